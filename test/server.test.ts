import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scenarioOf } from './support/people.ts'
import {
  GRAPHQL_RESPONSE,
  JSON_TYPE,
  operation,
  problemsIn,
  type RawReply,
  type RawRequest,
  refusalsIn,
  send,
} from './support/raw-request.ts'
import { startWorld, type TestWorld } from './support/world.ts'
import { readComposition } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { type Gateway, openGateway } from '../src/gateway.ts'
import { GatewayError } from '../src/model/errors.ts'

const MANIFESTS = join(import.meta.dirname, '../connectors/manifests')
const DEADLINE_MS = 1500
const SMALL = { query: '{ lifeEvent(code: "P19") { code } }' }
/** What nobody may ever read again of what was sent. */
const SECRET = '140599199003070015'

let world: TestWorld
let token: string
let father: string
const logged: string[] = []

beforeAll(async () => {
  world = await startWorld({
    environment: { YIDANG_DEADLINE_MS: String(DEADLINE_MS) },
    log: pino({ level: 'debug', base: null }, { write: (line) => void logged.push(line) }),
  })
  token = await world.sandbox.tokenFor('pupil-father')
  father = scenarioOf(world.sandbox.world, 'pupil-father', 'P19').ids.get('father') ?? ''
})

afterAll(() => world.close())

function ask(body: object, headers: Readonly<Record<string, string>> = {}): Promise<RawReply> {
  return send(world.url, operation(token, body, headers))
}

