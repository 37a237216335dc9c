/** Asks a whole gateway for what a source that does wrong is the authority of, together with what a good one says. */
import { expect } from 'vitest'
import { type Asked } from './answer-text.ts'
import { type BadWire, openBadWire } from './bad-wire.ts'
import { type BadWorld, startBadWorld } from './bad-world.ts'
import { type Misdeed, MISDEEDS } from './misdeeds.ts'
import { catalog, questionOf, type Visit, visits } from './visits.ts'
import { type Answered } from './world.ts'
import { lostState } from '../../src/archive/resolve.ts'
import { type Source } from '../../src/catalog/types.ts'
import { type CitizenId } from '../../src/model/ids.ts'
import { type ElementState, sentenceFor } from '../../src/model/state.ts'

export const LICENSE_VISIT = licenseVisit()
/** One system of each kind that travels over HTTP. */
export const HTTP_VISITS: readonly Visit[] = [
  visitTo('housing-fund.platform'),
  visitTo('health.fertility'),
  visitTo('market-regulation.enterprise-opening'),
  LICENSE_VISIT,
]

/** The visit to this system. @throws {TypeError} nobody can visit it */
export function visitTo(connector: string): Visit {
  const visit = visits.find(({ source }) => source.connector === connector)
  if (visit === undefined) throw new TypeError(`nobody visits ${connector}`)
  return visit
}

/** Of somebody who holds a licence. */
function licenseVisit(): Visit {
  const source = catalog.sources.find(({ kind }) => kind === 'license-platform')
  const operation = source?.operations.find(({ key }) => key === 'person.citizenId')
  const holder = visitTo('transport.road-practitioners').asking
  if (source === undefined || operation === undefined) throw new TypeError('there is a platform that knows persons')
  return { source, operation, kind: 'person', id: holder, asking: holder }
}

/** By the name under which a manifest finds its address: `housing-fund.platform` → `housingFundPlatformUrl`. */
export function addressName({ source: { connector } }: Pick<Wired, 'source'>): string {
  return `${connector.replace(/[.-](.)/g, (_, first: string) => first.toUpperCase())}Url`
}

interface Report {
  readonly path: string
  readonly state: string
  readonly sentence: string
  readonly unreadable: readonly string[]
  readonly source: { readonly connector: string } | null
}

/** What was answered about the elements of the visited source, and about a good one asked beside it. */
export interface Heard {
  readonly answered: Answered
  readonly tookMs: number
  /** Of the good one. */
  readonly known: { readonly name: string; readonly state: string | undefined }
  /** Of the elements that the visited one answers for. */
  readonly reports: readonly Report[]
  /** What the ledger says of the calls to it: `OK`, `FAILED:STATUS`. */
  readonly noted: readonly string[]
  readonly values: unknown
}

/** Asks when what was remembered is forgotten. */
export async function visitLater(world: BadWorld, visited: Visit): Promise<Heard> {
  await world.forward(LATER_MS)
  return visit(world, visited)
}

/** Asks, as things are. */
export async function visit({ ask, entriesOf }: BadWorld, visited: Visit): Promise<Heard> {
  const { query, variables } = questionOf(visited)
  const began = performance.now()
  const answered = await ask(visited.asking, query, variables)
  const tookMs = performance.now() - began
  expect(answered.errors).toEqual([])
  const { known, fieldReports, ...values } = answered.data[`${visited.kind}Archive`]
  const reports = fieldReports as readonly Report[]
  return {
    answered,
    tookMs,
    known: { name: known.name, state: reports.find(({ path }) => KNOWN.has(path))?.state },
    reports: reports.filter(({ source }) => source?.connector === visited.source.connector),
    noted: entriesOf(answered).flatMap(({ calls }) => notesOf(calls as readonly string[], visited)),
    values,
  }
}

/** `housing-fund.platform@1+1a2b3c4d/accounts FAILED:STATUS` → `FAILED:STATUS` */
function notesOf(calls: readonly string[], { operation: { id } }: Visit): readonly string[] {
  const [connector, operation] = id.split('/')
  return calls
    .filter((call) => call.startsWith(`${connector}@`) && call.includes(`/${operation} `))
    .map((call) => call.slice(call.indexOf(' ') + 1))
}

const KNOWN: ReadonlySet<string> = new Set(['person.identity.name', 'enterprise.registration.name'])

