import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sentenceFor } from '../src/model/state.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { openClock } from './support/clock.ts'
import { scenarioOf } from './support/people.ts'
import { startWorld, type TestWorld } from './support/world.ts'

const clock = openClock()
const made = generateWorld()
const scenario = scenarioOf(made, 'pupil-father', 'P19')
const father = scenario.id('father')
const [fathersName] = [...made.people.values()].flatMap(({ id, name }) => (id === father ? [name] : []))
const manifests = mkdtempSync(join(tmpdir(), 'yidang-manifests-'))
const POPULATION = 'public-security.population'

let world: TestWorld

/** As they are, but that the police allow their old answers for half a minute when they are lost. */
beforeAll(async () => {
  const original = join(import.meta.dirname, '..', 'connectors', 'manifests')
  cpSync(original, manifests, { recursive: true })
  const file = join(manifests, 'public-security', 'population.yaml')
  const allowed = 'maxAge: 15s, staleIfError: 30s,'
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('maxAge: 24h,', allowed))
  world = await startWorld({ clock: clock.now, environment: { YIDANG_CONNECTORS: manifests } })
})
afterAll(async () => {
  await world.close()
  rmSync(manifests, { recursive: true, force: true })
})

/** Everything was asked a moment ago; then the police are lost, and their answers get old. */
beforeEach(async () => {
  clock.forward(120_000)
  await world.sandbox.setFault(POPULATION, { kind: 'none' })
  await readName()
  await prefill()
  await world.sandbox.setFault(POPULATION, { kind: 'error500' })
  clock.forward(16_000)
})

async function readName() {
  const answered = await world.ask(
    'pupil-father',
    `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) {
      identity { name } fieldReports { path state fetchedAt cached sentence source { connector } } } }`,
    { id: father },
  )
  return { ...answered.data.personArchive, answered }
}

async function prefill() {
  const { query, variables } = JSON.parse(readFileSync(join('docs', 'first-query.json'), 'utf8'))
  return world.ask('pupil-father', query.replace('label display', 'label path display'), variables)
}

describe('what a lost department said before', () => {
  test('is given as STALE, with the time it was fetched and a sentence that says so; and it is in the ledger', async () => {
    const before = clock.now() - 16_000
    const { identity, fieldReports, answered } = await readName()
    expect(identity.name).toBe(fathersName)
    const [report] = fieldReports
    expect(report).toMatchObject({
      path: 'person.identity.name',
      state: 'STALE',
      cached: true,
      sentence: sentenceFor('STALE', 'CITIZEN'),
      source: { connector: POPULATION },
    })
    expect(Math.abs(Date.parse(report.fetchedAt) - before)).toBeLessThan(10_000)
    const [entry] = world.entriesOf(answered)
    expect(entry).toMatchObject({ released: { CLEAR: 'P01:0001' }, refused: {} })
    const calls = String(entry?.['calls'])
    expect(calls).toMatch(/population@[^ ]+\/residents FAILED:STATUS/)
    expect(calls).toMatch(/population@[^ ]+\/residents OK:STALE CACHED/)
  })

  test('verifies no claim', async () => {
    const { data } = await world.ask(
      'pupil-father',
      'query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }',
      {
        input: {
          kind: 'PERSON',
          id: father,
          purpose: { lifeEvent: 'SELF' },
          claims: [{ element: 'person.identity.name', value: fathersName }],
        },
      },
    )
    expect(data?.verifyClaims.results).toEqual([{ outcome: 'UNAVAILABLE' }])
  })

  test('locks no field of a form and exempts from no material', async () => {
    const { data } = await prefill()
    const stale = data.prefillForm.fields.filter(({ state }: { state: string }) => state === 'STALE')
    expect(stale.length).toBeGreaterThan(3)
    expect(stale.some(({ display }: { display: string | null }) => display === fathersName)).toBe(true)
    expect(new Set(stale.map(({ locked }: { locked: boolean }) => locked))).toEqual(new Set([false]))
    const reasons = data.prefillForm.materials.map(({ reason }: { reason: string }) => reason)
    expect(reasons.some((reason: string) => reason.includes('未能从部门取得最新记录'))).toBe(true)
  })

  test('is no longer given after its time', async () => {
    clock.forward(31_000)
    const { identity, fieldReports } = await readName()
    expect([identity.name, fieldReports[0].state]).toEqual([null, 'SOURCE_DOWN'])
  })
})
