/** Entries by name, so that the order of keys in a file changes nothing. */
export function sortedEntries<T>(record: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  return Object.entries(record ?? {}).toSorted(([a], [b]) => compareTexts(a, b))
}

/** By code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