/** What must be true of an answer when the source has become like this. */
export function expectBecome(heard: Heard, { becomes, ofValues = false }: Fate, usual: Heard): void {
  expect(heard.known).toEqual({ name: usual.known.name, state: 'VERIFIED' })
  if (becomes === 'SAME') {
    expect(heard.values).toEqual(usual.values)
    expect(heard.reports.map(stateOf)).toEqual(usual.reports.map(stateOf))
    return
  }
  const [state, note] = fateOf(becomes)
  const isLost = ({ path, state: was }: Report) =>
    !ofValues || (path.includes('[]') ? becomes === 'UNREADABLE' && hasValue(usual.values, path) : was === 'VERIFIED')
  const become = (report: Report) =>
    isLost(report) ? [report.path, state, sentenceFor(state, 'CITIZEN')] : stateOf(report)
  expect(heard.reports.map(stateOf)).toEqual(usual.reports.map(become))
  expect(heard.noted).toEqual([note])
}

/** Of a list's leaf: is it there in any item? */
function hasValue(archive: unknown, path: string): boolean {
  const step = (nodes: unknown[], name: string) => nodes.flatMap((node) => Object(node)[name] ?? [])
  return path.replaceAll('[]', '').split('.').slice(1).reduce(step, [archive]).length > 0
}

type Fate = Pick<Misdeed, 'becomes' | 'ofValues'>

/** The state of the elements, and what the ledger notes. */
export function fateOf(becomes: Exclude<Misdeed['becomes'], 'SAME'>): readonly [state: ElementState, note: string] {
  if (becomes === 'NO_RECORD') return ['NOT_FOUND', 'NO_RECORD']
  if (becomes === 'NO_VALUES') return ['NOT_FOUND', 'OK']
  if (becomes === 'UNREADABLE') return ['SOURCE_DOWN', 'OK']
  return [lostState(becomes), `FAILED:${becomes}`]
}

function stateOf({ path, state, sentence }: Report): readonly string[] {
  return [path, state, sentence]
}

/** The wrongs that this source can do. */
export function misdeedsOf({ source: { kind }, operation: { many } }: Visit): readonly Misdeed[] {
  const own = kind === 'soap' ? 'XML' : 'JSON'
  return MISDEEDS.filter(({ language = own, ofOneRecord = false }) => language === own && !(ofOneRecord && many))
}

/** Past what is remembered, and past the rest of a breaker. */
const LATER_MS = 2 * 60_000

/** A question to a source, and somebody who puts it. */
export interface Wired {
  readonly source: Pick<Source, 'connector'>
  readonly operation: Asked
  /** Null: somebody who can sign in anyway. */
  readonly asking: CitizenId | null
}

/** A world in which wires stand before the visited sources. @param ask asks a source, whatever it does */
export async function startWiredWorld<Visited extends Wired, Answer>(
  visits: readonly Visited[],
  deadlineMs: number,
  ask: (world: BadWorld, visited: Visited) => Promise<Answer>,
) {
  const wires = new Map<string, BadWire>()
  const world = await startBadWorld({
    citizens: visits.flatMap(({ asking }) => asking ?? []),
    deadlineMs,
    async replace(config) {
      for (const name of new Set(visits.map(addressName))) wires.set(name, await openBadWire(config[name] ?? ''))
      return Object.fromEntries([...wires].map(([name, { url }]) => [name, url]))
    },
  })

  function wireTo(visited: Visited): BadWire {
    const wire = wires.get(addressName(visited))
    if (wire === undefined) throw new TypeError(`there is no wire to ${visited.source.connector}`)
    return wire
  }

  return {
    ask: world.ask,
    sandbox: world.sandbox,
    wireTo,
    /** Nothing is wrong. */
    async visit(visited: Visited): Promise<Answer> {
      await world.forward(LATER_MS)
      return ask(world, visited)
    },
    /** Visits a source while it does wrong, and once more when it does well again. */
    async suffer(visited: Visited, { commit, becomes, isLate = false }: Misdeed) {
      const wire = wireTo(visited)
      const before = wire.wronged()
      await world.forward(LATER_MS)
      await wire.do({ commit, operation: visited.operation })
      const during = await ask(world, visited)
      if (commit !== 'CUT') expect(wire.wronged()).toBeGreaterThan(before)
      // The call outlives the request, for others who may ask the same.
      if (becomes === 'TIMEOUT' || isLate) await wire.released()
      await wire.do(null)
      const { peakBytes } = await world.forward(LATER_MS)
      const after = await ask(world, visited)
      expect(wire.trapped()).toBe(0)
      return { during, after, peakBytes }
    },
    async close() {
      await world.close()
      for (const wire of wires.values()) await wire.close()
    },
  }
}

export type WiredWorld<Visited extends Wired, Answer> = Awaited<ReturnType<typeof startWiredWorld<Visited, Answer>>>
