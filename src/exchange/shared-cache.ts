import { hkdfSync, randomBytes } from 'node:crypto'
import { createBreaker } from './breaker.ts'
import { createSealer } from './sealing.ts'
import { type Lasting } from './types.ts'
import { LONGEST_KEPT_MS } from '../catalog/freshness-checks.ts'
import { type MappedRecord, type Operation, type ProofOperation } from '../catalog/types.ts'
import { type Clock, toDateTime } from '../model/clock.ts'
import { type Redis, type Write } from '../redis.ts'
import { keyedDigest } from '../store/data-folder.ts'

/** What one operation says about one subject, for one purpose where that travels. */
export interface SharedCell {
  /** Keyed digest of the subject, the same on all replicas. */
  readonly mark: string
  readonly operation: Operation
  readonly travel: string
}

/** Where an answer goes. One that was asked for before its place was forgotten is nothing there. */
export interface SharedSlot {
  readonly place: string
  /** Epochs and generation: what is sealed here is opened only under the same. */
  readonly binding: string
}

export interface Shared {
  readonly slot: SharedSlot
  readonly answer: SharedAnswer | null
}

export interface SharedAnswer {
  readonly outcome: Lasting
  /** Keyed digest of what it was asked by, where another source has said that; else empty. */
  readonly by: string
  /** Epoch ms. */
  readonly fetchedAt: number
}

/** What is shared here, and what each replica remembers by itself. */
export interface Asked {
  readonly operations: readonly Operation[]
  readonly proofs: readonly ProofOperation[]
}

/** What is to be asked for again. */
export interface Forgotten {
  /** Keyed digests of subjects; null: whoever it is about. */
  readonly subjects: readonly string[] | null
  /** Ids of operations and proofs. */
  readonly operations: readonly string[]
}

/**
 * L2: what sources said, for all replicas, sealed. It may answer, or not in time, or nonsense: never wrongly, and never
 * so that somebody waits long.
 */
export interface SharedCache {
  /** Keyed digest, the same on all replicas. */
  readonly digest: (text: string) => string
  /** One round trip for all cells, aligned with them; null: there is no answer. Those about one subject come together. */
  look(cells: readonly SharedCell[]): Promise<readonly Shared[] | null>
  /** Seals and sends it when whoever waits for it has been answered. */
  put(slot: SharedSlot, answer: SharedAnswer, keepMs: number): void
  /** Makes all replicas forget; false: they could not be told, and it has to be tried again. */
  forget(asked: Asked, subjects: readonly string[] | null): Promise<boolean>
  /** What another replica forgets; null: anything may have been forgotten meanwhile. */
  onForgotten(listener: (forgotten: Forgotten | null) => void): void
  /** True where nobody had taken this name yet. Rejects when it cannot be known. */
  claim(name: string, keepMs: number): Promise<boolean>
  /** The same where somebody waits; null when it cannot be known soon. */
  claimSoon(name: string, keepMs: number): Promise<boolean | null>
  state(): 'LIVE' | 'DEGRADED' | 'DOWN'
  close(): void
}

export interface SharedCacheParts {
  readonly redis: Redis
  /** 32 bytes, the same on all replicas. */
  readonly secret: Buffer
  /** Of the catalog: what was said under another is not understood. */
  readonly version: string
  readonly clock: Clock
}

/** Above this an answer is not worth sharing, and what comes back is not ours. */
export const MOST_SEALED_BYTES = 256 * 1024
/** Longer than anything is kept under it. */
const EPOCH_KEPT_MS = LONGEST_KEPT_MS + 3_600_000
const EPOCH = /^[0-9a-f]{32}$/
const WRITES_AT_ONCE = 1_000
/** No request waits longer than that takes. */
const SEALED_AT_ONCE = 32
/** What comes when so many wait is not shared. */
const MOST_QUEUED = 2_000
const MOST_CLOCK_SKEW_MS = 60_000

