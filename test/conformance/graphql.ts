import { buildSchema, graphqlSync } from 'graphql'
import { type Harness, type Row } from './harness.ts'
import { openHttpDepartment, type Speech } from './http-department.ts'
import { providing } from './residents.ts'
import { sourceAt } from '../support/exchange-world.ts'

const schema = buildSchema(`
  type Resident { id: ID! name: String sex: String birthDate: String account: String updatedAt: String }
  input About { id: ID! }
  type Query { residents(about: [About!]!, purpose: String!, caseNumber: String): [Resident!]! }
`)

const QUERY = `query Residents($about: [About!]!, $purpose: String!, $caseNumber: String) {
  residents(about: $about, purpose: $purpose, caseNumber: $caseNumber) {
    id name sex birthDate account updatedAt
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
    const rootValue = { residents: () => rows }
    return JSON.stringify(graphqlSync({ schema, source: query, rootValue, variableValues: variables }))
  },
  failure: { status: 200, text: '{"errors":[{"message":"系统异常"}],"data":null}' },
}

export const graphql: Harness = {
  kind: 'graphql',
  cannot: [],
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
