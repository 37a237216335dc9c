/** The manifests of connectors/manifests that read a database, on every kind of database there is here. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Operation, type Source } from '../src/catalog/types.ts'
import { composeGeneration } from '../src/compose.ts'
import { type ConnectorConfig } from '../src/config.ts'
import { createExchange } from '../src/exchange/exchange.ts'
import { type Outcome } from '../src/exchange/types.ts'
import { parseCitizenId, parseCreditCode } from '../src/model/ids.ts'
import { enterprise, person, type Subject } from '../src/model/subject.ts'
import { copyInto, type DatabaseServer, openMariadb, openPostgres } from './support/database-servers.ts'
import { planOf, record } from './support/exchange-world.ts'
import { mariadb, postgres } from './support/optional.ts'
import { withCitizens } from './support/people.ts'
import { made, questionOf, visits } from './support/visits.ts'
import { startWorld, type TestWorld } from './support/world.ts'

const MANIFESTS = join(import.meta.dirname, '../connectors/manifests')
const visited = visits.filter(({ source }) => source.kind === 'sql')
const connectors = visited.map(({ source }) => source.connector)
const SERVERS = [
  { name: 'PostgreSQL', part: postgres, open: openPostgres },
  { name: 'MariaDB', part: mariadb, open: openMariadb },
] as const

const folder = mkdtempSync(join(tmpdir(), 'yidang-sql-manifests-'))
const settingsFile = join(folder, 'connectors.json')
const servers: DatabaseServer[] = []
/** As the sandbox gives them: files. */
let files: ConnectorConfig
let world: TestWorld

function use({ config, secrets }: ConnectorConfig): void {
  writeFileSync(settingsFile, JSON.stringify({ config, secrets }), { mode: 0o600 })
}

/** Of connector `justice.legal-services`: `justiceLegalServices`. */
function settingName(connector: string): string {
  return connector.replace(/[.-](.)/g, (_, first: string) => first.toUpperCase())
}

function fileOf(connector: string): string {
  return new URL(files.config[`${settingName(connector)}Url`] ?? '').pathname
}

/** Each department's tables on a server of their own, where an account may read the views of its manifest. */
async function moved(open: (typeof SERVERS)[number]['open']): Promise<ConnectorConfig> {
  const [config, secrets] = [{ ...files.config }, { ...files.secrets }]
  for (const { source } of visited) {
    const server = await open()
    if (server === null) throw new TypeError('a part that is there can be opened')
    servers.push(server)
    await copyInto(server, fileOf(source.connector))
    await server.allowOnly(source.views)
    const name = settingName(source.connector)
    config[`${name}Url`] = server.url
    secrets[`${name}User`] = server.auth.settings['user'] ?? ''
    secrets[`${name}Password`] = server.auth.settings['password'] ?? ''
  }
  return { config, secrets }
}

/** What the gateway answers by these settings about somebody of each of the systems. */
async function answersBy(settings: ConnectorConfig): Promise<readonly unknown[]> {
  use(settings)
  world.gateway.renew()
  const answers: unknown[] = []
  for (const visit of visited) {
    await world.gateway.services.exchange.invalidateSource(visit.source.connector)
    const { query, variables } = questionOf(visit)
    await answeredInTime(async () => {
      const { data, errors } = await world.ask(visit.asking, query, variables)
      expect(errors).toEqual([])
      const reports: readonly { state: string }[] = data[`${visit.kind}Archive`].fieldReports
      if (reports.some(({ state }) => state === 'TIMEOUT' || state === 'SOURCE_DOWN')) return false
      answers.push(data)
      return true
    })
  }
  return answers
}

/** What each of the systems says by these settings about everybody it knows, without when it was asked. */
async function recordsBy(settings: ConnectorConfig): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const sources = composeGeneration(MANIFESTS, settings).catalog.sources.filter(({ kind }) => kind === 'sql')
  const digest = (text: string) => text
  const exchange = createExchange({ sources, clock: Date.now, digest, allowLoopback: true })
  const said = new Map<string, readonly unknown[]>()
  try {
    for (const source of sources) {
      const known = everybodyIn(source)
      await answeredInTime(async () => {
        const { recording } = record(known)
        const plan = { subjects: planOf(known, [source]), deadlineAt: Date.now() + 60_000 }
        const outcomes = (await exchange.read(recording, plan)).flat()
        said.set(source.connector, outcomes.map(withoutCall))
        return outcomes.every(({ kind }) => kind !== 'FAILED')
      })
    }
    return said
  } finally {
    await exchange.close()
  }
}

/** On a machine with much to do a database may take longer to be there than its manifest waits, and is then left alone. */
function answeredInTime(ask: () => Promise<boolean>): Promise<void> {
  return expect.poll(ask, { timeout: 30_000, interval: 200 }).toBe(true)
}

function withoutCall(outcome: Outcome): unknown {
  return outcome.kind === 'RECORD' ? { record: outcome.record, observedAt: outcome.observedAt } : outcome
}

function everybodyIn({ connector, operations, views }: Source): readonly Subject[] {
  const [operation] = operations
  if (operation === undefined) throw new TypeError(`${connector} has an operation`)
  const database = new DatabaseSync(fileOf(connector), { readOnly: true })
  const [column] = operation.recordKey.path
  const rows = database.prepare(`SELECT DISTINCT ${column ?? ''} AS id FROM ${views[0] ?? ''} ORDER BY 1`).all()
  database.close()
  return rows.map(({ id }) => subjectOf(operation, String(id)))
}

function subjectOf({ key }: Operation, id: string): Subject {
  return key === 'enterprise.creditCode' ? enterprise(parseCreditCode(id)) : person(parseCitizenId(id))
}

it('reads four systems of annex 2 from a database', () => {
  expect(connectors).toHaveLength(4)
})

describe.skipIf(SERVERS.every(({ part }) => !part.present))('the same manifests', () => {
  beforeAll(async () => {
    const asking = visited.map((visit) => visit.asking)
    world = await startWorld({
      world: withCitizens(made, asking),
      environment(sandbox) {
        files = sandbox
        use(sandbox)
        return { YIDANG_CONNECTOR_CONFIG: settingsFile }
      },
    })
  }, 120_000)
  afterAll(async () => {
    await world.close()
    await Promise.all(servers.map((server) => server.close()))
    rmSync(folder, { recursive: true, force: true })
  })

  it.for(SERVERS.filter(({ part }) => part.present))(
    'on $name answer as on files, about every element',
    { timeout: 120_000 },
    async ({ name, open }) => {
      const settings = await moved(open)
      const [before, after] = [await answersBy(files), await answersBy(settings)]
      expect(after).toEqual(before)
      const here = servers.filter(({ url }) => url.startsWith(name === 'MariaDB' ? 'mysql:' : 'postgresql:'))
      expect(here.filter(({ gate }) => gate.executions() === 0)).toEqual([])
      // Nothing is equal to nothing too: each of them has told us something.
      const said = await recordsBy(settings)
      expect(said).toEqual(await recordsBy(files))
      for (const connector of connectors) {
        expect([connector, said.get(connector)?.filter((one) => !isTold(one))]).toEqual([connector, []])
      }
    },
  )
})

function isTold(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'record' in said
}
