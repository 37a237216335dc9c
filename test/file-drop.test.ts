import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { LOOK_AGAIN_MS } from '../connectors/kinds/drop-choice.ts'
import { openFolder } from '../connectors/kinds/drop-folder.ts'
import { type Drop } from '../connectors/kinds/drop.ts'
import { openFileDrop } from '../connectors/kinds/file-drop.ts'
import { type FileKeeper, keepFile, MAX_FILE_BYTES, type Snapshot } from '../connectors/kinds/file-keeper.ts'
import { compileTable } from '../connectors/kinds/file-table.ts'
import { type CallFailure, type Connector, type FindingProblem } from '../connectors/kinds/kind.ts'
import { compose } from '../src/catalog/compose.ts'
import { explainProblems } from '../src/catalog/explain.ts'
import { loadManifests } from '../src/catalog/load-manifests.ts'
import { type FileRequest, type Source } from '../src/catalog/types.ts'
import { createExchange, type Exchange } from '../src/exchange/exchange.ts'
import { dialFor } from '../src/exchange/dial.ts'
import { toDateTime } from '../src/model/clock.ts'
import { type Subject } from '../src/model/subject.ts'
import { type Suspension } from '../src/model/suspension.ts'
import {
  ask,
  type DropClock,
  type DropFolder,
  dropSource,
  FILE,
  HEADER,
  LONG_AGO,
  memoryDrop,
  type MemoryFile,
  namesOf,
  openDropClock,
  openDropFolder,
  operationOf,
  questionAbout,
  rowOf,
  table,
} from './support/drop-world.ts'
import { elementOf, NAME, planOf, record, ruleFrom, somebody } from './support/exchange-world.ts'
import { type Answering, openSftpDepartment, type SftpDepartment } from './support/sftp-department.ts'

const DAY_MS = 86_400_000
const ID = '140599199003070014'
const OTHER = '14059919850615002X'

const leftOpen: string[] = []

function noteLeftOpen({ message }: Error): void {
  if (message.includes('garbage collection')) leftOpen.push(message)
}

beforeAll(() => void process.on('warning', noteLeftOpen))

// A file that nobody closes is found when what held it is collected, which otherwise may be after the last test.
afterAll(async () => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  await setImmediate()
  process.off('warning', noteLeftOpen)
  expect(leftOpen).toEqual([])
})

function newFolder(): DropFolder {
  const folder = openDropFolder()
  onTestFinished(() => folder.clear())
  return folder
}

interface Desk {
  readonly connector: Connector
  readonly clock: DropClock
  readonly findings: FindingProblem[]
  /** Names of these, or why there are none; where what lies there may not be complete yet, after a second look. */
  names(...keys: readonly string[]): Promise<unknown>
  /** Looks again and again until this holds. */
  until(check: () => Promise<void> | void): Promise<void>
}

function openDesk(source: Source, allowLoopback = true): Desk {
  const clock = openDropClock()
  const findings: FindingProblem[] = []
  const connector = openFileDrop(source, {
    dial: dialFor(source, { allowLoopback }),
    clock: clock.now,
    onFinding: ({ problem }) => findings.push(problem),
  })
  onTestFinished(() => connector.close())
  return {
    connector,
    clock,
    findings,
    async names(...keys) {
      const names = await namesOf(connector, source, ...keys)
      if (names !== 'BUSY') return names
      clock.forward(LOOK_AGAIN_MS)
      return namesOf(connector, source, ...keys)
    },
    until: (check) =>
      vi.waitFor(async () => {
        clock.forward(LOOK_AGAIN_MS)
        await namesOf(connector, source, ID)
        await check()
      }),
  }
}

/** A source over this content of its one file, which nobody has asked yet. */
function deskOver(content: string | Uint8Array, request: Partial<FileRequest> = {}): Desk {
  const folder = newFolder()
  folder.write('residents-20261124.csv', content)
  return openDesk(dropSource(folder.url, { operation: { request: { ...FILE, ...request } } }))
}

interface WatchedKeeper {
  readonly keeper: FileKeeper
  readonly problems: string[]
  /** The name it answers with about the one person, after the look that this question may have started. */
  settled(): Promise<unknown>
  /** The same after two looks, which find complete what nobody changes. */
  settledAtLast(): Promise<unknown>
}

/** What holds the snapshot, where a test can wait for the end of a look. */
function openKeeper(drop: Drop, clock: DropClock, request: FileRequest = FILE): WatchedKeeper {
  const problems: string[] = []
  let lastLook: Promise<unknown> = Promise.resolve()
  const watched: Drop = {
    ...drop,
    visit(work, signal) {
      const visit = drop.visit(work, signal)
      lastLook = visit.catch(() => {})
      return visit
    },
  }
  const readTable = compileTable(operationOf(dropSource('file:///nowhere')))
  const keeper = keepFile({
    drop: watched,
    request,
    readTable,
    clock: clock.now,
    mayLook: () => true,
    onProblem: (problem) => problems.push(problem),
  })
  onTestFinished(() => keeper.close())

  async function settled(): Promise<unknown> {
    await keeper.current()
    await lastLook
    return nameIn(await keeper.current())
  }

  return {
    keeper,
    problems,
    settled,
    async settledAtLast() {
      clock.forward(LOOK_AGAIN_MS)
      await settled()
      clock.forward(LOOK_AGAIN_MS)
      return settled()
    },
  }
}

function nameIn(current: Snapshot | CallFailure): unknown {
  return typeof current === 'string' ? current : current.table.find(ID)[0]?.['xm']
}

