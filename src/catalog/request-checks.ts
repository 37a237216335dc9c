import { GATEWAY_PROFILE } from './gateway-source.ts'
import { type Draft, type LoadedManifest, type ManifestRequest } from './manifest.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'

/** What tells a source what for. */
const TRAVELLING: ReadonlySet<string> = new Set(['$purpose', '$lifeEvent', '$case', '$purposeInput'])

/** Reports requests that do not say who is asked about, hold a variable nobody fills in, or hide a purpose. */
export function checkRequests(manifest: LoadedManifest, report: Report): void {
  const { draft, at } = manifest
  for (const [name, { request, batch = 1, purpose }] of sortedEntries(draft.operations)) {
    const place = ['operations', name, 'request']
    // A file is read whole, whoever is asked about; a task names its subject by itself.
    if (draft.kind === 'file-drop' || draft.kind === 'manual') continue
    const keys = batch === 1 || holdsEach(request) ? ['$key', '$keys'] : ['$keys']
    const variables = checkVariables({ manifest, place, request, report }, keys)
    if (request !== undefined && !variables.some((variable) => keys.includes(variable))) {
      report('REQUEST_WITHOUT_KEY', at(place), { variable: keys[0] ?? '' })
    }
    const hidden = variables.find((variable) => TRAVELLING.has(variable))
    if (purpose === 'none' && hidden !== undefined) {
      report('PURPOSE_NOT_DECLARED', at(['operations', name, 'purpose']), { variable: hidden })
    }
  }
  for (const [name, { request }] of sortedEntries(draft.proofs)) {
    const place = ['proofs', name, 'request']
    const parties = ['$subject', '$holder']
    const variables = checkVariables({ manifest, place, request, report }, parties)
    const absent = request === undefined ? [] : parties.filter((party) => !variables.includes(party))
    for (const variable of absent) report('REQUEST_WITHOUT_KEY', at(place), { variable })
  }
}

/** `{ $each: … }` repeats what it holds for each `$key`. */
function holdsEach(request: unknown): boolean {
  return JSON.stringify(request ?? null).includes('"$each":')
}

export interface RequestReading {
  readonly manifest: LoadedManifest
  readonly place: readonly string[]
  readonly request: Draft<ManifestRequest> | undefined
  readonly report: Report
}

/** The variables a request holds; those that are none of `own` and not about the call are reported. */
export function checkVariables(
  { manifest, place, request, report }: RequestReading,
  own: readonly string[],
): readonly string[] {
  const allowed = [...own, '$purpose', '$lifeEvent', '$case', '$requestId', ...furtherVariablesOf(manifest)]
  const found = variablesOf(request, place).filter(({ path }) => !isOwnLanguage(manifest, path))
  for (const { variable, path } of found) {
    if (allowed.includes(variable)) continue
    report('VARIABLE_UNKNOWN', manifest.at(path), { variable, allowed: allowed.join('、') })
  }
  return found.map(({ variable }) => variable)
}

/** What a licence is used for is told to a licence platform, the whole purpose to another gateway, and to nobody else. */
function furtherVariablesOf({ draft }: LoadedManifest): readonly string[] {
  if (draft.auth?.profile === GATEWAY_PROFILE) return ['$purposeInput']
  return draft.kind === 'license-platform' ? ['$useCause'] : []
}

interface FoundVariable {
  readonly variable: string
  readonly path: readonly string[]
}

/** The text of a GraphQL document has variables of its own. */
function isOwnLanguage({ draft }: LoadedManifest, path: readonly string[]): boolean {
  return draft.kind === 'graphql' && path[3] === 'query'
}

/** In a path or a statement a variable stands among other text, elsewhere it is the whole value. */
function variablesOf(value: unknown, path: readonly string[]): readonly FoundVariable[] {
  if (typeof value === 'string') {
    const isText = path.length === 4 && (path[3] === 'path' || path[3] === 'statement')
    const pattern = isText ? /\$[A-Za-z]+/g : /^\$[A-Za-z]+$/g
    return [...value.matchAll(pattern)].map(([variable]) => ({ variable, path }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => variablesOf(part, [...path, name]))
}
