/** Requests exactly as a test writes them, and the one form in which every refusal comes (DESIGN §12). */
import { once } from 'node:events'
import { request as open, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import { expect } from 'vitest'
import { type Refusal } from './world.ts'
import { type ErrorCode, ERRORS } from '../../src/model/errors.ts'

export interface RawRequest {
  readonly method?: string
  /** Sent as it is: nothing is normalized. */
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface RawReply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly tookMs: number
}

export async function send(base: string, request: RawRequest): Promise<RawReply> {
  const { method = 'POST', path = '/graphql', headers = {}, body } = request
  const { hostname, port } = new URL(base)
  const began = performance.now()
  const outgoing = open({ hostname, port, path, method, headers, agent: false })
  const answered: Promise<IncomingMessage[]> = once(outgoing, 'response')
  outgoing.end(body)
  const [incoming] = await answered
  if (incoming === undefined) throw new TypeError('a response event without a response')
  const text = await textOf(incoming)
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, text, tookMs: performance.now() - began }
}

export const JSON_TYPE = 'application/json'
export const GRAPHQL_RESPONSE = 'application/graphql-response+json'

/** A GraphQL request with this token. */
export function operation(token: string, body: object, headers: Readonly<Record<string, string>> = {}): RawRequest {
  return {
    headers: { authorization: `Bearer ${token}`, 'content-type': JSON_TYPE, ...headers },
    body: JSON.stringify(body),
  }
}

/** The refusals in an answer, each of them whole and in our form. */
export function refusalsIn({ headers, text }: Pick<RawReply, 'headers' | 'text'>): readonly Refusal[] {
  expect(headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/)
  const { errors = [] }: { errors?: readonly SentError[] } = JSON.parse(text)
  for (const { message, extensions, locations: _, path: __, ...more } of errors) {
    const said = new Map<string, (typeof ERRORS)[ErrorCode]>(Object.entries(ERRORS)).get(extensions.code)
    expect({ message, ...more }).toEqual({ message: said?.zh })
    expect(extensions).toEqual({
      code: extensions.code,
      en: said?.en,
      requestId: headers['x-request-id'],
      retryable: said?.retryable,
      problems: extensions.problems.map(({ path, code }) => ({
        path,
        code,
        zh: expect.stringMatching(/[\u4e00-\u9fff]/),
        en: expect.stringMatching(/^[ -~’]+$/),
      })),
    })
  }
  return errors.map(({ extensions }) => extensions)
}

interface SentError {
  readonly message: string
  readonly extensions: Refusal
  readonly locations?: unknown
  readonly path?: unknown
}

/** Codes of all problems in all refusals, by their paths. */
export function problemsIn(refusals: readonly Refusal[]): Readonly<Record<string, string>> {
  return Object.fromEntries(refusals.flatMap(({ problems }) => problems.map(({ path, code }) => [path, code])))
}
