import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkLedger } from '../src/audit/check.ts'
import { type Ledger, openLedger } from '../src/audit/ledger.ts'
import { father, mother, name, request, storedEntries, temporaryFolder } from './support/audit-world.ts'

let folder: ReturnType<typeof temporaryFolder>
let dataFolder: string

beforeEach(() => {
  folder = temporaryFolder()
  dataFolder = join(folder.path, 'data')
})

afterEach(() => {
  vi.useRealTimers()
  folder.remove()
})

/** What a loaded process has answered when it ends; it is killed after `answers`, or ends by itself. */
async function answersUntilEnd(
  mode: string,
  answers: number,
  wrap: readonly string[] = [],
): Promise<readonly string[]> {
  const script = new URL('./support/audit-load.ts', import.meta.url).pathname
  const [command = '', ...args] = [...wrap, process.execPath, script, dataFolder, mode]
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length > answers) child.kill('SIGKILL')
  })
  await once(child, 'close')
  // The last line may be cut: nobody received that answer.
  return output.split('\n').slice(0, -1)
}

/** Answered requests of which an entry is missing, after a kill -9 under load. */
async function lostAnswers(mode: 'durable' | 'early'): Promise<readonly string[]> {
  const answered = await answersUntilEnd(mode, 400)
  expect(answered.length).toBeGreaterThanOrEqual(400)
  const recorded = new Map<unknown, number>()
  for (const { request: id } of storedEntries(dataFolder)) recorded.set(id, (recorded.get(id) ?? 0) + 1)
  const ledger = await openLedger({ dataFolder, clock: Date.now })
  await ledger.close()
  expect((await checkLedger(dataFolder)).problems).toEqual([])
  return answered.filter((id) => recorded.get(id) !== 2)
}

describe('kill -9 under load', () => {
  test('loses no answered request, and the tree verifies', async () => {
    for (let round = 0; round < 3; round++) expect(await lostAnswers('durable')).toEqual([])
  })

  test('catches a build that answers before the entry is durable', async () => {
    let lost: readonly string[] = []
    for (let round = 0; round < 5 && lost.length === 0; round++) lost = await lostAnswers('early')
    expect(lost).not.toEqual([])
  })
})

describe('a ledger that cannot write', () => {
  let ledger: Ledger

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    ledger = await openLedger({ dataFolder, clock: Date.now })
    await record()
  })

  afterEach(() => ledger.close())

  async function record(): Promise<string> {
    const { result } = await ledger.record(request({ subjects: [father, mother] }), async (recording) => {
      recording.released(0, name, 'CLEAR', '张建国')
      return '张建国'
    })
    return result
  }

  async function restart(afterMs: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(afterMs)
    while (ledger.state().state === 'DOWN') await new Promise((resolve) => setImmediate(resolve))
  }

  test('releases nothing, asks nothing further, and goes on once it can', async () => {
    const moved = join(folder.path, 'moved.sqlite')
    renameSync(join(dataFolder, 'ledger.sqlite'), moved)
    const waiting = await Promise.allSettled([record(), record(), record()])
    for (const answer of waiting)
      expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'AUDIT_UNAVAILABLE' } })
    expect(ledger.state()).toEqual({ state: 'DOWN', size: 2 })

    const work = vi.fn(async () => 'never')
    await expect(ledger.record(request(), work)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE', retryable: true })
    await expect(ledger.erase(father)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    expect(work).not.toHaveBeenCalled()

    renameSync(moved, join(dataFolder, 'ledger.sqlite'))
    await restart(1000)
    expect(await record()).toBe('张建国')
    expect(ledger.state()).toEqual({ state: 'OK', size: 4 })
    expect(await ledger.entriesOf(father)).toHaveLength(2)
    expect(storedEntries(dataFolder)).toHaveLength(4)
  })

  test('stays closed when the entries it has acknowledged are gone', async () => {
    const log = new DatabaseSync(join(dataFolder, 'ledger.sqlite'))
    log.exec('DELETE FROM subject_use; DELETE FROM entry; BEGIN IMMEDIATE')
    await expect(record()).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    log.exec('ROLLBACK')
    log.close()
    await vi.advanceTimersByTimeAsync(5000)
    expect(ledger.state().state).toBe('DOWN')
    await expect(record()).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
  })

  test('because its head store is gone, releases nothing after the next checkpoint', async () => {
    renameSync(`${dataFolder}-heads`, join(folder.path, 'elsewhere'))
    await record()
    await vi.advanceTimersByTimeAsync(0)
    while (ledger.state().state === 'OK') await record().catch(() => undefined)
    renameSync(join(folder.path, 'elsewhere'), `${dataFolder}-heads`)
    await restart(1000)
    expect(await record()).toBe('张建国')
  })
})

describe('a full disk', () => {
  test('refuses, and every answer given before is kept', async () => {
    // The kernel's own limit on a file's size: writing beyond it fails as on a full disk.
    const answered = await answersUntilEnd('durable', Infinity, [
      'sh',
      '-c',
      'ulimit -f 1500; trap "" XFSZ; exec "$@"',
      'sh',
    ])
    expect(answered.at(-1)).toBe('refused AUDIT_UNAVAILABLE')
    const requests = new Set(storedEntries(dataFolder).map(({ request: id }) => id))
    expect(answered.slice(0, -1).filter((id) => !requests.has(id))).toEqual([])
    expect(requests.size).toBeGreaterThan(10)
    const ledger = await openLedger({ dataFolder, clock: Date.now })
    await ledger.close()
    expect((await checkLedger(dataFolder)).problems).toEqual([])
  })
})
