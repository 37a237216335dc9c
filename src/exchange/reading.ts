import { type Admission } from './breaker.ts'
import { type CallNotes } from './notes.ts'
import { asFoundBy, orStale } from './terms.ts'
import { type Outcome, type ReadOutcomes } from './types.ts'
import { type CallNote, type Recording } from '../audit/ledger.ts'

/** One `read` under way: a table of outcomes that the cache and calls fill in, and the promise of it. */
export interface Reading {
  /** Epoch ms; what comes later is not given. */
  readonly deadlineAt: number
  /** A new line of the table, for one subject. */
  row(): Outcome[]
  /** Fills a cell at once; without a note where nobody was asked. */
  put(cell: Cell, outcome: Outcome, note: CallNote | null): void
  /** Goes on with a cell when another of its row, `column`, is filled; until then it counts as missing. */
  after(column: number, cell: Cell, notes: CallNotes, goOn: (supplied: Outcome) => void): void
  /** Fills a cell that waited; too late, it does nothing. */
  settle(waiter: Waiter, outcome: Outcome, note: CallNote): void
  await(waiter: Waiter): void
  /** What the ledger's entry about this subject will be called. */
  entryName(position: number): string
  /** Resolves when nothing is missing, and in any case after so long. */
  finish(withinMs: number): Promise<ReadOutcomes>
}

/** Where an outcome goes. */
export interface Cell {
  readonly row: Outcome[]
  readonly column: number
  /** Index of the subject in the recording. */
  readonly position: number
  /** What is given if the source is lost; null: nothing. */
  stale: Outcome | null
  /** It is asked by what another source said before, which may be something else by now. */
  readonly isKeyStale: boolean
}

/** A cell that a call will fill; those of one call are chained. */
export interface Waiter {
  readonly cell: Cell
  readonly reading: Reading
  readonly call: { readonly admission: Admission | null }
  readonly notes: CallNotes
  readonly next: Waiter | null
  isSettled: boolean
}

export function openReading(recording: Recording, deadlineAt: number): Reading {
  const { promise, resolve, reject } = Promise.withResolvers<ReadOutcomes>()
  const outcomes: Outcome[][] = []
  const waiters: Waiter[] = []
  let held: Held[] = []
  let missing = 0
  let timer: NodeJS.Timeout | null = null
  let isTimeUp = false

  function settle(waiter: Waiter, outcome: Outcome, note: CallNote): void {
    if (waiter.isSettled) return
    waiter.isSettled = true
    const { row, column, position, stale } = waiter.cell
    const given = orStale(outcome, stale)
    const shown = asFoundBy(waiter.cell, given)
    row[column] = shown
    missing--
    try {
      recording.called(position, note)
      const receipt = outcome.kind === 'RECORD' ? outcome.relay?.receipt : null
      if (receipt) recording.upstream(position, receipt)
      if (given !== outcome) recording.called(position, waiter.notes.of(given))
      // When the time is up, what is held of it has lost its supplier like the rest: nobody would wait for its call.
      if (held.length > 0) letGo(waiter, isTimeUp ? outcome : shown)
    } catch (error) {
      // The recording was closed under us: what cannot be noted is not given out, and the call goes on for others.
      reject(error)
    }
    if (missing > 0) return
    if (timer !== null) clearTimeout(timer)
    resolve(outcomes)
  }

  /** What waited for this cell goes on before it stops counting as missing. */
  function letGo(supplier: Waiter, supplied: Outcome): void {
    const ready = held.filter((one) => one.supplier === supplier && !one.waiter.isSettled)
    held = held.filter((one) => one.supplier !== supplier)
    for (const { waiter, goOn } of ready) {
      waiter.isSettled = true
      goOn(supplied)
      missing--
      handOver(waiter)
    }
  }

  /** What waited for a cell that waited itself now waits for what has come of that. */
  function handOver(former: Waiter): void {
    const { row, column } = former.cell
    const next = supplierOf(row, column)
    const supplied = row[column]
    if (next !== undefined) held = held.map((one) => (one.supplier === former ? { ...one, supplier: next } : one))
    else if (supplied !== undefined) letGo(former, supplied)
  }

  function supplierOf(row: Outcome[], column: number): Waiter | undefined {
    return waiters.findLast((one) => one.cell.row === row && one.cell.column === column && !one.isSettled)
  }

  function wait(waiter: Waiter): void {
    waiters.push(waiter)
    // Nobody sees it before it is settled; it keeps the row without holes.
    waiter.cell.row[waiter.cell.column] = waiter.notes.lost('TIMEOUT').outcome
    missing++
  }

  function expire(): void {
    isTimeUp = true
    for (const waiter of waiters) {
      const { outcome, note } = waiter.notes.lost(waiter.call.admission !== null ? 'TIMEOUT' : 'THROTTLED')
      settle(waiter, outcome, note)
    }
  }

  const reading: Reading = {
    deadlineAt,
    row() {
      const row: Outcome[] = []
      outcomes.push(row)
      return row
    },
    put({ row, column, position }, outcome, note) {
      row[column] = outcome
      if (note !== null) recording.called(position, note)
    },
    after(column, cell, notes, goOn) {
      const supplier = supplierOf(cell.row, column)
      const supplied = cell.row[column]
      if (supplied === undefined) throw new TypeError('a key is asked for before what is asked by it')
      if (supplier === undefined) return goOn(supplied)
      const waiter: Waiter = { cell, reading, call: NOT_SENT, notes, next: null, isSettled: false }
      wait(waiter)
      held.push({ supplier, waiter, goOn })
    },
    settle,
    await: wait,
    entryName: (position) => recording.entryName(position),
    finish(withinMs) {
      if (missing === 0) resolve(outcomes)
      else timer = setTimeout(expire, withinMs)
      return promise
    },
  }
  return reading
}

const NOT_SENT = { admission: null } as const

/** A cell that another of its row is waited for. */
interface Held {
  readonly supplier: Waiter
  readonly waiter: Waiter
  readonly goOn: (supplied: Outcome) => void
}
