import { checkDatabase } from './database-checks.ts'
import { checkEnvelopes } from './envelope-checks.ts'
import { checkFiles } from './file-checks.ts'
import { checkFreshness } from './freshness-checks.ts'
import { checkProofKeys } from './key-checks.ts'
import { checkLicenses } from './license-checks.ts'
import { checkMaintenance } from './maintenance.ts'
import { type LoadedManifest } from './manifest.ts'
import { checkManual } from './manual-checks.ts'
import { isCidr } from './networks.ts'
import { portIn } from './ports.ts'
import { type Report } from './problems.ts'
import { checkQueries } from './query-checks.ts'
import { checkRequests } from './request-checks.ts'
import { sortedEntries } from './sorted.ts'
import { checkSampleNames } from './sample-checks.ts'
import { checkStatements } from './statement-checks.ts'

/** Reports what is wrong with one manifest by itself, whatever the elements are. */
export function checkSource(manifest: LoadedManifest, report: Report): void {
  checkAddresses(manifest, report)
  checkProofKeys(manifest, report)
  checkRequests(manifest, report)
  checkLicenses(manifest, report)
  checkDatabase(manifest, report)
  checkStatements(manifest, report)
  checkQueries(manifest, report)
  checkEnvelopes(manifest, report)
  checkProfile(manifest, report)
  checkFiles(manifest, report)
  checkManual(manifest, report)
  checkNames(manifest, report)
  checkFreshness(manifest, report)
  checkMaintenance(manifest, report)
  checkSampleNames(manifest, report)
}

function checkAddresses({ draft, at, resolve }: LoadedManifest, report: Report): void {
  const endpoint = resolve(draft.endpoint ?? '')
  const schemes = draft.auth?.profile === 'mutual-tls' ? ['https:'] : SCHEMES[draft.kind ?? '']
  if (draft.endpoint !== undefined && endpoint !== null && schemes !== undefined && !isAddress(endpoint, schemes)) {
    report('ENDPOINT_INVALID', at(['endpoint']), { schemes: schemes.join('、') })
  }
  const port = portIn(endpoint)
  if (port !== null && draft.ports?.includes(port) === false)
    report('PORT_MISSING', at(['ports']), { port: String(port) })
  draft.network?.forEach((written, index) => {
    const block = resolve(written)
    if (block !== null && !isCidr(block)) report('NETWORK_INVALID', at(['network', String(index)]), { value: written })
  })
}

const WEB = ['http:', 'https:'] as const
/** How the endpoint of each kind may begin. */
const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  'http-json': WEB,
  soap: WEB,
  graphql: WEB,
  sql: ['postgresql:', 'mysql:', 'sqlite:'],
  'file-drop': ['file:', 'sftp:'],
  'license-platform': WEB,
}

/** Ways to authenticate that live in what only some kinds have. */
const KINDS_OF_PROFILE: Readonly<Record<string, readonly string[]>> = {
  'ws-security': ['soap'],
  'mutual-tls': ['http-json', 'soap', 'graphql', 'license-platform'],
  'sm2-body': ['http-json', 'soap', 'graphql', 'license-platform'],
  ssh: ['file-drop'],
  yidang: ['graphql'],
}

function checkProfile({ draft, at }: LoadedManifest, report: Report): void {
  const { kind, auth: { profile } = {} } = draft
  const kinds = KINDS_OF_PROFILE[profile ?? '']
  if (profile === undefined || kind === undefined || kinds === undefined || kinds.includes(kind)) return
  report('PROFILE_UNFIT', at(['auth', 'profile']), { profile, kinds: kinds.join('、') })
}

function isAddress(text: string, schemes: readonly string[]): boolean {
  const url = URL.parse(text)
  if (url === null || !schemes.includes(url.protocol) || url.username !== '' || url.password !== '') return false
  // file://folder/x names a machine, not a folder.
  return (url.hostname === '') === ON_THIS_MACHINE.has(url.protocol)
}

const ON_THIS_MACHINE: ReadonlySet<string> = new Set(['file:', 'sqlite:'])

function checkNames({ draft, at }: LoadedManifest, report: Report): void {
  for (const [name] of sortedEntries(draft.proofs)) {
    if (Object.hasOwn(draft.operations ?? {}, name)) report('OPERATION_DUPLICATE', at(['proofs', name]), { name })
  }
}