describe('a dropped file', () => {
  it('answers each person from the row that names them, and knows nothing of others', async () => {
    const folder = newFolder()
    folder.writeMarked('residents-20261124.csv', table(rowOf(OTHER, '李四'), rowOf(ID, '张三')))
    const source = dropSource(folder.url)
    const { connector } = openDesk(source)
    expect(await ask(connector, source, ID, OTHER, '140599199003070030')).toEqual({
      kind: 'ANSWERED',
      found: [
        { record: ['张三', 'MALE', '1990-03-07', '001230.50'], observedAt: '2026-11-01T08:30:00.000+08:00' },
        { record: ['李四', 'MALE', '1990-03-07', '001230.50'], observedAt: '2026-11-01T08:30:00.000+08:00' },
        null,
      ],
      absent: 'NO_RECORD',
    })
  })

  it('is found by an id of the first generation where the manifest says that it may hold such', async () => {
    const folder = newFolder()
    folder.write('residents-20261124.csv', table(rowOf('140599900307001', '张三')))
    const recordKey = { path: ['sfzh'], format: 'citizenId' } as const
    const { names } = openDesk(dropSource(folder.url, { operation: { recordKey } }))
    expect(await names(ID)).toEqual(['张三'])
  })

  it('is as old as itself where its rows do not say when they were observed', async () => {
    const folder = newFolder()
    const writtenAt = Date.parse('2026-11-20T03:00:00+08:00')
    folder.writeMarked('residents-20261124.csv', table(rowOf(ID, '张三')), writtenAt)
    const source = dropSource(folder.url, { operation: { freshness: { maxAgeMs: 0, observedAt: null } } })
    const { connector } = openDesk(source)
    expect(await ask(connector, source, ID)).toMatchObject({ found: [{ observedAt: toDateTime(writtenAt) }] })
  })

  it('gives all rows of a person where they are the items of a list, in their order', async () => {
    const folder = newFolder()
    folder.writeMarked('residents-20261124.csv', table(rowOf(ID, '一'), rowOf(OTHER, '二'), rowOf(ID, '三')))
    const items = [{ name: 'holder', element: elementOf('person.accounts[].holder'), rule: ruleFrom('xm') }]
    const list = { kind: 'list', rank: 'AUTHORITY', list: 'person.accounts[]', from: null, items } as const
    const source = dropSource(folder.url, { operation: { many: true, provides: [list] } })
    const { connector } = openDesk(source)
    expect(await ask(connector, source, ID)).toMatchObject({
      found: [{ record: [[{ holder: '一' }, { holder: '三' }]] }],
    })
  })

  it('is one source among others to the exchange', async () => {
    const folder = newFolder()
    const [known, unknown] = [somebody(1), somebody(2)]
    folder.writeMarked('residents-20261124.csv', table(rowOf(known.id, '张三')))
    const source = dropSource(folder.url)
    const clock = openDropClock().now
    const exchange = createExchange({ sources: [source], clock, digest: (text) => text, allowLoopback: false })
    onTestFinished(() => exchange.close())
    const { recording } = record([known, unknown])
    const plan = { subjects: planOf([known, unknown], [source]), deadlineAt: clock() + 3000 }
    const outcomes = await exchange.read(recording, plan)
    expect(JSON.stringify(outcomes)).toContain('张三')
  })
})

describe('what stands in a file', () => {
  const quoted = (name: string) => table(rowOf(ID, `"${name}"`), rowOf(OTHER, '李四'))

  it.each([
    ['a delimiter in quotes', quoted('张,三'), '张,三'],
    ['doubled quotes in quotes', quoted('张""三""'), '张"三"'],
    ['a line break in quotes', quoted('张\r\n三'), '张\r\n三'],
    ['lines that end as on Windows', quoted('张三').replaceAll('\n', '\r\n'), '张三'],
    ['lines that end either way', table(rowOf(ID, '张三')).replace('\n', '\r\n'), '张三'],
    ['empty lines', `${table(rowOf(ID, '张三'))}\n\n`, '张三'],
    ['a byte order mark', `\ufeff${table(rowOf(ID, '张三'))}`, '张三'],
    ['spaces around the names of its columns', table(rowOf(ID, '张三')).replace('xm', ' xm '), '张三'],
    ['columns that the manifest does not name', `注,${HEADER}\n"x",${rowOf(ID, '张三')}\n`, '张三'],
  ])('may have %s', async (_what, content, name) => {
    const { names, findings } = deskOver(content)
    expect(await names(ID)).toEqual([name])
    expect(findings).toEqual([])
  })

  it.each(['\t', '|', ';'])('may stand between other delimiters: %j', async (delimiter) => {
    const { names } = deskOver(table(rowOf(ID, '张三')).replaceAll(',', delimiter), { delimiter })
    expect(await names(ID)).toEqual(['张三'])
  })

  it('may be GB18030, with characters that take four bytes, wherever the file is cut into pieces', async () => {
    const rare = '𬭚鿍㐂龴䶮〇'
    const rows = Array.from({ length: 4000 }, (_, i) => rowOf(`k${i}`, rare.repeat((i % 3) + 1)))
    const bytes = iconv.encode(table(...rows, rowOf(ID, `张${rare}`)), 'gb18030')
    const { names } = deskOver(bytes, { encoding: 'gb18030' })
    expect(await names(ID, 'K0', 'K1', 'K3999')).toEqual([`张${rare}`, rare, rare.repeat(2), rare.repeat(1)])
  })

  it('may begin with the byte order mark of GB18030', async () => {
    const bytes = iconv.encode(`\ufeff${table(rowOf(ID, '张三'))}`, 'gb18030')
    expect(await deskOver(bytes, { encoding: 'gb18030' }).names(ID)).toEqual(['张三'])
  })

  it('is dropped, and told, where a row names nobody', async () => {
    const { names, findings } = deskOver(table(rowOf('', '谁'), rowOf(ID, '张三')))
    expect(await names(ID, '')).toEqual(['张三', null])
    expect(findings).toEqual(['RECORD_WITHOUT_KEY'])
  })
})

const utf8 = (text: string) => Buffer.from(text)
const good = table(rowOf(ID, '李四'))

