import { type ActivityReport } from './activity.ts'
import { type Desk, type Errand, type Matter, openDesk } from './desk.ts'
import { openCommonPaces } from './common-pace.ts'
import { dialFor } from './dial.ts'
import { isShut, type Lane, type LaneState, openLane } from './lane.ts'
import { shareOf } from './hops.ts'
import { type Names, openNames } from './names.ts'
import { type CallNotes, callNotes } from './notes.ts'
import { askLicensePlatform } from './consulting.ts'
import { askProof } from './proving.ts'
import { type Cell, openReading, type Reading } from './reading.ts'
import { openRecollection } from './recollection.ts'
import { openRenewable, type Renewable, type Renewed, renewTogether } from './renewable.ts'
import { type DayCounts } from './day-counts.ts'
import { openQuotas, type Quota, type QuotaReport } from './quota.ts'
import { createRecordCache, type Remembered, type Remembering } from './record-cache.ts'
import { type Asked, type SharedCache, type SharedSlot } from './shared-cache.ts'
import { type FindingReport, openTally, type Tally } from './tally.ts'
import { again, asFoundBy, orStale } from './terms.ts'
import {
  isUnreadable,
  type LicenseOutcome,
  type LicensePlan,
  type Outcome,
  type ProofOutcome,
  type ProofPlan,
  type ReadOutcomes,
  type ReadPlan,
} from './types.ts'
import { kinds } from '../../connectors/kinds/index.ts'
import { type Assistance, type Finding } from '../../connectors/kinds/kind.ts'
import { type LicenseSighting } from '../../connectors/kinds/license.ts'
import { type CallNote, type Recording, type RecordRequest } from '../audit/ledger.ts'
import { type LicenseServiceName, type Operation, type ProofOperation, type Source } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'
import { type Subject } from '../model/subject.ts'
import { type Suspension } from '../model/suspension.ts'

export type { Finding, FindingProblem } from '../../connectors/kinds/kind.ts'
export type { LicenseSighting } from '../../connectors/kinds/license.ts'

/** 交换: the one careful way to the departments. Without an open recording nothing is asked and nothing given. */
export interface Exchange {
  /**
   * Asks every source of the plan and answers by the deadline; a lost source is an outcome.
   * @throws {TypeError} for an operation of another generation, or when the recording is closed meanwhile
   */
  read(recording: Recording, plan: ReadPlan): Promise<ReadOutcomes>
  /** Asks for a yes or a no. Nothing is remembered: the caller may. */
  prove(recording: Recording, plan: ProofPlan): Promise<ProofOutcome>
  /** Asks a licence platform for one of its services. Nothing is shared, repeated or remembered. */
  consult<Service extends LicenseServiceName>(
    recording: Recording,
    plan: LicensePlan<Service>,
  ): Promise<LicenseOutcome<Service>>
  /** @throws {TypeError} for a connector that is not here */
  sourceState(connector: string): LaneState
  /**
   * Epoch ms since when the file it answers from is older than its manifest allows, and it is DEGRADED for that; null:
   * it is not. @throws {TypeError} for a connector that is not here
   */
  overdueSince(connector: string): number | null
  /** 每日配额, its own and its department's. @throws {TypeError} for a connector that is not here */
  quotas(connector: string): readonly ScopedQuota[]
  /** How its last calls ended. @throws {TypeError} for a connector that is not here */
  activity(connector: string): ActivityReport
  /** What it said against its promise, since the start. @throws {TypeError} for a connector that is not here */
  findings(connector: string): readonly FindingReport[]
  /**
   * 停用: the source is not asked, and what it said before is not given.
   * @throws {TypeError} for a connector that is not here
   */
  suspend(connector: string, suspension: Suspension): void
  /** Opens it again, its breaker too. @throws {TypeError} for a connector that is not here */
  resume(connector: string): void
  /** The next read asks the sources again about these subjects. False: other replicas could not be told; try again. */
  invalidate(...subjects: readonly Subject[]): Promise<boolean>
  /**
   * The same for what one source said, by all its operations or by those named, about all subjects or about these.
   * @throws {TypeError} for a connector that is not here
   */
  invalidateSource(connector: string, changed?: Changed): Promise<boolean>
  /** Told of all that is to be asked again, here or by another replica: relations that were proved are among it. */
  onForgotten(listener: (forgotten: ForgottenProofs) => void): void
  /** Keyed digest by which a subject is named when it is forgotten. */
  markOf(subject: Named): string
  /**
   * 换密钥: from now on asks by the addresses and secrets of these; all else, operations and what is remembered, stays.
   * @param sources the same sources, composed with other settings
   */
  renew(sources: readonly Source[]): Renewed
  /** Opens what takes long to open; the first to ask would wait for it. */
  warm(): void
  /** Ends what is under way as UNREACHABLE and closes all connections. */
  close(): Promise<void>
}

