import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { kinds } from '../connectors/kinds/index.ts'
import { trySample } from '../connectors/kinds/sample.ts'
import { profiles } from '../connectors/profiles/index.ts'
import { codeListOf, type CodeLists } from '../src/catalog/code-lists.ts'
import { compose, type Composition } from '../src/catalog/compose.ts'
import { withCommitted } from '../src/catalog/element-checks.ts'
import { leavesOf } from '../src/catalog/elements.ts'
import { explainCatalog, explainProblems } from '../src/catalog/explain.ts'
import { type FormReference } from '../src/catalog/form-checks.ts'
import { standaloneValidator } from '../src/catalog/generate-validator.ts'
import { loadManifests, type TextFile } from '../src/catalog/load-manifests.ts'
import { type CompositionProblem, PROBLEMS, type ProblemCode } from '../src/catalog/problems.ts'
import { type Catalog } from '../src/catalog/types.ts'

const FOLDER = join(import.meta.dirname, 'support/manifests')
const CODES = join(import.meta.dirname, '../seeds/codes')
const SECRET = 'not-to-be-seen-5d1c'
const SETTINGS = {
  config: { populationUrl: 'http://127.0.0.1:4711/gw', client: 'yidang' },
  secrets: { populationKey: SECRET },
}
const CODE_LISTS: CodeLists = new Map([
  codeList('GB/T 2261.1', { '1': 'MALE' }, ['MALE', 'FEMALE']),
  codeList('GB/T 3304', { '01': '汉族' }),
])

function codeList(name: string, values: Readonly<Record<string, string>>, required: readonly string[] = []) {
  const list = {
    name,
    standard: null,
    former: null,
    values: new Map(Object.entries(values)),
    required,
    labels: new Map(),
  }
  return [name, codeListOf(list)] as const
}

type FileName = 'archive.graphql' | 'population.yaml' | 'housing.yaml'
type Texts = Readonly<Record<FileName, string>>

const GOOD: Texts = {
  'archive.graphql': fixture('archive.graphql'),
  'population.yaml': fixture('population.yaml'),
  'housing.yaml': fixture('housing.yaml'),
}

function fixture(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8')
}

function composition(texts: Texts, more: Partial<Composition> = {}): Composition {
  const { 'archive.graphql': sdl, ...manifests } = texts
  return {
    sdl: [{ file: 'archive.graphql', text: sdl }],
    manifests: loadManifests(filesOf(manifests), SETTINGS),
    codeLists: CODE_LISTS,
    trySample,
    ...more,
  }
}

function filesOf(texts: Readonly<Record<string, string>>): readonly TextFile[] {
  return Object.entries(texts).map(([file, text]) => ({ file, text }))
}

function composeWhole(texts: Texts = GOOD, more: Partial<Composition> = {}): Catalog {
  const composed = compose(composition(texts, more))
  if ('problems' in composed) throw new Error(explainProblems(composed.problems))
  return composed.catalog
}

function problemsOf(texts: Texts, more: Partial<Composition> = {}): readonly CompositionProblem[] {
  const composed = compose(composition(texts, more))
  return 'problems' in composed ? composed.problems : []
}

/** Faults put into good files: each `from` becomes `to`, in which ⌖ marks where the problem must be reported. */
interface Fault {
  readonly code: ProblemCode
  readonly file: FileName
  readonly edits: readonly Edit[]
}
type Edit = readonly [from: string, to: string]

const population = (code: ProblemCode, ...edits: Edit[]): Fault => ({ code, file: 'population.yaml', edits })
const housing = (code: ProblemCode, ...edits: Edit[]): Fault => ({ code, file: 'housing.yaml', edits })
/** The housing system in SOAP. */
const soap = (code: ProblemCode, ...edits: Edit[]): Fault => housing(code, ...IN_SOAP, ...edits)
const sdl = (code: ProblemCode, ...edits: Edit[]): Fault => ({ code, file: 'archive.graphql', edits })

function withFault(texts: Texts, { file, edits }: Fault): Texts {
  return edited(texts, file, edits)
}

function edited(texts: Texts, file: FileName, edits: readonly Edit[]): Texts {
  let text = texts[file]
  for (const [from, to] of edits) {
    if (text.split(from).length !== 2) throw new Error(`${from} must stand in ${file} exactly once`)
    text = text.replace(from, () => to)
  }
  return { ...texts, [file]: text }
}

/** The texts without their marks, and where these were. */
function unmarked(texts: Texts): { texts: Texts; places: readonly string[] } {
  const places: string[] = []
  const clean = (file: FileName) => {
    const lines = texts[file].split('\n').map((line, index) => {
      line.split('⌖').reduce((column, part, position, { length }) => {
        if (position < length - 1) places.push(`${file}:${index + 1}:${column + part.length}`)
        return column + part.length
      }, 1)
      return line.replaceAll('⌖', '')
    })
    return lines.join('\n')
  }
  const [archive, housing, population] = [clean('archive.graphql'), clean('housing.yaml'), clean('population.yaml')]
  return { texts: { 'archive.graphql': archive, 'population.yaml': population, 'housing.yaml': housing }, places }
}

function placeOf({ file, line, column }: CompositionProblem): string {
  return `${file}:${line}:${column}`
}

const IN_SOAP: readonly Edit[] = [
  ['kind: http-json', 'kind: soap'],
  ...['holdings', 'spouse', 'enterprise'].map((name): Edit => {
    const namespaces = `namespaces: { q: "urn:${name}" }`
    return [
      `{ method: GET, path: /${name}, query: { id: $key, cause: $purpose } }`,
      `{ path: /${name}, ${namespaces}, body: { "q:${name}": { id: { "@v": $purpose, $text: $key } } } }`,
    ]
  }),
]

const ADDRESS = 'person.identity.address: { from: txdz, as: CROSS_CHECK }'
const STATUS = 'person.marriage.status: { from: hyzk, codes: { "1": UNMARRIED, "2": MARRIED, "3": DIVORCED } }'

