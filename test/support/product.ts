/** The product as a user has it: a copy of what a clone holds, run by the command in its package.json. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const ROOT = join(import.meta.dirname, '..', '..')
const CLONED = ['connectors', 'docs', 'package.json', 'package-lock.json', 'resolvers', 'schema', 'seeds', 'src']
/** On a machine with much else to do. */
const BEGINS_WITHIN_MS = 60_000

export type Settings = Readonly<Record<string, string>>

export interface Product {
  readonly folder: string
  /** `npm start`, without npm; waits until it is ready. */
  start(settings?: Settings): Promise<Running>
  /** The same, for what is not expected to become ready. */
  launch(settings?: Settings, command?: string): Launched
  /** `npx yidang …`, without npx. */
  yidang(args: readonly string[], settings?: Settings): Promise<Ended>
  /** Ends what still runs. */
  close(): Promise<void>
}

export interface Launched {
  readonly pid: number
  /** Everything written so far. */
  output(): string
  /** Waits until something like it is written. */
  until(pattern: RegExp): Promise<void>
  /** When it and all its children have ended: they share its output. */
  readonly ended: Promise<Ended>
  /** Ctrl-C reaches the whole process group. */
  interrupt(): Promise<Ended>
  signal(signal: NodeJS.Signals): void
}

export interface Running extends Launched {
  readonly url: string
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Made up, for the year in which the tests run and the next: else the log would say that one is missing. */
function calendarsIn(folder: string): string {
  const calendars = join(folder, 'calendars')
  mkdirSync(calendars)
  for (const year of [0, 1].map((later) => new Date().getFullYear() + later)) {
    const calendar = { year, source: '（虚构）', holidays: [], workdays: [] }
    writeFileSync(join(calendars, `${String(year)}.json`), JSON.stringify(calendar))
  }
  return calendars
}

export function copyProduct(): Product {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-clone-'))
  for (const name of CLONED) cpSync(join(ROOT, name), join(folder, name), { recursive: true, preserveTimestamps: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  // A page that is newer than its sources is not built.
  mkdirSync(join(folder, 'dist', 'web'), { recursive: true })
  writeFileSync(join(folder, 'dist', 'web', 'index.html'), '<!doctype html>一档')

  const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const environment = {
    // As npm and npx put it.
    PATH: `${join(folder, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: process.env['HOME'] ?? folder,
    PORT: '0',
    YIDANG_DATA: join(folder, 'data'),
    YIDANG_CALENDARS: calendarsIn(folder),
  }
  const launched: Launched[] = []

  function launch(settings: Settings = {}, command = scripts.start): Launched {
    const child = spawn(command, { cwd: folder, env: { ...environment, ...settings }, shell: true, detached: true })
    const one = watch(child)
    launched.push(one)
    return one
  }

  return {
    folder,
    launch,
    async start(settings) {
      const one = launch(settings)
      const url = await readyUrl(one)
      return { ...one, url }
    },
    yidang: (args, settings = {}) =>
      watch(
        // From anywhere below, as npx may be.
        spawn('node', [join(folder, 'src', 'cli', 'yidang.cjs'), ...args], {
          cwd: join(folder, 'docs'),
          env: { ...environment, ...settings },
        }),
      ).ended,
    async close() {
      for (const one of launched) one.signal('SIGKILL')
      await Promise.all(launched.map(({ ended }) => ended))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function watch(child: ChildProcess): Launched {
  const { pid } = child
  if (pid === undefined) throw new TypeError('the program could not be run')
  let stdout = ''
  let stderr = ''
  let hasEnded = false
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    hasEnded = true
    return { code, signal, stdout, stderr }
  })
  return {
    pid,
    output: () => stdout + stderr,
    async until(pattern) {
      const deadline = AbortSignal.timeout(BEGINS_WITHIN_MS)
      while (!pattern.test(stdout + stderr)) {
        if (hasEnded || deadline.aborted) throw new Error(`the program did not say ${pattern}:\n${stdout}${stderr}`)
        await pause(10)
      }
    },
    ended,
    interrupt() {
      process.kill(-pid, 'SIGINT')
      return ended
    },
    signal(signal) {
      if (!hasEnded) child.kill(signal)
    },
  }
}

/** Where it says it is, as soon as that place says it is ready. */
async function readyUrl({ until, output }: Launched): Promise<string> {
  await until(/ready: http\S+/)
  const [, url = ''] = /ready: (http\S+)/.exec(output()) ?? []
  while ((await fetch(`${url}/ready`)).status !== 200) await pause(10)
  return url
}
