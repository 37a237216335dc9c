import { LRUCache } from 'lru-cache'
import { type ConsentBook } from './consent.ts'
import { isUnder, type Standing } from './disclose.ts'
import { type Relation } from './grants.ts'
import { type CallNote, type Recording, type RecordRequest } from '../audit/ledger.ts'
import { type Catalog, type ProofOperation, type ProvedRelation } from '../catalog/types.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { type Clock, toDate } from '../model/clock.ts'
import { GatewayError } from '../model/errors.ts'
import { enterprise, type Subject } from '../model/subject.ts'

/** Proved relations are remembered for at most ten minutes (DESIGN §8), or until they may have changed; refusals never. */
const REMEMBERED_MS = 10 * 60_000
const REMEMBERED_PROOFS = 20_000

export interface ProofRequest {
  readonly subject: Subject
  /** Index of the subject in the recording. */
  readonly position: number
  /** The relations under which the purpose grants anything. */
  readonly relations: readonly Relation[]
  readonly catalog: Catalog
  readonly deadlineAt: number
}

export interface Prover {
  /**
   * Finds the relation of the recording's caller to the subject, asking departments for a yes or no and nothing more.
   * An unknown subject and an unproved relation end alike.
   * @throws {GatewayError} RELATION_NOT_PROVED, or PROOF_UNAVAILABLE when a source that could have proved it is lost
   */
  prove(recording: Recording, request: ProofRequest): Standing | Promise<Standing>
}

export interface ProverParts {
  readonly exchange: Exchange
  readonly consents: ConsentBook
  readonly digest: (text: string) => string
  readonly clock: Clock
}

type Answer = 'PROVED' | 'UNPROVED' | 'UNAVAILABLE'

/** By what a remembered relation is found again when it may have changed. */
interface Proved {
  /** Id of the proof. */
  readonly proof: string
  /** Keyed digests: of whom it was asked about and, where that is a citizen, of whom it holds for. */
  readonly marks: readonly string[]
}

/** What a department is asked to prove, and by what its yes is remembered. */
interface Question {
  readonly proof: ProofOperation
  /** citizenId of the caller, or an officer's directory id. */
  readonly holder: string
  /** Keyed digests. */
  readonly mark: string
  readonly memory: string
}

export function createProver({ exchange, consents, digest, clock }: ProverParts): Prover {
  const proved = new LRUCache<string, Proved>({ max: REMEMBERED_PROOFS, ttl: REMEMBERED_MS, perf: { now: clock } })
  let forgettings = 0
  exchange.onForgotten(({ proofs, subjects }) => {
    if (proofs.size === 0) return
    forgettings++
    const isMeant = ({ proof, marks }: Proved) =>
      proofs.has(proof) && (subjects === null || marks.some((mark) => subjects.has(mark)))
    for (const [memory] of [...proved].filter(([, one]) => isMeant(one))) proved.delete(memory)
  })

  /** An officer asks about many, and again: where the relation was proved a moment ago nothing is awaited. */
  function prove(recording: Recording, request: ProofRequest): Standing | Promise<Standing> {
    const { caller } = recording.request
    const today = toDate(clock())
    if (plausible(recording.request, request, today)[0] === 'OFFICER') {
      const question = questionFor(recording, request, 'OFFICER', caller.officer)
      if (question !== null && isRemembered(recording, request, question)) {
        return { relation: 'OFFICER', consent: null, minor: isUnder(14, request.subject, today) }
      }
    }
    return find(recording, request)
  }

  async function find(recording: Recording, request: ProofRequest): Promise<Standing> {
    const { caller } = recording.request
    const today = toDate(clock())
    const minor = isUnder(14, request.subject, today)
    if (caller.citizen === request.subject.id && request.relations.includes('SELF')) {
      return { relation: 'SELF', consent: null, minor }
    }
    let lost = false
    for (const relation of plausible(recording.request, request, today)) {
      const answer = await holds(recording, request, relation)
      if (answer === 'UNAVAILABLE') lost = true
      if (answer !== 'PROVED') continue
      const consent = await consentFor(recording, request, relation)
      // An employer may ask about a person only with that person's consent: without it there is no relation at all.
      if (relation === 'EMPLOYER' && consent === null) continue
      return { relation, consent, minor }
    }
    throw new GatewayError(lost ? 'PROOF_UNAVAILABLE' : 'RELATION_NOT_PROVED')
  }

  function holds(recording: Recording, request: ProofRequest, relation: Relation): Promise<Answer> {
    const { caller } = recording.request
    if (relation === 'OFFICER') return ask(recording, request, 'OFFICER', caller.officer)
    if (relation === 'SELF') return Promise.resolve('UNPROVED')
    if (relation !== 'EMPLOYER') return ask(recording, request, relation, caller.citizen)
    const employer = employerIn(recording.request)
    if (employer === null) return Promise.resolve('UNPROVED')
    return ask(recording, { ...request, subject: employer }, 'LEGAL_REPRESENTATIVE', caller.citizen)
  }

  /** Null: nobody can prove it. */
  function questionFor(
    recording: Recording,
    { catalog, subject }: ProofRequest,
    relation: ProvedRelation,
    holder: string | null,
  ): Question | null {
    const proof = proofFor(catalog, relation, subject)
    if (proof === null || holder === null) return null
    const { lifeEvent, caseNumber } = recording.request.purpose
    const mark = exchange.markOf(subject)
    const memory = digestOnce(`proof ${proof.id} ${holder} ${lifeEvent} ${caseNumber ?? ''}`) + mark
    return { proof, holder, mark, memory }
  }

  function isRemembered(recording: Recording, { position }: ProofRequest, { proof, memory }: Question): boolean {
    if (proved.get(memory) === undefined) return false
    recording.called(position, rememberedNote(proof))
    return true
  }

  async function ask(
    recording: Recording,
    request: ProofRequest,
    relation: ProvedRelation,
    holder: string | null,
  ): Promise<Answer> {
    const question = questionFor(recording, request, relation, holder)
    if (question === null) return 'UNPROVED'
    if (isRemembered(recording, request, question)) return 'PROVED'
    const { proof, mark, memory } = question
    const { subject, position, deadlineAt } = request
    const before = forgettings
    const answer = await exchange.prove(recording, { proof, holder: question.holder, subject, position, deadlineAt })
    // It was true when it was asked; it is not kept if it may have changed since.
    if (answer === 'PROVED' && before === forgettings) {
      const holds = relation === 'OFFICER' ? [] : [exchange.markOf({ key: 'person.citizenId', id: question.holder })]
      proved.set(memory, { proof: proof.id, marks: [mark, ...holds] })
    }
    return answer
  }

  /** The same is asked for each subject of a request. */
  let last = { text: '', digest: '' }
  function digestOnce(text: string): string {
    if (text !== last.text) last = { text, digest: digest(text) }
    return last.digest
  }

  async function consentFor(recording: Recording, request: ProofRequest, relation: Relation) {
    const { caller, purpose } = recording.request
    const grantee = relation === 'EMPLOYER' ? purpose.onBehalfOf : relation === 'SPOUSE' ? caller.citizen : null
    return grantee === null ? null : consents.find({ grantor: request.subject.id, grantee, purpose })
  }

  return { prove }
}

