import { type Found } from './kind.ts'

/**
 * What several records about one subject say together: the one observed later stands. Where none is, what they agree on
 * does, and the rest is unreadable: whichever came first would be a choice of ours.
 */
export function agreedOn(copies: readonly Found[]): Found {
  return copies.filter(isNotEarlierThan(latestOf(copies))).reduce(agreedByBoth)
}

function latestOf(copies: readonly Found[]): string | null {
  return copies.reduce<string | null>((latest, { observedAt }) => {
    return observedAt !== null && (latest === null || observedAt > latest) ? observedAt : latest
  }, null)
}

/** A record that does not say when may be the latest of all. */
function isNotEarlierThan(latest: string | null): (copy: Found) => boolean {
  return ({ observedAt }) => observedAt === null || observedAt === latest
}

function agreedByBoth(one: Found, other: Found): Found {
  const unreadable = new Set([...(one.unreadable ?? []), ...(other.unreadable ?? [])])
  const record = one.record.map((value, slot) => {
    if (JSON.stringify(value) === JSON.stringify(other.record[slot])) return value
    unreadable.add(slot)
    return null
  })
  const observedAt = one.observedAt ?? other.observedAt
  return { ...one, record, observedAt, unreadable: unreadable.size === 0 ? undefined : [...unreadable] }
}
