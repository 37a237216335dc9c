import { chooseFiles, isNewer, LOOK_AGAIN_MS } from './drop-choice.ts'
import { type Drop, type DropFolder, type DroppedFile, FileChangedError, readUnchanged, versionOf } from './drop.ts'
import { BrokenFileError, type FileProblem, type FileTable, type ReadTable } from './file-table.ts'
import { type CallFailure } from './kind.ts'
import { type FileRequest } from '../../src/catalog/types.ts'
import { type Clock, toDateTime } from '../../src/model/clock.ts'

/** A file that was read to its end and found in order. */
export interface Snapshot {
  readonly table: FileTable
  readonly file: DroppedFile
  /** When the department wrote the file, RFC 3339. */
  readonly writtenAt: string
}

/** Holds the newest good file of a name. */
export interface FileKeeper {
  /** Looks for a newer file, now and from now on, asked or not. */
  watch(): void
  /** Answers from what is held; a promise only while nothing is. BUSY: a file lies there that may not be complete yet. */
  current(): Snapshot | CallFailure | Promise<Snapshot | CallFailure>
  /** Null: nothing. */
  held(): Snapshot | null
  /** Answers from this until there is a newer one. */
  inherit(snapshot: Snapshot): void
  /** Epoch ms since when what is held is too old; null: it is not. */
  overdueSince(): number | null
  close(): Promise<void>
}

export interface FileKeeperParts {
  readonly drop: Drop
  readonly request: Pick<FileRequest, 'name' | 'leastShare' | 'validForMs'>
  readonly readTable: ReadTable
  readonly clock: Clock
  /** False: the department is left alone for now. */
  readonly mayLook: () => boolean
  /** Told at every look what is wrong with what lies there. */
  readonly onProblem: (problem: FileProblem) => void
}

export const MAX_FILE_BYTES = 256 * 1024 * 1024

interface Visit {
  readonly folder: DropFolder
  readonly areMarked: boolean
  readonly signal: AbortSignal
}

interface Refusal {
  readonly problem: FileProblem
  /** When it was refused. */
  readonly areMarked: boolean
}

/** One look, reading included. */
const LOOK_LIMIT_MS = 5 * 60_000
/** Where the newest are broken, how many of them are tried before the department is taken to have none. */
const NEWEST_TRIED = 3

export function keepFile({ drop, request, readTable, clock, mayLook, onProblem }: FileKeeperParts): FileKeeper {
  const closing = new AbortController()
  /** By version, so that a broken file is read once. */
  const broken = new Map<string, Refusal>()
  let seen: ReadonlySet<string> = new Set()
  let held: Snapshot | null = null
  let failure: CallFailure = 'UNREACHABLE'
  let lookedAt = -Infinity
  let looking: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null

  function watch(): void {
    if (looking !== null || closing.signal.aborted) return
    const waitMs = mayLook() ? Math.min(lookedAt + LOOK_AGAIN_MS - clock(), LOOK_AGAIN_MS) : LOOK_AGAIN_MS
    if (waitMs > 0) {
      timer ??= setTimeout(wakeUp, waitMs).unref()
      return
    }
    looking = look().finally(() => {
      looking = null
      watch()
    })
  }

  function wakeUp(): void {
    timer = null
    watch()
  }

  async function look(): Promise<void> {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(LOOK_LIMIT_MS)])
    try {
      await drop.visit((folder) => lookInto(folder, signal), signal)
    } catch (error) {
      lookedAt = clock()
      failure = drop.failureOf(error)
      if (!closing.signal.aborted) onProblem('FILE_MISSING')
    }
    if (overdueSince() !== null) onProblem('FILE_OVERDUE')
  }

  async function lookInto(folder: DropFolder, signal: AbortSignal): Promise<void> {
    const files = await folder.list()
    lookedAt = clock()
    const { finished, areMarked, isAwaited } = chooseFiles(request.name, files, seen)
    seen = new Set(files.map(versionOf))
    for (const version of broken.keys()) if (!seen.has(version)) broken.delete(version)
    failure = isAwaited ? 'BUSY' : 'UNREACHABLE'
    if (finished.length === 0 && !isAwaited) onProblem('FILE_MISSING')
    const newest = finished.slice(0, NEWEST_TRIED)
    await settleOn(newest, { folder, areMarked, signal })
    for (const file of newest) {
      if (isHeld(file)) break
      const refusal = broken.get(versionOf(file))
      if (refusal !== undefined) tell(refusal.problem)
    }
  }

  /** Takes the newest of them that is in order. */
  async function settleOn([file, ...older]: readonly DroppedFile[], visit: Visit): Promise<void> {
    if (file === undefined || isHeld(file)) return
    // Nothing vouches for it but that it is about as long as the one before it.
    const isUnmeasured = held === null && !visit.areMarked
    if (isUnmeasured) await settleOn(older, visit)
    if (!isRefused(file, visit)) await take(file, visit)
    if (!isUnmeasured && !isHeld(file)) await settleOn(older, visit)
  }

  function isHeld(file: DroppedFile): boolean {
    return held !== null && versionOf(held.file) === versionOf(file)
  }

  /** A mark that has come since vouches for what was refused without one. */
  function isRefused(file: DroppedFile, { areMarked }: Visit): boolean {
    return broken.get(versionOf(file))?.areMarked === areMarked
  }

  function tell(problem: FileProblem): void {
    failure = problem === 'FILE_TOO_LARGE' ? 'TOO_LARGE' : 'MALFORMED'
    onProblem(problem)
  }

  async function take(file: DroppedFile, { folder, areMarked, signal }: Visit): Promise<void> {
    try {
      if (file.bytes > MAX_FILE_BYTES) throw new BrokenFileError('FILE_TOO_LARGE', `more than ${MAX_FILE_BYTES} bytes`)
      const table = await readTable(readUnchanged(folder, file), { isKnownWhole: areMarked, signal })
      if (!areMarked) expectItsLength(table, file)
      held = { table, file, writtenAt: toDateTime(file.modifiedAt) }
      broken.delete(versionOf(file))
    } catch (error) {
      if (error instanceof BrokenFileError) broken.set(versionOf(file), { problem: error.problem, areMarked })
      else if (error instanceof FileChangedError) failure = 'BUSY'
      else throw error
    }
  }

  /** An export that dies after some of its rows may end with a line break all the same. */
  function expectItsLength({ rows }: FileTable, file: DroppedFile): void {
    if (held === null || !isNewer(file, held.file) || rows >= held.table.rows * request.leastShare) return
    throw new BrokenFileError('FILE_SHRUNK', `${rows} rows, and ${held.table.rows} in the one before it`)
  }

  function overdueSince(): number | null {
    if (held === null) return null
    const dueAt = held.file.modifiedAt + request.validForMs
    return clock() > dueAt ? dueAt : null
  }

  return {
    watch,
    current() {
      watch()
      if (held !== null) return held
      return looking === null ? failure : looking.then(() => held ?? failure)
    },
    held: () => held,
    inherit(snapshot) {
      held ??= snapshot
    },
    overdueSince,
    async close() {
      closing.abort()
      if (timer !== null) clearTimeout(timer)
      await looking
      held = null
      failure = 'UNREACHABLE'
    },
  }
}
