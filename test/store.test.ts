import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AssistanceQuestion, type AssistanceTask } from '../src/store/assistance-tasks.ts'
import { type ConsentRow } from '../src/store/consents.ts'
import { openDataFolder } from '../src/store/data-folder.ts'
import { type MismatchKey } from '../src/store/mismatches.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { temporaryFolder } from './support/audit-world.ts'

let folder: ReturnType<typeof temporaryFolder>
let dataFolder: string
let store: Store

beforeEach(async () => {
  folder = temporaryFolder()
  dataFolder = join(folder.path, 'data')
  store = await openStore({ dataFolder })
})

afterEach(async () => {
  await store.close()
  folder.remove()
})

describe('what is used once', () => {
  const claim = (name: string, now: number, purpose: 'CHANGE_NOTICE' | 'PEER_CALL' = 'PEER_CALL') =>
    store.usedOnce.claim({ purpose, name, until: now + 1000 }, now)

  test('is taken once until its time is over, of those who come together by one, and over a restart', async () => {
    const together = await Promise.all([claim('a', 0), claim('a', 0), claim('b', 0), claim('a', 0, 'CHANGE_NOTICE')])
    expect(together.toSorted()).toEqual(['TAKEN', 'TAKEN', 'TAKEN', 'USED'])
    await store.close()
    store = await openStore({ dataFolder })
    expect([await claim('a', 999), await claim('a', 1000)]).toEqual(['USED', 'TAKEN'])
  })

  test('is forgotten then, and its name was never in the file', async () => {
    await claim('a-name-of-its-own', 0)
    await claim('b', 1000)
    const file = new DatabaseSync(join(dataFolder, 'store.sqlite'), { readOnly: true })
    const rows = file.prepare('SELECT name FROM used_once').all()
    file.close()
    expect(rows).toHaveLength(1)
    const bytes = ['store.sqlite', 'store.sqlite-wal'].map((name) => readFileSync(join(dataFolder, name), 'latin1'))
    expect(bytes.join('')).not.toContain('a-name-of-its-own')
  })
})

describe('a data folder', () => {
  test('belongs to its owner alone, and so does its key', () => {
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataFolder, 'key')).mode & 0o777).toBe(0o600)
  })

  test('gives each purpose a key of its own, the same after a restart', () => {
    const [seal, salt] = ['seal', 'salt'].map((purpose) => openDataFolder(dataFolder).key(purpose).toString('hex'))
    expect(seal).toMatch(/^[0-9a-f]{64}$/)
    expect(salt).not.toBe(seal)
    expect(openDataFolder(dataFolder).key('seal').toString('hex')).toBe(seal)
  })

  test('whose key is damaged or gone is refused, and no other key is made', async () => {
    const key = join(dataFolder, 'key')
    const kept = readFileSync(key)
    writeFileSync(key, 'damaged')
    await expect(openStore({ dataFolder })).rejects.toMatchObject({ problems: [{ code: 'DATA_KEY_INVALID' }] })
    expect(readFileSync(key, 'utf8')).toBe('damaged')
    writeFileSync(key, kept)
    await (await openStore({ dataFolder })).close()
  })

  test('that a newer version has written is refused in a sentence', async () => {
    await store.close()
    const file = new DatabaseSync(join(dataFolder, 'store.sqlite'))
    file.exec(`INSERT INTO kysely_migration (name, timestamp) VALUES ('2099-01-01 something', '2099-01-01')`)
    const refusal = { code: 'CONFIGURATION_INVALID', problems: [{ path: 'YIDANG_DATA', code: 'STORE_NEWER' }] }
    await expect(openStore({ dataFolder })).rejects.toMatchObject(refusal)

    file.exec(`DELETE FROM kysely_migration WHERE name LIKE '2099%'`)
    file.close()
    store = await openStore({ dataFolder })
  })

  test('whose store is damaged is refused in a sentence', async () => {
    await store.close()
    const file = join(dataFolder, 'store.sqlite')
    const whole = readFileSync(file)
    for (const damaged of [
      Buffer.alloc(whole.length, 'x'),
      Buffer.from(whole).fill(0xff, 100),
      whole.subarray(0, 1000),
    ]) {
      writeFileSync(file, damaged)
      await expect(openStore({ dataFolder })).rejects.toMatchObject({
        code: 'CONFIGURATION_INVALID',
        problems: [{ path: 'YIDANG_DATA', code: 'STORE_UNREADABLE' }],
      })
    }
    writeFileSync(file, whole)
    store = await openStore({ dataFolder })
  })
})

