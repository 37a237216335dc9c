/** 证照平台的种种不良应答: what a licence platform can say wrongly beside what any source can, and what must be told. */
import { languageOf, tellInstead } from './answer-text.ts'
import { type Becoming, type Misdeed, MISDEEDS, rewrites, STRANGER } from './misdeeds.ts'
import { type LicenseServiceName } from '../../src/catalog/types.ts'
import { unreadableSentence, unusableSentence } from '../../src/model/state.ts'

// What is asked for and answered in a test, the test knows the shape of.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any

export interface LicenseMisdeed extends Misdeed {
  /** Whose answers are wrong, where it is not those of the service that is used. */
  readonly at?: LicenseServiceName
  /** What is told instead of what is told as a rule. */
  readonly but?: (told: Json) => Json
  /** What is told of a verdict that is neither yes nor no. */
  readonly verdict?: { readonly outcome: string; readonly sentence: string }
}

/** The wrongs that a service can do. */
export function licenseMisdeeds(service: LicenseServiceName): readonly LicenseMisdeed[] {
  const any = MISDEEDS.filter(({ language = 'JSON', ofRecords = false }) => language === 'JSON' && !ofRecords)
  return [...any, ...ALL, ...OWN[service]]
}

/** Another value where the answer is; undefined: none. */
function says(name: string, becomes: Becoming, change: (held: Json) => unknown): LicenseMisdeed {
  return rewrites(name, becomes, (body, { operation }) => tellInstead(body, operation, change))
}

/** As any other, but for what is told. */
function differs(misdeed: LicenseMisdeed, but: (told: Json) => Json): LicenseMisdeed {
  return { ...misdeed, but }
}

const ALL: readonly LicenseMisdeed[] = [
  rewrites('says that there is none', 'NO_RECORD', (body, { operation }) =>
    languageOf(operation).code(body, operation, '0404'),
  ),
  says('leaves the answer out', 'MALFORMED', () => undefined),
  ...[null, '', ' ', '查无', true, false, {}, [null], [[]], 1.5].map((value) =>
    says(`answers ${JSON.stringify(value)}`, 'MALFORMED', () => value),
  ),
]

/** One licence or each of a list. */
function each(change: (row: Json) => unknown): (held: Json) => unknown {
  return (held) => (Array.isArray(held) ? held.map(change) : change(held))
}

/** Every value, but the code of the holder. */
function valued(value: unknown): (row: Json) => unknown {
  return (row) => Object.fromEntries(Object.keys(row).map((name) => [name, name === 'CZZTDM' ? row[name] : value]))
}

/** Well written, of a type of its own, and not what was asked for. */
const OTHER = {
  ZZBS: '1.2.156.3005.2.11100000000013338W047.140599.SYN000005765.002.R',
  ZZLXDM: '11100000000013338W047',
  ZZMC: '中华人民共和国居民身份证',
  ZZHM: STRANGER,
}
const WRONG_CHECK = '1.2.156.3005.2.11100000000013338W047.140599.SYN000005765.002.Q'

/** The only licence, of which something cannot be read. */
function lacking(unreadable: readonly string[], change: object = {}): (told: Json) => Json {
  return (told) => ({
    ...told,
    license: { ...told.license, ...change, unreadable },
    sentence: told.sentence + unreadableSentence(unreadable.length, 'CITIZEN'),
  })
}

/** Becomes something else where licences are told apart by what is not there any more. */
function ofLicenses(isNamed: 'BY_WHAT_IT_SAYS' | 'OTHERWISE'): readonly LicenseMisdeed[] {
  const unreadable = isNamed === 'BY_WHAT_IT_SAYS' ? 'MALFORMED' : 'UNREADABLE'
  return [
    says(
      'says of nobody whose it is',
      'MALFORMED',
      each((row) => ({ ...row, CZZTDM: null })),
    ),
    says(
      'says in a list whose it is',
      'MALFORMED',
      each((row) => ({ ...row, CZZTDM: [row.CZZTDM] })),
    ),
    says('has no values', unreadable, each(valued(null))),
    says('has empty values', unreadable, each(valued(''))),
    says('has values of another type', unreadable, each(valued({ a: 1, b: [2] }))),
    says(
      'lives in another century',
      'SAME',
      each((row) => ({ ...row, SJTBSJ: '2999-01-01 00:00:00' })),
    ),
  ]
}