const FAULTS: Readonly<Record<string, Fault>> = {
  // files
  'text that is not YAML': population('YAML_INVALID', ['batch: 100', 'batch: ⌖]100']),
  'an anchor': population('YAML_ANCHOR', [
    'name: { from: xm }\n      person.identity.sex',
    'name: &a ⌖{ from: xm }\n      person.identity.sex',
  ]),
  'a key written twice': population('YAML_DUPLICATE_KEY', ['batch: 100', 'batch: 100\n    ⌖batch: 50']),
  'an unknown tag': population('YAML_INVALID', ['version: "1"', 'version: ⌖!shell "1"']),
  'a number that is none': population('YAML_INVALID', ['batch: 100', 'batch: ⌖.nan']),
  'a prototype as a key': population('YAML_INVALID', ['ajh: $case', '⌖__proto__: $case']),

  // shape
  'a missing department': population('FIELD_MISSING', ['department: 省公安厅\n', ''], ['connector: ', '⌖connector: ']),
  'an unknown field': population('FIELD_UNKNOWN', ['batch: 100', 'batch: 100\n    size: ⌖100']),
  'a version that is not text': population('FIELD_INVALID', ['version: "1"', 'version: ⌖1.0']),
  'a version that the ledger could not write': housing('FIELD_INVALID', ['version: "2"', 'version: ⌖"第 二 版"']),
  'an outcome compared with a number': population('FIELD_INVALID', [
    '{ code: "0" } }\n      noRecord',
    '{ code: ⌖0 } }\n      noRecord',
  ]),
  'neither from nor constant': population('FIELD_INVALID', [
    'person.identity.address: { from: [xzz, xzzsq], join: "" }',
    '⌖person.identity.address: { join: "" }',
  ]),
  'a name that is kept for planned systems': population('FIELD_INVALID', [
    'connector: public-security.population',
    'connector: ⌖annex.4',
  ]),
  'no timeout': population('TIMEOUT_MISSING', ['limits: { timeoutMs: 800, ', '⌖limits: { ']),
  'no limits': housing('TIMEOUT_MISSING', ['limits: { timeoutMs: 1500 }\n', ''], ['connector: ', '⌖connector: ']),
  'a timeout above the budget': population('TIMEOUT_ABOVE_BUDGET', ['timeoutMs: 800', 'timeoutMs: ⌖3001']),
  'an unknown kind': population('KIND_UNKNOWN', ['kind: http-json', 'kind: ⌖ftp']),
  'a setting its profile needs': population('FIELD_MISSING', [
    'auth: { profile: hmac-header, appId: yidang, ',
    '⌖auth: { profile: hmac-header, ',
  ]),
  'an unknown profile': population('PROFILE_UNKNOWN', ['profile: hmac-header', 'profile: ⌖md5']),
  'a profile of another kind': population('PROFILE_UNFIT', [
    'profile: hmac-header, appId: yidang, key: ',
    'profile: ⌖ws-security, user: yidang, password: ',
  ]),
  'an unknown tier': population('TIER_UNKNOWN', ['tier: PROVINCIAL', 'tier: ⌖GLOBAL']),
  'an unknown route': population('ROUTE_UNKNOWN', ['route: DIRECT', 'route: ⌖PIGEON']),
  'no outcome': housing(
    'OUTCOME_MISSING',
    ['outcome: { ok: { status: 200 } }\n    recordKey: tydm', 'recordKey: tydm'],
    ['enterprise:\n', '⌖enterprise:\n'],
  ),
  'an outcome without ok': population('OUTCOME_MISSING', [
    'outcome:\n      ok: { status: 200, where: { code: "0" } }',
    '⌖outcome:',
  ]),

  // settings
  'configuration that is not given': population('CONFIG_MISSING', ['${config.populationUrl}', '⌖${config.nobody}']),
  'a secret that is not given': population('SECRET_MISSING', ['"${secret.populationKey}"', '⌖"${secret.nobody}"']),
  'a secret in an address': population('REFERENCE_INVALID', [
    '${config.populationUrl}',
    '⌖https://a.example/${secret.populationKey}',
  ]),
  'a secret in a request body': population('REFERENCE_INVALID', ['ajh: $case', 'ajh: ⌖"${secret.populationKey}"']),
  'a secret that stands in the manifest': population('SECRET_LITERAL', ['"${secret.populationKey}"', '⌖hunter2']),
  'a secret from the configuration': population('SECRET_LITERAL', ['"${secret.populationKey}"', '⌖"${config.client}"']),
  'a reference to the environment': population('REFERENCE_INVALID', ['${config.populationUrl}', '⌖${PATH}']),
  'an endpoint that is no web address': population('ENDPOINT_INVALID', [
    '${config.populationUrl}',
    '⌖file:///etc/passwd',
  ]),
  'a client certificate for a connection that shows none': population(
    'ENDPOINT_INVALID',
    ['profile: hmac-header, appId: yidang, key: ', 'profile: mutual-tls, certificate: x, privateKey: '],
    ['${config.populationUrl}', '⌖http://population.example'],
  ),
  'a password in the endpoint': population('ENDPOINT_INVALID', ['${config.populationUrl}', '⌖https://a:b@c.example']),
  'a network that is none': population('NETWORK_INVALID', ['127.0.0.0/8', '⌖127.0.0.0/33']),
  'a port that is none': population('FIELD_INVALID', ['limits:', 'ports: [443, ⌖65536]\nlimits:']),
  'ports without that of the endpoint': population('PORT_MISSING', ['limits:', '⌖ports: [443, 8443]\nlimits:']),

  // sources
  'a connector declared twice': housing('CONNECTOR_DUPLICATE', [
    'connector: natural-resources.housing',
    'connector: ⌖public-security.population',
  ]),
  'a row of annex 2 connected twice': population('ANNEX_ROW_DUPLICATE', ['system: 4', 'system: ⌖14']),
  'a row annex 2 does not have': population('ANNEX_ROW_UNKNOWN', ['system: 4', 'system: ⌖59']),
  'a proof named like an operation': population('OPERATION_DUPLICATE', ['guardian:', '⌖residents:']),

  // the dictionary
  'SDL that is not SDL': sdl('SDL_INVALID', ['type Query {', 'type Query ⌖}']),
  'an unknown type': sdl('SDL_INVALID', ['sex: Sex', 'sex: ⌖Gender']),
  'an element without a code': sdl('SDL_INVALID', [
    '@element(code: "E010001", sensitivity: L1)',
    '⌖@element(sensitivity: L1)',
  ]),
  'a type defined twice': sdl(
    'SDL_INVALID',
    [
      '"登记"\ntype EnterpriseRegistration',
      'type ⌖PersonMarriage {\n  a: String\n}\n"登记"\ntype EnterpriseRegistration',
    ],
    ['type PersonMarriage {\n  "婚', 'type PersonMarriage {\n  "婚'],
  ),
  'an element without a Chinese name': sdl('ELEMENT_UNDESCRIBED', ['"民族"\n  ethnicity', '⌖ethnicity']),
  'an element in a code list there is not': sdl('ELEMENT_CODES_UNKNOWN', [
    '"民族"\n  ethnicity: String @element(code: "P010004", sensitivity: L3, mask: FULL, codes: "GB/T 3304")',
    '⌖"民族"\n  ethnicity: String @element(code: "P010004", sensitivity: L3, mask: FULL, codes: "GB/T 9999")',
  ]),
  'a leaf without @element': sdl('ELEMENT_UNMARKED', ['"出生日期"', '⌖"曾用名"\n  formerName: String\n  "出生日期"']),
  'a list of scalars': sdl('ELEMENT_TYPE_UNSUPPORTED', [
    '"配偶姓名"\n  spouseName: String',
    '⌖"配偶姓名"\n  spouseName: [String]',
  ]),
  'an element of an object type': sdl('ELEMENT_TYPE_UNSUPPORTED', [
    '"配偶姓名"\n  spouseName: String',
    '⌖"配偶姓名"\n  spouseName: PersonEmployment',
  ]),
  'a list within a list': sdl(
    'ELEMENT_NESTING_UNSUPPORTED',
    [
      '"登记"\ntype E',
      '"共有"\ntype Share {\n  ⌖"人"\n  owner: String @element(code: "P080003", sensitivity: L2)\n}\n"登记"\ntype E',
    ],
    ['"面积"', '"共有"\n  shares: [Share!]\n  "面积"'],
  ),
  'an element that may not be null': sdl('SECTION_NOT_NULLABLE', [
    '"配偶姓名"\n  spouseName: String',
    '⌖"配偶姓名"\n  spouseName: String!',
  ]),
  'a code of another kind': sdl('ELEMENT_CODE_INVALID', ['"成立日期"', '⌖"成立日期"'], ['"E010002"', '"P990002"']),
  'a code given twice': sdl('ELEMENT_CODE_DUPLICATE', ['"成立日期"', '⌖"成立日期"'], ['"E010002"', '"E010001"']),
  'an L3 element without a mask': sdl(
    'MASK_MISSING',
    ['"配偶姓名"', '⌖"配偶姓名"'],
    ['sensitivity: L3, mask: NAME', 'sensitivity: L3'],
  ),

  // what is provided
  'an unknown element': population('ELEMENT_UNKNOWN', ['person.identity.birthDate:', '⌖person.identity.birthDay:']),
  'an unknown list': housing('ELEMENT_UNKNOWN', ['person.realEstate.properties[]', '⌖person.realEstate.property[]']),
  'an unknown leaf of a list': housing('ELEMENT_UNKNOWN', ['area: {', '⌖areas: {']),
  'an element of a person by the key of an enterprise': housing('ELEMENT_OF_OTHER_KIND', [
    'enterprise.registration.name: { from: mc }',
    '⌖person.employment.employer: { from: mc }',
  ]),
  'a list where there is none': housing('NOT_A_LIST', [
    ADDRESS,
    '⌖person.identity.address[]: { from: rows, items: { a: { from: b } } }',
  ]),
  'a list given as a value': housing('LIST_REQUIRED', [ADDRESS, '⌖person.realEstate.properties: { from: rows }']),
  'a leaf of a list by itself': housing('LIST_REQUIRED', [
    ADDRESS,
    '⌖person.realEstate.properties[].area: { from: mj, format: decimal }',
  ]),
  'a value out of several records': population(
    'RECORDS_NOT_MANY',
    ['recordKey: cszmbh', 'recordKey: cszmbh\n    many: true'],
    ['person.identity.name: { from: xm }\nproofs', '⌖person.identity.name: { from: xm }\nproofs'],
  ),
  'the records themselves where there is one': housing(
    'RECORDS_NOT_MANY',
    ['many: true\n', 'many: false\n'],
    ['person.realEstate', '⌖person.realEstate'],
  ),
  'a date without a format': population('TYPE_MISMATCH', [
    'person.identity.birthDate: { from: csrq, format: yyyyMMdd }',
    '⌖person.identity.birthDate: { from: csrq }',
  ]),
  'a date in a format that gives none': population('TYPE_MISMATCH', ['format: yyyyMMdd }', 'format: ⌖yyyyMM }']),
  'an enum without codes': housing('TYPE_MISMATCH', [STATUS, '⌖person.marriage.status: { from: hyzk }']),
  'codes for a number': housing('TYPE_MISMATCH', [
    'area: { from: mj, format: decimal }',
    'area: { from: mj, codes: ⌖GB/T 3304 }',
  ]),
  'a joined date': population('TYPE_MISMATCH', [
    'person.identity.birthDate: { from: csrq,',
    '⌖person.identity.birthDate: { from: [n, y, r],',
  ]),
  'a constant of another type': housing('TYPE_MISMATCH', [
    'area: { from: mj, format: decimal }',
    'area: { constant: ⌖many }',
  ]),
  'codes that are no values of the enum': population(
    'CODES_NOT_MEMBERS',
    ['xb, codes: {', 'xb, ⌖codes: {'],
    ['"9": UNSPECIFIED', '"9": OTHER'],
  ),
  'codes that are no values of the standard': population('CODES_NOT_MEMBERS', [
    'mz, codes: GB/T 3304',
    'mz, ⌖codes: { "1": HAN }',
  ]),
  'a constant that is no value of the standard': population('CODES_NOT_MEMBERS', [
    '{ from: mz, codes: GB/T 3304 }',
    '{ constant: ⌖"01" }',
  ]),
  'words for yes and none for no': housing('FIELD_MISSING', [
    'mortgaged: { from: dy, format: boolean, trueValues: [Y], falseValues: [N] }',
    '⌖mortgaged: { from: dy, format: boolean, trueValues: [Y] }',
  ]),
  'a word for yes that is one for no': housing('BOOLEAN_AMBIGUOUS', ['falseValues: [N]', '⌖falseValues: [N, Y]']),
  'codes that leave out what the standard requires': population('CODES_NOT_TOTAL', [
    'xb, codes: { "1": MALE, "2": FEMALE, ',
    'xb, ⌖codes: { "1": MALE, ',
  ]),
  'an unknown code list': population('CODE_LIST_UNKNOWN', ['codes: GB/T 3304', 'codes: ⌖GB/T 9999']),
  'L3 elements without a legal basis': housing(
    'LEGAL_BASIS_MISSING',
    ['legalBasis: 不动产登记暂行条例（虚构）\n', ''],
    [STATUS, `⌖${STATUS}`],
  ),
  'two authoritative sources': population(
    'AUTHORITY_DUPLICATE',
    ['      person.marriage.status', '      ⌖person.marriage.status'],
    [', as: REFERENCE }', ' }'],
  ),

  // how it is asked
  'a key that nobody supplies': housing('KEY_WITHOUT_SOURCE', [
    'key: enterprise.creditCode',
    'key: ⌖enterprise.taxNumber',
  ]),
  'a key that waits for itself': housing('KEY_CYCLE', [
    'key: enterprise.creditCode',
    'key: ⌖enterprise.registration.name',
  ]),
  'a proof by an unknown key': population('KEY_WITHOUT_SOURCE', [
    'proves: GUARDIAN\n    key: person.citizenId',
    'proves: GUARDIAN\n    key: ⌖person.identity.name',
  ]),
  'a request that does not say who is asked about': population(
    'REQUEST_WITHOUT_KEY',
    ['request:\n      method', '⌖request:\n      method'],
    ['sfzhList: $keys, ', ''],
  ),
  'a proof that does not say who claims': population('REQUEST_WITHOUT_KEY', [
    'request: { method: POST, path: /kinship/check, body: { jhr: $holder, ',
    '⌖request: { method: POST, path: /kinship/check, body: { ',
  ]),
  'one key where there are many': population('VARIABLE_UNKNOWN', ['sfzhList: $keys', 'sfzhList: $keys, one: ⌖$key']),
  'a variable nobody fills in': population('VARIABLE_UNKNOWN', ['ajh: $case', 'ajh: ⌖$caseNumber']),
  'a prefix that stands for nothing': soap('XML_NAME_INVALID', ['"q:spouse"', '⌖"r:spouse"']),
  'a path whose prefix stands for nothing': soap('PATH_PREFIX_UNKNOWN', ['{ from: mj,', '{ from: ⌖q:x.r:mj,']),
  'records under a prefix that stands for nothing': soap(
    'PATH_PREFIX_UNKNOWN',
    ['records: rows', 'records: ⌖r:rows'],
    ['{ from: dy,', '{ from: r:dy,'],
  ),
  'an attribute XML does not allow': soap('XML_NAME_INVALID', [
    '"q:spouse": { id: { "@v": $',
    '"q:spouse": { id: { "@ v": ⌖$',
  ]),
  'a purpose that travels without saying so': population('PURPOSE_NOT_DECLARED', [
    'purpose: perBatch',
    'purpose: ⌖none',
  ]),
  'a kept answer of the licence platform': population(
    'LICENSE_CACHED',
    ['route: DIRECT', 'route: VIA_LICENSE_PLATFORM'],
    ['maxAge: 24h', 'maxAge: ⌖24h'],
  ),
  'an old answer of what is never kept': population('FRESHNESS_WITHOUT_CACHE', [
    'maxAge: 24h',
    'maxAge: 0s, staleIfError: ⌖1h',
  ]),
  'an old answer kept longer than a day': population('FRESHNESS_TOO_LONG', [
    'maxAge: 24h',
    'maxAge: 23h, staleWhileRevalidate: 1h, staleIfError: ⌖2h',
  ]),
  'no record for longer than a record': population('NO_RECORD_AGE_TOO_LONG', [
    'maxAge: 24h',
    'maxAge: 5s, noRecordMaxAge: ⌖10s',
  ]),
  'a maintenance window that ends when it starts': population('MAINTENANCE_INVALID', [
    '\nlimits:',
    '\nmaintenance: ["23:30-04:00", ⌖"Sat 22:00-22:00"]\nlimits:',
  ]),
  'a maintenance window that ends before it starts': population('MAINTENANCE_INVALID', [
    '\nlimits:',
    '\nmaintenance: [⌖"2026-11-29T06:00/2026-11-28T22:00"]\nlimits:',
  ]),
  'a maintenance window on a day that there is not': population('MAINTENANCE_INVALID', [
    '\nlimits:',
    '\nmaintenance: ["2020-02-29T22:00/2020-03-01T06:00", ⌖"2026-02-29T22:00/2026-03-01T06:00"]\nlimits:',
  ]),
  'a maintenance window of an unknown day': population('FIELD_INVALID', [
    '\nlimits:',
    '\nmaintenance: [⌖"Sab 22:00-02:00"]\nlimits:',
  ]),
  'a key of notices that stands in the manifest': population('SECRET_LITERAL', [
    '\nlimits:',
    '\nchanges: { secret: ⌖sesame }\nlimits:',
  ]),
  'a sample that is read as something else': population('SAMPLE_FAILED', ['sex: MALE }', 'sex: ⌖FEMALE }']),
  'a sample with a code that means nothing': population(
    'SAMPLE_FAILED',
    ['xb: "1"', 'xb: "7"'],
    ['sex: MALE }', 'sex: ⌖MALE }'],
  ),
  'a sample about somebody else': population(
    'SAMPLE_FAILED',
    ['- sfzh: "140599199003070014"', '- sfzh: "140599199003070030"'],
    ['    answer:', '    ⌖answer:'],
  ),
  'a sample with a value that is none of the standard, of a rule that maps nothing': population(
    'SAMPLE_FAILED',
    ['{ from: mz, codes: GB/T 3304 }', '{ from: mz }'],
    ['mz: null', 'mz: 汉人'],
    ['    answer:', '    ⌖answer:'],
  ),
  'a sample that is no answer': population('SAMPLE_FAILED', ['answer:\n      code: "0"', '⌖answer:\n      code: "9"']),
  'a sample without a field that its system writes': population(
    'SAMPLE_FAILED',
    ['            hyzk: "10"\n', ''],
    ['    answer:', '    ⌖answer:'],
  ),
  'a sample of an unknown operation': population('SAMPLE_INVALID', ['- operation: residents', '- operation: ⌖people']),
  'a sample of what is not provided': population('SAMPLE_INVALID', [
    'expect: { person.identity.name: 虚构人, ',
    'expect: { person.death.date: ⌖虚构人, ',
  ]),
}

