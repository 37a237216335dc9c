import { type Draft, type LoadedManifest, type Manifest } from './manifest.ts'
import { type Report } from './problems.ts'
import { isInConfiguredFolder } from './references.ts'

/** Reports addresses of databases that lead nowhere or too far, and accounts that cannot be used there. */
export function checkDatabase(manifest: LoadedManifest, report: Report): void {
  const { draft, resolve } = manifest
  if (draft.kind !== 'sql') return
  const endpoint = URL.parse(resolve(draft.endpoint ?? '') ?? '')
  const isServer = endpoint?.protocol === 'postgresql:' || endpoint?.protocol === 'mysql:'
  if (endpoint?.protocol === 'sqlite:') checkFile(manifest, report)
  if (isServer) checkServer(endpoint, manifest, report)
  checkProfile(isServer ? ['basic'] : ['basic', 'none'], manifest, report)
}

/**
 * A database file lets in whoever may read it: the account that the same manifest has for a server is not asked for
 * there, and need not be configured.
 */
export function needsNoAccount({ kind, endpoint }: Draft<Manifest>, resolve: LoadedManifest['resolve']): boolean {
  return kind === 'sql' && URL.parse(resolve(endpoint ?? '') ?? '')?.protocol === 'sqlite:'
}

function checkFile({ draft, at }: LoadedManifest, report: Report): void {
  if (!isInConfiguredFolder(draft.endpoint ?? '')) report('ENDPOINT_NOT_CONFIGURED', at(['endpoint']))
}

function checkServer({ pathname, search, hash }: URL, { at }: LoadedManifest, report: Report): void {
  const isWhole = /^\/[^/]+$/.test(pathname) && (search === '' || search === '?sslmode=require') && hash === ''
  if (!isWhole) report('ENDPOINT_WITHOUT_DATABASE', at(['endpoint']))
}

function checkProfile(fit: readonly string[], { draft, at }: LoadedManifest, report: Report): void {
  const { profile } = draft.auth ?? {}
  if (profile === undefined || fit.includes(profile)) return
  const expected = {
    expected: '写 basic；只用于 sqlite:// 的也可写 none',
    expectedEn: 'basic, or none where it is only ever for sqlite://',
  }
  report('FIELD_INVALID', at(['auth', 'profile']), { field: 'auth.profile', ...expected })
}
