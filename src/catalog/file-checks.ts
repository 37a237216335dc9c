import { checkColumns, columnsIn } from './column-checks.ts'
import { type LoadedManifest } from './manifest.ts'
import { type Report } from './problems.ts'
import { isInConfiguredFolder } from './references.ts'
import { sortedEntries } from './sorted.ts'

/** Reports what a file cannot give: it is a table, and its rows hold columns and nothing below them. */
export function checkFiles(manifest: LoadedManifest, report: Report): void {
  const { draft, at } = manifest
  if (draft.kind !== 'file-drop') return
  checkFolder(manifest, report)
  checkLogin(manifest, report)
  for (const [name, operation] of sortedEntries(draft.operations)) {
    const place = ['operations', name]
    for (const field of OF_A_CACHE) {
      if (operation.freshness?.[field] === undefined) continue
      report('FRESHNESS_WITHOUT_CACHE', at([...place, 'freshness', field]), { field })
    }
    checkColumns(columnsIn(operation, place), at, report)
  }
}

function checkFolder({ draft, at, resolve }: LoadedManifest, report: Report): void {
  const { endpoint = '' } = draft
  if (URL.parse(resolve(endpoint) ?? '')?.protocol !== 'file:') return
  if (!isInConfiguredFolder(endpoint)) report('ENDPOINT_NOT_CONFIGURED', at(['endpoint']))
}

/** A file is held as it is: its answers are in no cache beside it. */
const OF_A_CACHE = ['staleWhileRevalidate', 'staleIfError', 'noRecordMaxAge'] as const

function checkLogin({ draft, at, resolve }: LoadedManifest, report: Report): void {
  const { auth } = draft
  const scheme = URL.parse(resolve(draft.endpoint ?? '') ?? '')?.protocol
  if (auth?.profile === undefined || scheme === undefined) return
  const { profile, password, privateKey } = auth
  if ((profile === 'ssh') !== (scheme === 'sftp:') || (profile !== 'ssh' && profile !== 'none')) {
    const expected = { expected: 'file:// 写 none，sftp:// 写 ssh', expectedEn: 'none for file://, ssh for sftp://' }
    return report('FIELD_INVALID', at(['auth', 'profile']), { field: 'auth.profile', ...expected })
  }
  if (profile === 'ssh' && password === undefined && privateKey === undefined) {
    report('FIELD_MISSING', at(['auth']), { field: 'auth.privateKey' })
  }
}
