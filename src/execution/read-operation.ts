import {
  type FragmentDefinitionNode,
  getArgumentValues,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { documentFaultOf } from './document-fault.ts'
import { faultOf } from './input-fault.ts'
import { createLimits } from './limits.ts'
import { type Requested, requestedBelow } from './requested.ts'
import { selectFields } from './select-fields.ts'
import { coerceVariables, type Variables } from './variables.ts'
import { GatewayError, type Problem } from '../model/errors.ts'

/** One root field of an operation, as its resolver would be called. */
export interface RootCall {
  readonly responseName: string
  readonly field: string
  readonly args: Readonly<Record<string, unknown>>
  readonly requested: Requested
}

export interface GivenOperation {
  readonly document: string
  readonly operationName: string | null
  readonly variables: Variables
  /** Where they stand in what the caller sent: `input.query`, `input.variables`. */
  readonly paths: { readonly document: string; readonly variables: string }
}

const checkLimits = createLimits()
const MOST_ERRORS = 5

/**
 * What an operation would call, by the same rules as if it were run. Nothing is.
 * @throws {GatewayError} DOCUMENT_TOO_COMPLEX, DOCUMENT_INVALID or INPUT_INVALID, with every problem
 */
export function readOperation(schema: GraphQLSchema, given: GivenOperation): readonly RootCall[] {
  checkLimits(given.document)
  try {
    const document = parse(given.document)
    const errors = validate(schema, document, undefined, { maxErrors: MOST_ERRORS })
    if (errors.length > 0) throw refusalOf(errors, given.paths.document)
    const operation = getOperationAST(document, given.operationName)
    if (!operation) throw new GraphQLError('Must provide an operation.')
    const fragments: Record<string, FragmentDefinitionNode> = {}
    for (const node of document.definitions) if (node.kind === 'FragmentDefinition') fragments[node.name.value] = node
    return rootCalls(schema, operation, fragments, coerced(schema, operation, given))
  } catch (error) {
    throw error instanceof GraphQLError ? refusalOf([error], given.paths.document) : error
  }
}

function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: GivenOperation): Variables {
  try {
    return coerceVariables(schema, operation, given.variables)
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    const problems = error.problems.map(({ path, ...fault }) => ({
      path: `${given.paths.variables}.${path}`,
      ...fault,
    }))
    throw new GatewayError(error.code, { problems })
  }
}

function rootCalls(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Variables,
): readonly RootCall[] {
  const rootType = schema.getRootType(operation.operation)
  if (!rootType) throw new GraphQLError('Schema is not configured for this operation.')
  const selecting = { schema, fragments, variables }
  return Array.from(selectFields(selecting, rootType, [operation]), ([responseName, nodes]) => {
    const [node] = nodes
    const field = rootType.getFields()[node?.name.value ?? '']
    // Introspection is not in the root type's fields.
    if (node === undefined || field === undefined) {
      return { responseName, field: node?.name.value ?? '', args: {}, requested: NOTHING }
    }
    const args = getArgumentValues(field, node, variables)
    return { responseName, field: field.name, args, requested: requestedBelow(selecting, field.type, nodes) }
  })
}

const NOTHING: Requested = { elements: [], fields: new Set() }

function refusalOf(errors: readonly GraphQLError[], path: string): GatewayError {
  const faults = errors.map((error) => ({ input: faultOf(error), document: documentFaultOf(error), error }))
  const isInput = faults.every(({ input, document }) => input !== null || document.refusal === 'INPUT_INVALID')
  const problems = faults.map(({ input, document, error }): Problem => {
    const { code, zh, en } = input ?? document
    const [at] = error.locations ?? []
    return { path: at === undefined ? path : `${path}:${at.line}:${at.column}`, code, zh, en }
  })
  return new GatewayError(isInput ? 'INPUT_INVALID' : 'DOCUMENT_INVALID', { problems })
}