describe('composition refuses, by code and place,', () => {
  it.each(Object.entries(FAULTS))('%s', (_, fault) => {
    const { texts, places } = unmarked(withFault(GOOD, fault))
    expect(problemsOf(texts).map((problem) => `${problem.code} ${placeOf(problem)}`)).toEqual(
      places.map((place) => `${fault.code} ${place}`),
    )
  })

  it('nothing of a manifest in SOAP', () => {
    expect(problemsOf(edited(GOOD, 'housing.yaml', IN_SOAP))).toEqual([])
  })

  it('everything on its list', () => {
    const triedBelow: ProblemCode[] = [
      'DEPARTMENT_UNKNOWN',
      'MANIFEST_TOO_LARGE',
      'MANIFEST_ENCODING',
      'ELEMENT_CODE_REUSED',
      'ELEMENT_CODE_CHANGED',
      'FORM_ELEMENT_UNKNOWN',
      'FORM_ELEMENT_OF_OTHER_KIND',
      'FORM_FIELD_EMPTY',
      'LICENSE_TYPE_UNKNOWN',
      'MATERIAL_RULE_IMPOSSIBLE',
      'NEED_UNKNOWN',
      'ELEMENT_UNNEEDED',
      // test/license.test.ts
      'LICENSE_LIST_MISSING',
      'USE_CAUSE_MISSING',
      // test/graphql.test.ts
      'GATEWAY_MANY',
      'GATEWAY_PROOF',
      'QUERY_INVALID',
      'QUERY_NOT_ONE',
      'QUERY_PATH_UNSELECTED',
      'QUERY_REPRESENTATIONS',
      'QUERY_VARIABLE',
      // below, of departments.yaml
      'NETWORK_BEYOND_DEPARTMENT',
      'NETWORK_MISSING',
      'PORT_BEYOND_DEPARTMENT',
      // test/sql.test.ts
      'COLUMN_TWICE',
      'COLUMN_UNSELECTED',
      'ENDPOINT_NOT_CONFIGURED',
      'ENDPOINT_WITHOUT_DATABASE',
      'FUNCTION_UNKNOWN',
      'KEYS_MISPLACED',
      'STATEMENT_UNFIT',
      'VIEW_UNKNOWN',
    ]
    const tried = Object.values(FAULTS).map(({ code }) => code)
    expect([...new Set([...tried, ...triedBelow])].sort()).toEqual(Object.keys(PROBLEMS).sort())
  })

  it('all faults of all files at once, in reading order', () => {
    const together = [
      'a code given twice',
      'an L3 element without a mask',
      'an unknown leaf of a list',
      'no limits',
      'an unknown kind',
      'configuration that is not given',
      'an unknown element',
      'an outcome without ok',
      'codes that are no values of the enum',
    ]
    const faults = together.map((name) => FAULTS[name]).filter((fault) => fault !== undefined)
    const { texts, places } = unmarked(faults.reduce(withFault, GOOD))
    expect(faults).toHaveLength(together.length)
    expect(problemsOf(texts).map(placeOf)).toEqual(places)
    expect(
      problemsOf(texts)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(faults.map(({ code }) => code).sort())
  })

  it('broken manifests together with broken SDL', () => {
    const faults = ['an unknown type', 'an unknown kind', 'a variable nobody fills in'].map((name) => FAULTS[name])
    const { texts, places } = unmarked(faults.filter((fault) => fault !== undefined).reduce(withFault, GOOD))
    expect(problemsOf(texts).map(placeOf)).toEqual(places)
  })

  it('with a sentence in Chinese, one in English and a hint, all filled in', () => {
    for (const fault of Object.values(FAULTS)) {
      for (const { zh, en, hint } of problemsOf(unmarked(withFault(GOOD, fault)).texts)) {
        expect(zh + hint).toMatch(/\p{Script=Han}/u)
        expect(en).toMatch(/^[a-z`[$]/i)
        expect((zh + en + hint).replaceAll('${', '')).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/)
      }
    }
  })

  it('an unknown element, and names the one that was meant', () => {
    const { texts } = unmarked(
      withFault(GOOD, population('ELEMENT_UNKNOWN', ['identity.birthDate', 'identity.birthday'])),
    )
    expect(problemsOf(texts)[0]?.hint).toBe('是不是 person.identity.birthDate？')
  })

  it('without ever showing a secret', () => {
    for (const fault of Object.values(FAULTS)) {
      const { texts } = unmarked(withFault(GOOD, fault))
      expect(explainProblems(problemsOf(texts))).not.toContain(SECRET)
    }
  })
})

describe('a manifest file', () => {
  it('larger than 256 KiB is refused', () => {
    const texts = { ...GOOD, 'population.yaml': `${GOOD['population.yaml']}#${'-'.repeat(256 * 1024)}` }
    expect(problemsOf(texts).map(({ code }) => code)).toEqual(['MANIFEST_TOO_LARGE'])
  })

  it('that nests a hundred thousand lists is refused, not followed', () => {
    expect(problemsOf({ ...GOOD, 'population.yaml': '['.repeat(100_000) }).map(({ code }) => code)).toContain(
      'YAML_INVALID',
    )
  })

  it('keeps its codes as written: 01 does not become 1', () => {
    const texts = withFault(GOOD, housing('YAML_INVALID', ['"1": UNMARRIED', '01: UNMARRIED']))
    const provision = composeWhole(texts)
      .operations.find(({ id }) => id.endsWith('/spouse'))
      ?.provides.at(-1)
    expect(
      provision?.kind === 'value' && provision.rule.kind === 'from' && [...(provision.rule.codes?.keys() ?? [])],
    ).toEqual(['2', '3', '01'])
  })

  it('is found in any folder below, and named when it is not UTF-8', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yidang-manifests-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'public-security'))
    writeFileSync(join(folder, 'public-security/population.yaml'), GOOD['population.yaml'])
    // 省公安厅 as GBK writes it.
    writeFileSync(join(folder, 'gbk.yaml'), Buffer.from('c8a1b9abb0b2ccfc', 'hex'))
    const { manifests, problems } = loadManifests(folder, SETTINGS)
    expect(manifests.map(({ draft }) => draft.connector)).toEqual(['public-security.population'])
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      `MANIFEST_ENCODING ${join(folder, 'gbk.yaml')}`,
    ])
  })

  it('lies beside common limits of departments, which go to all their sources', () => {
    const composed = (text: string, folder?: string) => {
      const texts = filesOf({ 'population.yaml': GOOD['population.yaml'], 'housing.yaml': GOOD['housing.yaml'] })
      const manifests = loadManifests(folder ?? [...texts, { file: 'departments.yaml', text }], SETTINGS)
      return compose(composition(GOOD, { manifests }))
    }
    const placesIn = (text: string) => {
      const done = composed(text)
      return 'problems' in done ? done.problems.map(({ code, line, column }) => `${code} ${line}:${column}`) : []
    }
    const good = composed('省公安厅: { concurrency: 2, perSecond: 0.5 }\n')
    if ('problems' in good) throw new Error(explainProblems(good.problems))
    expect(good.catalog.sources.map(({ connector, departmentLimits }) => [connector, departmentLimits])).toEqual([
      ['natural-resources.housing', undefined],
      ['public-security.population', { concurrency: 2, perSecond: 0.5, perDay: null }],
    ])
    expect(good.catalog.version).not.toBe(composeWhole().version)

    const bounded = composed('省公安厅: { network: [127.0.0.0/8, fd00::/8], ports: [443, 4711] }\n')
    if ('problems' in bounded) throw new Error(explainProblems(bounded.problems))
    const [, population] = bounded.catalog.sources
    expect(population).toMatchObject({ network: ['127.0.0.0/8'], ports: [443, 4711] })
    expect(population).not.toHaveProperty('departmentLimits')
    expect(bounded.catalog.version).not.toBe(composeWhole().version)

    expect(placesIn('省公安局: { perDay: 5 }\n')).toEqual(['DEPARTMENT_UNKNOWN 1:1'])
    expect(placesIn('省公安厅: { perDay: 0, concurrency: 1.5, perSecond: "3", perHour: 2 }\n')).toEqual([
      'FIELD_INVALID 1:17',
      'FIELD_INVALID 1:33',
      'FIELD_INVALID 1:49',
      'FIELD_UNKNOWN 1:63',
    ])
    expect(placesIn('省公安厅: { network: [10.0.0.0/33], ports: [0] }\n')).toEqual([
      'FIELD_INVALID 1:9',
      'FIELD_INVALID 1:33',
    ])
    expect(placesIn('省公安厅: { network: [], ports: 443 }\n')).toHaveLength(2)
    expect(placesIn('省公安厅: {}\n')).toEqual(['FIELD_INVALID 1:1'])
    expect(placesIn('- 省公安厅\n')).toEqual(['FIELD_INVALID 1:1'])

    const folder = mkdtempSync(join(tmpdir(), 'yidang-manifests-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of ['population.yaml', 'housing.yaml'] as const) writeFileSync(join(folder, name), GOOD[name])
    writeFileSync(join(folder, 'departments.yaml'), '省公安厅: { concurrency: 2, perSecond: 0.5 }\n')
    const read = composed('', folder)
    expect('catalog' in read && read.catalog.version).toBe(good.catalog.version)
  })

  it.each<[string, string, readonly Edit[], readonly ProblemCode[]]>([
    ['a network beside it', 'network: [10.0.0.0/8]', [], ['NETWORK_BEYOND_DEPARTMENT']],
    ['a network of the other family', 'network: ["::/0"]', [], ['NETWORK_BEYOND_DEPARTMENT']],
    ['a network that is wider', 'network: [127.0.0.0/9]', [], ['NETWORK_BEYOND_DEPARTMENT']],
    ['a network that is narrower', 'network: [126.0.0.0/7]', [], []],
    ['a port of its own', 'ports: [4711]', [['limits:', 'ports: [4711, 8443]\nlimits:']], ['PORT_BEYOND_DEPARTMENT']],
    ['fewer ports', 'ports: [4711, 443]', [['limits:', 'ports: [4711]\nlimits:']], []],
    ['an endpoint at another port', 'ports: [443]', [], ['PORT_BEYOND_DEPARTMENT']],
  ])('keeps to what its department is allowed: %s', (_what, allowed, edits, codes) => {
    const file = { file: 'population.yaml', text: edited(GOOD, 'population.yaml', edits)['population.yaml'] }
    const departments = { file: 'departments.yaml', text: `省公安厅: { ${allowed} }\n` }
    const { problems } = { problems: [], ...composeTexts([file, departments]) }
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })

  it('is not held to a port of its department while its address is a stand-in', () => {
    const text = GOOD['population.yaml'].replace('${config.populationUrl}', 'http://stand-in.invalid')
    const departments = { file: 'departments.yaml', text: '省公安厅: { ports: [443] }\n' }
    expect(composeTexts([{ file: 'population.yaml', text }, departments])).toHaveProperty('catalog')
  })

  it('needs a network where networks are required, its own or its department’s', () => {
    const unbounded = GOOD['population.yaml'].replace('network: [127.0.0.0/8]\n', '')
    const codesWith = (text: string, departments: readonly TextFile[] = []) => {
      const done = composeTexts([{ file: 'population.yaml', text }, ...departments], { networks: 'REQUIRED' })
      return 'problems' in done ? done.problems.map(({ code, line }) => `${code} ${line}`) : []
    }
    const lines = unbounded.split('\n')
    const place = lines.findIndex((line) => line.startsWith('endpoint:')) + 1
    expect(codesWith(GOOD['population.yaml'])).toEqual([])
    expect(codesWith(unbounded)).toEqual([`NETWORK_MISSING ${place}`])
    const ofDepartment = (text: string) => [{ file: 'departments.yaml', text: `省公安厅: { ${text} }\n` }]
    expect(codesWith(unbounded, ofDepartment('ports: [4711]'))).toEqual([`NETWORK_MISSING ${place}`])
    expect(codesWith(unbounded, ofDepartment('network: [10.0.0.0/8]'))).toEqual([])
  })

  function composeTexts(files: readonly TextFile[], more: Partial<Composition> = {}) {
    return compose(composition(GOOD, { manifests: loadManifests(files, SETTINGS), ...more }))
  }

  it('with anything anywhere in it is composed or refused at a place it has, and never breaks composition', () => {
    const places = placesIn(parse(GOOD['population.yaml']), [])
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('$key', '${secret.x}', 'person.identity.name', '$records'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const document = parseDocument(GOOD['population.yaml'], { stringKeys: true })
        document.setIn(place, value)
        const text = document.toString()
        const lines = text.split('\n')
        for (const { file, line, column } of problemsOf({ ...GOOD, 'population.yaml': text })) {
          if (file === 'population.yaml') expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        }
      }),
      { numRuns: 150 },
    )
  })

  function placesIn(value: unknown, place: readonly string[]): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [place]
    return [place, ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...place, name]))].filter(
      ({ length }) => length > 0,
    )
  }

  it('gives its samples to whoever can map them', () => {
    const { manifests } = loadManifests(filesOf({ 'population.yaml': GOOD['population.yaml'] }), SETTINGS)
    expect(manifests[0]?.draft.samples?.[0]).toMatchObject({
      operation: 'residents',
      expect: { 'person.identity.sex': 'MALE' },
    })
  })
})

