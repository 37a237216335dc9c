import { applyLoad, ask, type Measured, type Shot } from './load.ts'
import { usageOf } from './machine.ts'
import { bodyOf, type Query } from './queries.ts'
import { type Contestant, type Round } from './report.ts'
import { type Server } from './servers.ts'

/** One server answering one document of one query. */
export interface Entrant {
  readonly name: string
  readonly kind: Contestant['kind']
  readonly server: Server
  /** So many requests are under way at any time. */
  readonly users: number
  readonly shots: readonly Shot[]
  /** @throws where the answer is not the one expected */
  readonly check: (shot: number, text: string) => void
}

export type Servers = Readonly<Record<'APOLLO' | 'PLAIN' | 'OURS', Server>>

export type CountCalls = () => Promise<number>

export function entrantsFor(query: Query, servers: Servers): readonly Entrant[] {
  const { users } = query
  const same = { users, shots: shotsOf(query, query), check: sameAnswers(query) }
  return [
    { name: '(a) Apollo Server', kind: 'APOLLO', server: servers.APOLLO, ...same },
    { name: '(b) written by hand', kind: 'PLAIN', server: servers.PLAIN, ...same },
    { name: '一档 ours', kind: 'OURS', server: servers.OURS, ...same },
    ...query.variants.map((variant): Entrant => {
      const asked = { users, shots: shotsOf(query, variant), check: nothingLost(query) }
      return { name: variant.name, kind: 'VARIANT', server: servers.OURS, ...asked }
    }),
  ]
}

function shotsOf(query: Query, { document, asks }: Pick<Query, 'document' | 'asks'>): readonly Shot[] {
  return asks.map((one) => ({ token: one.token, body: bodyOf(query, document, one) }))
}

/** Whoever answers a request first, all others must answer the same text. */
function sameAnswers({ name }: Query): Entrant['check'] {
  const answers = new Map<number, string>()
  return (shot, text) => {
    const answer = text.trimEnd()
    const known = answers.get(shot)
    if (known === undefined) answers.set(shot, answer)
    else if (known !== answer) throw new Error(`${name}: two answers to one question:\n${known}\n${answer}`)
  }
}

function nothingLost({ name }: Query): Entrant['check'] {
  return (_, text) => {
    if (/"errors"|SOURCE_DOWN|TIMEOUT|NO_PERMISSION/.test(text)) throw new Error(`${name}: ${text.slice(0, 1000)}`)
  }
}

/** So many requests of each query are compared before anything is timed. */
export const SAMPLE = 25

/**
 * Asks all three the same, one request at a time. They must answer alike and call as many departments.
 * @param offset where among the requests to begin: what one query asks about is in the cache for the next
 * @returns the calls of the gateway's very first request, where it had to prove relations
 */
export async function compare(
  query: Query,
  offset: number,
  { servers, count }: { readonly servers: Servers; readonly count: CountCalls },
): Promise<number | null> {
  let firstCalls: number | null = null
  for (const { name, kind, server, shots, check } of entrantsFor(query, servers)) {
    for (let i = offset; i < offset + SAMPLE; i++) {
      const before = await count()
      check(i, await ask(server.pool, shots[i]))
      const calls = (await count()) - before
      if (query.proves && kind === 'OURS') firstCalls ??= calls
      else if (kind !== 'VARIANT' && calls !== query.calls) {
        throw new Error(`${query.name}: ${name} makes ${calls} calls for one request, not ${query.calls}`)
      }
    }
  }
  return firstCalls
}

export interface Pace {
  readonly rounds: number
  readonly seconds: number
  readonly warmUpSeconds: number
  readonly count: CountCalls
  readonly say: (line: string) => void
}

/** All of them in turn, round after round. */
export async function race(query: Query, servers: Servers, pace: Pace): Promise<readonly Contestant[]> {
  const entrants = entrantsFor(query, servers)
  const verifiedAt = new Map<string, number>()
  for (const entrant of entrants) {
    pace.say(`${query.name}: warming up ${entrant.name}`)
    const begunWith = entrant.server.sent
    await warmUp(entrant, pace.warmUpSeconds)
    newTokensIn(entrant, begunWith, verifiedAt)
  }
  const contestants = entrants.map(({ name, kind }) => ({ name, kind, rounds: [] as Round[] }))
  for (let round = 0; round < pace.rounds; round++) {
    pace.say(`${query.name}: round ${round + 1} of ${pace.rounds}`)
    for (const [i, entrant] of entrants.entries()) {
      contestants[i]?.rounds.push(await runRound(entrant, pace, verifiedAt))
    }
  }
  return contestants
}

/** For so long; of a few large requests each at least once, so that all relations are proved. */
export async function warmUp(entrant: Entrant, seconds: number): Promise<void> {
  const { server, shots } = entrant
  const begunWith = server.sent
  do await load(entrant, seconds)
  while (shots.length < 1000 && server.sent - begunWith < shots.length)
}

export function load({ server, users, shots, check }: Entrant, seconds: number): Promise<Measured> {
  const next = (): number => server.sent++ % shots.length
  return applyLoad(server.pool, { connections: users, seconds, next, shots, check })
}

async function runRound(
  entrant: Entrant,
  { count, seconds: roundSeconds }: Pace,
  verifiedAt: Map<string, number>,
): Promise<Round> {
  const { server } = entrant
  const [callsBefore, sentBefore, usageBefore] = [await count(), server.sent, usageOf(server.pid)]
  const { requests, seconds, p50Ms, p99Ms } = await load(entrant, roundSeconds)
  const usage = usageOf(server.pid)
  const cpuMs = usage.cpuMs - usageBefore.cpuMs
  return {
    requestsPerSecond: requests / seconds,
    p50Ms,
    p99Ms,
    cpuMs: cpuMs / requests,
    calls: ((await count()) - callsBefore) / requests,
    newTokens: newTokensIn(entrant, sentBefore, verifiedAt) / requests,
    memoryMb: usage.memoryMb,
    busy: cpuMs / 1000 / seconds,
  }
}

/** As long as the gateway remembers a token it has verified. */
const REMEMBERED_MS = 60_000

/** Tokens this round brought that had not been verified within the last minute. */
function newTokensIn({ kind, server, shots }: Entrant, from: number, verifiedAt: Map<string, number>): number {
  if (kind === 'APOLLO' || kind === 'PLAIN') return 0
  const now = Date.now()
  let fresh = 0
  for (let i = from; i < server.sent; i++) {
    const token = shots[i % shots.length]?.token ?? ''
    if (now - (verifiedAt.get(token) ?? 0) < REMEMBERED_MS) continue
    verifiedAt.set(token, now)
    fresh++
  }
  return fresh
}
