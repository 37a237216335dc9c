/** 停用 a source: why. The ledger and callers are told the code. */
export const SUSPENSION_REASONS = [
  'MAINTENANCE',
  'DATA_QUALITY',
  'SECURITY',
  'MISUSE',
  'PROVIDER_REQUEST',
  'OTHER',
] as const
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number]

/** A source that the sharing authority has taken out, for a time or until it opens it again. */
export interface Suspension {
  readonly reason: SuspensionReason
  /** In words, for callers; null where the reason says all. */
  readonly statement: string | null
  /** Epoch ms. */
  readonly since: number
  /** Epoch ms at which the source opens by itself; null: when it is opened. */
  readonly until: number | null
}
