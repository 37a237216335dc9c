import { type Admission } from './breaker.ts'
import { type CallNotes } from './notes.ts'
import { asFoundBy, orStale } from './terms.ts'
import { type Outcome, type ReadOutcomes } from './types.ts'
import { type CallNote, type Recording } from '../audit/ledger.ts'
import { type Clock } from '../model/clock.ts'

/** One `read` under way: a table of outcomes that the cache and calls fill in, and the promise of it. */
export interface Reading {
  /** Epoch ms; what comes later is not given. */
  readonly deadlineAt: number
  /** A new line of the table, for one subject. */
  row(): Outcome[]
  /** Fills a cell at once; without a note where nobody was asked. */
  put(cell: Cell, outcome: Outcome, note: CallNote | null): void
  /**
   * Goes on with a cell when another of its row, `column`, is filled; until then it counts as missing. When the other has
   * had its share of the time, and what it said before may be given in its place, it goes on from that. With nothing to
   * go on from it waits: nobody could be asked without, and a late answer may still be followed up in what is left.
   */
  after(column: number, dependant: Dependant): void
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

/** A cell that is asked about by what another of its row is filled with. */
export interface Dependant {
  readonly cell: Cell
  readonly notes: CallNotes
  /** Of the time that is left, what is the other's alone: 0 to 1. */
  readonly share: number
  readonly goOn: (supplied: Outcome) => void
}

/** A cell that a call will fill; those of one call are chained. */
export interface Waiter {
  readonly cell: Cell
  readonly reading: Reading
  readonly call: { readonly admission: Admission | null }
  readonly notes: CallNotes
  readonly next: Waiter | null
  isSettled: boolean
  /** When its share is over, where others wait for it and can go on without it. */
  shareTimer: NodeJS.Timeout | null
  /** It was: they went on from what it had said before, which is noted already. */
  isPassedOver: boolean
}

export function openReading(recording: Recording, deadlineAt: number, clock: Clock): Reading {
  const { promise, resolve, reject } = Promise.withResolvers<ReadOutcomes>()
  const outcomes: Outcome[][] = []
  const waiters: Waiter[] = []
  let held: Held[] = []
  let missing = 0
  let timer: NodeJS.Timeout | null = null

  function settle(waiter: Waiter, outcome: Outcome, note: CallNote): void {
    if (waiter.isSettled) return
    waiter.isSettled = true
    if (waiter.shareTimer !== null) clearTimeout(waiter.shareTimer)
    const { row, column, position, stale } = waiter.cell
    const given = orStale(outcome, stale)
    const shown = asFoundBy(waiter.cell, given)
    row[column] = shown
    missing--
    try {
      recording.called(position, note)
      const receipt = outcome.kind === 'RECORD' ? outcome.relay?.receipt : null
      if (receipt) recording.upstream(position, receipt)
      if (given !== outcome && !waiter.isPassedOver) recording.called(position, waiter.notes.of(given))
      if (held.length > 0) letGo(waiter, shown)
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
    for (const { waiter, dependant } of ready) {
      waiter.isSettled = true
      dependant.goOn(supplied)
      missing--
      handOver(waiter)
    }
  }

  /** What waited for a cell that waited itself now waits for what has come of that. */
  function handOver(former: Waiter): void {
    const { row, column } = former.cell
    const next = supplierOf(row, column)
    const supplied = row[column]
    if (next === undefined) {
      if (supplied !== undefined) letGo(former, supplied)
      return
    }
    const handed = held.filter(({ supplier }) => supplier === former)
    held = held.filter(({ supplier }) => supplier !== former)
    for (const { waiter, dependant } of handed) hold({ supplier: next, waiter, dependant })
  }

  function hold(one: Held): void {
    held.push(one)
    const { supplier, dependant } = one
    if (supplier.cell.stale === null || supplier.shareTimer !== null) return
    supplier.shareTimer = setTimeout(() => passOver(supplier), (deadlineAt - clock()) * dependant.share)
  }

  /** The rest of the time is theirs who wait for it; its own answer is still taken. */
  function passOver(supplier: Waiter): void {
    const { cell, notes } = supplier
    // Since it was asked, what it had said before may have been forgotten.
    if (cell.stale === null) return
    const before = asFoundBy(cell, cell.stale)
    try {
      recording.called(cell.position, notes.of(before))
      supplier.isPassedOver = true
      letGo(supplier, before)
    } catch (error) {
      reject(error)
    }
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
    after(column, dependant) {
      const { cell, notes, goOn } = dependant
      const supplier = supplierOf(cell.row, column)
      const supplied = cell.row[column]
      if (supplied === undefined) throw new TypeError('a key is asked for before what is asked by it')
      if (supplier === undefined) return goOn(supplied)
      const waiter = waiterFor(cell, { reading, call: NOT_SENT, notes, next: null })
      wait(waiter)
      hold({ supplier, waiter, dependant })
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

export function waiterFor(cell: Cell, about: Pick<Waiter, 'reading' | 'call' | 'notes' | 'next'>): Waiter {
  return { cell, ...about, isSettled: false, shareTimer: null, isPassedOver: false }
}

const NOT_SENT = { admission: null } as const

/** A cell that another of its row is waited for. */
interface Held {
  readonly supplier: Waiter
  readonly waiter: Waiter
  readonly dependant: Dependant
}
