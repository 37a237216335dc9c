import { type Admission } from './breaker.ts'
import { type Lane, type Release } from './lane.ts'
import { type CallNotes, callNotes } from './notes.ts'
import { type Cell, type Reading, type Waiter, waiterFor } from './reading.ts'
import { LONGEST_IN_PROCESS_MS, type Memory, type Remembered, type Remembering } from './record-cache.ts'
import { type SharedCache, type SharedSlot } from './shared-cache.ts'
import { endingBy, type Terms, termsOf } from './terms.ts'
import { type FailureReason, type Lasting, type Outcome } from './types.ts'
import {
  type Asking,
  type Cancel,
  type Connector,
  type Failed,
  type Found,
  type ReadAnswer,
} from '../../connectors/kinds/kind.ts'
import { holdsVariable } from '../../connectors/kinds/template.ts'
import { type RecordRequest } from '../audit/ledger.ts'
import { isGateway } from '../catalog/gateway-source.ts'
import { type Operation } from '../catalog/types.ts'
import { type Clock, toDateTime } from '../model/clock.ts'

/** What is the same for all questions of one request. */
export interface Errand {
  /** Service item where the caller named one, else life event. */
  readonly purpose: string
  readonly lifeEvent: string
  readonly caseNumber: string | null
  readonly isCaseProved: boolean
  readonly requestId: string
  readonly request: RecordRequest
  /** Purpose and case in one; where they travel, calls and answers are shared only with the same. */
  readonly travel: string
  /** Keyed digest of it. */
  travelDigest(): string
}

/** About whom, and for whom. */
export interface Matter {
  readonly id: string
  /** Keyed digest of the id, where another source has said that; else empty. */
  readonly by: string
  /** Keyed digest of the subject; empty where nobody has needed it. */
  readonly mark: string
  /** Where the answer goes for this process; null: nowhere. */
  readonly memory: Memory | null
  readonly errand: Errand
  /** Where the answer goes for all replicas; null: nowhere. */
  readonly slot: SharedSlot | null
}

/** Everything asked of one operation: each question asked once, however many wait for it, in as few calls as it takes. */
export interface Desk {
  readonly notes: CallNotes
  /** May its answers be given again? */
  readonly remembers: boolean
  /** What this operation said among all that is remembered about a subject, whatever it was asked by. */
  recall(remembered: Remembering, errand: Errand, now: number): Remembered | null
  /** By what its answers are told apart that were given for different purposes; empty where those do not travel. */
  travelOf(errand: Errand): string
  /** Joins the question under way, or adds it to the next call. True: a call waits for `flush`. */
  ask(matter: Matter, cell: Cell, reading: Reading): boolean
  /** Asks again, for nobody who waits; false: the same is being asked already. */
  refresh(matter: Matter): boolean
  /** Sends the calls that are not full. */
  flush(): void
  /** What is under way and said so is answered, but no longer joined or remembered. */
  forget(isMeant: (matter: Pick<Matter, 'id' | 'mark'>) => boolean): void
}

export interface DeskParts {
  readonly operation: Operation
  readonly connector: Connector
  readonly lane: Lane
  /** Null: this process is the only one. */
  readonly shared: SharedCache | null
  readonly clock: Clock
}

interface Call {
  readonly errand: Errand
  readonly questions: Question[]
  hasRepeated: boolean
  /** Since its first part was sent; null: none was. */
  admission: Admission | null
  /** Parts of it that were submitted, those of them that are under way, and those that are to be, the next one last. */
  submitted: number
  underWay: number
  readonly halves: Half[]
  /** Was any part answered, and well? */
  hasAnswer: boolean
  /** What is to be said against the source if none is. */
  failure: FailureReason | null
}

/** Of a part that was lost as a whole. */
interface Half {
  readonly questions: readonly Question[]
  readonly reason: FailureReason
}

/** What one key can do to a batch. */
const SPOILABLE: ReadonlySet<FailureReason> = new Set(['STATUS', 'MALFORMED', 'TOO_LARGE'])
/** As long as nothing is answered: beyond those that lead from the whole down to one key. */
const CALLS_BESIDE_THE_WAY_DOWN = 3
/** When something was. A batch of up to 50 is always taken apart wholly by these. */
const MOST_CALLS = 100

/** What may be over in a moment: a connection that was closed just then, a source that starts again. Reads may be repeated. */
const PASSING: ReadonlySet<FailureReason> = new Set(['UNREACHABLE', 'BUSY'])
const REPEAT_AFTER_MS = 40

