import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  FAULTS,
  LICENSE_BY,
  LICENSES,
  present,
  QUALITY,
  RENDITION,
  type Sample,
  samplesOf,
  VERIFY,
  VERIFY_FILE,
} from './support/licenses.ts'
import { storedEntries, temporaryFolder } from './support/audit-world.ts'
import { citizen, scenarioOf, unheldId, withCitizens } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'
import { compose } from '../src/catalog/compose.ts'
import { loadManifests } from '../src/catalog/load-manifests.ts'
import { type ProblemCode } from '../src/catalog/problems.ts'
import { licenseBook } from '../src/sandbox/platforms/license-book.ts'
import { openQualityBook } from '../src/license/quality-book.ts'
import { openStore } from '../src/store/store.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'

const made = generateWorld()
const samples = samplesOf(made)
const book = licenseBook(made)
const PLATFORM = 'license-platform'
const [first, second] = samples
const owners = book.planted.map(({ holder }) => legalRepresentativeOf(holder))
const citizens = [...samples.map(({ asking }) => asking), ...owners].map((id) => citizen(id))
const NOON = Date.parse(`${made.today}T12:00:00+08:00`)

/** Noon of the day the world is of, and on from there: what waits must be able to. */
let laterMs = 0
const began = Date.now()
const clock = () => NOON + (Date.now() - began) + laterMs
let world: TestWorld
beforeAll(async () => {
  world = await startWorld({ world: withCitizens(made, citizens), clock })
})
afterAll(() => world.close())
afterEach(() => world.sandbox.setFault(PLATFORM, { kind: 'none' }))

function legalRepresentativeOf(id: string): string {
  return [...made.enterprises.values()].find(({ creditCode }) => creditCode === id)?.legalRepresentative ?? id
}

const OWN = { purpose: { lifeEvent: 'SELF' }, useCause: 'OWN_VIEW' }
const inputOf = ({ holder }: Pick<Sample, 'holder'>, more: object = {}) => ({ input: { holder, ...OWN, ...more } })

function sampleOf(type: string): Sample {
  const found = samples.find((sample) => sample.type === type)
  if (found === undefined) throw new TypeError(`nobody holds a licence of type ${type}`)
  return found
}

async function fetchFile(url: string): Promise<{ readonly status: number; readonly text: string }> {
  const { statusCode, body } = await request(url)
  return { status: statusCode, text: await body.text() }
}

/** All at once, a few at a time. */
async function eachOf<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const left = all.values()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const one of left) await act(one)
    }),
  )
}

