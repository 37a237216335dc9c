import { chmodSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signatureOf } from '../connectors/profiles/hmac-header.ts'
import { createExchange } from '../src/exchange/exchange.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import {
  type Answer,
  type Asked,
  openDepartment,
  planOf,
  record,
  resident,
  sendJson,
  somebody,
  sourceAt,
  type TestDepartment,
} from './support/exchange-world.ts'
import { dropSource, openDropFolder, rowOf, table } from './support/drop-world.ts'
import { scenarioOf } from './support/people.ts'
import { openSftpDepartment } from './support/sftp-department.ts'
import { startWorld, type TestWorld } from './support/world.ts'

const POPULATION = 'public-security.population'

function header({ headers }: Asked, name: string): string {
  return String(headers[name] ?? '')
}

/** Answers only who signs with this key. */
function signedBy(key: () => string): Answer {
  return (asked, response) => {
    const [timestamp, nonce] = [header(asked, 'x-timestamp'), header(asked, 'x-nonce')]
    const expected = signatureOf(key(), { ...asked, timestamp, nonce })
    if (header(asked, 'x-signature') !== expected) return sendJson(response, {}, 401)
    const list = asked.keys.map((id) => resident(id, { gxsj: '20261101083000' }))
    sendJson(response, { code: '0', data: { list } })
  }
}