describe('a digest', () => {
  test('is the same for the same text, also after a restart, and other in another folder', async () => {
    const digest = store.digest('140599199003070014')
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(store.digest('14059919850615002X')).not.toBe(digest)
    await store.close()
    store = await openStore({ dataFolder })
    expect(store.digest('140599199003070014')).toBe(digest)
    const other = await openStore({ dataFolder: join(folder.path, 'other') })
    expect(other.digest('140599199003070014')).not.toBe(digest)
    await other.close()
  })
})

describe('consents', () => {
  const given: ConsentRow = {
    id: 'consent-1',
    grantor: 'digest of the mother',
    grantee: 'digest of the father',
    lifeEvent: 'P19',
    caseDigest: 'digest of the case',
    elements: ['P010001', 'P020001'],
    givenAt: 1000,
    expiresAt: 5000,
    withdrawnAt: null,
    entryId: 'entry-1',
  }
  const active = (at: number) => store.consents.active(given.grantor, given.grantee, at)

  test('are active from their giving to their end, and survive a restart', async () => {
    await store.consents.give(given)
    await store.close()
    store = await openStore({ dataFolder })
    expect(await active(1000)).toEqual([given])
    expect(await active(4999)).toEqual([given])
    expect(await active(999)).toEqual([])
    expect(await active(5000)).toEqual([])
    expect(await store.consents.active(given.grantee, given.grantor, 1000)).toEqual([])
    expect(await store.consents.find('consent-1')).toEqual(given)
    expect(await store.consents.find('consent-2')).toBeNull()
  })

  test('end when they are withdrawn, once', async () => {
    await store.consents.give(given)
    await store.consents.give({ ...given, id: 'consent-2', givenAt: 2000, caseDigest: null })
    expect(await store.consents.withdraw('consent-1', 3000)).toBe(true)
    expect(await store.consents.withdraw('consent-1', 4000)).toBe(false)
    expect(await store.consents.withdraw('consent-3', 4000)).toBe(false)
    expect((await active(2999)).map(({ id }) => id)).toEqual(['consent-1', 'consent-2'])
    expect((await active(3000)).map(({ id }) => id)).toEqual(['consent-2'])
    expect(await store.consents.byGrantor(given.grantor)).toMatchObject([
      { id: 'consent-2', withdrawnAt: null },
      { id: 'consent-1', withdrawnAt: 3000 },
    ])
  })
})

