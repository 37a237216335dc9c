/** Uses the services of a licence platform that does wrong, one licence at a time. */
import { expect } from 'vitest'
import { type Asked } from './answer-text.ts'
import { fateOf, startWiredWorld, type Wired, type WiredWorld } from './bad-sources.ts'
import { type BadWorld } from './bad-world.ts'
import { type Json, type LicenseMisdeed } from './license-misdeeds.ts'
import {
  askPlatform,
  LICENSE_BY,
  LICENSES,
  present,
  QUALITY,
  RENDITION,
  samplesOf,
  VERIFY,
  VERIFY_FILE,
} from './licenses.ts'
import { citizen, someone } from './people.ts'
import { catalog, made } from './visits.ts'
import { type Answered } from './world.ts'
import { type LicenseServiceName } from '../../src/catalog/types.ts'
import { type ElementState, sentenceFor } from '../../src/model/state.ts'

/** One service of the platform, and whoever uses it. */
export interface Use extends Wired {
  readonly service: LicenseServiceName
}

const platform = someone(catalog.sources, ({ licenses }) => licenses !== undefined)
/** Not the simplest: its number has brackets. */
const { holder, asking, type, license } = someone(samplesOf(made), (sample) => sample.type === '129')
const SERVICES = [
  'byHolder',
  'byNumber',
  'byIdentifier',
  'byCode',
  'verify',
  'verifyFile',
  'rendition',
  'statistics',
] as const

export const USES: readonly Use[] = SERVICES.map((service) => ({
  service,
  source: platform,
  operation: operationOf(service),
  asking: service === 'statistics' ? null : citizen(asking),
}))

/** What it is asked and answers, as of an operation of the archive. */
export function operationOf(name: LicenseServiceName): Asked {
  const service = platform.licenses?.[name]
  if (service === undefined) throw new TypeError(`the platform has no ${name}`)
  const { request, outcome, from, fields } = service
  const { holder: path = [] } = fields
  return { source: platform, request, outcome, records: from, recordKey: { path }, freshness: { observedAt: null } }
}

export type BadPlatform = WiredWorld<Use, UseHeard>

export async function startBadPlatform(deadlineMs: number): Promise<BadPlatform> {
  const world = await startWiredWorld(USES, deadlineMs, use)
  // It files and counts its licences when it is first asked, which takes longer than anybody waits.
  await askPlatform(world.sandbox, '/certificate/statistics', {})
  return world
}

/** What was told, and what the ledger says of it. */
export interface UseHeard {
  readonly answered: Answered
  readonly tookMs: number
  /** Without what is new each time. */
  readonly told: Json
  /** The outcome of the last call to the platform, and the states in which something was refused; null: about nobody. */
  readonly kept: { readonly call: string; readonly refused: readonly string[]; readonly released: number } | null
}

/** Uses it once. */
async function use(world: BadWorld, { service, asking }: Use): Promise<UseHeard> {
  const [query, more] = await questionOf(world, service)
  const input = { holder, purpose: { lifeEvent: 'SELF' }, useCause: 'OWN_VIEW', ...more }
  const began = performance.now()
  const answered = await world.ask(asking ?? 'authority-officer', query, service === 'statistics' ? {} : { input })
  const tookMs = performance.now() - began
  expect(answered.errors).toEqual([])
  const [told] = Object.values(answered.data)
  const [entry] = world.entriesOf(answered)
  return { answered, tookMs, told: lastingIn(told), kept: entry === undefined ? null : keptIn(entry) }
}

async function questionOf({ sandbox }: BadWorld, service: LicenseServiceName): Promise<[query: string, more: object]> {
  const { identifier, number, face } = license
  switch (service) {
    case 'byHolder':
      return [LICENSES, {}]
    case 'byNumber':
      return [LICENSE_BY, { type, number }]
    case 'byIdentifier':
      return [LICENSE_BY, { identifier }]
    case 'byCode':
      return [LICENSE_BY, { code: await present(sandbox, identifier) }]
    case 'verify': {
      const [name = '', value = ''] = Object.entries(face).find(([, text]) => text !== '') ?? []
      return [VERIFY, { type, number, fields: [{ name, value }] }]
    }
    case 'verifyFile': {
      const { ZZWJ } = await askPlatform(sandbox, '/certificate/rendition', { ZZBS: identifier })
      return [VERIFY_FILE, { identifier, digest: ZZWJ.WJZY }]
    }
    case 'rendition':
      return [RENDITION, { identifier }]
    case 'statistics':
      return [QUALITY, {}]
  }
}

function lastingIn({ receipt: _receipt, ...told }: Json): Json {
  if ('url' in told && told.url !== null) {
    expect(Date.parse(told.expiresAt)).toBeGreaterThan(Date.now())
    return { ...told, url: new URL(told.url).origin, expiresAt: 'later' }
  }
  if (!('types' in told)) return told
  const types = told.types.map(({ type, issued, valid }: Json) => ({ type, issued, valid }))
  return { ...told, types }
}

function keptIn({ calls, refused, released }: Json): UseHeard['kept'] {
  const call = String(calls.at(-1) ?? '')
  return {
    call: call.slice(call.indexOf(' ') + 1),
    refused: Object.keys(refused),
    released: Object.keys(released).length,
  }
}

const NOTHING: Readonly<Record<LicenseServiceName, (told: Json) => object>> = {
  byHolder: () => ({ licenses: [] }),
  byNumber: () => ({ license: null }),
  byIdentifier: () => ({ license: null }),
  byCode: () => ({ license: null }),
  verify: () => ({ standing: null }),
  verifyFile: () => ({ standing: null }),
  rendition: () => ({ url: null, expiresAt: null, digest: null, mediaType: null }),
  statistics: ({ types }) => ({ types: types.map((line: object) => ({ ...line, issued: null, valid: null })) }),
}

const OUTCOMES = {
  NOT_FOUND: { outcome: 'NOT_FOUND', sentence: '证照平台没有这件证照，请核对号码。' },
  UNAVAILABLE: { outcome: 'UNAVAILABLE', sentence: '证照平台暂时无法核验，请稍后再试。' },
}

/** What must be told when the platform has become like this, and what must be kept of it. */
export function expectTold(
  heard: UseHeard,
  { service }: Use,
  { becomes, but, verdict }: Pick<LicenseMisdeed, 'becomes' | 'but' | 'verdict'>,
  usual: UseHeard,
): void {
  if (becomes === 'SAME') {
    expect(heard.told).toEqual(but?.(usual.told) ?? usual.told)
    expect(heard.kept).toEqual(usual.kept)
    return
  }
  const [state, call] = fateOf(becomes)
  const why = verdict ?? reasonOf(service, state)
  expect(heard.told).toEqual({ ...usual.told, ...NOTHING[service](usual.told), ...why })
  // About nobody there is no entry.
  expect(heard.kept).toEqual(
    service === 'statistics' ? null : { call, refused: ['outcome' in why ? why.outcome : state], released: 0 },
  )
}

function reasonOf(service: LicenseServiceName, state: ElementState) {
  if (service === 'verify' || service === 'verifyFile') return OUTCOMES[state === 'NOT_FOUND' ? state : 'UNAVAILABLE']
  return { state, sentence: sentenceFor(state, service === 'statistics' ? 'OFFICER' : 'CITIZEN') }
}