export function openSharedCache({ redis, secret, version, clock }: SharedCacheParts): SharedCache {
  const digest = keyedDigest(derived(secret, 'digest'))
  const sealer = createSealer(derived(secret, 'seal'))
  const breaker = createBreaker(clock)
  const channel = `yidang:${digest('forgotten')}`
  const names = new Map<string, string>()

  /** Digest of a connector or an operation, worked out once. */
  function nameOf(id: string): string {
    let name = names.get(id)
    if (name === undefined) names.set(id, (name = digest(id).slice(0, 32)))
    return name
  }

  const epochKey = (mark: string, operation: Operation) => `yidang:{${mark}}:${nameOf(operation.id)}:epoch`
  const sourceKey = (connector: string) => `yidang:{${nameOf(connector)}}:epoch`
  const placeOf = ({ mark, operation, travel }: SharedCell) => `yidang:{${mark}}:${nameOf(operation.id)}:${travel}`

  /** What comes of an attempt is noted; a connection that keeps failing is not waited for. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    const admission = breaker.begin(null)
    try {
      const result = await work()
      breaker.note(admission, null)
      return result
    } catch {
      breaker.note(admission, 'TIMEOUT')
      if (breaker.state().state === 'DOWN') redis.reconnect()
      return null
    }
  }

  function takesWrites(): boolean {
    return redis.isReady() && breaker.state().state !== 'DOWN'
  }

  function write(writes: readonly Write[]): void {
    if (writes.length > 0 && takesWrites()) void attempt(() => redis.write(writes))
  }

  async function look(cells: readonly SharedCell[]): Promise<readonly Shared[] | null> {
    if (!redis.isReady() || breaker.bars(null)) return null
    const connectors = [...new Set(cells.map(({ operation }) => operation.source.connector))]
    const groups = [...groupsOf(cells), ...connectors.map((connector) => [sourceKey(connector)])]
    const values = await attempt(() => redis.read(groups))
    if (values === null) return null
    const missing: Write[] = []
    const epochs = new Map(
      connectors.map((connector, i) => {
        const held = values[2 * cells.length + i] ?? null
        return [connector, epochIn(held, { key: sourceKey(connector), keepMs: null }, missing)]
      }),
    )
    const now = clock()
    const found = cells.map((cell, i): Shared => {
      const { mark, operation } = cell
      const epoch = epochIn(values[2 * i] ?? null, { key: epochKey(mark, operation), keepMs: EPOCH_KEPT_MS }, missing)
      const ofSource = epochs.get(operation.source.connector) ?? newEpoch()
      const place = placeOf(cell)
      const slot = { place, binding: [place, epoch, ofSource, version].join('\n') }
      return { slot, answer: answerIn(values[2 * i + 1] ?? null, slot, operation, now) }
    })
    write(missing)
    return found
  }

  /** Cells about one subject lie together. */
  function groupsOf(cells: readonly SharedCell[]): readonly (readonly string[])[] {
    const groups: string[][] = []
    let last = ''
    for (const cell of cells) {
      if (cell.mark !== last) groups.push([])
      last = cell.mark
      groups.at(-1)?.push(epochKey(cell.mark, cell.operation), placeOf(cell))
    }
    return groups
  }

  function answerIn(sealed: Buffer | null, { place, binding }: SharedSlot, operation: Operation, now: number) {
    if (sealed === null || sealed.length > MOST_SEALED_BYTES) return null
    const text = sealer.open(sealed, place, binding)
    const stored = text === null ? null : parse(text)
    if (!isStored(stored, operation) || stored.fetchedAt > now + MOST_CLOCK_SKEW_MS) return null
    return { outcome: outcomeOf(stored), by: stored.by, fetchedAt: stored.fetchedAt }
  }

  let queue: Put[] = []

  function sealSome(): void {
    const some = queue.slice(0, SEALED_AT_ONCE)
    queue = queue.slice(SEALED_AT_ONCE)
    if (queue.length > 0) setImmediate(sealSome)
    if (!takesWrites()) return
    const writes = some.map(({ slot: { place, binding }, answer, keepMs }): Write => {
      const value = sealer.seal(JSON.stringify(storedOf(answer)), place, binding)
      return { key: place, value, keepMs, isOnlyIfAbsent: false }
    })
    write(writes.filter(({ value }) => value.length <= MOST_SEALED_BYTES))
  }

  const claimOf = (name: string, keepMs: number): Write => {
    return { key: `yidang:{${digest(name)}}:claim`, value: '1', keepMs, isOnlyIfAbsent: true }
  }

  return {
    digest,
    look,
    put(slot, answer, keepMs) {
      if (queue.length >= MOST_QUEUED || !takesWrites()) return
      if (queue.push({ slot, answer, keepMs }) === 1) setImmediate(sealSome)
    },
    async forget({ operations, proofs }, subjects) {
      const keys =
        subjects === null
          ? [...new Set(operations.map(({ source }) => sourceKey(source.connector)))]
          : subjects.flatMap((mark) => operations.map((operation) => epochKey(mark, operation)))
      const keepMs = subjects === null ? null : EPOCH_KEPT_MS
      const told: Forgotten = { subjects, operations: [...operations, ...proofs].map(({ id }) => id) }
      try {
        for (let i = 0; i < keys.length; i += WRITES_AT_ONCE) {
          const some = keys.slice(i, i + WRITES_AT_ONCE)
          await redis.write(some.map((key) => ({ key, value: newEpoch(), keepMs, isOnlyIfAbsent: false })))
        }
        await redis.publish(channel, JSON.stringify(told))
        return true
      } catch {
        return false
      }
    },
    onForgotten(listener) {
      redis.subscribe(
        channel,
        (text) => {
          const told = parse(text)
          listener(isForgotten(told) ? told : null)
        },
        () => listener(null),
      )
    },
    async claim(name, keepMs) {
      const [isNew = false] = await redis.write([claimOf(name, keepMs)])
      return isNew
    },
    async claimSoon(name, keepMs) {
      if (!redis.isReady() || breaker.bars(null)) return null
      const written = await attempt(() => redis.write([claimOf(name, keepMs)], 'SOON'))
      return written?.[0] ?? null
    },
    state: () => (redis.isReady() ? breaker.state().state : 'DOWN'),
    close: () => redis.close(),
  }
}

