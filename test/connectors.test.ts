import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileInterpretation } from '../connectors/kinds/interpret.ts'
import { parseJson } from '../connectors/kinds/json.ts'
import { type Finding, type Question } from '../connectors/kinds/kind.ts'
import { compileRequest } from '../connectors/kinds/request.ts'
import { decryptSecret, sign } from '../connectors/profiles/national-exchange.ts'
import { type Operation, type ValueRule } from '../src/catalog/types.ts'
import { type DataElement } from '../src/model/element.ts'
import { elementOf, NAME, resident, ruleFrom, sourceAt } from './support/exchange-world.ts'

const ID = '140599199003070014'
const OTHER = '14059919850615002X'
const bytes = (text: string) => Buffer.from(text)

describe('JSON from a source', () => {
  it('keeps an 18-digit number as it was written, wherever it stands', () => {
    expect(parseJson(bytes(`{"a":[${ID},{"b":-${ID}}],"n":12.5,"t":"${ID}"}`))).toEqual({
      a: [ID, { b: `-${ID}` }],
      n: 12.5,
      t: ID,
    })
  })

  it.each([
    ['is cut off', bytes('{"a":1')],
    ['is a login page', bytes('<!DOCTYPE html><title>登录</title>')],
    ['is not UTF-8', Buffer.concat([bytes('{"a":"'), Buffer.from([0xd5, 0xc5]), bytes('"}')])],
    ['is nested too deeply', bytes('['.repeat(65) + ']'.repeat(65))],
    ['names __proto__', bytes('{"a":{"__proto__":{"admin":true}}}')],
    ['names __proto__ in escapes', bytes('{"\\u005f_proto__":1}')],
    ['is empty', bytes('')],
  ])('is refused when it %s', (_why, body) => {
    expect(parseJson(body)).toBeUndefined()
  })

  it('may be nested 64 deep, may begin with a byte order mark, and of a repeated key the last stands', () => {
    expect(parseJson(bytes('['.repeat(64) + ']'.repeat(64)))).toBeDefined()
    expect(parseJson(bytes('\ufeff{"a":1,"a":2}'))).toEqual({ a: 2 })
  })
})

describe('a request', () => {
  const question: Question = {
    keys: [ID, OTHER],
    holder: 'officer/1',
    purpose: 'P19.2',
    lifeEvent: 'P19',
    caseNumber: '晋A "1"',
    requestId: 'r',
  }
  const plain = { speech: 'http', method: 'POST', path: '/q', query: {}, headers: {}, body: null } as const

  it('holds the variables of its template as whole JSON values', () => {
    const body = {
      input: {
        ids: '$keys',
        id: '$key',
        why: '$purpose',
        event: '$lifeEvent',
        case: '$case',
        note: '$keysake',
        fixed: [1, '$'],
      },
    }
    const built = compileRequest({ ...plain, body }, '/api')({ ...question, caseNumber: null })
    expect(built.target).toBe('/api/q')
    expect(JSON.parse(built.body)).toEqual({
      input: { ids: [ID, OTHER], id: ID, why: 'P19.2', event: 'P19', case: null, note: '$keysake', fixed: [1, '$'] },
    })
  })

  it('percent-encodes what it puts into a path, a query or a header', () => {
    const template = {
      ...plain,
      method: 'GET',
      path: '/持有人/$holder/x',
      query: { a: '$key', b: '是 & 否', c: '$case' },
    } as const
    const built = compileRequest({ ...template, headers: { 'X-Case': '$case' } }, '')(question)
    expect(built.target).toBe(
      `/${encodeURIComponent('持有人')}/officer%2F1/x?a=${ID}&b=%E6%98%AF%20%26%20%E5%90%A6&c=%E6%99%8BA%20%221%22`,
    )
    expect(built.headers.slice(built.headers.indexOf('x-case'))).toEqual(['x-case', '%E6%99%8BA%20%221%22'])
    expect(compileRequest(template, '')({ ...question, caseNumber: '\ud800' }).target).toMatch(/c=%EF%BF%BD$/)
  })

  it('never lets the source pack its answer, whatever the manifest says', () => {
    const { headers } = compileRequest({ ...plain, headers: { 'Accept-Encoding': 'gzip' } }, '')(question)
    expect(headers.join(' ')).toBe('accept application/json accept-encoding identity')
  })
})

