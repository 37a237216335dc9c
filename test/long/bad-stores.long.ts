import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressName, expectBecome, type Heard, visitLater, visitTo } from '../support/bad-sources.ts'
import { type BadWorld, startBadWorld } from '../support/bad-world.ts'
import { databaseMisdeeds, dateBack, FILE_MISDEEDS } from '../support/store-misdeeds.ts'

const DEADLINE_MS = 1000
const MAX_BYTES = 512 * 1024 * 1024

const database = visitTo('transport.road-practitioners')
const table = visitTo('market-regulation.equipment-personnel')

const folder = mkdtempSync(join(tmpdir(), 'yidang-stores-'))
const [good, bad] = [join(folder, 'good'), join(folder, 'bad')]
let world: BadWorld

/** As the departments have left it. */
function restore(): void {
  rmSync(bad, { recursive: true, force: true })
  cpSync(good, bad, { recursive: true })
}

beforeAll(async () => {
  world = await startBadWorld({
    citizens: [database.asking, table.asking],
    deadlineMs: DEADLINE_MS,
    replace(config) {
      const file = new URL((config[addressName(database)] ?? '').replace('sqlite:', 'file:'))
      cpSync(dirname(fileURLToPath(file)), join(good, 'database'), { recursive: true })
      cpSync(fileURLToPath(config[addressName(table)] ?? ''), join(good, 'files'), { recursive: true })
      restore()
      return Promise.resolve({
        [addressName(database)]: `sqlite://${join(bad, 'database', 'cyry.db')}`,
        [addressName(table)]: pathToFileURL(join(bad, 'files')).href,
      })
    },
  })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a SQLite file', () => {
  let usual: Heard
  beforeAll(async () => {
    usual = await visitLater(world, database)
    expect(usual.reports).toContainEqual(expect.objectContaining({ state: 'VERIFIED' }))
  })

  it.each(databaseMisdeeds('V_CYRY_GX', 'SFZJH'))(
    'that $name: $becomes, in time, and all is forgotten',
    async (misdeed) => {
      const end = misdeed.commit(join(bad, 'database', 'cyry.db'))
      const during = await visitLater(world, database)
      end?.()
      restore()
      expectBecome(during, misdeed, usual)
      expect(during.tookMs).toBeLessThan(DEADLINE_MS + 100)
      // The call outlives the request, for others who may ask the same.
      await expect.poll(async () => (await visitLater(world, database)).reports[0]?.state).toBe('VERIFIED')
      expectBecome(await visitLater(world, database), { becomes: 'SAME' }, usual)
      expect((await world.forward(0)).peakBytes).toBeLessThan(MAX_BYTES)
    },
  )
})

describe('a file in a folder', () => {
  let usual: Heard
  let file = ''
  let rewritten = 0
  beforeAll(async () => {
    file = join(bad, 'files', readdirSync(join(bad, 'files')).find((name) => name.endsWith('.csv')) ?? '')
    usual = await visitLater(world, table)
    expect(usual.reports).toContainEqual(expect.objectContaining({ state: 'VERIFIED' }))
  })

  it.each(FILE_MISDEEDS)('that $name: $becomes, in time, and all is forgotten', async (misdeed) => {
    misdeed.commit(file)
    dateBack(file, ++rewritten)
    // It is looked at beside the first answer.
    await visitLater(world, table)
    const during = await visitLater(world, table)
    restore()
    dateBack(file, ++rewritten)
    expectBecome(during, misdeed, usual)
    expect(during.tookMs).toBeLessThan(DEADLINE_MS + 100)
    await visitLater(world, table)
    expectBecome(await visitLater(world, table), { becomes: 'SAME' }, usual)
    expect((await world.forward(0)).peakBytes).toBeLessThan(MAX_BYTES)
  })
})
