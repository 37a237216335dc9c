import { describe, expect, it } from 'vitest'
import { compileEnvelope } from '../connectors/kinds/envelope.ts'
import { compileInterpretation } from '../connectors/kinds/interpret.ts'
import { type Question } from '../connectors/kinds/kind.ts'
import { AMBIGUOUS } from '../connectors/kinds/paths.ts'
import { prefixesOf, readEnvelope } from '../connectors/kinds/soap.ts'
import { parseXml } from '../connectors/kinds/xml.ts'
import { type Operation, type SoapRequest } from '../src/catalog/types.ts'
import { elementOf, ruleFrom, sourceAt } from './support/exchange-world.ts'

const ID = '140599199003070014'
const OTHER = '14059919850615002X'
const bytes = (text: string) => Buffer.from(text)
const read = (text: string, contentType = 'text/xml') => parseXml(bytes(text), contentType)?.value
/** 张三 as GB18030 writes it. */
const ZHANG_SAN = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd])

describe('XML from a source', () => {
  it('is read as text by local name; what repeats is a list', () => {
    const text = `<?xml version="1.0"?>
      <a:x xmlns:a="urn:a" xmlns="urn:b">
        <a:sfzh>${ID}</a:sfzh> <code>001</code> <je>001230.50</je>
        <row><v>1</v></row> <row><v>2</v></row> <empty/>
      </a:x>`
    expect(parseXml(bytes(text), '')).toEqual({
      name: 'x',
      namespace: 'urn:a',
      value: { sfzh: ID, code: '001', je: '001230.50', row: [{ v: '1' }, { v: '2' }], empty: '' },
    })
  })

  it('has elements of a namespace of ours by our prefix too, whatever the answer calls it', () => {
    const prefixes = new Map([['urn:a', ['a', 'also']]])
    const text = '<q:x xmlns:q="urn:a" xmlns="urn:b" xmlns:a="urn:c"><q:v>1</q:v><w>2</w><q:v>3</q:v><a:u/></q:x>'
    expect(parseXml(bytes(text), '', prefixes)?.value).toEqual({
      v: ['1', '3'],
      'a:v': ['1', '3'],
      'also:v': ['1', '3'],
      w: '2',
      u: '',
    })
  })

  it.each([
    ['one after the other', '<a:v>1</a:v><b:v>2</b:v>', { 'a:v': '1' }],
    ['between each other', '<a:v>1</a:v><v>2</v><a:v>3</a:v><v>4</v>', { 'a:v': ['1', '3'] }],
  ])('tells none by a local name that several namespaces have in one place: %s', (_how, within, ours) => {
    const text = `<x xmlns:a="urn:a" xmlns:b="urn:b"><row>${within}</row><row><b:v>5</b:v></row></x>`
    expect(parseXml(bytes(text), '', new Map([['urn:a', ['a']]]))?.value).toEqual({
      row: [{ v: AMBIGUOUS, ...ours }, { v: '5' }],
    })
  })

  it('keeps what is meant in a text, and drops what is layout', () => {
    expect(read('<x><a>\n  王 &amp; 李 &#x20BB7;\n</a><b><![CDATA[<三>&amp;]]> </b>\n</x>')).toEqual({
      a: '王 & 李 𠮷',
      b: '<三>&amp;',
    })
  })

  it('is null where xsi:nil says so, under whatever prefix', () => {
    const text = (nil: string) =>
      `<x xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:o="urn:o"><a ${nil}/></x>`
    expect(read(text('i:nil="true"'))).toEqual({ a: null })
    expect(read(text('i:nil="false"'))).toEqual({ a: '' })
    expect(read(text('o:nil="true"'))).toEqual({ a: '' })
  })

  it('has attributes where an element has no text of its own', () => {
    const text = `<x xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:s">
      <row sfzh="${ID}" xb="1"/><row sfzh="${OTHER}"><xm i:type="s:string" lang="zh">张三</xm></row></x>`
    expect(read(text)).toEqual({
      row: [
        { '@sfzh': ID, '@xb': '1' },
        { '@sfzh': OTHER, xm: '张三' },
      ],
    })
  })

  it('may call an element what objects have by themselves', () => {
    const value = read('<x><constructor>1</constructor><__proto__><admin>1</admin></__proto__></x>')
    expect(JSON.stringify(value)).toBe('{"constructor":"1","__proto__":{"admin":"1"}}')
    expect({}).not.toHaveProperty('admin')
  })

  it.each<[string, string, string, Buffer]>([
    ['declares', '<?xml version="1.0" encoding="GB18030"?>', 'text/xml', ZHANG_SAN],
    ['declares by an older name', "<?xml version='1.0' encoding='gbk' standalone='yes'?>", 'text/xml', ZHANG_SAN],
    ['is labelled with', '<?xml version="1.0"?>', 'text/xml;charset="GB2312"', ZHANG_SAN],
    ['declares against its label', '<?xml version="1.0" encoding="GBK"?>', 'text/xml; charset=utf-8', ZHANG_SAN],
    ['is marked with', '\ufeff', 'text/xml; charset=gbk', bytes('张三')],
    ['does not name', '', '', bytes('张三')],
  ])('is in the charset it %s', (_how, before, contentType, name) => {
    const document = Buffer.concat([bytes(before), bytes('<x><xm>'), name, bytes('</xm></x>')])
    expect(parseXml(document, contentType)?.value).toEqual({ xm: '张三' })
  })

  const deep = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)

  it('may be nested 64 deep', () => {
    expect(read(deep(64))).toBeDefined()
  })

  it.each([
    ['is cut off', bytes('<x><a>1</a>')],
    ['is cut off within an element', bytes('<x><a><b>1</a></x>')],
    ['is two documents', bytes('<x/><x/>')],
    ['is no XML', bytes('{"code":"0"}')],
    ['is a login page', bytes('<html><head><meta charset="utf-8"></head></html>')],
    ['is empty', bytes('')],
    ['uses a prefix nobody declared', bytes('<x><a:b/></x>')],
    ['has an attribute twice', bytes('<x a="1" a="2"/>')],
    ['is nested too deeply', bytes(deep(65))],
    ['has a document type', bytes('<!DOCTYPE x><x/>')],
    ['has entities', bytes('<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "c">]><x>&a;</x>')],
    ['names another file', bytes('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')],
    ['has a document type behind a comment', bytes('<!-- x -->\n<!doctype x><x/>'.replace('doctype', 'DOCTYPE'))],
    ['uses an entity nobody declared', bytes('<x>&a;</x>')],
    ['uses an entity that is a property of every object', bytes('<x>&constructor;</x>')],
    ['holds a character XML forbids', bytes('<x>\u0001</x>')],
    ['refers to a character XML forbids', bytes('<x>&#1;</x>')],
    ['is not UTF-8', Buffer.concat([bytes('<x>'), ZHANG_SAN, bytes('</x>')])],
    ['is in a charset nobody agreed on', bytes('<?xml version="1.0" encoding="Big5"?><x/>')],
    ['is UTF-16', Buffer.from('\ufeff<x/>', 'utf16le')],
  ])('is refused when it %s', (_why, document) => {
    expect(parseXml(document, 'text/xml')).toBeUndefined()
  })
})