describe('a good composition', () => {
  it('numbers its elements densely and describes each', () => {
    const { elements, elementByPath } = composeWhole()
    expect(elements.map(({ index }) => index)).toEqual(elements.map((_, index) => index))
    expect(elementByPath.get('person.identity.sex')).toEqual({
      index: 1,
      path: 'person.identity.sex',
      code: 'P010002',
      kind: 'PERSON',
      list: null,
      fields: ['identity', 'sex'],
      type: 'Enum',
      enumValues: ['UNKNOWN', 'MALE', 'FEMALE', 'UNSPECIFIED'],
      label: '性别',
      sensitivity: 'L2',
      mask: null,
      standard: null,
      codes: 'GB/T 2261.1',
      unit: null,
      legalBasis: null,
    })
    expect(elementByPath.get('person.identity.name')?.label).toBe('姓名')
    expect(elementByPath.get('person.realEstate.properties[].area')).toMatchObject({
      list: 'person.realEstate.properties[]',
      fields: ['realEstate', 'properties', 'area'],
      type: 'Float',
    })
  })

  it('binds each element, and each list as one, to all that supply it, the authority first', () => {
    const { bindings, bindingByPath } = composeWhole()
    const suppliesOf = (path: string) =>
      bindingByPath.get(path)?.supplies.map(({ rank, operation }) => `${rank} ${operation.id}`)
    expect(bindings.map(({ index }) => index)).toEqual(bindings.map((_, index) => index))
    expect(suppliesOf('person.marriage.status')).toEqual([
      'AUTHORITY natural-resources.housing/spouse',
      'REFERENCE public-security.population/residents',
    ])
    expect(suppliesOf('person.identity.name')).toEqual([
      'AUTHORITY public-security.population/newborn',
      'AUTHORITY public-security.population/residents',
    ])
    const list = bindingByPath.get('person.realEstate.properties[]')
    expect(list).toMatchObject({ list: true, kind: 'PERSON' })
    expect(list).toBe(bindingByPath.get('person.realEstate.properties[].area'))
  })

  it('places every supply in the slot its operation maps to', () => {
    const { bindings } = composeWhole()
    for (const { path, supplies } of bindings) {
      for (const { operation, slot } of supplies) {
        const provision = operation.provides[slot]
        expect(provision?.kind === 'value' ? provision.element.path : provision?.list).toBe(path)
      }
    }
  })

  it('asks by an element that another question supplies, and asks that one first', () => {
    const hop = edited(GOOD, 'housing.yaml', [
      [
        'key: person.citizenId\n    purpose: perCall\n    request: { method: GET, path: /spouse',
        'key: person.identity.name\n    purpose: perCall\n    request: { method: GET, path: /spouse',
      ],
    ])
    const { operations } = composeWhole(hop)
    const spouse = operations.find(({ id }) => id.endsWith('/spouse'))
    expect(spouse).toMatchObject({ key: 'person.citizenId', via: { slot: 3, rank: 'AUTHORITY' } })
    expect(spouse?.via?.operation).toBe(operations.find(({ id }) => id.endsWith('/residents')))
    expect(operations.filter(({ via }) => via === null)).toHaveLength(operations.length - 1)
  })

  it('composes an element without a source, and lists it', () => {
    const catalog = composeWhole()
    expect(catalog.bindingByPath.get('person.employment.employer')?.supplies).toEqual([])
    expect(explainCatalog(catalog, CODE_LISTS)).toMatch(
      /尚无数源 NO_SOURCE（4）\n {2}person\.marriage\.spouseName 配偶姓名 P030002 L3\n/,
    )
  })

  it('explains who answers for each element', () => {
    expect(explainCatalog(composeWhole(), CODE_LISTS)).toContain(
      [
        'person.marriage.status 婚姻状况 P030001 L3',
        '  → 权威 AUTHORITY natural-resources.housing/spouse（省自然资源厅 · 不动产登记信息系统）按 person.citizenId',
        '  → 参考 REFERENCE public-security.population/residents（省公安厅 · 实有人口信息系统）按 person.citizenId',
      ].join('\n'),
    )
  })

  it('reads a source with all it says and its references replaced', () => {
    const source = composeWhole().sources.find(({ connector }) => connector === 'public-security.population')
    const residents = source?.operations.find(({ id }) => id.endsWith('/residents'))
    expect(source).toMatchObject({
      ref: {
        connector: 'public-security.population',
        system: '实有人口信息系统',
        department: '省公安厅',
        kind: 'http-json',
      },
      annexRow: 4,
      auth: { profile: 'hmac-header', settings: { appId: 'yidang', key: SECRET } },
      network: ['127.0.0.0/8'],
      limits: { timeoutMs: 800, concurrency: 16, perSecond: 200, maxBytes: 1_048_576 },
    })
    expect(source?.endpoint.href).toBe('http://127.0.0.1:4711/gw')
    expect(residents).toMatchObject({
      key: 'person.citizenId',
      batch: 100,
      purpose: 'perBatch',
      request: { method: 'POST', query: {}, headers: { 'X-Client': 'yidang' }, body: { sfzhList: '$keys' } },
      outcome: {
        ok: { status: 200, where: [{ path: ['code'], anyOf: ['0'] }] },
        noRecord: { status: null, where: [{ path: ['code'], anyOf: ['1001', '1002'] }] },
        throttled: { status: 429, where: [] },
      },
      records: ['data', 'list'],
      recordKey: { path: ['sfzh'], format: 'citizenId' },
      many: false,
      freshness: { maxAgeMs: 86_400_000, observedAt: { path: ['gxsj'], format: 'yyyyMMddHHmmss' } },
    })
    expect(
      residents?.provides.find((one) => one.kind === 'value' && one.element.path === 'person.identity.address'),
    ).toMatchObject({
      rank: 'AUTHORITY',
      rule: { paths: [['xzz'], ['xzzsq']], join: '', format: 'text', codes: null },
    })
  })

  it('holds who maps nothing to the values of the code list, as they are', () => {
    const texts = edited(GOOD, 'population.yaml', [
      ['{ from: mz, codes: GB/T 3304 }', '{ from: mz }'],
      ['mz: null', 'mz: 汉族'],
      ['person.identity.sex: MALE }', 'person.identity.sex: MALE, person.identity.ethnicity: 汉族 }'],
    ])
    const provided = composeWhole(texts).operations.flatMap(({ provides }) => provides)
    expect(
      provided.find((one) => one.kind === 'value' && one.element.path === 'person.identity.ethnicity'),
    ).toMatchObject({ rule: { kind: 'from', codes: new Map([['汉族', '汉族']]) } })
  })

  it('says how a kind source is treated when its manifest does not', () => {
    const source = composeWhole().sources.find(({ connector }) => connector === 'natural-resources.housing')
    expect(source?.limits).toEqual({
      timeoutMs: 1500,
      concurrency: 4,
      perSecond: 20,
      perDay: null,
      maxBytes: 1_048_576,
    })
    expect(source?.operations[0]).toMatchObject({ batch: 1, records: [], freshness: { maxAgeMs: 0, observedAt: null } })
  })

  it('knows who proves which relation', () => {
    const proofs = composeWhole().proofs.get('GUARDIAN')
    expect(proofs?.map(({ id }) => id)).toEqual(['public-security.population/guardian'])
    expect(proofs?.[0]?.outcome.unproved.where).toContainEqual({ path: ['data', 'jg'], anyOf: ['N'] })
  })

  it('takes the elements that a department brings by extending a type', () => {
    const extension =
      'extend type PersonIdentity {\n  "曾用名"\n  formerName: String @element(code: "P010009", sensitivity: L2)\n}'
    const files = (text: string) => [
      { file: 'archive.graphql', text: GOOD['archive.graphql'] },
      { file: 'police.graphql', text },
    ]
    const { elementByPath } = composeWhole(GOOD, { sdl: files(extension) })
    expect(elementByPath.get('person.identity.formerName')?.label).toBe('曾用名')
    const taken = problemsOf(GOOD, { sdl: files(extension.replace('P010009', 'P010001')) })
    expect(taken.map((problem) => `${problem.code} ${placeOf(problem)}`)).toEqual([
      'ELEMENT_CODE_DUPLICATE police.graphql:2:3',
    ])
  })

  it('gives the dictionary of a schema by itself', () => {
    const composed = compose(composition(GOOD))
    if ('problems' in composed) throw new Error(explainProblems(composed.problems))
    expect(leavesOf(composed.schema).map(({ element }) => element)).toEqual(composed.catalog.elements)
  })
})

