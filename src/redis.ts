// An inline type would stay as an import of nothing, and load it.
import type { Cluster, ClusterNode, Redis as Client, RedisOptions } from 'ioredis'

/** Where Redis is: one server, some nodes of a Cluster, or the sentinels that know which server it is now. */
export type RedisAddress =
  | { readonly mode: 'standalone' | 'cluster'; readonly urls: readonly URL[] }
  | { readonly mode: 'sentinel'; readonly urls: readonly URL[]; readonly sentinel: SentinelSettings }

export interface SentinelSettings {
  /** What the sentinels call the server. */
  readonly master: string
  /** Of the sentinels themselves; what stands in the addresses is the server's. Null: they ask for none. */
  readonly password: string | null
}

export type RedisOpening = RedisAddress & {
  /** How often a subscription is tried; one that does not answer is made anew. */
  readonly heartbeatMs?: number
  /** How long is waited for a read that somebody waits for. */
  readonly readMs?: number
  /** Told once each time it is lost or there again. */
  readonly onState: (state: 'READY' | 'LOST') => void
}

/** What of Redis is used. Every call is over in its time, one way or the other, and rejects when it fails. */
export interface Redis {
  /** Would a call go out at once? */
  isReady(): boolean
  /**
   * Values in the order of the keys. The keys of one group share what stands in their braces, and so a node. LATER: in the
   * time of a write, because nobody waits.
   */
  read(groups: readonly (readonly string[])[], when?: 'LATER'): Promise<readonly (Buffer | null)[]>
  /** One for each: was it written? SOON: in the time of a read, because somebody waits. */
  write(writes: readonly Write[], when?: 'SOON'): Promise<readonly boolean[]>
  /** Adds to a whole number, or to 0 where there is none. Rejects what is no number. @returns what stands there then */
  add(key: string, count: number): Promise<number>
  publish(channel: string, text: string): Promise<void>
  /**
   * What is published from now on. `onGap`: something may have been missed until now; told when the line is lost, when it
   * is there again, and every four heartbeats between.
   */
  subscribe(channel: string, onText: (text: string) => void, onGap: () => void): void
  /** Gives up what hangs, with its connection. */
  reconnect(): void
  close(): void
}

export interface Write {
  readonly key: string
  readonly value: string | Buffer
  /** Null: for good. */
  readonly keepMs: number | null
  readonly isOnlyIfAbsent: boolean
}

/** Somebody waits for it. */
const READ_MS = 25
/** Nobody does. */
const WRITE_MS = 1_000
const CONNECT_MS = 1_000
const LONGEST_PAUSE_MS = 2_000
const KEEP_ALIVE_MS = 30_000
const HEARTBEAT_MS = 15_000
const HEARTBEATS_OF_A_GAP = 4
/** A start waits so long for the first connection, and goes on without it. */
const FIRST_CONNECTION_MS = 1_000

/** Nothing waits for a connection, and nothing is sent twice. */
const OPTIONS = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  commandTimeout: WRITE_MS,
  connectTimeout: CONNECT_MS,
  keepAlive: KEEP_ALIVE_MS,
  connectionName: 'yidang',
  retryStrategy: pauseBefore,
} as const satisfies RedisOptions

const ONLY_ONCE = { retryStrategy: () => null, sentinelRetryStrategy: () => null } as const satisfies RedisOptions

/** Loads the client only now: who has no Redis does not pay for it. */
export async function openRedis(opening: RedisOpening): Promise<Redis> {
  const { urls, mode, onState, heartbeatMs = HEARTBEAT_MS, readMs = READ_MS } = opening
  const ioredis = await import('ioredis')
  const [first] = urls
  if (first === undefined) throw new TypeError('Redis is at one address at least')

  /** To one server: the only one, any of a Cluster in turn, or the one that a sentinel names. */
  const openServer = (attempt: number, options: RedisOptions): Client => {
    if (opening.mode === 'sentinel') return new ioredis.Redis({ ...sentinelOptions(opening), ...options })
    return new ioredis.Redis((urls[attempt % urls.length] ?? first).href, options)
  }

  const server = mode === 'cluster' ? null : openServer(0, OPTIONS)
  const client = server ?? openCluster(ioredis.Cluster, urls, first)
  let state: 'READY' | 'LOST' | null = null
  const turn = (next: 'READY' | 'LOST'): void => {
    if (state !== next) onState((state = next))
  }
  client.on('ready', () => turn('READY'))
  client.on('close', () => turn('LOST'))
  // What failed is told by the call that failed, and by the state.
  client.on('error', () => undefined)
  const subscriptions: Subscription[] = []
  await firstConnection(client)

  async function read(groups: readonly (readonly string[])[]): Promise<readonly (Buffer | null)[]> {
    const keys = groups.flat()
    const values =
      server === null
        ? (await Promise.all(groups.map((group) => client.mgetBuffer([...group])))).flat()
        : await server.mgetBuffer(keys)
    if (!isAnswer(values, keys.length)) throw new TypeError('Redis answers something else than values')
    return values
  }

  function setEach(writes: readonly Write[]): Promise<readonly unknown[]> {
    return Promise.all(writes.map((one) => client.call('SET', ...wordsOf(one))))
  }

  return {
    isReady: () => client.status === 'ready',
    read: (groups, when) => within(when === 'LATER' ? WRITE_MS : readMs, read(groups)),
    async write(writes, when) {
      const limitMs = when === 'SOON' ? readMs : WRITE_MS
      const answers = await within(limitMs, server === null ? setEach(writes) : setTogether(server, writes))
      return answers.map((answer) => answer === 'OK')
    },
    async add(key, count) {
      const sum = await within(WRITE_MS, client.call('INCRBY', key, String(count)))
      if (!Number.isSafeInteger(sum)) throw new TypeError('Redis answers something else than a number')
      return Number(sum)
    },
    async publish(channel, text) {
      await within(WRITE_MS, client.publish(channel, text))
    },
    subscribe(channel, onText, onGap) {
      subscriptions.push(openSubscription({ open: openServer, heartbeatMs, channel, onText, onGap }))
    },
    reconnect() {
      if (client.status === 'ready') client.disconnect(true)
    },
    close() {
      for (const subscription of subscriptions) subscription.close()
      client.disconnect()
    },
  }
}

