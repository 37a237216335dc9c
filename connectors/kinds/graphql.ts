import { openHttpConnector } from './http-connector.ts'
import { type HttpReply } from './http.ts'
import { parseJson } from './json.ts'
import { type OpenConnector } from './kind.ts'
import { type Reply } from './outcome.ts'
import { isObject } from './paths.ts'
import { compileRequest } from './request.ts'

/**
 * A department's own GraphQL, or a Federation subgraph through `_entities`. Its answer is its `data`; where it also
 * reports errors, what it left out might be anything, so that answer is none.
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

/** Errors are the source's refusal; they come with a status of success. */
function readAnswer({ status, bytes }: HttpReply): Reply {
  const answer = parseJson(bytes)
  if (!isObject(answer)) return { status, body: undefined }
  const { data, errors } = answer
  if (Array.isArray(errors) && errors.length > 0) return { status: status < 300 ? 500 : status, body: undefined }
  return { status, body: isObject(data) ? data : undefined }
}
