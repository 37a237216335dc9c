/** What one gateway's ledger may hold of another's: names and digests, never a text. */

const UUID7 = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const LOG = 'yidang/[0-9a-f]{32}'
export const ENTRY_ID = new RegExp(`^${UUID7}$`)
const FIELDS: Readonly<Record<keyof UpstreamEntry, RegExp>> = {
  log: new RegExp(`^${LOG}$`),
  entry: ENTRY_ID,
  leaf: /^[A-Za-z0-9+/]{43}=$/,
  index: /^\d{1,16}$/,
}
const ENTRY_NAME = new RegExp(`^${LOG}/${UUID7}$`)

/** 上级条目: an entry of an upper gateway's ledger about what was read there, as its receipt tells. */
export interface UpstreamEntry {
  /** Origin of the log, `yidang/<32 hex>`. */
  readonly log: string
  readonly entry: string
  /** Leaf hash, base64: whatever that entry says, it says no other thing later. */
  readonly leaf: string
  readonly index: string
}

/** Is it the name of an entry in some ledger, `yidang/<32 hex>/<entry id>`? */
export function isEntryName(value: unknown): value is string {
  return typeof value === 'string' && ENTRY_NAME.test(value)
}

/** Is it a receipt that an entry can hold, and nothing beside? */
export function isUpstreamEntry(value: unknown): value is UpstreamEntry {
  if (typeof value !== 'object' || value === null) return false
  const fields = Object.entries(value)
  return (
    fields.length === Object.keys(FIELDS).length &&
    Object.entries(FIELDS).every(([name, pattern]) => pattern.test(String(Reflect.get(value, name))))
  )
}
