import { buildSchema, graphqlSync } from 'graphql'
import { type Harness, type Row } from './harness.ts'
import { openHttpDepartment, type Speech } from './http-department.ts'
import { listFrom, providing } from './residents.ts'
import { sourceAt } from '../support/exchange-world.ts'

const schema = buildSchema(`
  type Resident { id: ID! name: String sex: String birthDate: String account: String updatedAt: String phones: [Phone!] }
  type Phone { number: String }
  input About { id: ID! }
  type Query { residents(about: [About!]!, purpose: String!, caseNumber: String): [Resident!]! }
`)

const QUERY = `query Residents($about: [About!]!, $purpose: String!, $caseNumber: String) {
  residents(about: $about, purpose: $purpose, caseNumber: $caseNumber) {
    id name sex birthDate account updatedAt phones { number }
  }
}`

interface Asked {
  readonly query: string
  readonly variables: { about: { id: string }[]; purpose: string; caseNumber: string }
}

const speech: Speech = {
  contentType: 'application/json',
  hear(body) {
    const { variables } = JSON.parse(body) as Asked
    return { ...variables, ids: variables.about.map(({ id }) => id) }
  },
  answer(rows: readonly Row[], body) {
    const { query, variables } = JSON.parse(body) as Asked
    const rootValue = { residents: () => rows.map(withPhones) }
    return JSON.stringify(graphqlSync({ schema, source: query, rootValue, variableValues: variables }))
  },
  names: ['name', 'phones'],
  failure: { status: 200, text: '{"errors":[{"message":"系统异常"}],"data":null}' },
}

export const graphql: Harness = {
  kind: 'graphql',
  cannot: [],
  list: listFrom('phones', 'number'),
  async open(rows) {
    const { url, ...department } = await openHttpDepartment(rows, speech)
    const source = sourceAt(url, {
      source: { kind: 'graphql' },
      operation: {
        request: {
          speech: 'graphql',
          path: '/graphql',
          query: QUERY,
          variables: { about: [{ $each: { id: '$key' } }], purpose: '$purpose', caseNumber: '$case' },
        },
        outcome: { ok: { status: 200, where: [] } },
        records: ['residents'],
        recordKey: { path: ['id'], format: 'text' },
        freshness: { maxAgeMs: 0, observedAt: { path: ['updatedAt'], format: 'yyyy-MM-dd HH:mm:ss' } },
        provides: providing({ name: 'name', sex: 'sex', birthDate: 'birthDate', account: 'account' }),
      },
    })
    return { source, ...department }
  },
}

function withPhones(row: Row) {
  return { ...row, phones: [{ number: row.account }] }
}

const subgraph = buildSchema(`
  scalar _Any
  union _Entity = Resident
  type Resident { sfzh: ID! name: String sex: String birthDate: String account: String updatedAt: String phones: [Phone!] }
  type Phone { number: String }
  type Query { _entities(representations: [_Any!]!, purpose: String!, caseNumber: String): [_Entity]! }
`)

const ENTITIES = `query Residents($who: [_Any!]!, $purpose: String!, $caseNumber: String) {
  _entities(representations: $who, purpose: $purpose, caseNumber: $caseNumber) {
    ... on Resident { sfzh name sex birthDate account updatedAt phones { number } }
  }
}`

interface EntitiesAsked {
  readonly query: string
  readonly variables: { who: { __typename: string; sfzh: string }[]; purpose: string; caseNumber: string }
}

const entitiesSpeech: Speech = {
  contentType: 'application/json',
  hear(body) {
    const { variables } = JSON.parse(body) as EntitiesAsked
    return { ...variables, ids: variables.who.map(({ sfzh }) => sfzh) }
  },
  answer(rows: readonly Row[], body) {
    const { query, variables } = JSON.parse(body) as EntitiesAsked
    const asked = variables.who.map(({ sfzh }) => sfzh)
    const foreign = rows.find(({ id }) => !asked.includes(id)) ?? null
    const held = (sfzh: string) => rows.filter(({ id }) => id === sfzh)
    const entitiesOf = (sfzh: string) => (held(sfzh).length > 0 ? held(sfzh) : [foreign]).map(entity)
    return JSON.stringify(
      graphqlSync({
        schema: subgraph,
        source: query,
        // One for each representation, in their order; null for who is not known.
        rootValue: { _entities: () => asked.flatMap(entitiesOf) },
        variableValues: variables,
      }),
    )
  },
  names: ['name', 'phones'],
  failure: { status: 200, text: '{"errors":[{"message":"系统异常"}],"data":null}' },
}

function entity(row: Row | null) {
  return row && { ...withPhones(row), sfzh: row.id, __typename: 'Resident' }
}

/** A Federation subgraph, asked as its router would ask it. */
export const entities: Harness = {
  kind: 'graphql, through _entities',
  cannot: [],
  list: listFrom('phones', 'number'),
  async open(rows) {
    const { url, ...department } = await openHttpDepartment(rows, entitiesSpeech)
    const source = sourceAt(url, {
      source: { kind: 'graphql' },
      operation: {
        request: {
          speech: 'graphql',
          path: '/graphql',
          query: ENTITIES,
          variables: {
            who: [{ $each: { __typename: 'Resident', sfzh: '$key' } }],
            purpose: '$purpose',
            caseNumber: '$case',
          },
        },
        outcome: { ok: { status: 200, where: [] } },
        records: ['_entities'],
        recordKey: { path: ['sfzh'], format: 'text' },
        freshness: { maxAgeMs: 0, observedAt: { path: ['updatedAt'], format: 'yyyy-MM-dd HH:mm:ss' } },
        provides: providing({ name: 'name', sex: 'sex', birthDate: 'birthDate', account: 'account' }),
      },
    })
    return { source, ...department }
  },
}