/** Of one source, or of all sources of its department together. */
export interface ScopedQuota extends QuotaReport {
  readonly scope: 'SOURCE' | 'DEPARTMENT'
}

/** What has changed at a source. */
export interface Changed {
  /** Null: all. */
  readonly subjects: readonly Subject[] | null
  /** Ids of its operations; null: all. */
  readonly operations: ReadonlySet<string> | null
}

/** A subject, or somebody who may be one. */
export interface Named {
  readonly key: Subject['key']
  readonly id: string
}

/** Relations that are to be proved again. */
export interface ForgottenProofs {
  /** Ids of proofs. */
  readonly proofs: ReadonlySet<string>
  /** Marks; null: whoever it is about. */
  readonly subjects: ReadonlySet<string> | null
}

export interface ExchangeOptions {
  readonly sources: readonly Source[]
  readonly clock: Clock
  /** Keyed digest: what cache keys are made of. Where there is a shared cache, its own. */
  readonly digest: (text: string) => string
  /** L2; absent or null: this process is the only one. Whoever opened it closes it. */
  readonly shared?: SharedCache | null
  /** Of daily quotas; absent: they are counted by this process and forgotten with it. */
  readonly counts?: DayCounts
  /** Departments on this machine (the sandbox) may be called. */
  readonly allowLoopback: boolean
  /** No department is there. */
  readonly ownStores?: readonly URL[]
  /** Absent: as this machine knows them. */
  readonly names?: Names
  /** How long a call that takes several keys waits for more of them; 0: until this turn of the event loop ends. */
  readonly joinWindowMs?: number
  /** Most that answers kept in this process take, about, in MiB: 64 hold some 50,000 answers of twenty values. */
  readonly cacheMib?: number
  /** Told what sources say against their promise, in names and counts. */
  readonly onFinding?: (finding: Omit<Finding, 'codes'>) => void
  /** Told of every licence that comes by, and what is wrong with it. */
  readonly onLicense?: (sighting: LicenseSighting) => void
  /** Needed where one of the sources is manual. */
  readonly assistance?: Assistance
}

/** One source: what speaks with it, and the way there. */
interface Line {
  readonly source: Source
  readonly connector: Renewable
  readonly lane: Lane
  readonly proofNotes: ReadonlyMap<ProofOperation, CallNotes>
  /** By the name of the service; of a licence platform alone. */
  readonly licenseNotes: ReadonlyMap<string, CallNotes>
  readonly tally: Tally
  readonly quotas: readonly { readonly scope: ScopedQuota['scope']; readonly quota: Quota }[]
}

