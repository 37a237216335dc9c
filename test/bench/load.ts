import { performance } from 'node:perf_hooks'
import { type Pool } from 'undici'
import { NEW_CASE } from './queries.ts'

/** One request ready to be sent, but for the number of a new case. */
export interface Shot {
  readonly token: string
  readonly body: string
}

let newCases = 0

export interface Load {
  /** So many requests are under way at any time. */
  readonly connections: number
  readonly seconds: number
  /** The next to be sent; its number is told to `check` with the answer. */
  readonly next: () => number
  readonly shots: readonly Shot[]
  /** @throws where the answer is not the one expected */
  readonly check: (shot: number, text: string) => void
}

export interface Measured {
  readonly requests: number
  readonly seconds: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/**
 * A closed loop of our own rather than autocannon's: what is asked must follow on from connection to connection and from
 * round to round, or the caches would answer; and every answer is read and compared.
 */
export async function applyLoad(target: Pool, { connections, seconds, next, shots, check }: Load): Promise<Measured> {
  const latencies: number[] = []
  const begunAt = performance.now()
  const endsAt = begunAt + seconds * 1000

  async function shoot(): Promise<void> {
    while (performance.now() < endsAt) {
      const number = next()
      const sentAt = performance.now()
      const text = await ask(target, shots[number])
      latencies.push(performance.now() - sentAt)
      check(number, text)
    }
  }

  await Promise.all(Array.from({ length: connections }, shoot))
  const took = performance.now() - begunAt
  latencies.sort((a, b) => a - b)
  const quantile = (q: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * q))] ?? 0
  return { requests: latencies.length, seconds: took / 1000, p50Ms: quantile(0.5), p99Ms: quantile(0.99) }
}

export async function ask(target: Pool, shot: Shot | undefined): Promise<string> {
  if (shot === undefined) throw new RangeError('there is no such request')
  const { statusCode, body } = await target.request({
    path: '/graphql',
    method: 'POST',
    headers: ['content-type', 'application/json', 'authorization', `Bearer ${shot.token}`],
    body: shot.body.replace(NEW_CASE, `JC${newCases++}NEW`),
  })
  const text = await body.text()
  if (statusCode !== 200) throw new Error(`answered ${statusCode}: ${text.slice(0, 300)}`)
  return text
}