/** A relation that would be asked about. */
export interface ForeseenProof {
  readonly relation: Relation
  /** Null: the token itself proves it. */
  readonly proof: ProofOperation | null
  /** About whom a department would be asked: the employer, where one asks about an employee. */
  readonly about: Subject
}

/** Which proofs `prove` would try, in this order, until one holds. Nobody is asked, so none is known to hold. */
export function foreseeProofs(
  asker: Asker,
  request: Pick<ProofRequest, 'subject' | 'relations' | 'catalog'>,
  today: string,
): readonly ForeseenProof[] {
  const { subject, relations } = request
  if (asker.caller.citizen === subject.id && relations.includes('SELF')) {
    return [{ relation: 'SELF', proof: null, about: subject }]
  }
  return plausible(asker, request, today).flatMap((relation): readonly ForeseenProof[] => {
    const about = relation === 'EMPLOYER' ? employerIn(asker) : subject
    if (relation === 'SELF' || about === null) return []
    const proof = proofFor(request.catalog, relation === 'EMPLOYER' ? 'LEGAL_REPRESENTATIVE' : relation, about)
    return proof === null ? [] : [{ relation, proof, about }]
  })
}

function employerIn({ purpose: { onBehalfOf } }: Pick<Asker, 'purpose'>): Subject | null {
  return onBehalfOf === null ? null : enterprise(onBehalfOf)
}

type Asker = Pick<RecordRequest, 'caller' | 'purpose'>

/** Which relations are worth a question: no department is asked what the ids alone already rule out. */
function plausible(
  { caller, purpose }: Asker,
  request: Pick<ProofRequest, 'subject' | 'relations'>,
  today: string,
): readonly Relation[] {
  if (caller.officer !== null) {
    return caller.roles.includes('OFFICER') && purpose.caseNumber !== null ? ['OFFICER'] : []
  }
  if (caller.citizen === null) return []
  return request.relations.filter((relation) => {
    switch (relation) {
      case 'GUARDIAN':
        return isUnder(18, request.subject, today)
      case 'SPOUSE':
        return request.subject.key === 'person.citizenId'
      case 'LEGAL_REPRESENTATIVE':
        return request.subject.kind === 'ENTERPRISE'
      case 'EMPLOYER':
        return request.subject.kind === 'PERSON' && purpose.onBehalfOf !== null
      case 'SELF':
      case 'OFFICER':
        return false
    }
  })
}

function proofFor(catalog: Catalog, relation: ProvedRelation, subject: Subject): ProofOperation | null {
  return catalog.proofs.get(relation)?.find((proof) => proof.key === subject.key) ?? null
}

const notes = new WeakMap<ProofOperation, CallNote>()

/** As the exchange notes a proof it has asked for, of one that is remembered. */
function rememberedNote(proof: ProofOperation): CallNote {
  let note = notes.get(proof)
  if (note === undefined) {
    const { id, source } = proof
    const { connector, version } = source
    const operation = id.slice(connector.length + 1)
    notes.set(proof, (note = { connector, version, operation, outcome: 'PROVED', reason: null, cached: true }))
  }
  return note
}
