import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type DataFolder, makeFolder } from '../store/data-folder.ts'
import { createDurably } from '../store/durable-file.ts'
import { inTransaction, lockFile, openDatabase } from '../store/sqlite.ts'
import { readSigningKey, signCheckpoint, verifierKeyOf } from './checkpoint.ts'
import { emptyRoot } from './hash.ts'
import { compareWithHead, type Head, headOf, readHead } from './head.ts'
import {
  LOG_SCHEMA,
  logPaths,
  type LogPaths,
  type LogReader,
  type LogState,
  readLog,
  SUBJECTS_SCHEMA,
} from './log-files.ts'
import { rootAt } from './tree.ts'

/** A log that this process alone may write. */
export interface OpenLog {
  readonly paths: LogPaths
  readonly origin: string
  readonly head: Head
  /** @throws {GatewayError} LEDGER_INVALID when log and head disagree */
  verify(): void
  /** Marks the end of this writer and lets the next one in. */
  release(): void
}

/** The head store that belongs to a data folder unless another is named: a folder beside it. */
export function defaultHeadStore(dataFolder: string): string {
  return `${resolve(dataFolder)}-heads`
}

/**
 * Locks the data folder, begins a log where there is none, and makes sure that this is the one copy of it that goes on.
 *
 * A size and a root cannot tell a log from its copy, so every writer has a random mark. It is noted in the log as
 * `next_writer`, then in the head store as `writer`; the next writer must find there one of the two marks it has. A
 * copy taken before has marks the head store no longer knows, whether or not the log has grown since. The mark changes
 * once more when a writer ends, so a copy taken while it ran is stopped too; and while it runs, the lock in the head
 * store stops it.
 *
 * @throws {GatewayError} CONFIGURATION_INVALID, LEDGER_INVALID, with all problems
 */
export function openLog(folder: DataFolder, headStore: string): OpenLog {
  if (relative(folder.path, resolve(headStore)).split(sep)[0] !== '..') refuse('CONFIGURATION_INVALID', INSIDE)
  const paths = logPaths(folder)
  const unlockFolder = lockFile(paths.lock)
  if (unlockFolder === null) refuse('CONFIGURATION_INVALID', FOLDER_IN_USE)
  let unlockHead: (() => void) | null = null
  try {
    prepareTables(paths)
    const { origin, verifierKey, nextWriter, ...begun } = begin(paths)
    const head = headOf(makeFolder(headStore, 'YIDANG_HEAD_STORE'), origin)
    // `next_writer` is null until the head store knows the log. If we stop anywhere before, there is no entry yet and
    // the next start does this again, writing what is missing and leaving what another copy may have written.
    if (nextWriter === null) head.begin({ key: verifierKey, ...begun })
    if (existsSync(head.folder))
      unlockHead = lockFile(join(head.folder, 'lock')) ?? refuse('LEDGER_INVALID', HEAD_IN_USE)
    verify(paths, head)
    changeWriter(paths, head)
    return {
      paths,
      origin,
      head,
      verify: () => verify(paths, head),
      release() {
        try {
          if (existsSync(paths.log)) changeWriter(paths, head)
        } finally {
          unlockHead?.()
          unlockFolder()
        }
      },
    }
  } catch (error) {
    unlockHead?.()
    unlockFolder()
    throw error instanceof GatewayError
      ? error
      : new GatewayError('LEDGER_INVALID', { cause: error, problems: [unreadable(error)] })
  }
}

function prepareTables(paths: LogPaths): void {
  withDatabase(paths.subjects, (subjects) => subjects.exec(SUBJECTS_SCHEMA))
  withDatabase(paths.log, (log) => log.exec(LOG_SCHEMA))
}

/** The log's state; where there is none yet, its key, its random id and the checkpoint of size 0 are made. */
function begin(paths: LogPaths): LogState {
  const known = stateOf(paths)
  const hasKey = existsSync(paths.signingKey)
  if (known === null && hasKey) refuse('LEDGER_INVALID', LOG_GONE)
  // The key file is written last: if we stopped before it, nothing was ever signed for others and we begin anew.
  if (known === null || (known.nextWriter === null && !hasKey)) return genesis(paths)
  if (!hasKey || verifierKeyOf(known.origin, readSigningKey(paths.signingKey)) !== known.verifierKey) {
    refuse('LEDGER_INVALID', KEY_GONE)
  }
  return known
}

