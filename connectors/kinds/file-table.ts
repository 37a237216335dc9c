import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { columnOf, columnsOf } from './columns.ts'
import { type FindingProblem } from './kind.ts'
import { openRowPacker, type PackedRows } from './packed-rows.ts'
import { compileKey } from './records.ts'
import { type FileRequest, type Operation } from '../../src/catalog/types.ts'

/** What a file says, by record key. */
export interface FileTable {
  /** How many, those that name nobody among them. */
  readonly rows: number
  /** Rows that name nobody. */
  readonly withoutKey: number
  find(key: string): readonly Row[]
}

/** Column → text; only the columns that the manifest names. */
export type Row = Readonly<Record<string, string>>

/** Reads a whole table, or none of it. @throws {BrokenFileError} */
export type ReadTable = (bytes: AsyncIterable<Uint8Array>, how: HowToRead) => Promise<FileTable>

export interface HowToRead {
  /** Else it must end with a line break: what was cut off while it was sent rarely does. */
  readonly isKnownWhole: boolean
  readonly signal: AbortSignal
}

export type FileProblem = Extract<FindingProblem, `FILE_${string}`>

/** The file is not what the manifest promises. Holds no cause: a parser's error quotes the row. */
export class BrokenFileError extends Error {
  override readonly name = 'BrokenFileError'
  readonly problem: FileProblem

  constructor(problem: FileProblem, message: string) {
    super(message)
    this.problem = problem
  }
}

/** As many as have room beside the gateway's work, even while the next file is read. */
const MAX_ROWS = 5_000_000
/** An opening quote without its closing one would swallow the rest of the file. */
const MAX_ROW_BYTES = 64 * 1024

/** @throws {TypeError} for an operation that does not read rows of columns */
export function compileTable(operation: Operation): ReadTable {
  const { id, request, recordKey } = operation
  if (request.speech !== 'file') throw new TypeError(`${id} does not say which file it reads`)
  const { encoding, delimiter } = request
  const columns = columnsOf(operation)
  const keyColumn = columnOf(recordKey.path)
  const keyOf = compileKey(recordKey)
  const keyIn: ReadCell = (cell) => keyOf({ [keyColumn]: cell }) ?? ''

  return async (bytes, { isKnownWhole, signal }) => {
    const collector = collectRows(columns, keyColumn, keyIn)
    const text = (pieces: AsyncIterable<Uint8Array>) => decode(inTurns(pieces), encoding, isKnownWhole)
    try {
      await pipeline(bytes, text, parserFor(delimiter, collector.take), drain, { signal })
    } catch (error) {
      throw error instanceof CsvError ? new BrokenFileError('FILE_ROWS', error.code) : error
    }
    return collector.table()
  }
}

type ReadCell = (cell: string) => string

interface Collector {
  /** The first record is the header. Null: nothing is left of it for the parser to hand on. */
  take(record: readonly string[]): null
  /** @throws {BrokenFileError} when there were no rows */
  table(): FileTable
}

function collectRows(columns: readonly string[], keyColumn: string, keyIn: ReadCell): Collector {
  const packer = openRowPacker()
  let header: Header | null = null
  let [count, withoutKey] = [0, 0]

  function takeRow(record: readonly string[], { keyAt, cellsAt }: Header): void {
    if (++count > MAX_ROWS) throw new BrokenFileError('FILE_TOO_LARGE', `more than ${MAX_ROWS} rows`)
    const key = keyIn(record[keyAt] ?? '')
    const cells = cellsAt.map((at) => record[at] ?? '')
    if (key === '') withoutKey++
    else packer.add(key, cells)
  }

  return {
    take(record) {
      if (header === null) header = readHeader(record, columns, keyColumn)
      else takeRow(record, header)
      return null
    },
    table() {
      if (count === 0) throw new BrokenFileError('FILE_ROWS', 'no rows')
      return { rows: count, withoutKey, find: finderOf(columns, packer.pack()) }
    },
  }
}

function parserFor(delimiter: string, take: Collector['take']) {
  return parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: MAX_ROW_BYTES,
    on_record: take,
  })
}

/** Where in a row the key and the other columns stand. */
interface Header {
  readonly keyAt: number
  readonly cellsAt: readonly number[]
}

function readHeader(record: readonly string[], columns: readonly string[], keyColumn: string): Header {
  const names = record.map((name) => name.trim())
  if (new Set(names).size < names.length) throw new BrokenFileError('FILE_COLUMNS', 'a column stands twice')
  const at = (column: string) => {
    const found = names.indexOf(column)
    if (found < 0) throw new BrokenFileError('FILE_COLUMNS', `there is no column ${column}`)
    return found
  }
  return { keyAt: at(keyColumn), cellsAt: columns.map(at) }
}

/** A millisecond's work at a time: between the pieces the gateway goes on answering. */
async function* inTurns(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += TURN_BYTES) {
      yield piece.subarray(at, at + TURN_BYTES)
      await setImmediate()
    }
  }
}

const TURN_BYTES = 16 * 1024
const BYTE_ORDER_MARK = '\ufeff'

/** @throws {BrokenFileError} at the first bytes that are none in this encoding, and for an end that is none */
async function* decode(
  pieces: AsyncIterable<Uint8Array>,
  encoding: FileRequest['encoding'],
  isKnownWhole: boolean,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  let last = ''
  for await (const piece of pieces) {
    const text = decoded(() => decoder.decode(piece, { stream: true }))
    if (text === '') continue
    yield last === '' && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
    last = text.slice(-1)
  }
  decoded(() => decoder.decode())
  if (!isKnownWhole && !LINE_BREAKS.has(last)) throw new BrokenFileError('FILE_ROWS', 'no line break at its end')
}

const LINE_BREAKS: ReadonlySet<string> = new Set(['\n', '\r'])

function decoded(decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new BrokenFileError('FILE_ENCODING', 'not the promised encoding')
  }
}

/** Every record is taken as it is parsed. */
async function drain(records: AsyncIterable<unknown>): Promise<void> {
  for await (const _none of records);
}

function finderOf(columns: readonly string[], rows: PackedRows): FileTable['find'] {
  const rowOf = (cells: readonly string[]): Row =>
    Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  return (key) => rows.find(key).map(rowOf)
}
