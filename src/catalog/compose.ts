import { type GraphQLSchema } from 'graphql'
import { catalogOf } from './catalog.ts'
import { checkAuthorities, checkIdentities, checkLegalBasis } from './catalog-checks.ts'
import { type CodeLists } from './code-lists.ts'
import { checkDepartments, checkNetworks } from './department-limits.ts'
import { dictionaryOf } from './dictionary.ts'
import { digestOf } from './digest.ts'
import { type CommittedCodes, readElements } from './element-checks.ts'
import { leavesOf } from './elements.ts'
import { checkForm, type FormReference } from './form-checks.ts'
import { checkKeys } from './key-checks.ts'
import { type LoadedManifests, type TextFile } from './load-manifests.ts'
import { type LoadedManifest } from './manifest.ts'
import { type KnownNeeds, readNeeds } from './needs.ts'
import { type PlacedProvision, readOperations } from './operations.ts'
import { type CompositionProblem, compositionProblem, inReadingOrder, type Report } from './problems.ts'
import { elementsIn } from './provisions.ts'
import { checkSamples, type TrySample } from './sample-checks.ts'
import { readSdl } from './sdl.ts'
import { isWhole } from './shape.ts'
import { compareTexts } from './sorted.ts'
import { checkSource } from './source-checks.ts'
import { sourcesOf } from './sources.ts'
import { type Catalog } from './types.ts'

export interface Composition {
  readonly sdl: readonly TextFile[]
  readonly manifests: LoadedManifests
  /** Absent: there are none, and whether elements name one is not looked at. */
  readonly codeLists?: CodeLists
  readonly forms?: readonly FormReference[]
  /** Absent: whether each element is needed by something is not looked at. */
  readonly needs?: KnownNeeds
  /** Reads a sample as an answer would be read; absent: none is. */
  readonly trySample?: TrySample
  /** Codes once given, with their elements' paths; each stays with its element. */
  readonly committedCodes?: CommittedCodes
  /** Where a source that names no networks, and whose department names none, is refused; absent: nowhere. */
  readonly networks?: 'REQUIRED'
}

export type ComposedSchema = GraphQLSchema

export type Composed =
  { readonly catalog: Catalog; readonly schema: ComposedSchema } | { readonly problems: readonly CompositionProblem[] }

/**
 * SDL × manifests → one immutable catalog generation, or all problems at once (DESIGN §5). Elements without a source
 * compose; they answer NO_SOURCE.
 */
export function compose(composition: Composition): Composed {
  const { codeLists = new Map(), committedCodes = {}, forms = [], trySample = () => [] } = composition
  const problems = [...composition.manifests.problems]
  const report: Report = (...problem) => problems.push(compositionProblem(...problem))

  // In the order of their names, so that neither files nor folders decide on indexes.
  const manifests = composition.manifests.manifests.toSorted(byConnector)
  const { departments = [] } = composition.manifests
  checkIdentities(manifests, report)
  checkDepartments(departments, manifests, report)
  if (composition.networks === 'REQUIRED') checkNetworks(departments, manifests, report)
  for (const manifest of manifests) checkSource(manifest, report)

  const sdl = readSdl(composition.sdl, report)
  if (sdl === null) return { problems: inReadingOrder(problems) }
  const { schema } = sdl
  const leaves = leavesOf(schema)
  const elements = readElements(leaves, { codeLists: composition.codeLists, committedCodes }, report)
  const neededBy =
    composition.needs === undefined ? new Map() : readNeeds({ schema, leaves }, composition.needs, report)
  const dictionary = dictionaryOf(elements, codeLists)
  const operations = manifests.flatMap((manifest) => readOperations(manifest, dictionary, report))
  checkAuthorities(operations, report)
  checkLegalBasis(operations, report)
  checkKeys(operations, report)
  const sourced = new Set(operations.flatMap(({ provisions }) => provisions.filter(isAuthority).flatMap(pathsOf)))
  for (const form of forms) checkForm(form, { dictionary, sourced }, report)
  if (problems.length > 0) return { problems: inReadingOrder(problems) }

  const whole = manifests.filter(isWhole)
  const version = digestOf({
    sdl: sdl.canonical,
    manifests: whole.map(({ draft, config }) => ({ draft, config })),
    ...(departments.length > 0 && {
      departments: departments.map(({ position: _position, ...written }) => written),
    }),
    codeLists: [...codeLists].map(([name, { values, required }]) => ({
      name,
      // As one text, for a published list may have thousands; their order is the file's.
      values: JSON.stringify([...values]),
      required,
    })),
  })
  const catalog = catalogOf({ version, elements, neededBy }, sourcesOf(whole, operations, departments))
  checkSamples(whole, { catalog, trySample }, report)
  return problems.length > 0 ? { problems: inReadingOrder(problems) } : { schema, catalog }
}

function byConnector(a: LoadedManifest, b: LoadedManifest): number {
  return compareTexts(a.draft.connector ?? '', b.draft.connector ?? '')
}

function isAuthority({ provision }: PlacedProvision): boolean {
  return provision.rank === 'AUTHORITY'
}

function pathsOf({ path, provision }: PlacedProvision): readonly string[] {
  return [path, ...elementsIn(provision).map((element) => element.path)]
}