describe('the version of a catalog', () => {
  const { version, sources } = composeWhole()
  const versionsOf = (catalog: Catalog) => catalog.sources.map((source) => source.version)

  it('stays when keys, files or comments change places', () => {
    const reversed = (text: string) =>
      stringify(parse(text, { stringKeys: true }), {
        sortMapEntries: (a, b) => (String(a.key) < String(b.key) ? 1 : -1),
      })
    const turned = composeWhole({
      'archive.graphql': `# another comment\n${GOOD['archive.graphql']}`,
      'housing.yaml': reversed(GOOD['housing.yaml']),
      'population.yaml': reversed(GOOD['population.yaml']),
    })
    expect(turned.version).toBe(version)
    expect(versionsOf(turned)).toEqual(versionsOf({ ...turned, sources }))
    expect(turned.operations.map(({ id, provides }) => [id, provides])).toEqual(
      composeWhole().operations.map(({ id, provides }) => [id, provides]),
    )
  })

  it('changes with the SDL, a manifest, a code list and an address', () => {
    const changed = [
      composeWhole(withFault(GOOD, sdl('SDL_INVALID', ['"姓名 — as registered"', '"姓名"']))),
      composeWhole(withFault(GOOD, housing('YAML_INVALID', ['timeoutMs: 1500', 'timeoutMs: 1400']))),
      composeWhole(GOOD, {
        codeLists: new Map(
          [...CODE_LISTS].map(([name, list]) => [name, codeListOf({ ...list, values: new Map([['1', 'FEMALE']]) })]),
        ),
      }),
      composeWhole(GOOD, {
        manifests: manifestsWith({ ...SETTINGS, config: { ...SETTINGS.config, client: 'other' } }),
      }),
    ].map((catalog) => catalog.version)
    expect(new Set([version, ...changed]).size).toBe(5)
  })

  it('does not depend on secrets, nor the version of a source on addresses', () => {
    const other = composeWhole(GOOD, {
      manifests: manifestsWith({ ...SETTINGS, secrets: { populationKey: 'another' } }),
    })
    const moved = composeWhole(GOOD, {
      manifests: manifestsWith({ ...SETTINGS, config: { populationUrl: 'http://127.0.0.1:1/', client: 'x' } }),
    })
    expect(other.version).toBe(version)
    expect(versionsOf(moved)).toEqual(sources.map((source) => source.version))
    expect(sources[0]?.version).toMatch(/^2\+[0-9a-f]{8}$/)
  })

  function manifestsWith(settings: typeof SETTINGS): Composition['manifests'] {
    const { 'archive.graphql': _, ...manifests } = GOOD
    return loadManifests(filesOf(manifests), settings)
  }
})

