import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openChanges } from '../src/changes/receive-notice.ts'
import { createExchange } from '../src/exchange/exchange.ts'
import { openStore } from '../src/store/store.ts'
import { temporaryFolder } from './support/audit-world.ts'
import { answerAll, openDepartment, sourceAt } from './support/exchange-world.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { signed, type Sender, tell, type Told, type Wrong } from './support/change-notice.ts'
import { openClock } from './support/clock.ts'
import { openssl } from './support/optional.ts'
import { scenarioOf } from './support/people.ts'
import { startWorld, type TestWorld } from './support/world.ts'

const MINUTE = 60_000
const clock = openClock()
const made = generateWorld()
const father = scenarioOf(made, 'pupil-father', 'P19').id('father')
const NAME_AND_PHONE = `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) {
  identity { name } realEstate { properties { usage } } } }`
const POPULATION = 'public-security.population POST /residents/query'

const logged: string[] = []
let world: TestWorld
let police: Sender

beforeAll(async () => {
  const log = pino({ level: 'info', base: null }, { write: (line: string) => void logged.push(line) })
  world = await startWorld({ clock: clock.now, log })
  police = {
    connector: 'public-security.population',
    key: world.sandbox.secrets['publicSecurityPopulationChangesKey'] ?? '',
  }
})
afterAll(() => world.close())
beforeEach(() => {
  clock.forward(2 * MINUTE)
  world.sandbox.resetCalls()
})

const notice = (subjects: unknown = [father], more: object = {}) => ({ subjects, ...more })
const send = (body: unknown, options: Parameters<typeof tell>[3] = {}): Promise<Told> =>
  tell(world.url, police, body, { at: clock.now(), ...options })
const read = () => world.ask('pupil-father', NAME_AND_PHONE, { id: father })

describe('a department that tells of changes', () => {
  test('is asked again about whom it told of, and only it', async () => {
    await read()
    await read()
    const before = world.calls()
    expect(before[POPULATION]).toBe(1)
    expect(await send(notice())).toMatchObject({ status: 202, json: { status: 'accepted' } })
    await read()
    expect(world.calls()).toEqual({ ...before, [POPULATION]: 2 })
  })

  test('is not asked again about others', async () => {
    await read()
    const others = [...made.people.values()].flatMap(({ citizenId }) => (citizenId === null ? [] : [citizenId]))
    await send(notice(others.filter((id) => id !== father).slice(0, 1000)))
    await read()
    expect(world.calls()[POPULATION]).toBe(1)
  })

  test('may tell of all at once, as after a nightly load; only in so many words', async () => {
    await read()
    const before = world.calls()
    for (const body of [{}, { all: false }, { all: true, subjects: [father] }, { all: 'true' }]) {
      expect((await send(body)).status).toBe(400)
    }
    await read()
    expect(world.calls()).toEqual(before)
    expect((await send({ all: true, operations: ['guardian'] })).status).toBe(202)
    await read()
    expect(world.calls()).toEqual(before)
    expect((await send({ all: true })).status).toBe(202)
    await read()
    expect(world.calls()).toEqual({ ...before, [POPULATION]: 2 })
    expect(logged.join('')).toContain('"outcome":"TAKEN","subjects":"ALL"')
  })

  test('may name the operation it tells of', async () => {
    await read()
    expect((await send(notice([father], { operations: ['residents'] }))).status).toBe(202)
    await read()
    expect(world.calls()[POPULATION]).toBe(2)
  })

  test('may tell that a relation which it proves has changed: that is asked for again, and no record', async () => {
    const child = scenarioOf(made, 'pupil-father', 'P19').id('child')
    const GUARDIAN = 'public-security.population POST /kinship/check'
    const readChild = () =>
      world.ask(
        'pupil-father',
        `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "P19" }) { identity { name } } }`,
        { id: child },
      )
    await readChild()
    const before = world.calls()
    expect(before).toMatchObject({ [GUARDIAN]: 1, [POPULATION]: 1 })
    expect((await send(notice([child], { operations: ['guardian'] }))).status).toBe(202)
    await readChild()
    expect(world.calls()).toEqual({ ...before, [GUARDIAN]: 2 })
  })

  test('gets every fault at once, none of them repeated to it', async () => {
    const wrong = notice([father, '140599199003070015', 7], { operations: ['residents', 'people'], since: '2026' })
    const { status, json, text } = await send(wrong)
    expect(status).toBe(400)
    const { code, problems } = json.errors[0].extensions
    expect(code).toBe('NOTICE_INVALID')
    expect(problems.map((one: { path: string; code: string }) => `${one.path} ${one.code}`)).toEqual([
      'body FIELD_UNKNOWN',
      'subjects[1] SUBJECT_INVALID',
      'subjects[2] SUBJECT_INVALID',
      'operations[1] OPERATION_UNKNOWN',
    ])
    expect(text).not.toMatch(/140599|since|people/)
  })

  test.each<[string, unknown, string]>([
    ['is no JSON', '{"subjects":', 'BODY_INVALID'],
    ['is a list', '[]', 'BODY_INVALID'],
    ['names nobody', { subjects: [] }, 'SUBJECT_COUNT'],
    ['names nobody and does not say that all are meant', {}, 'SUBJECT_COUNT'],
    ['names somebody and all', { subjects: [father], all: true }, 'ALL_OR_SUBJECTS'],
    ['names too many', { subjects: Array.from({ length: 1001 }, () => father) }, 'SUBJECT_COUNT'],
    ['names no operations', { subjects: [father], operations: [] }, 'OPERATION_COUNT'],
  ])('is told so where its notice %s', async (_what, body, code) => {
    const { status, json } = await send(body)
    expect([status, json.errors[0].extensions.problems[0].code]).toEqual([400, code])
  })

  test('may not send more than a quarter of a megabyte', async () => {
    const { status, json } = await send(' '.repeat(300 * 1024))
    expect([status, json.errors[0].extensions.code]).toEqual([413, 'BODY_TOO_LARGE'])
  })
})

