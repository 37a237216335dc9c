import { type Answer, answer, reportsOf, sectionsOf } from './answer.ts'
import { collect, isWaiting, noteAnswer, openTasks, type Shows } from './collect.ts'
import { type ArchivePlan, isDisclosed, planArchive } from './plan.ts'
import { type Standing } from '../access/disclose.ts'
import { type Grant, type Grants } from '../access/grants.ts'
import { type Prover } from '../access/prove.ts'
import { type Ledger, type Receipt, type Recording } from '../audit/ledger.ts'
import { type Catalog } from '../catalog/types.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { type Caller, type Purpose } from '../model/caller.ts'
import { type Clock } from '../model/clock.ts'
import { type DataElement } from '../model/element.ts'
import { GatewayError } from '../model/errors.ts'
import { type FieldReport } from '../model/provenance.ts'
import { type Audience } from '../model/state.ts'
import { type Subject, type SubjectKind } from '../model/subject.ts'

/** What every use case that reads needs. */
export interface ReadParts {
  readonly ledger: Ledger
  readonly exchange: Exchange
  readonly prover: Prover
  readonly clock: Clock
}

/** Who asks, what for, and until when an answer is of use. */
export interface Asking {
  readonly caller: Caller
  readonly purpose: Purpose
  readonly requestId: string
  readonly deadlineAt: number
}

export interface ReadArchives extends Asking {
  readonly kind: SubjectKind
  readonly subjects: readonly Subject[]
  /** What of a CONFLICT the caller asks to see. */
  readonly shows: Shows
  /** The same array object for every run of an operation: plans are remembered by it. */
  readonly elements: readonly DataElement[]
  readonly catalog: Catalog
  readonly grants: Grants
}

/** 一人一档 · 一企一档: a finished tree; sections beside these three. */
export interface Archive {
  readonly id: string
  readonly fieldReports: readonly FieldReport[]
  readonly receipt: Receipt
  readonly [section: string]: unknown
}

/**
 * Reads the archives of up to 100 subjects with one upstream call per source and batch. A subject whose relation to
 * the caller is not proved is a GatewayError in its place, recorded like the rest.
 * @throws {GatewayError} AUDIT_UNAVAILABLE: nothing is released without a durable entry
 */
export async function readArchives(
  parts: ReadParts,
  asking: ReadArchives,
): Promise<readonly (Archive | GatewayError)[]> {
  const { ledger, exchange, prover, clock } = parts
  const { caller, purpose, requestId, subjects, elements, catalog, deadlineAt } = asking
  const grant = asking.grants.forKind(purpose, asking.kind)
  const wanted = elements.some((element) => grant.names(element))

  const { result, receipts } = await ledger.record(
    { action: 'READ', caller, purpose, requestId, subjects },
    async (recording) => {
      subjects.forEach((_, position) => recording.asked(position, elements))
      const proved = subjects.map((subject, position) => {
        // Nothing will be given, so nobody is asked, not even about the relation.
        if (!wanted) return NOBODY
        const request = { subject, position, relations: grant.relations, catalog, deadlineAt }
        const standing = prover.prove(recording, request)
        return standing instanceof Promise ? standing.catch(asRefusal) : standing
      })
      const read: Read = (standings) => {
        const plans = standings.map((standing, position) =>
          standing === null || standing instanceof GatewayError ? standing : planFor(asking, grant, standing, position),
        )
        return readProved(exchange, recording, asking, plans)
      }
      const answers = await readInTurn(proved, read, () => deadlineAt - clock())
      answers.forEach((one, position) => note(recording, position, one, asking))
      return answers
    },
  )
  if (result.some(isWaitingAnswer)) await openTasks(result.map(waitingIn), receipts)
  const audience = audienceOf(caller)
  return result.map((one, position) => {
    const receipt = receipts[position]
    if (one instanceof GatewayError) return one
    if (receipt === undefined) throw new GatewayError('AUDIT_UNAVAILABLE')
    return archiveOf(subjects[position]?.id ?? '', one, receipt, audience)
  })
}

type Proof = Standing | GatewayError
type Read = (standings: readonly (Proof | null)[]) => Promise<readonly (Answer | GatewayError | null)[]>

/**
 * All are read together, so that a source is asked once, when it is known who may be. Half of the time is enough to wait
 * for that: then the others are read without those whose relation is still being proved; and so on with half of the rest.
 * @param read what is read of each; null for whom null stands
 */
