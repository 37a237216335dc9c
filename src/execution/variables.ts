import {
  coerceInputValue,
  getVariableValues,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'
import { faultOf } from './input-fault.ts'
import { GatewayError, type Problem } from '../model/errors.ts'

export type Variables = Readonly<Record<string, unknown>>

/**
 * Variables as the schema types them.
 * @throws {GatewayError} INPUT_INVALID with every fault in all of them, never a value
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Variables,
): Variables {
  const definitions = operation.variableDefinitions ?? []
  if (definitions.length === 0) return NONE
  const { coerced } = getVariableValues(schema, definitions, given, { maxErrors: 1 })
  if (coerced !== undefined) return coerced
  // graphql-js tells faults in sentences that repeat the values; so they are looked for once more.
  throw new GatewayError('INPUT_INVALID', {
    problems: definitions.flatMap((definition) => problemsOf(schema, definition, given)).slice(0, MOST_PROBLEMS),
  })
}

const NONE: Variables = {}
const MOST_PROBLEMS = 50

function problemsOf(schema: GraphQLSchema, definition: VariableDefinitionNode, given: Variables): Problem[] {
  const name = definition.variable.name.value
  const type = typeFromAST(schema, definition.type)
  if (!isInputType(type)) return []
  const path = safeName(name)
  if (!Object.hasOwn(given, name)) {
    return isNonNullType(type) && definition.defaultValue === undefined ? [{ path, ...MISSING }] : []
  }
  return faultsIn(given[name], type).map(({ at, fault }) => ({ path: path + at, ...fault }))
}

interface Found {
  /** `.subjects[1].id` */
  readonly at: string
  readonly fault: Omit<Problem, 'path'>
}

function faultsIn(value: unknown, type: GraphQLInputType): Found[] {
  const found: Found[] = []
  try {
    coerceInputValue(value, type, (path, _, error) => {
      const at = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
      found.push(judge(at, error))
      // Thousands of faults would take seconds to find.
      if (found.length === MOST_PROBLEMS) throw new EnoughError()
    })
  } catch (error) {
    if (!(error instanceof EnoughError)) throw error
  }
  return found
}

class EnoughError extends Error {
  override readonly name = 'EnoughError'
}

/** The field names graphql-js's sentences are read for are the schema's; what the caller named is not repeated. */
function judge(at: string, error: GraphQLError): Found {
  const fault = faultOf(error)
  if (fault !== null) return { at, fault }
  const [, missing] = /^Field "(\w+)" of required type/.exec(error.message) ?? []
  if (missing !== undefined) return { at: `${at}.${missing}`, fault: MISSING }
  if (error.message.startsWith('Expected non-nullable type')) return { at, fault: MISSING }
  if (/ is not defined by type /.test(error.message)) return { at, fault: UNKNOWN }
  return { at, fault: WRONG_TYPE }
}

/** A variable is named by the caller, and a name can hide a number: one with many digits is not repeated. */
function safeName(name: string): string {
  return /\d{4}/.test(name) || name.length > 40 ? 'variables' : name
}

const MISSING = { code: 'VALUE_MISSING', zh: '此项必填', en: 'a value is required here' }
const UNKNOWN = {
  code: 'INPUT_FIELD_UNKNOWN',
  zh: '此处有接口未定义的输入项',
  en: 'an input field here is not in the schema',
}
const WRONG_TYPE = {
  code: 'VALUE_TYPE',
  zh: '值的类型不对，或不在允许的取值之内',
  en: 'the value is of another type, or not one of those allowed',
}
