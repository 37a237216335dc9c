import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkLedger } from '../src/audit/check.ts'
import { type Ledger, openLedger } from '../src/audit/ledger.ts'
import { GatewayError } from '../src/model/errors.ts'
import {
  father,
  headFile,
  mother,
  name,
  readHeadFile,
  request,
  tamper,
  temporaryFolder,
} from './support/audit-world.ts'

let folder: ReturnType<typeof temporaryFolder>
let original: string
let copied: string
let headStore: string
let ledger: Ledger | null

async function open(dataFolder = original): Promise<Ledger> {
  ledger = await openLedger({ dataFolder, headStore, clock: () => Date.UTC(2026, 10, 22) })
  return ledger
}

async function close(): Promise<void> {
  await ledger?.close()
  ledger = null
}

async function write(entries = 1): Promise<void> {
  for (let i = 0; i < entries; i++) {
    await ledger?.record(request({ subjects: i % 2 ? [father] : [mother] }), async (recording) => {
      recording.released(0, name, 'CLEAR', 'x')
    })
  }
}

/** Opens, writes and closes again: one life of the gateway. */
async function live(dataFolder: string, entries: number): Promise<void> {
  await open(dataFolder)
  await write(entries)
  await close()
}

/** By another process: SQLite's locks on a file end when this one closes any handle to it. */
function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  expect(spawnSync('cp', ['-r', from, to]).status).toBe(0)
}

/** The codes of all problems for which a folder is refused; none when it opens. */
async function problemsOf(dataFolder: string): Promise<readonly string[]> {
  try {
    await openLedger({ dataFolder, headStore, clock: Date.now }).then((opened) => opened.close())
    return []
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    for (const { zh, en } of error.problems)
      expect([zh, en]).toEqual([expect.stringMatching(/。$/), expect.stringMatching(/\.$/)])
    return error.problems.map(({ code }) => code)
  }
}

beforeEach(() => {
  folder = temporaryFolder()
  original = join(folder.path, 'data')
  copied = join(folder.path, 'copy')
  headStore = join(folder.path, 'heads')
})

afterEach(async () => {
  await close()
  folder.remove()
})

describe('a data folder', () => {
  test('is used by one instance at a time, in this process and in others', async () => {
    const child = await startInAnotherProcess(original, headStore)
    expect(await problemsOf(original)).toEqual(['DATA_FOLDER_IN_USE'])
    await end(child)
    await open()
    expect(await problemsOf(original)).toEqual(['DATA_FOLDER_IN_USE'])
    await close()
    expect(await problemsOf(original)).toEqual([])
  })

  test('that cannot be written is refused in one sentence', async () => {
    const file = join(folder.path, 'file')
    writeFileSync(file, '')
    expect(await problemsOf(join(file, 'data'))).toEqual(['FOLDER_UNWRITABLE'])
    headStore = join(file, 'heads')
    expect(await problemsOf(original)).toEqual(['FOLDER_UNWRITABLE'])
    headStore = join(original, 'heads')
    expect(await problemsOf(original)).toEqual(['HEAD_STORE_INSIDE_DATA'])
    headStore = join(folder.path, 'heads')
    expect(await problemsOf(original)).toEqual([])
  })
})

describe('a damaged file', () => {
  test.each(['ledger.sqlite', 'subjects.sqlite'])('%s keeps the ledger closed, and the check says so', async (name) => {
    await live(original, 2)
    const whole = readFileSync(join(original, name))
    for (const damaged of [
      Buffer.alloc(whole.length, 'x'),
      whole.subarray(0, 1000),
      Buffer.from(whole).fill(0xff, 100),
    ]) {
      writeFileSync(join(original, name), damaged)
      expect(await problemsOf(original)).toEqual(['LEDGER_UNREADABLE'])
      expect((await checkLedger(original, headStore)).problems).toMatchObject([{ code: 'LEDGER_UNREADABLE' }])
    }
    writeFileSync(join(original, name), whole)
    expect(await problemsOf(original)).toEqual([])
  })

  test('a key or a checkpoint that is no text of ours is told, not tripped over', async () => {
    await live(original, 2)
    tamper(original, `UPDATE log SET verifier_key = 'yidang+x'`)
    expect(await problemsOf(original)).not.toEqual([])
    expect((await checkLedger(original, headStore)).problems).not.toEqual([])
  })
})

