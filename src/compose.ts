import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { trySample } from '../connectors/kinds/sample.ts'
import { compileGrants, type Grants } from './access/grants.ts'
import { ANNEX, type Annex } from './catalog/annex.ts'
import { type CodeLists, loadCodeLists } from './catalog/code-lists.ts'
import { compose, type Composed, type ComposedSchema } from './catalog/compose.ts'
import { digestOf } from './catalog/digest.ts'
import { readManifests } from './catalog/load-manifests.ts'
import { type Catalog } from './catalog/types.ts'
import { type ParsedTexts, type ParsedYaml } from './catalog/yaml-text.ts'
import { type Config, type ConnectorConfig } from './config.ts'
import { type DataElement } from './model/element.ts'
import { GatewayError, type Problem } from './model/errors.ts'
import { type Display, displayOf } from './prefill/display.ts'
import { type Form } from './prefill/forms.ts'
import { type LifeEvents, lifeEventsWith, POLICY } from './prefill/life-events.ts'
import { type LoadedForms, loadForms } from './prefill/load-forms.ts'
import { pathsNeededBy, roleNeedsOf } from './prefill/role-needs.ts'
import { remembered } from './remembered.ts'

const ROOT = join(import.meta.dirname, '..')
const SCHEMA = join(ROOT, 'schema')
const SEEDS = join(ROOT, 'seeds')
/** What decides how a text is understood. */
const YAML_READERS = [
  join(import.meta.dirname, 'catalog', 'yaml-text.ts'),
  join(ROOT, 'node_modules', 'yaml', 'package.json'),
]

/** 代: SDL, manifests, forms and annexes composed into one immutable whole; requests run on it from start to end. */
export interface CatalogGeneration {
  readonly version: string
  readonly schema: ComposedSchema
  readonly catalog: Catalog
  readonly codeLists: CodeLists
  readonly grants: Grants
  readonly lifeEvents: LifeEvents
  readonly annex: Annex
  /** A life event without a form has an honest empty one. @throws {GatewayError} PURPOSE_INVALID: no such life event */
  formOf(lifeEvent: string): Form
  /** Chinese words for a canonical value: 男 for MALE. */
  readonly display: Display
  /** The elements at these paths; the same array for the same list of paths. */
  elementsOf(paths: readonly string[]): readonly DataElement[]
}

/** @throws {GatewayError} COMPOSITION_FAILED with every problem, its file and position */
export function composeGeneration(
  manifestFolder: string,
  settings: ConnectorConfig,
  mode?: Config['mode'],
): CatalogGeneration {
  return readComposition(manifestFolder, mode)(settings)
}

/**
 * Reads all that is composed. What is left, and may come later, are the addresses and secrets of the sources.
 * @param mode in production a source without a network is a problem
 */
export function readComposition(manifestFolder: string, mode: Config['mode'] = 'development'): Compose {
  const code = YAML_READERS.map((file) => readFileSync(file))
  const memory = remembered<ReadonlyMap<string, ParsedYaml>>('yaml', code)
  const texts: ParsedTexts = { before: memory.found ?? new Map(), now: new Map() }
  const loaded = loadForms(join(SEEDS, 'life-events'), texts)
  const manifestsWith = readManifests(manifestFolder, texts)
  if (texts.now.keys().some((text) => !texts.before.has(text))) memory.leave(texts.now)
  const written = {
    sdl: readSdlFiles(),
    codeLists: loadCodeLists(join(SEEDS, 'codes')),
    forms: loaded.references,
    needs: {
      serviceItems: new Set(POLICY.flatMap(({ serviceItems }) => serviceItems.map(({ code }) => code))),
      forms: new Map(loaded.forms.map((form) => [form.lifeEvent, pathsNeededBy(form)])),
    },
    ...(mode === 'production' && { networks: 'REQUIRED' as const }),
    committedCodes: JSON.parse(readFileSync(join(SCHEMA, 'element-codes.json'), 'utf8')),
  }
  const { codeLists } = written
  return (settings) =>
    generationOf({ loaded, codeLists }, compose({ ...written, trySample, manifests: manifestsWith(settings) }))
}

