/**
 * How the two peers reach the six departments: signed as the gateway signs, over as many connections, one JSON.parse a
 * call, and records kept as long as the gateway keeps them. Each department's words stand in src/sandbox/departments.
 */
import { LRUCache } from 'lru-cache'
import { type Dispatcher, Pool } from 'undici'
import { type BuiltRequest } from '../../connectors/kinds/request.ts'
import { openProfile } from '../../connectors/profiles/index.ts'
import { type ConnectorConfig } from '../../src/config.ts'

/** 用途 and case, as they travel to the departments. */
export interface Use {
  readonly purpose: string
  readonly caseNumber: string | null
}

export interface Register<Row> {
  /** In the order of the ids; those not in the cache in one call. */
  read(ids: readonly string[], use: Use): Promise<readonly (Row | null)[]>
}

export interface Resident {
  readonly sfzh: string
  readonly xm: string
  readonly xb: string
  readonly mz: string
  readonly csrq: string
  readonly jg: string | null
  readonly whcd: string
  readonly hyzk: string | null
  readonly hh: string
  readonly hzxm: string | null
  readonly yhzgx: string | null
  readonly hjdz: string
  readonly pcs: string
  readonly xzz: string | null
  readonly xzqsrq: string | null
  readonly sfzqfjg: string | null
  readonly sfzqfrq: string | null
  readonly sfzcq: string | null
  readonly lxdh: string | null
}

export interface Insured {
  readonly idNumber: string
  readonly personalNo: string | null
  readonly employmentStatus: string
  readonly employeePension: { readonly statusCode: string } | null
  readonly currentJob: { readonly employerName: string; readonly startDate: string } | null
  readonly personnelFile: { readonly fileNo: string; readonly keeper: string } | null
}

export interface Card {
  readonly AAC002: string
  readonly AAZ500: string
  readonly AAZ502: string
  readonly AAZ503: string
  readonly AAZ504: string
  readonly AAE008: string
}

export interface Patient {
  readonly certno: string
  readonly psn_no: string
  readonly insutype: string
  readonly insu_admdvs: string
  readonly psn_insu_stas: string
  readonly psn_insu_date: string
  readonly clct_months: number
  readonly paid_ym: string | null
}

export interface Pensioner {
  readonly id_no: string
  readonly scheme: string
  readonly status: string
  readonly total_months: number
  readonly account_balance: number
  readonly retire_date: number
  readonly benefit_status: string
}

export interface Spouse {
  readonly sfz: string
  readonly hyzt?: string
  readonly po?: { readonly xm: string; readonly djrq: string }
}

export interface Departments {
  readonly population: Register<Resident>
  readonly socialSecurity: Register<Insured>
  readonly card: Register<Card>
  readonly medicalInsurance: Register<Patient>
  readonly pension: Register<Pensioner>
  readonly civilAffairs: Register<Spouse>
}