/** What the operation makes of a body, and what it finds odd. */
function interpret(body: unknown, changes: Partial<Operation> = {}, keys: readonly string[] = [ID]) {
  const findings: Finding[] = []
  const [operation] = sourceAt('http://department', { source: { connector: 'test.x' }, operation: changes }).operations
  if (operation === undefined) throw new TypeError('a source has an operation')
  const answer = compileInterpretation(operation, (finding) => findings.push(finding))({ status: 200, body }, keys)
  return { answer, findings: findings.map(({ element, problem, count }) => `${element} ${problem} x${count}`) }
}

/** One value as its element sees it. */
function value(raw: unknown, element: DataElement, rule: ValueRule) {
  const body = { code: '0', data: { list: [{ sfzh: ID, raw }] } }
  const { answer, findings } = interpret(body, { provides: [{ kind: 'value', rank: 'AUTHORITY', element, rule }] })
  return [answer.kind === 'ANSWERED' ? answer.found[0]?.record[0] : answer, ...findings]
}

describe('a value', () => {
  const date = elementOf('person.x.date', { type: 'Date' })
  const dateTime = elementOf('person.x.time', { type: 'DateTime' })
  const text = elementOf('person.x.text')
  const int = elementOf('person.x.int', { type: 'Int' })
  const float = elementOf('person.x.float', { type: 'Float' })
  const bool = elementOf('person.x.bool', { type: 'Boolean' })
  const codes = new Map([['1', 'MALE']])
  const booleans = new Map([
    ['是', true],
    ['0', false],
  ])
  const raw = (changes: Parameters<typeof ruleFrom>[1] = {}) => ruleFrom('raw', changes)

  it.each<[string, unknown, DataElement, ValueRule, unknown]>([
    ['text', ' 张三 ', text, raw(), '张三'],
    ['a number as text', 42, text, raw(), '42'],
    [
      'an 18-digit id with a small x',
      ID.replace(/4$/, 'x'),
      elementOf('p.id', { mask: 'ID_NUMBER' }),
      raw(),
      '14059919900307001X',
    ],
    ['a compact date', '20240229', date, raw({ format: 'yyyyMMdd' }), '2024-02-29'],
    ['a dashed date', '1990-03-07', date, raw({ format: 'yyyy-MM-dd' }), '1990-03-07'],
    ['a slashed date', '1990/03/07', date, raw({ format: 'yyyy/MM/dd' }), '1990-03-07'],
    ['a Chinese date', '1990年03月07日', date, raw({ format: 'yyyy年MM月dd日' }), '1990-03-07'],
    ['the day of a time', '19900307235959', date, raw({ format: 'yyyyMMddHHmmss' }), '1990-03-07'],
    ['the day in China of a timestamp', 1_762_012_800_000, date, raw({ format: 'epochMs' }), '2025-11-02'],
    [
      'a time',
      '2026-11-01 08:30:00',
      dateTime,
      raw({ format: 'yyyy-MM-dd HH:mm:ss' }),
      '2026-11-01T08:30:00.000+08:00',
    ],
    [
      'a timestamp in seconds as text',
      '1762012800',
      dateTime,
      raw({ format: 'epochS' }),
      '2025-11-02T00:00:00.000+08:00',
    ],
    ['a month', '202411', text, raw({ format: 'yyyyMM' }), '2024-11'],
    ['an integer as text', '212', int, raw({ format: 'integer' }), 212],
    ['an amount as text', '5320.00', float, raw({ format: 'decimal' }), 5320],
    ['an amount', 103.62, float, raw({ format: 'decimal' }), 103.62],
    ['a yes', '是', bool, raw({ booleans }), true],
    ['a no', 0, bool, raw({ booleans }), false],
    ['a yes of JSON', true, bool, raw({ booleans }), true],
    ['a no of JSON', false, bool, raw({ booleans }), false],
    ['neither a yes nor a no said', '', bool, raw({ booleans }), null],
    ['a code', 1, text, raw({ codes }), 'MALE'],
    ['a constant', 'x', text, { kind: 'constant', value: '本市' }, '本市'],
    ['an empty text', '', text, raw(), null],
    ['nothing', null, date, raw({ format: 'yyyyMMdd' }), null],
  ])('is canonical: %s', (_what, given, element, rule, expected) => {
    expect(value(given, element, rule)).toEqual([expected])
  })

  it.each<[string, unknown, DataElement, ValueRule, string]>([
    ['an object where a value was promised', { a: 1 }, text, raw(), 'WRONG_TYPE'],
    ['a day that does not exist', '20230229', date, raw({ format: 'yyyyMMdd' }), 'WRONG_FORMAT'],
    ['another format', '1990-3-7', date, raw({ format: 'yyyy-MM-dd' }), 'WRONG_FORMAT'],
    ['a time that does not exist', '20240101250000', dateTime, raw({ format: 'yyyyMMddHHmmss' }), 'WRONG_FORMAT'],
    ['a timestamp beyond all days', 1e300, date, raw({ format: 'epochMs' }), 'WRONG_FORMAT'],
    ['a code nobody mapped', '3', text, raw({ codes }), 'UNMAPPED_CODE'],
    ['a yes in words nobody mapped', 'Y', bool, raw({ booleans }), 'UNMAPPED_CODE'],
    ['a number that is neither yes nor no', 2, bool, raw({ booleans }), 'UNMAPPED_CODE'],
    ['half a person', 1.5, int, raw({ format: 'integer' }), 'WRONG_FORMAT'],
    ['words for an amount', '约5000', float, raw({ format: 'decimal' }), 'WRONG_FORMAT'],
    ['more digits than a number holds', '12345678901234567', int, raw({ format: 'integer' }), 'WRONG_FORMAT'],
  ])('is null and a finding, never a crash: %s', (_what, given, element, rule, problem) => {
    expect(value(given, element, rule)).toEqual([null, `${element.path} ${problem} x1`])
  })

  it('is kept, and a finding, where it is written like a code of a former edition', () => {
    const rule = raw({ codes: new Map([['140403', '140403']]), kept: /^[1-9]\d{5}$/ })
    expect(value('140403', text, rule)).toEqual(['140403'])
    expect(value('140402', text, rule)).toEqual(['140402', `${text.path} UNMAPPED_CODE x1`])
    expect(value('潞城', text, rule)).toEqual([null, `${text.path} UNMAPPED_CODE x1`])
  })

  it('is joined of the parts that are there', () => {
    const rule: ValueRule = {
      kind: 'from',
      paths: [['a'], ['b', 'c'], ['d']],
      join: '-',
      format: 'text',
      codes: null,
      booleans: null,
    }
    const provides: Operation['provides'] = [{ kind: 'value', rank: 'AUTHORITY', element: text, rule }]
    const body = { code: '0', data: { list: [{ sfzh: ID, a: '晋', b: { c: 7 }, d: null }] } }
    expect(interpret(body, { provides }).answer).toMatchObject({ found: [{ record: ['晋-7'] }] })
  })
})