function genesis(paths: LogPaths): LogState {
  const { privateKey } = generateKeyPairSync('ed25519')
  const origin = `yidang/${randomBytes(16).toString('hex')}`
  const begun: LogState = {
    origin,
    verifierKey: verifierKeyOf(origin, privateKey),
    checkpoint: signCheckpoint({ origin, size: 0, root: emptyRoot() }, privateKey),
    writer: newMark(),
    nextWriter: null,
  }
  withDatabase(paths.log, (log) => {
    log
      .prepare('INSERT OR REPLACE INTO log (one, origin, verifier_key, checkpoint, writer) VALUES (1, ?, ?, ?, ?)')
      .run(begun.origin, begun.verifierKey, begun.checkpoint, begun.writer)
  })
  createDurably(paths.signingKey, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
  return begun
}

function verify(paths: LogPaths, head: Head): void {
  const reader = readLog(paths)
  try {
    const state = reader.state() ?? refuse('LEDGER_INVALID', LOG_GONE)
    const now = { state, size: reader.size(), rootAt: (size: number) => rootOrNull(reader, size) }
    const problems = compareWithHead(now, readHead(head))
    if (problems.length > 0) refuse('LEDGER_INVALID', ...problems)
  } finally {
    reader.close()
  }
}

function rootOrNull(reader: LogReader, size: number): Buffer | null {
  try {
    return rootAt(reader.nodes, size)
  } catch {
    return null
  }
}

/**
 * Announces a new writer. In the log first: if we stop between the two, the head store still holds the mark the log
 * calls `writer`, and the log opens again. The other way round it would hold one that no copy knows.
 */
function changeWriter(paths: LogPaths, head: Head): void {
  const mark = newMark()
  withDatabase(paths.log, (log) => {
    inTransaction(log, () => log.prepare('UPDATE log SET writer = ?, next_writer = ?').run(head.read('writer'), mark))
  })
  head.write('writer', mark)
}

function stateOf(paths: LogPaths): LogState | null {
  const reader = readLog(paths)
  try {
    return reader.state()
  } finally {
    reader.close()
  }
}

function withDatabase(path: string, work: (database: DatabaseSync) => void): void {
  const database = openDatabase(path)
  try {
    work(database)
  } finally {
    database.close()
  }
}

function newMark(): string {
  return randomBytes(16).toString('hex')
}

function refuse(code: 'CONFIGURATION_INVALID' | 'LEDGER_INVALID', ...problems: readonly Problem[]): never {
  throw new GatewayError(code, { problems })
}

/** A file of the ledger that is damaged, or not what its name says. */
export function unreadable(cause: unknown): Problem {
  const why = cause instanceof Error ? `: ${cause.message}` : ''
  return {
    path: 'YIDANG_DATA',
    code: 'LEDGER_UNREADABLE',
    zh: '账本的文件已损坏，读不出来；请从备份恢复数据目录。',
    en: `A file of the ledger is damaged and cannot be read${why}. Restore the data folder from a backup.`,
  }
}

const FOLDER_IN_USE: Problem = {
  path: 'YIDANG_DATA',
  code: 'DATA_FOLDER_IN_USE',
  zh: '另一个一档实例正在使用这个数据目录；请先停止它，或用 YIDANG_DATA 为本实例另设目录。',
  en: 'Another Yidang instance is using this data folder; stop it, or give this one its own with YIDANG_DATA.',
}

const HEAD_IN_USE: Problem = {
  path: 'YIDANG_HEAD_STORE',
  code: 'LEDGER_WRITTEN_ELSEWHERE',
  zh: '另一个一档实例正从这个数据目录的另一份副本写同一本账；同一本账只能有一份在写。',
  en: 'Another Yidang instance is writing this very ledger from another copy of the data folder; only one copy can go on.',
}

const INSIDE: Problem = {
  path: 'YIDANG_HEAD_STORE',
  code: 'HEAD_STORE_INSIDE_DATA',
  zh: 'YIDANG_HEAD_STORE 必须在数据目录之外，否则备份恢复会把两者一起退回。',
  en: 'YIDANG_HEAD_STORE must be outside the data folder, or a restored backup takes both back together.',
}

const LOG_GONE: Problem = {
  path: 'YIDANG_DATA',
  code: 'LEDGER_GONE',
  zh: '数据目录中有账本的签名密钥，账本 ledger.sqlite 却不见了；请恢复它，或移走 ledger.key 与 subjects.sqlite 另立新账。',
  en: 'The data folder holds the key of a ledger, but its ledger.sqlite is gone; restore it, or move ledger.key and subjects.sqlite away to begin a new one.',
}

const KEY_GONE: Problem = {
  path: 'YIDANG_DATA',
  code: 'LEDGER_KEY_GONE',
  zh: '账本的签名密钥 ledger.key 不见了，或不是这本账的密钥；请从备份恢复。',
  en: "The signing key ledger.key of this ledger is gone or is another ledger's; restore it from a backup.",
}
