import { type Socket } from 'node:net'
import { type LicenseAnswer, type LicenseSighting, type LicenseWords } from './license.ts'
import {
  type LicenseServiceName,
  type MappedRecord,
  type Operation,
  type ProofOperation,
  type Source,
} from '../../src/catalog/types.ts'
import { type Caller, type Purpose } from '../../src/model/caller.ts'
import { type Clock } from '../../src/model/clock.ts'
import { type Relay } from '../../src/model/provenance.ts'
import { type ReturnReason } from '../../src/model/state.ts'
import { type WorkingDays } from '../../src/model/working-days.ts'
import { type AssistanceTasks } from '../../src/store/assistance-tasks.ts'

/** Why one upstream call gave nothing. */
export type CallFailure =
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'STATUS'
  | 'THROTTLED'
  | 'BUSY'
  | 'MALFORMED'
  | 'TOO_LARGE'
  | 'WRONG_SUBJECT'
  | 'UNAUTHORIZED'
  | 'EGRESS_DENIED'

/** Who is asked about, and what travels with the question. */
export interface Question {
  /** Ids of the subjects, each once; one where the operation takes one at a time. */
  readonly keys: readonly string[]
  /** The other party of a proof; null in reads. */
  readonly holder: string | null
  /** Service item where the caller named one, else life event. */
  readonly purpose: string
  readonly lifeEvent: string
  readonly caseNumber: string | null
  /** Has 办件中心 said that this case is open and about them? Else the number is what the caller says. */
  readonly isCaseProved?: boolean
  readonly requestId: string
  /** Of a question to a licence platform about one licence. */
  readonly license?: LicenseWords
  /** For another gateway, which decides by who asks; absent for everybody else. */
  readonly asking?: Asking | null
}

/** Who asks, what for in full, and what our ledger's entry about each key will be called. */
export interface Asking {
  readonly caller: Caller
  readonly purpose: Purpose
  /** Aligned with the keys. */
  readonly entries: readonly string[]
  /** How long whoever asks still waits when the question is sent, in ms. */
  readonly withinMs: number
}

export interface Found {
  readonly record: MappedRecord
  /** RFC 3339; null where the record does not say. */
  readonly observedAt: string | null
  /** Where another gateway passes it on. */
  readonly relay?: Relay | null
  /** Older than its manifest allows; absent: it is not. */
  readonly stale?: boolean
  /**
   * Slots about which it says something that cannot be read: null in the record, and not because there is nothing; in a
   * list's items the leaves that are left out.
   */
  readonly unreadable?: readonly number[] | undefined
}

/** 协查中: an officer has yet to answer. */
export interface Pending {
  /** RFC 3339: the end of the last day of the department's time. */
  readonly dueAt: string
  readonly isOverdue: boolean
  /** False: the holidays of a year it runs into are not published, and weekends alone were counted. */
  readonly isKnown: boolean
  /** Opens the task once the ledger entry that asked for it is durable; null: it is open already. */
  readonly open: ((entryId: string) => Promise<void>) | null
}

/** 退回: an officer has sent the question back, and the department has said nothing about the subject. */
export interface Returned {
  readonly reason: ReturnReason
  /** RFC 3339: from then on the same question is a new task. */
  readonly until: string
}

export type Failed = {
  readonly kind: 'FAILED'
  readonly reason: CallFailure
  /** It says nothing against the source, which has yet to give us what we answer from. */
  readonly isExcused?: true
}

export type ReadAnswer =
  | {
      readonly kind: 'ANSWERED'
      /** Aligned with the question's keys. */
      readonly found: readonly (Found | null)[]
      /** Keys, by position, about whom the answer failed while it stands for the others. */
      readonly lost?: ReadonlyMap<number, CallFailure>
      /** What a missing record means: an answer that holds records of nobody we asked about proves no absence. */
      readonly absent: 'NO_RECORD' | 'WRONG_SUBJECT' | 'MALFORMED'
    }
  /** Only of a question about one, as the next. */
  | { readonly kind: 'PENDING'; readonly pending: Pending }
  | { readonly kind: 'RETURNED'; readonly returned: Returned }
  | Failed

export type ProofAnswer = { readonly kind: 'PROVED' } | { readonly kind: 'UNPROVED' } | Failed

/** Gives the call up: nothing is settled after it. */
export type Cancel = () => void

/**
 * 连接器: one source, spoken to in its own words and answering in ours. It neither throws nor rejects, settles at most
 * once, and leaves time limits and all that concerns several calls to the exchange. Callbacks instead of promises and
 * AbortSignals, because six of these run for every request.
 */
