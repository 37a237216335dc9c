import { type FailureReason, type Outcome } from './types.ts'
import { type CallNote } from '../audit/ledger.ts'
import { type Source } from '../catalog/types.ts'

/** What the ledger is told of calls, made once: the same few notes are written for every request. */
export interface CallNotes {
  of(outcome: Outcome): CallNote
  /** A lost source, as it is answered and as it is noted. */
  lost(reason: FailureReason): Lost
  /** Given stale, while this very request has the source asked again. */
  readonly refreshing: CallNote
  /** Data came, and with it records of somebody else, which were dropped. */
  readonly foreign: CallNote
  /** Of a service that gives no record of the archive. */
  readonly answered: CallNote
  readonly none: CallNote
  readonly proved: CallNote
  readonly unproved: CallNote
}

export interface Lost {
  readonly outcome: Outcome
  readonly note: CallNote
}

export function callNotes({ connector, version }: Source, id: string): CallNotes {
  // The ledger writes `<connector>@<version>/<operation>`.
  const about = { connector, version, operation: id.slice(connector.length + 1), reason: null, cached: false }
  const found: CallNote = { ...about, outcome: 'OK' }
  const foundCached: CallNote = { ...found, cached: true }
  const foundOld: CallNote = { ...found, reason: 'STALE' }
  const foundStale: CallNote = { ...foundCached, reason: 'STALE' }
  const none: CallNote = { ...about, outcome: 'NO_RECORD' }
  const noneCached: CallNote = { ...none, cached: true }
  const pending: CallNote = { ...none, reason: 'PENDING' }
  const opening: CallNote = { ...none, reason: 'TASK_OPENED' }
  const losses = new Map<FailureReason, Lost>()

  function lost(reason: FailureReason): Lost {
    const known = losses.get(reason)
    if (known !== undefined) return known
    const made: Lost = { outcome: { kind: 'FAILED', reason }, note: { ...about, outcome: 'FAILED', reason } }
    losses.set(reason, made)
    return made
  }

  return {
    of(outcome) {
      switch (outcome.kind) {
        case 'RECORD':
          if (outcome.stale) return outcome.cached ? foundStale : foundOld
          return outcome.cached ? foundCached : found
        case 'NO_RECORD':
          return outcome.cached ? noneCached : none
        case 'PENDING':
          return outcome.open === null ? pending : opening
        case 'RETURNED':
          return { ...none, reason: outcome.reason }
        case 'FAILED':
          return lost(outcome.reason).note
      }
    },
    lost,
    refreshing: { ...foundCached, reason: 'STALE_REFRESHING' },
    foreign: { ...found, reason: 'WRONG_SUBJECT' },
    answered: found,
    none,
    proved: { ...about, outcome: 'PROVED' },
    unproved: { ...about, outcome: 'UNPROVED' },
  }
}