interface Put {
  readonly slot: SharedSlot
  readonly answer: SharedAnswer
  readonly keepMs: number
}

/** A key of its own for each purpose. */
export function derived(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `yidang cache ${purpose}`, 32))
}

function newEpoch(): string {
  return randomBytes(16).toString('hex')
}

/**
 * The epoch that is held. Where there is none, because it was never needed or Redis has dropped or spoilt it, a new one:
 * never again one that was, so that what was forgotten stays so.
 */
function epochIn(held: Buffer | null, { key, keepMs }: Pick<Write, 'key' | 'keepMs'>, missing: Write[]): string {
  const epoch = held?.length === 32 ? held.toString('latin1') : ''
  if (EPOCH.test(epoch)) return epoch
  const value = newEpoch()
  missing.push({ key, value, keepMs, isOnlyIfAbsent: held === null })
  return value
}

/** As it is sealed; without a record the source has none. */
interface Stored {
  readonly by: string
  readonly fetchedAt: number
  readonly observedAt: string | null
  readonly record: MappedRecord | null
  readonly unreadable?: readonly number[] | undefined
}

function storedOf({ outcome, by, fetchedAt }: SharedAnswer): Stored {
  return outcome.kind === 'RECORD'
    ? { by, fetchedAt, observedAt: outcome.observedAt, record: outcome.record, unreadable: outcome.unreadable }
    : { by, fetchedAt, observedAt: null, record: null }
}

function outcomeOf({ fetchedAt, observedAt, record, unreadable }: Stored): SharedAnswer['outcome'] {
  const about = { fetchedAt: toDateTime(fetchedAt), cached: true }
  return record === null
    ? { kind: 'NO_RECORD', ...about }
    : { kind: 'RECORD', record, observedAt, unreadable, ...about, stale: false }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isStored(value: unknown, { provides }: Operation): value is Stored {
  if (typeof value !== 'object' || value === null) return false
  if (!('by' in value) || !('fetchedAt' in value) || !('observedAt' in value) || !('record' in value)) return false
  const { by, fetchedAt, observedAt, record } = value
  const isDated = Number.isSafeInteger(fetchedAt) && (observedAt === null || typeof observedAt === 'string')
  return (
    typeof by === 'string' &&
    isDated &&
    (record === null || (Array.isArray(record) && record.length === provides.length))
  )
}

function isForgotten(value: unknown): value is Forgotten {
  if (typeof value !== 'object' || value === null || !('subjects' in value) || !('operations' in value)) return false
  return (value.subjects === null || isTexts(value.subjects)) && isTexts(value.operations)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
