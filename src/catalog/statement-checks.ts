import { checkColumns, columnsIn, type WrittenColumn } from './column-checks.ts'
import {
  type Draft,
  type LoadedManifest,
  type ManifestOperation,
  type ManifestProof,
  type ManifestRequest,
} from './manifest.ts'
import { type Position, type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'
import { faultsIn, FUNCTIONS, selectedColumns } from './statement.ts'

/** Reports statements that are not one SELECT over views that the manifest names, or lack a column that it reads. */
export function checkStatements(manifest: LoadedManifest, report: Report): void {
  const { draft } = manifest
  if (draft.kind !== 'sql') return
  for (const [name, operation] of sortedEntries(draft.operations)) {
    const place = ['operations', name]
    checkAsked({ place, request: operation.request, columns: [...columnsIn(operation, place)] }, manifest, report)
    checkSpellings(operation, manifest.at([...place, 'recordKey']), report)
  }
  for (const [name, { request, outcome }] of sortedEntries(draft.proofs)) {
    const place = ['proofs', name]
    checkAsked({ place, request, columns: columnsInOutcome(outcome, place) }, manifest, report)
  }
}

interface Asked {
  readonly place: readonly string[]
  readonly request: Draft<ManifestRequest> | undefined
  /** What the manifest reads of an answer. */
  readonly columns: readonly WrittenColumn[]
}

function checkAsked({ place, request, columns }: Asked, { draft, at }: LoadedManifest, report: Report): void {
  checkColumns(columns, at, report)
  const statement = statementOf(request)
  if (statement === null) return
  const here = at([...place, 'request', 'statement'])
  checkStatement(statement, new Set(draft.views), here, report)
  const selected = selectedColumns(statement)
  const twice = selected?.find((name, i) => selected.indexOf(name) < i)
  if (twice !== undefined) report('COLUMN_TWICE', here, { column: twice })
  for (const { text, path } of columns) {
    if (selected?.includes(text.toLowerCase()) === false) report('COLUMN_UNSELECTED', at(path), { column: text })
  }
}

function statementOf(request: Draft<ManifestRequest> | undefined): string | null {
  if (request === undefined || !('statement' in request)) return null
  return typeof request.statement === 'string' ? request.statement : null
}

/** One placeholder has no room for a number in all its spellings. */
function checkSpellings({ recordKey, request }: Draft<ManifestOperation>, place: Position, report: Report): void {
  if (typeof recordKey !== 'object' || recordKey.format !== 'citizenId') return
  if (!/\$key(?![A-Za-z])/.test(statementOf(request) ?? '')) return
  const expected = { expected: 'citizenId 须以 IN ($keys) 去问', expectedEn: 'citizenId is asked by IN ($keys)' }
  report('FIELD_INVALID', place, { field: 'recordKey.format', ...expected })
}

function columnsInOutcome(
  outcome: Draft<ManifestProof>['outcome'],
  place: readonly string[],
): readonly WrittenColumn[] {
  return sortedEntries(outcome).flatMap(([which, { where = {} }]) =>
    Object.keys(where).map((text) => ({ text, path: [...place, 'outcome', which, 'where', text] })),
  )
}

function checkStatement(statement: string, views: ReadonlySet<string>, place: Position, report: Report): void {
  for (const fault of faultsIn(statement, views)) {
    switch (fault.kind) {
      case 'PART':
        report('STATEMENT_UNFIT', place, { part: fault.part })
        break
      case 'VIEW':
        report('VIEW_UNKNOWN', place, { view: fault.view, allowed: [...views].join('、') })
        break
      case 'FUNCTION':
        report('FUNCTION_UNKNOWN', place, { name: fault.name, allowed: FUNCTIONS.join('、') })
        break
      case 'KEYS':
        report('KEYS_MISPLACED', place)
        break
    }
  }
}
