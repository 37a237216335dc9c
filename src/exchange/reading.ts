import { type CallNotes } from './notes.ts'
import { type Outcome, type ReadOutcomes } from './types.ts'
import { type CallNote, type Recording } from '../audit/ledger.ts'

/** One `read` under way: a table of outcomes that the cache and calls fill in, and the promise of it. */
export interface Reading {
  /** A new line of the table, for one subject. */
  row(): Outcome[]
  /** Fills a cell at once. */
  put(cell: Cell, outcome: Outcome, note: CallNote): void
  /** Fills a cell that waited; too late, it does nothing. */
  settle(waiter: Waiter, outcome: Outcome, note: CallNote): void
  await(waiter: Waiter): void
  /** Resolves when nothing is missing, and in any case after so long. */
  finish(withinMs: number): Promise<ReadOutcomes>
}

/** Where an outcome goes. */
export interface Cell {
  readonly row: Outcome[]
  readonly column: number
  /** Index of the subject in the recording. */
  readonly position: number
}

/** A cell that a call will fill; those of one call are chained. */
export interface Waiter extends Cell {
  readonly reading: Reading
  readonly call: { readonly isSent: boolean }
  readonly notes: CallNotes
  readonly next: Waiter | null
  isSettled: boolean
}

export function openReading(recording: Recording): Reading {
  const { promise, resolve, reject } = Promise.withResolvers<ReadOutcomes>()
  const outcomes: Outcome[][] = []
  const waiters: Waiter[] = []
  let missing = 0
  let timer: NodeJS.Timeout | null = null

  function settle(waiter: Waiter, outcome: Outcome, note: CallNote): void {
    if (waiter.isSettled) return
    waiter.isSettled = true
    waiter.row[waiter.column] = outcome
    missing--
    try {
      recording.called(waiter.position, note)
    } catch (error) {
      // The recording was closed under us: what cannot be noted is not given out, and the call goes on for others.
      reject(error)
    }
    if (missing > 0) return
    if (timer !== null) clearTimeout(timer)
    resolve(outcomes)
  }

  function expire(): void {
    for (const waiter of waiters) {
      const { outcome, note } = waiter.notes.lost(waiter.call.isSent ? 'TIMEOUT' : 'THROTTLED')
      settle(waiter, outcome, note)
    }
  }

  return {
    row() {
      const row: Outcome[] = []
      outcomes.push(row)
      return row
    },
    put({ row, column, position }, outcome, note) {
      row[column] = outcome
      recording.called(position, note)
    },
    settle,
    await(waiter) {
      waiters.push(waiter)
      // Nobody sees it before it is settled; it keeps the row without holes.
      waiter.row[waiter.column] = waiter.notes.lost('TIMEOUT').outcome
      missing++
    },
    finish(withinMs) {
      if (missing === 0) resolve(outcomes)
      else timer = setTimeout(expire, withinMs)
      return promise
    },
  }
}