/** Of one licence, with its 照面信息. */
function ofOne(service: 'byNumber' | 'byIdentifier' | 'byCode'): readonly LicenseMisdeed[] {
  const isNamed = service === 'byCode' ? 'OTHERWISE' : 'BY_WHAT_IT_SAYS'
  const [another, several] =
    service === 'byCode' ? (['SAME', 'MALFORMED'] as const) : (['WRONG_SUBJECT', 'SAME'] as const)
  const face = (name: string, becomes: Becoming, change: (lines: Json) => unknown): LicenseMisdeed =>
    says(name, becomes, (held) => ({ ...held, ZMXX: change(held.ZMXX) }))
  const lines = (change: (fields: Json) => Json) => (told: Json) => ({
    ...told,
    license: { ...told.license, fields: change(told.license.fields) },
  })
  const many = Array.from({ length: 10_000 }, (_, i) => [`项${String(i)}`, '值'] as const)
  return [
    ...ofLicenses(isNamed),
    says('answers []', 'NO_RECORD', () => []),
    // Nobody learns that it is there.
    says('answers about somebody else', 'NO_VALUES', (held) => ({ ...held, CZZTDM: STRANGER })),
    says('answers about somebody else too', 'SAME', (held) => [{ ...held, CZZTDM: STRANGER }, held]),
    says('says everything twice', 'SAME', (held) => [held, held]),
    says('says two things of one licence', 'MALFORMED', (held) => [held, { ...held, ZZZT: '07' }]),
    says('answers with another licence too', several, (held) => [{ ...held, ...OTHER }, held]),
    differs(
      says('answers with another licence of this holder', another, (held) => ({ ...held, ...OTHER })),
      (told) => ({
        ...told,
        license: { ...told.license, identifier: OTHER.ZZBS, type: '47', name: OTHER.ZZMC, number: OTHER.ZZHM },
      }),
    ),
    says('answers with a type of its own', service === 'byNumber' ? 'MALFORMED' : 'UNREADABLE', (held) => ({
      ...held,
      ZZLXDM: 'W999',
    })),
    differs(
      says('writes a wrong check digit', service === 'byIdentifier' ? 'WRONG_SUBJECT' : 'SAME', (held) => ({
        ...held,
        ZZBS: WRONG_CHECK,
      })),
      (told) => ({
        ...told,
        license: { ...told.license, identifier: WRONG_CHECK },
        sentence: told.sentence + unusableSentence(1),
      }),
    ),
    differs(
      face('has 10,000 lines more', 'SAME', (held) => ({ ...held, ...Object.fromEntries(many) })),
      lines((fields) => [...fields, ...many.map(([name, value]) => ({ name, value }))]),
    ),
    differs(
      face('has lines that are no text', 'SAME', (held) => ({ ...held, 一: { 二: '三' }, 四: ['五'], 六: null })),
      lacking(['fields']),
    ),
    differs(
      face('has lines named as what every object has', 'SAME', (held) => ({
        ...held,
        constructor: '一',
        toString: '二',
      })),
      lines((fields) => [...fields, { name: 'constructor', value: '一' }, { name: 'toString', value: '二' }]),
    ),
    face('has a line named __proto__', 'MALFORMED', (held) => ({ ...held, ['__proto__']: '一' })),
    ...[['一'], '见原件', 1, false].map((value) =>
      differs(
        face(`has ${JSON.stringify(value)} on its face`, 'SAME', () => value),
        lacking(['fields'], { fields: null }),
      ),
    ),
    differs(
      // Null is for good: an end that cannot be read must not be one.
      says('ends on a day that is none', 'SAME', (held) => ({ ...held, ZZYXQJZRQ: '20260231', ZZZT: '长久' })),
      lacking(['expiresAt', 'state'], { expiresAt: null, state: null }),
    ),
    differs(
      face('has nothing on its face', 'SAME', () => null),
      lines(() => null),
    ),
  ]
}

/** A licence is looked at before anything is done with it. */
const OF_THE_LICENSE = ofOne('byIdentifier').flatMap((misdeed): readonly LicenseMisdeed[] =>
  misdeed.becomes === 'SAME' ? [] : [{ ...misdeed, at: 'byIdentifier' }],
)

