import { createPublicKey, generateKeyPairSync, hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pino } from 'pino'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { storedEntries } from './support/audit-world.ts'
import { DISTRICT, startTwoLevels, type TwoLevels } from './support/district.ts'
import { citizen, scenarioOf, someone, withCitizens } from './support/people.ts'
import { type Answered, startWorld } from './support/world.ts'
import { yidang } from '../connectors/profiles/yidang.ts'
import { checkLedger } from '../src/audit/check.ts'
import { readConfig } from '../src/config.ts'
import { sentenceFor } from '../src/model/state.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'

const made = generateWorld({ people: 3000, enterprises: 600 })
const logged: string[] = []
const log = pino({ level: 'debug', base: null }, { write: (line) => void logged.push(line) })

const retiree = scenarioOf(made, 'retiree', 'P22').id('retiree')
const pupil = scenarioOf(made, 'pupil-father', 'P19')
const reserved = scenarioOf(made, 'reserved-pupil-father', 'P19')
const handled = scenarioOf(made, 'caseworker', 'P19')

const personOf = (wanted: string) => someone(made.people.values(), ({ id }) => id === wanted)
/** What the medical insurance holds about them is wrong; 人社 knows better. */
const disputed = someone(
  made.planted.flatMap((one) => (one.kind === 'CONFLICT' ? one : [])),
  ({ element, subject }) => element === 'medicalState' && personOf(subject).socialInsurance !== null,
)

let levels: TwoLevels
beforeAll(async () => {
  levels = await startTwoLevels({ world: withCitizens(made, [citizen(disputed.subject)]), log })
}, 90_000)
afterAll(() => levels.close())
afterEach(async () => {
  levels.wire.behave('PASS')
  await levels.province.sandbox.setFault('public-security.population', { kind: 'none' })
})

const NAME = 'person.identity.name'
/** Only the province has it. */
const ID = 'person.identity.citizenId'
const PROPERTY = 'person.realEstate.properties[].address'
const FUND = 'person.housingFund.account'
const REPORTS = 'fieldReports { path state source { connector system department } observedAt fetchedAt sentence }'
const RECEIPT = 'receipt { log entryId leafHash }'

const READ = `query ($id: CitizenId!, $purpose: PurposeInput!) {
  personArchive(id: $id, purpose: $purpose) {
    identity { name citizenId birthDate cardPermanent }
    realEstate { properties { address usage } }
    housingFund { account }
    ${REPORTS} ${RECEIPT}
  }
}`

const FORM = `query ($input: PrefillFormInput!) {
  prefillForm(input: $input) {
    fields { key role path value state locked sentence source { connector system department } }
    receipts { role receipt { entryId } }
  }
}`

function read(persona: string, id: string, purpose: object = { lifeEvent: 'SELF' }): Promise<Answered> {
  return levels.district.ask(persona, READ, { id, purpose })
}

function prefill(persona: string, { lifeEvent, caseNumber, subjects }: typeof pupil): Promise<Answered> {
  return levels.district.ask(persona, FORM, { input: { lifeEvent, caseNumber, subjects } })
}

interface Report {
  readonly path: string
  readonly state: string
  readonly [field: string]: unknown
}

function reportsOf({ data }: Answered): ReadonlyMap<string, Report> {
  const reports: readonly Report[] = data.personArchive.fieldReports
  return new Map(reports.map((report) => [report.path, report]))
}

function statesOf(answered: Answered): Readonly<Record<string, string>> {
  const reports = reportsOf(answered)
  return Object.fromEntries([ID, PROPERTY, FUND].map((path) => [path, reports.get(path)?.state ?? '']))
}

/** Gives the mother's consent, at one of the two levels. */
function consentAt(ask: (persona: string, query: string, variables: object) => Promise<Answered>) {
  return async (mother: string, { lifeEvent, id }: typeof pupil) => {
    const input = { lifeEvent, grantee: { kind: 'PERSON', id: id('father') } }
    const given = await ask(mother, 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }', {
      input,
    })
    expect(given.errors).toEqual([])
  }
}
const consentAtDistrict = consentAt((...asked) => levels.district.ask(...asked))