const BROKEN: readonly (readonly [string, FindingProblem, Uint8Array])[] = [
  ['a row that is too short', 'FILE_ROWS', utf8(`${good}${OTHER},王五\n`)],
  ['a row that is too long', 'FILE_ROWS', utf8(`${good}${rowOf(OTHER, '王,五')}\n`)],
  ['a row that is cut off', 'FILE_ROWS', utf8(good).subarray(0, -25)],
  ['a last cell that is cut off', 'FILE_ROWS', utf8(good).subarray(0, -5)],
  ['a quote that is never closed', 'FILE_ROWS', utf8(table(rowOf(ID, '"李四'), rowOf(OTHER, '王五')))],
  ['a quote in the middle of a cell', 'FILE_ROWS', utf8(table(rowOf(ID, '李"四"')))],
  ['text after a closing quote', 'FILE_ROWS', utf8(table(rowOf(ID, '"李"四')))],
  ['an unclosed quote before a long rest', 'FILE_ROWS', utf8(table(rowOf(ID, '"李四'), 'x'.repeat(200_000)))],
  ['no rows', 'FILE_ROWS', utf8(`${HEADER}\n`)],
  ['nothing in it', 'FILE_ROWS', utf8('')],
  ['no column for the key', 'FILE_COLUMNS', utf8(good.replace('sfzh', 'id'))],
  ['no column for an element', 'FILE_COLUMNS', utf8(good.replace('csrq', '出生日期'))],
  ['no column for the time it was observed', 'FILE_COLUMNS', utf8(good.replace('gxsj', 'x'))],
  ['a column twice', 'FILE_COLUMNS', utf8(good.replace('zh,', 'xm,'))],
  ['no header', 'FILE_COLUMNS', utf8(`${rowOf(ID, '李四')}\n`)],
  ['GB18030 instead of UTF-8', 'FILE_ENCODING', iconv.encode(good, 'gb18030')],
  ['a character cut off at its end', 'FILE_ENCODING', Buffer.concat([utf8(good), utf8('张').subarray(0, 2)])],
]

describe('a broken file', () => {
  it.each(BROKEN)('with %s is no answer where there never was a good one', async (_what, problem, content) => {
    const { names, findings } = deskOver(content)
    expect(await names(ID)).toBe('MALFORMED')
    expect(findings).toEqual([problem])
  })

  it.each([
    ['a byte that is none', Buffer.concat([iconv.encode(good, 'gb18030'), Buffer.from([0xff, 0x0a])])],
    ['half of two bytes', Buffer.concat([iconv.encode(good, 'gb18030'), Buffer.from([0xd5])])],
    ['half of four bytes', Buffer.concat([iconv.encode(good, 'gb18030'), Buffer.from([0x98, 0x38])])],
  ])('of GB18030 with %s is none either', async (_what, content) => {
    const { names, findings } = deskOver(content, { encoding: 'gb18030' })
    expect(await names(ID)).toBe('MALFORMED')
    expect(findings).toEqual(['FILE_ENCODING'])
  })

  it.each(BROKEN)('with %s leaves the last good one in place, and says so', async (_what, problem, content) => {
    const folder = newFolder()
    const { until, names, findings } = freshDesk(folder)
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    expect(await names(ID)).toEqual(['张三'])
    folder.write('residents-20261124.csv', content)
    await until(() => expect(findings).toContain(problem))
    expect(new Set(findings)).toEqual(new Set([problem]))
    expect(await names(ID, OTHER)).toEqual(['张三', null])
  })

  it('is read once, and told at every look until a good one comes', async () => {
    const folder = newFolder()
    const clock = openDropClock()
    const drop = openFolder(new URL(folder.url))
    const opened: string[] = []
    const { settled, settledAtLast, problems } = openKeeper(
      spied(drop, (name) => opened.push(name)),
      clock,
    )
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    expect(await settledAtLast()).toBe('张三')
    folder.write('residents-20261124.csv', good.slice(0, -20))
    expect(await settledAtLast()).toBe('张三')
    expect(problems).toHaveLength(1)
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('张三')
    expect(problems).toHaveLength(2)
    folder.write('residents-20261124.csv', good)
    expect(await settledAtLast()).toBe('李四')
    expect(opened).toEqual(['residents-20261123.csv', 'residents-20261124.csv', 'residents-20261124.csv'])
  })

  it('leaves the one before it to a gateway that has just been started', async () => {
    const folder = newFolder()
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    folder.write('residents-20261124.csv', good.slice(0, -20))
    const { names, findings } = freshDesk(folder)
    expect(await names(ID)).toEqual(['张三'])
    expect(findings).toEqual(['FILE_ROWS'])
  })

  it('that is too large is not even read', async () => {
    const folder = newFolder()
    folder.write('residents-20261124.csv', '')
    const path = join(folder.path, 'residents-20261124.csv')
    truncateSync(path, MAX_FILE_BYTES + 1)
    utimesSync(path, LONG_AGO / 1000, LONG_AGO / 1000)
    const { names, findings } = freshDesk(folder)
    expect(await names(ID)).toBe('TOO_LARGE')
    expect(findings).toEqual(['FILE_TOO_LARGE'])
  })
})

function freshDesk(folder: DropFolder): Desk {
  return openDesk(dropSource(folder.url))
}

/** The same drop; tells which files are opened. */
function spied(drop: Drop, onOpen: (name: string) => void): Drop {
  return {
    ...drop,
    visit: (work, signal) =>
      drop.visit(
        (folder) =>
          work({
            list: folder.list,
            open(name) {
              onOpen(name)
              return folder.open(name)
            },
          }),
        signal,
      ),
  }
}