describe('element codes', () => {
  it('once given are neither given to another element nor changed', () => {
    const reused = problemsOf(GOOD, { committedCodes: { P010001: 'person.identity.nickname' } })
    expect(reused.map(({ code }) => code)).toEqual(['ELEMENT_CODE_REUSED'])
    const changed = problemsOf(GOOD, { committedCodes: { P019999: 'person.identity.name' } })
    expect(changed.map(({ code }) => code)).toEqual(['ELEMENT_CODE_CHANGED'])
  })

  it('are kept when their element is gone', () => {
    const committed = withCommitted({ P990001: 'person.gone.element' }, composeWhole().elements)
    expect(committed).toMatchObject({ P990001: 'person.gone.element', E010001: 'enterprise.registration.name' })
    expect(problemsOf(GOOD, { committedCodes: committed })).toEqual([])
  })
})

describe('an element', () => {
  const serviceItems = new Set(['P21.1', 'P3.2', 'D16.1'])
  const paths = composeWhole().elements.map(({ path }) => path)
  const withNeed = (...edits: Edit[]) => edited(GOOD, 'archive.graphql', edits)

  it('is needed by each form that asks for it, and by what the SDL says of the nearest section', () => {
    const texts = withNeed(
      ['identity: PersonIdentity', 'identity: PersonIdentity @neededBy(codes: ["S4", "L48", "D16.1", "P3.2", "L5"])'],
      ['birthDate: Date', 'birthDate: Date @neededBy(codes: ["L47"])'],
      ['properties: [RealEstateProperty!]', 'properties: [RealEstateProperty!] @neededBy(codes: ["L*", "P21.1"])'],
    )
    const forms = new Map([
      ['D10', ['person.identity.name']],
      ['P19', paths],
    ])
    const { neededBy } = composeWhole(texts, { needs: { serviceItems, forms } })
    expect(neededBy.get('person.identity.name')).toEqual(['P3', 'P19', 'D10', 'D16', 'L5', 'L48', 'S4'])
    expect(neededBy.get('person.identity.birthDate')).toEqual(['P19', 'L47'])
    expect(neededBy.get('person.realEstate.properties[].area')).toEqual(['P19', 'P21', 'L*'])
    expect(neededBy.get('person.marriage.status')).toEqual(['P19'])
  })

  it('that nothing needs, and a need that does not exist, are refused at their places', () => {
    const asked = paths.filter((path) => !/marriage|birthDate/.test(path))
    const { texts, places } = unmarked(
      withNeed(
        [
          'identity: PersonIdentity',
          '⌖identity: PersonIdentity @neededBy(codes: ["P21.1", "P99.1", "P21", "L144", "L*"])',
        ],
        ['"出生日期"\n  birthDate: Date', '⌖"出生日期"\n  birthDate: Date @neededBy(codes: [])'],
        ['"婚姻状况"\n  status', '⌖"婚姻状况"\n  status'],
        ['"配偶姓名"\n  spouseName: String', '⌖"配偶姓名"\n  spouseName: String @neededBy(codes: ["S59"])'],
      ),
    )
    const found = problemsOf(texts, { needs: { serviceItems, forms: new Map([['P19', asked]]) } })
    const [identity, birthDate, status, spouseName] = places
    expect(found.map(({ code, file, line, column, en }) => `${code} ${file}:${line}:${column} ${en}`)).toEqual(
      [
        `NEED_UNKNOWN ${identity} there is no P99.1:`,
        `NEED_UNKNOWN ${identity} there is no P21:`,
        `NEED_UNKNOWN ${identity} there is no L144:`,
        `ELEMENT_UNNEEDED ${birthDate} person.identity.birthDate `,
        `ELEMENT_UNNEEDED ${status} person.marriage.status `,
        `NEED_UNKNOWN ${spouseName} there is no S59:`,
      ].map((beginning) => expect.stringContaining(beginning)),
    )
    expect(problemsOf(texts)).toEqual([])
  })
})