/** One subject in a call, and who waits for the answer. */
interface Question {
  readonly matter: Matter
  /** Other subjects that are asked about by the same key, such as two people of one household. */
  others: readonly Matter[]
  readonly call: Call
  /** In which others find it while it is under way. */
  readonly company: Company
  waiters: Waiter | null
  /** Asked for the sake of those who will ask. */
  isRefresh: boolean
  isForgotten: boolean
}

const NOBODY: readonly Matter[] = []

/** Those whose questions may travel in one call. */
interface Company {
  readonly key: string
  /** The call that still takes questions. */
  gathering: Call | null
  /** By the id that is asked by. */
  readonly underWay: Map<string, Question>
}

type Lost = { readonly kind: 'FAILED'; readonly reason: FailureReason }

/**
 * Another gateway answers each caller by its own rules, and a request id in the call makes every call its own: nothing is
 * shared between requests.
 */
export function isOfOneRequest({ source, request }: Operation): boolean {
  return isGateway(source) || holdsVariable(request, '$requestId')
}

export function openDesk({ operation, connector, lane, shared, clock }: DeskParts): Desk {
  const notes = callNotes(operation.source, operation.id)
  const speaksForCaller = isGateway(operation.source)
  const isPersonal = isOfOneRequest(operation)
  const travels = operation.purpose !== 'none'
  const maxAgeMs = isPersonal ? 0 : operation.freshness.maxAgeMs
  const companies = new Map<string, Company>()
  const gathering = new Set<Company>()

  function companyOf(errand: Errand): Company {
    const key = isPersonal ? `${errand.travel}\n${errand.requestId}` : travels ? errand.travel : ''
    let company = companies.get(key)
    if (company === undefined) companies.set(key, (company = { key, gathering: null, underWay: new Map() }))
    return company
  }

  function leave({ company, matter }: Question): void {
    company.underWay.delete(matter.id)
    if (company.underWay.size === 0) companies.delete(company.key)
  }

  function travelOf(errand: Errand): string {
    return travels ? errand.travelDigest() : ''
  }

  function openCall(company: Company, errand: Errand): Call {
    const call: Call = {
      errand,
      questions: [],
      hasRepeated: false,
      admission: null,
      submitted: 0,
      underWay: 0,
      halves: [],
      hasAnswer: false,
      failure: null,
    }
    company.gathering = call
    gathering.add(company)
    return call
  }

  /** Not yet in the call: first somebody must wait for it. */
  function open(matter: Matter, company: Company): Question {
    const call = company.gathering ?? openCall(company, matter.errand)
    return { matter, others: NOBODY, call, company, waiters: null, isRefresh: false, isForgotten: false }
  }

  function join(question: Question, matter: Matter): void {
    const { others } = question
    if (matter.mark === question.matter.mark || others.some(({ mark }) => mark === matter.mark)) return
    question.others = [...others, matter]
  }

  function enlist(question: Question): void {
    const { call, company, matter } = question
    company.underWay.set(matter.id, question)
    call.questions.push(question)
    if (call.questions.length < operation.batch) return
    company.gathering = null
    gathering.delete(company)
    submit(call)
  }

  /** @param before how it went before: it still tells why, if it is not to be asked again */
  function submit(call: Call, questions: readonly Question[] = call.questions, before?: FailureReason): void {
    call.submitted++
    call.underWay++
    let isSent = false
    lane.submit({
      admission: call.admission,
      isWanted: () => isAwaited(questions, -Infinity),
      send(release, admission) {
        isSent = true
        call.admission = admission
        return send(call, questions, release)
      },
      fail(reason) {
        if (isSent) return conclude(call, questions, { kind: 'FAILED', reason })
        call.underWay--
        deliver(questions, { kind: 'FAILED', reason: before ?? reason })
        goOn(call)
      },
    })
  }

  function send(call: Call, questions: readonly Question[], release: Release): Cancel {
    const { purpose, lifeEvent, caseNumber, isCaseProved, requestId } = call.errand
    const keys = questions.map(({ matter }) => matter.id)
    const asking = speaksForCaller ? askingOf(call.errand, questions, clock()) : null
    const question = { keys, holder: null, purpose, lifeEvent, caseNumber, isCaseProved, requestId, asking }
    return connector.read(operation, question, (answer) => {
      if (release(failureIn(answer) ?? presenceIn(answer))) conclude(call, questions, answer)
    })
  }

  /** One key can spoil the answer about all: a failed batch is asked again in halves, until who spoils it is alone. */
  function conclude(call: Call, questions: readonly Question[], answer: ReadAnswer | Lost): void {
    const isExcused = answer.kind === 'FAILED' && 'isExcused' in answer
    if (answer.kind === 'FAILED' && !isExcused && repeat(call, questions, answer.reason)) return
    call.underWay--
    if (answer.kind === 'FAILED' && questions.length > 1 && SPOILABLE.has(answer.reason)) {
      const middle = questions.length >> 1
      const { reason } = answer
      call.halves.push(
        { questions: questions.slice(middle), reason },
        { questions: questions.slice(0, middle), reason },
      )
    } else deliver(questions, answer)
    judge(call, isExcused ? null : failureIn(answer))
    goOn(call)
  }

  /** False: it is not worth it. */
  function repeat(call: Call, questions: readonly Question[], reason: FailureReason): boolean {
    if (call.hasRepeated || !PASSING.has(reason)) return false
    // Not all at the same moment, when many lost the same connection.
    const pauseMs = REPEAT_AFTER_MS * (0.5 + Math.random())
    if (!isAwaited(questions, clock() + pauseMs) || !lane.takesRetry()) return false
    call.hasRepeated = true
    setTimeout(() => {
      call.underWay--
      submit(call, questions, reason)
    }, pauseMs)
    return true
  }

  /** The source is told once of the whole: that a part fails while another is answered says nothing against it. */
  function judge(call: Call, failure: FailureReason | null): void {
    if (call.admission === null || call.hasAnswer) return
    call.failure = failure
    if (failure !== null) return
    call.hasAnswer = true
    lane.note(call.admission, null)
  }

  /**
   * Once something is answered, all that is left is asked at once. Before, it may be the source that fails: the two
   * halves are tried, and then one part after another on the way down to a single key, which costs few calls. What is
   * not asked again is lost as the part was that it belongs to.
   */
  function goOn(call: Call): void {
    const { halves, questions, admission } = call
    while (halves.length > 0 && (call.hasAnswer || call.underWay < (call.submitted < 3 ? 2 : 1))) {
      const half = halves.pop()
      if (half === undefined) return
      if (call.submitted < mostCallsOf(call)) submit(call, half.questions, half.reason)
      else deliver(half.questions, { kind: 'FAILED', reason: half.reason })
    }
    if (call.underWay > 0 || call.failure === null || admission === null) return
    const [only] = questions
    lane.note(admission, call.failure, only !== undefined && questions.length === 1 ? only.matter.id : null)
    call.failure = null
  }

  function deliver(questions: readonly Question[], answer: ReadAnswer | Lost): void {
    const now = clock()
    const fetchedAt = toDateTime(now)
    const absence = absenceIn(answer, fetchedAt)
    const isForeign = answer.kind === 'ANSWERED' && answer.absent === 'WRONG_SUBJECT'
    const remember = rememberAt(now)
    questions.forEach((question, i) => {
      const found = answer.kind === 'ANSWERED' ? answer.found[i] : undefined
      const outcome: Outcome = found ? recordOf(found, fetchedAt) : (lostIn(answer, i) ?? absence)
      if (!question.isForgotten) {
        leave(question)
        if (maxAgeMs > 0 && isLasting(outcome)) {
          remember(question.matter, question.call, outcome)
          for (const other of question.others) remember(other, question.call, outcome)
        }
      }
      const note = found && isForeign ? notes.foreign : notes.of(outcome)
      for (let waiter = question.waiters; waiter !== null; waiter = waiter.next) {
        waiter.reading.settle(waiter, outcome, note)
      }
    })
  }

  /** Of one subject, while the answer stands for the others. */
  function lostIn(answer: ReadAnswer | Lost, position: number): Outcome | null {
    const reason = answer.kind === 'ANSWERED' ? answer.lost?.get(position) : undefined
    return reason === undefined ? null : notes.lost(reason).outcome
  }

  function absenceIn(answer: ReadAnswer | Lost, fetchedAt: string): Outcome {
    if (answer.kind === 'FAILED') return notes.lost(answer.reason).outcome
    if (answer.kind === 'PENDING') return { kind: 'PENDING', ...answer.pending }
    if (answer.kind === 'RETURNED') return { kind: 'RETURNED', ...answer.returned }
    if (answer.absent === 'NO_RECORD') return { kind: 'NO_RECORD', fetchedAt, cached: false }
    return notes.lost(answer.absent).outcome
  }

  /** All that one call brings grows old together. */
  function rememberAt(now: number): (matter: Matter, call: Call, outcome: Lasting) => void {
    let terms: Terms | null = null
    let inProcess: Terms | null = null
    let kind: Lasting['kind'] | null = null
    return ({ memory, slot, by }, { errand }, outcome) => {
      if (terms === null || inProcess === null || kind !== outcome.kind) {
        kind = outcome.kind
        terms = termsOf(kind, now, operation.freshness)
        inProcess = endingBy(now + LONGEST_IN_PROCESS_MS, terms)
      }
      memory?.put({ operation: operation.index, travel: travelOf(errand), by, outcome, slot, terms: inProcess })
      if (slot !== null) shared?.put(slot, { outcome, by, fetchedAt: now }, terms.until - now)
    }
  }

  return {
    notes,
    remembers: maxAgeMs > 0,
    recall(remembered, errand, now) {
      const one = remembered.at(operation.index, travelOf(errand))
      return one !== null && now < one.terms.until ? one : null
    },
    travelOf,
    ask(matter, cell, reading) {
      const company = companyOf(matter.errand)
      const joined = company.underWay.get(matter.id)
      const question = joined ?? open(matter, company)
      const { call, waiters } = question
      const waiter = waiterFor(cell, { reading, call, notes, next: waiters })
      question.waiters = waiter
      reading.await(waiter)
      if (joined === undefined) enlist(question)
      else join(joined, matter)
      return gathering.size > 0
    },
    refresh(matter) {
      const company = companyOf(matter.errand)
      const joined = company.underWay.get(matter.id)
      if (joined !== undefined) {
        join(joined, matter)
        return false
      }
      const question = open(matter, company)
      question.isRefresh = true
      enlist(question)
      return true
    },
    flush() {
      const waiting = [...gathering]
      gathering.clear()
      for (const company of waiting) {
        const call = company.gathering
        company.gathering = null
        if (call !== null) submit(call)
      }
    },
    forget(isMeant) {
      for (const question of [...companies.values()].flatMap(({ underWay }) => [...underWay.values()])) {
        if (!isMeant(question.matter) && !question.others.some(isMeant)) continue
        question.isForgotten = true
        leave(question)
        for (let waiter = question.waiters; waiter !== null; waiter = waiter.next) waiter.cell.stale = null
      }
    },
  }
}