/** One list, of employers; null: the records themselves. */
function employment(from: readonly string[] | null, optional = false): Operation['provides'] {
  const element = elementOf('person.jobs[].name', { list: 'person.jobs[]' })
  const items = [{ element, name: 'name', rule: ruleFrom('dw') }]
  return [{ kind: 'list', rank: 'AUTHORITY', list: 'person.jobs[]', from, optional, items }]
}

describe('an answer', () => {
  const list = (...records: unknown[]) => ({ code: '0', data: { list: records } })

  it('is sorted by key, whatever the order; a repeated record counts once', () => {
    const records = [resident(OTHER, { xm: '李四' }), resident(ID), resident(ID)]
    const { answer, findings } = interpret(list(...records), {}, [ID, OTHER])
    expect(answer).toMatchObject({
      found: [{ record: ['张三', 'MALE', '1990-03-07'] }, { record: ['李四', 'MALE', '1990-03-07'] }],
    })
    expect(findings).toEqual([])
  })

  it('keeps the record observed later when a source has two different ones, and says so', () => {
    const records = [resident(ID, { gxsj: '2026-11-02 00:00:00', xm: '新' }), resident(ID, { xm: '旧' })]
    const { answer, findings } = interpret(list(...records))
    expect(answer).toMatchObject({
      found: [{ record: ['新', 'MALE', '1990-03-07'], observedAt: '2026-11-02T00:00:00.000+08:00' }],
    })
    expect(findings).toEqual(['null DUPLICATE_RECORD x1'])
  })

  it.each([
    ['neither says when', [{}, { gxsj: null, xb: '2' }], null],
    [
      'one does not say when',
      [{ gxsj: '2026-11-02 00:00:00' }, { gxsj: null, xb: '2' }],
      '2026-11-02T00:00:00.000+08:00',
    ],
    ['both were observed at once', [{}, { xb: '2' }], '2026-11-01T08:30:00.000+08:00'],
    ['an earlier one agrees', [{}, { xb: '2' }, { gxsj: '2026-10-01 00:00:00' }], '2026-11-01T08:30:00.000+08:00'],
  ])('keeps what two different records agree on where %s, and leaves the rest open', (_when, changes, observedAt) => {
    const written = changes.map((fields) => resident(ID, observedAt === null ? { ...fields, gxsj: null } : fields))
    for (const records of [written, written.toReversed()]) {
      const { answer, findings } = interpret(list(...records))
      expect(answer).toMatchObject({ found: [{ record: ['张三', null, '1990-03-07'], observedAt, unreadable: [1] }] })
      expect(findings).toEqual(['null DUPLICATE_RECORD x1'])
    }
  })

  it('leaves a whole list open in which two records differ', () => {
    const provides = employment(['jl'])
    const [one, other] = [[{ dw: '甲' }], [{ dw: '甲' }, { dw: '乙' }]]
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      const { answer } = interpret(list({ sfzh: ID, jl: first }, { sfzh: ID, jl: second }), { provides })
      expect(answer).toMatchObject({ found: [{ record: [null], unreadable: [0] }] })
    }
  })

  it('loses the records of people nobody asked about, and then proves no absence', () => {
    const { answer, findings } = interpret(list(resident(OTHER)))
    expect(answer).toEqual({ kind: 'ANSWERED', found: [null], absent: 'WRONG_SUBJECT' })
    expect(findings).toEqual(['null WRONG_SUBJECT x1'])
    for (const nobody of [{ xm: '无名' }, resident(' '), { ...resident(ID), sfzh: null }]) {
      const nameless = interpret(list(nobody))
      expect(nameless.answer).toMatchObject({ found: [null], absent: 'MALFORMED' })
      expect(nameless.findings).toEqual(['null RECORD_WITHOUT_KEY x1'])
    }
  })

  it('may name a person by the 15-digit id of before 1999, where the manifest says so', () => {
    const old = '140599900307001'
    const recordKey = { path: ['sfzh'], format: 'citizenId' } as const
    expect(interpret(list(resident(old)), { recordKey }).answer).toMatchObject({
      found: [{ record: ['张三', 'MALE', '1990-03-07'] }],
    })
    expect(interpret(list(resident(old))).answer).toMatchObject({ found: [null], absent: 'WRONG_SUBJECT' })
  })

  it('may be keyed by what another source wrote, in whatever case', () => {
    const records = [resident('ab-1'), resident('CD-2', { xm: '李四' })]
    expect(interpret(list(...records), {}, ['ab-1']).answer).toMatchObject({
      found: [{ record: ['张三', 'MALE', '1990-03-07'] }],
    })
    expect(interpret(list(...records), {}, ['cd-2', 'ab-1']).answer).toMatchObject({
      found: [{ record: ['李四', 'MALE', '1990-03-07'] }, { record: ['张三', 'MALE', '1990-03-07'] }],
    })
  })

  it('without a record of somebody is NO_RECORD for them', () => {
    expect(interpret(list()).answer).toEqual({ kind: 'ANSWERED', found: [null], absent: 'NO_RECORD' })
    expect(interpret({ code: '1001', msg: '查无此人', data: null }).answer).toMatchObject({
      found: [null],
      absent: 'NO_RECORD',
    })
  })

  it('may be one object where one key is asked', () => {
    const changes: Partial<Operation> = { batch: 1, records: ['data'] }
    expect(interpret({ code: '0', data: resident(ID) }, changes).answer).toMatchObject({
      found: [{ record: ['张三', 'MALE', '1990-03-07'] }],
    })
  })

  it.each([
    ['no list where records were promised', { code: '0', data: null }, 'MALFORMED'],
    ['a code we do not know', { code: '1400', data: null }, 'STATUS'],
    ['none of the promised codes', { hello: 'world' }, 'MALFORMED'],
    ['the code that means busy', { code: 7 }, 'BUSY'],
    ['no JSON', undefined, 'MALFORMED'],
  ])('with %s is no data', (_what, body, reason) => {
    expect(interpret(body).answer).toEqual({ kind: 'FAILED', reason })
  })

  it('has the rows of a list as items, in the record or as the records', () => {
    const inside = employment(['jl'])
    const record = { sfzh: ID, jl: [{ dw: '甲' }, { dw: { no: 1 } }] }
    const read = interpret(list(record), { provides: inside })
    expect(read.answer).toMatchObject({ found: [{ record: [[{ name: '甲' }, {}]], unreadable: [0] }] })
    expect(read.findings).toEqual(['person.jobs[].name WRONG_TYPE x1'])
    for (const jl of [[], null]) {
      const none = interpret(list({ sfzh: ID, jl }), { provides: inside })
      expect(none.answer).toMatchObject({ found: [{ record: [[]], unreadable: undefined }] })
      expect(none.findings).toEqual([])
    }
    expect(interpret(list({ sfzh: ID, jl: '无' }), { provides: inside }).findings).toEqual([
      'person.jobs[] WRONG_TYPE x1',
    ])
    const many = list({ sfzh: ID, dw: '甲' }, { sfzh: OTHER, dw: '乙' }, { sfzh: ID, dw: '丙' })
    expect(interpret(many, { provides: employment(null), many: true }, [ID, OTHER]).answer).toMatchObject({
      found: [{ record: [[{ name: '甲' }, { name: '丙' }]] }, { record: [[{ name: '乙' }]] }],
    })
  })

  it('tells what cannot be read from what is not there', () => {
    const odd = resident(ID, { xm: { zh: '张三' }, xb: '3', csrq: '' })
    expect(interpret(list(odd)).answer).toMatchObject({ found: [{ record: [null, null, null], unreadable: [0, 1] }] })
    const none = interpret(list(resident(ID, { xm: null, xb: '', csrq: null })))
    expect(none.answer).toMatchObject({ found: [{ record: [null, null, null], unreadable: undefined }] })
    expect(none.findings).toEqual([])
  })

  it('cannot be read where a field or a list is missing, unless the source may leave it out', () => {
    const { xm: name, ...rest } = resident(ID)
    const renamed = interpret(list({ ...rest, mc: name }))
    expect(renamed.answer).toMatchObject({ found: [{ record: [null, 'MALE', '1990-03-07'], unreadable: [0] }] })
    expect(renamed.findings).toEqual([`${NAME.path} FIELD_MISSING x1`])

    const record = { sfzh: ID, jls: [{ dw: '甲' }] }
    const list1 = interpret(list(record), { provides: employment(['jl']) })
    expect(list1.answer).toMatchObject({ found: [{ record: [null], unreadable: [0] }] })
    expect(list1.findings).toEqual(['person.jobs[] FIELD_MISSING x1'])
    const leaf = interpret(list({ sfzh: ID, jl: [{ dw: '甲' }, { mc: '乙' }] }), { provides: employment(['jl']) })
    expect(leaf.answer).toMatchObject({ found: [{ record: [[{ name: '甲' }, {}]], unreadable: [0] }] })
    expect(leaf.findings).toEqual(['person.jobs[].name FIELD_MISSING x1'])

    const provides: Operation['provides'] = [
      { kind: 'value', rank: 'AUTHORITY', element: NAME, rule: ruleFrom('xm', { optional: true }) },
      ...employment(['jl'], true),
    ]
    const left = interpret(list({ sfzh: ID }), { provides })
    expect(left.answer).toMatchObject({ found: [{ record: [null, []], unreadable: undefined }] })
    expect(left.findings).toEqual([])
  })

  it('has nothing where the part that would hold it is null or empty, and cannot be read where that is missing', () => {
    const provides: Operation['provides'] = [
      { kind: 'value', rank: 'AUTHORITY', element: NAME, rule: ruleFrom('jbxx.xm') },
      ...employment(['gz', 'jl']),
    ]
    for (const nothing of [null, '']) {
      const none = interpret(list({ sfzh: ID, jbxx: nothing, gz: nothing }), { provides })
      expect(none.answer).toMatchObject({ found: [{ record: [null, []], unreadable: undefined }] })
      expect(none.findings).toEqual([])
    }
    expect(interpret(list({ sfzh: ID }), { provides }).answer).toMatchObject({
      found: [{ record: [null, null], unreadable: [0, 1] }],
    })
  })

  it('counts a finding once for each element, however many records have it', () => {
    const { findings } = interpret(list(resident(ID, { xm: [] }), resident(OTHER, { xm: [] })), {}, [ID, OTHER])
    expect(findings).toEqual([`${NAME.path} WRONG_TYPE x2`])
  })
})

describe('the national exchange wrapper', () => {
  const cases = (file: string) =>
    readFileSync(new URL(`./vectors/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(' '))

  it.each(cases('national-exchange-signatures.valid.txt'))(
    'signs with %s',
    (secret = '', sid = '', rid = '', rtime = '', signature) => {
      expect(sign(secret, sid + rid + rtime)).toBe(signature)
    },
  )

  it.each(cases('national-exchange-secrets.valid.txt'))(
    'decrypts with %s',
    (appKey = '', secret = '', encrypted = '') => {
      expect(decryptSecret(encrypted, appKey)).toBe(secret)
    },
  )

  it.each(cases('national-exchange-secrets.invalid.txt'))(
    'decrypts nothing with %s from %s',
    (appKey = '', encrypted = '') => {
      expect(() => decryptSecret(encrypted, appKey)).toThrow()
    },
  )
})
