/** What is wrong with a statement; texts of the manifest's own. */
export type StatementFault =
  /** Something that has no place in one plain SELECT. */
  | { readonly kind: 'PART'; readonly part: string }
  /** A table, or whatever else stands where one does, that is none of the views. */
  | { readonly kind: 'VIEW'; readonly view: string }
  /** A function that might do more than compute with what it is given. */
  | { readonly kind: 'FUNCTION'; readonly name: string }
  /** `$keys` is many: it has one place where it can stand. */
  | { readonly kind: 'KEYS' }

/**
 * Whether a statement is one SELECT over these views and nothing else, in any of the dialects there are. Not a parser:
 * it knows the few forms in which SQL names a table or runs a function, and refuses what it does not know. The read-only
 * session and the rights of the account stand behind it.
 */
export function faultsIn(statement: string, views: ReadonlySet<string>): readonly StatementFault[] {
  const tokens = tokensOf(statement)
  const odd = tokens.find((token, i) => isOdd(token, tokens[i - 1], i))
  return [
    ...(odd === undefined ? [] : [{ kind: 'PART', part: odd.text } as const]),
    ...tablesIn(tokens).flatMap((view) => (views.has(view) ? [] : [{ kind: 'VIEW', view } as const])),
    ...functionsIn(tokens).map((name) => ({ kind: 'FUNCTION', name }) as const),
    ...(keysStandAlone(tokens) ? [] : [{ kind: 'KEYS' } as const]),
  ]
}

/**
 * The names of the columns that a statement selects, in lower case and in order; null where they are not written there:
 * `*`, or an expression without a name, which every database calls something else.
 */
export function selectedColumns(statement: string): readonly string[] | null {
  const tokens = tokensOf(statement)
  const start = ['DISTINCT', 'ALL'].includes(tokens[1]?.word ?? '') ? 2 : 1
  const columns: string[] = []
  let [from, depth] = [start, 0]
  for (const [i, { text, word }] of tokens.entries()) {
    if (text === '(') depth++
    if (text === ')') depth--
    const isEnd = word === 'FROM'
    if (depth > 0 || i < start || (text !== ',' && !isEnd)) continue
    const column = nameOf(tokens.slice(from, i))
    if (column === null) return null
    columns.push(column)
    if (isEnd) return columns
    from = i + 1
  }
  return null
}

/** Of what is selected: what stands after AS, or the last of `r.sfzh`, or the second of `r.sfzh hm`. */
function nameOf(selected: readonly Token[]): string | null {
  const last = selected.at(-1)
  if (last === undefined || (last.kind !== 'name' && last.kind !== 'quoted') || UNNAMED.has(last.word)) return null
  const before = selected.slice(0, -1)
  const isNamed = before.at(-1)?.word === 'AS' || isPath(selected) || isPath(before) || before.at(-1)?.text === ')'
  return isNamed ? last.text.replace(/^["`]|["`]$/g, '').toLowerCase() : null
}

function isPath(tokens: readonly Token[]): boolean {
  const isName = ({ kind, text }: Token, i: number) =>
    i % 2 === 1 ? text === '.' : kind === 'quoted' || kind === 'name'
  return tokens.length % 2 === 1 && tokens.every(isName)
}

/** Words that end an expression, in one database or another. */
const UNNAMED: ReadonlySet<string> = new Set(
  'CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER END FALSE LOCALTIME LOCALTIMESTAMP NULL TRUE USER'.split(
    ' ',
  ),
)

/** Those that compute with their arguments and cannot be made to use up a server. */
export const FUNCTIONS: readonly string[] = [
  ...[
    'abs',
    'cast',
    'char',
    'char_length',
    'coalesce',
    'concat',
    'count',
    'date',
    'date_format',
    'datetime',
    'decimal',
  ],
  ...[
    'ifnull',
    'left',
    'length',
    'lower',
    'ltrim',
    'max',
    'min',
    'nullif',
    'numeric',
    'nvl',
    'replace',
    'right',
    'round',
  ],
  ...['rtrim', 'strftime', 'substr', 'substring', 'sum', 'to_char', 'trim', 'upper', 'varchar'],
]
const IS_FUNCTION: ReadonlySet<string> = new Set(FUNCTIONS.map((name) => name.toUpperCase()))

/** After these a parenthesis opens a list or an expression. */
const OPENERS: ReadonlySet<string> = new Set(
  'AND BETWEEN BY CASE DISTINCT ELSE HAVING IN LIKE NOT ON OR SELECT THEN USING WHEN WHERE'.split(' '),
)
/** Other statements, further SELECTs, and the forms of a SELECT that write, lock, or name tables in other ways. */
const REFUSED: ReadonlySet<string> = new Set([
  ...'ALTER ATTACH CALL COPY CREATE DELETE DROP EXEC EXECUTE GRANT INSERT MERGE PRAGMA TRUNCATE UPDATE'.split(' '),
  ...'EXCEPT INTERSECT INTO FOR LATERAL LOCK MINUS ONLY OUTFILE PROCEDURE SELECT STRAIGHT_JOIN TABLE'.split(' '),
  ...'TABLESAMPLE UNION UNNEST VALUES WITH'.split(' '),
])
/** They end the part of a SELECT in which tables are named. */
const AFTER_FROM: ReadonlySet<string> = new Set(['GROUP', 'HAVING', 'LIMIT', 'ORDER', 'WHERE'])

interface Token {
  readonly kind: 'string' | 'quoted' | 'variable' | 'name' | 'number' | 'sign' | 'odd'
  readonly text: string
  /** A name that SQL may take for a keyword, in capitals; empty: none. */
  readonly word: string
  /** Nothing stands between it and the token before. */
  readonly isJoined: boolean
}

// The alternatives are such that every dialect cuts the text as we do: where one would see a comment, an escape or a
// quotation that another does not, we see something odd.
const TOKENS = new RegExp(
  [
    String.raw`(?<string>'(?:[^'\\$]|'')*')`,
    String.raw`(?<quoted>"[\p{L}\p{N}_]+"|` + '`[\\p{L}\\p{N}_]+`)',
    String.raw`(?<variable>\$[A-Za-z]+(?![\p{L}\p{N}_]))`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<number>\d+(?:\.\d+)?(?![\p{L}\p{N}_.]))`,
    String.raw`(?<odd>--|\/\*|'(?:[^']|'')*'?|:(?!:))`,
    String.raw`(?<sign>::|[(),.=<>!|+*\/%-])`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