function isLasting(outcome: Outcome): outcome is Lasting {
  return outcome.kind === 'RECORD' || outcome.kind === 'NO_RECORD'
}

type RecordOutcome = Extract<Outcome, { kind: 'RECORD' }>

function recordOf({ record, observedAt, relay, unreadable, stale = false }: Found, fetchedAt: string): RecordOutcome {
  return { kind: 'RECORD', record, observedAt, fetchedAt, cached: false, stale, relay, unreadable }
}

/** A source that fails as a whole costs the way down to one key and a little more. */
function mostCallsOf({ hasAnswer, questions }: Call): number {
  return hasAnswer ? MOST_CALLS : 1 + Math.ceil(Math.log2(questions.length)) + CALLS_BESIDE_THE_WAY_DOWN
}

/** Does anybody wait for it who still does then? */
function isAwaited(questions: readonly Question[], untilMs: number): boolean {
  return questions.some(({ waiters, isRefresh }) => isRefresh || hasWaiting(waiters, untilMs))
}

function hasWaiting(waiters: Waiter | null, untilMs: number): boolean {
  for (let waiter = waiters; waiter !== null; waiter = waiter.next) {
    if (!waiter.isSettled && waiter.reading.deadlineAt > untilMs) return true
  }
  return false
}

/** All the questions of such a call are of one request. */
function askingOf({ request: { caller, purpose } }: Errand, questions: readonly Question[], now: number): Asking {
  const entries = questions.map(({ waiters }) => waiters?.reading.entryName(waiters.cell.position) ?? '')
  const deadlineAt = questions[0]?.waiters?.reading.deadlineAt ?? now
  return { caller, purpose, entries, withinMs: deadlineAt - now }
}

function presenceIn(answer: ReadAnswer): 'OK' | 'NOT_FOUND' {
  return answer.kind === 'ANSWERED' && answer.found.some((one) => one !== null) ? 'OK' : 'NOT_FOUND'
}

/** What the breaker makes of an answer: a source that speaks of the wrong people is as bad as a broken one. */
function failureIn<Reason extends FailureReason>(
  answer: Exclude<ReadAnswer, Failed> | { readonly kind: 'FAILED'; readonly reason: Reason },
): Reason | 'MALFORMED' | 'WRONG_SUBJECT' | null {
  if (answer.kind === 'FAILED') return answer.reason
  if (answer.kind === 'PENDING' || answer.kind === 'RETURNED') return null
  return answer.absent === 'NO_RECORD' ? null : answer.absent
}