/** Sends a body as it is, with a good token. */
function sendBody(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Promise<RawReply> {
  return send(world.url, { ...operation(token, SMALL, headers), body })
}

/** The codes of all refusals, and that nothing of what was sent is in them. */
function codesIn(reply: RawReply): readonly string[] {
  expect(reply.text + JSON.stringify(reply.headers)).not.toContain(SECRET.slice(0, 17))
  expect(reply.text + JSON.stringify(reply.headers)).not.toContain(token)
  return refusalsIn(reply).map(({ code }) => code)
}

describe('a request that is none is refused in JSON', () => {
  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('by %s', async (method) => {
    const { headers = {} } = operation(token, SMALL)
    const reply = await send(world.url, { method, path: '/graphql?query={__typename}', headers })
    expect([reply.status, ...codesIn(reply)]).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(reply.headers).toMatchObject({ allow: 'POST', 'cache-control': 'no-store' })
  })

  test.each([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    ['multipart/form-data; boundary=x', {}],
    ['application/json; charset=gbk', {}],
    ['application/graphql', {}],
    ['', {}],
    [JSON_TYPE, { 'content-encoding': 'gzip' }],
    [JSON_TYPE, { 'content-encoding': 'br' }],
  ])('as %j %o', async (type, headers: Record<string, string>) => {
    const body = headers['content-encoding'] === 'gzip' ? gzipSync(JSON.stringify(SMALL)) : JSON.stringify(SMALL)
    const reply = await sendBody(body, { 'content-type': type, ...headers })
    expect([reply.status, ...codesIn(reply)]).toEqual([415, 'MEDIA_TYPE_UNSUPPORTED'])
  })

  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['null', 'null'],
    ['a text', '"{ lifeEvents { code } }"'],
    ['a batch', JSON.stringify([SMALL, SMALL])],
    ['an empty batch', '[]'],
    ['no document', '{}'],
    ['an empty document', '{"query":""}'],
    ['a document that is a number', '{"query":1}'],
    ['a persisted query', JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })],
    ['variables that are a list', JSON.stringify({ ...SMALL, variables: [SECRET] })],
    ['an operation name that is a number', '{"query":"{ lifeEvents { code } }","operationName":1}'],
    ['half of it', JSON.stringify(SMALL).slice(0, -1)],
    ['broken UTF-8', Buffer.from(JSON.stringify(SMALL).replace('P19', 'P\u00ff'), 'latin1')],
    ['UTF-16', Buffer.from(JSON.stringify(SMALL), 'utf16le')],
    ['GraphQL without JSON', SMALL.query],
    ['a nesting without end', `{"query":${'['.repeat(200_000)}`],
  ])('that sends %s', async (_, body) => {
    const reply = await sendBody(body)
    expect([reply.status, ...codesIn(reply)]).toEqual([400, 'BODY_INVALID'])
  })

  test('of more than 256 KB, and one of 256 KB is not', async () => {
    const most = 256 * 1024
    const padded = (size: number) => JSON.stringify(SMALL).padEnd(size)
    expect((await sendBody(padded(most))).status).toBe(200)
    for (const size of [most + 1, 4 * most]) {
      const reply = await sendBody(padded(size))
      expect([reply.status, ...codesIn(reply)]).toEqual([413, 'BODY_TOO_LARGE'])
    }
    // Without a length said beforehand.
    const chunked = await sendBody(padded(most + 1), { 'transfer-encoding': 'chunked' })
    expect([chunked.status, ...codesIn(chunked)]).toEqual([413, 'BODY_TOO_LARGE'])
  })

  test('whose body does not arrive', async () => {
    const { port } = new URL(world.url)
    const socket = connect(Number(port), '127.0.0.1')
    const began = performance.now()
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n` +
        'content-length: 100\r\n\r\n{"query":',
    )
    const answer = await textOf(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 504 [^]*"code":"DEADLINE_EXCEEDED"/)
    expect(answer).toMatch(/^connection: close\r$/im)
    expect(performance.now() - began).toBeLessThan(DEADLINE_MS + 1000)
  })

  test('without a token, whatever else is wrong with it', async () => {
    for (const body of [JSON.stringify(SMALL), '{', 'x'.repeat(1000)]) {
      const reply = await send(world.url, { headers: { 'content-type': JSON_TYPE, accept: GRAPHQL_RESPONSE }, body })
      expect([reply.status, ...codesIn(reply)]).toEqual([401, 'UNAUTHENTICATED'])
      expect(reply.headers['www-authenticate']).toBe('Bearer')
    }
  })
})

describe('a document that cannot run', () => {
  const FAULTS: readonly (readonly [string, object, string, string])[] = [
    ['a syntax error', { query: `{ lifeEvent(code: "${SECRET}" ` }, 'DOCUMENT_INVALID', 'SYNTAX'],
    ['no operation', { query: 'fragment F on LifeEvent { code }' }, 'DOCUMENT_INVALID', 'FRAGMENT'],
    ['an unknown field', { query: `{ lifeEvent(code: "P19") { f${SECRET} } }` }, 'DOCUMENT_INVALID', 'FIELD_UNKNOWN'],
    ['an unknown argument', { query: `{ sources(f${SECRET}: 1) { tier } }` }, 'DOCUMENT_INVALID', 'ARGUMENT_UNKNOWN'],
    ['a missing argument', { query: '{ lifeEvent { code } }' }, 'DOCUMENT_INVALID', 'ARGUMENT_MISSING'],
    ['an unknown type', { query: `query ($x: T${SECRET}) { sources { tier } }` }, 'DOCUMENT_INVALID', 'TYPE_UNKNOWN'],
    ['an unknown directive', { query: `{ sources { tier @d${SECRET} } }` }, 'DOCUMENT_INVALID', 'DIRECTIVE'],
    ['a field without a selection', { query: '{ sources }' }, 'DOCUMENT_INVALID', 'SELECTION'],
    ['an unused variable', { query: `query ($v${SECRET}: ID) { sources { tier } }` }, 'DOCUMENT_INVALID', 'VARIABLE'],
    ['a fragment in itself', { query: '{ ...F } fragment F on Query { ...F }' }, 'DOCUMENT_TOO_COMPLEX', 'LIMIT_DEPTH'],
    ['an unknown operation', { ...SMALL, operationName: `O${SECRET}` }, 'DOCUMENT_INVALID', 'OPERATION'],
    ['two operations', { query: 'query A { __typename } query B { __typename }' }, 'DOCUMENT_INVALID', 'OPERATION'],
    ['a subscription', { query: 'subscription { sources { tier } }' }, 'DOCUMENT_INVALID', 'OPERATION_KIND'],
    ['an unknown enum value', { query: `{ lifeEvents(level: L${SECRET}) { code } }` }, 'INPUT_INVALID', 'VALUE_TYPE'],
    [
      'a value missing',
      { query: 'query ($c: ID!) { lifeEvent(code: $c) { code } }' },
      'INPUT_INVALID',
      'VALUE_MISSING',
    ],
    ['a limit passed', { query: `{ sources { ${'tier '.repeat(2500)} } }` }, 'DOCUMENT_TOO_COMPLEX', 'LIMIT_TOKENS'],
  ]

  test.each(FAULTS)('because of %s is a 400 as graphql-response+json', async (_, body, code, problem) => {
    const reply = await ask(body, { accept: GRAPHQL_RESPONSE })
    expect(reply.status).toBe(400)
    expect(reply.headers['content-type']).toBe(`${GRAPHQL_RESPONSE}; charset=utf-8`)
    expect(codesIn(reply)).toContain(code)
    expect(refusalsIn(reply).flatMap(({ problems }) => problems.map((one) => one.code))).toContain(problem)
    expect(JSON.parse(reply.text)).not.toHaveProperty('data')
  })

  test.each(FAULTS)('because of %s is a 200 with errors as application/json', async (_, body, code) => {
    const reply = await ask(body, { accept: JSON_TYPE })
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe(`${JSON_TYPE}; charset=utf-8`)
    expect(codesIn(reply)).toContain(code)
    expect(JSON.parse(reply.text)).not.toHaveProperty('data')
  })

  test('gives no hint of what the schema holds', async () => {
    for (const query of [
      '{ lifeEvnt(code: "P19") { code } }',
      '{ lifeEvent(cod: "P19") { code } }',
      '{ lifeEvent(code: "P19") { cod } }',
      '{ lifeEvents(level: PROVINC) { code } }',
      'query ($i: PrefillFormInpt) { __typename }',
      '{ sources { tier @inclde(if: true) } }',
      '{ ... on Qury { sources { tier } } }',
      '{ prefillForm(input: { lifeEvnt: "P19", subjects: [] }) { seal } }',
    ]) {
      const reply = await ask({ query })
      expect(codesIn(reply)).not.toEqual([])
      expect(reply.text).not.toMatch(/did you mean|lifeEvent|serviceItem|PROVINCE|PrefillForm|include|Query/i)
    }
    const variables = { input: { lifeEvnt: 'P19', subjects: [{ role: 'child', identifier: SECRET }] } }
    const reply = await ask({
      query: 'query ($input: PrefillFormInput!) { prefillForm(input: $input) { seal } }',
      variables,
    })
    expect(codesIn(reply)).toEqual(['INPUT_INVALID'])
    expect(reply.text).not.toMatch(/did you mean|lifeEvnt|identifier/i)
  })
})

describe('a good request', () => {
  test('is answered in the media type it prefers', async () => {
    for (const [accept, type] of [
      [undefined, JSON_TYPE],
      ['*/*', JSON_TYPE],
      [JSON_TYPE, JSON_TYPE],
      [GRAPHQL_RESPONSE, GRAPHQL_RESPONSE],
      [`${GRAPHQL_RESPONSE}, ${JSON_TYPE};q=0.9`, GRAPHQL_RESPONSE],
      [`${GRAPHQL_RESPONSE};q=0.5, ${JSON_TYPE}`, JSON_TYPE],
      [`${GRAPHQL_RESPONSE};q=0`, JSON_TYPE],
    ] as const) {
      const reply = await ask(SMALL, accept === undefined ? {} : { accept })
      expect([reply.status, reply.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
      expect(reply.text).toBe('{"data":{"lifeEvent":{"code":"P19"}}}')
      expect(reply.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    }
  })

  test('may say charset=utf-8, name an operation, and bring what is not asked for', async () => {
    const query = 'query A { lifeEvent(code: "P19") { code } } query B { lifeEvent(code: "P18") { code } }'
    const body = { query, operationName: 'B', variables: { more: SECRET }, extensions: { more: SECRET } }
    const reply = await ask(body, { 'content-type': 'application/json; charset="UTF-8"' })
    expect(reply.text).toBe('{"data":{"lifeEvent":{"code":"P18"}}}')
  })

  test('keeps its request id where that is a UUID, in the header, the errors and the ledger', async () => {
    const own = crypto.randomUUID()
    const query = 'query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { id } }'
    const read = await ask({ query, variables: { id: father } }, { 'x-request-id': own })
    expect(read.headers['x-request-id']).toBe(own)
    expect(world.entriesOf({ requestId: own })).toHaveLength(1)
    expect(refusalsIn(await ask({ query: '{' }, { 'x-request-id': own }))[0]?.requestId).toBe(own)

    for (const other of [SECRET, own.toUpperCase(), `${own}, ${own}`, `${own}x`]) {
      const reply = await ask({ query: '{' }, { 'x-request-id': other })
      expect(codesIn(reply)).toEqual(['DOCUMENT_INVALID'])
      expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(reply.headers['x-request-id']).not.toBe(other)
    }
  })

  test('that asks for less time is answered in less; none is given more', async () => {
    const query = `query ($id: CitizenId!) {
      personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { housingFund { state } fieldReports { state } }
    }`
    const states = async (deadlineMs: string) => {
      const { text, tookMs } = await ask({ query, variables: { id: father } }, { 'x-deadline-ms': deadlineMs })
      return { states: JSON.parse(text).data.personArchive?.fieldReports, tookMs }
    }
    // Nothing is asked for it (and first, while the source has not yet been found to hang); that this is said at all depends on how soon it can be recorded.
    const none = await ask({ query, variables: { id: father } }, { 'x-deadline-ms': '1' })
    const said = codesIn(none)[0] ?? JSON.parse(none.text).data.personArchive.fieldReports[0].state
    expect(said).toBeOneOf(['DEADLINE_EXCEEDED', 'TIMEOUT'])
    await world.sandbox.setFault('housing-fund.platform', { kind: 'hang' })
    try {
      const short = await states('300')
      expect(short.states).toEqual([{ state: 'TIMEOUT' }])
      expect(short.tookMs).toBeLessThan(DEADLINE_MS / 2)
      for (const deadlineMs of ['60000', '-1']) {
        const long = await states(deadlineMs)
        expect(long.states, deadlineMs).toEqual([{ state: expect.toBeOneOf(['TIMEOUT', 'SOURCE_DOWN']) }])
        expect(long.tookMs).toBeLessThan(DEADLINE_MS + 500)
      }
    } finally {
      await world.sandbox.setFault('housing-fund.platform', { kind: 'none' })
    }
  })
})

describe('a document beyond a limit is refused in milliseconds', () => {
  const nested = (depth: number) => `{ ${'a { '.repeat(depth)} b ${'} '.repeat(depth)} }`
  const many = (count: number, field: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => field(i)).join(' ')
  const bomb = many(24, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)

  test.each([
    ['tokens', `{ sources { ${'tier '.repeat(50_000)} } }`, 'LIMIT_TOKENS'],
    ['tokens in a value', `{ lifeEvent(code: [${'1 '.repeat(50_000)}`, 'LIMIT_TOKENS'],
    ['depth of a value', `{ lifeEvent(code: ${'['.repeat(900)}${']'.repeat(900)}) { code } }`, 'LIMIT_DEPTH'],
    ['depth without an end', `{ lifeEvent(code: ${'['.repeat(200_000)}`, 'LIMIT_DEPTH'],
    ['depth', nested(400), 'LIMIT_DEPTH'],
    [
      'depth through fragments',
      `{ ...A } fragment A on Query { a { ...B } } fragment B on T ${nested(9)}`,
      'LIMIT_DEPTH',
    ],
    ['fields', `{ ...F0 } ${bomb} fragment F24 on Query { sources { tier } }`, 'LIMIT_FIELDS'],
    ['aliases', `{ sources { ${many(16, (i) => `a${i}: tier`)} } }`, 'LIMIT_ALIASES'],
    ['aliases of __typename', `{ ${many(16, (i) => `a${i}: __typename`)} }`, 'LIMIT_ALIASES'],
    ['fields named again', `{ sources { ${'tier '.repeat(17)} } }`, 'LIMIT_ALIASES'],
    ['directives', `{ sources { tier ${'@include(if: true) '.repeat(6)} } }`, 'LIMIT_DIRECTIVES'],
    ['unknown directives', `{ sources { tier ${'@a '.repeat(900)} } }`, 'LIMIT_DIRECTIVES'],
    ['root fields', `{ ${many(6, (i) => `a${i}: sources { tier }`)} }`, 'LIMIT_ROOT_FIELDS'],
    [
      'root fields through fragments',
      `{ ...A ...B } fragment A on Query { ${many(3, (i) => `a${i}: sources { tier }`)} }
      fragment B on Query { ${many(3, (i) => `b${i}: sources { tier }`)} }`,
      'LIMIT_ROOT_FIELDS',
    ],
  ])('%s', async (_, query, limit) => {
    const reply = await ask({ query })
    expect(codesIn(reply)).toEqual(['DOCUMENT_TOO_COMPLEX'])
    expect(refusalsIn(reply)[0]?.problems.map(({ code }) => code)).toContain(limit)
    expect(reply.tookMs).toBeLessThan(500)
  })

  test('with every limit that it passes', async () => {
    const query = `{ ${many(20, (i) => `a${i}: __typename ${'@a '.repeat(1)}`)} ${nested(12).slice(1, -1)} }`
    const [refusal] = refusalsIn(await ask({ query }))
    expect(refusal?.problems.map(({ code }) => code)).toEqual([
      'LIMIT_DEPTH',
      'LIMIT_ALIASES',
      'LIMIT_DIRECTIVES',
      'LIMIT_ROOT_FIELDS',
    ])
  })

  test('and one within them all is not', async () => {
    const reply = await ask({ query: `{ sources { ${many(15, (i) => `a${i}: tier`)} } }` })
    expect([reply.status, codesIn(reply)]).toEqual([200, []])
  })

  test('faults without number in the variables are told in part, and as fast', async () => {
    const query = 'query ($ids: [CitizenId!]!) { personArchives(ids: $ids, purpose: { lifeEvent: "SELF" }) { id } }'
    const ids = Array.from({ length: 12_000 }, () => SECRET)
    const reply = await ask({ query, variables: { ids } })
    expect(codesIn(reply)).toEqual(['INPUT_INVALID'])
    expect(refusalsIn(reply)[0]?.problems).toHaveLength(50)
    const deep = `{"query":${JSON.stringify(query)},"variables":{"ids":${'['.repeat(5000)}${']'.repeat(5000)}}}`
    const nestedReply = await sendBody(deep)
    expect(codesIn(nestedReply)).toEqual(['INPUT_INVALID'])
    expect(Math.max(reply.tookMs, nestedReply.tookMs)).toBeLessThan(500)
  })
})

describe('a wrong input is refused, every fault at once and none repeated,', () => {
  const PERSON = 'query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { id } }'
  const FORM = 'query ($input: PrefillFormInput!) { prefillForm(input: $input) { seal } }'
  const CLAIMS = 'query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }'
  const MANY = 'query ($ids: [CitizenId!]!) { personArchives(ids: $ids, purpose: { lifeEvent: "SELF" }) { id } }'

  async function refused(body: { query: string; variables?: object }): Promise<Readonly<Record<string, string>>> {
    const size = world.gateway.services.ledger.state().size
    const calls = world.calls()
    const reply = await ask(body)
    expect(new Set(codesIn(reply))).toEqual(new Set(['INPUT_INVALID']))
    // Nothing personal was asked for anywhere, so there is nothing to record.
    expect(world.calls()).toEqual(calls)
    expect(world.gateway.services.ledger.state().size).toBe(size)
    return problemsIn(refusalsIn(reply))
  }

  test('a citizenId that is a number, in a variable and in the document', async () => {
    const text = JSON.stringify({ query: PERSON, variables: { id: 'X' } }).replace('"X"', SECRET)
    const reply = await sendBody(text)
    expect([codesIn(reply), problemsIn(refusalsIn(reply))]).toEqual([['INPUT_INVALID'], { id: 'CITIZEN_ID_FORMAT' }])
    expect(reply.text).toContain('不能是数字')
    expect(await refused({ query: `{ personArchive(id: ${SECRET}, purpose: { lifeEvent: "SELF" }) { id } }` })).toEqual(
      {
        'document:1:21': 'CITIZEN_ID_FORMAT',
      },
    )
  })

  test('ids that are wrong, each in its own way', async () => {
    expect(await refused({ query: PERSON, variables: { id: SECRET } })).toEqual({ id: 'CITIZEN_ID_CHECK_DIGIT' })
    const ids = [SECRET, SECRET.slice(1), '990599199003070014', '140599199002300019', '', null, true, father]
    expect(await refused({ query: MANY, variables: { ids } })).toEqual({
      'ids[0]': 'CITIZEN_ID_CHECK_DIGIT',
      'ids[1]': 'CITIZEN_ID_FORMAT',
      'ids[2]': 'CITIZEN_ID_AREA',
      'ids[3]': 'CITIZEN_ID_BIRTH_DATE',
      'ids[4]': 'CITIZEN_ID_FORMAT',
      'ids[5]': 'VALUE_MISSING',
      'ids[6]': 'CITIZEN_ID_FORMAT',
    })
    const enterprise = 'query ($id: CreditCode!) { enterpriseArchive(id: $id, purpose: { lifeEvent: "P10" }) { id } }'
    expect(await refused({ query: enterprise, variables: { id: '911405990000000000' } })).toEqual({
      id: 'CREDIT_CODE_CHECK_DIGIT',
    })
  })

  test('in several variables', async () => {
    const query = `query ($a: CitizenId!, $b: CreditCode!, $v${SECRET}: PurposeInput!) {
      personArchive(id: $a, purpose: $v${SECRET}) { id } enterpriseArchive(id: $b, purpose: $v${SECRET}) { id }
    }`
    const variables = { a: SECRET, b: 1, [`v${SECRET}`]: { lifeEvent: {}, [SECRET]: 1 } }
    const [refusal] = refusalsIn(await ask({ query, variables }))
    expect(refusal?.problems.map(({ path, code }) => [path, code])).toEqual([
      ['a', 'CITIZEN_ID_CHECK_DIGIT'],
      ['b', 'CREDIT_CODE_FORMAT'],
      ['variables.lifeEvent', 'VALUE_TYPE'],
      ['variables', 'INPUT_FIELD_UNKNOWN'],
    ])
    await refused({ query, variables })
  })

  test('more subjects than a hundred, or none', async () => {
    for (const count of [0, 101]) {
      expect(await refused({ query: MANY, variables: { ids: Array(count).fill(father) } })).toEqual({ ids: 'ID_COUNT' })
    }
  })

  test('roles, ids and 事项 that the 一件事 does not have', async () => {
    const subjects = [
      { role: `r${SECRET}`, id: father },
      { role: 'father', id: SECRET },
      { role: 'father', id: father },
    ]
    expect(await refused({ query: FORM, variables: { input: { lifeEvent: 'P19', subjects } } })).toEqual({
      'input.subjects[0].role': 'ROLE_UNKNOWN',
      'input.subjects[1].id': 'CITIZEN_ID_CHECK_DIGIT',
      'input.subjects[2].role': 'ROLE_REPEATED',
      'input.subjects': 'ROLE_MISSING',
    })
    const { subjects: family } = scenarioOf(world.sandbox.world, 'pupil-father', 'P19')
    const serviceItems = ['P19.1', `P19.${SECRET}`, 'P18.1']
    expect(
      await refused({ query: FORM, variables: { input: { lifeEvent: 'P19', subjects: family, serviceItems } } }),
    ).toEqual({
      'input.serviceItems[1]': 'SERVICE_ITEM_UNKNOWN',
      'input.serviceItems[2]': 'SERVICE_ITEM_UNKNOWN',
    })
  })

  test('claims about elements there are not, and values they cannot have', async () => {
    const claims = [
      { element: `person.e${SECRET}`, value: SECRET },
      { element: 'person.identity.sex', value: SECRET },
      { element: 'person.identity.birthDate', value: '2026-02-30' },
      { element: 'enterprise.registration.name', value: SECRET },
      { element: 'person.identity.name', value: 'x' },
    ]
    const input = { kind: 'PERSON', id: father, purpose: { lifeEvent: 'SELF' }, claims }
    expect(await refused({ query: CLAIMS, variables: { input } })).toEqual({
      'input.claims[0].element': 'ELEMENT_UNKNOWN',
      'input.claims[1].value': 'VALUE_FORMAT',
      'input.claims[2].value': 'VALUE_FORMAT',
      'input.claims[3].element': 'ELEMENT_UNKNOWN',
    })
  })

  test('and a purpose there is not', async () => {
    for (const [body, problems] of [
      [
        { query: FORM, variables: { input: { lifeEvent: `P${SECRET}`, subjects: [{ role: 'child', id: father }] } } },
        { 'input.lifeEvent': 'LIFE_EVENT_UNKNOWN' },
      ],
      [
        { query: FORM, variables: { input: { lifeEvent: 'SELF', subjects: [] } } },
        { 'input.lifeEvent': 'LIFE_EVENT_UNKNOWN' },
      ],
      [
        { query: `{ personArchive(id: "${father}", purpose: { lifeEvent: "P${SECRET}", caseNumber: "?" }) { id } }` },
        { 'purpose.lifeEvent': 'LIFE_EVENT_UNKNOWN', 'purpose.caseNumber': 'CASE_NUMBER_FORMAT' },
      ],
      [{ query: `{ personArchive(id: "${father}", purpose: {}) { id } }` }, { purpose: 'PURPOSE_NOT_ONE' }],
    ] as const) {
      const reply = await ask(body)
      expect([codesIn(reply), problemsIn(refusalsIn(reply))]).toEqual([['PURPOSE_INVALID'], problems])
    }
  })
})

describe('the catalog', () => {
  async function read(query: string) {
    const { data, errors } = await world.ask('portal', query)
    expect(errors).toEqual([])
    return data
  }

  test('lists the 一件事 of both levels, by level and by kind', async () => {
    const codes = async (args: string): Promise<string[]> => {
      const { lifeEvents } = await read(`{ lifeEvents${args} { code } }`)
      return lifeEvents.map(({ code }: { code: string }) => code)
    }
    const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)
    const all = await codes('')
    expect(all).toEqual([...numbered('P', 27), ...numbered('D', 18)])
    expect(await codes('(level: PROVINCE)')).toEqual(numbered('P', 27))
    expect(await codes('(level: DISTRICT)')).toEqual(numbered('D', 18))
    expect(await codes('(level: NATIONAL)')).toEqual([])
    const persons = await codes('(kind: PERSON)')
    const enterprises = await codes('(kind: ENTERPRISE)')
    expect(new Set([...persons, ...enterprises])).toEqual(new Set(all))
    expect(persons.filter((code) => enterprises.includes(code))).toEqual(['P3', 'P13', 'D9'])
    expect(await codes('(level: DISTRICT, kind: PERSON)')).toEqual(persons.filter((code) => code.startsWith('D')))
  })

  test('tells of one 一件事 what it is about, and of another that there is none', async () => {
    const { lifeEvent, none } = await read(`{
      lifeEvent(code: "P19") {
        code name level batch deadline kinds leadDepartments serviceItems { code name departments }
        roles { role kind label required }
      }
      none: lifeEvent(code: "P28") { code }
    }`)
    expect(none).toBeNull()
    expect(lifeEvent).toMatchObject({ code: 'P19', name: '教育入学', level: 'PROVINCE', kinds: ['PERSON'] })
    expect(lifeEvent.roles[0]).toEqual({ role: 'child', kind: 'PERSON', label: '入学儿童', required: true })
    expect(lifeEvent.serviceItems[0]).toMatchObject({ code: 'P19.1', departments: expect.any(Array) })
  })

  test('lists every system of annex 2, connected or planned, and those beyond it', async () => {
    const { sources } = await read(
      '{ sources { connector system department annexRow tier route kind state version elements } }',
    )
    const rows: { annexRow: number | null; state: string; connector: string; kind: string | null }[] = sources
    expect(rows.flatMap(({ annexRow }) => annexRow ?? [])).toEqual(Array.from({ length: 58 }, (_, i) => i + 1))
    const beyond = rows.filter(({ annexRow, kind }) => annexRow === null && kind !== 'manual')
    expect(beyond.map(({ connector }) => connector)).toEqual(['case-center', 'license-platform'])
    for (const source of rows) {
      if (source.state === 'PLANNED') {
        expect(source).toMatchObject({ connector: `annex.${source.annexRow}`, kind: null, version: null, elements: [] })
      } else {
        expect(source).toMatchObject({ state: expect.toBeOneOf(['LIVE', 'DEGRADED']), kind: expect.any(String) })
        expect(source).toMatchObject({ version: expect.any(String), route: expect.any(String) })
      }
    }
    expect(rows.find(({ annexRow }) => annexRow === 4)).toMatchObject({
      connector: 'public-security.population',
      system: '山西省实有人口信息系统',
      department: '省公安厅',
      tier: 'PROVINCIAL',
      elements: expect.arrayContaining(['person.identity.name']),
    })
  })

  test('lists the 143 types of annex 3', async () => {
    const { licenseTypes } = await read('{ licenseTypes { code name issuers } }')
    const types: { code: string; name: string; issuers: string[] }[] = licenseTypes
    expect(types.map(({ code }) => code)).toEqual(Array.from({ length: 143 }, (_, i) => String(i + 1)))
    expect(types.filter(({ name, issuers }) => name === '' || issuers.length === 0)).toEqual([])
  })
})

describe('a receipt', () => {
  const RECEIPT = 'entryId leafHash index proof openings { path salt } commitments'

  test('opens what was released to whoever received it, and later to nobody', async () => {
    const read = `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) {
      identity { name sex } receipt { ${RECEIPT} } } }`
    const { data } = await world.ask('pupil-father', read, { id: father })
    const { openings, commitments, ...receipt } = data.personArchive.receipt
    expect(openings.map(({ path }: { path: string }) => path)).toEqual(['person.identity.name', 'person.identity.sex'])
    expect(commitments).toHaveLength(2)
    expect(receipt).toEqual({
      entryId: expect.any(String),
      leafHash: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
      index: expect.stringMatching(/^\d+$/),
      proof: null,
    })

    for (const persona of ['pupil-father', 'retiree', 'auditor']) {
      const later = await world.ask(persona, `query ($id: ID!) { receipt(entryId: $id) { ${RECEIPT} } }`, {
        id: receipt.entryId,
      })
      const { proof, ...known } = later.data.receipt
      expect(known).toEqual({ ...receipt, proof: undefined, openings: null, commitments: null })
      expect(proof ?? '').not.toContain(father)
    }
    const none = await world.ask('pupil-father', '{ receipt(entryId: "nothing") { entryId } }')
    expect([none.data, none.errors]).toEqual([{ receipt: null }, []])
  })

  test('has its proof as soon as a checkpoint covers the entry', async () => {
    const { data } = await world.ask(
      'pupil-father',
      'query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { receipt { entryId index } } }',
      { id: father },
    )
    const { entryId, index } = data.personArchive.receipt
    const later = 'query ($id: ID!) { receipt(entryId: $id) { proof } }'
    await expect
      .poll(async () => (await world.ask('portal', later, { id: entryId })).data.receipt.proof, { timeout: 5000 })
      .toMatch(new RegExp(`^c2sp\\.org/tlog-proof@v1\\nextra \\S+\\nindex ${index}\\n[^]*\\nyidang/`))
  })
})

describe('beside /graphql', () => {
  test('/health and /ready answer whoever asks, by GET and HEAD', async () => {
    for (const [path, body] of [
      ['/health', { status: 'ok' }],
      [
        '/ready',
        { ready: true, parts: { ledger: { state: 'OK' }, sources: { 'public-security.population': 'LIVE' } } },
      ],
    ] as const) {
      const reply = await send(world.url, { method: 'GET', path })
      expect([reply.status, reply.headers['cache-control']]).toEqual([200, 'no-store'])
      expect(JSON.parse(reply.text)).toMatchObject(body)
      const head = await send(world.url, { method: 'HEAD', path })
      expect([head.status, head.text, head.headers['content-length']]).toEqual([
        200,
        '',
        reply.headers['content-length'],
      ])
      expect(codesIn(await send(world.url, { path }))).toEqual(['NOT_FOUND'])
    }
  })

  test('a lost source changes what /ready tells, and not that it is ready', async () => {
    await world.sandbox.setFault('taxation.golden-tax', { kind: 'down' })
    const query = `query ($id: CitizenId!) {
      personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { incomeTax { months { month } } fieldReports { state } } }`
    const stateOf = async () => {
      await ask({ query, variables: { id: father } })
      const { status, text } = await send(world.url, { method: 'GET', path: '/ready' })
      return [status, JSON.parse(text).parts.sources['taxation.golden-tax']]
    }
    await expect.poll(stateOf, { interval: 10, timeout: 5000 }).toEqual([200, 'DOWN'])
    await world.sandbox.setFault('taxation.golden-tax', { kind: 'none' })
  })

  test('an address there is not is a 404 in JSON', async () => {
    for (const path of ['/nothing.txt', '/graphql.json', '/demo', '/%00', '//', '/a b.js', '/favicon.ico']) {
      const reply = await send(world.url, { method: 'POST', path: path.replace(' ', '%20') })
      expect([reply.status, ...codesIn(reply)], path).toEqual([404, 'NOT_FOUND'])
    }
  })
})

describe('the files of the page, in production', () => {
  let folder: string
  let production: Gateway

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yidang-page-'))
    production = await openProduction(folder)
  })

  afterAll(async () => {
    await production.close()
    rmSync(folder, { recursive: true, force: true })
  })

  function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<RawReply> {
    return send(production.url, { method: 'GET', path, headers })
  }

  test('does not start with a source that is in no network, in words', () => {
    const { config, secrets } = world.sandbox
    const composing = (manifests: string) => {
      try {
        readComposition(manifests, 'production')({ config, secrets })
      } catch (error) {
        if (error instanceof GatewayError) return error.problems.map(({ code }) => code)
        throw error
      }
      return []
    }
    const codes = composing(MANIFESTS)
    expect(codes.length).toBeGreaterThan(50)
    expect(new Set(codes)).toEqual(new Set(['NETWORK_MISSING']))
    expect(composing(boundedManifests(folder))).toEqual([])
  })

  test('until everything is prepared nothing is ready, but alive', async () => {
    const early = await get('/ready')
    expect([early.status, JSON.parse(early.text)]).toEqual([
      503,
      { ready: false, parts: expect.objectContaining({ ledger: { state: 'OK', size: 0 } }) },
    ])
    expect((await get('/health')).status).toBe(200)
    production.becomeReady()
    expect((await get('/ready')).status).toBe(200)
  })

  test('are sent with their type, once, and may be looked at from nowhere else', async () => {
    expect((await get('/')).status).toBe(503)
    expect((await get('/')).headers).toMatchObject({ refresh: '2' })
    mkdirSync(join(folder, 'page', 'assets'), { recursive: true })
    writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>一档')
    writeFileSync(join(folder, 'page', 'assets', 'main.js'), 'main()')

    const page = await get('/')
    expect([page.status, page.text]).toEqual([200, '<!doctype html>一档'])
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    })
    for (const path of ['/forms', '/forms/P19', '/index', '/?x=1']) expect((await get(path)).text).toBe(page.text)
    expect((await get('/', { 'if-none-match': String(page.headers.etag) })).status).toBe(304)
    const script = await get('/assets/main.js')
    expect([script.headers['content-type'], script.text]).toEqual(['text/javascript; charset=utf-8', 'main()'])
    expect(script.headers['cache-control']).toContain('immutable')
  })

  test('end at their folder', async () => {
    writeFileSync(join(folder, 'secret.txt'), SECRET)
    writeFileSync(join(folder, 'page', '.hidden'), SECRET)
    for (const path of [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/..\\secret.txt',
      '//secret.txt',
      '/./secret.txt',
      '/.hidden',
      '/assets/%00main.js',
      '/assets/main.js%00.html',
      join(folder, 'secret.txt'),
      `file://${folder}/secret.txt`,
    ]) {
      const reply = await get(path)
      expect(reply.text, path).not.toContain(SECRET)
      expect([reply.status, ...codesIn(reply)], path).toEqual([404, 'NOT_FOUND'])
    }
  })

  test('hold no GraphiQL, and the schema is not told', async () => {
    writeFileSync(join(folder, 'page', 'graphiql.html'), 'GraphiQL')
    for (const path of ['/graphiql', '/graphiql.html', '/graphiql/']) expect((await get(path)).status).toBe(404)
    for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }']) {
      const reply = await send(production.url, operation(token, { query }))
      expect(codesIn(reply)).toEqual(['DOCUMENT_INVALID'])
      expect(problemsIn(refusalsIn(reply))).toEqual({ 'document:1:3': 'INTROSPECTION' })
      const { text } = await ask({ query })
      expect(JSON.parse(text).data).not.toBeNull()
    }
    const typename = await send(production.url, operation(token, { query: '{ __typename }' }))
    expect(typename.text).toBe('{"data":{"__typename":"Query"}}')
  })

  test('hold no personas and no tokens', async () => {
    expect((await get('/demo/personas')).text).toBe('<!doctype html>一档')
    const request: RawRequest = { path: '/demo/token', body: '{"persona":"auditor"}' }
    expect(codesIn(await send(production.url, request))).toEqual(['NOT_FOUND'])
    expect(JSON.parse((await send(world.url, request)).text)).toEqual({ token: expect.any(String) })
    expect((await send(world.url, { ...request, body: '{"persona":"nobody"}' })).status).toBe(404)
  })

  /** Those there are, each department with its network. */
  function boundedManifests(home: string): string {
    const bounded = join(home, 'manifests')
    cpSync(MANIFESTS, bounded, { recursive: true })
    const names = readdirSync(MANIFESTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
    const texts = names.map((name) => readFileSync(join(MANIFESTS, name), 'utf8'))
    const departments = texts.flatMap((text) => /^department: (.*)$/m.exec(text)?.[1] ?? [])
    const networks = Object.fromEntries(departments.map((department) => [department, { network: ['127.0.0.0/8'] }]))
    writeFileSync(join(bounded, 'departments.yaml'), JSON.stringify(networks))
    return bounded
  }

  /** As an operator runs it: settings and secrets given, no sandbox of its own. */
  async function openProduction(home: string): Promise<Gateway> {
    const { identityProvider, config, secrets } = world.sandbox
    const settings = join(home, 'connectors.json')
    writeFileSync(settings, JSON.stringify({ config, secrets }))
    chmodSync(settings, 0o600)
    const read = readConfig({
      PORT: '0',
      YIDANG_MODE: 'production',
      YIDANG_DATA: join(home, 'data'),
      YIDANG_ISSUER: identityProvider,
      YIDANG_JWKS_URL: `${identityProvider}/.well-known/jwks.json`,
      YIDANG_CONNECTOR_CONFIG: settings,
      YIDANG_CONNECTORS: boundedManifests(home),
    })
    const { identity, connectors } = read
    if (identity === null || connectors === null) throw new TypeError('both were given')
    return openGateway({
      config: read,
      compose: readComposition(read.manifestFolder, read.mode),
      connectors,
      identity,
      allowLoopback: false,
      staticFolder: join(home, 'page'),
      routes: [],
      clock: Date.now,
      log: pino({ level: 'silent' }),
    })
  }
})

