import { type Draft, type LoadedManifest, type ManifestOperation, type ManifestRule } from './manifest.ts'
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

/** Reports what is written where a column must be and is none. */
export function checkColumns(written: Iterable<WrittenColumn>, at: LoadedManifest['at'], report: Report): void {
  for (const { text, path } of written) {
    if (text !== '$' && !text.includes('.')) continue
    const expected = {
      expected: '应为一个列名，列表写 $records',
      expectedEn: 'must be a column, or $records for a list',
    }
    report('FIELD_INVALID', at(path), { field: path.join('.'), ...expected })
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

/** A column's name, and where the manifest writes it. */
export interface WrittenColumn {
  readonly text: string
  readonly path: readonly string[]
}

/** The columns that an operation reads from rows. */
export function* columnsIn(
  operation: Draft<ManifestOperation>,
  place: readonly string[],
): Generator<WrittenColumn, void, undefined> {
  const { recordKey, freshness, provides } = operation
  if (typeof recordKey === 'string') yield { text: recordKey, path: [...place, 'recordKey'] }
  else if (recordKey?.from !== undefined) yield { text: recordKey.from, path: [...place, 'recordKey', 'from'] }
  const observedAt = freshness?.observedAt
  if (observedAt !== undefined) yield { text: observedAt, path: [...place, 'freshness', 'observedAt'] }
  for (const [path, provision] of sortedEntries(provides)) {
    const there = [...place, 'provides', path]
    // Of a list, the rows themselves are the items.
    if (provision.items === undefined) yield* columnsOf(provision, there)
    else if (provision.from !== '$records') yield { text: '$', path: [...there, 'from'] }
    for (const [item, rule] of sortedEntries(provision.items)) yield* columnsOf(rule, [...there, 'items', item])
  }
}

function columnsOf({ from }: Draft<ManifestRule>, place: readonly string[]): readonly WrittenColumn[] {
  const texts = from === undefined ? [] : typeof from === 'string' ? [from] : from
  return texts.map((text) => ({ text, path: [...place, 'from'] }))
}
