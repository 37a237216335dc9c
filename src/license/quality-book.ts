import { LRUCache } from 'lru-cache'
import { type LicenseSighting } from '../exchange/exchange.ts'
import { type Clock, toDateTime } from '../model/clock.ts'
import { LICENSE_FAULTS, type LicenseFault } from '../model/license.ts'
import { type LicenseCount } from '../store/license-findings.ts'
import { type Store } from '../store/store.ts'

/** How many licences are told apart; of more the oldest would be counted anew. */
const REMEMBERED = 100_000
const WRITE_EVERY_MS = 1_000

/** What was seen of one type of licence: numbers, and nothing that leads to a holder. */
export interface TypeFindings {
  readonly seen: number
  readonly faults: ReadonlyMap<LicenseFault, number>
}

/** 质量台账: what is wrong with the licences that came by, each licence counted once until the next restart. */
export interface QualityBook {
  /** Counts at once, and is written down within a second. */
  see(sighting: LicenseSighting): void
  /** Row of annex 3 → what was seen of it. */
  findings(): ReadonlyMap<string, TypeFindings>
  /** RFC 3339 */
  readonly since: string
  /** Writes down what was counted last, if it can be written. */
  close(): Promise<void>
}

export interface QualityBookParts {
  readonly store: Pick<Store, 'licenseFindings' | 'digest'>
  readonly clock: Clock
}

interface Line {
  seen: number
  readonly faults: Map<LicenseFault, number>
}

/** Goes on from what was counted before the restart. */
export async function openQualityBook({ store, clock }: QualityBookParts): Promise<QualityBook> {
  const known = new LRUCache<string, Set<LicenseFault>>({ max: REMEMBERED })
  const kept = await store.licenseFindings.read()
  const since = kept?.since ?? clock()
  const types = new Map<string, Line>()
  for (const count of kept?.counts ?? []) restore(count)
  /** Types of which something was counted since it was written down. */
  const unwritten = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  function lineOf(type: string): Line {
    const line = types.get(type) ?? { seen: 0, faults: new Map<LicenseFault, number>() }
    types.set(type, line)
    return line
  }

  function restore({ type, finding, count }: LicenseCount): void {
    const line = lineOf(type)
    const fault = LICENSE_FAULTS.find((one) => one === finding)
    if (finding === 'SEEN') line.seen = count
    else if (fault !== undefined) line.faults.set(fault, count)
  }

  function writeLater(type: string): void {
    unwritten.add(type)
    // What cannot be written stays, and is written with the next.
    timer ??= setTimeout(() => void write().catch(() => undefined), WRITE_EVERY_MS).unref()
  }

  function write(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const done = writing.then(writeChanged)
    writing = done.catch(() => undefined)
    return done
  }

  async function writeChanged(): Promise<void> {
    const changed = [...unwritten]
    unwritten.clear()
    try {
      await store.licenseFindings.write(changed.flatMap(countsOf), since)
    } catch (error) {
      for (const type of changed) unwritten.add(type)
      throw error
    }
  }

  function countsOf(type: string): readonly LicenseCount[] {
    const { seen, faults } = lineOf(type)
    const found = Array.from(faults, ([finding, count]) => ({ type, finding, count }))
    return [{ type, finding: 'SEEN', count: seen }, ...found]
  }

  return {
    since: toDateTime(since),
    see({ type, key, faults, isSeen }) {
      const mark = store.digest(`${isSeen ? 'license' : 'verdict'} ${type} ${key}`)
      const line = lineOf(type)
      const noted = known.get(mark)
      const fresh = faults.filter((fault) => noted === undefined || !noted.has(fault))
      if (noted === undefined && isSeen) line.seen++
      for (const fault of fresh) line.faults.set(fault, (line.faults.get(fault) ?? 0) + 1)
      if (noted === undefined) known.set(mark, new Set(fresh))
      else for (const fault of fresh) noted.add(fault)
      if (noted === undefined || fresh.length > 0) writeLater(type)
    },
    findings: () => types,
    close: () => write().catch(() => undefined),
  }
}
