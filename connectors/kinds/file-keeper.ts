import { chooseFiles, LOOK_AGAIN_MS } from './drop-choice.ts'
import { type Drop, type DropFolder, type DroppedFile, FileChangedError, readUnchanged, versionOf } from './drop.ts'
import { BrokenFileError, type FileProblem, type FileTable, type ReadTable } from './file-table.ts'
import { type CallFailure } from './kind.ts'
import { type Clock, toDateTime } from '../../src/model/clock.ts'

/** A file that was read to its end and found in order. */
export interface Snapshot {
  readonly table: FileTable
  /** When the department wrote the file, RFC 3339. */
  readonly writtenAt: string
}

/** Holds the newest good file of a name. */
export interface FileKeeper {
  /** Looks for a newer file, now and from now on, asked or not. */
  watch(): void
  /** Answers from what is held; a promise only while nothing is. BUSY: a file lies there that may not be complete yet. */
  current(): Snapshot | CallFailure | Promise<Snapshot | CallFailure>
  close(): Promise<void>
}

export interface FileKeeperParts {
  readonly drop: Drop
  readonly name: string
  readonly readTable: ReadTable
  readonly clock: Clock
  /** False: the department is left alone for now. */
  readonly mayLook: () => boolean
  /** Told at every look what is wrong with what lies there. */
  readonly onProblem: (problem: FileProblem) => void
}

export const MAX_FILE_BYTES = 256 * 1024 * 1024

/** One look, reading included. */
const LOOK_LIMIT_MS = 5 * 60_000
/** Where the newest are broken, how many of them are tried before the department is taken to have none. */
const NEWEST_TRIED = 3

export function keepFile({ drop, name, readTable, clock, mayLook, onProblem }: FileKeeperParts): FileKeeper {
  const closing = new AbortController()
  /** By version, so that a broken file is read once. */
  const broken = new Map<string, FileProblem>()
  let seen: ReadonlySet<string> = new Set()
  let held: (Snapshot & { readonly version: string }) | null = null
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
  }

  async function lookInto(folder: DropFolder, signal: AbortSignal): Promise<void> {
    const files = await folder.list()
    lookedAt = clock()
    const { finished, areMarked, isAwaited } = chooseFiles(name, files, seen)
    seen = new Set(files.map(versionOf))
    for (const version of broken.keys()) if (!seen.has(version)) broken.delete(version)
    failure = isAwaited ? 'BUSY' : 'UNREACHABLE'
    if (finished.length === 0 && !isAwaited) onProblem('FILE_MISSING')
    for (const file of finished.slice(0, NEWEST_TRIED)) {
      const version = versionOf(file)
      const isHeld = () => held?.version === version
      const problem = isHeld() ? null : (broken.get(version) ?? (await take(folder, file, { areMarked, signal })))
      if (problem !== null) refuse(version, problem)
      if (isHeld()) return
    }
  }

  function refuse(version: string, problem: FileProblem): void {
    broken.set(version, problem)
    failure = problem === 'FILE_TOO_LARGE' ? 'TOO_LARGE' : 'MALFORMED'
    onProblem(problem)
  }

  /** Null: there is nothing to say against it. */
  async function take(
    folder: DropFolder,
    file: DroppedFile,
    { areMarked, signal }: { readonly areMarked: boolean; readonly signal: AbortSignal },
  ): Promise<FileProblem | null> {
    if (file.bytes > MAX_FILE_BYTES) return 'FILE_TOO_LARGE'
    try {
      const table = await readTable(readUnchanged(folder, file), { isKnownWhole: areMarked, signal })
      held = { table, writtenAt: toDateTime(file.modifiedAt), version: versionOf(file) }
      return null
    } catch (error) {
      if (error instanceof BrokenFileError) return error.problem
      if (!(error instanceof FileChangedError)) throw error
      failure = 'BUSY'
      return null
    }
  }

  return {
    watch,
    current() {
      watch()
      if (held !== null) return held
      return looking === null ? failure : looking.then(() => held ?? failure)
    },
    async close() {
      closing.abort()
      if (timer !== null) clearTimeout(timer)
      await looking
      held = null
      failure = 'UNREACHABLE'
    },
  }
}
