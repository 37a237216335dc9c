/**
 * The writer: a worker thread, the only one that writes the log. It knows no recovery: whatever goes wrong is thrown,
 * ends the thread and so refuses all who wait for it (appender.ts), which then starts another. Nothing is acknowledged
 * before its commit is on the disk.
 */
import { statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { inTransaction, openDatabase } from '../store/sqlite.ts'
import { type Batch, type PackedEntry, unpack, type WriterOptions } from './batch.ts'
import { readSigningKey, signCheckpoint } from './checkpoint.ts'
import { headOf } from './head.ts'
import { readLog } from './log-files.ts'
import { growTree, type TileNode } from './tree.ts'

if (parentPort === null) throw new TypeError('the writer runs in a worker thread')
const port = parentPort
const options: WriterOptions = workerData
const { paths, origin } = options

const log = openDatabase(paths.log)
const subjects = openDatabase(paths.subjects)
const files = [paths.log, paths.subjects].map((path) => ({ path, inode: statSync(path).ino }))
const signingKey = readSigningKey(paths.signingKey)
const head = headOf(options.headStore, origin)
const reader = readLog(paths)
const tree = growTree(reader.size(), reader.nodes)
reader.close()

const insertEntry = log.prepare('INSERT INTO entry (position, id, leaf, text) VALUES (?, ?, ?, CAST(? AS TEXT))')
const insertNode = log.prepare('INSERT INTO node (level, position, hash) VALUES (?, ?, ?)')
const insertUse = log.prepare('INSERT INTO subject_use (key, position) VALUES (?, ?)')
const updateCheckpoint = log.prepare('UPDATE log SET checkpoint = ?')
const insertSalt = subjects.prepare('INSERT INTO subject (digest, salt) VALUES (?, ?)')
const deleteSalt = subjects.prepare('DELETE FROM subject WHERE digest = ?')

let timer: NodeJS.Timeout | null = null

port.on('message', (batch: Batch | null) => {
  if (batch === null) close()
  else port.postMessage(commit(batch))
})
// Also the proof that both stores can be written: a writer that cannot does not begin.
renewCheckpoint()
port.postMessage(tree.size)

/** @returns the position of the first entry */
function commit(batch: Batch): number {
  const first = tree.size
  assertFilesInPlace()
  // Salts before entries. If we stop between the two, a salt has no entry yet, which is harmless; an entry without
  // its salt could never be opened.
  if (batch.erase.length > 0) eraseSalts(batch.erase)
  if (batch.newSalts.length > 0) inTransaction(subjects, () => saveSalts(batch))
  const { entries } = batch
  if (entries !== null) {
    inTransaction(log, () => {
      for (const entry of unpack(entries)) append(entry)
    })
    timer ??= setTimeout(renewCheckpoint, options.checkpointEveryMs)
  }
  return first
}

function append({ leaf, use, id, text }: PackedEntry): void {
  const position = tree.size
  insertEntry.run(position, id, leaf, text)
  insertUse.run(use, position)
  // The tree keeps leaves for a while, and should not keep all that came with them.
  tree.append(Buffer.from(leaf)).forEach(storeNode)
}

function storeNode(node: TileNode): void {
  insertNode.run(node.level, node.index, node.hash)
}

function saveSalts(batch: Batch): void {
  for (const [digest, sealed] of batch.newSalts)
    insertSalt.run(Buffer.from(digest, 'hex'), Buffer.from(sealed, 'base64'))
}

/** Deleted pages are overwritten (secure_delete); emptying the write-ahead log removes their older images. */
function eraseSalts(digests: readonly string[]): void {
  inTransaction(subjects, () => digests.forEach((digest) => deleteSalt.run(Buffer.from(digest, 'hex'))))
  const emptied = subjects.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
  if (emptied?.['busy'] !== 0) throw new Error('an erased salt is still in the write-ahead log')
}

/**
 * Signs what is already durable in the log, so the head store is never ahead of it: if we stop after either line, the
 * log is at least as long as its head and opens again. The head store comes first: a checkpoint that anyone has seen
 * can then never be forgotten by restoring the data folder.
 */
function renewCheckpoint(): void {
  timer = null
  const note = signCheckpoint({ origin, size: tree.size, root: tree.root() }, signingKey)
  head.write('checkpoint', note)
  updateCheckpoint.run(note)
}

/** SQLite goes on writing into a file that was moved away or deleted, and those entries would be lost. */
function assertFilesInPlace(): void {
  for (const { path, inode } of files) {
    if (statSync(path).ino !== inode) throw new Error('a file of the ledger was moved or replaced')
  }
}

function close(): void {
  if (timer !== null) {
    clearTimeout(timer)
    renewCheckpoint()
  }
  log.close()
  subjects.close()
  port.close()
}