describe('a new file', () => {
  it('is picked up while questions are answered from the one before', async () => {
    const folder = newFolder()
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    const source = dropSource(folder.url)
    const { connector, clock, names, until } = openDesk(source)
    expect(await names(ID)).toEqual(['张三'])
    folder.write('residents-20261124.csv', good)
    clock.forward(LOOK_AGAIN_MS)
    // Answered before the call returns: nobody waits for the look it starts.
    let answered: unknown = null
    connector.read(operationOf(source), questionAbout(ID), (answer) => (answered = answer))
    expect(answered).toMatchObject({ found: [{ record: ['张三', 'MALE', '1990-03-07', '001230.50'] }] })
    await until(async () => expect(await names(ID)).toEqual(['李四']))
  })

  it('is not looked for again before its time', async () => {
    const folder = newFolder()
    const clock = openDropClock()
    let visits = 0
    const drop = openFolder(new URL(folder.url))
    const { settled } = openKeeper({ ...drop, visit: (work, signal) => (visits++, drop.visit(work, signal)) }, clock)
    folder.write('residents-20261124.csv', good)
    await settled()
    clock.forward(LOOK_AGAIN_MS - 1)
    await settled()
    expect(visits).toBe(1)
    clock.forward(1)
    await settled()
    expect(visits).toBe(2)
  })

  it('is the one whose name comes last, whenever it was written; a correction comes after what it corrects', async () => {
    const folder = newFolder()
    folder.write('residents-20261124-2.csv', table(rowOf(ID, '更正')), LONG_AGO)
    folder.write('residents-20261124.csv', table(rowOf(ID, '原来')), LONG_AGO + 2000)
    folder.write('residents-20261123.csv', table(rowOf(ID, '昨天')), LONG_AGO + 4000)
    expect(await freshDesk(folder).names(ID)).toEqual(['更正'])
  })

  it('may be withdrawn: then the one before it answers again', async () => {
    const folder = newFolder()
    const clock = openDropClock()
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    folder.write('residents-20261124.csv', good)
    const { settled, settledAtLast } = openKeeper(openFolder(new URL(folder.url)), clock)
    expect(await settledAtLast()).toBe('李四')
    folder.remove('residents-20261124.csv')
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('张三')
  })

  it('that has a name of its own is that one only, and may be written over', async () => {
    const folder = newFolder()
    const request = { ...FILE, name: 'residents.csv' }
    const { names, until } = openDesk(dropSource(folder.url, { operation: { request } }))
    folder.write('residents.csv.bak', table(rowOf(ID, '旧')))
    folder.write('residents.csv.csv', table(rowOf(ID, '误')))
    folder.write('residents.csv', table(rowOf(ID, '张三')))
    expect(await names(ID)).toEqual(['张三'])
    folder.write('residents.csv', good, LONG_AGO + 1000)
    await until(async () => expect(await names(ID)).toEqual(['李四']))
  })

  it('is looked for from the start and then again and again, whether anybody asks or not', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const clock = openDropClock()
    let visits = 0
    const drop = memoryDrop(() => [])
    const { keeper } = openKeeper({ ...drop, visit: (work, signal) => (visits++, drop.visit(work, signal)) }, clock)
    keeper.watch()
    expect(visits).toBe(1)
    for (const expected of [2, 3]) {
      await vi.advanceTimersByTimeAsync(0)
      clock.forward(LOOK_AGAIN_MS)
      await vi.advanceTimersByTimeAsync(LOOK_AGAIN_MS)
      expect(visits).toBe(expected)
    }
    await keeper.close()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('missing, the last one still answers, and the source says so', async () => {
    const folder = newFolder()
    const clock = openDropClock()
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    const { settled, settledAtLast, problems } = openKeeper(openFolder(new URL(folder.url)), clock)
    expect(await settledAtLast()).toBe('张三')
    folder.remove('residents-20261123.csv')
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('张三')
    folder.clear()
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('张三')
    expect(problems).toEqual(['FILE_MISSING', 'FILE_MISSING'])
  })

  it('missing from the first, there is no answer', async () => {
    const folder = newFolder()
    const { names, findings } = freshDesk(folder)
    expect(await names(ID)).toBe('UNREACHABLE')
    folder.clear()
    expect(await freshDesk(folder).names(ID)).toBe('UNREACHABLE')
    expect(findings).toEqual(['FILE_MISSING'])
  })
})

describe('a file that is still being written', () => {
  it.each(['residents-20261124.csv.part', 'residents-20261124.csv.tmp', 'residents-20261124.csv.filepart'])(
    'is not taken under its passing name: %s',
    async (name) => {
      const folder = newFolder()
      folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
      folder.write(name, good)
      expect(await freshDesk(folder).names(ID)).toEqual(['张三'])
    },
  )

  it.each([
    ['by our clock', 0],
    ['by a clock that is slow', -90_000],
    ['by a clock that is ahead', 3_600_000],
  ])('is not taken before two looks have found it the same: written %s', async (_how, skewMs) => {
    const folder = newFolder()
    const clock = openDropClock()
    const { settled, settledAtLast, problems } = openKeeper(openFolder(new URL(folder.url)), clock)
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    expect(await settledAtLast()).toBe('张三')
    const [half, whole] = [table(rowOf(OTHER, '王五')), table(rowOf(OTHER, '王五'), rowOf(ID, '李四'))]
    folder.write('residents-20261124.csv', half, clock.now() + skewMs)
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('张三')
    folder.write('residents-20261124.csv', whole, clock.now() + skewMs)
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('张三')
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('李四')
    expect(problems).toEqual([])
  })

  it('need not end with a line break where the department marks the end', async () => {
    const folder = newFolder()
    folder.write('residents-20261124.csv', good.trimEnd())
    folder.write('residents-20261124.csv.ok', '')
    expect(await freshDesk(folder).names(ID)).toEqual(['李四'])
  })

  it('is not taken without its mark where the department marks the end', async () => {
    const folder = newFolder()
    const clock = openDropClock()
    const { settled } = openKeeper(openFolder(new URL(folder.url)), clock)
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    folder.write('residents-20261123.csv.ok', '')
    folder.write('residents-20261124.csv', good)
    expect(await settled()).toBe('张三')
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('张三')
    folder.write('residents-20261124.csv.ok', '', LONG_AGO - 1000)
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('张三')
    folder.write('residents-20261124.csv.ok', '', LONG_AGO)
    clock.forward(LOOK_AGAIN_MS)
    expect(await settled()).toBe('李四')
  })

  it.each([
    ['grows', { bytes: utf8(good).length + 1 }],
    ['is written again', { modifiedAt: LONG_AGO + 1000 }],
  ])('is not taken when it %s while it is read', async (_how, onceOpen) => {
    const clock = openDropClock()
    const before = { name: 'residents-20261123.csv', text: table(rowOf(ID, '张三')) }
    const file = { name: 'residents-20261124.csv', text: good }
    let files: readonly MemoryFile[] = [before, { ...file, onceOpen }]
    const { settledAtLast, problems } = openKeeper(
      memoryDrop(() => files),
      clock,
    )
    expect(await settledAtLast()).toBe('张三')
    files = [before, file]
    expect(await settledAtLast()).toBe('李四')
    expect(problems).toEqual([])
  })

  it('is not taken when it ends before it should, and without another the source is busy', async () => {
    const file = { name: 'residents-20261124.csv', text: good, onceOpen: { bytes: 10 } }
    expect(
      await openKeeper(
        memoryDrop(() => [file]),
        openDropClock(),
      ).settledAtLast(),
    ).toBe('BUSY')
  })
})

describe('a file that ends too soon, at the end of a row', () => {
  const rowsOf = (name: string, count: number) =>
    table(rowOf(ID, name), ...Array.from({ length: count - 1 }, (_, i) => rowOf(`K${i}`, '旁人')))

  /** Ten rows are held, and then comes a file of this many. */
  async function after(rows: number, request: Partial<FileRequest> = {}) {
    const folder = newFolder()
    const watched = openKeeper(openFolder(new URL(folder.url)), openDropClock(), { ...FILE, ...request })
    folder.write('residents-20261123.csv', rowsOf('张三', 10))
    expect(await watched.settledAtLast()).toBe('张三')
    folder.write('residents-20261124.csv', rowsOf('李四', rows))
    return { folder, ...watched, name: await watched.settledAtLast() }
  }

  it('is not taken, and told: it has fewer than half the rows of the one before it', async () => {
    const { name, problems } = await after(4)
    expect(name).toBe('张三')
    expect(problems).toEqual(['FILE_SHRUNK'])
  })

  it.each([
    ['half of them are there', 5, {}, '李四'],
    ['the manifest wants nine in ten, and eight are there', 8, { leastShare: 0.9 }, '张三'],
    ['the manifest wants none', 1, { leastShare: 0 }, '李四'],
  ])('is told by how many rows it lacks: %s', async (_how, rows, request, expected) => {
    expect((await after(rows, request)).name).toBe(expected)
  })

  it('is taken once the department marks it as complete', async () => {
    const { folder, settledAtLast } = await after(4)
    folder.write('residents-20261124.csv.ok', '')
    expect(await settledAtLast()).toBe('李四')
  })

  it('is told from the one before it in the folder by a gateway that has just been started', async () => {
    const { folder } = await after(4)
    folder.write('residents-20261122.csv', 'nothing of a table')
    const { settledAtLast, problems } = openKeeper(openFolder(new URL(folder.url)), openDropClock())
    expect(await settledAtLast()).toBe('张三')
    expect(problems).toEqual(['FILE_SHRUNK'])
  })

  it('does not keep an earlier one from answering when a longer one is withdrawn', async () => {
    const { folder, settledAtLast } = await after(30)
    folder.remove('residents-20261124.csv')
    expect(await settledAtLast()).toBe('张三')
  })
})

describe('a folder', () => {
  it('is never left: neither links nor what is no plain file is read', async () => {
    const [folder, elsewhere] = [newFolder(), newFolder()]
    elsewhere.write('secret.csv', good)
    symlinkSync(join(elsewhere.path, 'secret.csv'), join(folder.path, 'residents-20261124.csv'))
    symlinkSync(elsewhere.path, join(folder.path, 'residents-20261125.csv'))
    mkdirSync(join(folder.path, 'residents-20261126.csv'))
    execFileSync('mkfifo', [join(folder.path, 'residents-20261127.csv')])
    expect(await freshDesk(folder).names(ID)).toBe('UNREACHABLE')
    folder.write('residents-20261123.csv', table(rowOf(ID, '张三')))
    expect(await freshDesk(folder).names(ID)).toEqual(['张三'])
  })

  it('is not left by a link that takes the place of a file after it was listed', async () => {
    const folder = newFolder()
    folder.write('elsewhere.csv', good)
    symlinkSync(join(folder.path, 'elsewhere.csv'), join(folder.path, 'residents-20261124.csv'))
    const drop = openFolder(new URL(folder.url))
    const opened = drop.visit(
      async ({ open }) => void (await open('residents-20261124.csv')),
      AbortSignal.timeout(1000),
    )
    await expect(opened).rejects.toMatchObject({ code: 'ELOOP' })
  })

  it('is given up when the gateway closes, and nobody waits for an answer any more', async () => {
    const folder = newFolder()
    folder.writeMarked(
      'residents-20261124.csv',
      table(...Array.from({ length: 20_000 }, (_, i) => rowOf(`k${i}`, '张三'))),
    )
    const source = dropSource(folder.url)
    const { connector } = openDesk(source)
    const answer = ask(connector, source, 'k1')
    let isAnswered = false
    connector.read(operationOf(source), questionAbout('k1'), () => (isAnswered = true))()
    await connector.close()
    expect(await answer).toEqual({ kind: 'FAILED', reason: 'UNREACHABLE' })
    expect(isAnswered).toBe(false)
  })
})

interface SftpDesk extends Desk {
  readonly department: SftpDepartment
  readonly folder: DropFolder
}

async function openSftpDesk(settings: Readonly<Record<string, string>> = {}, allowLoopback = true): Promise<SftpDesk> {
  const folder = newFolder()
  folder.writeMarked('residents-20261124.csv', table(rowOf(ID, '张三')))
  const department = await openSftpDepartment(folder.path)
  onTestFinished(() => department.close())
  const desk = openDesk(sftpSource(department, settings), allowLoopback)
  return { ...desk, department, folder }
}

function sftpSource({ url, hostKey }: SftpDepartment, settings: Readonly<Record<string, string>> = {}): Source {
  const auth = { profile: 'ssh', settings: { user: 'yidang', password: 'sesame', hostKey, ...settings } }
  return dropSource(url, { source: { auth } })
}

describe('an SFTP server', () => {
  it('is asked for its newest file, in one visit for each look', async () => {
    const { department, folder, clock, names } = await openSftpDesk()
    expect(await Promise.all([names(ID), names(OTHER), names(ID)])).toEqual([['张三'], [null], ['张三']])
    expect([department.connections(), department.listings()]).toEqual([1, 1])
    folder.writeMarked('residents-20261125.csv', good)
    folder.write('residents-20261126.csv.part', good)
    clock.forward(LOOK_AGAIN_MS)
    await vi.waitFor(async () => expect(await names(ID)).toEqual(['李四']))
    expect([department.connections(), department.listings()]).toEqual([2, 2])
  })

  it('lets us in by key', async () => {
    const folder = newFolder()
    folder.writeMarked('residents-20261124.csv', table(rowOf(ID, '张三')))
    const department = await openSftpDepartment(folder.path)
    onTestFinished(() => department.close())
    const { names } = openDesk(sftpSource(department, { password: '', privateKey: department.privateKey }))
    expect(await names(ID)).toEqual(['张三'])
    expect(department.passwords).toEqual([])
  })

  it('gives a large file, whatever the size of its pieces', async () => {
    const { folder, names } = await openSftpDesk()
    const rows = Array.from({ length: 20_000 }, (_, i) => rowOf(`K${i}`, `张${i}`))
    folder.writeMarked('residents-20261125.csv', table(...rows))
    expect(await names('K0', 'K19999', 'K7777')).toEqual(['张0', '张19999', '张7777'])
  })

  it('is not trusted by another key than its own: no password is sent', async () => {
    const { department, names } = await openSftpDesk({ hostKey: `SHA256:${'A'.repeat(43)}` })
    expect(await names(ID)).toBe('UNREACHABLE')
    expect(department.passwords).toEqual([])
  })

  it('may have several keys, of which one must be right', async () => {
    const folder = newFolder()
    folder.writeMarked('residents-20261124.csv', table(rowOf(ID, '张三')))
    const department = await openSftpDepartment(folder.path)
    onTestFinished(() => department.close())
    const hostKey = `SHA256:${'A'.repeat(43)} ${department.hostKey}`
    expect(await openDesk(sftpSource(department, { hostKey })).names(ID)).toEqual(['张三'])
  })

  it('is not reached outside the networks of its department', async () => {
    const { department, names } = await openSftpDesk({}, false)
    expect(await names(ID)).toBe('EGRESS_DENIED')
    expect(department.connections()).toBe(0)
  })

  it.each<[Answering, CallFailure]>([
    ['refusing', 'UNAUTHORIZED'],
    ['failing', 'STATUS'],
    ['strangely', 'UNREACHABLE'],
    ['hanging up', 'UNREACHABLE'],
    ['nobody', 'UNREACHABLE'],
  ])('%s: there is no answer (%s), and the last one stays once there was one', async (how, failure) => {
    const { department, folder, clock, names, findings } = await openSftpDesk()
    department.answer(how)
    expect(await names(ID)).toBe(failure)
    expect(findings).toEqual(['FILE_MISSING'])
    department.answer('well')
    clock.forward(LOOK_AGAIN_MS)
    expect(await names(ID)).toEqual(['张三'])
    department.answer(how)
    folder.writeMarked('residents-20261125.csv', good)
    clock.forward(LOOK_AGAIN_MS)
    expect(await names(ID)).toEqual(['张三'])
    await vi.waitFor(() => expect(findings).toEqual(['FILE_MISSING', 'FILE_MISSING']))
    expect(await names(ID)).toEqual(['张三'])
  })

  it('that says nothing is given up when the gateway closes', async () => {
    const { department, connector, names } = await openSftpDesk()
    department.answer('never')
    const answer = names(ID)
    await vi.waitFor(() => expect(department.connections()).toBe(1))
    await connector.close()
    expect(await answer).toBe('UNREACHABLE')
  })
})

describe('an exchange over dropped files', () => {
  function openExchange(source: Source) {
    const { now, forward } = openDropClock()
    const exchange = createExchange({ sources: [source], clock: now, digest: (text) => text, allowLoopback: true })
    onTestFinished(() => exchange.close())
    async function outcomes(...subjects: readonly Subject[]) {
      const plan = { subjects: planOf(subjects, [source]), deadlineAt: now() + 3000 }
      return (await exchange.read(record(subjects).recording, plan)).flat()
    }
    return {
      exchange,
      now,
      forward,
      outcomes,
      async outcome() {
        const [outcome] = await outcomes(somebody(1))
        return outcome?.kind === 'FAILED' ? outcome.reason : outcome?.kind
      },
    }
  }

  async function silentSource(): Promise<{ readonly source: Source; readonly department: SftpDepartment }> {
    const folder = newFolder()
    folder.writeMarked('residents-20261124.csv', table(rowOf(somebody(1).id, '张三')))
    const department = await openSftpDepartment(folder.path)
    onTestFinished(() => department.close())
    department.answer('never')
    return {
      department,
      source: { ...sftpSource(department), limits: { ...dropSource('file:///x').limits, timeoutMs: 500 } },
    }
  }

  it('begins to read them at the start', async () => {
    const { source, department } = await silentSource()
    const { exchange } = openExchange(source)
    exchange.warm()
    await vi.waitFor(() => expect(department.connections()).toBe(1))
  })

  it.each([
    ['taken out', (exchange: Exchange, { connector }: Source) => exchange.suspend(connector, TAKEN_OUT), []],
    ['in its maintenance', () => {}, [{ everyMinutes: 1440, fromMinute: 0, lastsMinutes: 1440 }]],
  ] as const)('leaves a department alone that is %s', async (_how, close, maintenance) => {
    const { source, department } = await silentSource()
    const closed = { ...source, maintenance }
    const { exchange } = openExchange(closed)
    close(exchange, closed)
    exchange.warm()
    // Whoever was called has heard of it by the time that another, called later, has.
    const other = await silentSource()
    openExchange(other.source).exchange.warm()
    await vi.waitFor(() => expect(other.department.connections()).toBe(1))
    expect(department.connections()).toBe(0)
  })

  it('says nothing against a source while its first file is being read', async () => {
    const { source, department } = await silentSource()
    const { exchange, outcome } = openExchange(source)
    for (let asked = 0; asked < 6; asked++) expect(await outcome()).toBe('TIMEOUT')
    expect(department.connections()).toBe(1)
    expect(exchange.sourceState(source.connector)).toEqual({ state: 'LIVE', reason: null })
    expect(exchange.activity(source.connector).lastFailure).toBe('TIMEOUT')
  })

  it('gives what a file says as stale once it is older than its manifest allows, and says so', async () => {
    const folder = newFolder()
    const source = dropSource(folder.url, { operation: { request: { ...FILE, validForMs: 3 * DAY_MS } } })
    const { connector } = source
    const { exchange, outcomes, now, forward } = openExchange(source)
    const writtenAt = now() - DAY_MS
    folder.writeMarked('residents-20261124.csv', table(rowOf(somebody(1).id, '张三')), writtenAt)
    const both = [somebody(1), somebody(2)]
    forward(2 * DAY_MS)
    expect(await outcomes(...both)).toMatchObject([{ kind: 'RECORD', stale: false }, { kind: 'NO_RECORD' }])
    expect(exchange.sourceState(connector).state).toBe('LIVE')
    expect(exchange.overdueSince(connector)).toBe(null)
    forward(1)
    // Who is not in it may be by now.
    const old = [
      { kind: 'RECORD', stale: true, cached: false },
      { kind: 'FAILED', reason: 'UNREACHABLE' },
    ]
    expect(await outcomes(...both)).toMatchObject(old)
    expect(exchange.sourceState(connector).state).toBe('DEGRADED')
    expect(exchange.overdueSince(connector)).toBe(writtenAt + 3 * DAY_MS)
    forward(LOOK_AGAIN_MS)
    expect(await outcomes(...both)).toMatchObject(old)
    await vi.waitFor(() => expect(exchange.findings(connector)).toMatchObject([{ problem: 'FILE_OVERDUE' }]))
    folder.writeMarked('residents-20261127.csv', table(rowOf(somebody(2).id, '李四')), now())
    forward(LOOK_AGAIN_MS)
    await vi.waitFor(async () =>
      expect(await outcomes(...both)).toMatchObject([{ kind: 'NO_RECORD' }, { kind: 'RECORD', stale: false }]),
    )
    expect(exchange.sourceState(connector).state).toBe('LIVE')
  })

  it('says nothing against a source while its first file may not be complete', async () => {
    const folder = newFolder()
    folder.write('residents-20261124.csv', good)
    const source = dropSource(folder.url)
    const { exchange, outcome } = openExchange(source)
    for (let asked = 0; asked < 6; asked++) expect(await outcome()).toBe('BUSY')
    expect(exchange.sourceState(source.connector)).toEqual({ state: 'LIVE', reason: null })
  })
})

const TAKEN_OUT: Suspension = { reason: 'SECURITY', statement: null, since: 0, until: null }

describe('100,000 rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => rowOf(`K${i}`, `𬭚张${i}`))
  const content = iconv.encode(table(...rows), 'gb18030')
  const request: FileRequest = { ...FILE, encoding: 'gb18030' }

  /** As the server runs: no code from strings, and a heap that would not hold the rows as objects. */
  async function readElsewhere(source: Source): Promise<unknown> {
    const { endpoint, auth } = source
    const root = join(import.meta.dirname, '..')
    const script = `
      import { openFileDrop } from '${root}/connectors/kinds/file-drop.ts'
      import { dialFor } from '${root}/src/exchange/dial.ts'
      import { dropSource, namesOf } from '${root}/test/support/drop-world.ts'
      const { endpoint, auth, request } = JSON.parse(process.argv[1])
      const source = dropSource(endpoint, { source: { auth }, operation: { request } })
      const dial = dialFor(source, { allowLoopback: true })
      const connector = openFileDrop(source, { dial, clock: Date.now, onFinding: console.error })
      const names = await namesOf(connector, source, 'K0', 'K99999', 'K100000')
      await connector.close()
      const packedBytes = process.memoryUsage().arrayBuffers
      console.log(JSON.stringify({ names, isCompact: packedBytes < 16 * 1024 * 1024 }))
    `
    const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw', '--max-old-space-size=48']
    const settings = JSON.stringify({ endpoint: endpoint.href, auth, request })
    const { stdout } = await promisify(execFile)('node', [...flags, '--input-type=module', '-e', script, settings])
    return JSON.parse(stdout)
  }

  const compact = { names: ['𬭚张0', '𬭚张99999', null], isCompact: true }

  it('of a folder fit into little memory', async () => {
    const folder = newFolder()
    folder.writeMarked('residents-20261124.csv', content)
    expect(await readElsewhere(dropSource(folder.url))).toEqual(compact)
  })

  it('of an SFTP server too', async () => {
    const folder = newFolder()
    folder.writeMarked('residents-20261124.csv', content)
    const department = await openSftpDepartment(folder.path)
    onTestFinished(() => department.close())
    expect(await readElsewhere(sftpSource(department))).toEqual(compact)
  })

  it('of one person are found as fast as of many', async () => {
    const { names } = deskOver(table(...rows.map(() => rowOf(ID, '张三')), rowOf(OTHER, '李四')))
    expect(await names(OTHER)).toEqual(['李四'])
  })
})

