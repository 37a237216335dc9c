import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Share of the CPU by who spends it, the largest first. */
export type Spending = readonly { readonly on: string; readonly share: number }[]

/** CPU by thread, and of the main thread by the room of our code or the package. */
export function spendingOf(threads: ReadonlyMap<string, number>, rooms: ReadonlyMap<string, number>): Spending {
  const own = new Map([...threads].filter(([name]) => name !== PROFILER))
  const total = sumOf(own)
  const main = (own.get(MAIN) ?? 0) / total
  const ofMain = [...rooms].map(([on, micros]) => ({ on, share: (main * micros) / sumOf(rooms) }))
  const others = [...own].flatMap(([name, ms]) =>
    name === MAIN ? [] : [{ on: THREADS[name] ?? 'V8 (threads)', share: ms / total }],
  )
  const shares = Map.groupBy([...ofMain, ...others], ({ on }) => on)
  return [...shares]
    .map(([on, parts]) => ({ on, share: parts.reduce((sum, { share }) => sum + share, 0) }))
    .sort((a, b) => b.share - a.share)
}

const PROFILER = 'v8:ProfEvntProc'
const MAIN = 'MainThread'
const THREADS: Readonly<Record<string, string>> = {
  WorkerThread: 'ledger writer (thread)',
  'libuv-worker': 'signatures (threads)',
}

function sumOf(parts: ReadonlyMap<string, number>): number {
  return parts.values().reduce((sum, part) => sum + part, 0)
}

/**
 * Splits what `node --cpu-prof` wrote of the main thread: it samples every millisecond, waiting for the disk included,
 * and so says nothing of threads that mostly wait. Only the last `seconds` count: before, the gateway started and warmed
 * up. What Node's own functions spend is their caller's.
 */
export function roomsIn(folder: string, seconds: number): ReadonlyMap<string, number> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'))) {
    const profile: Profile = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    if (profile.nodes.some(({ callFrame }) => callFrame.url.endsWith('/src/gateway.ts'))) {
      return selfTimes(profile, roomsOf(profile), seconds)
    }
  }
  throw new Error('the profiler wrote nothing of the gateway')
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
    readonly children?: readonly number[]
  }[]
  readonly endTime: number
  readonly startTime: number
  readonly samples: readonly number[]
  /** Microseconds. */
  readonly timeDeltas: readonly number[]
}

type Rooms = ReadonlyMap<number, string>

function roomsOf({ nodes }: Profile): Rooms {
  const rooms = new Map<number, string>()
  // A node stands before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    const inherited = rooms.get(id) ?? 'node'
    const room = roomOf(callFrame) ?? inherited
    rooms.set(id, room)
    for (const child of children) rooms.set(child, room)
  }
  return rooms
}

function roomOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string | null {
  if (functionName === '(idle)') return 'idle'
  if (functionName === '(garbage collector)') return 'garbage collection'
  const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? []
  if (name !== undefined) return name.startsWith('@apollo') ? '@apollo/server' : name
  const [, ours = null, beside = null] = /\/(?:src\/([a-z]+)|(connectors|resolvers))[./-]/.exec(url) ?? []
  return ours ?? beside
}

function selfTimes({ samples, timeDeltas, startTime, endTime }: Profile, rooms: Rooms, seconds: number) {
  const from = endTime - seconds * 1_000_000
  const spent = new Map<string, number>()
  let at = startTime
  samples.forEach((id, i) => {
    const micros = timeDeltas[i] ?? 0
    at += micros
    const room = rooms.get(id) ?? 'node'
    if (at >= from && room !== 'idle') spent.set(room, (spent.get(room) ?? 0) + micros)
  })
  return spent
}