function tokensOf(statement: string): readonly Token[] {
  let end = 0
  return [...statement.matchAll(TOKENS)].map(({ 0: text, index, groups = {} }): Token => {
    const isJoined = index === end
    end = index + text.length
    const kind = KINDS.find((one) => groups[one] !== undefined) ?? 'odd'
    return { kind, text, word: kind === 'name' && ASCII.test(text) ? text.toUpperCase() : '', isJoined }
  })
}

const KINDS = ['string', 'quoted', 'variable', 'name', 'number', 'sign'] as const
const ASCII = /^\w+$/

function isOdd({ kind, word, isJoined }: Token, before: Token | undefined, i: number): boolean {
  if (kind === 'odd') return true
  // E'…', B'…' and the like read what stands inside in their own way.
  if (kind === 'string' && isJoined && before?.kind === 'name') return true
  return REFUSED.has(word) && !(word === 'SELECT' && i === 0)
}

/**
 * Whatever stands after FROM, after JOIN, or after a comma between the tables. `extract(year FROM …)` and the like are
 * taken for a table too, and so refused.
 */
function tablesIn(tokens: readonly Token[]): readonly string[] {
  const tables: string[] = []
  let depth = 0
  let isFrom = false
  tokens.forEach(({ text, word }, i) => {
    if (text === '(') depth++
    if (text === ')') depth--
    if (word === 'FROM') isFrom = true
    // After a dot the same word is a column.
    if (depth <= 0 && AFTER_FROM.has(word) && tokens[i - 1]?.text !== '.') isFrom = false
    const isComma = isFrom && depth <= 0 && text === ','
    if (word === 'FROM' || word === 'JOIN' || isComma) tables.push(pathAt(tokens, i + 1))
  })
  return tables
}

/** `v_residents` or `share.v_residents`; as it stands, where it is no name at all. */
function pathAt(tokens: readonly Token[], start: number): string {
  let path = tokens[start]?.text ?? ''
  for (let i = start + 1; tokens[i]?.text === '.'; i += 2) path += `.${tokens[i + 1]?.text ?? ''}`
  return path
}

function functionsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, text, word }, i) => {
    if (tokens[i + 1]?.text !== '(' || (kind !== 'name' && kind !== 'quoted')) return []
    // Told as a table already.
    if (word === 'FROM' || word === 'JOIN') return []
    const isKnown = OPENERS.has(word) || (IS_FUNCTION.has(word) && tokens[i - 1]?.text !== '.')
    return isKnown ? [] : [text]
  })
}

/** Elsewhere than in `IN ($keys)` the same text would mean something else for one key than for two. */
function keysStandAlone(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ text }, i) =>
      text !== '$keys' || (tokens[i - 2]?.word === 'IN' && tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')'),
  )
}