const NOT_A_VERDICT = [8, -1, '8', '-1', '00', '1.0', '1e0', '0x1', ' 0', 0.5, [0], { code: 0 }]
/** Written once: it takes as long as an answer may. */
const MANY_COUNTS = `[${'{"ZZLXDM":"11100000000013338W047","ZZSL":2,"YXSL":1},'.repeat(100_000)}`
const UNHEARD_OF = Array.from({ length: 3000 }, (_, i) => ({ ZZLXDM: `X${String(i)}`, ZZSL: 2, YXSL: 1 }))

const OWN: Readonly<Record<LicenseServiceName, readonly LicenseMisdeed[]>> = {
  byHolder: [
    ...ofLicenses('OTHERWISE'),
    says('answers []', 'NO_RECORD', () => []),
    says(
      'answers about somebody else',
      'WRONG_SUBJECT',
      each((row) => ({ ...row, CZZTDM: STRANGER })),
    ),
    says('answers about somebody else too', 'SAME', (held) => [{ ...held[0], ...OTHER, CZZTDM: STRANGER }, ...held]),
    says(
      'answers with types of its own',
      'UNREADABLE',
      each((row) => ({ ...row, ZZLXDM: 'W999' })),
    ),
    differs(
      says('answers with a type of its own too', 'SAME', (held) => [{ ...held[0], ZZLXDM: 'W999' }, ...held]),
      (told) => ({ ...told, sentence: told.sentence + unreadableSentence(1, 'CITIZEN') }),
    ),
    differs(
      says('has one that ends on a day that is none', 'SAME', ([first, ...others]) => [
        { ...first, ZZYXQJZRQ: '20260231' },
        ...others,
      ]),
      firstLicense((license) => ({ ...license, expiresAt: null, unreadable: ['expiresAt'] }), 1),
    ),
    differs(
      says('writes a wrong check digit', 'SAME', ([first, ...others]) => [{ ...first, ZZBS: WRONG_CHECK }, ...others]),
      (told) => ({
        ...firstLicense((license) => ({ ...license, identifier: WRONG_CHECK }), 0)(told),
        sentence: told.sentence + unusableSentence(1),
      }),
    ),
    says('answers with 1,000', 'TOO_LARGE', ([first]) => Array.from({ length: 1000 }, () => first)),
  ],
  byNumber: [
    ...ofOne('byNumber'),
    differs(
      says('writes other brackets', 'SAME', (held) => ({ ...held, ZZHM: held.ZZHM.replace(/（(.*)）/, ' 〔$1〕') })),
      (told) => ({
        ...told,
        license: { ...told.license, number: told.license.number.replace(/（(.*)）/, ' 〔$1〕') },
      }),
    ),
  ],
  byIdentifier: ofOne('byIdentifier'),
  byCode: ofOne('byCode'),
  verify: [
    ...NOT_A_VERDICT.map((value) => says(`answers ${JSON.stringify(value)}`, 'MALFORMED', () => value)),
    says('answers [], for no', 'MALFORMED', () => []),
    says('answers 0 as a number', 'SAME', () => 0),
    {
      ...says('holds too little of it', 'UNREADABLE', () => '4'),
      verdict: {
        outcome: 'INCOMPLETE',
        sentence: '证照平台上这件证照的信息不全，无法核验，稍后再试也无用；请联系颁发机构补全。',
      },
    },
    {
      ...says('has been told nothing', 'UNREADABLE', () => '6'),
      verdict: {
        outcome: 'QUESTION_EMPTY',
        sentence: '证照平台称没有收到要核验的内容，是系统对接有误，稍后再试也无用；请凭存证编号联系工作人员。',
      },
    },
    says('knows no such licence', 'NO_VALUES', () => '5'),
  ],
  verifyFile: [
    ...['2', 'MATCH', 'constructor', '__proto__', ['1'], []].map((value) =>
      says(`answers ${JSON.stringify(value)}`, 'MALFORMED', () => value),
    ),
    says('answers 1 as a number', 'SAME', () => 1),
    ...OF_THE_LICENSE,
  ],
  rendition: [
    ...[
      'http://169.254.169.254/latest/meta-data/',
      'https://elsewhere.example/rendition/1',
      'http://127.0.0.1:1/rendition/1',
      '//elsewhere.example/rendition/1',
      '/rendition/1',
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'file:///etc/passwd',
      'http://',
    ].map((url) => link(`hands out ${url}`, 'MALFORMED', () => ({ XZDZ: url }))),
    link('hides its own in a blob', 'MALFORMED', ({ XZDZ }) => ({ XZDZ: `blob:${XZDZ}` })),
    link('writes a password into it', 'MALFORMED', ({ XZDZ }) => ({ XZDZ: XZDZ.replace('//', '//a:b@') })),
    link('hands out 100 kB', 'MALFORMED', ({ XZDZ }) => ({ XZDZ: `${XZDZ}?${'a'.repeat(1e5)}` })),
    link('hands out a list', 'MALFORMED', ({ XZDZ }) => ({ XZDZ: [XZDZ] })),
    link('hands out what has run out', 'MALFORMED', () => ({ SXSJ: '2026-01-01 00:00:00' })),
    link('never says until when', 'MALFORMED', () => ({ SXSJ: null })),
    link('says until when in words', 'MALFORMED', () => ({ SXSJ: '明天' })),
    ...['', 'a'.repeat(63), 'g'.repeat(64), 'a'.repeat(128), ['a'.repeat(64)], null].map((digest) =>
      link(`says ${JSON.stringify(digest).slice(0, 9)} is a digest`, 'MALFORMED', () => ({ WJZY: digest })),
    ),
    ...[null, '', {}, 'svg', 'text/html\r\nset-cookie: a=b', `a/${'b'.repeat(1000)}`].map((type) =>
      differs(
        link(`says ${JSON.stringify(type).slice(0, 9)} is a media type`, 'SAME', () => ({ WJLX: type })),
        (told) => ({ ...told, mediaType: null }),
      ),
    ),
    ...OF_THE_LICENSE,
  ],
  statistics: [
    says('answers []', 'NO_RECORD', () => []),
    ...[-5, 1.5, 1e300, '1e3', 3e9, null, '', true, [1], { a: 1 }].map((count) =>
      differs(
        says(`counts ${JSON.stringify(count)}`, 'SAME', ([first, ...others]) => [{ ...first, ZZSL: count }, ...others]),
        firstType((line) => ({ ...line, issued: null })),
      ),
    ),
    says(
      'counts in text',
      'SAME',
      each((row) => ({ ...row, ZZSL: String(row.ZZSL), YXSL: String(row.YXSL) })),
    ),
    says('counts types of its own too', 'SAME', (held) => [...held, ...UNHEARD_OF]),
    differs(
      says('miswrites a type', 'SAME', ([first, ...others]) => [{ ...first, ZZLXDM: 'W001' }, ...others]),
      firstType((line) => ({ ...line, issued: null, valid: null })),
    ),
    says('counts types of its own', 'MALFORMED', () => UNHEARD_OF),
    says('counts what it does not name', 'MALFORMED', (held) => [...held, { ZZSL: 1, YXSL: 1 }]),
    rewrites('counts 100,000 types', 'TOO_LARGE', (body) => body.replace('[', MANY_COUNTS)),
    says('says everything twice', 'SAME', (held) => [...held, ...held]),
    differs(
      says('counts a type twice, otherwise', 'SAME', (held) => [...held, { ...held[0], ZZSL: 1, YXSL: 1 }]),
      firstType((line) => ({ ...line, issued: null, valid: null })),
    ),
  ],
}

function link(name: string, becomes: Becoming, change: (held: Json) => object): LicenseMisdeed {
  return says(name, becomes, (held) => ({ ...held, ...change(held) }))
}

function firstLicense(change: (license: Json) => Json, unreadable: number): (told: Json) => Json {
  return (told) => ({
    ...told,
    licenses: told.licenses.map((one: Json, i: number) => (i === 0 ? change(one) : one)),
    sentence: told.sentence + (unreadable > 0 ? unreadableSentence(unreadable, 'CITIZEN') : ''),
  })
}

function firstType(change: (line: Json) => Json): (told: Json) => Json {
  return (told) => ({ ...told, types: told.types.map((line: Json, i: number) => (i === 0 ? change(line) : line)) })
}
