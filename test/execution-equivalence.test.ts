import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import {
  buildSchema,
  type DocumentNode,
  execute,
  getNamedType,
  getOperationAST,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { createExecution, Written } from '../src/execution/execution.ts'
import { formatError } from '../src/execution/format-error.ts'
import { type Requested, requestedBelow } from '../src/execution/requested.ts'
import { type RootResolver } from '../src/execution/root-resolvers.ts'
import { withScalars } from '../src/execution/scalars.ts'
import { GatewayError } from '../src/model/errors.ts'

/**
 * Random documents over random trees, good and bad ones: what our execution answers must be, to the byte, what
 * graphql-js answers by itself.
 */
const SMALL = `
  directive @element(code: String!) on FIELD_DEFINITION
  scalar CitizenId
  scalar Date
  scalar Opaque
  enum State { VERIFIED STALE CONFLICT }
  input Purpose { lifeEvent: ID, serviceItem: ID, year: Int = 3 }
  type Source { connector: ID!, department: String }
  type Report { path: String!, state: State!, source: Source, cached: Boolean! }
  type Name { family: String @element(code: "1"), given: String! @element(code: "2") }
  type Identity {
    name: Name, birthDate: Date @element(code: "3"), age: Int @element(code: "4"), height: Float @element(code: "5")
    married: Boolean! @element(code: "6"), ethnicity: State @element(code: "7")
  }
  type License { name: String @element(code: "8"), number: ID! @element(code: "9"), tags: [String!], holders: [[Source]!] }
  type PersonArchive {
    id: CitizenId!, identity: Identity, licenses: [License!], fieldReports: [Report!]!, related: [PersonArchive], raw: Opaque
  }
  type Query {
    person(id: CitizenId!, purpose: Purpose!): PersonArchive
    people(ids: [CitizenId!]!, purpose: Purpose = { lifeEvent: "P1" }): [PersonArchive]!
    strict(year: Int! = 4): PersonArchive!
    states: [State!]
    ping: String!
  }
  type Mutation { record(purpose: Purpose!): Report!, note(text: String): Source }
`

const RUNS = 400
const SEED = Math.trunc(Math.random() * 2 ** 31)

describe('compiled operations', () => {
  it(
    'answer the same bytes as graphql-js, over a small schema with every kind of field',
    () => compare(() => buildSchema(SMALL)),
    60_000,
  )

  const folder = resolve(import.meta.dirname, '../schema')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.graphql')) : []
  it.skipIf(files.length === 0)(
    'answer the same bytes as graphql-js, over the schema we serve',
    () => compare(() => buildSchema(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'))),
    120_000,
  )
})

async function compare(build: () => GraphQLSchema): Promise<void> {
  console.log(`seed ${SEED}`)
  const schema = withScalars(build())
  let compiled = 0
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const draw = drawFrom(gen)
      const operation = randomOperation(schema, draw)
      expect(validate(schema, operation.document), operation.text).toEqual([])

      const timing = draw.oneOf(['now', 'later'] as const)
      const answers = randomAnswers(schema, draw)
      const expected = await askGraphql(schema, operation, answers, timing)
      const actual = await askExecution(schema, operation, answers, timing)
      expect(actual.text, operation.text).toBe(expected.text)
      // graphql-js calls no further root field of a query once one has thrown where no null may be; we call them all.
      const called = operation.isMutation ? actual.requests : actual.requests.slice(0, expected.requests.length)
      expect(called, operation.text).toEqual(expected.requests)
      if (actual.isCompiled) compiled++
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  )
  // The property says nothing when everything falls back.
  expect(compiled).toBeGreaterThan(RUNS / 10)
}

// ─────────────────────────────────────────── the two answers ───────────────────────────────────────────

interface Outcome {
  readonly text: string
  /** By root field, in the order of the calls: what it was told is asked. */
  readonly requests: readonly (readonly [string, Requested])[]
}

type Answers = ReadonlyMap<string, () => unknown>
type Timing = 'now' | 'later'

async function askGraphql(
  schema: GraphQLSchema,
  operation: RandomOperation,
  answers: Answers,
  timing: Timing,
): Promise<Outcome> {
  const requests: [string, Requested][] = []
  const result = await execute({
    schema,
    document: operation.document,
    variableValues: operation.variables,
    fieldResolver(source: unknown, _args, _context, info) {
      if (info.path.prev !== undefined) {
        return typeof source === 'object' && source !== null ? Reflect.get(source, info.fieldName) : undefined
      }
      const selecting = { schema, fragments: info.fragments, variables: info.variableValues }
      requests.push([info.fieldName, requestedBelow(selecting, info.returnType, info.fieldNodes)])
      return answer(answers, info.fieldName, timing)
    },
  })
  const errors = result.errors?.map((error) => formatError(error, 'id'))
  return { text: JSON.stringify({ errors, data: result.data }), requests }
}

async function askExecution(
  schema: GraphQLSchema,
  operation: RandomOperation,
  answers: Answers,
  timing: Timing,
): Promise<Outcome & { readonly isCompiled: boolean }> {
  const requests: [string, Requested][] = []
  const resolversOf = (type: GraphQLObjectType | null | undefined): Record<string, RootResolver<null>> =>
    Object.fromEntries(
      Object.keys(type?.getFields() ?? {}).map((name) => [
        name,
        (_args, _context, requested) => {
          requests.push([name, requested])
          return answer(answers, name, timing)
        },
      ]),
    )
  const execution = createExecution(schema, {
    Query: resolversOf(schema.getQueryType()),
    Mutation: resolversOf(schema.getMutationType()),
  })
  const { data, errors } = await execution
    .operation(operation.document, getOperationAST(operation.document) ?? undefined)
    .run(null, operation.variables)
  const formatted = errors?.map((error) => formatError(error, 'id'))
  const text = data instanceof Written ? data.json.toString() : JSON.stringify({ errors: formatted, data })
  return { text, requests, isCompiled: data instanceof Written }
}

function answer(answers: Answers, field: string, timing: Timing): unknown {
  const give = answers.get(field) ?? (() => null)
  return timing === 'now' ? give() : Promise.resolve().then(give)
}

// ─────────────────────────────────────────── random trees ───────────────────────────────────────────

function randomAnswers(schema: GraphQLSchema, draw: Draw): Answers {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  )
  // Mostly whole trees: with every leaf at risk almost none would be.
  const risk = draw.oneOf([0, 0, 0.01, 0.05])
  return new Map(
    fields.map((field): [string, () => unknown] => {
      if (draw.chance(0.05)) return [field.name, () => fail(new GatewayError('RELATION_NOT_PROVED'))]
      if (draw.chance(0.03)) return [field.name, () => fail(new Error('a secret'))]
      const value = randomValue(draw, field.type, { risk, depth: 0 })
      return [field.name, () => value]
    }),
  )
}

function fail(error: Error): never {
  throw error
}

interface Growing {
  readonly risk: number
  readonly depth: number
}

function randomValue(draw: Draw, type: GraphQLOutputType, growing: Growing): unknown {
  if (growing.risk > 0 && draw.chance(growing.risk)) return draw.oneOf(strangeFor(type))
  if (isNonNullType(type)) return randomThing(draw, type.ofType, { ...growing, risk: growing.risk / 2 })
  return draw.chance(0.1) ? draw.oneOf([null, undefined]) : randomThing(draw, type, growing)
}

function randomThing(draw: Draw, type: GraphQLOutputType, growing: Growing): unknown {
  if (isListType(type)) {
    const most = growing.depth > 3 ? 0 : 3
    return Array.from({ length: draw.upTo(most) }, () => randomValue(draw, type.ofType, growing))
  }
  if (isObjectType(type)) return randomObject(draw, type, growing)
  if (isEnumType(type)) return draw.oneOf(type.getValues().map(({ value }): unknown => value))
  switch (getNamedType(type).name) {
    case 'Int':
      return draw.oneOf([0, -0, 1, -7, 2147483647, true, '12'])
    case 'Float':
      return draw.oneOf([0, -0, 1.5, -7e-9, 1e21, 5e-324, '2.5', false])
    case 'Boolean':
      return draw.oneOf([true, false, 1, 0])
    default:
      return draw.oneOf(TEXTS)
  }
}

function randomObject(draw: Draw, type: GraphQLObjectType, growing: Growing): unknown {
  const object: Record<string, unknown> = {}
  for (const field of Object.values(type.getFields())) {
    if (growing.depth > 4 && !isNonNullType(field.type)) continue
    const value = randomValue(draw, field.type, { ...growing, depth: growing.depth + 1 })
    // A promise in a tree goes to graphql-js; one that fails in a list would be lost there, so these hold good values.
    const isLate = growing.risk === 0 && isLeafType(field.type) && draw.chance(0.01)
    if (isLate) object[field.name] = Promise.resolve(value)
    // Some use cases make a costly value only when it is read.
    else if (draw.chance(0.1)) Object.defineProperty(object, field.name, { enumerable: true, get: () => value })
    else object[field.name] = value
  }
  return object
}

const TEXTS = [
  '',
  '张伟',
  '𬭚',
  'a"b\\c/\n\u0001',
  '\ud83d',
  '\udc00x',
  '\u2028',
  'café ß',
  '长'.repeat(30_000),
  'P010001',
  '140599199003070014',
  'null',
]
const STRANGE: readonly unknown[] = [
  null,
  undefined,
  'text',
  NaN,
  Infinity,
  2 ** 40,
  Symbol.for('strange'),
  {},
  [],
  [[]],
  new Set(['x']),
  new Error('a secret'),
  new GatewayError('RELATION_NOT_PROVED'),
  () => 'called',
]
/** No answer to an opaque leaf, which is written as it comes: JSON.stringify would throw. */
const THROWING = {
  get name(): never {
    throw new Error('a secret')
  },
}

function strangeFor(type: GraphQLOutputType): readonly unknown[] {
  return getNamedType(type).name === 'Opaque' ? STRANGE : [...STRANGE, THROWING]
}

// ─────────────────────────────────────────── random documents ───────────────────────────────────────────

interface RandomOperation {
  readonly text: string
  readonly document: DocumentNode
  readonly isMutation: boolean
  readonly variables: Readonly<Record<string, unknown>>
}

function randomOperation(schema: GraphQLSchema, draw: Draw): RandomOperation {
  const definitions = new Map<string, string>()
  const variables: Record<string, unknown> = {}
  const fragments = new Map<string, { readonly type: string; readonly text: string }>()
  const mutation = schema.getMutationType()
  const isMutation = mutation !== null && mutation !== undefined && draw.chance(0.15)
  const root = isMutation ? mutation : schema.getQueryType()
  if (!root) throw new TypeError('no root type')

  const body = selection(root, 0)
  const declared = [...definitions].map(([name, type]) => `$${name}: ${type}`).join(', ')
  const spread = [...fragments].map(([name, { type, text }]) => `fragment ${name} on ${type} ${text}`)
  const head = `${isMutation ? 'mutation' : 'query'} Q${declared === '' ? '' : `(${declared})`}`
  const text = [`${head} ${body}`, ...spread].join('\n')
  return { text, document: parse(text), isMutation, variables }

  function selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < 5 || !isObjectType(getNamedType(field.type)),
    )
    const count = 1 + draw.upTo(depth === 0 ? 3 : 5)
    const parts = Array.from({ length: count }, () => part(type, fields, depth))
    return `{ ${parts.join(' ')} }`
  }

  function part(type: GraphQLObjectType, fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    if (fields.length === 0 || draw.chance(0.08)) return draw.oneOf(['__typename', 'type_: __typename'])
    if (depth < 5 && draw.chance(0.12)) {
      return `...${draw.oneOf(['', ` on ${type.name}`])}${condition()} ${selection(type, depth + 1)}`
    }
    if (depth < 5 && draw.chance(0.12)) return `...${fragment(type, depth)}${condition()}`
    const field = draw.oneOf(fields)
    const named = getNamedType(field.type)
    // One alias, one field and one set of arguments: so that equal names always merge.
    const alias = draw.chance(0.25) ? `${draw.oneOf(['x', '__proto__'])}_${field.name}` : null
    const below = isObjectType(named) ? ` ${selection(named, depth + 1)}` : ''
    return `${alias === null ? '' : `${alias}: `}${field.name}${argumentsOf(type, field)}${condition()}${below}`
  }

  function fragment(type: GraphQLObjectType, depth: number): string {
    const known = [...fragments].filter(([, one]) => one.type === type.name && one.text !== '').map(([name]) => name)
    if (known.length > 0 && draw.chance(0.5)) return draw.oneOf(known)
    const name = `F${fragments.size}`
    // Its place is taken while it is made: it cannot spread itself.
    fragments.set(name, { type: type.name, text: '' })
    fragments.set(name, { type: type.name, text: selection(type, depth + 1) })
    return name
  }

  function argumentsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
    const given = field.args.map((arg) => {
      const name = `${type.name}_${field.name}_${arg.name}`
      definitions.set(name, String(arg.type))
      if (!Object.hasOwn(variables, name) && (isNonNullType(arg.type) || draw.chance(0.7))) {
        variables[name] = randomInput(draw, arg.type, 0)
      }
      return `${arg.name}: $${name}`
    })
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }

  function condition(): string {
    if (!draw.chance(0.15)) return ''
    const directive = draw.oneOf(['skip', 'include'])
    if (draw.chance(0.3)) return ` @${directive}(if: ${draw.oneOf(['true', 'false'])})`
    const name = draw.oneOf(['c1', 'c2', 'c3'])
    // c3 may be null where no null may stand: graphql-js notices only when it gets there.
    definitions.set(name, name === 'c3' ? 'Boolean = true' : 'Boolean!')
    if (!Object.hasOwn(variables, name))
      variables[name] = name === 'c3' ? draw.oneOf([true, false, null]) : draw.chance(0.5)
    return ` @${directive}(if: $${name})`
  }
}

