import { type Question } from './kind.ts'
import { compileJson, type Fill, join, type Piece, VARIABLES } from './template.ts'
import { type HttpRequest } from '../../src/catalog/types.ts'

export interface BuiltRequest {
  readonly method: 'GET' | 'POST'
  /** Path and query, as on the request line. */
  readonly target: string
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** Empty: none. */
  readonly body: string
  /** Where in the body, a SOAP envelope, its header takes further parts; absent: it is none. */
  readonly headerAt?: number
}

export type BuildRequest = (question: Question) => BuiltRequest

/** Makes the requests of one operation: the template is taken apart once, a call only joins the pieces. */
export function compileRequest({ method, path, query, headers, body }: HttpRequest, prefix: string): BuildRequest {
  const target = compileTarget(prefix + path, query)
  const named = compileHeaders(headers, body === null ? null : 'application/json; charset=utf-8')
  const written: Fill = body === null ? () => '' : compileJson(body)
  return (question) => ({ method, target: target(question), headers: named(question), body: written(question) })
}

export function compileTarget(path: string, query: HttpRequest['query']): Fill {
  const segments = path.split(/(\$[A-Za-z]+)/).map((piece, i) => (i % 2 === 1 ? encoded(piece) : encodeURI(piece)))
  const pairs = Object.entries(query).flatMap(([name, value], i) => [
    `${i === 0 ? '?' : '&'}${encodeURIComponent(name)}=`,
    encoded(value),
  ])
  return join([...segments, ...pairs])
}

/** @param contentType of the body; null where there is none */
export function compileHeaders(
  headers: HttpRequest['headers'],
  contentType: string | null,
): (question: Question) => readonly string[] {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  // Nothing packed: maxBytes must count what we read, and packed bytes can grow a thousandfold.
  const standard = { accept: 'application/json', ...(contentType !== null && { 'content-type': contentType }) }
  const all = Object.entries({ ...standard, ...Object.fromEntries(own), 'accept-encoding': 'identity' })
  const fixed = all.flatMap(([name, value]) => (VARIABLES.has(value) ? [] : [name, value]))
  const varying = all.flatMap(([name, value]) => (VARIABLES.has(value) ? [{ name, fill: join([encoded(value)]) }] : []))
  if (varying.length === 0) return () => fixed
  return (question) => [...fixed, ...varying.flatMap(({ name, fill }) => [name, fill(question)])]
}

/** In a URL or a header: percent-encoded, so that nothing the caller sent can begin a new part. */
function encoded(value: string): Piece {
  const variable = VARIABLES.get(value)
  if (variable === undefined) return encodeURIComponent(value)
  return (question) => {
    const filled = variable(question)
    const text = typeof filled === 'string' ? filled : (filled?.join(',') ?? '')
    return encodeURIComponent(text.toWellFormed())
  }
}