/** @throws {GatewayError} COMPOSITION_FAILED with every problem, its file and position */
export type Compose = (settings: ConnectorConfig) => CatalogGeneration

interface Read {
  readonly loaded: LoadedForms
  readonly codeLists: CodeLists
}

function generationOf({ loaded, codeLists }: Read, composed: Composed): CatalogGeneration {
  const problems = [...loaded.problems, ...('problems' in composed ? composed.problems : [])]
  if ('problems' in composed || problems.length > 0) {
    throw new GatewayError('COMPOSITION_FAILED', { problems: problems.map(placed) })
  }
  const { catalog, schema } = composed
  const forms = new Map(loaded.forms.map((form) => [form.lifeEvent, form]))
  const lifeEvents = lifeEventsWith(loaded.forms)
  return {
    version: digestOf({ catalog: catalog.version, forms: loaded.forms }),
    schema,
    catalog,
    codeLists,
    grants: compileGrants(
      catalog.elements,
      loaded.forms.flatMap((form) => roleNeedsOf(form, catalog.elementByPath)),
    ),
    lifeEvents,
    annex: ANNEX,
    formOf(lifeEvent) {
      if (!lifeEvents.hasLifeEvent(lifeEvent))
        throw new GatewayError('PURPOSE_INVALID', { problems: [LIFE_EVENT_UNKNOWN] })
      return forms.get(lifeEvent) ?? { lifeEvent, roles: [], fields: [], materials: [] }
    },
    display: displayOf(codeLists),
    elementsOf: rememberElements(catalog),
  }
}

const LIFE_EVENT_UNKNOWN: Problem = {
  path: 'input.lifeEvent',
  code: 'LIFE_EVENT_UNKNOWN',
  zh: '没有这个“一件事”；可用的见 lifeEvents',
  en: 'there is no such life event; lifeEvents lists them',
}

function readSdlFiles() {
  const names = readdirSync(SCHEMA).filter((name) => name.endsWith('.graphql'))
  return names.sort().map((name) => ({ file: join('schema', name), text: readFileSync(join(SCHEMA, name), 'utf8') }))
}

function placed({
  code,
  file,
  line,
  column,
  zh,
  en,
  hint,
}: {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly zh: string
  readonly en: string
  readonly hint: string
}): Problem {
  return { path: `${file}:${String(line)}:${String(column)}`, code, zh: `${zh} ${hint}`, en }
}

/**
 * What the manifests name, filled with stand-ins: composition can be checked where the real addresses and secrets are not.
 */
export function standInsFor(manifestFolder: string): ConnectorConfig {
  const names = readdirSync(manifestFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ya?ml$/.test(name),
  )
  const texts = names.map((name) => readFileSync(join(manifestFolder, name), 'utf8'))
  const named = (pattern: RegExp, valueIn: (text: string) => string): Record<string, string> =>
    Object.fromEntries(
      texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => [name, valueIn(text)])),
    )
  return {
    config: named(/\$\{config\.(\w+)\}/g, standInAddress),
    secrets: named(/\$\{secret\.(\w+)\}/g, () => 'stand-in'),
  }
}

/** Of a scheme that its kind of interface has, and its way to log in. */
function standInAddress(manifest: string): string {
  if (/\bprofile: *ssh\b/.test(manifest)) return 'sftp://stand-in.invalid/'
  if (/^kind: *file-drop\b/m.test(manifest)) return 'file:///stand-in'
  return /^kind: *sql\b/m.test(manifest) ? 'sqlite:///stand-in' : 'http://stand-in.invalid'
}

/** Plans are remembered by the array they were made for, so it must not be made anew for every request. */
function rememberElements({ elementByPath }: Catalog): CatalogGeneration['elementsOf'] {
  const known = new WeakMap<readonly string[], readonly DataElement[]>()
  return (paths) => {
    let elements = known.get(paths)
    if (elements === undefined) {
      elements = paths.flatMap((path) => elementByPath.get(path) ?? [])
      known.set(paths, elements)
    }
    return elements
  }
}