describe('a district over a province', () => {
  it('answers with what the province has, in its words, from the department that said it', async () => {
    const answered = await read('retiree', retiree)
    const person = someone(made.people.values(), ({ id }) => id === retiree)
    expect(answered.errors).toEqual([])
    expect(answered.data.personArchive).toMatchObject({
      identity: { name: person.name, birthDate: person.birthDate, cardPermanent: true },
      housingFund: { account: person.housingFund?.account },
    })
    const reports = reportsOf(answered)
    expect(reports.get(NAME)).toEqual({
      path: NAME,
      state: 'VERIFIED',
      source: { connector: 'province.archive', system: '山西省实有人口信息系统', department: '省公安厅' },
      observedAt: expect.stringMatching(/^2026-11-\d\dT/),
      fetchedAt: expect.stringMatching(/\+08:00$/),
      sentence: sentenceFor('VERIFIED', 'CITIZEN'),
    })
    expect(reports.get(PROPERTY)).toMatchObject({ state: 'VERIFIED', source: { department: '省自然资源厅' } })
    expect(reports.get(FUND)).toMatchObject({ state: 'VERIFIED', source: { connector: 'housing-fund.platform' } })
  })

  it('keeps the time at which the province fetched it, not when it answered', async () => {
    const own = `query ($id: CitizenId!) {
      personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { identity { name } ${REPORTS} } }`
    const first = await levels.province.ask('retiree', own, { id: retiree })
    await pause(5)
    const below = await read('retiree', retiree)
    const fetchedAt = (answered: Answered) => reportsOf(answered).get(NAME)?.['fetchedAt']
    // The province has it from its own short memory: 24 h by its manifest, a minute at most.
    expect(fetchedAt(below)).toBe(fetchedAt(first))
  })

  it('puts the exchange down in both ledgers, each naming the entry of the other', async () => {
    const answered = await read('retiree', retiree)
    const { log: origin, entryId } = answered.data.personArchive.receipt
    const [below, ...noMore] = levels.district.entriesOf(answered)
    // The request id is one on both sides.
    const above = levels.province.entriesOf(answered)
    expect(noMore).toEqual([])
    expect(above).toHaveLength(2)
    for (const entry of above) {
      expect(entry).toMatchObject({
        action: 'READ',
        caller: { client: DISTRICT, roles: ['CITIZEN'], citizen: entry['subject'] },
        purpose: { lifeEvent: 'SELF' },
        onBehalf: `${origin}/${entryId}`,
      })
    }
    const upstream = below?.['upstream'] as { log: string; entry: string; leaf: string }[]
    expect(upstream.map(({ entry }) => entry).toSorted()).toEqual(above.map(({ id }) => id).toSorted())
    expect(below).toMatchObject({ id: entryId, calls: expect.arrayContaining([expect.stringMatching(/^province\./)]) })
    expect(below).not.toHaveProperty('onBehalf')
    for (const { log: upper, entry, leaf } of upstream) {
      const query = 'query ($id: ID!) { receipt(entryId: $id) { log entryId leafHash } }'
      const { data } = await levels.province.ask('auditor', query, { id: entry })
      expect(data.receipt).toEqual({ log: upper, entryId: entry, leafHash: leaf })
    }
    for (const { dataFolder, headStore } of [levels.province, levels.district]) {
      expect((await checkLedger(dataFolder, headStore)).problems).toEqual([])
    }
  })

  it('says for which life event and case, and the province proves the relation itself', async () => {
    const { lifeEvent, caseNumber, id } = pupil
    const answered = await read('pupil-father', id('child'), { lifeEvent, caseNumber })
    expect(reportsOf(answered).get(NAME)).toMatchObject({ state: 'VERIFIED' })
    const [above] = levels.province.entriesOf(answered)
    expect(above).toMatchObject({
      purpose: { lifeEvent, serviceItem: null },
      case: expect.stringMatching(/^[0-9a-f]{64}$/),
      calls: expect.arrayContaining([expect.stringMatching(/^public-security\.population@\S+\/guardian PROVED/)]),
    })
  })

  it('says for which service item where only one is asked for', async () => {
    const serviceItem = `${pupil.lifeEvent}.2`
    const answered = await read('pupil-father', pupil.id('child'), { serviceItem, caseNumber: pupil.caseNumber })
    expect(answered.errors).toEqual([])
    expect(levels.province.entriesOf(answered)[0]).toMatchObject({ purpose: { lifeEvent: 'P19', serviceItem } })
  })

  it('asks for an officer, whose case the province looks up again', async () => {
    const { lifeEvent, caseNumber, id } = handled
    const answered = await read('caseworker', id('mother'), { lifeEvent, caseNumber })
    expect(reportsOf(answered).get(NAME)).toMatchObject({
      state: 'VERIFIED',
      sentence: sentenceFor('VERIFIED', 'OFFICER'),
    })
    expect(levels.province.entriesOf(answered)[0]).toMatchObject({
      caller: { client: DISTRICT, officer: 'zwfw-1001', citizen: null, roles: ['OFFICER'] },
      calls: expect.arrayContaining([expect.stringMatching(/^case-center@\S+ PROVED/)]),
    })
  })

  it('asks again for each caller: an answer to one is not given to another', async () => {
    const { lifeEvent, caseNumber, id } = pupil
    const before = levels.wire.calls.length
    const both = await Promise.all(
      ['pupil-father', 'pupil-mother'].map((parent) => read(parent, id('child'), { lifeEvent, caseNumber })),
    )
    expect(both.map((answered) => statesOf(answered)[ID])).toEqual(['VERIFIED', 'VERIFIED'])
    const calls = levels.wire.calls.slice(before).filter(({ body }) => body.includes('query Persons'))
    expect(calls.map(({ body }) => JSON.parse(body).extensions.onBehalf.caller.citizen).toSorted()).toEqual(
      [id('father'), id('mother')].toSorted(),
    )
  })

  it('fills a form with one call for all who take part, one entry each on both sides', async () => {
    await consentAtDistrict('pupil-mother', pupil)
    const before = levels.wire.calls.length
    const answered = await prefill('pupil-father', pupil)
    expect(answered.errors).toEqual([])
    const { fields, receipts } = answered.data.prefillForm
    const names = fields.filter(({ path }: { path: string }) => path === NAME)
    expect(names.map(({ role }: { role: string }) => role).toSorted()).toEqual(['child', 'father', 'mother'])
    for (const field of names) {
      const source = { connector: 'province.archive', department: '省公安厅' }
      expect(field).toMatchObject({ state: 'VERIFIED', value: expect.stringMatching(/\S/), source })
    }
    const persons = levels.wire.calls.slice(before).filter(({ body }) => body.includes('query Persons'))
    expect(persons).toHaveLength(1)

    const below = new Map(levels.district.entriesOf(answered).map((entry) => [entry['id'], entry]))
    const entryIds = receipts.map(({ receipt }: { receipt: { entryId: string } }) => receipt.entryId)
    expect([...below.keys()].toSorted()).toEqual(entryIds.toSorted())
    const above = levels.province.entriesOf(answered)
    for (const entry of above) {
      const named = below.get(String(entry['onBehalf']).split('/').at(-1))
      expect(named?.['upstream']).toContainEqual(expect.objectContaining({ entry: entry['id'] }))
    }
  })

  it('withholds what the province withholds: a consent that only the district knows does not open it', async () => {
    await consentAtDistrict('reserved-pupil-mother', reserved)
    const answered = await prefill('reserved-pupil-father', reserved)
    expect(answered.errors).toEqual([])
    const { fields } = answered.data.prefillForm
    const idOf = (role: string) =>
      fields.find((field: { role: string; path: string }) => field.role === role && field.path === ID)
    expect(idOf('child')).toMatchObject({ state: 'VERIFIED' })
    expect(idOf('mother')).toMatchObject({
      state: 'WITHHELD',
      value: null,
      locked: false,
      sentence: sentenceFor('WITHHELD', 'CITIZEN'),
    })
    const refusals = levels.district.entriesOf(answered).map(({ refused }) => Object.keys(Object(refused)))
    expect(refusals.flat()).toContain('WITHHELD')
  })

  it('names all whose word differs, each department behind the province for itself, and commits to what it shows', async () => {
    const [path, code] = ['person.medicalInsurance.state', 'P13:0004']
    const { subject, holds } = disputed
    const truth = personOf(subject).medicalInsurance?.state
    const query = `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) {
      medicalInsurance { state }
      fieldReports { state conflict { value observedAt source { connector system department } } source { department } }
      receipt { entryId openings { path salt } commitments } } }`
    const answered = await levels.district.ask(subject, query, { id: subject })
    const { medicalInsurance, fieldReports, receipt } = answered.data.personArchive
    expect(medicalInsurance).toEqual({ state: holds })
    const [{ conflict, ...report }] = fieldReports
    expect(report).toEqual({ state: 'CONFLICT', source: { department: '省医保局' } })
    const socialSecurity = { value: truth, source: { department: '省人社厅' } }
    expect(conflict).toMatchObject([
      { value: holds, source: { connector: 'province.more', department: '省医保局' } },
      { ...socialSecurity, source: { connector: 'province.more', ...socialSecurity.source } },
      // The district asks that department itself, too.
      { ...socialSecurity, source: { connector: 'human-resources.social-security', ...socialSecurity.source } },
    ])
    for (const { observedAt, source } of conflict) {
      expect([observedAt, source.system]).toEqual([
        expect.stringMatching(/^20\d\d-/),
        expect.stringMatching(/系统|平台/),
      ])
    }
    // What left is what both entries hold: here the three values, there the two.
    const salt = receipt.openings.find((opening: { path: string }) => opening.path === path).salt
    const shown = JSON.stringify(conflict.map(({ value }: { value: string }) => value))
    expect(receipt.commitments).toContain(hash('sha256', salt + code.replace(':', '') + shown))
    for (const level of [levels.district, levels.province]) {
      expect(level.entriesOf(answered)).toMatchObject([{ released: { CLEAR: expect.stringContaining('P13:') } }])
    }
    for (const { dataFolder, headStore } of [levels.province, levels.district]) {
      expect((await checkLedger(dataFolder, headStore)).problems).toEqual([])
    }
  })

  it('says until when an officer of the province answers, and has nothing until then', async () => {
    const { lifeEvent, caseNumber, id } = pupil
    const purpose = { lifeEvent, caseNumber }
    const query = `query ($id: CitizenId!, $purpose: PurposeInput!) { personArchive(id: $id, purpose: $purpose) {
      schooling { kindergarten } fieldReports { state dueAt sentence source { connector department } } } }`
    const answered = await levels.district.ask('pupil-father', query, { id: id('child'), purpose })
    const above = await levels.province.ask('pupil-father', query, { id: id('child'), purpose })
    const [report] = above.data.personArchive.fieldReports
    expect(report).toMatchObject({ state: 'PENDING', dueAt: expect.stringMatching(/T23:59:59/) })
    expect(answered.data.personArchive).toEqual({
      schooling: { kindergarten: null },
      // The task is the province's: the same department, day and sentence.
      fieldReports: [{ ...report, source: { ...report.source, connector: 'province.more' } }],
    })
    const element = 'person.schooling.kindergarten'
    const input = { kind: 'PERSON', id: id('child'), purpose, claims: [{ element, value: '第一幼儿园' }] }
    const { data } = await levels.district.ask('pupil-father', VERIFY, { input })
    expect(data.verifyClaims.results).toMatchObject([{ outcome: 'UNAVAILABLE' }])
    expect(levels.district.entriesOf(answered)).toMatchObject([{ refused: { PENDING: 'P51:0001' } }])
  })

  it('leaves the province the time that its own caller has left', async () => {
    const before = levels.wire.calls.length
    const query = `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) {
      identity { name } } }`
    await levels.district.ask('retiree', query, { id: retiree }, { 'x-deadline-ms': '1500' })
    await levels.district.ask('retiree', query, { id: retiree })
    const [hurried, usual] = levels.wire.calls.slice(before).map(({ headers }) => Number(headers['x-deadline-ms']))
    // Less our own reserve and the way: what remained of the 1500; by the manifest never more than its 2500.
    expect(hurried).toBeGreaterThan(0)
    expect(hurried).toBeLessThanOrEqual(1200)
    expect(usual).toBeGreaterThan(0)
    expect(usual).toBeLessThanOrEqual(2350)
  })

  it('does not verify what the province withholds', async () => {
    const { lifeEvent, caseNumber, id } = reserved
    const claims = [{ element: ID, value: id('mother') }]
    const input = { kind: 'PERSON', id: id('mother'), purpose: { lifeEvent, caseNumber }, claims }
    const { data } = await levels.district.ask('reserved-pupil-father', VERIFY, { input })
    expect(data.verifyClaims.results).toMatchObject([{ outcome: 'UNAVAILABLE' }])
  })
})

