import { type Lane } from './lane.ts'
import { type CallNotes, callNotes } from './notes.ts'
import { type Cell, type Reading, type Waiter } from './reading.ts'
import { keepMs, type RecordCache, type Remembered } from './record-cache.ts'
import { type FailureReason, type Outcome } from './types.ts'
import { type Cancel, type Connector, type ReadAnswer } from '../../connectors/kinds/kind.ts'
import { holdsVariable } from '../../connectors/kinds/template.ts'
import { type Operation } from '../catalog/types.ts'
import { type Clock, toDateTime } from '../model/clock.ts'

/** What is the same for all questions of one request. */
export interface Errand {
  /** Service item where the caller named one, else life event. */
  readonly purpose: string
  readonly lifeEvent: string
  readonly caseNumber: string | null
  readonly requestId: string
  /** Purpose and case in one; where they travel, calls and answers are shared only with the same. */
  readonly travel: string
  /** Keyed digest of it. */
  travelDigest(): string
}

/** One cell to fill: about whom, and for whom. */
export interface Inquiry extends Cell {
  readonly id: string
  /** Keyed digest of the subject; empty where nobody has needed it. */
  readonly mark: string
  readonly errand: Errand
  readonly reading: Reading
}

/** Everything asked of one operation: each question asked once, however many wait for it, in as few calls as it takes. */
export interface Desk {
  readonly notes: CallNotes
  /** May its answers be given again? */
  readonly remembers: boolean
  /** What this operation said among all that is remembered about a subject; null when it has to be asked. */
  recall(remembered: readonly Remembered[], errand: Errand, now: number): Outcome | null
  /** Joins the question under way, or adds it to the next call. True: a call waits for `flush`. */
  ask(inquiry: Inquiry): boolean
  /** Sends the calls that are not full. */
  flush(): void
  /** What is under way about the subject of this mark, or asked by this id, is answered, but no longer joined or remembered. */
  forget(id: string, mark: string): void
}

export interface DeskParts {
  readonly operation: Operation
  readonly connector: Connector
  readonly lane: Lane
  readonly cache: RecordCache
  readonly clock: Clock
}

interface Call {
  readonly errand: Errand
  readonly questions: Question[]
  isSent: boolean
  hasRepeated: boolean
  /** Parts of it that were submitted, those still under way, whether any was answered, and the failed ones to divide. */
  submitted: number
  underWay: number
  hasAnswer: boolean
  readonly spoilt: { readonly questions: readonly Question[]; readonly answer: ReadAnswer | Lost }[]
}

/** What one key can do to a batch. */
const SPOILABLE: ReadonlySet<FailureReason> = new Set(['STATUS', 'MALFORMED', 'TOO_LARGE'])
/** The whole, its halves and their quarters. */
const CALLS_TO_FIND_A_SOURCE_FAILING = 1 + 2 + 4

/** What may be over in a moment: a connection that was closed just then, a source that starts again. Reads may be repeated. */
const PASSING: ReadonlySet<FailureReason> = new Set(['UNREACHABLE', 'BUSY'])
const REPEAT_AFTER_MS = 40

type Release = (failure: FailureReason | null) => boolean

/** One subject in a call, and who waits for the answer. */
interface Question {
  readonly id: string
  readonly mark: string
  readonly call: Call
  /** By which others find it while it is under way. */
  readonly joinKey: string
  waiters: Waiter | null
  isForgotten: boolean
}

type Lost = { readonly kind: 'FAILED'; readonly reason: FailureReason }

