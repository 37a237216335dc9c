import { expect, test } from 'vitest'
import { elementOf, somebody } from './support/exchange-world.ts'
import { type Answered } from '../src/archive/answer.ts'
import { type Item } from '../src/model/element.ts'
import { decideMaterials } from '../src/prefill/materials.ts'

const TYPE = elementOf('person.licenses[].type', { list: 'person.licenses[]' })
const identifier = '1.2.156.3005.2.11100000000013338W011.140502.SYN000001.001.B'
const license = { identifier, type: '47', name: '虚构证', holder: '张三', issuer: '某局', state: 'VALID' }

/** Whether such a licence exempts from bringing it, and which edition stands for it, when the platform lists these. */
function decide(...items: readonly Item[]) {
  const source = {
    ref: { connector: 'license-platform', system: '虚构', department: '某局', kind: 'license-platform' },
  }
  const unreadable = items.some((item) => item['expiresAt'] === undefined) ? [0] : undefined
  const outcome = { kind: 'RECORD', record: [items], fetchedAt: '2026-11-26T09:00:00.000+08:00', unreadable }
  const from = { slot: 0, operation: { source } }
  const resolved = { state: 'VERIFIED', value: items, from, outcome, conflict: null, told: null }
  const asked = { element: TYPE, leaf: 'type', ruling: 'CLEAR' }
  const answered = { asked, resolved, state: 'VERIFIED', value: [], candidates: [] } as unknown as Answered
  const subject = somebody(1)
  const reading = { subject, position: 0, answered: new Map([[TYPE.path, answered]]), pending: [] }
  const rule = { grade: 'C', all: [{ kind: 'LICENSE', of: 'applicant', type: '47' }] } as const
  const otherwise = { commitment: false, deferrableDays: null }
  const material = {
    code: 'm',
    name: '证件',
    role: 'applicant',
    licenseType: '47',
    exempt: [rule],
    otherwise,
    serviceItems: [],
  }
  const [decided] = decideMaterials([material], new Map([['applicant', reading]]))
  return decided
}

test('a licence exempts to the end of its last day, and not after, whatever its platform calls it', () => {
  expect(decide({ ...license, expiresAt: null })).toMatchObject({ state: 'EXEMPT' })
  expect(decide({ ...license, expiresAt: '2026-11-26' })).toMatchObject({ state: 'EXEMPT' })
  expect(decide({ ...license, expiresAt: '2026-11-25' })).toMatchObject({
    state: 'REQUIRED',
    reason: '需提交：电子证照已过有效期。',
  })
})

test('of several editions the latest stands for it', () => {
  const [old, young] = ['2020-01-01', '2025-01-01'].map((issuedAt) => ({ ...license, issuedAt, expiresAt: null }))
  if (old === undefined || young === undefined) throw new TypeError('there are two')
  for (const listed of [
    [old, young],
    [young, old],
  ])
    expect(decide(...listed)?.license).toMatchObject({ issuedAt: '2025-01-01' })
})

test('one whose end cannot be read exempts from nothing, and is not said to have run out', () => {
  expect(decide(license)).toMatchObject({ state: 'REQUIRED', reason: '需提交：电子证照无法识读。' })
})

test('one whose identifier its issuer has written wrongly, or not at all, exempts from nothing; one under the old root does', () => {
  const named = (written: string | null) => decide({ ...license, identifier: written, expiresAt: null })
  for (const wrong of [identifier.replace(/B$/, 'C'), '证001', null]) {
    expect(named(wrong)).toMatchObject({ state: 'REQUIRED', reason: '需提交：电子证照标识有误，须由颁发机构更正。' })
  }
  expect(named(identifier.replace('3005', '3003'))).toMatchObject({ state: 'EXEMPT' })
})
