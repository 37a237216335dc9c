import { type CallFailure } from './kind.ts'
import { compilePath, isScalar } from './paths.ts'
import { type Condition } from '../../src/catalog/types.ts'

/** What came back: the body is undefined where it is not JSON. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  /** Of GraphQL: what went wrong in a part of the body. */
  readonly errors?: readonly PartialError[]
}

/** An entry of `errors`, as far as we read it: its message may quote what was asked. */
export interface PartialError {
  /** From `data` inwards; empty where it is about all of it. */
  readonly path: readonly (string | number)[]
  /** `extensions.code`; empty where there is none. */
  readonly code: string
}

export type Test = (reply: Reply) => boolean

/** `where` compares the text of single values: 0 and "0" are the same code, null and objects are none. */
export function compileCondition({ status, where }: Condition): Test {
  const clauses = where.map(({ path, anyOf }) => ({ get: compilePath(path), anyOf: new Set(anyOf) }))
  return (reply) => {
    if (status !== null && reply.status !== status) return false
    for (const { get, anyOf } of clauses) {
      const value = get(reply.body)
      if (!isScalar(value) || !anyOf.has(String(value))) return false
    }
    return true
  }
}

/**
 * Names the failure when no declared outcome fits. A 200 that carries codes we do not know is the source's refusal; one
 * that carries none at all (a login page, another interface) is not an answer.
 */
export function compileFailure(ok: Condition): (reply: Reply) => CallFailure {
  const codes = ok.where.map(({ path }) => compilePath(path))
  return ({ status, body }) => {
    if (status === 401 || status === 403) return 'UNAUTHORIZED'
    if (status === 429) return 'THROTTLED'
    if (status === 503) return 'BUSY'
    if (status < 200 || status > 299) return 'STATUS'
    return body !== undefined && codes.every((code) => isScalar(code(body))) ? 'STATUS' : 'MALFORMED'
  }
}
