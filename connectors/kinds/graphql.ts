import { openHttpConnector } from './http-connector.ts'
import { type HttpReply } from './http.ts'
import { parseJson } from './json.ts'
import { type OpenConnector } from './kind.ts'
import { type PartialError, type Reply } from './outcome.ts'
import { isObject } from './paths.ts'
import { compileRequest } from './request.ts'

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
      return compileRequest(
        { speech: 'http', method: 'POST', path, query: {}, headers: {}, body: { query, variables } },
        prefix,
      )
    },
    read: readAnswer,
    oneMayBeList: false,
  })

/** Errors come with a status of success; without data beside them they are the source's refusal. */
function readAnswer({ status, bytes }: HttpReply): Reply {
  const answer = parseJson(bytes)
  if (!isObject(answer)) return { status, body: undefined }
  const { data, errors } = answer
  const hasErrors = Array.isArray(errors) && errors.length > 0
  if (!isObject(data)) return { status: hasErrors && status < 300 ? 500 : status, body: undefined }
  return hasErrors ? { status, body: data, errors: errors.map(readError) } : { status, body: data }
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
