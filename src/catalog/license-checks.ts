import { type Draft, type LoadedManifest, type ManifestRequest } from './manifest.ts'
import { type Report } from './problems.ts'
import { checkVariables } from './request-checks.ts'
import { sortedEntries } from './sorted.ts'
import { type LicenseServiceName } from './types.ts'

export const LICENSE_PLATFORM = 'license-platform'

/** What each service must be told, and what it also may. */
const VARIABLES: Readonly<Record<LicenseServiceName, readonly [must: readonly string[], may: readonly string[]]>> = {
  byHolder: [['$key'], ['$licenseType']],
  byNumber: [['$licenseType', '$number'], ['$key']],
  byIdentifier: [['$identifier'], ['$key']],
  byCode: [['$code'], ['$key']],
  verify: [['$key', '$licenseType', '$number', '$fields'], []],
  verifyFile: [['$identifier', '$digest'], ['$key']],
  rendition: [['$identifier'], ['$key']],
  statistics: [[], []],
}

/** DOMAIN §6: every call carries a use cause; ours also say for which item and case. */
const EVERY_USE = ['$useCause', '$purpose', '$case']
const LEAVES = ['identifier', 'type', 'number', 'state']

/** Reports what a licence platform would not be told, and what of a licence could not be read. */
export function checkLicenses(manifest: LoadedManifest, report: Report): void {
  const { draft, at } = manifest
  if (draft.kind !== LICENSE_PLATFORM) return
  for (const [name, { request }] of sortedEntries(draft.operations)) {
    checkUse(request, (variable) => report('USE_CAUSE_MISSING', at(['operations', name, 'request']), { variable }))
  }
  const { outcome: _, ...services } = draft.licenses ?? {}
  for (const [name, service] of sortedEntries(services)) {
    const place = ['licenses', name, 'request']
    const request = service?.request
    if (request === undefined) continue
    const [must, may] = VARIABLES[name as LicenseServiceName]
    const found = checkVariables({ manifest, place, request, report }, [...must, ...may])
    for (const variable of must.filter((one) => !found.includes(one))) {
      report('REQUEST_WITHOUT_KEY', at(place), { variable })
    }
    // Statistics are about nobody, so there is no case.
    if (name === 'statistics' && found.includes('$useCause')) continue
    checkUse(request, (variable) => report('USE_CAUSE_MISSING', at(place), { variable }))
  }
  if (!hasList(manifest)) report('LICENSE_LIST_MISSING', at(['operations']), { leaves: LEAVES.join('、') })
}

function checkUse(request: Draft<ManifestRequest> | undefined, missing: (variable: string) => void): void {
  const text = JSON.stringify(request ?? {})
  for (const variable of EVERY_USE) if (!text.includes(`"${variable}"`)) missing(variable)
}

function hasList({ draft }: LoadedManifest): boolean {
  return sortedEntries(draft.operations).some(([, { provides }]) =>
    sortedEntries(provides).some(
      ([path, { items = {} }]) => path.endsWith('.licenses[]') && LEAVES.every((leaf) => Object.hasOwn(items, leaf)),
    ),
  )
}