const VERIFY = `query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }`

describe('a lost province', () => {
  // What was lost before is forgiven.
  afterEach(async () => {
    levels.wire.behave('PASS')
    expect(statesOf(await read('retiree', retiree))).toMatchObject({ [PROPERTY]: 'VERIFIED' })
  })

  it('that is down costs its own fields only', async () => {
    levels.wire.behave('DOWN')
    const answered = await read('retiree', retiree)
    expect(answered.errors).toEqual([])
    expect(statesOf(answered)).toEqual({ [ID]: 'SOURCE_DOWN', [PROPERTY]: 'SOURCE_DOWN', [FUND]: 'VERIFIED' })
    expect(levels.district.entriesOf(answered)[0]).not.toHaveProperty('upstream')
  })

  it('that hangs costs its own fields only, in time', async () => {
    levels.wire.behave('HANG')
    const began = performance.now()
    const answered = await read('retiree', retiree)
    expect(statesOf(answered)).toEqual({ [ID]: 'TIMEOUT', [PROPERTY]: 'TIMEOUT', [FUND]: 'VERIFIED' })
    expect(performance.now() - began).toBeLessThan(3500)
  })

  it('with a department of its own that hangs says so in time', async () => {
    // Nobody the province has read within the minute.
    const { lifeEvent, caseNumber, id } = handled
    await levels.province.sandbox.setFault('public-security.population', { kind: 'hang' })
    const answered = await read('caseworker', id('father'), { lifeEvent, caseNumber })
    expect(statesOf(answered)).toMatchObject({ [ID]: 'TIMEOUT', [PROPERTY]: 'VERIFIED' })
    expect(levels.district.entriesOf(answered)[0]?.['upstream']).toHaveLength(2)
  })
})

