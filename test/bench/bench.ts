/**
 * `npm run bench [-- --quick] [--json <file>] [--queries AB] [--rounds 5] [--seconds 3.5]`
 *
 * One run, interleaved: the same queries against (a) a plain Apollo Server with DataLoader and undici (apollo.ts),
 * (b) a node:http server written by hand (plain.ts) and 一档 with authorization, ledger and provenance on (gateway.ts).
 * The servers take turns on one core; the load generator and the departments share another. Answers are compared before
 * anything is timed, and every answer of every round once more. docs/benchmark.md tells how to read the outcome.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { start, takeCores, threadsOf } from './machine.ts'
import { roomsIn, type Spending, spendingOf } from './profile.ts'
import { queriesAbout, type Query } from './queries.ts'
import { compare, entrantsFor, load, type Pace, race, SAMPLE, warmUp } from './race.ts'
import { type QueryResult, reportAsJson, reportAsText } from './report.ts'
import { type BenchSandbox } from './cast.ts'
import { countCalls, type Environment, environmentIn, openServer } from './servers.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    queries: { type: 'string', default: 'ABCDE' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
  },
})
const ROUNDS = Number(options.rounds ?? (options.quick ? 3 : 5))
const SECONDS = Number(options.seconds ?? (options.quick ? 1.5 : 3.5))
const WARM_UP_SECONDS = options.quick ? 2 : 5
/** As `npm start` starts it. */
const GATEWAY_FLAGS = ['--disallow-code-generation-from-strings', '--disable-proto=throw']

const cores = takeCores()
// On the disk a data folder would be on: where there is none, a durable entry costs nothing.
const folder = mkdtempSync(join(import.meta.dirname, '../..', '.yidang-bench-'))
const opened: (() => Promise<void>)[] = []
try {
  await run()
} finally {
  for (const close of opened.reverse()) await close()
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<void> {
  say('starting the departments and the three servers')
  const sandbox = await start({ file: 'sandbox.ts', core: cores?.load ?? null })
  opened.push(() => sandbox.close())
  const { addresses, cast } = sandbox.started as BenchSandbox
  const environment = environmentIn(folder, addresses)
  const servers = {
    APOLLO: await open('apollo.ts', environment),
    PLAIN: await open('plain.ts', environment),
    OURS: await open('gateway.ts', environment, GATEWAY_FLAGS),
  }
  const count = (): Promise<number> => countCalls(addresses.control)
  const pace: Pace = { rounds: ROUNDS, seconds: SECONDS, warmUpSeconds: WARM_UP_SECONDS, count, say }
  const queries = queriesAbout(cast).filter(({ name }) => options.queries.includes(name))

  const firstCalls: (number | null)[] = []
  for (const [i, query] of queries.entries()) {
    say(`${query.name}: comparing answers`)
    firstCalls.push(await compare(query, i * SAMPLE, { servers, count }))
  }
  const results: QueryResult[] = []
  for (const [i, query] of queries.entries()) {
    const contestants = await race(query, servers, pace)
    const spending = await profile(query, environment)
    results.push({ query, contestants, firstCalls: firstCalls[i] ?? null, spending })
  }

  const report = {
    at: new Date().toISOString(),
    node: process.versions.node,
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    pinned: cores !== null,
    rounds: ROUNDS,
    seconds: SECONDS,
    results,
  }
  process.stdout.write(`\n${reportAsText(report)}`)
  if (options.json !== undefined) writeFileSync(options.json, reportAsJson(report))
}

async function open(file: string, environment: Environment, flags: readonly string[] = []) {
  const server = await openServer({ file, flags, environment, core: cores?.server ?? null })
  opened.push(() => server.close())
  return server
}

/** One more gateway, watched by V8's sampling profiler, in no round that counts. */
async function profile(query: Query, environment: Environment): Promise<Spending> {
  say(`${query.name}: where ours spends it`)
  const own = join(folder, `profile-${query.name}`)
  mkdirSync(own)
  const server = await openServer({
    file: 'gateway.ts',
    flags: [...GATEWAY_FLAGS, '--cpu-prof', `--cpu-prof-dir=${own}`],
    environment: { ...environment, YIDANG_DATA: join(own, 'data') },
    core: cores?.server ?? null,
  })
  const entrant = entrantsFor(query, { APOLLO: server, PLAIN: server, OURS: server }).find(
    ({ kind }) => kind === 'OURS',
  )
  if (entrant === undefined) throw new TypeError('ours enters every race')
  await warmUp(entrant, WARM_UP_SECONDS)
  const before = threadsOf(server.pid)
  await load(entrant, SECONDS)
  const used = new Map([...threadsOf(server.pid)].map(([name, ms]) => [name, ms - (before.get(name) ?? 0)]))
  await server.close()
  return spendingOf(used, roomsIn(own, SECONDS))
}

function say(line: string): void {
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${line}\n`)
}