describe('a request in SOAP', () => {
  const question: Question = {
    keys: [ID, OTHER],
    holder: null,
    purpose: 'P19.2',
    lifeEvent: 'P19',
    caseNumber: null,
    requestId: 'r',
  }

  function write(body: unknown, asked: Partial<Question> = {}, changes: Partial<SoapRequest> = {}): string {
    const request: SoapRequest = {
      speech: 'soap',
      version: '1.1',
      path: '/',
      action: '',
      namespaces: {},
      header: null,
      body,
      ...changes,
    }
    return compileEnvelope(request).write({ ...question, ...asked })
  }

  /** What stands in the body. */
  const bodyOf = (envelope: string) => /<soap:Body>(.*)<\/soap:Body>/s.exec(envelope)?.[1]

  it('is an envelope of its version, which declares the prefixes', () => {
    const namespaces = { q: 'urn:query?a&b', w: 'urn:who' }
    expect(write({ 'q:ask': '$key' }, {}, { namespaces, header: { 'w:app': '一档' } })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>' +
        '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:q="urn:query?a&amp;b"' +
        ` xmlns:w="urn:who"><soap:Header><w:app>一档</w:app></soap:Header><soap:Body><q:ask>${ID}</q:ask></soap:Body>` +
        '</soap:Envelope>',
    )
    expect(write({}, {}, { version: '1.2' })).toContain('xmlns:soap="http://www.w3.org/2003/05/soap-envelope"')
  })

  it('is filled in with variables as the whole content of elements and attributes', () => {
    const body = {
      q: {
        '@why': '$purpose',
        '@n': 1,
        yt: '$purpose',
        ajh: '$case',
        note: '$keysake',
        n: 20,
        none: null,
        v: ['1', '2'],
      },
      typed: { '@type': 'string', $text: '$key' },
    }
    expect(bodyOf(write(body))).toBe(
      '<q why="P19.2" n="1"><yt>P19.2</yt><ajh></ajh><note>$keysake</note><n>20</n><none></none><v>1</v><v>2</v></q>' +
        `<typed type="string">${ID}</typed>`,
    )
  })

  it('repeats an element for each key', () => {
    expect(bodyOf(write({ list: { sfzh: '$keys' } }))).toBe(`<list><sfzh>${ID}</sfzh><sfzh>${OTHER}</sfzh></list>`)
    expect(bodyOf(write({ row: { $each: { '@no': '$key', sfzh: '$key', yt: '$purpose' } } }))).toBe(
      [ID, OTHER].map((key) => `<row no="${key}"><sfzh>${key}</sfzh><yt>P19.2</yt></row>`).join(''),
    )
  })

  it.each([
    `<x>&"'`,
    `]]><!-- </ajh></soap:Body>`,
    `'; DROP TABLE residents; --`,
    '$keys',
    '&amp;lt;',
    'two\tlines\r\nand more',
    '𬭚𠮷😀',
  ])('carries %j as it is', (caseNumber) => {
    const document = parseXml(bytes(write({ ajh: '$case', at: { '@ajh': '$case', x: '' } }, { caseNumber })), '')
    expect(document?.value).toMatchObject({ Body: { ajh: caseNumber, at: { '@ajh': caseNumber } } })
  })

  it('leaves out characters XML cannot hold', () => {
    expect(bodyOf(write({ a: '$case' }, { caseNumber: '晋\u0000\u001f\ufffe\ud800号' }))).toBe('<a>晋号</a>')
  })
})

