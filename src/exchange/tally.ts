import { type Finding, type FindingProblem, type UnmappedCode } from '../../connectors/kinds/kind.ts'
import { type Clock } from '../model/clock.ts'

/** 数据问题: what one source said against its promise since the gateway started; nothing of whom it was about. */
export interface Tally {
  /** @returns how many of these are to be told now: the first at once, then what came within a minute together */
  note(finding: Finding): number
  /** The most frequent first. */
  report(): readonly FindingReport[]
}

export interface FindingReport {
  readonly operation: string
  /** Path of the element; null where it is about whole records or files. */
  readonly element: string | null
  readonly problem: FindingProblem
  readonly count: number
  /** Epoch ms, as is the next. */
  readonly firstSeenAt: number
  readonly lastSeenAt: number
  /** The most frequent first, at most eight; further ones are in `count` alone. */
  readonly codes: readonly UnmappedCode[]
}

const CODES_KEPT = 8
const TOLD_EVERY_MS = 60_000
/** As much as GraphQL's Int holds. */
const MOST = 2 ** 31 - 1

interface Row extends Pick<FindingReport, 'operation' | 'element' | 'problem' | 'firstSeenAt'> {
  count: number
  lastSeenAt: number
  untold: number
  toldAt: number
  readonly codes: Map<string, number>
}

/** Bounded by the manifest: a source has so many elements, and there are so many problems. */
export function openTally(clock: Clock): Tally {
  const rows = new Map<string, Row>()

  function rowOf({ operation, element, problem }: Finding, now: number): Row {
    const key = `${operation} ${element} ${problem}`
    let row = rows.get(key)
    if (row === undefined) {
      row = {
        operation,
        element,
        problem,
        count: 0,
        firstSeenAt: now,
        lastSeenAt: now,
        untold: 0,
        toldAt: -Infinity,
        codes: new Map(),
      }
      rows.set(key, row)
    }
    return row
  }

  return {
    note(finding) {
      const now = clock()
      const row = rowOf(finding, now)
      row.count = Math.min(row.count + finding.count, MOST)
      row.lastSeenAt = now
      for (const { code, count } of finding.codes ?? []) {
        const known = row.codes.get(code)
        if (known !== undefined || row.codes.size < CODES_KEPT) row.codes.set(code, (known ?? 0) + count)
      }
      row.untold += finding.count
      if (now - row.toldAt < TOLD_EVERY_MS) return 0
      const told = row.untold
      row.untold = 0
      row.toldAt = now
      return told
    },
    report: () => [...rows.values()].map(reportOf).toSorted(byCount),
  }
}

function reportOf(row: Row): FindingReport {
  const { operation, element, problem, count, firstSeenAt, lastSeenAt } = row
  const codes = Array.from(row.codes, ([code, times]) => ({ code, count: times })).toSorted(byCount)
  return { operation, element, problem, count, firstSeenAt, lastSeenAt, codes }
}

function byCount(a: { readonly count: number }, b: { readonly count: number }): number {
  return b.count - a.count
}
