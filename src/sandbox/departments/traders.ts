/** Who imports and exports: customs and the single window know the same enterprises by the same code. */
import { type Day, dayOf } from '../world/days.ts'
import { type Enterprise } from '../world/types.ts'
import { digest } from './tables.ts'

/** One in twelve of those who make something or sell it. */
export function isTrader({ creditCode, industry }: Enterprise): boolean {
  return /^(C|F)/.test(industry) && digest(`trader ${creditCode}`) % 12 === 0
}

/** 海关备案编码: area, kind of district, kind of enterprise, serial [unverified]. */
export function customsCode({ creditCode }: Enterprise): string {
  return `140596${String(digest(`customs ${creditCode}`) % 10_000).padStart(4, '0')}`
}

/** When it registered with customs; it files at the single window after that. */
export function registeredWithCustoms({ creditCode, established }: Enterprise, today: string): Day {
  return Math.min(dayOf(today), dayOf(established) + (digest(`registered ${creditCode}`) % 300))
}
