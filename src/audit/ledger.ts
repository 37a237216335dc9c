import { randomBytes } from 'node:crypto'
import type { Clock } from '../model/clock.ts'
import { type ErrorCode, GatewayError, type Problem } from '../model/errors.ts'
import { person, type Subject } from '../model/subject.ts'
import { openDataFolder } from '../store/data-folder.ts'
import { type ActRequest, composeAct } from './act.ts'
import { openAppender } from './appender.ts'
import { formatProof, openCheckpoint } from './checkpoint.ts'
import { commitmentsOf, type Draft, entryComposer, type Opening, openingsOf, type Sealed } from './compose.ts'
import { newEntryId } from './entry.ts'
import { type LogReader, readLog, type StoredEntry } from './log-files.ts'
import { defaultHeadStore, openLog } from './open-log.ts'
import { type EntryNames, type Notes, openRecording, type Recording, type RecordRequest } from './recording.ts'
import { type SubjectKey, subjectSalts } from './subject-salts.ts'
import { inclusionPath } from './tree.ts'

export type { Opening } from './compose.ts'
export type { CallNote, Recording, RecordRequest, Released } from './recording.ts'

/** 存证回执: what the caller keeps. */
export interface Receipt {
  /** Origin of the log, `yidang/<32 hex>`. */
  readonly log: string
  readonly entryId: string
  /** base64 */
  readonly leafHash: string
  /** Position in the log, decimal. */
  readonly index: string
  /** C2SP tlog-proof; null until a checkpoint covers the entry. */
  readonly proof: string | null
  /** One for each released element, in code order like the commitments; null in a receipt asked for later. */
  readonly openings: readonly Opening[] | null
  readonly commitments: readonly string[] | null
}

export interface Ledger {
  /**
   * Runs `work` with the only object that allows data to be read, then writes one entry for each subject and waits
   * until they are durable; all entries of a request share one commit. If `work` throws, the refusal is written in the
   * same way (as INTERNAL where it was no GatewayError) and the error thrown on.
   * @throws {GatewayError} PURPOSE_INVALID for another gateway that has put down nothing about a subject.
   *   AUDIT_UNAVAILABLE when an entry cannot be written: the result is dropped.
   *   DOCUMENT_TOO_COMPLEX when an entry would exceed 8 KiB: the refusal is written, the result is dropped.
   */
  record<T>(request: RecordRequest, work: (recording: Recording) => Promise<T>): Promise<Recorded<T>>
  /**
   * Writes one entry about an act upon a source, and waits until it is durable.
   * @throws {GatewayError} AUDIT_UNAVAILABLE when it cannot be written: then the act must not take effect
   */
  recordAct(request: ActRequest): Promise<Receipt>
  /** Leaf hash and index at once; the proof when a checkpoint covers the entry, within a second. */
  receipt(entryId: string): Promise<Receipt | null>
  /** Ids of all entries about a subject, the oldest first. */
  entriesOf(subject: Subject): Promise<readonly string[]>
  /** Deletes the subject's salt: nobody can tell any more which entries are about them; the tree still verifies. */
  erase(subject: Subject): Promise<void>
  state(): LedgerState
  close(): Promise<void>
}

export interface Recorded<T> {
  readonly result: T
  /** One for each subject, in their order. */
  readonly receipts: readonly Receipt[]
}

export interface LedgerState {
  readonly state: 'OK' | 'DOWN'
  /** Entries in the log. */
  readonly size: number
}

export interface LedgerOptions {
  readonly dataFolder: string
  /** Where checkpoints are kept outside the data folder; by default in `<dataFolder>-heads` beside it. */
  readonly headStore?: string
  readonly clock: Clock
  /** How often the checkpoint is renewed while the log grows; a second unless set. */
  readonly checkpointEveryMs?: number
}

