/** What tests ask about licences, and the words for it. */
import { request } from 'undici'
import { type IssuedLicense, licenseBook } from '../../src/sandbox/platforms/license-book.ts'
import { type Sandbox } from '../../src/sandbox/start.ts'
import { type World } from '../../src/sandbox/world/types.ts'

const RECEIPT = 'receipt { entryId }'
const TOLD = `state sentence source { connector } ${RECEIPT}`
const LICENSE = 'identifier type name number holder issuer issuedAt expiresAt state fields { name value } unreadable'

export const LICENSES = `query ($input: FindLicensesInput!) {
  licenses(input: $input) { licenses { ${LICENSE} } ${TOLD} }
}`
export const LICENSE_BY = `query ($input: FindLicenseInput!) {
  license(input: $input) { license { ${LICENSE} } ${TOLD} }
}`
/** What is wrong with them as the platform gives them. */
export const FAULTS = `query ($list: FindLicensesInput!, $one: FindLicenseInput!) {
  licenses(input: $list) { licenses { identifier number state faults } sentence }
  license(input: $one) { license { number faults } sentence }
}`
export const VERIFY = `query ($input: VerifyLicenseInput!) {
  verifyLicense(input: $input) { outcome standing sentence source { connector } ${RECEIPT} }
}`
export const VERIFY_FILE = `query ($input: VerifyLicenseFileInput!) {
  verifyLicenseFile(input: $input) { outcome standing sentence ${RECEIPT} }
}`
export const RENDITION = `mutation ($input: IssueLicenseRenditionInput!) {
  issueLicenseRendition(input: $input) { url expiresAt digest mediaType ${TOLD} }
}`
export const QUALITY = `{
  licenseQuality { since state sentence types { type { code name } issued valid seen findings { fault count } } }
}`

/** One licence in force of each type of annex 3, of somebody who can sign in for themselves or for their enterprise. */
export interface Sample {
  readonly type: string
  readonly license: IssuedLicense
  readonly holder: { readonly kind: 'PERSON' | 'ENTERPRISE'; readonly id: string }
  /** Who asks: the holder, or the legal representative. */
  readonly asking: string
}

/** Of many of a type, one whose holder is in no other sample: wrong claims are counted for each holder and day. */
export function samplesOf(world: World): readonly Sample[] {
  const book = licenseBook(world)
  const spoilt = new Set(book.planted.map(({ type, number }) => `${type} ${number}`))
  const byType = new Map<string, Sample[]>()
  const holders = [...world.people.keys(), ...world.enterprises.keys()]
  for (const holder of holders) {
    for (const license of book.heldBy(holder)) {
      const type = String(license.row)
      const sample = spoilt.has(`${type} ${license.number}`) ? null : sampleOf(world, license, holder)
      if (sample !== null) byType.set(type, [...(byType.get(type) ?? []), sample].slice(0, 20))
    }
  }
  const taken = new Set<string>()
  return [...byType.values()].flatMap((samples) => {
    const chosen = samples.find(({ holder }) => !taken.has(holder.id)) ?? samples[0]
    if (chosen !== undefined) taken.add(chosen.holder.id)
    return chosen ?? []
  })
}

function sampleOf(world: World, license: IssuedLicense, id: string): Sample | null {
  if (license.state !== '01') return null
  const enterprise = world.enterprises.get(parseKey(id))
  const person = world.people.get(parseKey(id))
  const [kind, asking] = enterprise ? ['ENTERPRISE' as const, enterprise.legalRepresentative] : ['PERSON' as const, id]
  if (enterprise === undefined && person?.citizenId == null) return null
  return { type: String(license.row), license, holder: { kind, id }, asking }
}

/** A holder's code serves as key of either map. */
function parseKey<Key extends string>(id: string): Key {
  return id as Key
}

/** What the holder's own app does at the platform. */
export async function askPlatform(sandbox: Sandbox, path: string, asked: object) {
  const platform = sandbox.config['licensePlatformUrl'] ?? ''
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'yidang',
    client_secret: sandbox.secrets['licensePlatformClientSecret'] ?? '',
  })
  const signedIn = await request(`${platform}/oauth/token`, { method: 'POST', body: form.toString() })
  const { access_token: token } = JSON.parse(await signedIn.body.text())
  const { body } = await request(platform + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${String(token)}` },
    body: JSON.stringify({ YZSY: '出示证照', SXBM: 'P19', ...asked }),
  })
  return JSON.parse(await body.text())
}

/** The text of a QR code that presents this licence. */
export async function present(sandbox: Sandbox, identifier: string): Promise<string> {
  const { EWM } = await askPlatform(sandbox, '/certificate/presentCode', { ZZBS: identifier })
  return EWM
}