describe('a copy of a data folder', () => {
  test('is refused while the original runs, whether it was taken before or while it ran', async () => {
    await live(original, 2)
    copy(original, copied)
    await open()
    expect(await problemsOf(copied)).toEqual(['LEDGER_WRITTEN_ELSEWHERE'])
    copy(original, copied)
    expect(await problemsOf(copied)).toEqual(['LEDGER_WRITTEN_ELSEWHERE'])
    await write()
  })

  test('is refused after the original has stopped, having grown', async () => {
    await live(original, 2)
    copy(original, copied)
    await live(original, 3)
    expect(await problemsOf(copied)).toEqual(['LEDGER_OLDER_THAN_HEAD', 'LEDGER_CONTINUED_ELSEWHERE'])
    expect(await problemsOf(original)).toEqual([])
  })

  test('is refused after the original has stopped, not having grown', async () => {
    await live(original, 2)
    copy(original, copied)
    await live(original, 0)
    expect(await problemsOf(copied)).toEqual(['LEDGER_CONTINUED_ELSEWHERE'])
    await open()
    copy(original, copied)
    await close()
    expect(await problemsOf(copied)).toEqual(['LEDGER_CONTINUED_ELSEWHERE'])
  })

  test('taken from a ledger without entries is refused in the same way', async () => {
    await live(original, 0)
    copy(original, copied)
    await live(original, 0)
    expect(await problemsOf(copied)).toEqual(['LEDGER_CONTINUED_ELSEWHERE'])
  })

  test('that starts first goes on, and then the original is the copy', async () => {
    await live(original, 2)
    copy(original, copied)
    await live(copied, 1)
    expect(await problemsOf(original)).toEqual(['LEDGER_OLDER_THAN_HEAD', 'LEDGER_CONTINUED_ELSEWHERE'])
  })

  test('is refused with a head store of its own', async () => {
    await live(original, 2)
    copy(original, copied)
    headStore = join(folder.path, 'other-heads')
    expect(await problemsOf(copied)).toEqual(['LEDGER_HEAD_MISSING'])
  })
})

describe('a restored backup', () => {
  test('of the data folder is refused, since the head store has seen more', async () => {
    await live(original, 3)
    copy(original, copied)
    await live(original, 300)
    copy(copied, original)
    expect(await problemsOf(original)).toEqual(['LEDGER_OLDER_THAN_HEAD', 'LEDGER_CONTINUED_ELSEWHERE'])
    expect(await checkLedger(original, headStore)).toMatchObject({
      size: 3,
      problems: [{ code: 'LEDGER_OLDER_THAN_HEAD' }, { code: 'LEDGER_CONTINUED_ELSEWHERE' }],
    })
  })

  test('with other entries than were signed is refused', async () => {
    await live(original, 3)
    tamper(original, `UPDATE entry SET leaf = zeroblob(32) WHERE position = 1`)
    expect(await problemsOf(original)).toEqual(['LEDGER_HEAD_DIFFERS'])
    tamper(original, `DELETE FROM entry WHERE position = 1`)
    expect(await problemsOf(original)).toEqual(['LEDGER_HEAD_DIFFERS'])
  })

  test('that lacks a key or the log itself is refused, and nothing new is begun in its place', async () => {
    await live(original, 1)
    for (const [file, code] of [
      ['ledger.sqlite', 'LEDGER_GONE'],
      ['ledger.key', 'LEDGER_KEY_GONE'],
      ['key', 'DATA_KEY_GONE'],
    ] as const) {
      renameSync(join(original, file), join(folder.path, file))
      expect(await problemsOf(original)).toEqual([code])
      renameSync(join(folder.path, file), join(original, file))
      expect(await problemsOf(original)).toEqual([])
    }
  })
})