describe('a form', () => {
  const at = (line: number) => ({ file: 'P19.json', line, column: 3 })
  const field = { key: 'name', role: 'child', kind: 'PERSON', path: 'person.identity.name', position: at(1) } as const
  const material = { code: 'M1', position: at(9), alternatives: [] }
  const form = (more: Partial<FormReference>): FormReference => ({
    lifeEvent: 'P19',
    fields: [field],
    materials: [],
    ...more,
  })
  const codesOf = (more: Partial<FormReference>) =>
    problemsOf(GOOD, { forms: [form(more)] }).map(({ code, line }) => `${code} ${line}`)

  it('may ask what elements there are, sourced or not, and what only the applicant knows', () => {
    const fields = [field, { ...field, path: 'person.employment.employer' }, { ...field, path: null }]
    expect(codesOf({ fields })).toEqual([])
  })

  it('may not name what is no element, another kind of subject, or nothing at all', () => {
    const fields = [
      { ...field, path: 'person.identity.nickname', position: at(2) },
      { ...field, path: 'enterprise.registration.name', position: at(3) },
      { ...field, path: null, role: null, kind: null, position: at(4) },
    ]
    expect(codesOf({ fields })).toEqual([
      'FORM_ELEMENT_UNKNOWN 2',
      'FORM_ELEMENT_OF_OTHER_KIND 3',
      'FORM_FIELD_EMPTY 4',
    ])
  })

  it('may not exempt a material by what no source supplies, unless another way can hold', () => {
    const employer = { kind: 'element', path: 'person.employment.employer', position: at(10) } as const
    const homes = { kind: 'element', path: 'person.realEstate.properties[]', position: at(11) } as const
    const license = { kind: 'licenseType', type: '48', position: at(12) } as const
    expect(codesOf({ materials: [{ ...material, alternatives: [[employer, homes]] }] })).toEqual([
      'MATERIAL_RULE_IMPOSSIBLE 9',
    ])
    expect(codesOf({ materials: [{ ...material, alternatives: [[employer], [homes]] }] })).toEqual([])
    expect(codesOf({ materials: [{ ...material, alternatives: [[employer], [license]] }] })).toEqual([])
    expect(codesOf({ materials: [material] })).toEqual([])
  })

  it('may not rest on a licence type or an element that does not exist', () => {
    const license = { kind: 'licenseType', type: '144', position: at(10) } as const
    const nothing = { kind: 'element', path: 'person.nothing', position: at(11) } as const
    expect(codesOf({ materials: [{ ...material, alternatives: [[license], [nothing]] }] })).toEqual([
      'LICENSE_TYPE_UNKNOWN 10',
      'FORM_ELEMENT_UNKNOWN 11',
    ])
  })
})

