/** Time comes in as a parameter: milliseconds since the epoch. */
export type Clock = () => number

/** RFC 3339 with the offset of China Standard Time, in which departments state their times. */
export function toDateTime(epochMs: number): string {
  return new Date(epochMs + 8 * 3_600_000).toISOString().replace('Z', '+08:00')
}

/** The day in China, `yyyy-MM-dd`. */
export function toDate(epochMs: number): string {
  return new Date(epochMs + 8 * 3_600_000).toISOString().slice(0, 10)
}