function randomInput(draw: Draw, type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return randomInput(draw, type.ofType, depth) ?? randomInput(draw, type.ofType, depth)
  if (isListType(type)) return [randomInput(draw, type.ofType, depth)]
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 2 && draw.chance(0.5)),
    )
    return Object.fromEntries(fields.map((field) => [field.name, randomInput(draw, field.type, depth + 1)]))
  }
  if (isEnumType(type)) return draw.oneOf(type.getValues().map(({ name }) => name))
  return INPUTS[type.name] ?? 'text'
}

const INPUTS: Readonly<Record<string, unknown>> = {
  CitizenId: '140599199003070014',
  CreditCode: '91140599MA0KYJ125P',
  Date: '2024-02-29',
  DateTime: '2024-02-29T08:00:00+08:00',
  Int: 7,
  Float: 1.5,
  Boolean: true,
}

// ─────────────────────────────────────────── chance ───────────────────────────────────────────

interface Draw {
  chance(probability: number): boolean
  /** 0 … most. */
  upTo(most: number): number
  oneOf<T>(values: readonly T[]): T
}

function drawFrom(gen: fc.GeneratorValue): Draw {
  const upTo = (most: number): number => gen(fc.nat, { max: most })
  return {
    upTo,
    chance: (probability) => upTo(999) < probability * 1000,
    oneOf(values) {
      const index = upTo(values.length - 1)
      for (const [i, value] of values.entries()) if (i === index) return value
      throw new TypeError('nothing to choose from')
    },
  }
}
