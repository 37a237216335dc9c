import { LRUCache } from 'lru-cache'
import { type LicenseSighting } from '../exchange/exchange.ts'
import { type Clock, toDateTime } from '../model/clock.ts'
import { type LicenseFault } from '../model/license.ts'

/** How many licences are told apart; of more the oldest would be counted anew. */
const REMEMBERED = 100_000

/** What was seen of one type of licence: numbers, and nothing that leads to a holder. */
export interface TypeFindings {
  readonly seen: number
  readonly faults: ReadonlyMap<LicenseFault, number>
}

/** 质量台账: what is wrong with the licences that came by since the start, each licence counted once. */
export interface QualityBook {
  see(sighting: LicenseSighting): void
  /** Row of annex 3 → what was seen of it. */
  findings(): ReadonlyMap<string, TypeFindings>
  /** RFC 3339 */
  readonly since: string
}

export interface QualityBookParts {
  /** Keyed: a licence is told from another by nothing else. */
  readonly digest: (text: string) => string
  readonly clock: Clock
}

export function openQualityBook({ digest, clock }: QualityBookParts): QualityBook {
  const known = new LRUCache<string, Set<LicenseFault>>({ max: REMEMBERED })
  const types = new Map<string, { seen: number; readonly faults: Map<LicenseFault, number> }>()

  function lineOf(type: string) {
    const line = types.get(type) ?? { seen: 0, faults: new Map<LicenseFault, number>() }
    types.set(type, line)
    return line
  }

  return {
    since: toDateTime(clock()),
    see({ type, key, faults }) {
      const mark = digest(`license ${type} ${key}`)
      const line = lineOf(type)
      const noted = known.get(mark) ?? new Set()
      if (!known.has(mark)) line.seen++
      for (const fault of faults) {
        if (!noted.has(fault)) line.faults.set(fault, (line.faults.get(fault) ?? 0) + 1)
        noted.add(fault)
      }
      known.set(mark, noted)
    },
    findings: () => types,
  }
}
