import { type Refusal } from './gateway-answer.ts'
import { type CallFailure } from './kind.ts'
import { type PartialError } from './outcome.ts'
import { type ValuePath } from '../../src/catalog/types.ts'

/** Records of a list that cannot be relied on, by their position in it. */
export type Spoilt = ReadonlyMap<number, CallFailure | Refusal>

/**
 * The records that errors point into: what such a record left out might be anything, so it is lost whole. Null: an
 * error points elsewhere, and nothing can be relied on.
 */
export function spoiltRecords(
  errors: readonly PartialError[],
  records: ValuePath,
  meaningOf: (error: PartialError) => CallFailure | Refusal,
): Spoilt | null {
  const spoilt = new Map<number, CallFailure | Refusal>()
  for (const error of errors) {
    const { path } = error
    const position = path[records.length]
    const isWithin = records.every((step, i) => step === path[i]) && typeof position === 'number'
    if (!isWithin) return null
    spoilt.set(position, meaningOf(error))
  }
  return spoilt
}

/** The keys the spoilt records are about; null where one is not there and does not stand in its key's place. */
export function lostKeys(
  spoilt: Spoilt,
  rows: readonly unknown[],
  positionOf: (row: unknown) => number | undefined,
  isAligned: boolean,
): Spoilt | null {
  const lost = new Map<number, CallFailure | Refusal>()
  for (const [index, reason] of spoilt) {
    const row = rows[index] ?? null
    const at = row === null && isAligned ? index : positionOf(row)
    if (at === undefined) return null
    lost.set(at, reason)
  }
  return lost
}