describe('a stop at any point', () => {
  test('between the announcement of a writer in the log and in the head store leaves a ledger that opens', async () => {
    await live(original, 2)
    const before = readHeadFile(headStore, 'writer')
    // A life that is killed: the log has announced its writer; the head store, as if we had stopped just before.
    const child = await startInAnotherProcess(original, headStore)
    await kill(child)
    writeFileSync(headFile(headStore, 'writer'), before)
    expect(await problemsOf(original)).toEqual([])
  })

  test('between the head store and the log leaves a ledger that opens', async () => {
    await live(original, 2)
    const older = readHeadFile(headStore, 'checkpoint')
    await live(original, 2)
    tamper(original, `UPDATE log SET checkpoint = '${older}'`)
    expect(await problemsOf(original)).toEqual([])
    expect((await checkLedger(original, headStore)).problems).toEqual([])
  })

  test('while the ledger is begun lets it be begun again', async () => {
    await live(original, 0)
    // Before the head store knew the log, or knew all of it.
    for (const missing of [['writer'], ['checkpoint', 'writer'], ['key', 'checkpoint', 'writer']]) {
      tamper(original, `UPDATE log SET writer = '${readHeadFile(headStore, 'writer')}', next_writer = NULL`)
      for (const file of missing) rmSync(headFile(headStore, file))
      expect(await problemsOf(original)).toEqual([])
    }
    // Before the signing key was written: nothing was signed for others yet.
    tamper(original, 'UPDATE log SET next_writer = NULL')
    rmSync(join(original, 'ledger.key'))
    expect(await problemsOf(original)).toEqual([])
    // Before the log had its row.
    tamper(original, 'DELETE FROM log')
    rmSync(join(original, 'ledger.key'))
    expect(await problemsOf(original)).toEqual([])
  })
})

describe('the check of a ledger', () => {
  test('finds nothing wrong beside a running gateway or after it', async () => {
    await open()
    await write(300)
    expect(await checkLedger(original, headStore)).toMatchObject({ size: 300, problems: [] })
    await close()
    const report = await checkLedger(original, headStore)
    expect(report).toMatchObject({ size: 300, problems: [] })
    expect(readHeadFile(headStore, 'checkpoint')).toContain(`\n300\n${report.root}\n`)
    expect(await checkLedger(join(folder.path, 'nowhere'), headStore)).toMatchObject({
      problems: [{ code: 'LEDGER_MISSING' }],
    })
  })

  test.each([
    ['an entry that was changed', `UPDATE entry SET text = replace(text, 'P19', 'P18') WHERE position = 7`, ['ENTRY']],
    [
      'an entry and its leaf',
      `UPDATE entry SET text = '{}', leaf = zeroblob(32) WHERE position = 7`,
      ['ENTRY', 'ENTRY', 'NODE', 'CHECKPOINT', 'HEAD_DIFFERS'],
    ],
    ['an entry taken out', `DELETE FROM entry WHERE position = 7`, ['ENTRY', 'CHECKPOINT', 'OLDER']],
    ['the last entries cut off', `DELETE FROM entry WHERE position > 290`, ['CHECKPOINT', 'OLDER']],
    ['a node of the tree', `UPDATE node SET hash = zeroblob(32)`, ['NODE']],
    ['a checkpoint nobody signed', `UPDATE log SET checkpoint = replace(checkpoint, '300', '200')`, ['CHECKPOINT']],
  ])('finds %s', async (_, sql, expected) => {
    await live(original, 300)
    tamper(original, sql)
    const { problems } = await checkLedger(original, headStore)
    const codes = problems.map(({ code }) => code).join(' ')
    for (const part of expected) expect(codes).toContain(part)
  })

  test('finds a head store that is gone, or holds the head of another', async () => {
    await live(original, 3)
    await live(copied, 3)
    const key = headFile(headStore, 'key')
    expect(existsSync(key)).toBe(true)
    const kept = readFileSync(key)
    writeFileSync(key, readFileSync(key, 'utf8').replace(/.$/, 'A'))
    const { problems } = await checkLedger(original, headStore)
    const other = await checkLedger(copied, headStore)
    expect([...problems, ...other.problems].map(({ code }) => code)).toEqual(['LEDGER_HEAD_KEY_DIFFERS'])
    writeFileSync(key, kept)
    expect(await checkLedger(original, join(folder.path, 'nowhere'))).toMatchObject({
      problems: [{ code: 'LEDGER_HEAD_MISSING' }],
    })
  })
})

/** Another process that holds the ledger open until its input ends. */
async function startInAnotherProcess(dataFolder: string, heads: string): Promise<ChildProcess> {
  const script = new URL('./support/audit-holder.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, dataFolder, heads], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(createInterface(child.stdout), 'line')
  return child
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.stdin?.end()
  await exit
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}
