/** What simulated departments need to serve a GraphQL of their own, or to be a Federation subgraph. */
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

/** What a department holds under one representation, `{ __typename, …key }`; null: nothing. What is thrown is its error. */
export type FindEntity = (representation: Readonly<Record<string, unknown>>) => object | null

/**
 * A Federation subgraph as a router asks it: `_service { sdl }`, and `_entities`, whose representations are answered in
 * their order. The SDL holds types with `@key` and no queries.
 */
export function subgraphRoute(path: string, { sdl, entities, most }: Subgraph): Route {
  const linked = `${LINK}\n${sdl}`
  const union = `union _Entity = ${Object.keys(entities).join(' | ')}`
  return graphqlRoute(path, [linked, FEDERATION, union].join('\n'), {
    _service: () => ({ sdl: linked }),
    _entities({ representations }) {
      const asked = Array.isArray(representations) ? representations : []
      if (asked.length > most) throw new RangeError(`representations 至多 ${String(most)} 个`)
      return asked.map((one) => entityIn(entities, one))
    },
  })
}

export interface Subgraph {
  readonly sdl: string
  /** By type. */
  readonly entities: Readonly<Record<string, FindEntity>>
  /** Representations in one call. */
  readonly most: number
}

/** An error stands in its place alone. */
function entityIn(entities: Subgraph['entities'], representation: unknown): object | null {
  const type = isObject(representation) ? representation['__typename'] : undefined
  if (!isObject(representation) || typeof type !== 'string' || !Object.hasOwn(entities, type)) {
    return new TypeError('没有这种实体')
  }
  const entity = entities[type]?.(representation) ?? null
  return entity === null || entity instanceof Error ? entity : { __typename: type, ...entity }
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])'
/** https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec */
const FEDERATION = `
  scalar _Any
  scalar FieldSet
  scalar link__Import
  directive @link(url: String!, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  type _Service { sdl: String! }
  type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`

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