describe('the published schema of a manifest', () => {
  const catalog = join(import.meta.dirname, '../src/catalog')

  it('is current, and imports nothing', () => {
    const text = readFileSync(join(catalog, 'manifest-validator.generated.js'), 'utf8')
    expect(text).toBe(standaloneValidator(JSON.parse(readFileSync(join(catalog, 'manifest.schema.json'), 'utf8'))))
    expect(text).not.toMatch(/^import |\brequire\(|\beval\(|new Function/m)
  })

  it('offers the kinds and profiles that there are, with their settings', () => {
    const { kind, auth } = JSON.parse(readFileSync(join(catalog, 'manifest.schema.json'), 'utf8')).properties
    expect(kind.enum).toEqual([...kinds.keys()])
    expect(auth.properties.profile.enum.toSorted()).toEqual([...profiles.keys()].toSorted())
    const settings = [...profiles.values()].flatMap(({ required, optional }) => [...required, ...optional])
    expect(Object.keys(auth.properties).toSorted()).toEqual([...new Set(['profile', ...settings])].toSorted())
    for (const rule of auth.allOf) {
      expect(rule.then.required).toEqual(profiles.get(rule.if.properties.profile.const)?.required)
    }
  })

  it('runs, with all of composition, where code may not be generated from strings', () => {
    const script = `
      import { compose } from '${catalog}/compose.ts'
      import { loadManifests } from '${catalog}/load-manifests.ts'
      import { loadSdl } from '${catalog}/sdl.ts'
      const manifests = loadManifests('${FOLDER}', ${JSON.stringify(SETTINGS)})
      import { loadCodeLists } from '${catalog}/code-lists.ts'
      const codeLists = loadCodeLists('${CODES}')
      console.log(compose({ sdl: loadSdl('${FOLDER}'), manifests, codeLists }).catalog.sources.length)`
    const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw', '--input-type=module', '-e']
    expect(spawnSync(process.execPath, [...flags, script], { encoding: 'utf8' })).toMatchObject({
      stdout: '2\n',
      stderr: '',
    })
  })
})