/** @throws {TypeError} for a source whose kind or settings cannot work */
export function createExchange(options: ExchangeOptions): Exchange {
  const { sources, clock, digest, shared = null, counts = null, allowLoopback } = options
  const { joinWindowMs = 0, cacheMib = 64 } = options
  const { onFinding = () => {}, onLicense, assistance, ownStores = [], names = openNames({ clock }) } = options
  const cache = createRecordCache(clock, cacheMib * MIB)
  const quotas = openQuotas(counts, clock)
  const commonPaceOf = openCommonPaces(clock, quotas)
  const lines = new Map<string, Line>()
  const desks = new Map<Operation, Desk>()
  for (const source of sources) {
    const open = kinds.get(source.kind)
    if (open === undefined) throw new TypeError(`${source.connector}: there is no kind ${source.kind}`)
    const tally = openTally(clock)
    const [own, common] = [quotas.ofSource(source), quotas.ofDepartment(source)]
    const lane = openLane({ source, quota: own, common: commonPaceOf(source), clock })
    const connector = openRenewable(source, (one) =>
      open(one, {
        dial: dialFor(one, { allowLoopback, ownStores, names }),
        clock,
        onFinding(finding) {
          const count = tally.note(finding)
          if (count === 0) return
          const { codes: _codes, ...told } = finding
          onFinding({ ...told, count })
        },
        onLicense,
        assistance,
        mayCall: () => !isShut(lane.state().state),
      }),
    )
    const proofNotes = new Map(source.proofs.map((proof) => [proof, callNotes(source, proof.id)]))
    const licenseNotes = new Map(
      Object.entries(source.licenses ?? {}).map(([name, { id }]) => [name, callNotes(source, id)]),
    )
    const scoped = [
      ...(own === null ? [] : [{ scope: 'SOURCE', quota: own } as const]),
      ...(common === null ? [] : [{ scope: 'DEPARTMENT', quota: common } as const]),
    ]
    lines.set(source.connector, { source, connector, lane, proofNotes, licenseNotes, tally, quotas: scoped })
    for (const operation of source.operations) {
      desks.set(operation, openDesk({ operation, connector, lane, shared, clock }))
    }
  }

  /** Connectors; one whose time is over may still be among them. */
  const suspended = new Set<string>()
  /** What was looked up before the last of them may be among what was forgotten. */
  let forgettings = 0
  const markOf: Exchange['markOf'] = (subject) => digest(nameOf(subject))
  const proofs = sources.flatMap((source) => source.proofs)
  const listeners: ((forgotten: ForgottenProofs) => void)[] = []
  /** Sources of which it is not yet told that what they said before is nothing, each with the telling that is under way. */
  const untold = new Map<string, symbol>()
  let isClosed = false
  const isTold = ({ source }: Operation): boolean => !untold.has(source.connector)
  const common = { cache, deskOf, markOf, clock, isTold, forgettings: () => forgettings }
  const recollection = shared === null ? null : openRecollection({ ...common, shared })
  shared?.onForgotten((told) => {
    const named = told === null ? null : new Set(told.operations)
    const isMeant = ({ id }: { readonly id: string }) => named === null || named.has(id)
    const asked = { operations: [...desks.keys()].filter(isMeant), proofs: proofs.filter(isMeant) }
    forget(asked, told?.subjects ?? null)
  })

  const waiting = new Set<Desk>()
  function flushLater(desk: Desk): void {
    if (waiting.size === 0) {
      if (joinWindowMs > 0) setTimeout(flush, joinWindowMs)
      else setImmediate(flush)
    }
    waiting.add(desk)
  }

  function flush(): void {
    const gathered = [...waiting]
    waiting.clear()
    for (const desk of gathered) desk.flush()
  }

  async function read(recording: Recording, plan: ReadPlan): Promise<ReadOutcomes> {
    const errand = errandOf(recording.request, digest)
    // Where nothing is shared, nothing is waited for before the sources are asked.
    const recollected = recollection === null ? null : await recollection.recollect(plan, errand)
    const reading = openReading(recording, plan.deadlineAt, clock)
    const now = clock()
    const withinMs = plan.deadlineAt - now
    let index = 0
    for (const { subject, position, operations } of plan.subjects) {
      const row = reading.row()
      const brought = recollected?.[index++]
      const remembers = brought === undefined && operations.some((operation) => deskOf(operation).remembers)
      const mark = remembers ? markOf(subject) : (brought?.mark ?? '')
      const memory = remembers ? cache.about(mark) : (brought?.memory ?? null)
      const remembered = brought?.remembered ?? memory ?? NOTHING
      const slots = brought?.slots ?? null
      const matter: Matter = { id: subject.id, by: '', mark, memory, errand, slot: null }
      const about = { operations, row, position, remembered, slots, matter, reading, now, withinMs }
      for (const [column, operation] of operations.entries()) ask(about, operation, column)
    }
    return reading.finish(withinMs)
  }

  /** Fills one cell: when it is known what to ask by. */
  function ask(about: About, operation: Operation, column: number): void {
    const { operations, row, position, remembered, slots, matter, reading, now } = about
    const desk = deskOf(operation)
    const known = isSuspended(operation) ? null : desk.recall(remembered, matter.errand, now)
    const slot = slots?.get(operation) ?? known?.slot ?? null
    const cell: Cell = { row, column, position, stale: null, isKeyStale: false }
    const { via } = operation
    if (via === null) return answer(about, { cell, desk, known, matter: slot === null ? matter : { ...matter, slot } })
    const before = forgettings
    const share = shareOf(via.operation, operations)
    const goOn = (supplied: Outcome): void => {
      const held = before === forgettings ? known : null
      const key = keyIn(supplied, via.slot)
      if (key === null) {
        cell.stale = staleIfError(held, now)
        return lose(cell, desk, withoutKey(supplied, via.slot), null, reading)
      }
      // What was said about one key is nothing about another.
      const by = digest(`${operation.id} ${key}`)
      const found = { ...cell, isKeyStale: supplied.kind === 'RECORD' && supplied.stale }
      const own = held?.by === by ? held : null
      answer(about, { cell: found, desk, known: own, matter: { ...matter, id: key, by, slot } })
    }
    reading.after(operations.indexOf(via.operation), { cell, notes: desk.notes, share, goOn })
  }

  /** From memory, or by asking. */
  function answer({ reading, now, withinMs }: About, { cell, desk, known, matter }: Sought): void {
    if (known !== null && now < known.terms.freshUntil) {
      const fresh = again(known.outcome, 'FRESH')
      const given = asFoundBy(cell, fresh)
      return reading.put(cell, given, desk.notes.of(given.kind === 'FAILED' ? fresh : given))
    }
    if (known !== null && now < known.terms.revalidateUntil) {
      return revalidate({ ...cell, stale: again(known.outcome, 'STALE') }, desk, matter, reading)
    }
    cell.stale = staleIfError(known, now)
    if (withinMs <= 0) {
      const { outcome, note } = desk.notes.lost('TIMEOUT')
      return lose(cell, desk, outcome, note, reading)
    }
    if (desk.ask(matter, cell, reading)) flushLater(desk)
  }

  function askedOf(connector: string): Asked {
    const { source } = lineOf(connector)
    return { operations: source.operations, proofs: source.proofs }
  }

  function isSuspended({ source: { connector } }: Operation): boolean {
    return suspended.size > 0 && suspended.has(connector) && lineOf(connector).lane.state().state === 'SUSPENDED'
  }

  /** Gives at once what is held, and has the source asked again, in this request's name and by its record. */
  function revalidate(cell: Cell & { readonly stale: Outcome }, desk: Desk, matter: Matter, reading: Reading): void {
    const isAsked = desk.refresh(matter)
    if (isAsked) flushLater(desk)
    reading.put(cell, cell.stale, isAsked ? desk.notes.refreshing : desk.notes.of(cell.stale))
  }

  function forget({ operations, proofs }: Asked, marks: readonly string[] | null, ids: readonly string[] = []): void {
    forgettings++
    const forgotten = {
      proofs: new Set(proofs.map(({ id }) => id)),
      subjects: marks === null ? null : new Set(marks),
    }
    for (const listener of listeners) listener(forgotten)
    cache.forget(marks, operations.length === desks.size ? null : new Set(operations.map(({ index }) => index)))
    const isMeant = ({ id, mark }: Pick<Matter, 'id' | 'mark'>) =>
      marks === null || marks.includes(mark) || ids.includes(id)
    for (const operation of operations) desks.get(operation)?.forget(isMeant)
  }

  /** Once before the others are told and once after: what was looked up in between is forgotten too. */
  async function invalidate(asked: Asked, subjects: readonly Subject[] | null): Promise<boolean> {
    const marks = subjects === null ? null : subjects.map(markOf)
    const ids = subjects?.map(({ id }) => String(id))
    forget(asked, marks, ids)
    if (shared === null) return true
    const areTold = await shared.forget(keptBy(asked), marks)
    forget(asked, marks, ids)
    return areTold
  }

  function keptBy({ operations, proofs }: Asked): Asked {
    return { operations: operations.filter((operation) => deskOf(operation).remembers), proofs }
  }

  /** Until it is taken nothing of this source is looked up in L2, whether or not it is asked again by then. */
  function tellUntilTaken(connector: string, cache: SharedCache): void {
    const telling = Symbol(connector)
    untold.set(connector, telling)
    const tell = async (): Promise<void> => {
      const isTaken = await cache.forget(keptBy(askedOf(connector)), null)
      if (isClosed || untold.get(connector) !== telling) return
      if (isTaken) untold.delete(connector)
      else setTimeout(() => void tell(), TELL_AGAIN_MS).unref()
    }
    void tell()
  }

  function deskOf(operation: Operation): Desk {
    const desk = desks.get(operation)
    if (desk === undefined) throw new TypeError(`${operation.id} is no operation of this exchange`)
    return desk
  }

  function lineOf(connector: string): Line {
    const line = lines.get(connector)
    if (line === undefined) throw new TypeError(`${connector} is no source of this exchange`)
    return line
  }

  return {
    read,
    async prove(recording, plan) {
      const { connector, lane, proofNotes } = lineOf(plan.proof.source.connector)
      const notes = proofNotes.get(plan.proof)
      if (notes === undefined) throw new TypeError(`${plan.proof.id} is no proof of this exchange`)
      const errand = errandOf(recording.request, digest)
      return askProof({ recording, plan, errand, connector, lane, notes, withinMs: plan.deadlineAt - clock() })
    },
    async consult(recording, plan) {
      const { connector, lane, licenseNotes } = lineOf(plan.source.connector)
      const notes = licenseNotes.get(plan.service)
      if (notes === undefined) throw new TypeError(`${plan.source.connector} has no service ${plan.service}`)
      const errand = errandOf(recording.request, digest)
      return askLicensePlatform({
        recording,
        plan,
        errand,
        connector,
        lane,
        notes,
        withinMs: plan.deadlineAt - clock(),
      })
    },
    sourceState(connector) {
      const { lane, connector: own, quotas } = lineOf(connector)
      const standing = lane.state()
      if (!isShut(standing.state) && quotas.some(({ quota }) => quota.isSpent())) return SPENT
      const isOverdue = standing.state === 'LIVE' && own.overdueSince?.() != null
      return isOverdue ? { state: 'DEGRADED', reason: null } : standing
    },
    overdueSince: (connector) => lineOf(connector).connector.overdueSince?.() ?? null,
    quotas: (connector) => lineOf(connector).quotas.map(({ scope, quota }) => ({ scope, ...quota.report() })),
    activity: (connector) => lineOf(connector).lane.activity(),
    findings: (connector) => lineOf(connector).tally.report(),
    suspend(connector, suspension) {
      lineOf(connector).lane.suspend(suspension)
      suspended.add(connector)
      // What it said before is not given again when it is resumed.
      forget(askedOf(connector), null)
      if (shared !== null) tellUntilTaken(connector, shared)
    },
    resume(connector) {
      lineOf(connector).lane.resume()
      suspended.delete(connector)
    },
    async invalidate(...subjects) {
      const byKey = [...Map.groupBy(subjects, ({ key }) => key)]
      const told = byKey.map(([key, some]) => {
        const operations = [...desks.keys()].filter((operation) => operation.key === key)
        return invalidate({ operations, proofs }, some)
      })
      return (await Promise.all(told)).every(Boolean)
    },
    invalidateSource(connector, changed) {
      const asked = askedOf(connector)
      const keys = changed?.subjects?.map(({ key }) => key)
      const isMeant = ({ id, key }: Operation) =>
        (keys?.includes(key) ?? true) && (changed?.operations?.has(id) ?? true)
      // A relation is proved by the same records, whatever operation of theirs is named.
      return invalidate({ ...asked, operations: asked.operations.filter(isMeant) }, changed?.subjects ?? null)
    },
    onForgotten: (listener) => void listeners.push(listener),
    markOf,
    renew(fresh) {
      const done = renewTogether(fresh.map((source) => ({ source, connector: lineOf(source.connector).connector })))
      for (const connector of done.renewed) lineOf(connector).lane.renewed()
      return done
    },
    warm() {
      for (const { connector } of lines.values()) connector.warm?.()
    },
    async close() {
      isClosed = true
      cache.close()
      for (const { lane } of lines.values()) lane.close()
      await Promise.all([quotas.close(), ...[...lines.values()].map(({ connector }) => connector.close())])
    },
  }
}

