import { type Draft, type LoadedManifest, type ManifestRequest } from './manifest.ts'
import { type Position, type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'
import { faultsIn, FUNCTIONS } from './statement.ts'

/** Reports statements that are not one SELECT over views that the manifest names. */
export function checkStatements({ draft, at }: LoadedManifest, report: Report): void {
  if (draft.kind !== 'sql') return
  const views = new Set(draft.views)
  for (const part of ['operations', 'proofs'] as const) {
    for (const [name, { request }] of sortedEntries<{ readonly request?: Draft<ManifestRequest> }>(draft[part])) {
      if (request === undefined || !('statement' in request) || typeof request.statement !== 'string') continue
      checkStatement(request.statement, views, at([part, name, 'request', 'statement']), report)
    }
  }
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
