import { type Desk, type Errand, openDesk } from './desk.ts'
import { dialFor } from './dial.ts'
import { type Lane, type LaneState, openLane } from './lane.ts'
import { type CallNotes, callNotes } from './notes.ts'
import { askProof } from './proving.ts'
import { openReading, type Reading } from './reading.ts'
import { createRecordCache, type Remembered } from './record-cache.ts'
import { type Outcome, type ProofOutcome, type ProofPlan, type ReadOutcomes, type ReadPlan } from './types.ts'
import { kinds } from '../../connectors/kinds/index.ts'
import { type Assistance, type Connector, type Finding } from '../../connectors/kinds/kind.ts'
import { type Recording, type RecordRequest } from '../audit/ledger.ts'
import { type Operation, type ProofOperation, type Source } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'
import { type Subject } from '../model/subject.ts'

export type { Finding, FindingProblem } from '../../connectors/kinds/kind.ts'

/** 交换: the one careful way to the departments. Without an open recording nothing is asked and nothing given. */
export interface Exchange {
  /**
   * Asks every source of the plan and answers by the deadline; a lost source is an outcome.
   * @throws {TypeError} for an operation of another generation, or when the recording is closed meanwhile
   */
  read(recording: Recording, plan: ReadPlan): Promise<ReadOutcomes>
  /** Asks for a yes or a no. Nothing is remembered: the caller may. */
  prove(recording: Recording, plan: ProofPlan): Promise<ProofOutcome>
  /** @throws {TypeError} for a connector that is not here */
  sourceState(connector: string): LaneState
  /** 停用 a source, or opens it again. @throws {TypeError} for a connector that is not here */
  suspend(connector: string, isSuspended: boolean): void
  /** The next read asks the sources again about this subject. */
  invalidate(subject: Subject): void
  /** Ends what is under way as UNREACHABLE and closes all connections. */
  close(): Promise<void>
}

export interface ExchangeOptions {
  readonly sources: readonly Source[]
  readonly clock: Clock
  /** Keyed digest: what cache keys are made of. */
  readonly digest: (text: string) => string
  /** Departments on this machine (the sandbox) may be called. */
  readonly allowLoopback: boolean
  /** How long a call that takes several keys waits for more of them; 0: until this turn of the event loop ends. */
  readonly joinWindowMs?: number
  /** Told what sources say against their promise. */
  readonly onFinding?: (finding: Finding) => void
  /** Needed where one of the sources is manual. */
  readonly assistance?: Assistance
}

/** One source: what speaks with it, and the way there. */
interface Line {
  readonly connector: Connector
  readonly lane: Lane
  readonly proofNotes: ReadonlyMap<ProofOperation, CallNotes>
}

/** @throws {TypeError} for a source whose kind or settings cannot work */
export function createExchange(options: ExchangeOptions): Exchange {
  const { sources, clock, digest, allowLoopback, joinWindowMs = 0, onFinding = () => {}, assistance } = options
  const cache = createRecordCache()
  const lines = new Map<string, Line>()
  const desks = new Map<Operation, Desk>()
  for (const source of sources) {
    const open = kinds.get(source.kind)
    if (open === undefined) throw new TypeError(`${source.connector}: there is no kind ${source.kind}`)
    const connector = open(source, { dial: dialFor(source, { allowLoopback }), clock, onFinding, assistance })
    const lane = openLane(source, clock)
    const proofNotes = new Map(source.proofs.map((proof) => [proof, callNotes(source, proof.id)]))
    lines.set(source.connector, { connector, lane, proofNotes })
    for (const operation of source.operations) {
      desks.set(operation, openDesk({ operation, connector, lane, cache, clock }))
    }
  }

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
    const reading = openReading(recording)
    const now = clock()
    const withinMs = plan.deadlineAt - now
    for (const { subject, position, operations } of plan.subjects) {
      const row = reading.row()
      const remembers = operations.some((operation) => deskOf(operation).remembers)
      const mark = remembers ? digest(markOf(subject)) : ''
      const remembered = cache.about(mark)
      const about = { operations, row, position, remembered, mark, errand, reading, now, withinMs }
      for (const [column, operation] of operations.entries()) ask(about, operation, column, subject.id)
    }
    return reading.finish(withinMs)
  }

  /** Fills one cell: from memory, or by asking, or when what it is asked by is known. */
  function ask(about: About, operation: Operation, column: number, id: string): void {
    const { operations, row, position, remembered, mark, errand, reading, now, withinMs } = about
    const desk = deskOf(operation)
    const cell = { row, column, position }
    const known = desk.recall(remembered, errand, now)
    if (known !== null) return reading.put(cell, known, desk.notes.of(known))
    if (withinMs <= 0) {
      const { outcome, note } = desk.notes.lost('TIMEOUT')
      return reading.put(cell, outcome, note)
    }
    const { via } = operation
    if (via === null) {
      if (desk.ask({ ...cell, id, mark, errand, reading })) flushLater(desk)
      return
    }
    reading.after(operations.indexOf(via.operation), cell, desk.notes, (supplied) => {
      const key = keyIn(supplied, via.slot)
      if (key === null) reading.put(cell, withoutKey(supplied), null)
      else if (desk.ask({ ...cell, id: key, mark, errand, reading })) flushLater(desk)
    })
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
    sourceState: (connector) => lineOf(connector).lane.state(),
    suspend: (connector, isSuspended) => lineOf(connector).lane.suspend(isSuspended),
    invalidate(subject) {
      const mark = digest(markOf(subject))
      cache.forget(mark)
      for (const desk of desks.values()) desk.forget(subject.id, mark)
    },
    async close() {
      for (const { lane } of lines.values()) lane.close()
      await Promise.all([...lines.values()].map(({ connector }) => connector.close()))
    },
  }
}

/** What is the same for all questions about one subject. */
interface About {
  readonly operations: readonly Operation[]
  readonly row: Outcome[]
  readonly position: number
  readonly remembered: readonly Remembered[]
  readonly mark: string
  readonly errand: Errand
  readonly reading: Reading
  readonly now: number
  readonly withinMs: number
}

function keyIn(supplied: Outcome, slot: number): string | null {
  const value = supplied.kind === 'RECORD' ? supplied.record[slot] : null
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

/** Where there is no key nobody can be asked: what its supplier has lost, or waits for, is so here too, and who is not known there is not here. */
function withoutKey(supplied: Outcome): Outcome {
  if (supplied.kind === 'FAILED') return supplied
  if (supplied.kind === 'PENDING') return { ...supplied, open: null }
  const { fetchedAt, cached } = supplied
  return { kind: 'NO_RECORD', fetchedAt, cached }
}

function markOf({ key, id }: Subject): string {
  return `${key} ${id}`
}

function errandOf({ purpose, requestId }: RecordRequest, digest: (text: string) => string): Errand {
  const { lifeEvent, serviceItem, caseNumber } = purpose
  const named = serviceItem ?? lifeEvent
  const travel = `${named}\n${caseNumber ?? ''}`
  let travelDigest: string | null = null
  return {
    purpose: named,
    lifeEvent,
    caseNumber,
    requestId,
    travel,
    travelDigest: () => (travelDigest ??= digest(travel)),
  }
}
