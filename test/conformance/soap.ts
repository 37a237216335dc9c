import { type Harness, type Row } from './harness.ts'
import { openHttpDepartment, type Speech } from './http-department.ts'
import { listFrom, providing } from './residents.ts'
import { parseXml } from '../../connectors/kinds/xml.ts'
import { type Operation, type Provision, type SoapRequest } from '../../src/catalog/types.ts'
import { sourceAt } from '../support/exchange-world.ts'

/** SOAP 1.1 as most departments write it: a list of keys, each value in an element of its own. */
export const soap11: Harness = harnessOf({
  version: '1.1',
  contentType: 'text/xml; charset=utf-8',
  namespace: 'http://schemas.xmlsoap.org/soap/envelope/',
  body: { 'q:query': { 'q:sfzh': '$keys', 'q:yt': '$purpose', 'q:ajh': '$case' } },
  keysIn: ({ sfzh }) => listOf(sfzh).map(String),
  rowOf({ id, name, sex, birthDate, account, updatedAt }) {
    const values = { sfzh: id, xm: name, xb: sex, csrq: birthDate, zh: account, gxsj: updatedAt }
    return `<row>${Object.entries(values)
      .map(([tag, value]) => `<${tag}>${escaped(value)}</${tag}>`)
      .join('')}<dh><hm>${escaped(account)}</hm></dh></row>`
  },
  names: { id: 'sfzh', name: 'xm', sex: 'xb', birthDate: 'csrq', account: 'zh', updatedAt: 'gxsj' },
  list: listFrom('dh', 'hm'),
  fault: '<s:Fault><faultcode>s:Server</faultcode><faultstring>系统异常</faultstring></s:Fault>',
})

/** SOAP 1.2 as its opposite: an element for each key, all values in attributes. */
export const soap12: Harness = harnessOf({
  version: '1.2',
  contentType: 'application/soap+xml; charset=utf-8',
  namespace: 'http://www.w3.org/2003/05/soap-envelope',
  body: { 'q:query': { '@yt': '$purpose', 'q:ajh': '$case', 'q:ren': { $each: { '@sfzh': '$key' } } } },
  keysIn: ({ ren }) => listOf(ren).map((one) => String(one['@sfzh'])),
  rowOf({ id, name, sex, birthDate, account, updatedAt }) {
    const values = { sfzh: id, xm: name, xb: sex, csrq: birthDate, zh: account, gxsj: updatedAt }
    return `<row ${Object.entries(values)
      .map(([attribute, value]) => `${attribute}="${escaped(value)}"`)
      .join(' ')}><dh hm="${escaped(account)}"/></row>`
  },
  names: { id: '@sfzh', name: '@xm', sex: '@xb', birthDate: '@csrq', account: '@zh', updatedAt: '@gxsj' },
  list: listFrom('dh', '@hm'),
  fault: '<s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code></s:Fault>',
})

interface Style {
  readonly version: SoapRequest['version']
  readonly contentType: string
  readonly namespace: string
  readonly body: unknown
  keysIn(query: Element): readonly string[]
  rowOf(row: Row): string
  /** What each value of a row is called. */
  readonly names: Readonly<Record<keyof Row, string>>
  readonly list: Provision
  readonly fault: string
}

type Element = Readonly<Record<string, unknown>>

function harnessOf(style: Style): Harness {
  const { version, names } = style
  const operation: Partial<Operation> = {
    request: {
      speech: 'soap',
      version,
      path: '/services/residents',
      action: 'urn:query',
      namespaces: { q: 'urn:residents' },
      header: null,
      body: style.body,
    },
    outcome: { ok: { status: 200, where: [{ path: ['queryResponse', 'code'], anyOf: ['0'] }] } },
    records: ['queryResponse', 'return', 'row'],
    recordKey: { path: [names.id], format: 'text' },
    freshness: { maxAgeMs: 0, observedAt: { path: [names.updatedAt], format: 'yyyy-MM-dd HH:mm:ss' } },
    provides: providing(names),
  }
  return {
    kind: `soap ${version}`,
    cannot: [],
    list: style.list,
    async open(rows) {
      const { url, ...department } = await openHttpDepartment(rows, speechOf(style))
      return { source: sourceAt(url, { source: { kind: 'soap' }, operation }), ...department }
    },
  }
}

function speechOf({ contentType, namespace, keysIn, rowOf, fault }: Style): Speech {
  const envelope = (body: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<s:Envelope xmlns:s="${namespace}"><s:Body>${body}</s:Body></s:Envelope>`
  return {
    contentType,
    hear(body) {
      const document = parseXml(Buffer.from(body), contentType)
      if (document?.namespace !== namespace) throw new TypeError('not an envelope of this version')
      const { Body } = document.value as { Body: { query: Element } }
      const { yt, '@yt': purpose = yt, ajh } = Body.query
      return { ids: keysIn(Body.query), purpose: String(purpose), caseNumber: String(ajh) }
    },
    answer(rows) {
      const list = rows.map(rowOf).join('\n')
      return envelope(`<r:queryResponse xmlns:r="urn:r"><code>0</code><r:return>${list}</r:return></r:queryResponse>`)
    },
    names: ['xm', 'dh'],
    failure: { status: 500, text: envelope(fault) },
  }
}

/** XML writes a list of one as it writes no list. */
function listOf(value: unknown): readonly Element[] {
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]) as readonly Element[]
}

/** Every character that is not plain, so that nothing of ours is needed to write it. */
function escaped(text: string): string {
  return text.replace(/[^\w .:-]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16)};`)
}