const MIB = 1024 * 1024
const TELL_AGAIN_MS = 1_000
/** Nobody is asked until tomorrow. */
const SPENT: LaneState = { state: 'DOWN', reason: 'THROTTLED' }
const NOTHING: Remembering = { at: () => null }

/** One cell, and what is known about it. */
interface Sought {
  readonly cell: Cell
  readonly desk: Desk
  readonly known: Remembered | null
  readonly matter: Matter
}

/** What is the same for all questions about one subject. */
interface About {
  readonly operations: readonly Operation[]
  readonly row: Outcome[]
  readonly position: number
  readonly remembered: Remembering
  readonly slots: ReadonlyMap<Operation, SharedSlot> | null
  /** Without a slot: each operation has its own. */
  readonly matter: Matter
  readonly reading: Reading
  readonly now: number
  readonly withinMs: number
}

/** That there is no record is never given stale. */
function staleIfError(known: Remembered | null, now: number): Outcome | null {
  return known?.outcome.kind === 'RECORD' && now < known.terms.errorUntil ? again(known.outcome, 'STALE') : null
}

/** Fills a cell for which nobody can be asked. */
function lose(cell: Cell, desk: Desk, outcome: Outcome, note: CallNote | null, reading: Reading): void {
  const given = orStale(outcome, cell.stale)
  if (given !== outcome && note !== null) reading.put(cell, outcome, note)
  reading.put(cell, given, given === outcome ? note : desk.notes.of(given))
}