describe('every one of the 143 types', () => {
  it('has a holder who may ask', () => {
    expect(samples.map(({ type }) => Number(type)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 143 }, (_, i) => i + 1),
    )
  })

  it('is found by holder and number, verified, and fetched once for a stated use', { timeout: 60_000 }, async () => {
    const types = new Map<string, Sample>()
    await eachOf(samples, async (sample) => {
      const { type, license, asking } = sample
      const { identifier, number } = license
      const told = { identifier, type, number, name: license.name, state: 'VALID' }

      const list = await world.ask(asking, LICENSES, inputOf(sample, { types: [type] }))
      expect(list.errors, `type ${type}`).toEqual([])
      expect(list.data.licenses).toMatchObject({ state: 'VERIFIED', source: { connector: PLATFORM } })
      expect(list.data.licenses.licenses).toContainEqual(expect.objectContaining({ ...told, fields: null }))

      const one = await world.ask(asking, LICENSE_BY, inputOf(sample, { type, number }))
      expect(one.data.license.license, `type ${type}`).toMatchObject({
        ...told,
        fields: Object.entries(license.face).map(([name, value]) => ({ name, value })),
      })

      const [[name, value] = ['', '']] = Object.entries(license.face).filter(([, text]) => text !== '')
      const claim = (claimed: string) => inputOf(sample, { type, number, fields: [{ name, value: claimed }] })
      const right = await world.ask(asking, VERIFY, claim(value))
      expect(right.data.verifyLicense, `type ${type}`).toMatchObject({ outcome: 'MATCH' })
      const wrong = await world.ask(asking, VERIFY, claim('不是这样'))
      expect(wrong.data.verifyLicense, `type ${type}`).toMatchObject({ outcome: 'MISMATCH', standing: null })
      expect(wrong.text).not.toContain(value)

      const rendition = await world.ask(asking, RENDITION, inputOf(sample, { identifier }))
      const { url, digest, mediaType } = rendition.data.issueLicenseRendition
      expect(mediaType).toBe('image/svg+xml')
      const file = await fetchFile(url)
      expect(file).toMatchObject({ status: 200, text: expect.stringContaining('仅供查看本人或本单位证照使用') })
      expect((await fetchFile(url)).status).toBe(410)
      const genuine = await world.ask(asking, VERIFY_FILE, inputOf(sample, { identifier, digest }))
      expect(genuine.data.verifyLicenseFile).toMatchObject({ outcome: 'MATCH' })

      for (const { requestId } of [list, one, right, wrong, rendition, genuine]) types.set(requestId, sample)
    })

    // Read once: the ledger is read from its beginning.
    const entries = storedEntries(world.dataFolder).filter(({ request: id }) => types.has(String(id)))
    expect(entries).toHaveLength(143 * 6)
    for (const entry of entries) {
      const { type, license } = types.get(String(entry['request'])) ?? sampleOf('')
      expect(entry['license']).toEqual({ type, useCause: 'OWN_VIEW' })
      expect(JSON.stringify(entry)).not.toContain(license.number)
    }
    const actions = Map.groupBy(entries, ({ action }) => action)
    expect([...actions].map(([action, all]) => [action, all.length]).sort()).toEqual([
      ['LICENSE_READ', 143 * 2],
      ['LICENSE_RENDITION', 143],
      ['LICENSE_VERIFY', 143 * 3],
    ])
  })
})

