/** Departments that listen on a real socket and do what a test wants, and sources that describe them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { type Socket } from 'node:net'
import { newEntryId } from '../../src/audit/entry.ts'
import { openRecording } from '../../src/audit/recording.ts'
import { type Recording, type RecordRequest } from '../../src/audit/ledger.ts'
import { type Operation, type ProofOperation, type Source, type ValueRule } from '../../src/catalog/types.ts'
import { type SubjectPlan } from '../../src/exchange/types.ts'
import { type Purpose } from '../../src/model/caller.ts'
import { type DataElement } from '../../src/model/element.ts'
import { citizenIdCheckDigit, parseCitizenId } from '../../src/model/ids.ts'
import { person, type Subject } from '../../src/model/subject.ts'

export interface Asked {
  readonly method: string
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** `sfzhList` of the body; empty when there is none. */
  readonly keys: readonly string[]
}

export interface TestDepartment {
  readonly url: string
  readonly calls: Asked[]
  /** Calls that have come and are not answered. */
  open(): number
  close(): Promise<void>
}

export type Answer = (asked: Asked, response: ServerResponse, socket: Socket) => void

export async function openDepartment(answer: Answer): Promise<TestDepartment> {
  const calls: Asked[] = []
  let open = 0
  const server: Server = createServer({ keepAliveTimeout: 60_000 }, (incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const { method = '', url = '', headers } = incoming
      const asked = { method, target: url, headers, body, keys: keysIn(body) }
      calls.push(asked)
      open++
      response.on('close', () => open--)
      answer(asked, response, incoming.socket)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('a department listens on a TCP port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    open: () => open,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function keysIn(body: string): readonly string[] {
  const keys: unknown = body.startsWith('{') ? new Map(Object.entries(JSON.parse(body))).get('sfzhList') : []
  return Array.isArray(keys) ? keys.map(String) : []
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** A record as the department writes it. */
export function resident(sfzh: string, fields: Readonly<Record<string, unknown>> = {}) {
  return { sfzh, xm: '张三', xb: '1', csrq: '19900307', gxsj: '2026-11-01 08:30:00', ...fields }
}

/** Answers about everyone it is asked about. */
export const answerAll: Answer = ({ keys }, response) =>
  sendJson(response, { code: '0', data: { list: keys.map((key) => resident(key)) } })

export function elementOf(path: string, changes: Partial<DataElement> = {}): DataElement {
  const fields = path.split('.').slice(1)
  const described = { index: 0, code: 'P010001', label: path, sensitivity: 'L2', standard: null, unit: null } as const
  const plain = { type: 'String', kind: 'PERSON', list: null, enumValues: null, mask: null, codes: null } as const
  return { path, fields, legalBasis: null, ...described, ...plain, ...changes }
}

export function ruleFrom(from: string, changes: Partial<Extract<ValueRule, { kind: 'from' }>> = {}): ValueRule {
  const paths = [from === '$' ? [] : from.split('.')]
  return { kind: 'from', paths, join: '', format: 'text', codes: null, booleans: null, ...changes }
}

export const NAME = elementOf('person.identity.name')
export const SEX = elementOf('person.identity.sex', { type: 'Enum', enumValues: ['MALE', 'FEMALE'] })
export const BIRTH_DATE = elementOf('person.identity.birthDate', { type: 'Date' })
export const SEX_CODES = new Map([
  ['1', 'MALE'],
  ['2', 'FEMALE'],
])

export interface SourceChanges {
  readonly source?: Partial<Omit<Source, 'limits'>>
  readonly limits?: Partial<Source['limits']>
  readonly operation?: Partial<Operation>
  readonly proofs?: readonly Omit<ProofOperation, 'source'>[]
}

let numbered = 0

/** A source with the one operation `residents`: name, sex and birth date of up to 100 persons. */
export function sourceAt(
  url: string,
  { source = {}, limits = {}, operation = {}, proofs = [] }: SourceChanges = {},
): Source {
  const connector = source.connector ?? `test.source${numbered}`
  const operations: Operation[] = []
  const described: Source = {
    ref: { connector, system: '实有人口', department: '公安', kind: source.kind ?? 'http-json' },
    connector,
    version: '1',
    annexRow: null,
    tier: 'PROVINCIAL',
    route: 'DIRECT',
    kind: 'http-json',
    endpoint: new URL(url),
    auth: { profile: 'none', settings: {} },
    network: [],
    views: [],
    limits: { timeoutMs: 2000, concurrency: 8, perSecond: 1000, perDay: null, maxBytes: 65_536, ...limits },
    maintenance: [],
    changesKey: null,
    operations,
    proofs: [],
    ...source,
  }
  operations.push({
    id: `${connector}/residents`,
    index: numbered++,
    source: described,
    key: 'person.citizenId',
    via: null,
    batch: 100,
    purpose: 'perBatch',
    request: {
      speech: 'http',
      method: 'POST',
      path: '/residents/query',
      query: {},
      headers: {},
      body: { sfzhList: '$keys', yt: '$purpose', ajh: '$case' },
    },
    outcome: {
      ok: { status: 200, where: [{ path: ['code'], anyOf: ['0'] }] },
      noRecord: { status: null, where: [{ path: ['code'], anyOf: ['1001', '1002'] }] },
      busy: { status: null, where: [{ path: ['code'], anyOf: ['7'] }] },
    },
    records: ['data', 'list'],
    recordKey: { path: ['sfzh'], format: 'text' },
    many: false,
    freshness: { maxAgeMs: 0, observedAt: { path: ['gxsj'], format: 'yyyy-MM-dd HH:mm:ss' } },
    provides: [
      { kind: 'value', rank: 'AUTHORITY', element: NAME, rule: ruleFrom('xm') },
      { kind: 'value', rank: 'AUTHORITY', element: SEX, rule: ruleFrom('xb', { codes: SEX_CODES }) },
      { kind: 'value', rank: 'AUTHORITY', element: BIRTH_DATE, rule: ruleFrom('csrq', { format: 'yyyyMMdd' }) },
    ],
    ...operation,
  })
  return { ...described, proofs: proofs.map((proof) => ({ ...proof, source: described })) }
}

/** The made-up person of this number; area 140599 is held by no one. */
export function somebody(number: number): Subject {
  const first17 = `14059919900307${String(number).padStart(3, '0')}`
  return person(parseCitizenId(first17 + citizenIdCheckDigit(first17)))
}

export interface Noted {
  readonly recording: Recording
  /** Closes it; the calls noted about each subject. */
  notes(): readonly (readonly string[])[]
  /** Closes it; what upper gateways gave as receipts, about each subject. */
  upstream(): readonly unknown[]
}

/** Of a ledger that is nowhere. */
const LOG = `yidang/${'0'.repeat(32)}`

export function record(subjects: readonly Subject[], purpose: Partial<Purpose> = {}, requestId = 'request-1'): Noted {
  const request: RecordRequest = {
    action: 'READ',
    caller: { client: 'portal', department: null, citizen: null, officer: null, roles: ['PORTAL'] },
    purpose: { lifeEvent: 'P19', serviceItem: null, caseNumber: null, onBehalfOf: null, ...purpose },
    requestId,
    subjects,
  }
  const { recording, close } = openRecording(request, { log: LOG, nextId: () => newEntryId(Date.now()) })
  let closed: ReturnType<typeof close> | null = null
  const taken = () => (closed ??= close())
  return {
    recording,
    notes: () =>
      taken().map(({ calls }) =>
        Array.from(
          Map.groupBy(calls, (note) => note),
          ([note, same]) => `${note} x${same.length}`,
        ),
      ),
    upstream: () => taken().map(({ upstream }) => upstream),
  }
}

/** Every operation of these sources about every subject. */
export function planOf(subjects: readonly Subject[], sources: readonly Source[]): readonly SubjectPlan[] {
  const operations = sources.flatMap((source) => source.operations)
  return subjects.map((subject, position) => ({ subject, position, operations }))
}
