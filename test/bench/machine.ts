import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The cores: the servers take turns on one, the load generator and the departments share the other. */
export interface Cores {
  readonly server: string
  readonly load: string
}

/** Pins this process to the second core, and so all it starts. Null where there are not two, or no taskset. */
export function takeCores(): Cores | null {
  const [server, load] = allowedCores()
  if (server === undefined || load === undefined) return null
  const pinned = spawnSync('taskset', ['-a', '-p', '-c', load, String(process.pid)], { stdio: 'ignore' })
  return pinned.status === 0 ? { server, load } : null
}

function allowedCores(): readonly string[] {
  try {
    const [, list = ''] = /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return list.split(',').flatMap((range) => {
      const [first = '', last = first] = range.split('-')
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
    })
  } catch {
    return []
  }
}

export interface Child {
  readonly pid: number
  /** Its first message. */
  readonly started: unknown
  /** Done when it has ended. */
  close(): Promise<void>
}

export interface Start {
  /** File in this folder. */
  readonly file: string
  /** Of node. */
  readonly flags?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Null: where we are. */
  readonly core: string | null
}

/** Starts one of our programs and waits until it says that it is ready. */
export async function start({ file, flags = [], environment = {}, core }: Start): Promise<Child> {
  const node = [process.execPath, ...flags, join(import.meta.dirname, file)]
  const [command = '', ...args] = core === null ? node : ['taskset', '-c', core, ...node]
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} ended before it was ready`)
  })
  const [started]: unknown[] = await Promise.race([once(child, 'message'), ended])
  ended.catch(() => undefined)
  return { pid: child.pid ?? 0, started, close: () => end(child) }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.connected) child.disconnect()
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** What a process and all its descendants have used: their threads included. */
export interface Usage {
  readonly cpuMs: number
  readonly memoryMb: number
}

/** Linux counts CPU in hundredths of a second and memory in pages of 4 KiB. */
const TICK_MS = 10
const PAGE_MB = 4096 / 1_048_576

export function usageOf(root: number): Usage {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readStat(name) : []))
  const tree = new Set([root])
  // Parents have lower numbers than their children, or nearly always: twice through finds them all.
  for (const { pid, parent } of [...processes, ...processes]) if (tree.has(parent)) tree.add(pid)
  const members = processes.filter(({ pid }) => tree.has(pid))
  const sum = (part: (one: Stat) => number): number => members.reduce((total, one) => total + part(one), 0)
  return { cpuMs: sum(({ ticks }) => ticks) * TICK_MS, memoryMb: sum(({ pages }) => pages) * PAGE_MB }
}

interface Stat {
  readonly pid: number
  readonly name: string
  readonly parent: number
  readonly ticks: number
  readonly pages: number
}

function readStat(path: string): readonly Stat[] {
  try {
    // proc(5); the name stands in brackets and may hold anything.
    const [, pid, name = '', rest = ''] =
      /^(\d+) \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${path}/stat`, 'utf8')) ?? []
    const fields = rest.split(' ').map(Number)
    const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]]
    return [{ pid: Number(pid), name, parent, ticks: user + system, pages }]
  } catch {
    // It has ended meanwhile.
    return []
  }
}

/** CPU in ms of each kind of thread: `MainThread`, `WorkerThread`, `V8Worker`, `libuv-worker`. */
export function threadsOf(pid: number): ReadonlyMap<string, number> {
  const folder = `/proc/${pid}/task`
  const used = new Map<string, number>()
  for (const thread of readdirSync(folder)) {
    const [stat] = readStat(`${pid}/task/${thread}`)
    if (stat !== undefined) used.set(stat.name, (used.get(stat.name) ?? 0) + stat.ticks * TICK_MS)
  }
  return used
}
