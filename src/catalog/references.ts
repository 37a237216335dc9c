import { type Report } from './problems.ts'
import { type YamlText } from './yaml-text.ts'

/** What `${config.x}` and `${secret.x}` stand for. */
export interface Settings {
  readonly config: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

const REFERENCE = /\$\{([^}]*)\}?/g
const NAMED = /^(config|secret)\.([A-Za-z][A-Za-z0-9]*)$/

interface Reference {
  readonly written: string
  /** Null: neither configuration nor secret. */
  readonly store: 'config' | 'secrets' | null
  readonly name: string
}

function referencesIn(text: string): readonly Reference[] {
  return [...text.matchAll(REFERENCE)].map(([written, inner = '']) => {
    const [, store, name = ''] = NAMED.exec(inner) ?? []
    return { written, store: store === 'config' ? 'config' : store === 'secret' ? 'secrets' : null, name }
  })
}

/**
 * Reports every reference that stands where none may, or names what is not there.
 * @param unread top of the manifest below which nothing is resolved, so that it may be absent there; null: there is none
 */
export function checkReferences(
  { value, unread }: { readonly value: unknown; readonly unread: string | null },
  { at }: YamlText,
  settings: Settings,
  report: Report,
): void {
  for (const { path, text } of textsIn(value, [])) {
    for (const { written, store, name } of referencesIn(text)) {
      if (store === null || !mayRefer(path, store)) report('REFERENCE_INVALID', at(path), { reference: written })
      else if (path[0] === unread || Object.hasOwn(settings[store], name)) continue
      else report(store === 'config' ? 'CONFIG_MISSING' : 'SECRET_MISSING', at(path), { name })
    }
  }
}

/** The text with its references replaced; null where one names what is not there. */
export function resolveReferences(text: string, settings: Settings): string | null {
  const valueOf = ({ store, name }: Reference) => (store === null ? null : (settings[store][name] ?? null))
  const values = referencesIn(text).map(valueOf)
  if (values.includes(null)) return null
  return text.replace(REFERENCE, () => values.shift() ?? '')
}

/**
 * Whether the deployment decides which folder, or file, an address of this machine leads to; the manifest adds names
 * below it at most. Otherwise it could read any file that lies here, our own among them.
 */
export function isInConfiguredFolder(address: string): boolean {
  return IN_CONFIGURED_FOLDER.test(address)
}

const IN_CONFIGURED_FOLDER = /^\$\{config\.\w+\}(\/[A-Za-z0-9_\u4e00-\u9fff][A-Za-z0-9_.\u4e00-\u9fff-]*)*$/

/** The configuration a manifest refers to, with its values: part of what is composed. Secrets are not. */
export function referredConfig(value: unknown, { config }: Settings): Readonly<Record<string, string>> {
  const references = textsIn(value, []).flatMap(({ text }) => referencesIn(text))
  const names = references.filter(({ store }) => store === 'config').map(({ name }) => name)
  return Object.fromEntries(names.map((name) => [name, config[name] ?? '']))
}

/** A secret goes into what authenticates us and nowhere else: not into an address, which is logged and shown. */
function mayRefer([top, , request, part, ...below]: readonly string[], store: 'config' | 'secrets'): boolean {
  if (top === 'auth') return true
  if (top === 'changes') return store === 'secrets'
  if (top === 'endpoint' || top === 'network') return store === 'config'
  if (!['operations', 'proofs', 'licenses'].includes(top ?? '') || request !== 'request') return false
  // Query parameters may; the text of a GraphQL query may not.
  return part === 'headers' || (store === 'config' && (part === 'path' || (part === 'query' && below.length > 0)))
}

interface PlacedText {
  readonly path: readonly string[]
  readonly text: string
}

/** Samples hold what departments answer, in which `${` means nothing. */
function textsIn(value: unknown, path: readonly string[]): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null || path[0] === 'samples') return []
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, [...path, name]))
}
