import { needsNoAccount } from './database-checks.ts'
import { type WrittenDepartment } from './department-limits.ts'
import { digestOf } from './digest.ts'
import { hopsOf, isSubjectKey } from './key-checks.ts'
import { windowIn } from './maintenance.ts'
import {
  type Manifest,
  type ManifestCondition,
  type ManifestHttpRequest,
  type ManifestLicenses,
  type ManifestOperation,
  type ManifestRequest,
  type WholeManifest,
} from './manifest.ts'
import { measure } from './measure.ts'
import { type ReadOperation } from './operations.ts'
import { sortedEntries } from './sorted.ts'
import {
  type Condition,
  type Freshness,
  type HttpRequest,
  type LicenseServices,
  type Operation,
  type ProofOperation,
  type RecordKey,
  type RequestTemplate,
  type Source,
} from './types.ts'
import { parsePath } from './value-rules.ts'
import { type SubjectKey } from '../model/subject.ts'

/** The sources that manifests without problems describe, their operations numbered through. */
export function sourcesOf(
  manifests: readonly WholeManifest[],
  read: readonly ReadOperation[],
  departments: readonly WrittenDepartment[] = [],
): readonly Source[] {
  const provisions = new Map(read.map(({ id, provisions }) => [id, provisions.map(({ provision }) => provision)]))
  const hops = hopsOf(read)
  const common = new Map(departments.map((written) => [written.department, written]))
  const shells = manifests.map((manifest) => sourceOf(manifest, common.get(manifest.draft.department)))
  const drafts = new Map(shells.flatMap(({ drafts }) => drafts).map((draft, index) => [draft.id, { ...draft, index }]))
  const made = new Map<string, Operation>()

  /** Its supplier first, where it is asked by what another question supplies. */
  function make(id: string): Operation {
    const known = made.get(id)
    if (known !== undefined) return known
    const { writtenKey, ...draft } = drafts.get(id) ?? unchecked('an operation')
    const hop = hops.get(id)
    const via = hop === undefined ? null : { operation: make(hop.supplier.id), slot: hop.slot, rank: hop.rank }
    const operation = {
      ...draft,
      via,
      key: via?.operation.key ?? subjectKey(writtenKey),
      provides: provisions.get(id) ?? [],
    }
    made.set(id, operation)
    return operation
  }

  for (const { operations, drafts } of shells) operations.push(...drafts.map(({ id }) => make(id)))
  return shells.map(({ source }) => source)
}

/** A question as its own manifest tells it. */
type OperationDraft = Omit<Operation, 'index' | 'provides' | 'via' | 'key'> & { readonly writtenKey: string }

interface Shell {
  readonly source: Source
  /** Of the source; filled when all manifests are known. */
  readonly operations: Operation[]
  readonly drafts: readonly OperationDraft[]
}

function sourceOf({ draft, resolve }: WholeManifest, department?: WrittenDepartment): Shell {
  const { connector } = draft
  // A manifest's own lie within those of its department.
  const ports = draft.ports ?? department?.ports
  const operations: Operation[] = []
  const proofs: ProofOperation[] = []
  const source: Source = {
    ref: { connector, system: draft.name, department: draft.department, kind: draft.kind },
    connector,
    version: `${draft.version}+${digestOf(draft).slice(0, 8)}`,
    annexRow: draft.system ?? null,
    tier: draft.tier,
    route: draft.route,
    kind: draft.kind,
    ...(draft.kind === 'manual' ? OWN_STORE : connectionOf(draft)),
    ...(department?.limits && { departmentLimits: department.limits }),
    network: draft.network?.map(resolved) ?? department?.network ?? [],
    ...(ports && { ports }),
    views: draft.views ?? [],
    maintenance: (draft.maintenance ?? []).map((written) => windowIn(written) ?? unchecked('a window')),
    changesKey: draft.changes === undefined ? null : resolved(draft.changes.secret),
    operations,
    proofs,
    ...(draft.licenses && { licenses: servicesOf(draft.licenses) }),
  }
  const drafts = sortedEntries(draft.operations).map(([name, written]) => ({
    id: `${connector}/${name}`,
    source,
    writtenKey: written.key,
    batch: written.batch ?? 1,
    purpose: written.purpose ?? 'perCall',
    request: requestOf(written.request, written.freshness),
    outcome: outcomeOf(written.outcome),
    records: parsePath(written.records ?? '$'),
    recordKey: recordKeyOf(written.recordKey ?? '$'),
    many: written.many ?? false,
    freshness: HELD_HERE.has(draft.kind) ? uncached(written.freshness) : freshnessOf(written.freshness),
  }))
  for (const [name, { proves, key, request, outcome }] of sortedEntries(draft.proofs)) {
    proofs.push({
      id: `${connector}/${name}`,
      source,
      proves,
      key: subjectKey(key),
      request: requestOf(request),
      outcome: { proved: conditionOf(outcome.proved), unproved: conditionOf(outcome.unproved) },
    })
  }
  return { source, operations, drafts }

  function servicesOf({ outcome, ...services }: ManifestLicenses): LicenseServices {
    const made = sortedEntries(services).map(([name, { request, from, fields = {}, codes = {} }]) => {
      const paths = Object.fromEntries(sortedEntries(fields).map(([field, path]) => [field, parsePath(path)]))
      const told = { from: parsePath(from), fields: paths, codes }
      return [
        name,
        { id: `${connector}/${name}`, request: httpRequestOf(request), outcome: outcomeOf(outcome), ...told },
      ]
    })
    return Object.fromEntries(made) as LicenseServices
  }

  function httpRequestOf({ method, path, query = {}, headers = {}, body = null }: ManifestHttpRequest): HttpRequest {
    const texts = { path: resolved(path), query: resolvedAll(query), headers: resolvedAll(headers) }
    return { speech: 'http', method, ...texts, body }
  }

  function connectionOf({ endpoint, auth, limits }: Manifest): Connection {
    if (endpoint === undefined || auth === undefined || limits === undefined) return unchecked('the connection')
    const { profile, ...settings } = auth
    return {
      endpoint: new URL(resolved(endpoint)),
      auth: needsNoAccount(draft, resolve) ? NOBODY : { profile, settings: resolvedAll(settings) },
      limits: {
        timeoutMs: limits.timeoutMs,
        concurrency: limits.concurrency ?? 4,
        perSecond: limits.perSecond ?? 20,
        perDay: limits.perDay ?? null,
        maxBytes: measure(limits.maxBytes ?? '1MiB'),
      },
    }
  }

  function requestOf(written: ManifestRequest, freshness?: ManifestOperation['freshness']): RequestTemplate {
    if ('method' in written) return httpRequestOf(written)
    if ('question' in written) {
      const { question, workingDays } = written
      return { speech: 'manual', question, workingDays, validForMs: measure(freshness?.maxAge ?? '0s') }
    }
    if ('statement' in written) return { speech: 'sql', statement: written.statement }
    if ('file' in written) {
      return {
        speech: 'file',
        name: written.file,
        encoding: written.encoding ?? 'utf-8',
        delimiter: written.delimiter ?? ',',
        leastShare: Number.parseInt(written.leastRows ?? '50%', 10) / 100,
        validForMs: measure(freshness?.maxAge ?? '0s'),
      }
    }
    if ('query' in written) {
      const { path = '', query, variables } = written
      return { speech: 'graphql', path: resolved(path), query, variables }
    }
    const { version = '1.1', path, action = '', namespaces = {}, header = null, body } = written
    return { speech: 'soap', version, path: resolved(path), action, namespaces, header, body }
  }

  function resolvedAll(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, resolved(text)]))
  }

  function resolved(text: string): string {
    return resolve(text) ?? unchecked('a reference')
  }
}

