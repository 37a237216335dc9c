import { openHttpConnector } from './http-connector.ts'
import { parseJson } from './json.ts'
import { type OpenConnector } from './kind.ts'
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
      const { path, query, variables } = template
      return compileRequest(
        { speech: 'http', method: 'POST', path, query: {}, headers: {}, body: { query, variables } },
        prefix,
      )
    },
    read(bytes) {
      const body = parseJson(bytes)
      if (!isObject(body) || !isObject(body['data'])) return undefined
      return Array.isArray(body['errors']) && body['errors'].length > 0 ? undefined : body['data']
    },
    oneMayBeList: false,
  })