describe('at the end', () => {
  test('a ledger that is lost refuses every read in words, and /ready says so', async () => {
    const ledger = join(world.dataFolder, 'ledger.sqlite')
    renameSync(ledger, `${ledger}.moved`)
    const query =
      'query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { identity { name } } }'
    const reply = await ask({ query, variables: { id: father } })
    expect(codesIn(reply)).toEqual(['AUDIT_UNAVAILABLE'])
    expect(JSON.parse(reply.text).data).toEqual({ personArchive: null })
    expect(refusalsIn(reply)[0]?.retryable).toBe(true)

    const ready = await send(world.url, { method: 'GET', path: '/ready' })
    expect([ready.status, JSON.parse(ready.text)]).toMatchObject([
      503,
      { ready: false, parts: { ledger: { state: 'DOWN' } } },
    ])
    expect((await send(world.url, { method: 'GET', path: '/health' })).status).toBe(200)
    expect((await ask(SMALL)).text).toBe('{"data":{"lifeEvent":{"code":"P19"}}}')
    renameSync(`${ledger}.moved`, ledger)
  })

  test('the log tells why requests were refused, and nothing of whom they were about', () => {
    const text = logged.join('')
    expect(text).toContain('"code":"UNAUTHENTICATED","reason":"NO_TOKEN"')
    expect(text).not.toMatch(/\d{17}[\dXx]/)
    expect(text).not.toMatch(/ey[A-Za-z0-9_-]{20,}/)
    for (const { name } of world.sandbox.world.people.values()) expect(text).not.toContain(name)
  })
})