type Connection = Pick<Source, 'endpoint' | 'auth' | 'limits'>

/** Whoever is there asks for no account. */
const NOBODY: Connection['auth'] = { profile: 'none', settings: {} }

/** Where officers answer nobody is called: tasks lie in our own store, which bears all we have. */
const OWN_STORE: Connection = {
  endpoint: new URL('assistance:'),
  auth: NOBODY,
  limits: { timeoutMs: 2000, concurrency: 64, perSecond: 100_000, perDay: null, maxBytes: 1024 * 1024 },
}

/** An officer's answer is kept in the store and a file in memory, each as long as it is good, and nowhere else. */
const HELD_HERE: ReadonlySet<string> = new Set(['manual', 'file-drop'])

function uncached(written: ManifestOperation['freshness']): Freshness {
  return { maxAgeMs: 0, observedAt: freshnessOf(written).observedAt }
}

function subjectKey(key: string): SubjectKey {
  return isSubjectKey(key) ? key : unchecked('a key')
}

/** Composition reports it first; who comes here has skipped the checks. */
function unchecked(what: string): never {
  throw new TypeError(`${what} of this manifest was not checked`)
}

function outcomeOf(written: ManifestOperation['outcome']): Operation['outcome'] {
  if (written === undefined) return { ok: { status: null, where: [] } }
  const { ok, noRecord, throttled, busy } = written
  return {
    ok: conditionOf(ok),
    ...(noRecord && { noRecord: conditionOf(noRecord) }),
    ...(throttled && { throttled: conditionOf(throttled) }),
    ...(busy && { busy: conditionOf(busy) }),
  }
}

function conditionOf({ status, where }: ManifestCondition): Condition {
  return {
    status: status ?? null,
    where: sortedEntries(where).map(([path, text]) => ({
      path: parsePath(path),
      anyOf: typeof text === 'string' ? [text] : text,
    })),
  }
}

function recordKeyOf(written: NonNullable<ManifestOperation['recordKey']>): RecordKey {
  if (typeof written === 'string') return { path: parsePath(written), format: 'text' }
  return { path: parsePath(written.from), format: written.format ?? 'text' }
}

/** Nothing said: never cached, and only the time of the call is known. */
function freshnessOf(written: ManifestOperation['freshness']): Freshness {
  if (written === undefined) return { maxAgeMs: 0, observedAt: null }
  const { maxAge, staleWhileRevalidate, staleIfError, noRecordMaxAge, observedAt, observedFormat } = written
  const isStated = observedAt !== undefined && observedFormat !== undefined
  return {
    maxAgeMs: measure(maxAge),
    ...(staleWhileRevalidate !== undefined && { staleWhileRevalidateMs: measure(staleWhileRevalidate) }),
    ...(staleIfError !== undefined && { staleIfErrorMs: measure(staleIfError) }),
    ...(noRecordMaxAge !== undefined && { noRecordMaxAgeMs: measure(noRecordMaxAge) }),
    observedAt: isStated ? { path: parsePath(observedAt), format: observedFormat } : null,
  }
}
