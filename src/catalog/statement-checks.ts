import { type LoadedManifest } from './manifest.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'

/**
 * One SELECT over views that the manifest names, and nothing else. What is not plainly that is refused; the connection
 * is read-only besides.
 */
export function checkStatements({ draft, at }: LoadedManifest, report: Report): void {
  if (draft.kind !== 'sql') return
  const views = new Set(draft.views)
  for (const [name, { request }] of sortedEntries(draft.operations)) {
    if (request === undefined || !('statement' in request) || typeof request.statement !== 'string') continue
    const place = at(['operations', name, 'request', 'statement'])
    const tokens = request.statement.match(TOKENS) ?? []
    const odd = tokens.find((token) => REFUSED.test(token))
    if (odd !== undefined) report('STATEMENT_UNFIT', place, { part: odd })
    for (const table of tablesIn(tokens)) {
      if (!views.has(table)) report('VIEW_UNKNOWN', place, { view: table, allowed: [...views].join('、') })
    }
  }
}

const TOKENS = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|--|\/\*|[A-Za-z_][\w.]*|\$[A-Za-z]+|\S/g
/** Comments, a second statement, quoted names, and all that does more than read. */
const REFUSED =
  /^(--|\/\*|;|".*"|`.*`|attach|pragma|insert|update|delete|replace|into|create|drop|alter|with|union|intersect|except|load_extension|readfile|writefile)$/i

/** Whatever stands after FROM, JOIN, or a comma between the two; a parenthesis there is a table nobody has allowed. */
function tablesIn(tokens: readonly string[]): readonly string[] {
  const tables: string[] = []
  let isFrom = false
  tokens.forEach((token, i) => {
    if (/^(from|join)$/i.test(token) || (isFrom && token === ',')) {
      isFrom = true
      tables.push(tokens[i + 1] ?? '')
    } else if (/^(where|on|group|order|limit|having)$/i.test(token)) isFrom = false
  })
  return tables
}
