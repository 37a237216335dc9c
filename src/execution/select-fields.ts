import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  isAbstractType,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql'

/** What decides which fields a selection stands for. */
export interface Selecting {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
}

interface Selected {
  readonly selectionSet?: SelectionSetNode | undefined
}

/**
 * The fields asked of one object, by response name, in the order of the answer: fragments spread, `@skip` and
 * `@include` decided, equal names merged. GraphQL §6.3.2 CollectFields, which graphql-js keeps to itself.
 * @throws {GraphQLError} a condition that is null
 */
export function selectFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  nodes: readonly Selected[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) select(selectionSet)
  return fields

  function select({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === 'FragmentSpread' && spread.has(selection.name.value)) continue
      if (!isIncluded(selecting, selection)) continue
      if (selection.kind === 'Field') {
        const name = selection.alias?.value ?? selection.name.value
        const merged = fields.get(name)
        if (merged === undefined) fields.set(name, [selection])
        else merged.push(selection)
        continue
      }
      const fragment = fragmentOf(selection)
      if (fragment !== undefined && applies(selecting, fragment.typeCondition, type)) select(fragment.selectionSet)
    }
  }

  function fragmentOf(
    selection: InlineFragmentNode | FragmentSpreadNode,
  ): InlineFragmentNode | FragmentDefinitionNode | undefined {
    if (selection.kind === 'InlineFragment') return selection
    spread.add(selection.name.value)
    return selecting.fragments[selection.name.value]
  }
}

function isIncluded({ variables }: Selecting, node: { readonly directives?: readonly DirectiveNode[] }): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}

function applies({ schema }: Selecting, condition: NamedTypeNode | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined) return true
  const named = schema.getType(condition.name.value)
  return named === type || (isAbstractType(named) && schema.isSubType(named, type))
}
