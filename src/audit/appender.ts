import { Worker } from 'node:worker_threads'
import { GatewayError } from '../model/errors.ts'
import { type Batch, type NewEntry, openPacker, type WriterOptions } from './batch.ts'
import type { NewSalt } from './subject-salts.ts'

const GROUP_DELAY_MS = 5
const FIRST_RETRY_MS = 1000
const LAST_RETRY_MS = 30_000

/** The gateway's side of the writer: collects what is to be written, one commit at a time, and fails closed. */
export interface Appender {
  /** Resolves once all are durable. @throws {GatewayError} AUDIT_UNAVAILABLE */
  append(entries: readonly NewEntry[], newSalts: readonly NewSalt[]): Promise<Appended>
  /** @throws {GatewayError} AUDIT_UNAVAILABLE */
  erase(subjectDigest: string): Promise<void>
  isDown(): boolean
  size(): number
  close(): Promise<void>
}

export interface Appended {
  /** Position of the first entry. */
  readonly first: number
  /** base64, one for each entry. */
  readonly leafHashes: readonly string[]
}

export interface AppenderOptions extends WriterOptions {
  /** Called before every start of the writer; what it throws keeps the ledger closed. */
  readonly prepare: () => void
  /** How many requests are being worked on and will want to write soon. */
  readonly expected: () => number
}

interface Waiter {
  readonly entries: number
  resolve(firstPosition: number): void
  reject(error: GatewayError): void
}

/** @throws what `prepare` throws, or what keeps the writer from beginning */
export async function openAppender(options: AppenderOptions): Promise<Appender> {
  const { prepare, expected, ...workerData } = options
  let writer: Worker | null = null
  let size = 0
  const packer = openPacker()
  let newSalts: NewSalt[] = []
  let erase: string[] = []
  let waiting: Waiter[] = []
  let inFlight: readonly Waiter[] | null = null
  let timer: NodeJS.Timeout | null = null
  let retryMs = FIRST_RETRY_MS
  let restarting = Promise.resolve()
  let closing = false

  async function start(): Promise<void> {
    prepare()
    const started = new Worker(new URL('./writer.ts', import.meta.url), { workerData })
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    started.once('message', (written: number) => {
      // What was acknowledged must still be there, or the files are not the ones that were written.
      if (written < size) return void started.terminate()
      size = written
      writer = started
      started.on('message', acknowledge)
      resolve()
    })
    const end = (cause?: unknown) => {
      reject(cause ?? new Error('the writer ended'))
      if (writer === started) lose(cause)
    }
    started.on('error', end)
    started.once('exit', () => end())
    return promise
  }

  function acknowledge(firstPosition: number): void {
    retryMs = FIRST_RETRY_MS
    let position = firstPosition
    for (const waiter of inFlight ?? []) {
      waiter.resolve(position)
      position += waiter.entries
    }
    size = position
    inFlight = null
    flush()
  }

  /** Everyone who waits is refused: a commit that failed may have been the first or the last of many. */
  function lose(cause: unknown): void {
    const refused = [...(inFlight ?? []), ...waiting]
    if (timer !== null) clearTimeout(timer)
    writer = null
    inFlight = null
    waiting = []
    takeBatch()
    for (const waiter of refused) waiter.reject(new GatewayError('AUDIT_UNAVAILABLE', { cause }))
    retryLater()
  }

  /** Until the writer begins again nothing is accepted. Waits 1 s, then twice as long each time, 30 s at most. */
  function retryLater(): void {
    if (closing) return
    timer = setTimeout(() => {
      timer = null
      restarting = start().catch(retryLater)
    }, retryMs)
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
  }

  /**
   * One commit at a time: what arrives meanwhile is the next. Where other requests are about to finish, the commit
   * waits for them up to 5 ms, as PostgreSQL's commit_delay does; alone, a request never waits.
   */
  function durable(entries: number): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    waiting.push({ entries, resolve, reject })
    if (inFlight === null && expected() === 0) setImmediate(flush)
    else if (inFlight === null) timer ??= setTimeout(flush, GROUP_DELAY_MS)
    return promise
  }

  function flush(): void {
    if (writer === null || inFlight !== null || waiting.length === 0) return
    if (timer !== null) clearTimeout(timer)
    timer = null
    inFlight = waiting
    waiting = []
    const batch = takeBatch()
    writer.postMessage(batch, batch.entries === null ? [] : [batch.entries.buffer])
  }

  function takeBatch(): Batch {
    const batch = { entries: packer.take(), newSalts, erase }
    newSalts = []
    erase = []
    return batch
  }

  function assertOpen(): void {
    if (writer === null || closing) throw new GatewayError('AUDIT_UNAVAILABLE')
  }

  await start()
  return {
    append(entries, salts) {
      assertOpen()
      const leafHashes = entries.map(packer.add)
      newSalts.push(...salts)
      return durable(entries.length).then((first) => ({ first, leafHashes }))
    },
    async erase(subjectDigest) {
      assertOpen()
      newSalts = newSalts.filter(([digest]) => digest !== subjectDigest)
      erase.push(subjectDigest)
      await durable(0)
    },
    isDown: () => writer === null || closing,
    size: () => size,
    async close() {
      closing = true
      if (timer !== null) clearTimeout(timer)
      await restarting
      // Those who wait already are served, or refused like everyone when the writer fails.
      if (writer !== null) await durable(0).catch(() => undefined)
      const ending = writer
      if (ending === null) return
      writer = null
      const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()))
      ending.postMessage(null)
      await ended
    },
  }
}