export interface Connector {
  read(operation: Operation, question: Question, settle: (answer: ReadAnswer) => void): Cancel
  prove(proof: ProofOperation, question: Question, settle: (answer: ProofAnswer) => void): Cancel
  /** What an electronic licence platform does beside. */
  consult?<Service extends LicenseServiceName>(
    service: Service,
    question: Question,
    settle: (answer: LicenseAnswer<Service>) => void,
  ): Cancel
  /** Opens what takes long to open, so that the first who asks need not wait for it. May be called more than once. */
  warm?(): void
  /** Takes over what the one before it holds of its own, and whose settings alone were others. */
  inherit?(predecessor: Connector): void
  /** Epoch ms since when what it answers from is older than its manifest allows; null: it is not. */
  overdueSince?(): number | null
  close(): Promise<void>
}

/** Something a source said that it had not promised. Names and counts, never a value that could be about somebody. */
export interface Finding {
  readonly connector: string
  readonly operation: string
  /** Path of the element; null where it is about whole records. */
  readonly element: string | null
  readonly problem: FindingProblem
  /** How often in one answer. */
  readonly count: number
  /** Of UNMAPPED_CODE: those that may be told, at most eight. */
  readonly codes?: readonly UnmappedCode[]
}

export interface UnmappedCode {
  readonly code: string
  readonly count: number
}

export type FindingProblem =
  /** An object or list where one value was promised, or the other way round. */
  | 'WRONG_TYPE'
  /** A field or list that the source does not write, where it may not be left out: renamed, or another interface. */
  | 'FIELD_MISSING'
  /** A value that is not written in the promised format. */
  | 'WRONG_FORMAT'
  /** A code the code table does not hold. */
  | 'UNMAPPED_CODE'
  /** A record about somebody who was not asked about: dropped. */
  | 'WRONG_SUBJECT'
  /** A record that names nobody: dropped. */
  | 'RECORD_WITHOUT_KEY'
  /** A second, different record about the same subject: the one observed later is kept, or what they agree on. */
  | 'DUPLICATE_RECORD'
  /** Of a file-drop: no finished file lies there, or there is no way to it. What was held still answers. */
  | 'FILE_MISSING'
  /** A file that is not in the promised encoding. Not taken, as in all that follow: what was held still answers. */
  | 'FILE_ENCODING'
  /** A file whose header lacks a column that the manifest names, or holds one twice. */
  | 'FILE_COLUMNS'
  /** A file with a row of another length, a quote where none may be, an end in the middle of a row, or no rows. */
  | 'FILE_ROWS'
  /** A file beyond our limits in bytes or rows. */
  | 'FILE_TOO_LARGE'
  /** A file without a mark that has far fewer rows than the one before it: half an export may end with a line break. */
  | 'FILE_SHRUNK'
  /** The file that answers is older than its manifest allows. */
  | 'FILE_OVERDUE'

/** Opens a checked connection to the source, in TLS where `secure`. @throws {EgressDeniedError} */
export type Dial = (host: string, port: number, secure: boolean) => Promise<Socket>

/** The address lies outside the department's networks. Says which source, never which address. */
export class EgressDeniedError extends Error {
  override readonly name = 'EgressDeniedError'
  readonly code = 'EGRESS_DENIED'
}

export interface Wiring {
  readonly dial: Dial
  readonly clock: Clock
  readonly onFinding: (finding: Finding) => void
  /** May the source be called by ourselves, asked by nobody? Not in its maintenance, nor while it is taken out. */
  readonly mayCall?: () => boolean
  /** Told of every licence that comes by. */
  readonly onLicense?: ((sighting: LicenseSighting) => void) | undefined
  /** For sources whose officers answer. */
  readonly assistance?: Assistance | undefined
}

/** 人工协查: where its tasks are kept, and the clock that runs for them. */
export interface Assistance {
  readonly tasks: Pick<AssistanceTasks, 'find' | 'open'>
  readonly workingDays: WorkingDays
}

/** @throws {TypeError} for a source whose settings cannot work */
export type OpenConnector = (source: Source, wiring: Wiring) => Connector

const FAILED: Readonly<Record<CallFailure, Failed>> = {
  TIMEOUT: { kind: 'FAILED', reason: 'TIMEOUT' },
  UNREACHABLE: { kind: 'FAILED', reason: 'UNREACHABLE' },
  STATUS: { kind: 'FAILED', reason: 'STATUS' },
  THROTTLED: { kind: 'FAILED', reason: 'THROTTLED' },
  BUSY: { kind: 'FAILED', reason: 'BUSY' },
  MALFORMED: { kind: 'FAILED', reason: 'MALFORMED' },
  TOO_LARGE: { kind: 'FAILED', reason: 'TOO_LARGE' },
  WRONG_SUBJECT: { kind: 'FAILED', reason: 'WRONG_SUBJECT' },
  UNAUTHORIZED: { kind: 'FAILED', reason: 'UNAUTHORIZED' },
  EGRESS_DENIED: { kind: 'FAILED', reason: 'EGRESS_DENIED' },
}

export function failed(reason: CallFailure): Failed {
  return FAILED[reason]
}

/** Nothing yet to answer from: neither counted against the source nor a reason to leave it alone. */
export function excused(reason: CallFailure): Failed {
  return { ...FAILED[reason], isExcused: true }
}