describe('assistance tasks', () => {
  const asked: Omit<AssistanceTask, 'answer'> = {
    id: '11111111-1111-4111-8111-111111111111',
    operation: 'education.records/kindergarten',
    subject: { key: 'person.citizenId', id: '140599199003070014' },
    lifeEvent: 'P19',
    caseNumber: 'JC-1',
    openedAt: 1000,
    dueAt: 5000,
  }
  const proved = <Asked extends AssistanceQuestion>(question: Asked) => ({ ...question, isCaseProved: true })
  const answer = { completedAt: 2000, validUntil: 9000, returned: null, values: { P510001: '丹麓幼儿园' } }
  const page = { operations: [asked.operation], after: null, limit: 10 }

  test('are one for each question, until the answer is no longer good, and survive a restart', async () => {
    await store.assistance.open(proved(asked), 'entry-1')
    await store.assistance.open(
      proved({ ...asked, id: '22222222-2222-4222-8222-222222222222', dueAt: 7000 }),
      'entry-2',
    )
    await store.close()
    store = await openStore({ dataFolder })
    expect(await store.assistance.openOnes(page)).toEqual([{ ...asked, answer: null }])
    expect(await store.assistance.find(proved({ ...asked, caseNumber: null }), 1000)).toBeNull()
    expect(await store.assistance.complete(asked.id, answer, 'entry-3')).toBe(true)
    expect(await store.assistance.complete(asked.id, answer, 'entry-4')).toBe(false)
    expect(await store.assistance.openOnes(page)).toEqual([])
    expect(await store.assistance.find(proved(asked), 8999)).toEqual({ ...asked, answer })
    expect(await store.assistance.byId(asked.id, 8999)).toEqual({ ...asked, answer })
    expect(await store.assistance.find(proved(asked), 9000)).toBeNull()
    const next = { ...asked, id: '33333333-3333-4333-8333-333333333333', openedAt: 9000 }
    await store.assistance.open(proved(next), 'entry-5')
    expect(await store.assistance.find(proved(asked), 9000)).toEqual({ ...next, answer: null })
  })

  test('of a case that nobody has proved are of its life event alone', async () => {
    const stated = { ...asked, isCaseProved: false }
    await store.assistance.open(stated, 'entry-1')
    await store.assistance.open(
      { ...stated, id: '22222222-2222-4222-8222-222222222222', caseNumber: 'JC-2' },
      'entry-2',
    )
    expect((await store.assistance.openOnes(page)).map(({ id }) => id)).toEqual([asked.id])
    const found = async (caseNumber: string | null, isCaseProved: boolean) =>
      (await store.assistance.find({ ...asked, caseNumber, isCaseProved }, 1000))?.id ?? null
    expect(await found('JC-2', false)).toBe(asked.id)
    expect(await found(null, false)).toBe(asked.id)
    // An officer whose case it is finds what was stated; one of another case has a task of their own.
    expect(await found('JC-1', true)).toBe(asked.id)
    expect(await found('JC-2', true)).toBeNull()
  })

  test('say why they were sent back', async () => {
    await store.assistance.open(proved(asked), 'entry-1')
    const returned = { ...answer, returned: 'FACTS_NEEDED', values: null } as const
    expect(await store.assistance.complete(asked.id, returned, 'entry-2')).toBe(true)
    expect(await store.assistance.complete(asked.id, answer, 'entry-3')).toBe(false)
    expect(await store.assistance.find(proved(asked), 8999)).toEqual({ ...asked, answer: returned })
  })

  test('come by their due time, behind the one that was last', async () => {
    const ids = ['c', 'a', 'b'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`)
    for (const [index, id] of ids.entries()) {
      await store.assistance.open(proved({ ...asked, id, caseNumber: id, dueAt: index === 0 ? 100 : 200 }), 'entry')
    }
    expect((await store.assistance.openOnes(page)).map(({ id }) => id)).toEqual(ids)
    const after = { dueAt: 200, id: ids[1] ?? '' }
    expect((await store.assistance.openOnes({ ...page, after })).map(({ id }) => id)).toEqual([ids[2]])
    expect(await store.assistance.openOnes({ ...page, operations: [] })).toEqual([])
  })

  test('are swept when they are no longer good, and not before', async () => {
    await store.assistance.open(proved(asked), 'entry-1')
    await store.assistance.sweep(1_000_000)
    await store.assistance.complete(asked.id, answer, 'entry-2')
    await store.assistance.sweep(8999)
    expect(await store.assistance.byId(asked.id, 0)).not.toBeNull()
    await store.assistance.sweep(9000)
    expect(await store.assistance.byId(asked.id, 0)).toBeNull()
  })

  test('that nobody answers are swept half a year after they were due', async () => {
    await store.assistance.open(proved(asked), 'entry-1')
    await store.assistance.sweep(asked.dueAt + 180 * 86_400_000 - 1)
    expect(await store.assistance.byId(asked.id, 0)).not.toBeNull()
    await store.assistance.sweep(asked.dueAt + 180 * 86_400_000)
    expect(await store.assistance.byId(asked.id, 0)).toBeNull()
  })

  test('cannot be made to speak of somebody else: what is sealed stays in its row', async () => {
    const other = { ...asked, id: '44444444-4444-4444-8444-444444444444', caseNumber: 'JC-2' }
    await store.assistance.open(proved(asked), 'entry-1')
    await store.assistance.open(proved(other), 'entry-2')
    const file = new DatabaseSync(join(dataFolder, 'store.sqlite'))
    file.exec(`UPDATE assistance_task SET about = (SELECT about FROM assistance_task WHERE id = '${other.id}')`)
    file.close()
    await expect(store.assistance.byId(asked.id, 1000)).rejects.toThrow()
    expect(await store.assistance.byId(other.id, 1000)).toEqual({ ...other, answer: null })
  })
})

describe('mismatches', () => {
  const limits = { perCase: 3, perDay: 10 }
  const key: MismatchKey = {
    subject: 'digest of a person',
    element: 'P010001',
    caseDigest: 'digest of a case',
    client: 'portal',
    day: '2026-11-22',
  }

  async function guess(
    changes: Partial<MismatchKey> = {},
    outcome: 'MISMATCH' | 'OTHER' = 'MISMATCH',
  ): Promise<boolean> {
    const one = { ...key, ...changes }
    if (!(await reserve(one))) return false
    await settle(one, outcome)
    return true
  }

  async function reserve(one: MismatchKey): Promise<boolean | undefined> {
    return (await store.mismatches.reserve([one], limits))[0]
  }

  async function settle(one: MismatchKey, outcome: 'MISMATCH' | 'OTHER'): Promise<boolean | undefined> {
    return (await store.mismatches.settle([{ key: one, outcome }], limits))[0]
  }

  test('are limited for one subject, element and case, on any day and by any client', async () => {
    expect(await guess()).toBe(true)
    expect(await guess({ day: '2026-11-23' })).toBe(true)
    expect(await guess({ client: 'caseworker-desk' })).toBe(true)
    expect(await guess()).toBe(false)
    expect(await guess({ day: '2026-12-01' })).toBe(false)
    expect(await guess({ element: 'P010003' })).toBe(true)
    expect(await guess({ caseDigest: null })).toBe(true)
  })

  test('are limited for one subject, client and day, over all elements and cases', async () => {
    for (let i = 0; i < 10; i++) expect(await guess({ element: `P0100${i + 10}`, caseDigest: `case ${i}` })).toBe(true)
    expect(await guess({ element: 'P010099', caseDigest: null })).toBe(false)
    expect(await guess({ element: 'P010099', caseDigest: null, day: '2026-11-23' })).toBe(true)
    expect(await guess({ element: 'P010098', client: 'caseworker-desk' })).toBe(true)
    expect(await guess({ element: 'P010098', subject: 'another' })).toBe(true)
  })

  test('count wrong guesses only', async () => {
    for (let i = 0; i < 30; i++) expect(await guess({}, 'OTHER')).toBe(true)
  })

  test('sent at the same time are no more than sent one after the other', async () => {
    const reserved = await Promise.all(Array.from({ length: 50 }, () => reserve(key)))
    expect(reserved.filter(Boolean)).toHaveLength(3)
    const cases = Array.from({ length: 50 }, (_, i) => ({ ...key, element: 'P010003', caseDigest: `case ${i}` }))
    const spread = await Promise.all(cases.map((one) => reserve(one)))
    expect(spread.filter(Boolean)).toHaveLength(10)
  })

  test('sent in one request are no more than sent one after the other', async () => {
    const same = Array.from({ length: 5 }, () => key)
    expect(await store.mismatches.reserve(same, limits)).toEqual([true, true, true, false, false])
    const others = Array.from({ length: 12 }, (_, i) => ({ ...key, element: `P0200${i + 10}`, day: '2026-11-23' }))
    expect(await store.mismatches.reserve(others, limits)).toEqual(others.map(() => true))
    const wrong = others.map((one) => ({ key: one, outcome: 'MISMATCH' as const }))
    expect(await store.mismatches.settle(wrong, limits)).toEqual(others.map((_, i) => i < 10))
  })

  test('reserved side by side are told no further than the day allows, and after that not even what is right', async () => {
    const side = Array.from({ length: 15 }, (_, i) => ({ ...key, element: `P0100${i + 10}` }))
    for (const one of side) expect(await reserve(one)).toBe(true)
    const told = []
    for (const one of side.slice(0, 14)) told.push(await settle(one, 'MISMATCH'))
    expect(told).toEqual(Array.from({ length: 14 }, (_, i) => i < 10))
    expect(await settle({ ...key, element: 'P010024' }, 'OTHER')).toBe(false)
    expect(await store.mismatches.reached({ ...key, element: 'P010099' }, limits)).toBe('DAY')
    expect(await store.mismatches.reached({ ...key, day: '2026-11-23' }, limits)).toBeNull()
  })

  test('leave room for many right claims in one request', async () => {
    const claims = Array.from({ length: 40 }, (_, i) => ({ ...key, element: `P0100${i + 10}` }))
    expect(await store.mismatches.reserve(claims, limits)).toEqual(claims.map(() => true))
  })

  test('that were never settled block for the day only', async () => {
    for (let i = 0; i < 3; i++) await reserve(key)
    await store.close()
    store = await openStore({ dataFolder })
    expect(await guess()).toBe(false)
    expect(await guess({ day: '2026-11-23' })).toBe(true)
  })
})

test('the store holds nothing it was not given as a digest', async () => {
  store.digest('140599199003070014')
  await store.close()
  for (const file of readdirSync(dataFolder)) {
    expect(readFileSync(join(dataFolder, file)).includes('140599199003070014')).toBe(false)
  }
  store = await openStore({ dataFolder })
})
