import { createHash, createHmac, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { departmentsOf } from '../src/sandbox/departments/index.ts'
import { type RunningDepartment, serve } from '../src/sandbox/kit.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { type Person, type Planted, type PlantedElement } from '../src/sandbox/world/types.ts'

const world = generateWorld()
const personOf: ReadonlyMap<string, Person> = world.people
const people = [...world.people.values()]
const enterprises = [...world.enterprises.values()]
const running = new Map<string, RunningDepartment>()

beforeAll(async () => {
  for (const department of departmentsOf(world)) running.set(department.name, await serve(department))
})
afterAll(async () => {
  await Promise.all([...running.values()].map((department) => department.close()))
})

type Fields = Readonly<Record<string, unknown>>
interface Ask {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
}
interface Answer {
  readonly status: number
  readonly json: unknown
}

/** One question a department answers, as its interface document states it. */
interface Question {
  readonly department: string
  /** Its module, where the interface document stands. */
  readonly module: string
  /** Its name in the world's list of planted deviations. */
  readonly planted: Planted['department']
  readonly kind: 'PERSON' | 'ENTERPRISE'
  /** Keys in one call. */
  readonly batch: number
  ask(keys: readonly string[]): Ask
  /** Dotted path to the records. */
  readonly records: string
  readonly key: string
  /** What it answers about somebody unknown: a path and its value. */
  readonly unknown: readonly [path: string, value: unknown]
  /** Where it says what a coded element is, and its codes for the words of the world. */
  readonly codes?: Partial<
    Record<PlantedElement, { readonly paths: readonly string[]; readonly of: Readonly<Record<string, string>> }>
  >
}

const post = (path: string, body: unknown): Ask => ({ method: 'POST', path, body })
const get = (path: string, query: Record<string, string>): Ask => ({
  method: 'GET',
  path: `${path}?${new URLSearchParams(query).toString()}`,
})

const QUESTIONS: readonly Question[] = [
  {
    department: 'public-security.population',
    module: 'population',
    planted: 'population',
    kind: 'PERSON',
    batch: 100,
    ask: (keys) => post('/residents/query', { sfzhList: keys, yt: 'P19', ajh: null }),
    records: 'data.list',
    key: 'sfzh',
    unknown: ['code', '1001'],
    codes: {
      maritalStatus: {
        paths: ['hyzk'],
        of: {
          UNMARRIED: '10',
          FIRST_MARRIAGE: '21',
          REMARRIED: '22',
          RESTORED_MARRIAGE: '23',
          WIDOWED: '30',
          DIVORCED: '40',
        },
      },
    },
  },
  {
    department: 'human-resources.social-security',
    module: 'social-security',
    planted: 'social-insurance',
    kind: 'PERSON',
    batch: 100,
    ask: (keys) => post('/api/v2/insured-persons/search', { idNumbers: keys, usage: 'P3', caseNo: null }),
    records: 'payload.persons',
    key: 'idNumber',
    unknown: ['resultCode', 'NO_DATA'],
    codes: {
      pensionState: {
        paths: ['employeePension.statusCode', 'residentPension.statusCode'],
        of: { ACTIVE: '1', PAUSED: '2', TERMINATED: '3' },
      },
    },
  },
  {
    department: 'human-resources.social-security',
    module: 'social-security',
    planted: 'social-insurance',
    kind: 'ENTERPRISE',
    batch: 100,
    ask: (keys) => post('/api/v2/employers/search', { creditCodes: keys, usage: 'P10', caseNo: null }),
    records: 'payload.employers',
    key: 'creditCode',
    unknown: ['resultCode', 'NO_DATA'],
  },
  {
    department: 'human-resources.social-security-card',
    module: 'social-security-card',
    planted: 'social-card',
    kind: 'PERSON',
    batch: 1,
    ask: ([key = '']) => get('/sscard/v1/card', { AAC002: key, YT: 'P18', YWLSH: '' }),
    records: 'data',
    key: 'AAC002',
    unknown: ['code', '1001'],
  },
  {
    department: 'human-resources.pension',
    module: 'pension',
    planted: 'pension',
    kind: 'PERSON',
    batch: 1,
    ask: ([key]) => post('/pension/entitlement', { id_no: key, purpose: 'P22', biz_no: '' }),
    records: 'result',
    key: 'id_no',
    unknown: ['errcode', 40401],
    codes: { pensionState: { paths: ['status'], of: { ACTIVE: '1', PAUSED: '2', TERMINATED: '4' } } },
  },
  {
    department: 'natural-resources.real-estate',
    module: 'real-estate',
    planted: 'real-estate',
    kind: 'PERSON',
    batch: 50,
    ask: (keys) => post('/bdcdj/qlrcx', { ZJHMS: keys, CXYT: 'P19', SLBH: '' }),
    records: 'rows',
    key: 'QLRZJH',
    unknown: ['status', 2],
  },
  {
    department: 'natural-resources.real-estate',
    module: 'real-estate',
    planted: 'real-estate',
    kind: 'ENTERPRISE',
    batch: 50,
    ask: (keys) => post('/bdcdj/qlrcx', { ZJHMS: keys, CXYT: 'P16', SLBH: '' }),
    records: 'rows',
    key: 'QLRZJH',
    unknown: ['status', 2],
  },
  {
    department: 'market-regulation.registration',
    module: 'market-registration',
    planted: 'market-regulation',
    kind: 'ENTERPRISE',
    batch: 100,
    ask: (keys) => post('/scjg/ent/batch', { UNISCIDS: keys, PURPOSE: 'P10', CASENO: '' }),
    records: 'DATA',
    key: 'UNISCID',
    unknown: ['DATA', []],
  },
  {
    department: 'market-regulation.credit-publicity',
    module: 'credit-publicity',
    planted: 'enterprise-publicity',
    kind: 'ENTERPRISE',
    batch: 1,
    ask: ([key]) => post('/gsxt/v1/ent/profile', { uniscid: key, useFor: 'P10', bizSn: '' }),
    records: 'body',
    key: 'uniscid',
    unknown: ['retCode', 'E00404'],
  },
  {
    department: 'medical-insurance.platform',
    module: 'medical-insurance',
    planted: 'medical-insurance',
    kind: 'PERSON',
    batch: 100,
    ask: (keys) => post('/fsi/api/psn/1101', { infno: '1101', input: { certnos: keys, use_purp: 'P3', biz_no: '' } }),
    records: 'output.psninfo',
    key: 'certno',
    unknown: ['infcode', 801],
    codes: { medicalState: { paths: ['psn_insu_stas'], of: { ACTIVE: '1', PAUSED: '2', TERMINATED: '4' } } },
  },
  {
    department: 'medical-insurance.platform',
    module: 'medical-insurance',
    planted: 'medical-insurance',
    kind: 'ENTERPRISE',
    batch: 100,
    ask: (keys) => post('/fsi/api/emp/1201', { infno: '1201', input: { usccs: keys, use_purp: 'P10', biz_no: '' } }),
    records: 'output.empinfo',
    key: 'uscc',
    unknown: ['infcode', 801],
  },
  {
    department: 'taxation.golden-tax',
    module: 'taxation',
    planted: 'tax',
    kind: 'ENTERPRISE',
    batch: 1,
    ask: ([key]) => post('/nsr/dwxx', { nsrsbh: key, cxyt: 'P10', ywlsh: '' }),
    records: 'bizData',
    key: 'nsrsbh',
    unknown: ['rtnCode', '1'],
  },
  {
    department: 'taxation.golden-tax',
    module: 'taxation',
    planted: 'tax',
    kind: 'PERSON',
    batch: 1,
    ask: ([key]) => post('/nsr/zrrsds', { zjhm: key, cxyt: 'P5', ywlsh: '' }),
    records: 'bizData',
    key: 'zjhm',
    unknown: ['rtnCode', '1'],
  },
  {
    department: 'civil-affairs.platform',
    module: 'civil-affairs',
    planted: 'civil-affairs',
    kind: 'PERSON',
    batch: 1,
    ask: ([key]) => post('/hyshsw/cx', { sfz: key, cxsy: 'P18', ajbh: '' }),
    records: 'datas',
    key: 'sfz',
    unknown: ['result', '0'],
    codes: {
      maritalStatus: {
        paths: ['hyzt'],
        of: {
          UNMARRIED: '1',
          FIRST_MARRIAGE: '2',
          REMARRIED: '3',
          RESTORED_MARRIAGE: '4',
          DIVORCED: '5',
          WIDOWED: '6',
        },
      },
    },
  },
  {
    department: 'public-security.traffic',
    module: 'traffic',
    planted: 'traffic',
    kind: 'PERSON',
    batch: 1,
    ask: ([key = '']) => get('/drv/license', { sfzmhm: key, cxyt: 'P9', ywbh: '' }),
    records: 'data',
    key: 'sfzmhm',
    unknown: ['code', 0],
  },
  {
    department: 'public-security.traffic',
    module: 'traffic',
    planted: 'traffic',
    kind: 'ENTERPRISE',
    batch: 1,
    ask: ([key = '']) => get('/veh/list', { sfzmhm: key, cxyt: 'P16', ywbh: '' }),
    records: 'data',
    key: 'sfzmhm',
    unknown: ['code', 0],
  },
  {
    department: 'housing-fund.platform',
    module: 'housing-fund',
    planted: 'housing-fund',
    kind: 'PERSON',
    batch: 100,
    ask: (keys) => post('/gjj/grzh', { ZJHMS: keys, YT: 'P22', AJH: '' }),
    records: 'ROWS',
    key: 'ZJHM',
    unknown: ['FLAG', 'N'],
  },
  {
    department: 'housing-fund.platform',
    module: 'housing-fund',
    planted: 'housing-fund',
    kind: 'ENTERPRISE',
    batch: 100,
    ask: (keys) => post('/gjj/dwzh', { DWXYDMS: keys, YT: 'P10', AJH: '' }),
    records: 'ROWS',
    key: 'DWXYDM',
    unknown: ['FLAG', 'N'],
  },
]

// Valid numbers that nobody in the world has.
const NOBODY = { PERSON: '110105194912310028', ENTERPRISE: '91350100M000100Y43' } as const

describe.each(QUESTIONS.map((question) => ({ name: `${question.department} ${question.kind}`, question })))(
  '$name',
  ({ question }) => {
    it('answers about whom it knows, by name of the key asked', async () => {
      const [known = ''] = knownTo(question)
      const records = await recordsFor(question, [known])
      expect(records.length).toBeGreaterThan(0)
      for (const record of records) expect(spellings(known)).toContain(record[question.key])
    })

    it('says in its own code, with status 200, that it has no record', async () => {
      const answer = await call(question.department, question.ask([NOBODY[question.kind]]))
      expect(answer.status).toBe(200)
      expect(at(answer.json, question.unknown[0])).toEqual(question.unknown[1])
      expect(recordsIn(question, answer)).toEqual([])
    })

    if (question.batch > 1)
      it('leaves out of a batch whom it does not know, and refuses too large a one', async () => {
        const known = knownTo(question)
        const records = await recordsFor(question, [NOBODY[question.kind], ...known])
        const named = new Set(records.map((record) => String(record[question.key])))
        expect(known.every((key) => spellings(key).some((spelling) => named.has(spelling)))).toBe(true)
        expect(named.size).toBe(known.length)
        const tooMany = Array.from({ length: question.batch + 1 }, () => known[0] ?? '')
        expect(await recordsFor(question, tooMany)).toEqual([])
      })

    it('names in its interface document every field that it answers', async () => {
      const source = readFileSync(new URL(`../src/sandbox/departments/${question.module}.ts`, import.meta.url), 'utf8')
      const documentText = source.slice(0, source.indexOf('*/'))
      const names = new Set((await recordsFor(question, knownTo(question).slice(0, question.batch))).flatMap(namesIn))
      expect([...names].filter((name) => !documentText.includes(name))).toEqual([])
    })
  },
)

it('refuses whoever does not prove who is calling, but for the department that lets its network in', async () => {
  for (const question of QUESTIONS) {
    const { url } = department(question.department)
    const { method, path, body } = question.ask([knownTo(question)[0] ?? ''])
    const refused = await send(url, method, path, body, {})
    const expected = question.department === 'housing-fund.platform' ? 200 : isNational(question.department) ? 403 : 401
    expect([question.department, refused.status]).toEqual([question.department, expected])
    if (expected !== 200) expect(recordsIn(question, refused)).toEqual([])
  }
})

it('shows every kind of planted conflict and gap', async () => {
  const seen = new Set<string>()
  for (const deviation of world.planted) {
    const element = deviation.kind === 'CONFLICT' ? deviation.element : 'GAP'
    const kind = personOf.has(deviation.subject) ? 'PERSON' : 'ENTERPRISE'
    const name = `${deviation.department} ${kind} ${element}`
    const questions = QUESTIONS.filter((asked) => asked.planted === deviation.department && asked.kind === kind)
    if (seen.has(name) || questions.length === 0) continue
    seen.add(name)
    let records = 0
    let shown = false
    for (const question of questions) {
      const found = await recordsFor(question, [deviation.subject])
      records += found.length
      shown ||= found.some((record) => shows(record, deviation, question))
    }
    expect([name, deviation.kind === 'GAP' ? records === 0 : shown]).toEqual([name, true])
  }
  expect([...seen].filter((name) => name.endsWith('GAP')).length).toBeGreaterThan(5)
  expect([...seen].filter((name) => !name.endsWith('GAP')).length).toBeGreaterThan(10)
})

describe('each source has its own ways', () => {
  const question = (module: string, kind = 'PERSON'): Question =>
    QUESTIONS.find((candidate) => candidate.module === module && candidate.kind === kind) ?? fail(module)

  it('the population register answers in the order of households, not of the question', async () => {
    const asked = people.filter(({ citizenId }) => citizenId !== null).slice(0, 60)
    const keys = asked.map(({ id }) => id).reverse()
    const records = await recordsFor(question('population'), keys)
    const order = records.map((record) => String(record['hh'] ?? ''))
    expect(order).toEqual([...order].sort())
    expect(records.map((record) => record['sfzh'])).not.toEqual(keys)
  })

  it('the medical insurer repeats a record whose person it has indexed twice', async () => {
    const insured = people.filter((person) => person.citizenId !== null && person.medicalInsurance !== null)
    const records = await recordsFor(
      question('medical-insurance'),
      insured.slice(0, 60).map(({ id }) => id),
    )
    const named = records.map((record) => record['certno'])
    expect(new Set(named).size).toBeLessThan(named.length)
  })

  it('the land register and the housing fund keep 15-digit numbers in their old records', async () => {
    const old = people.filter(({ formerCitizenId }) => formerCitizenId !== null)
    const oldOwners = old.filter(({ id }) =>
      world.properties.some(
        ({ owners, registered }) => registered < '2013' && owners.some(({ owner }) => owner === id),
      ),
    )
    const oldSavers = old.filter(({ housingFund }) => housingFund !== null && housingFund.opened < '2010')
    const rows = await recordsFor(
      question('real-estate'),
      oldOwners.slice(0, 20).map(({ id }) => id),
    )
    const accounts = await recordsFor(
      question('housing-fund'),
      oldSavers.slice(0, 20).map(({ id }) => id),
    )
    expect(rows.some((row) => /^\d{15}$/.test(String(row['QLRZJH'])))).toBe(true)
    expect(accounts.some((row) => /^\d{15}$/.test(String(row['ZJHM'])))).toBe(true)
  })

  it('the land register gives a row for each property of a person', async () => {
    const byOwner = Map.groupBy(
      world.properties.flatMap(({ owners }) => owners),
      ({ owner }) => owner,
    )
    const [owner, owned] = [...byOwner].find(([id, entries]) => personOf.has(id) && entries.length > 1) ?? fail('owner')
    expect(await recordsFor(question('real-estate'), [owner])).toHaveLength(owned.length)
  })

  it('a purpose must be stated where the department asks for one', async () => {
    const answer = await call('public-security.population', post('/residents/query', { sfzhList: [people[0]?.id] }))
    expect(at(answer.json, 'code')).toBe('1003')
  })
})

describe('a department that is a Federation subgraph', () => {
  const ask = async (query: string, variables: object = {}) =>
    (await call('construction.projects', post('/graphql', { query, variables }))).json
  const ENTITIES = `query ($who: [_Any!]!) {
    _entities(representations: $who) { __typename ... on Builder { uscc projects(usage: "P2") { projectCode } } }
  }`
  const builder = (uscc: string) => ({ __typename: 'Builder', uscc })

  it('shows its schema to the router, with the key it is asked by, as a schema of its own', async () => {
    const sdl = String(at(await ask('{ _service { sdl } }'), 'data._service.sdl'))
    expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2')
    expect(sdl).toContain('type Builder @key(fields: "uscc")')
    const types = parse(sdl).definitions.flatMap((one) => ('name' in one && one.name ? [one.name.value] : []))
    expect(types).toEqual(['Builder', 'Project', 'Licence', 'LicenceState', 'FireControl', 'FireOutcome'])
  })

  it('answers each representation in its place: null for whom it does not know, an error for what is none', async () => {
    const [known = '', other = ''] = await builders()
    const who = [builder(other), builder(NOBODY.ENTERPRISE), { __typename: 'Person' }, { __typename: 'Builder' }]
    const answer = await ask(ENTITIES, { who: [...who, builder(known)] })
    expect(at(answer, 'data._entities')).toMatchObject([
      { ...builder(other), projects: expect.arrayContaining([{ projectCode: expect.any(String) }]) },
      null,
      null,
      null,
      builder(known),
    ])
    expect(at(answer, 'errors')).toMatchObject([{ path: ['_entities', 2] }, { path: ['_entities', 3] }])
  })

  it('refuses too many at once', async () => {
    const [known = ''] = await builders()
    const answer = await ask(ENTITIES, { who: Array.from({ length: 21 }, () => builder(known)) })
    expect(at(answer, 'data')).toBeNull()
  })

  /** Two that have projects. */
  async function builders(): Promise<readonly string[]> {
    const found: string[] = []
    for (let from = 0; found.length < 2; from += 20) {
      const who = enterprises.slice(from, from + 20).map(({ creditCode }) => builder(creditCode))
      const entities = at(await ask(ENTITIES, { who }), 'data._entities') as readonly (Fields | null)[]
      found.push(...entities.flatMap((one) => (one === null ? [] : [String(one['uscc'])])))
    }
    return found
  }
})

describe('relations are answered yes or no, and an unknown person is a no', () => {
  const isKnown = (name: Planted['department'], ...ids: readonly string[]): boolean =>
    !world.planted.some(
      ({ kind, department, subject }) => kind === 'GAP' && department === name && ids.includes(subject),
    )
  const bornAfter = `${Number(world.today.slice(0, 4)) - 17}${world.today.slice(4)}`
  const child =
    people.find(
      ({ id, citizenId, father, mother, birthDate }) =>
        citizenId !== null &&
        birthDate > bornAfter &&
        father !== null &&
        mother !== null &&
        personOf.get(father)?.death === null &&
        isKnown('population', id, father, mother),
    ) ?? fail('a child with parents')
  const parent = child.father ?? fail('a father')

  async function kinship(guardian: string, ward: string): Promise<unknown> {
    const body = { jhrsfzh: guardian, bjhrsfzh: ward, yt: 'P19', ajh: null }
    return (await call('public-security.population', post('/kinship/check', body))).json
  }

  it('公安: a parent of a minor', async () => {
    expect(at(await kinship(parent, child.id), 'data.jg')).toBe('Y')
    expect(at(await kinship(child.id, parent), 'data.jg')).toBe('N')
    expect(await kinship(parent, NOBODY.PERSON)).toEqual(await kinship(child.id, parent))
    expect(await kinship(NOBODY.PERSON, child.id)).toEqual(await kinship(child.id, parent))
  })

  it('公安: a parent on a birth certificate, before the child is registered', async () => {
    const birth =
      [...world.births.values()].find(
        ({ child: born, mother }) => personOf.get(born)?.citizenId === null && isKnown('population', mother),
      ) ?? fail('a newborn')
    const asked = async (guardian: string, number: string): Promise<unknown> => {
      const body = { jhrsfzh: guardian, cszmbh: number, yt: 'P18', ajh: null }
      return at((await call('public-security.population', post('/birth/guardian/check', body))).json, 'data.jg')
    }
    expect(await asked(birth.mother, birth.certificateNumber)).toBe('Y')
    expect(await asked(NOBODY.PERSON, birth.certificateNumber)).toBe('N')
    expect(await asked(birth.mother, 'Z999999999')).toBe('N')
  })

  it('民政: married to each other now', async () => {
    const known = world.marriages.filter(({ husband, wife }) => isKnown('civil-affairs', husband, wife))
    const lasting = known.find(({ end }) => end === null) ?? fail('a marriage')
    const divorced = known.find(({ end }) => end?.kind === 'DIVORCE') ?? fail('a divorce')
    const asked = async (one: string, other: string): Promise<unknown> => {
      const body = { sfz1: one, sfz2: other, cxsy: 'P18', ajbh: '' }
      return at((await call('civil-affairs.platform', post('/hyshsw/fqyz', body))).json, 'datas.yz')
    }
    expect(await asked(lasting.husband, lasting.wife)).toBe('是')
    expect(await asked(lasting.wife, lasting.husband)).toBe('是')
    expect(await asked(lasting.husband, lasting.husband)).toBe('否')
    expect(await asked(divorced.husband, divorced.wife)).toBe('否')
    expect(await asked(lasting.husband, NOBODY.PERSON)).toBe('否')
    expect(await asked(NOBODY.PERSON, NOBODY.PERSON)).toBe('否')
  })

  it('市场监管: the legal representative or a registered contact, of an enterprise that exists', async () => {
    const untouched = enterprises.filter(
      ({ creditCode }) => !world.planted.some((d) => d.department === 'market-regulation' && d.subject === creditCode),
    )
    const active = untouched.find(({ state, contacts }) => state === 'ACTIVE' && contacts.length > 0) ?? fail('active')
    const cancelled = untouched.find(({ state }) => state === 'CANCELLED') ?? fail('a cancelled enterprise')
    const liaison = active.contacts.find(({ role }) => role === 'LIAISON' || role === 'CONTACT') ?? fail('a liaison')
    const asked = async (person: string, creditCode: string): Promise<unknown> => {
      const body = { UNISCID: creditCode, CERNO: person, PURPOSE: 'P10', CASENO: '' }
      return at((await call('market-regulation.registration', post('/scjg/ent/rep/check', body))).json, 'DATA.RESULT')
    }
    expect(await asked(active.legalRepresentative, active.creditCode)).toBe('1')
    expect(await asked(liaison.person, active.creditCode)).toBe('1')
    expect(await asked(child.id, active.creditCode)).toBe('0')
    expect(await asked(cancelled.legalRepresentative, cancelled.creditCode)).toBe('0')
    expect(await asked(active.legalRepresentative, NOBODY.ENTERPRISE)).toBe('0')
  })
})

it('each has a name, a row of annex 2 and a port of its own', () => {
  const departments = [...running.values()]
  expect(departments.length).toBeGreaterThanOrEqual(12)
  expect(new Set(departments.map(({ url }) => url)).size).toBe(departments.length)
  expect(new Set(departments.map(({ department }) => department.annexRow)).size).toBe(departments.length)
})

// ──────────────────────────────────────── the calling side ────────────────────────────────────────

function department(name: string): RunningDepartment {
  return running.get(name) ?? fail(name)
}

function isNational(name: string): boolean {
  return department(name).department.authenticate.national !== undefined
}

async function call(name: string, { method, path, body }: Ask): Promise<Answer> {
  const { url, department: called } = department(name)
  const text = body === undefined ? '' : JSON.stringify(body)
  const { credentials, national } = called.authenticate
  const { Key: key, Password: password, ClientSecret: secret } = credentials
  if (national !== undefined) return send(url, method, path, body, { 'x-platform-key': national.platformKey })
  if (key !== undefined) return send(url, method, path, body, signed(key, method, path, text))
  if (password !== undefined) {
    return send(url, method, path, body, {
      authorization: `Basic ${Buffer.from(`yidang:${password}`).toString('base64')}`,
    })
  }
  if (secret === undefined) return send(url, method, path, body, {})
  return send(url, method, path, body, { authorization: `Bearer ${await accessToken(url, secret)}` })
}

function signed(key: string, method: string, target: string, body: string): Record<string, string> {
  const [timestamp, nonce] = [String(Date.now()), randomUUID()]
  const digest = createHash('sha256').update(body).digest('hex')
  const text = [method, target, timestamp, nonce, digest].join('\n')
  return {
    'x-app-id': 'yidang',
    'x-timestamp': timestamp,
    'x-nonce': nonce,
    'x-signature': createHmac('sha256', key).update(text).digest('hex'),
  }
}

async function accessToken(url: string, secret: string): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'yidang', client_secret: secret })
  const answered = await request(`${url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  })
  return String(at(await answered.body.json(), 'access_token'))
}

async function send(
  url: string,
  method: Ask['method'],
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const answered = await request(url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const text = await answered.body.text()
  return { status: answered.statusCode, json: text.startsWith('{') ? JSON.parse(text) : text }
}

async function recordsFor(question: Question, keys: readonly string[]): Promise<readonly Fields[]> {
  return recordsIn(question, await call(question.department, question.ask(keys)))
}

function recordsIn(question: Question, { json }: Answer): readonly Fields[] {
  const found = at(json, question.records)
  const list: readonly unknown[] = Array.isArray(found) ? found : [found]
  return list.filter((record) => isFields(record)).filter((record) => question.key in record)
}

/** A few subjects with a record, the department's planted gaps left out. */
function knownTo({ department: name, kind, batch }: Question): readonly string[] {
  const shape = kind === 'PERSON' ? /^\d{17}[\dX]$/ : /^91/
  const held = department(name)
    .department.strangers()
    .filter((key) => shape.test(key) && personOf.has(key) === (kind === 'PERSON'))
  return held.slice(0, batch)
}

function spellings(key: string): readonly string[] {
  return [key, personOf.get(key)?.formerCitizenId ?? key]
}

function shows(record: Fields, deviation: Planted, { codes }: Question): boolean {
  if (deviation.kind === 'GAP') return false
  const { element, holds } = deviation
  const coded = codes?.[element]
  if (coded !== undefined) return coded.paths.some((path) => at(record, path) === coded.of[holds])
  return JSON.stringify(record).includes(element === 'legalRepresentative' ? nameOf(holds) : holds)
}

function nameOf(id: string): string {
  return personOf.get(id)?.name ?? fail('a representative')
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return isFields(value) ? Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]) : []
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fail(wanted: string): never {
  throw new Error(`the world holds no ${wanted}`)
}