export function openDepartments({ config, secrets }: ConnectorConfig): Departments {
  const secret = (name: string): string => secrets[name] ?? ''
  const national = (row: string, appKey: string) => ({
    profile: 'national-exchange',
    settings: { rid: '14059900-0000-4000-8000-000000140599', sid: `s_1410000000000_${row}`, appKey: secret(appKey) },
  })
  const oauth2 = (clientSecret: string) => ({
    profile: 'oauth2',
    settings: { clientId: 'yidang', clientSecret: secret(clientSecret) },
  })
  return {
    population: openRegister({
      url: config['publicSecurityPopulationUrl'],
      auth: {
        profile: 'hmac-header',
        settings: { appId: 'yidang', key: secret('publicSecurityPopulationKey') },
      },
      ask: (ids, { purpose, caseNumber }) => post('/residents/query', { sfzhList: ids, yt: purpose, ajh: caseNumber }),
      rows: (answer: { data: { list: Resident[] } | null }) => answer.data?.list,
      keyOf: ({ sfzh }) => sfzh,
    }),
    socialSecurity: openRegister({
      url: config['humanResourcesSocialSecurityUrl'],
      auth: oauth2('humanResourcesSocialSecurityClientSecret'),
      ask: (ids, { purpose, caseNumber }) =>
        post('/api/v2/insured-persons/search', { idNumbers: ids, usage: purpose, caseNo: caseNumber }),
      rows: (answer: { payload: { persons: Insured[] } | null }) => answer.payload?.persons,
      keyOf: ({ idNumber }) => idNumber,
    }),
    card: openRegister({
      url: config['humanResourcesSocialSecurityCardUrl'],
      auth: {
        profile: 'basic',
        settings: { user: 'yidang', password: secret('humanResourcesSocialSecurityCardPassword') },
      },
      ask: ([id = ''], { purpose, caseNumber }) => ({
        method: 'GET',
        target: `/sscard/v1/card?AAC002=${id}&YT=${purpose}&YWLSH=${caseNumber ?? ''}`,
        headers: ACCEPT,
        body: '',
      }),
      rows: (answer: { data: Card | null }) => one(answer.data),
      keyOf: ({ AAC002 }) => AAC002,
    }),
    medicalInsurance: openRegister({
      url: config['medicalInsurancePlatformUrl'],
      auth: oauth2('medicalInsurancePlatformClientSecret'),
      ask: (ids, { purpose, caseNumber }) =>
        post('/fsi/api/psn/1101', {
          infno: '1101',
          input: { certnos: ids, use_purp: purpose, biz_no: caseNumber },
        }),
      rows: (answer: { output: { psninfo: Patient[] } | null }) => answer.output?.psninfo,
      keyOf: ({ certno }) => certno,
    }),
    pension: openRegister({
      url: config['humanResourcesPensionUrl'],
      auth: national('0014', 'humanResourcesPensionAppKey'),
      ask: ([id = ''], { purpose, caseNumber }) =>
        post('/pension/entitlement', { id_no: id, purpose, biz_no: caseNumber }),
      rows: (answer: { result: Pensioner | null }) => one(answer.result),
      keyOf: ({ id_no }) => id_no,
    }),
    civilAffairs: openRegister({
      url: config['civilAffairsPlatformUrl'],
      auth: national('0006', 'civilAffairsPlatformAppKey'),
      ask: ([id = ''], { purpose, caseNumber }) => post('/hyshsw/cx', { sfz: id, cxsy: purpose, ajbh: caseNumber }),
      rows: (answer: { datas: Spouse | [] }) => (Array.isArray(answer.datas) ? [] : [answer.datas]),
      keyOf: ({ sfz }) => sfz,
    }),
  }
}

interface Way<Row, Answer> {
  readonly url: string | undefined
  readonly auth: Parameters<typeof openProfile>[0]
  readonly ask: (ids: readonly string[], use: Use) => BuiltRequest
  readonly rows: (answer: Answer) => readonly Row[] | undefined
  readonly keyOf: (row: Row) => string
}

/** As the gateway's L1 cache, and as many connections as the manifests allow. */
const KEPT = { max: 5_000, ttl: 60_000 }
const CONNECTIONS = 16

function openRegister<Row extends object, Answer>({
  url = '',
  auth,
  ask,
  rows,
  keyOf,
}: Way<Row, Answer>): Register<Row> {
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 })
  const known = new LRUCache<string, Row>(KEPT)
  const profile = openProfile(auth, {
    clock: Date.now,
    post: async (path, headers, body) => {
      const answer = await send({ method: 'POST', target: path, headers: [...ACCEPT, ...headers], body })
      return { status: answer.statusCode, body: await answer.body.json() }
    },
  })

  function send({ method, target, headers, body }: BuiltRequest): Promise<Dispatcher.ResponseData> {
    return pool.request({ method, path: target, headers: [...headers], body: body === '' ? null : body })
  }

  async function fetchRows(ids: readonly string[], use: Use): Promise<readonly Row[]> {
    const request = ask(ids, use)
    const proof = await profile.headersFor(request)
    if (typeof proof === 'string') throw new Error(`a department does not let us in: ${proof}`)
    const { body } = await send({ ...request, headers: [...request.headers, ...proof] })
    // The benchmark compares every answer, so what is not of this shape is found.
    return rows((await body.json()) as Answer) ?? []
  }

  return {
    async read(ids, use) {
      const travel = `${use.purpose} ${use.caseNumber ?? ''} `
      const found = ids.map((id) => known.get(travel + id) ?? null)
      const missing = ids.filter((_, i) => found[i] === null)
      if (missing.length === 0) return found
      const fresh = new Map<string, Row>()
      for (const row of await fetchRows(missing, use)) {
        fresh.set(keyOf(row), row)
        known.set(travel + keyOf(row), row)
      }
      return ids.map((id, i) => found[i] ?? fresh.get(id) ?? null)
    },
  }
}

const ACCEPT = ['accept', 'application/json', 'accept-encoding', 'identity']
const HEADERS = [...ACCEPT, 'content-type', 'application/json; charset=utf-8']

function post(target: string, body: object): BuiltRequest {
  return { method: 'POST', target, headers: HEADERS, body: JSON.stringify(body) }
}

function one<Row>(row: Row | null): readonly Row[] {
  return row === null ? [] : [row]
}