/** What a gateway that holds this key would send, signed; parts of it may be changed. */
function signed(body: string, settings: Readonly<Record<string, string>> = {}, clock = Date.now) {
  const all: Readonly<Record<string, string>> = { client: DISTRICT, privateKey: levels.pem, ...settings }
  const post = () => Promise.resolve('UNREACHABLE' as const)
  const profile = yidang.open((name) => all[name] ?? '', { clock, post })
  const headers = profile.headersFor({ method: 'POST', target: '/graphql', headers: [], body })
  const authorization = Array.isArray(headers) ? String(headers[1]) : ''
  return { authorization, body }
}

async function send({ authorization, body }: { authorization: string; body: string }, url = levels.province.url) {
  const answer = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== '' && { authorization }) },
    body,
  })
  const { data = null, errors = [] } = JSON.parse(await answer.body.text())
  return { status: answer.statusCode, data, code: errors[0]?.extensions.code ?? null }
}

const CALLER = { client_id: 'portal', citizen: retiree, roles: ['CITIZEN'] }
const ENTRY = `yidang/${'a'.repeat(32)}/01a21495-d0e3-7c4f-9dae-e8da3cf36b10`

function asking(onBehalf: object | null, query = NAME_OF): string {
  return JSON.stringify({ query, variables: { id: retiree }, ...(onBehalf && { extensions: { onBehalf } }) })
}
const NAME_OF = `query ($id: CitizenId!) {
  personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { identity { name } } }`