describe('a licence', () => {
  const { asking, license, type } = first ?? sampleOf('1')
  const sample = first ?? sampleOf('1')

  it('is asked for anew each time, and never kept', async () => {
    world.sandbox.resetCalls()
    const named = inputOf(sample, { identifier: license.identifier })
    const together = [LICENSES, LICENSES].map((query) => world.ask(asking, query, inputOf(sample)))
    await Promise.all([...together, world.ask(asking, LICENSE_BY, named), world.ask(asking, LICENSE_BY, named)])
    expect(world.calls()).toMatchObject({
      [`${PLATFORM} POST /certificate/queryByHolder`]: 2,
      [`${PLATFORM} POST /certificate/getFace`]: 2,
    })
  })

  it('is given for a stated use only', async () => {
    world.sandbox.resetCalls()
    const { useCause: _, ...unstated } = inputOf(sample).input
    const { errors } = await world.ask(asking, LICENSES, { input: unstated })
    expect(errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID' } }])
    expect(world.calls()).toEqual({})
  })

  it('of somebody else is as unknown as one that is not', async () => {
    const other = second ?? sampleOf('2')
    const answers = await Promise.all([
      world.ask(asking, LICENSE_BY, inputOf(sample, { type: other.type, number: other.license.number })),
      world.ask(asking, LICENSE_BY, inputOf(sample, { type: other.type, number: '000000' })),
      world.ask(asking, LICENSE_BY, inputOf(sample, { identifier: other.license.identifier })),
    ])
    const told = answers.map(({ data: { license: found } }) => ({ ...found, receipt: null }))
    expect(told[0]).toMatchObject({ license: null, state: 'NOT_FOUND' })
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1)
    const { errors, data } = await world.ask(
      asking,
      RENDITION,
      inputOf(sample, { identifier: other.license.identifier }),
    )
    expect([errors, data.issueLicenseRendition]).toMatchObject([[], { url: null, state: 'NOT_FOUND' }])
  })

  it('is refused about a stranger as about nobody', async () => {
    const person = sampleOf('47')
    const nobody = { kind: 'PERSON', id: unheldId(made, '19900307') }
    const answers: Answered[] = []
    for (const holder of [person.holder, nobody]) {
      answers.push(await world.ask(asking, LICENSES, inputOf({ holder: holder as Sample['holder'] })))
    }
    expect(answers.map(({ errors }) => errors[0]?.extensions.code)).toEqual([
      'RELATION_NOT_PROVED',
      'RELATION_NOT_PROVED',
    ])
    const texts = answers.map(({ text, requestId }) => text.replaceAll(requestId, ''))
    expect(texts[0]).toBe(texts[1])
  })

  it('is verified three times wrongly, and no more', async () => {
    const { holder, license: card, asking: self } = sampleOf('47')
    const claim = (value: string) =>
      inputOf({ holder }, { type: '47', number: card.number, fields: [{ name: '姓名', value }] })
    const outcomes: string[] = []
    for (const guess of ['甲', '乙', '丙', '丁']) {
      const { data } = await world.ask(self, VERIFY, claim(guess))
      outcomes.push(data.verifyLicense.outcome)
    }
    // One was wrong in the test of all types.
    expect(outcomes.filter((outcome) => outcome === 'NO_PERMISSION').length).toBeGreaterThan(0)
    const { data } = await world.ask(self, VERIFY, claim(card.face['姓名'] ?? ''))
    expect(data.verifyLicense).toMatchObject({ outcome: 'NO_PERMISSION', source: null })
  })

  it.each([
    ['both an identifier and a code', { identifier: license.identifier, code: 'ZZ1' }, 'LICENSE_NOT_ONE'],
    ['neither', {}, 'LICENSE_NOT_ONE'],
    ['a type without a number', { type }, 'LICENSE_NOT_ONE'],
    ['a type that annex 3 does not hold', { type: '144', number: '1' }, 'LICENSE_TYPE_UNKNOWN'],
    [
      'an identifier with a wrong check character',
      { identifier: `${license.identifier.slice(0, -1)}?` },
      'LICENSE_IDENTIFIER_FORMAT',
    ],
    ['a number with control characters', { type, number: '1\n2' }, 'VALUE_FORMAT'],
  ])('cannot be asked for by %s', async (_, name, code) => {
    world.sandbox.resetCalls()
    const { errors } = await world.ask(asking, LICENSE_BY, inputOf(sample, name))
    expect(errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID', problems: [{ code }] } }])
    expect(world.calls()).toEqual({})
  })
})

describe('an officer', () => {
  const { caseNumber, id } = scenarioOf(made, 'pupil-father', 'P19')
  const holder = { kind: 'PERSON', id: id('father') } as const
  const inCase = { holder, purpose: { lifeEvent: 'P19', caseNumber }, useCause: 'CASE_CHECK' }
  const held = book.heldBy(holder.id)

  it('sees of a person in a case the types its materials are about, and no others', async () => {
    const { data, errors } = await world.ask('caseworker', LICENSES, { input: inCase })
    expect(errors).toEqual([])
    const types = data.licenses.licenses.map((one: { type: string }) => one.type)
    expect(types.length).toBeGreaterThan(0)
    expect(types.every((one: string) => ['129', '52', '48', '47', '19', '80'].includes(one))).toBe(true)
    expect(types.length).toBeLessThan(held.length)
  })

  it('is told nothing of another type, and nobody is asked', async () => {
    world.sandbox.resetCalls()
    const asked = await world.ask('caseworker', LICENSES, { input: { ...inCase, types: ['49'] } })
    expect(asked.data.licenses).toMatchObject({ licenses: [], state: 'NO_PERMISSION', source: null })
    expect(world.calls()).toEqual({})
    expect(world.entriesOf(asked)).toMatchObject([
      { license: { type: '49', useCause: 'CASE_CHECK' }, refused: { NO_PERMISSION: expect.stringContaining('P22') } },
    ])
  })

  it('is told of several types what was found, and how many were not looked for', async () => {
    const { data } = await world.ask('caseworker', LICENSES, { input: { ...inCase, types: ['49', '47', '50'] } })
    const { licenses, state, sentence } = data.licenses
    expect(state).toBe(licenses.length > 0 ? 'VERIFIED' : 'NOT_FOUND')
    expect(licenses.every(({ type }: { type: string }) => type === '47')).toBe(true)
    expect(sentence).toContain('所求证照中有 2 类未获授权，未予查询。')
  })

  it('resolves the QR code that is presented, if it is this person’s and has not run out', async () => {
    const property = held.find(({ row }) => row === 129)
    const other = sampleOf('129').license
    if (property === undefined) throw new TypeError('the father owns a home')
    const code = await present(world.sandbox, property.identifier)
    const strange = await present(world.sandbox, other.identifier)
    const resolve = async (presented: string) => {
      const input = { ...inCase, useCause: 'ON_SITE_CHECK', code: presented }
      return world.ask('caseworker', LICENSE_BY, { input })
    }
    const shown = await resolve(code)
    expect(shown.data.license.license).toMatchObject({ type: '129', identifier: property.identifier })
    expect(world.entriesOf(shown)).toMatchObject([{ license: { type: '129', useCause: 'ON_SITE_CHECK' } }])
    expect((await resolve(strange)).data.license).toMatchObject({ license: null, state: 'NOT_FOUND' })
    laterMs += 4 * 60_000
    expect((await resolve(code)).data.license).toMatchObject({ license: null, state: 'NOT_FOUND' })
  })
})

describe('a use cause', () => {
  const { caseNumber, id } = scenarioOf(made, 'pupil-father', 'P19')
  const holder = { kind: 'PERSON', id: id('father') } as const
  const [own, matter] = [{ lifeEvent: 'SELF' }, { lifeEvent: 'P19', caseNumber }]
  const anyone = { identifier: sampleOf('129').license.identifier, type: '129', number: '1' }

  it.each([
    ['pupil-father', 'OWN_VIEW', own, null],
    ['pupil-father', 'OWN_VIEW', matter, 'USE_CAUSE_OWN_ONLY'],
    ['caseworker', 'OWN_VIEW', matter, 'USE_CAUSE_OWN_ONLY'],
    ['pupil-father', 'CASE_HANDLING', matter, null],
    ['caseworker', 'CASE_HANDLING', matter, null],
    ['pupil-father', 'CASE_HANDLING', own, 'USE_CAUSE_WITHOUT_CASE'],
    ['caseworker', 'CASE_CHECK', matter, null],
    ['pupil-father', 'CASE_CHECK', matter, 'USE_CAUSE_OFFICER_ONLY'],
    ['pupil-father', 'CASE_CHECK', own, 'USE_CAUSE_OFFICER_ONLY'],
    ['caseworker', 'ON_SITE_CHECK', matter, 'USE_CAUSE_PRESENTED_ONLY'],
    ['pupil-father', 'ON_SITE_CHECK', own, 'USE_CAUSE_OFFICER_ONLY'],
    ['pupil-father', 'RENEWAL', own, null],
    ['pupil-father', 'RENEWAL', matter, null],
    ['caseworker', 'RENEWAL', matter, null],
  ] as const)('of a list: %s may say %s about %j, or hears %s', async (persona, useCause, purpose, code) => {
    world.sandbox.resetCalls()
    const { data, errors } = await world.ask(persona, LICENSES, { input: { holder, purpose, useCause } })
    if (code === null) {
      expect([errors, data.licenses.state]).toEqual([[], 'VERIFIED'])
      return
    }
    expect(errors).toMatchObject([
      { extensions: { code: 'PURPOSE_INVALID', problems: [{ path: 'input.useCause', code }] } },
    ])
    expect(world.calls()).toEqual({})
  })

  it('of a check on the spot is for the one that is presented, not for its file', async () => {
    const input = { holder, purpose: matter, useCause: 'ON_SITE_CHECK' }
    const { identifier, type, number } = anyone
    const ask = async (query: string, more: object) => {
      const { errors } = await world.ask('caseworker', query, { input: { ...input, ...more } })
      return errors.map(({ extensions: { problems } }) => problems?.[0]?.code)
    }
    expect(await ask(LICENSE_BY, { identifier })).toEqual([])
    expect(await ask(VERIFY, { type, number })).toEqual([])
    expect(await ask(VERIFY_FILE, { identifier, digest: '0'.repeat(64) })).toEqual([])
    expect(await ask(RENDITION, { identifier })).toEqual(['USE_CAUSE_PRESENTED_ONLY'])
  })

  it('does not stand in for the proof: an officer of no such case, and an officer without the role, get nothing', async () => {
    const ask = async (persona: string, purpose: object) =>
      (await world.ask(persona, LICENSES, { input: { holder, purpose, useCause: 'CASE_CHECK' } })).errors[0]?.extensions
        .code
    expect(await ask('caseworker', { lifeEvent: 'P19', caseNumber: 'JC20261123-NONE' })).toBe('RELATION_NOT_PROVED')
    expect(await ask('department-officer', matter)).toBe('RELATION_NOT_PROVED')
  })
})

describe('a licence that its issuer has written wrongly', () => {
  const planted = (wanted: string) => {
    const found = book.planted.find(({ fault }) => fault === wanted)
    if (found === undefined) throw new TypeError(`no ${wanted} is planted`)
    const { holder: id, type, number } = found
    const kind = made.enterprises.keys().some((code) => code === id) ? 'ENTERPRISE' : 'PERSON'
    return { holder: { kind, id } as const, type, number, asking: legalRepresentativeOf(id) }
  }

  it('by its check character is shown with that fault, and refused by that identifier alone', async () => {
    const { holder, type, number, asking } = planted('IDENTIFIER_CHECK')
    const [{ input: list }, { input: one }] = [
      inputOf({ holder }, { types: [type] }),
      inputOf({ holder }, { type, number }),
    ]
    const { data } = await world.ask(asking, FAULTS, { list, one })
    const isMeant = (license: { number: string }) => license.number === number
    const found = data.licenses.licenses.filter(isMeant)
    expect(found).toMatchObject([{ state: 'VALID', faults: ['IDENTIFIER_CHECK'] }])
    for (const other of data.licenses.licenses) if (!isMeant(other)) expect(other.faults).toEqual([])
    expect(data.license.license).toEqual({ number, faults: ['IDENTIFIER_CHECK'] })
    for (const { sentence } of [data.licenses, data.license]) {
      expect(sentence).toContain('1 件证照的标识有误，不能免提交、不能取件，请联系颁发机构更正')
    }
    const [{ identifier }] = found
    for (const [query, more] of [
      [RENDITION, {}],
      [VERIFY_FILE, { digest: '0'.repeat(64) }],
    ] as const) {
      const { errors } = await world.ask(asking, query, inputOf({ holder }, { identifier, ...more }))
      expect(errors[0]?.extensions).toMatchObject({
        code: 'INPUT_INVALID',
        problems: [
          {
            code: 'LICENSE_IDENTIFIER_CHECK_DIGIT',
            zh: expect.stringContaining('若平台就是这样列出的，请颁发机构更正'),
          },
        ],
      })
    }
    const verified = await world.ask(asking, VERIFY, inputOf({ holder }, { type, number }))
    expect(verified.data.verifyLicense).toMatchObject({ outcome: 'MATCH' })
  })

  it('so that its platform cannot verify it is for its issuer to mend, and the report counts it once', async () => {
    const { holder, type, number, asking } = planted('ITEM_MISSING')
    const line = async () => {
      const { data } = await world.ask('authority-officer', QUALITY)
      const { seen, findings } = data.licenseQuality.types.find(
        (one: { type: { code: string } }) => one.type.code === type,
      )
      return { seen, counted: findings.find(({ fault }: { fault: string }) => fault === 'DATA_INCOMPLETE')?.count ?? 0 }
    }
    const before = await line()
    const asked = await world.ask(asking, VERIFY, inputOf({ holder }, { type, number }))
    await world.ask(asking, VERIFY, inputOf({ holder }, { type, number }))
    expect(asked.data.verifyLicense).toMatchObject({
      outcome: 'INCOMPLETE',
      standing: null,
      sentence: '证照平台上这件证照的信息不全，无法核验，稍后再试也无用；请联系颁发机构补全。',
      source: { connector: PLATFORM },
    })
    expect(world.entriesOf(asked)).toMatchObject([{ refused: { INCOMPLETE: expect.anything() } }])
    expect(await line()).toEqual({ seen: before.seen, counted: before.counted + 1 })
  })
})

describe('the quality book', () => {
  it('goes on after a restart from what it had counted, and when it began', async () => {
    const { path, remove } = temporaryFolder()
    const open = async (at: number) => {
      const store = await openStore({ dataFolder: path })
      const opened = await openQualityBook({ store, clock: () => at })
      return { book: opened, close: async () => (await opened.close(), store.close()) }
    }
    const before = await open(NOON)
    before.book.see({ type: '7', key: 'a', faults: ['EXPIRED_VALID'], isSeen: true })
    before.book.see({ type: '7', key: 'a', faults: ['EXPIRED_VALID', 'ITEM_MISSING'], isSeen: true })
    before.book.see({ type: '9', key: 'b', faults: [], isSeen: true })
    await before.close()
    const after = await open(NOON + 60_000)
    expect(after.book.since).toBe(before.book.since)
    expect(after.book.findings()).toEqual(before.book.findings())
    after.book.see({ type: '7', key: 'c', faults: ['EXPIRED_VALID'], isSeen: true })
    await after.close()
    const last = await open(NOON + 120_000)
    expect(last.book.findings().get('7')).toEqual({
      seen: 2,
      faults: new Map([
        ['EXPIRED_VALID', 2],
        ['ITEM_MISSING', 1],
      ]),
    })
    await last.close()
    remove()
  })

  it('is written down by itself, once a second and not for each licence', async () => {
    const { path, remove } = temporaryFolder()
    const store = await openStore({ dataFolder: path })
    const { read, write } = store.licenseFindings
    let writes = 0
    const counting = {
      ...store,
      licenseFindings: { read, write: (...what: Parameters<typeof write>) => (writes++, write(...what)) },
    }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opened = await openQualityBook({ store: counting, clock })
    for (let number = 0; number < 100; number++)
      opened.see({ type: '7', key: String(number), faults: [], isSeen: true })
    expect(await read()).toBeNull()
    await vi.advanceTimersByTimeAsync(1000)
    vi.useRealTimers()
    expect((await read())?.counts).toEqual([{ type: '7', finding: 'SEEN', count: 100 }])
    expect(writes).toBe(1)
    await opened.close()
    await store.close()
    remove()
  })
})

describe('the quality report', () => {
  interface Line {
    readonly type: { readonly code: string }
    readonly issued: number
    readonly valid: number
    readonly seen: number
    readonly findings: readonly { readonly fault: string; readonly count: number }[]
  }
  const report = async (): Promise<readonly Line[]> =>
    (await world.ask('authority-officer', QUALITY)).data.licenseQuality.types

  it('counts what is planted, for each of the 143 types, and each licence once', { timeout: 20_000 }, async () => {
    const before = new Map((await report()).map((line) => [line.type.code, line]))
    expect(before.size).toBe(143)
    // Once through an archive and once by themselves: the same licences come by.
    const archive = (kind: string) => `query ($id: ${kind === 'person' ? 'CitizenId' : 'CreditCode'}!) {
      ${kind}Archive(id: $id, purpose: { lifeEvent: "SELF" }) { licenses { identifier } }
    }`
    for (const reads of ['ARCHIVE', 'LICENSES'] as const) {
      await eachOf(book.planted, async ({ holder: id, type }) => {
        const isEnterprise = made.enterprises.keys().some((code) => code === id)
        const holder = { kind: isEnterprise ? 'ENTERPRISE' : 'PERSON', id } as const
        const asking = legalRepresentativeOf(id)
        const { errors } =
          reads === 'ARCHIVE'
            ? await world.ask(asking, archive(holder.kind.toLowerCase()), { id })
            : await world.ask(asking, LICENSES, inputOf({ holder }, { types: [type] }))
        expect(errors).toEqual([])
      })
    }
    const after = new Map((await report()).map((line) => [line.type.code, line]))
    for (const { type, fault } of book.planted) {
      const findings = after.get(type)?.findings.filter((one) => one.fault !== 'DATA_INCOMPLETE')
      expect(findings, `${fault} of type ${type}`).toEqual([{ fault, count: 1 }])
    }
    const spoilt = new Set(book.planted.map(({ type }) => type))
    expect([...after.values()].filter(({ findings }) => findings.length > 0)).toHaveLength(spoilt.size)
    for (const { issued, valid, seen } of after.values()) {
      expect(issued).toBeGreaterThan(0)
      expect(valid).toBeLessThanOrEqual(issued)
      // Older versions come by too.
      expect(seen).toBeGreaterThan(0)
    }
  })

  it('is in no other list than the one that is committed', () => {
    const committed = JSON.parse(readFileSync('seeds/people/planted-licenses.json', 'utf8'))
    expect(committed).toEqual(book.planted)
    expect(new Set(book.planted.map(({ fault }) => fault)).size).toBe(5)
    const cast = new Set<string | null>([
      ...made.personas.map(({ citizen: id }) => id),
      ...made.scenarios.flatMap(({ subjects }) => subjects.map(({ id }) => id)),
    ])
    expect(book.planted.filter(({ holder }) => cast.has(holder))).toEqual([])
  })

  it('holds nobody’s data, and is for the 数据局 and the auditor', async () => {
    const { text } = await world.ask('auditor', QUALITY)
    expect(text).not.toMatch(/140599|\d{17}/)
    for (const persona of ['pupil-father', 'caseworker', 'portal']) {
      expect((await world.ask(persona, QUALITY)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
  })

  it('keeps its own counts when the platform is lost', async () => {
    await world.sandbox.setFault(PLATFORM, { kind: 'hang' })
    const lines = await report()
    expect(lines[0]).toMatchObject({ issued: null, valid: null, seen: expect.any(Number) })
  })
})

describe('docs/licenses.md', () => {
  const blocks = [...readFileSync('docs/licenses.md', 'utf8').matchAll(/```graphql\n([^`]+)```/g)].map(
    ([, text]) => text,
  )

  it.each(['pupil-father', 'caseworker', 'pupil-father', 'auditor'].map((persona, i) => [i, persona] as const))(
    'shows a query that answers: the one of place %d',
    async (place, persona) => {
      const { data, errors } = await world.ask(persona, blocks[place] ?? '')
      expect([blocks.length, errors]).toEqual([4, []])
      const { licenses, verifyLicense, issueLicenseRendition } = data
      if (licenses) expect(licenses).toMatchObject({ state: 'VERIFIED', licenses: [{ name: '不动产权证书' }] })
      if (verifyLicense) expect(verifyLicense).toMatchObject({ outcome: 'MATCH', standing: 'IN_FORCE' })
      if (issueLicenseRendition) expect((await fetchFile(issueLicenseRendition.url)).status).toBe(200)
    },
  )
})

describe('the platform, when it is lost', () => {
  const sample = first ?? sampleOf('1')

  it('costs a form its licences and nothing else, and the materials say why', async () => {
    await world.sandbox.setFault(PLATFORM, { kind: 'hang' })
    await world.sandbox.setFault('natural-resources.real-estate', { kind: 'down' })
    const { caseNumber, subjects } = scenarioOf(made, 'pupil-father', 'P19')
    const { data, errors } = await world.ask(
      'pupil-father',
      `query ($input: PrefillFormInput!) {
        prefillForm(input: $input) { fields { label state } materials { code state reason } }
      }`,
      { input: { lifeEvent: 'P19', subjects, caseNumber } },
    )
    await world.sandbox.setFault('natural-resources.real-estate', { kind: 'none' })
    expect(errors).toEqual([])
    const { fields, materials } = data.prefillForm
    expect(fields.filter(({ state }: { state: string }) => state === 'VERIFIED').length).toBeGreaterThan(20)
    expect(materials.find(({ code }: { code: string }) => code === 'property-certificate')).toMatchObject({
      state: 'COMMITMENT_ALLOWED',
      reason: expect.stringContaining('电子证照平台暂不可用'),
    })
  })

  it.each([
    ['hang', 'TIMEOUT'],
    ['error500', 'SOURCE_DOWN'],
    ['garbage', 'SOURCE_DOWN'],
  ] as const)('by %s is a state, and the entry says so', async (kind, state) => {
    await world.sandbox.setFault(PLATFORM, { kind })
    const { type, license, asking } = sample
    const asked = await world.ask(asking, LICENSES, inputOf(sample))
    expect([asked.errors, asked.data.licenses]).toMatchObject([[], { licenses: [], state }])
    expect(world.entriesOf(asked)[0]?.['calls']).toContainEqual(expect.stringContaining('/byHolder FAILED'))
    const verified = await world.ask(asking, VERIFY, inputOf(sample, { type, number: license.number }))
    expect(verified.data.verifyLicense).toMatchObject({ outcome: 'UNAVAILABLE' })
    const rendition = await world.ask(asking, RENDITION, inputOf(sample, { identifier: license.identifier }))
    expect(rendition.data.issueLicenseRendition).toMatchObject({
      url: null,
      state: expect.stringMatching(/TIMEOUT|DOWN/),
    })
  })
})

describe('the manifest of a licence platform', () => {
  const file = 'connectors/manifests/platforms/license-platform.yaml'
  const text = readFileSync(file, 'utf8')
  const settings = {
    config: { licensePlatformUrl: 'http://127.0.0.1:1' },
    secrets: { licensePlatformClientSecret: 's' },
  }
  const sdl = ['archive', 'archive-person', 'archive-enterprise', 'element', 'license', 'scalars'].map((name) => {
    const path = join('schema', `${name}.graphql`)
    return { file: path, text: readFileSync(path, 'utf8') }
  })

  function problemsOf(changed: string): readonly ProblemCode[] {
    const composed = compose({ sdl, manifests: loadManifests([{ file, text: changed }], settings) })
    return 'problems' in composed ? composed.problems.map(({ code }) => code) : []
  }

  const usual = new Set(problemsOf(text))
  it.each([
    [
      'must tell what a licence is used for',
      'EWM: $code, CZZTDM: $key, YZSY: $useCause',
      'EWM: $code, CZZTDM: $key',
      'USE_CAUSE_MISSING',
    ],
    [
      'must tell it in the questions of the archive too',
      'ZZHM: $key, YZSY: $useCause',
      'ZZHM: $key',
      'USE_CAUSE_MISSING',
    ],
    ['must name the licence it asks about', 'EWM: $code, ', '', 'REQUEST_WITHOUT_KEY'],
    ['may not use what a service is not told', 'EWM: $code, ', 'EWM: $code, ZZHM: $number, ', 'VARIABLE_UNKNOWN'],
    ['keeps nothing', 'maxAge: 0s', 'maxAge: 1h', 'LICENSE_CACHED'],
    ['has all services', '  verifyFile:', '  verifyFiles:', 'FIELD_MISSING'],
  ])('%s', (_, from, to, code) => {
    expect(usual).not.toContain(code)
    expect(text).toContain(from)
    expect(problemsOf(text.replace(from, to))).toContain(code)
  })

  it('provides a list of licences to read them by', () => {
    expect(problemsOf(text.replaceAll('state: { from: ZZZT, codes: LicenseState }', ''))).toContain(
      'LICENSE_LIST_MISSING',
    )
  })
})
