import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../model/errors.ts'
import { createDurably, isFileError, writeDurably } from '../store/durable-file.ts'
import { openCheckpoint } from './checkpoint.ts'
import type { LogState } from './log-files.ts'

/**
 * What is remembered of a log outside its data folder: the latest checkpoint, the verifier key, and the mark of the
 * last writer. A folder `<head store>/<log id>/` with three text files, which an operator can read and copy.
 */
export interface Head {
  readonly folder: string
  read(name: HeadFile): string | null
  write(name: HeadFile, text: string): void
  /** Writes what is missing, when the log begins. */
  begin(texts: Readonly<Record<HeadFile, string>>): void
}

export type HeadFile = 'checkpoint' | 'key' | 'writer'

export function headOf(headStore: string, origin: string): Head {
  const folder = join(headStore, origin.slice(origin.indexOf('/') + 1))
  return {
    folder,
    read(name) {
      try {
        return readFileSync(join(folder, name), 'utf8')
      } catch (error) {
        if (isFileError(error, 'ENOENT')) return null
        throw error
      }
    },
    write: (name, text) => writeDurably(join(folder, name), text),
    begin(texts) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      createDurably(join(folder, 'key'), texts.key)
      createDurably(join(folder, 'checkpoint'), texts.checkpoint)
      createDurably(join(folder, 'writer'), texts.writer)
    },
  }
}

export type HeadTexts = Readonly<Record<HeadFile, string | null>>

export function readHead(head: Head): HeadTexts {
  return { checkpoint: head.read('checkpoint'), key: head.read('key'), writer: head.read('writer') }
}

/** The log as it is now. */
export interface LogNow {
  readonly state: LogState
  readonly size: number
  /** The root it had at a smaller size; null when entries or nodes are missing. */
  readonly rootAt: (size: number) => Buffer | null
}

/** Everything in which a log and its head disagree; the log may be longer than its head, never shorter. */
export function compareWithHead(log: LogNow, { checkpoint: note, key, writer }: HeadTexts): readonly Problem[] {
  if (note === null || key === null || writer === null) return [PROBLEMS.missing]
  if (key !== log.state.verifierKey) return [PROBLEMS.foreignKey]
  const checkpoint = openCheckpoint(note, key)
  if (checkpoint === null) return [PROBLEMS.unsigned]
  const problems: Problem[] = []
  if (checkpoint.size > log.size) problems.push(shorter(log.size, checkpoint.size))
  else if (log.rootAt(checkpoint.size)?.equals(checkpoint.root) !== true) problems.push(PROBLEMS.differs)
  if (writer !== log.state.writer && writer !== log.state.nextWriter) problems.push(PROBLEMS.continued)
  return problems
}

function problem(code: string, zh: string, en: string): Problem {
  return { path: 'YIDANG_HEAD_STORE', code, zh, en }
}

const PROBLEMS = {
  missing: problem(
    'LEDGER_HEAD_MISSING',
    '检查点留存处没有这本账的记录：数据目录是另一处的副本，或 YIDANG_HEAD_STORE 没有指向原来的留存处。',
    'The head store knows nothing of this ledger: the data folder is a copy from elsewhere, or YIDANG_HEAD_STORE does not name the store it had.',
  ),
  foreignKey: problem(
    'LEDGER_HEAD_KEY_DIFFERS',
    '检查点留存处记下的验证公钥不是这本账的公钥。',
    'The head store holds another verifier key for this ledger.',
  ),
  unsigned: problem(
    'LEDGER_HEAD_SIGNATURE_WRONG',
    '检查点留存处的检查点没有这本账的有效签名。',
    'The checkpoint in the head store is not validly signed by this ledger.',
  ),
  differs: problem(
    'LEDGER_HEAD_DIFFERS',
    '账本中的条目与检查点留存处签过的检查点不一致：账本被改动过。',
    'The entries are not those of the signed checkpoint in the head store: the ledger was changed.',
  ),
  continued: problem(
    'LEDGER_CONTINUED_ELSEWHERE',
    '这本账已由数据目录的另一份副本接着写过：这份是旧的副本或恢复的备份，不能再用。',
    'Another copy of this data folder has gone on writing this ledger: this one is an older copy or a restored backup and cannot be used.',
  ),
}

function shorter(size: number, headSize: number): Problem {
  return problem(
    'LEDGER_OLDER_THAN_HEAD',
    `账本只有 ${size} 条，而检查点留存处已记到第 ${headSize} 条：这是恢复的旧备份或旧的副本，不能再用。`,
    `The ledger has ${size} entries, but the head store has seen ${headSize}: this is a restored backup or an older copy and cannot be used.`,
  )
}