const WHOLE = { caller: CALLER, entries: { [retiree]: ENTRY } }

describe('the province takes a call for another only from a gateway it knows', () => {
  const refused = { status: 401, data: null, code: 'UNAUTHENTICATED' }

  it('and answers one', async () => {
    expect(await send(signed(asking(WHOLE)))).toMatchObject({ status: 200, code: null })
  })

  it.each<[string, () => { authorization: string; body: string }]>([
    ['no token', () => ({ authorization: '', body: asking(WHOLE) })],
    ['another client', () => signed(asking(WHOLE), { client: 'zezhou-county' })],
    ['another audience', () => signed(asking(WHOLE), { audience: 'national' })],
    ['a token of yesterday', () => signed(asking(WHOLE), {}, () => Date.now() - 86_400_000)],
    ['a token of tomorrow', () => signed(asking(WHOLE), {}, () => Date.now() + 86_400_000)],
    ['nobody it asks for', () => signed(asking(null))],
    ['no entry of its own', () => signed(asking({ ...WHOLE, entries: {} }))],
    ['an entry that is none', () => signed(asking({ ...WHOLE, entries: { [retiree]: '甲' } }))],
    ['a role it may not have', () => signed(asking({ ...WHOLE, caller: { ...CALLER, roles: ['AUDITOR'] } }))],
    ['another body', () => ({ ...signed(asking(WHOLE)), body: asking({ ...WHOLE, caller: { ...CALLER, x: 1 } }) })],
    ['no signature', () => ({ authorization: signed(asking(WHOLE)).authorization.slice(0, -8), body: asking(WHOLE) })],
  ])('refuses %s', async (_what, make) => {
    expect(await send(make())).toMatchObject(refused)
  })

  it('refuses a call that it has had', async () => {
    const once = signed(asking(WHOLE))
    expect(await send(once)).toMatchObject({ status: 200, code: null })
    expect(await send(once)).toMatchObject(refused)
  })

  it('refuses it after a restart too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yidang-calls-'))
    const peersFile = join(folder, 'peers.json')
    const publicKey = createPublicKey(levels.pem).export({ type: 'spki', format: 'pem' })
    const peer = { name: DISTRICT, publicKeys: [String(publicKey)], roles: ['CITIZEN'] }
    writeFileSync(peersFile, JSON.stringify({ peers: [peer] }))
    const environment = { YIDANG_PEERS: peersFile, YIDANG_DATA: join(folder, 'data') }
    const [once, another] = [signed(asking(WHOLE)), signed(asking(WHOLE))]
    const codes: unknown[] = []
    for (const calls of [[once], [once, another]]) {
      const province = await startWorld({ environment, world: made })
      for (const call of calls) codes.push((await send(call, province.url)).code)
      await province.close()
    }
    expect(codes).toEqual([null, 'UNAUTHENTICATED', null])
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives nothing about a subject of whom that gateway has put down nothing', async () => {
    const entries = { [pupil.id('father')]: ENTRY }
    expect(await send(signed(asking({ ...WHOLE, entries })))).toMatchObject({ code: 'PURPOSE_INVALID' })
  })

  it('gives no consent for somebody', async () => {
    const mutation = 'mutation { withdrawConsent(input: { id: "x" }) { id } }'
    expect(await send(signed(asking(WHOLE, mutation)))).toMatchObject({ data: null, code: 'FORBIDDEN' })
  })

  it('and lets nobody else ask for another by saying so', async () => {
    const authorization = `Bearer ${await levels.province.sandbox.tokenFor('graduate')}`
    const answer = await send({ authorization, body: asking(WHOLE) })
    expect(answer).toMatchObject({ code: 'RELATION_NOT_PROVED' })
  })

  it('so that what is changed on the way is lost', async () => {
    levels.wire.behave((asked) => ({ ...asked, body: asked.body.replace('"CITIZEN"', '"OFFICER"') }))
    const answered = await read('retiree', retiree)
    expect(statesOf(answered)).toMatchObject({ [ID]: 'SOURCE_DOWN', [FUND]: 'VERIFIED' })
    expect(levels.province.entriesOf(answered)).toEqual([])
  })
})