describe('a source that cannot work', () => {
  const open = (source: Source) => () => openDesk(source)
  const rules = (from: string) => [{ kind: 'value', rank: 'AUTHORITY', element: NAME, rule: ruleFrom(from) }] as const
  const ssh = (settings: Readonly<Record<string, string>>) =>
    dropSource('sftp://10.1.2.3/x', { source: { auth: { profile: 'ssh', settings } } })
  const login = { user: 'yidang', hostKey: `SHA256:${'A'.repeat(43)}` }

  it.each([
    [
      'asks another kind of question',
      dropSource('file:///x', { operation: { request: { speech: 'sql', statement: '' } } }),
    ],
    ['reads below a column', dropSource('file:///x', { operation: { provides: rules('a.b') } })],
    ['reads the whole row as a value', dropSource('file:///x', { operation: { provides: rules('$') } })],
    ['leaves its folder by an encoded slash', dropSource('file:///x%2f..%2fy')],
    ['names a machine instead of a folder', dropSource('file://machine/x')],
    [
      'brings credentials to a folder',
      dropSource('file:///x', { source: { auth: { profile: 'basic', settings: {} } } }),
    ],
    ['brings none to an SFTP server', dropSource('sftp://10.1.2.3/x')],
    ['does not know the key of its server', ssh({ user: 'yidang', password: 'sesame' })],
    ['has neither password nor key', ssh(login)],
    ['has a key that is none', ssh({ ...login, privateKey: 'sesame' })],
  ])('is refused when it %s', (_what, source) => {
    expect(open(source)).toThrow(TypeError)
    expect(open(source)).not.toThrow(/sesame/)
  })
})