/**
 * Opens the ledger of a data folder, beginning one where there is none.
 * @throws {GatewayError} CONFIGURATION_INVALID or LEDGER_INVALID, with every problem in a sentence
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const folder = openDataFolder(options.dataFolder)
  const headStore = options.headStore ?? defaultHeadStore(options.dataFolder)
  const log = openLog(folder, headStore)
  let reader = readLog(log.paths)
  const salts = subjectSalts(folder, reader)
  const names: EntryNames = { log: log.origin, nextId: () => newEntryId(options.clock()) }
  let working = 0

  const appender = await openAppender({
    paths: log.paths,
    origin: log.origin,
    headStore,
    checkpointEveryMs: options.checkpointEveryMs ?? CHECKPOINT_EVERY_MS,
    prepare() {
      log.verify()
      reader.close()
      reader = readLog(log.paths)
      salts.reset(reader)
    },
    expected: () => working,
  }).catch((cause: unknown) => {
    reader.close()
    log.release()
    throw cause instanceof GatewayError ? cause : new GatewayError('LEDGER_INVALID', { cause, problems: [UNWRITABLE] })
  })

  function compose(request: RecordRequest, notes: readonly Notes[], refusal: ErrorCode | null): readonly Composed[] {
    const at = options.clock()
    const { citizen } = request.caller
    const caller = citizen === null ? null : salts.of(person(citizen))
    const composeEntry = entryComposer(request, { at, refusal })
    return notes.map((about) => {
      const subject = salts.of(about.subject)
      const named = { id: about.id ?? newEntryId(at), salt: subject.salt, callerSalt: caller?.salt ?? null }
      return { draft: composeEntry(about, named), subject, caller }
    })
  }

  function composeRefusal(request: RecordRequest, notes: readonly Notes[], error: unknown): readonly Composed[] {
    try {
      return compose(request, notes, error instanceof GatewayError ? error.code : 'INTERNAL')
    } catch (cause) {
      // What cannot be written down is not answered, not even with its own refusal.
      throw new GatewayError('AUDIT_UNAVAILABLE', { cause })
    }
  }

  /** What is not needed for the receipts is let go before the entries are durable: many requests wait here. */
  function write(composed: readonly Composed[]): Promise<readonly Receipt[]> {
    if (composed.length === 0) return Promise.resolve([])
    assertUp()
    // Nothing is awaited from composing to appending: what is taken from the salts here is in the next commit, or the
    // writer is lost and all of it is read again.
    const newSalts = salts.takeUnsaved(
      composed.flatMap(({ subject, caller }) => (caller ? [subject, caller] : [subject])),
    )
    const entries = composed.map(({ draft, subject }) => ({
      use: salts.nextUse(subject),
      id: draft.id,
      text: draft.text,
    }))
    const sealed = composed.map(({ draft }) => draft.sealed)
    return appender
      .append(entries, newSalts)
      .then(({ first, leafHashes }) =>
        sealed.map((one, i) => new NewReceipt(log.origin, one, { leafHash: leafHashes[i] ?? '', position: first + i })),
      )
  }

  /** Of what cannot be composed the refusal is written. */
  function writeAnswered(request: RecordRequest, notes: readonly Notes[]): Promise<readonly Receipt[]> {
    let composed: readonly Composed[]
    try {
      composed = compose(request, notes, null)
    } catch (error) {
      return write(composeRefusal(request, notes, error)).then(() => {
        throw error
      })
    }
    return write(composed)
  }

  function assertUp(): void {
    if (appender.isDown()) throw new GatewayError('AUDIT_UNAVAILABLE')
  }

  return {
    async record(request, work) {
      assertUp()
      assertNamed(request)
      const { recording, close } = openRecording(request, names)
      let result: Awaited<ReturnType<typeof work>>
      working++
      try {
        result = await work(recording)
      } catch (error) {
        working--
        await write(composeRefusal(request, close(), error))
        throw error
      }
      working--
      return { result, receipts: await writeAnswered(request, close()) }
    },
    async recordAct(request) {
      assertUp()
      const at = options.clock()
      const id = newEntryId(at)
      const { text, openings, commitments } = composeAct(request, { id, at })
      const { first, leafHashes } = await appender.append([{ use: nobodysUse(), id, text }], [])
      return {
        log: log.origin,
        entryId: id,
        leafHash: leafHashes[0] ?? '',
        index: String(first),
        proof: null,
        openings,
        commitments,
      }
    },
    async receipt(entryId) {
      const entry = reader.find(entryId)
      return entry === null ? null : storedReceipt(log.origin, reader, entry)
    },
    async entriesOf(subject) {
      return salts.uses(subject).map((position) => reader.idAt(position) ?? '')
    },
    erase: (subject) => appender.erase(salts.erase(subject)),
    state: () => ({ state: appender.isDown() ? 'DOWN' : 'OK', size: appender.size() }),
    async close() {
      await appender.close()
      reader.close()
      log.release()
    },
  }
}

/** Another gateway has put down what it asks for, about each subject, or it is not asked here. */
function assertNamed({ caller: { onBehalf }, subjects }: RecordRequest): void {
  if (onBehalf === undefined || subjects.every(({ id }) => onBehalf.entries.has(id))) return
  throw new GatewayError('PURPOSE_INVALID', { problems: [ENTRY_MISSING] })
}

const CHECKPOINT_EVERY_MS = 1000

/** A row in the index subject → entries that no subject's salt leads to. */
function nobodysUse(): string {
  return randomBytes(16).toString('hex')
}

interface Composed {
  readonly draft: Draft
  readonly subject: SubjectKey
  readonly caller: SubjectKey | null
}

/** Most callers look at neither what opens the commitments nor at them: they are made for those who do. */
class NewReceipt implements Receipt {
  readonly log: string
  readonly entryId: string
  readonly leafHash: string
  readonly index: string
  readonly proof = null
  readonly #sealed: Sealed

  constructor(log: string, sealed: Sealed, { leafHash, position }: { leafHash: string; position: number }) {
    this.log = log
    this.entryId = sealed.id
    this.leafHash = leafHash
    this.index = String(position)
    this.#sealed = sealed
  }

  get openings(): readonly Opening[] {
    return openingsOf(this.#sealed)
  }

  get commitments(): readonly string[] {
    return commitmentsOf(this.#sealed)
  }
}

function storedReceipt(log: string, reader: LogReader, entry: StoredEntry): Receipt {
  return {
    log,
    entryId: entry.id,
    leafHash: entry.leaf.toString('base64'),
    index: String(entry.position),
    proof: proofOf(reader, entry),
    openings: null,
    commitments: null,
  }
}

function proofOf(reader: LogReader, entry: StoredEntry): string | null {
  const state = reader.state()
  const checkpoint = state === null ? null : openCheckpoint(state.checkpoint, state.verifierKey)
  if (state === null || checkpoint === null || checkpoint.size <= entry.position) return null
  const path = inclusionPath(reader.nodes, entry.position, checkpoint.size)
  return formatProof(entry.position, entry.text, path, state.checkpoint)
}

const ENTRY_MISSING: Problem = {
  path: 'extensions.onBehalf.entries',
  code: 'ENTRY_MISSING',
  zh: '下级网关没有写明它自己账上关于这个对象的条目',
  en: 'the gateway that asks names no entry of its own ledger about this subject',
}

const UNWRITABLE: Problem = {
  path: 'YIDANG_DATA',
  code: 'LEDGER_UNWRITABLE',
  zh: '账本或检查点留存处不能写入：请检查磁盘空间与目录权限。',
  en: 'The ledger or its head store cannot be written: check disk space and permissions.',
}
