import { existsSync } from 'node:fs'
import type { Problem } from '../model/errors.ts'
import { loggedFault } from './act.ts'
import { openCheckpoint } from './checkpoint.ts'
import { canonicalText, ENTRY_MAX_BYTES } from './entry.ts'
import { leafHash } from './hash.ts'
import { compareWithHead, headOf, type LogNow, readHead } from './head.ts'
import { logPaths, type LogReader, type LogState, readLog, type StoredEntry } from './log-files.ts'
import { defaultHeadStore, unreadable } from './open-log.ts'
import { growTree, type TileNode } from './tree.ts'

/** What `yidang ledger check` found. */
export interface LedgerReport {
  /** Null when there is no ledger to check. */
  readonly origin: string | null
  readonly size: number
  /** Root over the entries as they are now, base64. */
  readonly root: string | null
  /** Every disagreement found; empty when the ledger verifies. */
  readonly problems: readonly Problem[]
}

/**
 * Hashes every entry again and compares: entries, nodes of the tree, the log's checkpoint, the head store. Needs no
 * key, changes nothing, and may run beside the gateway.
 */
export async function checkLedger(dataFolder: string, headStore?: string): Promise<LedgerReport> {
  const paths = logPaths({ path: dataFolder })
  if (!existsSync(paths.log) || !existsSync(paths.subjects)) return found(missing(dataFolder))
  try {
    return checkFiles(dataFolder, headStore ?? defaultHeadStore(dataFolder))
  } catch (error) {
    return found(unreadable(error))
  }
}

function checkFiles(dataFolder: string, headStore: string): LedgerReport {
  const log = readLog(logPaths({ path: dataFolder }))
  try {
    const state = log.state()
    return state === null ? found(missing(dataFolder)) : checkLog(log, state, headStore)
  } finally {
    log.close()
  }
}

function checkLog(log: LogReader, state: LogState, headStore: string): LedgerReport {
  // The head is read before the entries: beside a running gateway the entries may have grown past it, never behind.
  const head = readHead(headOf(headStore, state.origin))
  const roots = new Map<number, Buffer>()
  const wanted = new Set([state.checkpoint, head.checkpoint ?? ''].map(sizeOf))
  const problems: Problem[] = []
  const tree = growTree(0, log.nodes)
  let last = -1
  if (wanted.has(0)) roots.set(0, tree.root())
  for (const entry of log.entries()) {
    const hash = leafHash(`\0${entry.text}`)
    problems.push(...checkEntry(entry, last + 1, hash))
    for (const node of tree.append(Buffer.from(hash, 'base64'))) problems.push(...checkNode(log, node))
    if (wanted.has(tree.size)) roots.set(tree.size, tree.root())
    last = entry.position
  }
  const now = { state, size: tree.size, rootAt: (size: number) => roots.get(size) ?? null }
  problems.push(...checkCheckpoint(now), ...compareWithHead(now, head))
  return { origin: state.origin, size: tree.size, root: tree.root().toString('base64'), problems }
}

function sizeOf(note: string): number {
  return Number(note.split('\n')[1])
}

function checkEntry(entry: StoredEntry, position: number, hash: string): readonly Problem[] {
  const faults: string[] = []
  if (entry.position !== position) faults.push(`stands at ${entry.position}`)
  if (entry.leaf.toString('base64') !== hash) faults.push('is not the text its leaf was hashed from')
  if (Buffer.byteLength(entry.text) > ENTRY_MAX_BYTES) faults.push('is longer than 8 KiB')
  const value = parse(entry.text)
  const fault = loggedFault(value)
  if (fault !== null) faults.push(`is not of the schema: ${fault}`)
  else if (canonicalText(value) !== entry.text) faults.push('is not canonical JSON')
  if (fault === null && !entry.text.includes(`"id":"${entry.id}"`)) faults.push('is filed under another id')
  return faults.map((what) => ({
    path: `ledger.sqlite entry ${position}`,
    code: 'LEDGER_ENTRY_WRONG',
    zh: `账本第 ${position} 条与其记录不符（${what}）。`,
    en: `Entry ${position} ${what}.`,
  }))
}

function checkNode(log: LogReader, { level, index, hash }: TileNode): readonly Problem[] {
  const [stored] = log.nodes(level, index, 1)
  if (stored?.equals(hash) === true) return []
  return [
    {
      path: `ledger.sqlite node ${level}/${index}`,
      code: 'LEDGER_NODE_WRONG',
      zh: `树的第 ${level} 层第 ${index} 个节点与条目不符。`,
      en: `Node ${index} of tile level ${level} is not the hash of the entries below it.`,
    },
  ]
}

function checkCheckpoint({ state, size, rootAt }: LogNow): readonly Problem[] {
  const checkpoint = openCheckpoint(state.checkpoint, state.verifierKey)
  if (checkpoint !== null && checkpoint.size <= size && rootAt(checkpoint.size)?.equals(checkpoint.root)) return []
  return [
    {
      path: 'ledger.sqlite log',
      code: 'LEDGER_CHECKPOINT_WRONG',
      zh: '账本自己的检查点没有有效签名，或与条目不符。',
      en: "The log's own checkpoint is not validly signed, or is not that of its entries.",
    },
  ]
}

function found(problem: Problem): LedgerReport {
  return { origin: null, size: 0, root: null, problems: [problem] }
}

function missing(dataFolder: string): Problem {
  return {
    path: dataFolder,
    code: 'LEDGER_MISSING',
    zh: '这个目录中没有账本。',
    en: 'There is no ledger in this folder.',
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