const MANIFEST = `
connector: civil-affairs.allowance
name: 低保名单（虚构）
department: 县民政局
tier: DISTRICT
route: DIRECT
kind: file-drop
version: "1"
legalBasis: 社会救助暂行办法（虚构）
endpoint: sftp://10.1.2.3/outgoing
auth: { profile: ssh, user: yidang, password: "\${secret.key}", hostKey: "SHA256:${'A'.repeat(43)}" }
limits: { timeoutMs: 1000 }
operations:
  residents:
    key: person.citizenId
    batch: 100
    purpose: none
    request: { file: 低保-, encoding: gb18030, delimiter: "|", leastRows: 80% }
    recordKey: { from: sfzh, format: citizenId }
    freshness: { maxAge: 72h, observedAt: gxsj, observedFormat: yyyyMMdd }
    provides:
      person.identity.name: { from: xm }
  holdings:
    key: person.citizenId
    purpose: none
    request: { file: housing.csv }
    recordKey: qlrzjh
    freshness: { maxAge: 30d }
    many: true
    provides:
      person.realEstate.properties[]:
        from: $records
        items:
          certificateNumber: { from: bdcqzh }
`

const LOGIN = `auth: { profile: ssh, user: yidang, password: "\${secret.key}", hostKey: "SHA256:${'A'.repeat(43)}" }`
const FOLDER = (endpoint: string) =>
  [`endpoint: sftp://10.1.2.3/outgoing\n${LOGIN}`, `endpoint: ${endpoint}\nauth: { profile: none }`] as const