describe('the gateways that are registered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-peers-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const { publicKey } = generateKeyPairSync('ed25519')
  const key = String(publicKey.export({ type: 'spki', format: 'pem' }))
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' })
  const peer = { name: DISTRICT, publicKeys: [key], roles: ['CITIZEN'] }

  function peersIn(text: string) {
    const file = join(folder, 'peers.json')
    writeFileSync(file, text)
    return readConfig({ YIDANG_PEERS: file }).peers
  }

  it('are read from a file', () => {
    expect(peersIn(JSON.stringify({ peers: [peer] }))).toEqual([peer])
    expect(readConfig({}).peers).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['a key that is none', JSON.stringify({ peers: [{ ...peer, publicKeys: ['PEM'] }] })],
    ['a key of another kind', JSON.stringify({ peers: [{ ...peer, publicKeys: [rsa] }] })],
    ['a role that is not for others', JSON.stringify({ peers: [{ ...peer, roles: ['AUDITOR'] }] })],
    ['a key that stands there by mistake', JSON.stringify({ peers: [{ ...peer, secret: 1 }] })],
  ])('are refused with %s', (_what, text) => {
    expect(() => peersIn(text)).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION_INVALID',
        problems: [expect.objectContaining({ path: 'YIDANG_PEERS' })],
      }),
    )
  })
})

describe('nothing personal', () => {
  it('is in an address, a header, a token, a log line or an entry', () => {
    const people = [retiree, pupil.id('child'), reserved.id('mother')]
    const names = people.map((one) => someone(made.people.values(), ({ id }) => id === one).name)
    const wire = levels.wire.calls.map(({ target, headers }) => {
      const [, claims = ''] = String(headers.authorization).split('.')
      return `${target} ${JSON.stringify(headers)} ${Buffer.from(claims, 'base64url').toString()}`
    })
    const entries = [levels.district, levels.province].flatMap(({ dataFolder }) =>
      storedEntries(dataFolder).map((entry) => JSON.stringify(entry)),
    )
    expect(wire.length).toBeGreaterThan(10)
    expect(entries.length).toBeGreaterThan(10)
    for (const text of [...wire, ...logged, ...entries]) {
      for (const secret of [...people, ...names]) expect(text).not.toContain(secret)
    }
  })
})