describe('who is not the department', () => {
  const withoutId = ({ status, text }: Told) => [status, text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')]
  const body = JSON.stringify(notice())
  const attempts: readonly [string, () => Promise<Told>][] = [
    ['signs with another key', () => tell(world.url, { ...police, key: 'x'.repeat(32) }, body, { at: clock.now() })],
    ['is no system there is', () => tell(world.url, { ...police, connector: 'nobody.x' }, body, { at: clock.now() })],
    [
      'is a system that tells nothing',
      () => tell(world.url, { ...police, connector: 'taxation.golden-tax' }, body, { at: clock.now() }),
    ],
    ['changes the body', () => send(body, { wrong: { body: `${body} ` } })],
    ['changes the address', () => send(body, { wrong: { path: '/changes?again' } })],
    ['sends an old notice', () => send(body, { at: clock.now() - 6 * MINUTE })],
    ['sends one from the future', () => send(body, { at: clock.now() + 6 * MINUTE })],
    ['writes a nonce that is none', () => send(body, { nonce: 'short' })],
    ...['x-app-id', 'x-timestamp', 'x-nonce', 'x-signature'].map((name): [string, () => Promise<Told>] => [
      `leaves out ${name}`,
      () => send(body, { wrong: { headers: { [name]: '' } } satisfies Wrong }),
    ]),
  ]

  test.each(attempts)('and %s is refused like all the others, and nothing is forgotten', async (_what, attempt) => {
    await read()
    const refusal = await attempt()
    expect(refusal.json.errors[0].extensions.code).toBe('NOTICE_REFUSED')
    expect(withoutId(refusal)).toEqual(
      withoutId(await tell(world.url, { connector: 'nobody.y', key: 'k'.repeat(32) }, body)),
    )
    await read()
    expect(world.calls()[POPULATION]).toBe(1)
  })

  test('and sends a notice once more is refused', async () => {
    const headers = signed(police, body, { at: clock.now() })
    const once = await send(body, { wrong: { headers } })
    const [second, later] = [
      await send(body, { wrong: { headers } }),
      (clock.forward(4 * MINUTE), send(body, { wrong: { headers } })),
    ]
    expect([once.status, second.status, (await later).status]).toEqual([202, 401, 401])
  })
})

describe('an officer who wants the sources asked again', () => {
  const CONNECTOR = 'public-security.population'
  const forget = (as: string, input: object) =>
    world.ask(as, 'mutation ($input: ForgetAnswersInput!) { forgetAnswers(input: $input) { replicasTold } }', { input })
  const DONE = { data: { forgetAnswers: { replicasTold: true } }, errors: [] }

  test.each<[string, string, object]>([
    ['of the sharing authority, one source about everybody', 'authority-officer', { connector: CONNECTOR }],
    ['of the authority, every source about somebody', 'authority-officer', { subjects: [father] }],
    [
      'of the department, its source about somebody',
      'department-officer',
      { connector: CONNECTOR, subjects: [father] },
    ],
  ])('%s, has it so, on record', async (_who, as, input) => {
    await read()
    expect(await forget(as, input)).toMatchObject(DONE)
    await read()
    expect(world.calls()[POPULATION]).toBe(2)
    const subjects = 'subjects' in input ? 1 : 'ALL'
    expect(JSON.parse(logged.at(-1) ?? '')).toMatchObject({
      msg: 'answers are forgotten',
      subjects,
      replicasTold: true,
    })
  })

  test('about others, has nobody else asked about', async () => {
    await read()
    const child = scenarioOf(made, 'pupil-father', 'P19').id('child')
    expect(await forget('authority-officer', { connector: CONNECTOR, subjects: [child] })).toMatchObject(DONE)
    expect(await forget('authority-officer', { connector: 'housing-fund.platform' })).toMatchObject(DONE)
    await read()
    expect(world.calls()[POPULATION]).toBe(1)
  })

  test.each<[string, string, object]>([
    ['operator', 'operator', { connector: CONNECTOR }],
    ['caseworker', 'caseworker', { subjects: [father] }],
    ['department, about the source of another', 'department-officer', { connector: 'taxation.golden-tax' }],
    ['department, about no source in particular', 'department-officer', { subjects: [father] }],
  ])('may not be an officer of another kind: %s', async (_who, as, input) => {
    await read()
    const { errors } = await forget(as, input)
    expect(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual(['FORBIDDEN'])
    await read()
    expect(world.calls()[POPULATION]).toBe(1)
  })

  test('is told every fault at once, and never an id', async () => {
    const { errors } = await forget('authority-officer', {
      connector: 'nobody.x',
      subjects: [father, '140599199003070015'],
    })
    expect(
      errors[0]?.extensions.problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
    ).toEqual(['input.connector SOURCE_UNKNOWN', 'input.subjects[1] SUBJECT_INVALID'])
    expect(JSON.stringify(errors)).not.toMatch(/140599/)
    const nothing = await forget('authority-officer', {})
    expect(JSON.stringify(nothing.errors)).toContain('NOTHING_NAMED')
  })
})

test('a notice that was taken is refused after a restart too, for as long as its time is good', async () => {
  const { path, remove } = temporaryFolder()
  const department = await openDepartment(answerAll)
  const key = 'sesame-sesame-sesame'
  const source = sourceAt(department.url, { source: { connector: 'police.x', changesKey: key } })
  const exchange = createExchange({ sources: [source], clock: clock.now, digest: String, allowLoopback: true })
  const body = JSON.stringify({ subjects: [father] })
  const headers = signed({ connector: 'police.x', key }, body, { at: clock.now() })
  const outcomes: string[] = []

  /** Of a gateway that is started for it. */
  async function receive(signedHeaders: typeof headers): Promise<void> {
    const store = await openStore({ dataFolder: path })
    const parts = { sources: [source], exchange, store, shared: null, clock: clock.now }
    const changes = openChanges({ ...parts, onNotice: ({ outcome }) => outcomes.push(outcome) })
    const request = { method: 'POST', target: '/changes', headers: signedHeaders, body: Buffer.from(body) }
    await changes.receive(request, 'request-1').catch(() => undefined)
    await store.close()
  }

  await receive(headers)
  await receive(headers)
  clock.forward(4 * MINUTE)
  await receive(headers)
  await receive(signed({ connector: 'police.x', key }, body, { at: clock.now() }))
  clock.forward(2 * MINUTE)
  await receive(headers)
  expect(outcomes).toEqual(['TAKEN', 'REPEATED', 'REPEATED', 'TAKEN', 'TIME'])
  await exchange.close()
  await department.close()
  remove()
})

describe.skipIf(!openssl.present)('the example of the documentation', () => {
  test('is taken', async () => {
    const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'cache.md'), 'utf8')
    const [, script = ''] = /```sh\n(body=[^]*?)```/.exec(page) ?? []
    // The clock of this world is not the machine's.
    const env = {
      PATH: process.env['PATH'],
      GATEWAY: world.url,
      KEY: police.key,
      AT: String(clock.now()),
    }
    const { stdout } = await promisify(execFile)('bash', ['-ec', script.replace('$(date +%s%3N)', '$AT')], { env })
    expect(JSON.parse(stdout)).toEqual({ status: 'accepted' })
  })
})

test('the log tells of notices, and of nobody they were about', () => {
  const text = logged.join('')
  expect(text).toContain('"connector":"public-security.population","outcome":"TAKEN","subjects":1')
  for (const outcome of ['SIGNATURE', 'TIME', 'REPEATED', 'INVALID']) expect(text).toContain(`"outcome":"${outcome}"`)
  expect(text).not.toMatch(/\d{17}[\dXx]/)
  expect(text).not.toContain('nobody.x')
})
