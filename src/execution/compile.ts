import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  GraphQLError,
  type GraphQLField,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { NotCoveredError, type Writer, writerFor } from './project.ts'
import { requestedBelow } from './requested.ts'
import { resolverOf, type RootResolvers } from './root-resolvers.ts'
import { type Selecting, selectFields } from './select-fields.ts'

/** An operation whose conditions are decided: root calls, and what writes their results as JSON. */
export interface CompiledOperation<Context> {
  readonly roots: readonly CompiledRoot<Context>[]
}

export interface CompiledRoot<Context> {
  readonly responseName: string
  call(context: Context, variables: Readonly<Record<string, unknown>>): unknown
  readonly write: Writer
}

/**
 * Turns an operation into closures, once for all its runs with these conditions; nothing is made from strings.
 * Null: it holds what only graphql-js runs.
 */
export function compileOperation<Context>(
  selecting: Selecting,
  operation: OperationDefinitionNode,
  resolvers: RootResolvers<Context>,
): CompiledOperation<Context> | null {
  const rootType = selecting.schema.getRootType(operation.operation)
  if (!rootType) return null
  try {
    const selected = [...selectFields(selecting, rootType, [operation])]
    // Mutations run one after the other, and a failed one may stop those after it: graphql-js knows how.
    if (operation.operation === 'mutation' && selected.length > 1) return null
    return {
      roots: selected.map(([responseName, nodes]) => {
        const name = nodes[0]?.name.value ?? ''
        if (name === '__typename') {
          return { responseName, call: () => null, write: (_value, out) => out.text(rootType.name) }
        }
        return { responseName, ...compileRoot(selecting, rootType.getFields()[name], nodes, rootType.name, resolvers) }
      }),
    }
  } catch (error) {
    // A condition that is null is a GraphQLError, which graphql-js will report in its place.
    if (error instanceof NotCoveredError || error instanceof GraphQLError) return null
    throw error
  }
}

function compileRoot<Context>(
  selecting: Selecting,
  field: GraphQLField<unknown, unknown> | undefined,
  nodes: readonly FieldNode[],
  rootType: string,
  resolvers: RootResolvers<Context>,
): Pick<CompiledRoot<Context>, 'call' | 'write'> {
  const [node] = nodes
  const resolve = field === undefined ? undefined : resolverOf(resolvers, rootType, field.name)
  // Introspection is not in the root type's fields.
  if (node === undefined || field === undefined || field.resolve !== undefined || resolve === undefined) {
    throw new NotCoveredError('a root field without a resolver of ours')
  }
  const requested = requestedBelow(selecting, field.type, nodes)
  return {
    call: (context, variables) => resolve(getArgumentValues(field, node, variables), context, requested),
    write: writerFor(selecting, field.type, nodes),
  }
}

/** Names of the variables that decide `@skip` and `@include` anywhere in an operation and its fragments. */
export function conditionsOf(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly string[] {
  const names = new Set<string>()
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Directive: ({ arguments: given = [] }) => {
        for (const { value } of given) if (value.kind === 'Variable') names.add(value.name.value)
      },
    })
  }
  return [...names]
}