const envelope = (body: string, namespace = 'http://schemas.xmlsoap.org/soap/envelope/') =>
  bytes(`<E:Envelope xmlns:E="${namespace}"><E:Header/><E:Body>${body}</E:Body></E:Envelope>`)

describe('an answer in SOAP', () => {
  const replyOf = (document: Buffer, status = 200) => readEnvelope({ status, contentType: 'text/xml', bytes: document })

  it('is what stands in the body of an envelope of either version', () => {
    const body = { queryResponse: { code: '0' } }
    const written = '<r:queryResponse xmlns:r="urn:r"><code>0</code></r:queryResponse>'
    expect(replyOf(envelope(written))).toEqual({ status: 200, body })
    expect(replyOf(envelope(written, 'http://www.w3.org/2003/05/soap-envelope'))).toEqual({ status: 200, body })
    expect(replyOf(envelope(written, 'urn:other')).body).toBeUndefined()
    expect(replyOf(bytes('<html><body>登录</body></html>')).body).toBeUndefined()
  })

  it('that is a fault is a failure even with 200; its code loses the prefix the server chose', () => {
    const fault = '<E:Fault><faultcode>E:Server</faultcode><faultstring>系统：繁忙</faultstring></E:Fault>'
    const body = { Fault: { faultcode: 'Server', faultstring: '系统：繁忙' } }
    expect(replyOf(envelope(fault))).toEqual({ status: 500, body })
    expect(replyOf(envelope(fault), 503)).toEqual({ status: 503, body })
    const subcode = '<E:Subcode><E:Value>x:E-106</E:Value></E:Subcode>'
    const fault12 = `<E:Fault><E:Code><E:Value>E:Receiver</E:Value>${subcode}</E:Code><E:Reason>x</E:Reason></E:Fault>`
    expect(replyOf(envelope(fault12, 'http://www.w3.org/2003/05/soap-envelope'))).toEqual({
      status: 500,
      body: { Fault: { Code: { Value: 'Receiver', Subcode: { Value: 'E-106' } }, Reason: 'x' } },
    })
    expect(replyOf(envelope('<E:Fault/>')).status).toBe(500)
  })

  /** What an operation makes of what stands in the body. */
  function interpret(body: string, changes: Partial<Operation> = {}) {
    const [operation] = sourceAt('http://department', {
      operation: {
        outcome: {
          ok: { status: 200, where: [] },
          noRecord: { status: null, where: [{ path: ['Fault', 'faultcode'], anyOf: ['NoSuchPerson'] }] },
        },
        records: ['answer', 'rows', 'row'],
        ...changes,
      },
    }).operations
    if (operation === undefined) throw new TypeError('a source has an operation')
    const prefixes = operation.request.speech === 'soap' ? prefixesOf(operation.request) : undefined
    const reply = readEnvelope({ status: 200, contentType: 'text/xml', bytes: envelope(body) }, prefixes)
    return compileInterpretation(operation, () => {}, true)(reply, [ID])
  }
  const row = `<row><sfzh>${ID}</sfzh><xm>张三</xm><xb>1</xb><csrq>19900307</csrq></row>`
  const found = { found: [{ record: ['张三', 'MALE', '1990-03-07'] }] }

  it('holds a list of one as it holds one', () => {
    expect(interpret(`<answer><rows>${row}</rows></answer>`)).toMatchObject(found)
    expect(interpret(`<answer><rows>${row}${row.replace(ID, OTHER)}</rows></answer>`)).toMatchObject(found)
  })

  it.each([
    ['an empty element', '<answer><rows/></answer>'],
    ['an element that is left out', '<answer><code>0</code></answer>'],
    ['nothing but itself', '<answer/>'],
    [
      'an element that is nil',
      '<answer><rows><row i:nil="1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"/></rows></answer>',
    ],
  ])('with %s where records were promised has none', (_what, body) => {
    expect(interpret(body)).toEqual({ kind: 'ANSWERED', found: [null], absent: 'NO_RECORD' })
  })

  it('holds its record under the promised name, where it is about one and has another word for none', () => {
    const alone = { batch: 1 }
    expect(interpret(`<answer><rows>${row}</rows></answer>`, alone)).toMatchObject(found)
    expect(interpret(`<answer><rows><line/></rows></answer>`, alone)).toEqual({ kind: 'FAILED', reason: 'MALFORMED' })
    expect(interpret('<answer><code>0</code></answer>', alone)).toEqual({ kind: 'FAILED', reason: 'MALFORMED' })
    expect(interpret('<answer><rows/></answer>', alone)).toMatchObject({ found: [null], absent: 'NO_RECORD' })
    const ok = { ok: { status: 200, where: [] } }
    expect(interpret('<answer><code>0</code></answer>', { ...alone, outcome: ok })).toMatchObject({ found: [null] })
  })

  it('to another question proves no absence', () => {
    expect(interpret('<ping/>')).toEqual({ kind: 'FAILED', reason: 'MALFORMED' })
    expect(interpret('')).toEqual({ kind: 'FAILED', reason: 'MALFORMED' })
  })

  it('that is a fault is a failure, unless an outcome names it', () => {
    const fault = (code: string) => `<E:Fault><faultcode>E:${code}</faultcode></E:Fault>`
    expect(interpret(fault('Server'))).toEqual({ kind: 'FAILED', reason: 'STATUS' })
    expect(interpret(fault('NoSuchPerson'))).toMatchObject({ found: [null], absent: 'NO_RECORD' })
  })

  describe('that has one name in two namespaces', () => {
    const namespaces = { a: 'urn:a', b: 'urn:b' }
    const NUMBER = elementOf('person.fertility.registrationNumber')
    const JOB = elementOf('person.jobs[].name', { list: 'person.jobs[]' })
    const numberFrom = (from: string, optional = false): Operation['provides'] => [
      { kind: 'value', rank: 'AUTHORITY', element: NUMBER, rule: ruleFrom(from, { optional }) },
    ]
    const jobsFrom = (from: string): Operation['provides'] => [
      {
        kind: 'list',
        rank: 'AUTHORITY',
        list: 'person.jobs[]',
        from: [from],
        optional: true,
        items: [{ element: JOB, name: 'name', rule: ruleFrom('no', { optional: true }) }],
      },
    ]
    /** The record's prefixes are not those of the manifest. */
    const record = `<r:row><r:sfzh>${ID}</r:sfzh><r:card><r:no>A1</r:no></r:card><a:card><a:no>B2</a:no></a:card></r:row>`
    const ask = (rows: string, changes: Partial<Operation>) =>
      interpret(`<r:answer xmlns:r="urn:a" xmlns:a="urn:b"><r:rows>${rows}</r:rows></r:answer>`, {
        request: { speech: 'soap', version: '1.1', path: '/', action: '', namespaces, header: null, body: null },
        ...changes,
      })
    const value = (one: unknown) => ({ found: [{ record: [one], unreadable: undefined }] })
    const unreadable = { found: [{ record: [null], unreadable: [0] }] }

    it('is read by the prefixes of the manifest', () => {
      expect(ask(record, { provides: numberFrom('a:card.no') })).toMatchObject(value('A1'))
      expect(ask(record, { provides: numberFrom('b:card.b:no') })).toMatchObject(value('B2'))
      expect(ask(record, { provides: jobsFrom('b:card') })).toMatchObject(value([{ name: 'B2' }]))
      expect(ask(record, { provides: numberFrom('b:card.a:no', true) })).toMatchObject(value(null))
      const records = ['a:answer', 'rows', 'a:row']
      expect(ask(record, { records, provides: numberFrom('a:card.no') })).toMatchObject(value('A1'))
    })

    it('cannot be read by the name alone, not as a list and not as nothing either', () => {
      for (const optional of [false, true]) {
        expect(ask(record, { provides: numberFrom('card.no', optional) })).toMatchObject(unreadable)
        expect(ask(record, { provides: numberFrom('card', optional) })).toMatchObject(unreadable)
      }
      expect(ask(record, { provides: jobsFrom('card') })).toMatchObject(unreadable)
    })

    it('has no records that can be told, nor whom they are about', () => {
      const other = record.replaceAll('r:row', 'a:row')
      const provides = numberFrom('a:card.no')
      expect(ask(record + other, { provides })).toEqual({ kind: 'FAILED', reason: 'MALFORMED' })
      const twice = record.replace('<r:card>', `<a:sfzh>${OTHER}</a:sfzh><r:card>`)
      expect(ask(twice, { provides })).toMatchObject({ found: [null], absent: 'MALFORMED' })
      const recordKey = { path: ['a:sfzh'], format: 'text' } as const
      expect(ask(twice, { provides, recordKey })).toMatchObject(value('A1'))
    })

    it('means by its words neither yes nor no', () => {
      const where = (path: string) => ({ ok: { status: 200, where: [{ path: ['answer', path], anyOf: ['0'] }] } })
      const coded = (outcome: Operation['outcome']) =>
        interpret(
          `<r:answer xmlns:r="urn:a" xmlns:a="urn:b"><r:code>0</r:code><a:code>9</a:code><r:rows>${record}</r:rows></r:answer>`,
          {
            request: { speech: 'soap', version: '1.1', path: '/', action: '', namespaces, header: null, body: null },
            provides: numberFrom('a:card.no'),
            outcome,
          },
        )
      expect(coded(where('code'))).toEqual({ kind: 'FAILED', reason: 'MALFORMED' })
      expect(coded(where('a:code'))).toMatchObject(value('A1'))
      expect(coded(where('b:code'))).toEqual({ kind: 'FAILED', reason: 'STATUS' })
    })
  })

  it('may hold the rows of a list, of one, of none, or of mere texts', () => {
    const element = elementOf('person.jobs[].name', { list: 'person.jobs[]' })
    const jobs = (from: string, optional: boolean): Operation['provides'] => [
      {
        kind: 'list',
        rank: 'AUTHORITY',
        list: 'person.jobs[]',
        from: ['jobs', 'job'],
        optional,
        items: [{ element, name: 'name', rule: ruleFrom(from) }],
      },
    ]
    const listed = (list: string, from = 'dw', optional = false) =>
      interpret(`<answer><rows><row><sfzh>${ID}</sfzh>${list}</row></rows></answer>`, {
        provides: jobs(from, optional),
      })
    const record = (...names: string[]) => ({ found: [{ record: [names.map((name) => ({ name }))] }] })
    expect(listed('<jobs><job><dw>甲</dw></job><job><dw>乙</dw></job></jobs>')).toMatchObject(record('甲', '乙'))
    expect(listed('<jobs><job><dw>甲</dw></job></jobs>')).toMatchObject(record('甲'))
    expect(listed('<jobs/>')).toMatchObject(record())
    expect(listed('', 'dw', true)).toMatchObject(record())
    expect(listed('')).toMatchObject({ found: [{ record: [null], unreadable: [0] }] })
    expect(listed('<jobs><post/></jobs>')).toMatchObject({ found: [{ record: [null], unreadable: [0] }] })
    expect(listed('<jobs><job>甲</job></jobs>', '$')).toMatchObject(record('甲'))
  })
})
