/** What simulated departments need to serve a GraphQL of their own: a route, made of a schema and its root fields. */
import { buildSchema, graphql } from 'graphql'
import { type Route, type SandboxRequest } from './kit.ts'

/** Root field → its answer; what is thrown becomes an entry of `errors`, with a status of success. */
export type RootFields = Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => unknown>>

export function graphqlRoute(path: string, sdl: string, rootFields: RootFields): Route {
  const schema = buildSchema(sdl)
  return {
    method: 'POST',
    path,
    answer: async (request) => ({ body: await graphql({ schema, rootValue: rootFields, ...readQuestion(request) }) }),
  }
}

/** @throws {SyntaxError} the server answers 400 */
function readQuestion(request: SandboxRequest) {
  const question = request.json()
  if (!isObject(question)) throw new SyntaxError('a JSON object is expected')
  const { query, variables } = question
  return { source: typeof query === 'string' ? query : '', variableValues: isObject(variables) ? variables : {} }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
