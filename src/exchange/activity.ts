import { CALL_OUTCOMES, type CallOutcome } from './types.ts'

/** The last calls to one source: how long they took and how they ended, nothing of whom they were about. */
export interface Activity {
  note(outcome: CallOutcome, tookMs: number, endedAt: number): void
  report(): ActivityReport
}

export interface ActivityReport {
  /** Calls that are counted here, at most 128. */
  readonly calls: number
  /** Epoch ms at which the earliest of them ended; null without calls. */
  readonly from: number | null
  readonly p50Ms: number | null
  readonly p95Ms: number | null
  /** The most frequent first; without those that did not occur. */
  readonly outcomes: readonly { readonly outcome: CallOutcome; readonly count: number }[]
  /** Epoch ms of the last call that was answered, with a record or without; null since the start. */
  readonly answeredAt: number | null
  readonly lastFailure: CallOutcome | null
}

const CALLS_KEPT = 128

/** Rings of fixed size: a call costs three numbers, whoever reads them pays for the rest. */
export function openActivity(): Activity {
  const durations = new Float64Array(CALLS_KEPT)
  const ends = new Float64Array(CALLS_KEPT)
  const outcomes = new Uint8Array(CALLS_KEPT)
  let noted = 0
  let answeredAt: number | null = null
  let lastFailure: CallOutcome | null = null

  return {
    note(outcome, tookMs, endedAt) {
      const next = noted % CALLS_KEPT
      durations[next] = tookMs
      ends[next] = endedAt
      outcomes[next] = CALL_OUTCOMES.indexOf(outcome)
      noted++
      if (outcome === 'OK' || outcome === 'NOT_FOUND') answeredAt = endedAt
      else lastFailure = outcome
    },
    report() {
      const calls = Math.min(noted, CALLS_KEPT)
      const sorted = durations.slice(0, calls).sort()
      return {
        calls,
        from: calls === 0 ? null : Math.min(...ends.subarray(0, calls)),
        p50Ms: rankOf(sorted, 0.5),
        p95Ms: rankOf(sorted, 0.95),
        outcomes: countsOf(outcomes.subarray(0, calls)),
        answeredAt,
        lastFailure,
      }
    },
  }
}

/** The nearest rank; null of nothing. */
function rankOf(sorted: Float64Array, share: number): number | null {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? null
}

function countsOf(outcomes: Uint8Array): ActivityReport['outcomes'] {
  const counts = new Uint8Array(CALL_OUTCOMES.length)
  for (const index of outcomes) counts[index] = (counts[index] ?? 0) + 1
  return CALL_OUTCOMES.map((outcome, index) => ({ outcome, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
