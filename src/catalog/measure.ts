const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  B: 1,
  KiB: 1024,
  MiB: 1024 * 1024,
}

/** `24h` → milliseconds, `1MiB` → bytes. */
export function measure(text: string): number {
  return Number.parseInt(text, 10) * (UNITS[text.replace(/^\d+/, '')] ?? 1)
}
