import { openHttpConnector } from './http-connector.ts'
import { type HttpReply } from './http.ts'
import { parseJson } from './json.ts'
import { type OpenConnector } from './kind.ts'
import { type PartialError, type Reply } from './outcome.ts'
import { isObject } from './paths.ts'
import { type BuildRequest, compileRequest } from './request.ts'
import { isGateway } from '../../src/catalog/gateway-source.ts'
import { type Source } from '../../src/catalog/types.ts'

/**
 * A department's own GraphQL, or a Federation subgraph through `_entities`. Its answer is its `data`; where it also
 * reports errors, each record they point into is lost, and the whole answer where they point anywhere else.
 */
export const openGraphql: OpenConnector = (source, wiring) =>
  openHttpConnector(source, wiring, {
    compile(template, prefix) {
      if (template.speech !== 'graphql') throw new TypeError(`${source.connector} does not speak ${template.speech}`)
      const { query, variables } = template
      const path = prefix + template.path === '' ? '/' : template.path
      const { headers, extensions } = isGateway(source) ? FOR_GATEWAY : PLAIN
      const body = { query, variables, ...extensions }
      const build = compileRequest({ speech: 'http', method: 'POST', path, query: {}, headers, body }, prefix)
      return { build: isGateway(source) ? inTime(build, source.limits) : build, read: readAnswer }
    },
    oneMayBeList: false,
  })

const PLAIN = { headers: {}, extensions: {} }
/** What goes to another Yidang beside the question: for whom it is asked, and the request id by which both ledgers know it. */
const FOR_GATEWAY = {
  headers: { 'x-request-id': '$requestId' },
  extensions: { extensions: { onBehalf: '$onBehalf' } },
}

/** For the way there and back. */
const TRAVEL_MS = 150

/**
 * Says when the answer must leave there, so that a department it waits for costs its own fields and not all: what is
 * left of our caller's time, of which the way takes its part, but never more than half.
 */
function inTime(build: BuildRequest, { timeoutMs }: Source['limits']): BuildRequest {
  return (question) => {
    const request = build(question)
    const leftMs = Math.min(timeoutMs, question.asking?.withinMs ?? timeoutMs)
    const deadlineMs = Math.max(1, Math.floor(Math.max(leftMs - TRAVEL_MS, leftMs / 2)))
    return { ...request, headers: [...request.headers, 'x-deadline-ms', String(deadlineMs)] }
  }
}

/** Errors come with a status of success; without data beside them they are the source's refusal. */
function readAnswer({ status, bytes }: HttpReply): Reply {
  const answer = parseJson(bytes)
  if (!isObject(answer)) return { status, body: undefined }
  const { data, errors } = answer
  const hasErrors = Array.isArray(errors) && errors.length > 0
  if (!hasErrors) return { status, body: isObject(data) ? data : undefined }
  const isPartial = isObject(data)
  return {
    status: isPartial || status >= 300 ? status : 500,
    body: isPartial ? data : undefined,
    errors: errors.map(readError),
  }
}

function readError(error: unknown): PartialError {
  const { path, extensions } = isObject(error) ? error : NOTHING
  const code = isObject(extensions) ? extensions['code'] : null
  return { path: Array.isArray(path) ? path.filter(isStep) : [], code: typeof code === 'string' ? code : '' }
}

const NOTHING: Readonly<Record<string, unknown>> = {}

function isStep(step: unknown): step is string | number {
  return typeof step === 'string' || typeof step === 'number'
}