export function openDesk({ operation, connector, lane, cache, clock }: DeskParts): Desk {
  const notes = callNotes(operation.source, operation.id)
  // A request id in the call makes every call its own: nothing is shared between requests.
  const isPersonal = holdsVariable(operation.request, '$requestId')
  const travels = operation.purpose !== 'none'
  const maxAgeMs = isPersonal ? 0 : operation.freshness.maxAgeMs
  const underWay = new Map<string, Question>()
  const gathering = new Map<string, Call>()

  /** Whose questions may travel in one call. */
  function companyOf(errand: Errand): string {
    return isPersonal ? `${errand.travel}\n${errand.requestId}` : travels ? errand.travel : ''
  }

  function travelOf(errand: Errand): string {
    return travels ? errand.travelDigest() : ''
  }

  function openCall(company: string, errand: Errand): Call {
    const call: Call = {
      errand,
      questions: [],
      isSent: false,
      hasRepeated: false,
      submitted: 0,
      underWay: 0,
      hasAnswer: false,
      spoilt: [],
    }
    gathering.set(company, call)
    return call
  }

  function submit(call: Call, questions: readonly Question[] = call.questions): void {
    call.submitted++
    call.underWay++
    lane.submit({
      isWanted: () => questions.some(({ waiters }) => hasWaiting(waiters)),
      send: (release) => send(call, questions, release),
      fail: (reason) => conclude(call, questions, { kind: 'FAILED', reason }),
    })
  }

  function send(call: Call, questions: readonly Question[], release: Release): Cancel {
    call.isSent = true
    const { purpose, lifeEvent, caseNumber, requestId } = call.errand
    const keys = questions.map(({ id }) => id)
    return connector.read(operation, { keys, holder: null, purpose, lifeEvent, caseNumber, requestId }, (answer) => {
      // That a part fails while others are answered says nothing against the source.
      if (release(call.hasAnswer ? null : failureIn(answer))) conclude(call, questions, answer)
    })
  }

  /**
   * One key can spoil the answer about all: a failed batch is asked again in halves, until who spoils it is alone. As
   * long as nothing at all is answered it may be the source: then no part smaller than a quarter is tried.
   */
  function conclude(call: Call, questions: readonly Question[], answer: ReadAnswer | Lost): void {
    call.underWay--
    if (answer.kind === 'FAILED' && isWorthRepeating(call, answer.reason)) {
      call.hasRepeated = true
      // Not all at the same moment, when many lost the same connection.
      setTimeout(() => submit(call, questions), REPEAT_AFTER_MS * (0.5 + Math.random()))
      return
    }
    const isSpoilt = answer.kind === 'FAILED' && questions.length > 1 && SPOILABLE.has(answer.reason)
    if (isSpoilt) call.spoilt.push({ questions, answer })
    else deliver(questions, answer)
    if (answer.kind === 'ANSWERED') call.hasAnswer = true
    if (call.hasAnswer || call.submitted < CALLS_TO_FIND_A_SOURCE_FAILING) {
      for (const part of call.spoilt.splice(0)) halve(call, part.questions)
    } else if (call.underWay === 0) {
      for (const part of call.spoilt.splice(0)) deliver(part.questions, part.answer)
    }
  }

  function isWorthRepeating({ hasRepeated }: Call, reason: FailureReason): boolean {
    return !hasRepeated && PASSING.has(reason) && lane.takesRetry()
  }

  function halve(call: Call, questions: readonly Question[]): void {
    const middle = questions.length >> 1
    submit(call, questions.slice(0, middle))
    submit(call, questions.slice(middle))
  }

  function deliver(questions: readonly Question[], answer: ReadAnswer | Lost): void {
    const now = clock()
    const fetchedAt = toDateTime(now)
    const absence = absenceIn(answer, fetchedAt)
    const isForeign = answer.kind === 'ANSWERED' && answer.absent === 'WRONG_SUBJECT'
    questions.forEach((question, i) => {
      const found = answer.kind === 'ANSWERED' ? answer.found[i] : undefined
      const outcome: Outcome = found ? recordOf(found, fetchedAt, false) : absence
      if (!question.isForgotten) {
        underWay.delete(question.joinKey)
        if (maxAgeMs > 0 && isLasting(outcome)) remember(question, outcome, now)
      }
      const note = found && isForeign ? notes.foreign : notes.of(outcome)
      for (let waiter = question.waiters; waiter !== null; waiter = waiter.next) {
        waiter.reading.settle(waiter, outcome, note)
      }
    })
  }

  function absenceIn(answer: ReadAnswer | Lost, fetchedAt: string): Outcome {
    if (answer.kind === 'FAILED') return notes.lost(answer.reason).outcome
    if (answer.kind === 'PENDING') return { kind: 'PENDING', ...answer.pending }
    if (answer.absent === 'NO_RECORD') return { kind: 'NO_RECORD', fetchedAt, cached: false }
    return notes.lost(answer.absent).outcome
  }

  function remember({ mark, call }: Question, outcome: Lasting, now: number): void {
    cache.put(mark, {
      operation: operation.index,
      travel: travelOf(call.errand),
      outcome: outcome.kind === 'RECORD' ? recordOf(outcome, outcome.fetchedAt, true) : { ...outcome, cached: true },
      expiresAt: now + keepMs(outcome, maxAgeMs),
    })
  }

  return {
    notes,
    remembers: maxAgeMs > 0,
    recall(remembered, errand, now) {
      for (const one of remembered) {
        const isIts = one.operation === operation.index && one.travel === travelOf(errand)
        if (isIts && now < one.expiresAt) return one.outcome
      }
      return null
    },
    ask({ id, mark, errand, reading, row, column, position }) {
      const company = companyOf(errand)
      const joinKey = company === '' ? id : `${id}\n${company}`
      const joined = underWay.get(joinKey)
      const call = joined?.call ?? gathering.get(company) ?? openCall(company, errand)
      const question: Question = joined ?? { id, mark, call, joinKey, waiters: null, isForgotten: false }
      const waiter: Waiter = { reading, row, column, position, call, notes, next: question.waiters, isSettled: false }
      question.waiters = waiter
      reading.await(waiter)
      if (joined === undefined) {
        underWay.set(joinKey, question)
        call.questions.push(question)
        if (call.questions.length >= operation.batch) {
          gathering.delete(company)
          submit(call)
        }
      }
      return gathering.size > 0
    },
    flush() {
      const calls = [...gathering.values()]
      gathering.clear()
      for (const call of calls) submit(call)
    },
    forget(id, mark) {
      for (const question of underWay.values()) {
        if (question.id !== id && question.mark !== mark) continue
        question.isForgotten = true
        underWay.delete(question.joinKey)
      }
    },
  }
}

/** What a source holds, or does not: it may be said again. */
type Lasting = Extract<Outcome, { kind: 'RECORD' | 'NO_RECORD' }>

function isLasting(outcome: Outcome): outcome is Lasting {
  return outcome.kind === 'RECORD' || outcome.kind === 'NO_RECORD'
}

type RecordOutcome = Extract<Outcome, { kind: 'RECORD' }>

function recordOf(
  { record, observedAt }: Pick<RecordOutcome, 'record' | 'observedAt'>,
  fetchedAt: string,
  cached: boolean,
): RecordOutcome {
  return { kind: 'RECORD', record, observedAt, fetchedAt, cached }
}

function hasWaiting(waiters: Waiter | null): boolean {
  for (let waiter = waiters; waiter !== null; waiter = waiter.next) if (!waiter.isSettled) return true
  return false
}

/** What the breaker makes of an answer: a source that speaks of the wrong people is as bad as a broken one. */
function failureIn(answer: ReadAnswer): FailureReason | null {
  if (answer.kind === 'FAILED') return answer.reason
  if (answer.kind === 'PENDING') return null
  return answer.absent === 'NO_RECORD' ? null : answer.absent
}
