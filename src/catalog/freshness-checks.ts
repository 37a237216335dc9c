import { LICENSE_PLATFORM } from './license-checks.ts'
import { type LoadedManifest } from './manifest.ts'
import { measure } from './measure.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'

/** Nothing a department said is kept longer, whatever its manifest says. */
export const LONGEST_KEPT_MS = 86_400_000

const STALE_FIELDS = ['staleWhileRevalidate', 'staleIfError'] as const

/** Reports what may not be cached, and times that can have no effect. */
export function checkFreshness({ draft, at }: LoadedManifest, report: Report): void {
  const isOfLicenses = draft.route === 'VIA_LICENSE_PLATFORM' || draft.kind === LICENSE_PLATFORM
  for (const [name, { freshness = {} }] of sortedEntries(draft.operations)) {
    const place = (field: string) => at(['operations', name, 'freshness', field])
    const maxAgeMs = measure(freshness.maxAge ?? '0s')
    if (maxAgeMs > 0 && isOfLicenses) report('LICENSE_CACHED', place('maxAge'))
    for (const field of [...STALE_FIELDS, 'noRecordMaxAge'] as const) {
      if (freshness[field] !== undefined && maxAgeMs === 0) report('FRESHNESS_WITHOUT_CACHE', place(field), { field })
    }
    for (const field of STALE_FIELDS) {
      const staleMs = measure(freshness[field] ?? '0s')
      if (maxAgeMs > 0 && staleMs > 0 && maxAgeMs + staleMs > LONGEST_KEPT_MS) {
        report('FRESHNESS_TOO_LONG', place(field), { field })
      }
    }
    const isShorter = measure(freshness.noRecordMaxAge ?? '0s') <= maxAgeMs
    if (maxAgeMs > 0 && !isShorter) report('NO_RECORD_AGE_TOO_LONG', place('noRecordMaxAge'))
  }
}
