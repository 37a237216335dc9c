import { type Draft, type LoadedManifest, type ManifestOperation, type ManifestRule } from './manifest.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'

/** Reports what is written where a column must be and is none: files and databases have rows, and nothing below them. */
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