describe('settings of sources that change while the gateway runs', () => {
  const made = generateWorld({ people: 3000, enterprises: 600 })
  const father = scenarioOf(made, 'pupil-father', 'P19').id('father')
  const folder = mkdtempSync(join(tmpdir(), 'yidang-renewal-'))
  const file = join(folder, 'connectors.json')
  const logged: string[] = []
  let departmentsKey = 'the-first-key-of-all'
  let department: TestDepartment
  let world: TestWorld
  let others: { readonly config: object; readonly secrets: object }

  function settingsWith(key: string, url: string) {
    const config = { ...others.config, renewedUrl: url }
    return JSON.stringify({ config, secrets: { ...others.secrets, renewedKey: key } })
  }

  function write(text: string, mode = 0o600): void {
    writeFileSync(file, text)
    chmodSync(file, mode)
  }

  async function stateOfName(): Promise<string> {
    await world.gateway.services.exchange.invalidateSource(POPULATION)
    const query = `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) {
      identity { name } fieldReports { state } } }`
    const { data } = await world.ask('pupil-father', query, { id: father })
    return data.personArchive.fieldReports[0].state
  }

  function linesOf(message: string) {
    return logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === message)
  }
  const refusals = () =>
    linesOf('new settings of sources are refused; the old ones stay').map(({ problems }) => problems)
  const renewals = () => linesOf('sources are asked by new settings').map(({ renewed }) => renewed)

  beforeAll(async () => {
    const manifests = join(folder, 'manifests')
    cpSync(join(import.meta.dirname, '..', 'connectors', 'manifests'), manifests, { recursive: true })
    const population = join(manifests, 'public-security', 'population.yaml')
    const text = readFileSync(population, 'utf8')
      .replace('${config.publicSecurityPopulationUrl}', '${config.renewedUrl}')
      .replace('${secret.publicSecurityPopulationKey}', '${secret.renewedKey}')
    writeFileSync(population, text)
    department = await openDepartment(signedBy(() => departmentsKey))
    world = await startWorld({
      world: made,
      log: pino({ level: 'debug', base: null }, { write: (line) => void logged.push(line) }),
      environment(sandbox) {
        others = sandbox
        write(settingsWith(departmentsKey, department.url))
        return { YIDANG_CONNECTORS: manifests, YIDANG_CONNECTOR_CONFIG: file }
      },
    })
  }, 60_000)
  afterAll(async () => {
    await world.close()
    await department.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(() => {
    departmentsKey = 'the-first-key-of-all'
    rmSync(file, { force: true })
    write(settingsWith(departmentsKey, department.url))
    world.gateway.renew()
    logged.length = 0
  })
  afterEach(() => {
    expect(logged.join('')).not.toMatch(/-key-of-all|127\.0\.0\.1|14\d{15}[\dX]/)
  })

  it('a new key is used without a restart, for that source alone', async () => {
    expect(await stateOfName()).toBe('VERIFIED')
    departmentsKey = 'the-second-key-of-all'
    expect(await stateOfName()).not.toBe('VERIFIED')
    write(settingsWith(departmentsKey, department.url))
    world.gateway.renew()
    expect(await stateOfName()).toBe('VERIFIED')
    expect(renewals()).toEqual([[POPULATION]])
  })

  it('a new key behind a link that now leads elsewhere is seen', async () => {
    departmentsKey = 'the-third-key-of-all'
    const next = join(folder, 'next.json')
    writeFileSync(next, settingsWith(departmentsKey, department.url), { mode: 0o600 })
    symlinkSync(next, join(folder, 'link'))
    renameSync(join(folder, 'link'), file)
    world.gateway.renew()
    expect(await stateOfName()).toBe('VERIFIED')
  })

  it('a new address is used without a restart', async () => {
    const moved = await openDepartment(signedBy(() => departmentsKey))
    write(settingsWith(departmentsKey, moved.url))
    world.gateway.renew()
    expect(await stateOfName()).toBe('VERIFIED')
    expect(moved.calls).toHaveLength(1)
    await moved.close()
  })

  it('breakers forget what they learned by the old key', async () => {
    departmentsKey = 'the-fourth-key-of-all'
    for (let call = 0; call < 5; call++) await stateOfName()
    expect(world.gateway.services.exchange.sourceState(POPULATION).state).toBe('DOWN')
    write(settingsWith(departmentsKey, department.url))
    world.gateway.renew()
    expect(await stateOfName()).toBe('VERIFIED')
  })

  it.each<[string, () => void, string]>([
    ['is half written', () => write('{"config": {"renewedUrl'), 'FILE_UNREADABLE'],
    ['is gone', () => rmSync(file), 'FILE_UNREADABLE'],
    ['others may read', () => write(settingsWith('the-wrong-key-of-all', department.url), 0o640), 'FILE_MODE'],
    ['lacks a secret', () => write(JSON.stringify({ config: others.config })), 'SECRET_MISSING'],
    ['holds no address', () => write(settingsWith('the-wrong-key-of-all', 'nowhere')), 'ENDPOINT_INVALID'],
    ['holds settings that cannot work', () => write(settingsWith('', department.url)), 'SETTINGS_UNFIT'],
  ])('a file that %s is refused, and the next good one is taken', async (_what, spoil, code) => {
    spoil()
    world.gateway.renew()
    world.gateway.renew()
    expect(refusals()).toHaveLength(1)
    expect(refusals()[0]).toContainEqual({ path: expect.any(String), code })
    expect(await stateOfName()).toBe('VERIFIED')
    departmentsKey = 'the-last-key-of-all'
    write(settingsWith(departmentsKey, department.url))
    world.gateway.renew()
    expect(await stateOfName()).toBe('VERIFIED')
    expect(renewals()).toEqual([[POPULATION]])
  })

  it('a file put right by its mode alone is taken', async () => {
    departmentsKey = 'the-hidden-key-of-all'
    write(settingsWith(departmentsKey, department.url), 0o644)
    world.gateway.renew()
    chmodSync(file, 0o600)
    world.gateway.renew()
    expect(await stateOfName()).toBe('VERIFIED')
  })

  it('a file written anew with the same content changes nothing', () => {
    write(settingsWith(departmentsKey, department.url))
    world.gateway.renew()
    expect(logged).toEqual([])
  })
})

describe('an exchange whose sources are renewed', () => {
  const signing = (key: string) => ({ auth: { profile: 'hmac-header', settings: { appId: 'yidang', key } } })

  async function read(exchange: ReturnType<typeof createExchange>, source: ReturnType<typeof sourceAt>, who = 1) {
    const subjects = [somebody(who)]
    const { recording } = record(subjects)
    const outcomes = await exchange.read(recording, {
      subjects: planOf(subjects, [source]),
      deadlineAt: Date.now() + 2000,
    })
    return outcomes.flat().map((one) => (one.kind === 'FAILED' ? one.reason : one.kind))
  }

  it('lets a call under way end by the old settings, and makes the next by the new ones', async () => {
    const held: (() => void)[] = []
    const old = await openDepartment((asked, response, socket) => {
      held.push(() => signedBy(() => 'old')(asked, response, socket))
    })
    const next = await openDepartment(signedBy(() => 'new'))
    const source = sourceAt(old.url, { source: { ...signing('old'), connector: 'test.renewed' } })
    const renewed = sourceAt(next.url, { source: { ...signing('new'), connector: 'test.renewed' } })
    const exchange = createExchange({ sources: [source], clock: Date.now, digest: (text) => text, allowLoopback: true })

    const before = read(exchange, source)
    await expect.poll(() => held.length).toBe(1)
    expect(exchange.renew([renewed])).toEqual({ renewed: ['test.renewed'], unfit: [] })
    expect(exchange.renew([renewed])).toEqual({ renewed: [], unfit: [] })
    expect(await read(exchange, source, 2)).toEqual(['RECORD'])
    held[0]?.()
    expect(await before).toEqual(['RECORD'])
    expect([old.calls.length, next.calls.length]).toEqual([1, 1])
    await Promise.all([exchange.close(), old.close(), next.close()])
  })

  it('closes the old connections when the time of their calls is over', async () => {
    let lost = 0
    const hanging = await openDepartment((_asked, _response, socket) => socket.on('close', () => lost++))
    const limits = { timeoutMs: 100 }
    const source = sourceAt(hanging.url, { source: { ...signing('old'), connector: 'test.hanging' }, limits })
    const renewed = sourceAt(hanging.url, { source: { ...signing('new'), connector: 'test.hanging' }, limits })
    const exchange = createExchange({ sources: [source], clock: Date.now, digest: (text) => text, allowLoopback: true })
    const before = read(exchange, source)
    await expect.poll(() => hanging.calls.length).toBe(1)
    exchange.renew([renewed])
    expect(await before).toEqual(['TIMEOUT'])
    await expect.poll(() => lost).toBe(1)
    await Promise.all([exchange.close(), hanging.close()])
  })

  it('renews none where one of them cannot work', async () => {
    const department = await openDepartment(signedBy(() => 'old'))
    const sourcesWith = (one: string, other: string) => [
      sourceAt(department.url, { source: { ...signing(one), connector: 'test.one' } }),
      sourceAt(department.url, { source: { ...signing(other), connector: 'test.other' } }),
    ]
    const sources = sourcesWith('old', 'old')
    const [source] = sources
    if (source === undefined) throw new TypeError('there are two')
    const exchange = createExchange({ sources, clock: Date.now, digest: (text) => text, allowLoopback: true })
    expect(exchange.renew(sourcesWith('new', ''))).toEqual({ renewed: [], unfit: ['test.other'] })
    expect(await read(exchange, source)).toEqual(['RECORD'])
    await Promise.all([exchange.close(), department.close()])
  })

  it('goes on answering from the file that is held where the new settings do not reach a newer one', async () => {
    const folder = openDropFolder()
    folder.writeMarked('residents-20261124.csv', table(rowOf(somebody(1).id, '张三')))
    const department = await openSftpDepartment(folder.path)
    const { url, hostKey } = department
    const sourceWith = (password: string) =>
      dropSource(url, {
        source: {
          connector: 'test.dropped',
          auth: { profile: 'ssh', settings: { user: 'yidang', password, hostKey } },
        },
      })
    const source = sourceWith('sesame')
    const exchange = createExchange({ sources: [source], clock: Date.now, digest: (text) => text, allowLoopback: true })
    expect(await read(exchange, source)).toEqual(['RECORD'])
    expect(exchange.renew([sourceWith('not yet known there')])).toEqual({ renewed: ['test.dropped'], unfit: [] })
    await expect.poll(() => exchange.findings('test.dropped')).toMatchObject([{ problem: 'FILE_MISSING' }])
    expect(department.passwords).toContain('not yet known there')
    expect(await read(exchange, source)).toEqual(['RECORD'])
    await Promise.all([exchange.close(), department.close()])
    folder.clear()
  })
})