async function readInTurn(
  proved: readonly (Proof | Promise<Proof>)[],
  read: Read,
  leftMs: () => number,
): Promise<readonly (Answer | GatewayError)[]> {
  const known: (Proof | null)[] = proved.map((one) => (one instanceof Promise ? null : one))
  const answers: (Answer | GatewayError | null)[] = proved.map(() => null)
  const begun = new Set<number>()
  const turns: Promise<void>[] = []
  function readKnown(): void {
    const turn = known.map((one, position) => (begun.has(position) ? null : one))
    if (turn.every((one) => one === null)) return
    turn.forEach((one, position) => one !== null && begun.add(position))
    const ending = read(turn).then((read) => read.forEach((one, position) => (answers[position] ??= one)))
    // It may fail while another's relation is still being proved; that is told in the end.
    ending.catch(() => undefined)
    turns.push(ending)
  }
  // What is under way is noted before anything fails: the ledger names everybody who was asked.
  async function ended(): Promise<void> {
    const failed = (await Promise.allSettled(turns)).find((turn) => turn.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  }

  const all = Promise.all(
    proved.flatMap((one, position) => (one instanceof Promise ? [one.then((proof) => (known[position] = proof))] : [])),
  )
  try {
    while (known.includes(null)) {
      const waitMs = leftMs() / 2
      await (proved.length === 1 || waitMs < SHORTEST_TURN_MS ? all : within(waitMs, all))
      if (known.includes(null)) readKnown()
    }
    await all
    readKnown()
  } catch (error) {
    await ended()
    throw error
  }
  await ended()
  return answers.map((one) => {
    if (one === null) throw new TypeError('somebody was left out')
    return one
  })
}

/** Of what is left then, nothing is worth a turn of its own. */
const SHORTEST_TURN_MS = 20

/** Waits for it, but no longer than this. */
async function within(waitMs: number, awaited: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, waitMs)
  await Promise.race([awaited, promise]).finally(() => clearTimeout(timer))
}

/** Grants nothing: used where the decision alone already refuses every element. */
const NOBODY: Standing = { relation: 'SELF', consent: null, minor: false }

function asRefusal(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error
  throw error
}

function isWaitingAnswer(one: Answer | GatewayError): boolean {
  return !(one instanceof GatewayError) && isWaiting(one)
}

function waitingIn(one: Answer | GatewayError): Pick<Answer, 'pending'> {
  return one instanceof GatewayError ? { pending: [] } : one
}

export function audienceOf(caller: Caller): Audience {
  return caller.officer === null ? 'CITIZEN' : 'OFFICER'
}

const plans = new WeakMap<readonly DataElement[], WeakMap<Grant, Map<string, ArchivePlan>>>()

function planFor(asking: ReadArchives, grant: Grant, standing: Standing, position: number): ArchivePlan {
  const key = asking.subjects[position]?.key ?? 'person.citizenId'
  const shape = { catalog: asking.catalog, grant, standing, key, fetches: isDisclosed }
  // A consent is one person's; plans that depend on one are not remembered.
  if (standing.consent !== null) return planArchive(asking.elements, shape)
  let byGrant = plans.get(asking.elements)
  if (byGrant === undefined) plans.set(asking.elements, (byGrant = new WeakMap()))
  let byShape = byGrant.get(grant)
  if (byShape === undefined) byGrant.set(grant, (byShape = new Map()))
  const name = `${key} ${standing.relation} ${String(standing.minor)}`
  let plan = byShape.get(name)
  if (plan === undefined) byShape.set(name, (plan = planArchive(asking.elements, shape)))
  return plan
}

/** Reads what is proved; a refusal, or null, stays in its place. */
async function readProved(
  exchange: Exchange,
  recording: Recording,
  asking: ReadArchives,
  plans: readonly (ArchivePlan | GatewayError | null)[],
): Promise<readonly (Answer | GatewayError | null)[]> {
  const wanted = plans.flatMap((plan, position) => {
    const subject = asking.subjects[position]
    return plan === null || plan instanceof GatewayError || subject === undefined ? [] : [{ subject, position, plan }]
  })
  const answers = (await collect(exchange, recording, wanted, asking.deadlineAt)).values()
  return plans.map((plan) =>
    plan === null || plan instanceof GatewayError ? plan : (answers.next().value ?? answer(plan, [])),
  )
}

function note(recording: Recording, position: number, one: Answer | GatewayError, asking: ReadArchives): void {
  if (!(one instanceof GatewayError)) return noteAnswer(recording, position, one, asking.shows)
  for (const element of asking.elements) recording.refused(position, element, one.code)
}

/** What stands beside the sections. Most callers ask for the reports; those who do not should not pay for them. */
class Beside {
  readonly id: string
  readonly receipt: Receipt
  readonly #answer: Answer
  readonly #audience: Audience
  #reports: readonly FieldReport[] | null = null

  constructor(id: string, receipt: Receipt, answer: Answer, audience: Audience) {
    this.id = id
    this.receipt = receipt
    this.#answer = answer
    this.#audience = audience
  }

  get fieldReports(): readonly FieldReport[] {
    return (this.#reports ??= reportsOf(this.#answer.answered, this.#audience))
  }
}

function archiveOf(id: string, answer: Answer, receipt: Receipt, audience: Audience): Archive {
  return Object.assign(new Beside(id, receipt, answer, audience), sectionsOf(answer.answered))
}