function openCluster(open: typeof Cluster, urls: readonly URL[], first: URL): Cluster {
  const nodes: ClusterNode[] = urls.map((url) => placeOf(url, 6379))
  return new open(nodes, {
    enableOfflineQueue: false,
    clusterRetryStrategy: pauseBefore,
    // Nodes are connected to when they become known, not when somebody waits for them.
    redisOptions: { ...OPTIONS, ...accountIn(first), lazyConnect: false },
  })
}

/** Each time it connects it asks the sentinels, one after the other, which server it is now. */
function sentinelOptions({ urls, sentinel }: Extract<RedisAddress, { mode: 'sentinel' }>): RedisOptions {
  const [first] = urls
  const isSecured = first?.protocol === 'rediss:'
  return {
    sentinels: urls.map((url) => placeOf(url, 26379)),
    name: sentinel.master,
    // Without a pause to start anew after the last of them the client would give up for good.
    sentinelRetryStrategy: pauseBefore,
    sentinelCommandTimeout: CONNECT_MS,
    db: Number(first?.pathname.slice(1)) || 0,
    ...(first !== undefined && accountIn(first)),
    ...(sentinel.password !== null && { sentinelPassword: sentinel.password }),
    ...(isSecured && { sentinelTLS: {}, enableTLSForSentinelMode: true }),
  }
}

function placeOf({ hostname, port }: URL, standardPort: number) {
  return { host: hostname, port: Number(port) || standardPort }
}

function accountIn({ username, password, protocol }: URL) {
  return {
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {} }),
  }
}

function pauseBefore(attempt: number): number {
  return Math.min(50 * 2 ** attempt, LONGEST_PAUSE_MS)
}

function firstConnection(client: Client | Cluster): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, FIRST_CONNECTION_MS)
    const go = (): void => {
      clearTimeout(timer)
      resolve()
    }
    client.once('ready', go)
    client.once('close', go)
  })
}

function wordsOf({ key, value, keepMs, isOnlyIfAbsent }: Write): (string | Buffer)[] {
  const expiry = keepMs === null ? [] : ['PX', String(Math.max(1, Math.ceil(keepMs)))]
  return [key, value, ...expiry, ...(isOnlyIfAbsent ? ['NX'] : [])]
}

/** In one go; rejects when one of them fails. */
async function setTogether(server: Client, writes: readonly Write[]): Promise<readonly unknown[]> {
  const pipeline = server.pipeline()
  for (const one of writes) pipeline.call('SET', ...wordsOf(one))
  const answers = (await pipeline.exec()) ?? []
  return answers.map(([error, answer]) => {
    if (error !== null) throw error
    return answer
  })
}

function isAnswer(values: unknown, count: number): values is readonly (Buffer | null)[] {
  return Array.isArray(values) && values.length === count && values.every((one) => one === null || Buffer.isBuffer(one))
}

/** The client's own time limit is not kept while a Cluster looks for a node. */
function within<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Redis does not answer within ${limitMs} ms`)), limitMs)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

interface Subscription {
  close(): void
}

interface SubscriptionParts {
  readonly open: (attempt: number, options: RedisOptions) => Client
  readonly heartbeatMs: number
  readonly channel: string
  readonly onText: (text: string) => void
  readonly onGap: () => void
}

/**
 * A connection of its own, in a Cluster to any node: all of them hear what is published. Made anew by us, not by the
 * client, which does not tell when it listens again.
 */
function openSubscription({ open, heartbeatMs, channel, onText, onGap }: SubscriptionParts): Subscription {
  let attempt = 0
  let isClosed = false
  let current: Client | null = null
  let [pause, heartbeat]: (NodeJS.Timeout | undefined)[] = []
  /** Null: it listens. */
  let gap: NodeJS.Timeout | null = null

  function connect(): void {
    const client = open(attempt, { ...OPTIONS, lazyConnect: true, ...ONLY_ONCE })
    current = client
    client.on('error', () => undefined)
    client.on('message', (_channel, text) => onText(text))
    client.once('end', () => {
      clearTimeout(heartbeat)
      if (isClosed) return
      if (gap === null) beginGap()
      attempt++
      pause = setTimeout(connect, pauseBefore(Math.min(attempt, 10)))
    })
    client
      .connect()
      .then(() => client.subscribe(channel))
      .then(() => {
        attempt = 0
        endGap()
        onGap()
        tryAgain(client)
      })
      .catch(() => client.disconnect())
  }

  function tryAgain(client: Client): void {
    if (isClosed) return
    heartbeat = setTimeout(() => {
      client.ping().then(
        () => tryAgain(client),
        () => client.disconnect(),
      )
    }, heartbeatMs)
  }

  /** An attempt that fails tells nothing new. But something may be missed all the while: nothing outlasts a minute of it. */
  function beginGap(): void {
    gap = setInterval(onGap, HEARTBEATS_OF_A_GAP * heartbeatMs).unref()
    onGap()
  }

  function endGap(): void {
    if (gap !== null) clearInterval(gap)
    gap = null
  }

  connect()
  return {
    close() {
      isClosed = true
      endGap()
      clearTimeout(pause)
      clearTimeout(heartbeat)
      current?.disconnect()
    },
  }
}
