import { type Spending } from './profile.ts'
import { type Query } from './queries.ts'

/** One round of one contestant. */
export interface Round {
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Per request, of the server's whole process tree. */
  readonly cpuMs: number
  /** Per request, to departments. */
  readonly calls: number
  /** Per request: tokens that were not verified within the last minute. */
  readonly newTokens: number
  readonly memoryMb: number
  /** Share of its core. */
  readonly busy: number
}

export interface Contestant {
  readonly name: string
  readonly kind: 'APOLLO' | 'PLAIN' | 'OURS' | 'VARIANT'
  readonly rounds: readonly Round[]
}

export interface QueryResult {
  readonly query: Pick<Query, 'name' | 'title' | 'users' | 'aims'>
  readonly contestants: readonly Contestant[]
  /** Calls per request when a case is read for the first time and its relations are proved. */
  readonly firstCalls: number | null
  readonly spending: Spending | null
}

export interface Report {
  readonly at: string
  readonly node: string
  readonly processor: string
  readonly pinned: boolean
  readonly rounds: number
  readonly seconds: number
  readonly results: readonly QueryResult[]
}

interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** CPU per request against that of a peer, round by round. */
export function ratioTo(peer: 'APOLLO' | 'PLAIN', { rounds }: Contestant, { contestants }: QueryResult): Spread {
  const others = contestants.find(({ kind }) => kind === peer)?.rounds ?? []
  return spreadOf(rounds.map(({ cpuMs }, i) => cpuMs / (others[i]?.cpuMs ?? NaN)))
}

/** The same figures for machines: every round, and the ratios as printed. */
export function reportAsJson(report: Report): string {
  const results = report.results.map((result) => ({
    ...result,
    // Whom it asked about, and as whom, stays here: a report is passed on.
    query: { name: result.query.name, title: result.query.title, users: result.query.users },
    contestants: result.contestants.map((one) => ({
      ...one,
      ratios: { apollo: ratioTo('APOLLO', one, result), plain: ratioTo('PLAIN', one, result) },
    })),
  }))
  return JSON.stringify({ ...report, results }, null, 2) + '\n'
}

export function reportAsText(report: Report): string {
  const { at, node, processor, pinned, rounds, seconds } = report
  const where = pinned
    ? 'servers on one core; load generator and departments on another'
    : 'NOT PINNED (no taskset, or one core): the figures say little'
  return [
    `${at} · Node ${node} · ${processor} · ${where}`,
    `median of ${rounds} interleaved rounds of ${seconds} s; CPU with least–most`,
    ...report.results.flatMap((result) => ['', ...describe(result)]),
    '',
  ].join('\n')
}

const HEADINGS = [
  '',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms/req',
  '',
  '× (a)',
  '× (b)',
  'calls/req',
  'new tokens',
  'memory MB',
  'core busy',
]

function describe(result: QueryResult): readonly string[] {
  const { query, contestants, firstCalls, spending } = result
  return [
    `${query.name}  ${query.title} (${query.users} requests at a time)`,
    ...aligned([HEADINGS, ...contestants.map((one) => rowOf(one, result))]),
    ...verdictOn(result),
    ...(firstCalls === null
      ? []
      : [`   ours makes ${firstCalls} calls when a case is first read: its relations are proved, for 10 minutes`]),
    ...(spending === null ? [] : [`   ours spends it on ${spendingLine(spending)}`]),
  ]
}

function rowOf(contestant: Contestant, result: QueryResult): readonly string[] {
  const { name, kind, rounds } = contestant
  const of = (part: (round: Round) => number): Spread => spreadOf(rounds.map(part))
  const isOurs = kind === 'OURS' || kind === 'VARIANT'
  const cpu = of(({ cpuMs }) => cpuMs)
  return [
    name,
    of((round) => round.requestsPerSecond).median.toFixed(0),
    of((round) => round.p50Ms).median.toFixed(1),
    of((round) => round.p99Ms).median.toFixed(1),
    cpu.median.toFixed(3),
    `${cpu.least.toFixed(3)}–${cpu.most.toFixed(3)}`,
    isOurs ? ratioTo('APOLLO', contestant, result).median.toFixed(2) : '',
    isOurs ? ratioTo('PLAIN', contestant, result).median.toFixed(2) : '',
    of((round) => round.calls).median.toFixed(2),
    isOurs ? percent(of((round) => round.newTokens).median) : '',
    of((round) => round.memoryMb).median.toFixed(0),
    percent(of((round) => round.busy).median),
  ]
}

function verdictOn(result: QueryResult): readonly string[] {
  const ours = result.contestants.find(({ kind }) => kind === 'OURS')
  const { aims } = result.query
  if (ours === undefined || aims === null) return []
  const judged = (peer: string, { median, least, most }: Spread, aim: number): string =>
    `${median.toFixed(2)} × ${peer} (${least.toFixed(2)}–${most.toFixed(2)}), aim ${aim}: ${median <= aim ? 'met' : 'MISSED'}`
  const verdicts = [
    judged('(a)', ratioTo('APOLLO', ours, result), aims.apollo),
    judged('(b)', ratioTo('PLAIN', ours, result), aims.plain),
  ]
  return [`   CPU of ours: ${verdicts.join(' · ')}`]
}

function spendingLine(spending: Spending): string {
  const shown = spending.filter(({ share }) => share >= 0.02)
  const rest = 1 - shown.reduce((sum, { share }) => sum + share, 0)
  return [...shown.map(({ on, share }) => `${on} ${percent(share)}`), `other ${percent(rest)}`].join(' · ')
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
  return { median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`
}

/** First column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    `   ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`.trimEnd(),
  )
}
