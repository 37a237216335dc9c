import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { type CompiledOperation, compileOperation, conditionsOf } from './compile.ts'
import { JsonBytes } from './json-bytes.ts'
import { requestedBelow } from './requested.ts'
import { resolverOf, type RootResolvers } from './root-resolvers.ts'
import { coerceVariables, type Variables } from './variables.ts'
import { GatewayError } from '../model/errors.ts'

/** A whole answer without errors, already written; it stands where its `data` would. */
export class Written {
  readonly [field: string]: unknown
  /** `{"data":{…}}` */
  readonly json: Buffer

  constructor(json: Buffer) {
    this.json = json
  }
}

export type Answer = ExecutionResult<Written | Record<string, unknown>>

/** Runs valid documents against one schema; what can be done once for an operation is done once. */
export interface Execution<Context> {
  /** @param node undefined: the request does not name one operation of its document */
  operation(document: DocumentNode, node: OperationDefinitionNode | undefined): Operation<Context>
}

export interface Operation<Context> {
  /** The root fields it may call. */
  readonly rootFields: readonly string[]
  /** Faults of the caller and of resolvers are in the answer. */
  run(context: Context, variables: Variables): Promise<Answer>
}

export function createExecution<Context>(schema: GraphQLSchema, resolvers: RootResolvers<Context>): Execution<Context> {
  // An entry lives as long as its document, and documents are kept bounded, for each schema its own.
  const operations = new WeakMap<OperationDefinitionNode, Operation<Context>>()

  return {
    operation(document, node) {
      if (node === undefined) return noOperation('Must provide an operation.')
      if (!schema.getRootType(node.operation)) return noOperation('Schema is not configured for this operation.')
      let operation = operations.get(node)
      if (operation === undefined)
        operations.set(node, (operation = openOperation(schema, resolvers, { document, node })))
      return operation
    },
  }
}

function noOperation(message: string): Operation<unknown> {
  return { rootFields: [], run: () => Promise.resolve({ errors: [new GraphQLError(message)] }) }
}

interface Place {
  readonly document: DocumentNode
  readonly node: OperationDefinitionNode
}

function openOperation<Context>(
  schema: GraphQLSchema,
  resolvers: RootResolvers<Context>,
  { document, node }: Place,
): Operation<Context> {
  const fragments = fragmentsOf(document)
  const conditions = conditionsOf(node, fragments)
  // One for each outcome of the conditions met so far; few, for directives are limited.
  const compiled = new Map<string, CompiledOperation<Context> | null>()

  function compiledFor(variables: Variables): CompiledOperation<Context> | null {
    const key = conditions.map((name) => String(variables[name])).join()
    let variant = compiled.get(key)
    if (variant === undefined) {
      variant = compileOperation({ schema, fragments, variables }, node, resolvers)
      compiled.set(key, variant)
    }
    return variant
  }

  function throughGraphql(context: Context, given: Variables, fieldResolver: FieldResolver<Context>): Promise<Answer> {
    const operationName = node.name?.value
    return Promise.resolve(
      execute({ schema, document, operationName, variableValues: given, contextValue: context, fieldResolver }),
    )
  }

  return {
    rootFields: rootFieldsIn(node.selectionSet, fragments),
    async run(context, given) {
      try {
        const variables = coerceVariables(schema, node, given)
        const variant = compiledFor(variables)
        if (variant === null) return await throughGraphql(context, given, resolveWith(resolvers))
        const results = callRoots(variant, context, variables)
        return (await write(variant, results)) ?? (await throughGraphql(context, given, replay(results)))
      } catch (error) {
        if (!(error instanceof GatewayError)) throw error
        return { errors: [new GraphQLError(error.message, { originalError: error })] }
      }
    },
  }
}

type FieldResolver<Context> = GraphQLFieldResolver<unknown, Context>

/** By response name: what each root call returned; promises as they are, so that all run at once. */
type RootResults = ReadonlyMap<string, unknown>

/** Stands for the result of a root call that threw before it made a promise. No writer accepts an Error. */
class ThrownError extends Error {
  override readonly name = 'ThrownError'
}

function callRoots<Context>(
  { roots }: CompiledOperation<Context>,
  context: Context,
  variables: Variables,
): RootResults {
  const results = new Map<string, unknown>()
  for (const root of roots) {
    try {
      results.set(root.responseName, root.call(context, variables))
    } catch (cause) {
      results.set(root.responseName, new ThrownError('', { cause }))
    }
  }
  return results
}

/** One is enough: from `clear` to `copy` nothing is awaited. */
const out = new JsonBytes()

/** Null: a root failed, or a tree is not what the schema promises. Every promise has settled then. */
async function write<Context>(
  { roots }: CompiledOperation<Context>,
  results: RootResults,
): Promise<{ readonly data: Written } | null> {
  try {
    const values = await Promise.all(results.values())
    out.clear()
    out.ascii('{"data":{')
    roots.forEach(({ responseName, write }, i) => {
      out.ascii(`${i === 0 ? '' : ','}"${responseName}":`)
      write(values[i], out)
    })
    out.ascii('}}')
    return { data: new Written(out.copy()) }
  } catch {
    await Promise.allSettled(results.values())
    return null
  }
}

/** graphql-js over results that are there already: it knows every rule of errors and nulls, and nobody is asked twice. */
function replay<Context>(results: RootResults): FieldResolver<Context> {
  return (source, _args, _context, { path, fieldName }) => {
    if (path.prev !== undefined) return propertyOf(source, fieldName)
    const result = results.get(String(path.key))
    if (result instanceof ThrownError) throw result.cause
    return result
  }
}

function resolveWith<Context>(resolvers: RootResolvers<Context>): FieldResolver<Context> {
  return (
    source,
    args,
    context,
    { path, fieldName, fieldNodes, fragments, parentType, returnType, schema, ...info },
  ) => {
    if (path.prev !== undefined) return propertyOf(source, fieldName)
    const resolve = resolverOf(resolvers, parentType.name, fieldName)
    if (resolve === undefined) throw new TypeError(`no resolver for ${parentType.name}.${fieldName}`)
    const selecting = { schema, fragments, variables: info.variableValues }
    return resolve(args, context, requestedBelow(selecting, returnType, fieldNodes))
  }
}

function propertyOf(source: unknown, name: string): unknown {
  return typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  )
}

function rootFieldsIn(
  { selections }: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value]
    const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value]
    return inner === undefined ? [] : rootFieldsIn(inner.selectionSet, fragments)
  })
}
