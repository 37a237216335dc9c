import { type LoadedManifest } from './manifest.ts'
import { type Report } from './problems.ts'
import { isInConfiguredFolder } from './references.ts'

/** Reports addresses of databases that lead nowhere or too far, and accounts that cannot be used there. */
export function checkDatabase(manifest: LoadedManifest, report: Report): void {
  const { draft, resolve } = manifest
  if (draft.kind !== 'sql') return
  const endpoint = URL.parse(resolve(draft.endpoint ?? '') ?? '')
  if (endpoint?.protocol === 'sqlite:') checkFile(manifest, report)
  if (endpoint?.protocol === 'postgresql:' || endpoint?.protocol === 'mysql:') checkServer(endpoint, manifest, report)
}

function checkFile({ draft, at }: LoadedManifest, report: Report): void {
  if (!isInConfiguredFolder(draft.endpoint ?? '')) report('ENDPOINT_NOT_CONFIGURED', at(['endpoint']))
  checkProfile('none', { draft, at }, report)
}

function checkServer({ pathname, search, hash }: URL, { draft, at }: LoadedManifest, report: Report): void {
  const isWhole = /^\/[^/]+$/.test(pathname) && (search === '' || search === '?sslmode=require') && hash === ''
  if (!isWhole) report('ENDPOINT_WITHOUT_DATABASE', at(['endpoint']))
  checkProfile('basic', { draft, at }, report)
}

function checkProfile(fit: string, { draft, at }: Pick<LoadedManifest, 'draft' | 'at'>, report: Report): void {
  const { profile } = draft.auth ?? {}
  if (profile === undefined || profile === fit) return
  const expected = {
    expected: 'sqlite:// 写 none，postgresql:// 和 mysql:// 写 basic',
    expectedEn: 'none for sqlite://, basic for postgresql:// and mysql://',
  }
  report('FIELD_INVALID', at(['auth', 'profile']), { field: 'auth.profile', ...expected })
}
