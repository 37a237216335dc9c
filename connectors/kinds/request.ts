import { type Question } from './kind.ts'
import { type RequestTemplate } from '../../src/catalog/types.ts'

export interface BuiltRequest {
  readonly method: 'GET' | 'POST'
  /** Path and query, as on the request line. */
  readonly target: string
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** Empty: none. */
  readonly body: string
}

export type BuildRequest = (question: Question) => BuiltRequest

/** Makes the requests of one operation: the template is taken apart once, a call only joins the pieces. */
export function compileRequest({ method, path, query, headers, body }: RequestTemplate, prefix: string): BuildRequest {
  const target = compileTarget(prefix + path, query)
  const named = compileHeaders(headers, body !== null)
  const written = body === null ? () => '' : compileBody(body)
  return (question) => ({ method, target: target(question), headers: named(question), body: written(question) })
}

type Fill = (question: Question) => string

type Variable = (question: Question) => string | null | readonly string[]

const VARIABLES: ReadonlyMap<string, Variable> = new Map<string, Variable>([
  ['$key', ({ keys }) => keys[0] ?? ''],
  ['$keys', ({ keys }) => keys],
  ['$subject', ({ keys }) => keys[0] ?? ''],
  ['$holder', ({ holder }) => holder],
  ['$purpose', ({ purpose }) => purpose],
  ['$lifeEvent', ({ lifeEvent }) => lifeEvent],
  ['$case', ({ caseNumber }) => caseNumber],
  ['$requestId', ({ requestId }) => requestId],
])

/** Does the template hold this variable anywhere? */
export function holdsVariable(template: RequestTemplate, variable: '$requestId'): boolean {
  return JSON.stringify(template).includes(variable)
}

function compileTarget(path: string, query: RequestTemplate['query']): Fill {
  const segments = path
    .split(/(\$[A-Za-z]+)/)
    .map((piece, i) => (i % 2 === 1 ? encoded(piece) : literal(encodeURI(piece))))
  const pairs = Object.entries(query).map(([name, value], i) =>
    join([literal(`${i === 0 ? '?' : '&'}${encodeURIComponent(name)}=`), encoded(value)]),
  )
  return join([...segments, ...pairs])
}

function compileHeaders(
  headers: RequestTemplate['headers'],
  hasBody: boolean,
): (question: Question) => readonly string[] {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  // Nothing packed: maxBytes must count what we read, and packed bytes can grow a thousandfold.
  const standard = { accept: 'application/json', ...(hasBody && { 'content-type': 'application/json; charset=utf-8' }) }
  const all = Object.entries({ ...standard, ...Object.fromEntries(own), 'accept-encoding': 'identity' })
  const fills = all.map(([name, value]) => ({ name, isFixed: !VARIABLES.has(value), fill: encoded(value, value) }))
  const fixed = fills.flatMap(({ name, fill, isFixed }) => (isFixed ? [name, fill(NOBODY)] : []))
  const varying = fills.filter(({ isFixed }) => !isFixed)
  if (varying.length === 0) return () => fixed
  return (question) => [...fixed, ...varying.flatMap(({ name, fill }) => [name, fill(question)])]
}

const NOBODY: Question = { keys: [], holder: null, purpose: '', lifeEvent: '', caseNumber: null, requestId: '' }

// Survives JSON.stringify as one token that no template can hold by accident.
const MARK = '\u0000'

function compileBody(body: unknown): Fill {
  const marked = JSON.stringify(body, (_name, value: unknown) =>
    typeof value === 'string' && VARIABLES.has(value) ? MARK + value + MARK : value,
  )
  const pieces = marked.split(/"\\u0000(\$[A-Za-z]+)\\u0000"/)
  return join(
    pieces.map((piece, i): Fill => {
      const variable = i % 2 === 1 ? VARIABLES.get(piece) : undefined
      return variable === undefined ? literal(piece) : (question) => JSON.stringify(variable(question))
    }),
  )
}

/** In a URL or a header: percent-encoded, so that nothing the caller sent can begin a new part. */
function encoded(value: string, otherwise = encodeURIComponent(value)): Fill {
  const variable = VARIABLES.get(value)
  if (variable === undefined) return literal(otherwise)
  return (question) => {
    const filled = variable(question)
    const text = typeof filled === 'string' ? filled : (filled?.join(',') ?? '')
    return encodeURIComponent(text.toWellFormed())
  }
}

function literal(text: string): Fill {
  return () => text
}

/** One piece of fixed text costs nothing; neighbours that are fixed are joined here. */
function join(fills: readonly Fill[]): Fill {
  if (fills.length === 1 && fills[0] !== undefined) return fills[0]
  return (question) => {
    let text = ''
    for (const fill of fills) text += fill(question)
    return text
  }
}