function keyIn(supplied: Outcome | undefined, slot: number): string | null {
  const value = supplied?.kind === 'RECORD' ? supplied.record[slot] : null
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

/** Where there is no key nobody can be asked: what its supplier has lost, or waits for, is so here too, and who is not known there is not here. */
function withoutKey(supplied: Outcome, slot: number): Outcome {
  if (supplied.kind === 'FAILED' || supplied.kind === 'RETURNED') return supplied
  if (supplied.kind === 'RECORD' && isUnreadable(supplied, slot)) return UNREADABLE
  if (supplied.kind === 'PENDING') return { ...supplied, open: null }
  const { fetchedAt, cached } = supplied
  return { kind: 'NO_RECORD', fetchedAt, cached }
}

const UNREADABLE: Outcome = { kind: 'FAILED', reason: 'MALFORMED' }

function nameOf({ key, id }: Named): string {
  return `${key} ${id}`
}

function errandOf(request: RecordRequest, digest: (text: string) => string): Errand {
  const { caller, purpose, requestId } = request
  const { lifeEvent, serviceItem, caseNumber } = purpose
  const named = serviceItem ?? lifeEvent
  const travel = `${named}\n${caseNumber ?? ''}`
  let travelDigest: string | null = null
  return {
    purpose: named,
    lifeEvent,
    caseNumber,
    // Whoever reads as an officer has proved it.
    isCaseProved: caller.officer !== null,
    requestId,
    request,
    travel,
    travelDigest: () => (travelDigest ??= digest(travel)),
  }
}