const LIST = `many: true
    provides:
      person.realEstate.properties[]:
        from: $records`

describe('the manifest of a file-drop', () => {
  const sdl = [
    {
      file: 'archive.graphql',
      text: readFileSync(join(import.meta.dirname, 'support/manifests/archive.graphql'), 'utf8'),
    },
  ]

  function composed(...[from = '', to = '']: readonly string[]): ReturnType<typeof compose> {
    expect(MANIFEST.split(from).length).toBeGreaterThan(1)
    const files = [{ file: 'allowance.yaml', text: MANIFEST.replace(from, () => to) }]
    const manifests = loadManifests(files, { config: { folder: 'file:///drop' }, secrets: { key: 'sesame' } })
    return compose({ sdl, manifests })
  }

  it('composes, and its source can be opened', () => {
    const made = composed('name', 'name')
    if ('problems' in made) throw new Error(explainProblems(made.problems))
    const [source] = made.catalog.sources
    expect(source?.operations.map(({ request }) => request)).toEqual([
      { ...FILE, name: 'housing.csv', leastShare: 0.5, validForMs: 30 * DAY_MS },
      { ...FILE, name: '低保-', encoding: 'gb18030', delimiter: '|', leastShare: 0.8, validForMs: 3 * DAY_MS },
    ])
    expect(source?.operations.map(({ freshness }) => freshness)).toEqual([
      { maxAgeMs: 0, observedAt: null },
      { maxAgeMs: 0, observedAt: { path: ['gxsj'], format: 'yyyyMMdd' } },
    ])
    if (source !== undefined) openDesk(source)
  })

  it.each([
    ['a path below a column', 'FIELD_INVALID', '{ from: xm }', '{ from: data.xm }'],
    ['a path below the column of the key', 'FIELD_INVALID', 'from: sfzh', 'from: data.sfzh'],
    ['a path below the column of its time', 'FIELD_INVALID', 'observedAt: gxsj', 'observedAt: data.gxsj'],
    ['a list in a column', 'FIELD_INVALID', LIST, LIST.replace('true', 'false').replace('$records', 'rows')],
    ['a path below a column of a list', 'FIELD_INVALID', 'from: bdcqzh', 'from: [zh, bdc.qzh]'],
    [
      'a folder on another machine',
      'ENDPOINT_INVALID ENDPOINT_NOT_CONFIGURED FIELD_INVALID',
      'sftp://10.1.2.3/outgoing',
      'file://machine/outgoing',
    ],
    ['a server without a name', 'ENDPOINT_INVALID', 'sftp://10.1.2.3/outgoing', 'sftp:///outgoing'],
    ['a login for a folder', 'FIELD_INVALID', 'sftp://10.1.2.3/outgoing', '${config.folder}/outgoing'],
    ['a folder of its own choice', 'ENDPOINT_NOT_CONFIGURED', ...FOLDER('file:///outgoing')],
    ['a folder beside that which is configured', 'ENDPOINT_NOT_CONFIGURED', ...FOLDER('${config.folder}/../ledger')],
    ['the same, encoded', 'ENDPOINT_NOT_CONFIGURED', ...FOLDER('${config.folder}/%2e%2e/ledger')],
    ['no login for a server', 'FIELD_INVALID', 'profile: ssh', 'profile: none'],
    ['neither password nor key', 'FIELD_MISSING', 'password:', 'scope:'],
    ['a fingerprint of another kind', 'FIELD_INVALID', 'SHA256:', 'MD5:'],
    ['no word of how old a file may be', 'FIELD_MISSING', 'freshness: { maxAge: 30d }', 'batch: 1'],
    ['what only a cache could do', 'FRESHNESS_WITHOUT_CACHE', 'maxAge: 72h', 'maxAge: 72h, noRecordMaxAge: 1h'],
    ['a share that is none', 'FIELD_INVALID', '80%', '180%'],
    ['a name that leads elsewhere', 'FIELD_INVALID', 'file: housing.csv', 'file: ../housing.csv'],
    ['a delimiter that is a quote', 'FIELD_INVALID', 'delimiter: "|"', `delimiter: '"'`],
  ])('is refused with %s', (_what, code, from, to) => {
    const made = composed(from, to)
    expect('problems' in made ? made.problems.map((problem) => problem.code).join(' ') : '').toBe(code)
  })
})
