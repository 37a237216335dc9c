import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { GATEWAY_PROFILE } from './gateway-source.ts'
import { type Draft, type LoadedManifest, type ManifestGraphqlRequest, type ManifestRequest } from './manifest.ts'
import { pathsInRecords, pathsInWhere, type PlacedPath, type WrittenOperation } from './placed-paths.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'
import { parsePath } from './value-rules.ts'

/** Reports GraphQL that is not one query, variables that nobody fills in, and paths that it does not ask for. */
export function checkQueries(manifest: LoadedManifest, report: Report): void {
  const { draft, at } = manifest
  if (draft.kind !== 'graphql') return
  const isGateway = draft.auth?.profile === GATEWAY_PROFILE
  for (const [name, operation] of sortedEntries(draft.operations)) {
    const place = ['operations', name]
    const query = readQuery(operation.request, [...place, 'request'], manifest, report)
    if (query === null) continue
    const conditions = Object.entries(operation.outcome ?? {}).flatMap(([outcome, condition]) =>
      pathsInWhere(condition, [...place, 'outcome', outcome]),
    )
    const needed = isGateway ? pathsOfGateway(operation, place) : []
    for (const { path, where } of [...conditions, ...needed, ...pathsInRecords(operation, place)]) {
      if (!isSelected(query, path)) report('QUERY_PATH_UNSELECTED', at(where), { path: path.join('.') })
    }
    if (isGateway && operation.many === true) report('GATEWAY_MANY', at([...place, 'many']))
  }
  for (const [name, { request, outcome }] of sortedEntries(draft.proofs)) {
    const place = ['proofs', name]
    if (isGateway) report('GATEWAY_PROOF', at(place))
    const query = readQuery(request, [...place, 'request'], manifest, report)
    if (query === null) continue
    const paths = Object.entries(outcome ?? {}).flatMap(([which, condition]) =>
      pathsInWhere(condition, [...place, 'outcome', which]),
    )
    for (const { path, where } of paths) {
      if (!isSelected(query, path)) report('QUERY_PATH_UNSELECTED', at(where), { path: path.join('.') })
    }
  }
}

interface Query {
  readonly selections: SelectionSetNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

function readQuery(
  request: Draft<ManifestRequest> | undefined,
  place: readonly string[],
  { at }: LoadedManifest,
  report: Report,
): Query | null {
  if (request === undefined || !('query' in request) || typeof request.query !== 'string') return null
  const { query: text, variables } = request as ManifestGraphqlRequest
  const here = at([...place, 'query'])
  const document = parsed(text)
  if (document instanceof GraphQLError) {
    report('QUERY_INVALID', here, { reason: document.message })
    return null
  }
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (operation?.operation !== 'query' || operations.length > 1) {
    report('QUERY_NOT_ONE', here)
    return null
  }
  for (const variable of unfitVariables(document, operation, variables)) report('QUERY_VARIABLE', here, { variable })
  for (const variable of bareRepresentations(document, variables)) {
    report('QUERY_REPRESENTATIONS', at([...place, 'variables', variable]), { variable })
  }
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  return {
    selections: operation.selectionSet,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  }
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** Each variable is declared, used and filled in, all three; one with a default need not be filled in. */
function unfitVariables(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  template: unknown,
): readonly string[] {
  const declared = new Set(variableDefinitions.map(({ variable }) => variable.name.value))
  const optional = new Set(
    variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [variable.name.value] : [])),
  )
  const filled = new Set(Object.keys(template ?? {}))
  const used = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  })
  return [...new Set([...declared, ...filled, ...used])].filter(
    (name) => !(declared.has(name) && used.has(name) && (filled.has(name) || optional.has(name))),
  )
}

/** Federation knows an entity by its type's name, so each representation says it. */
function bareRepresentations(document: DocumentNode, template: unknown): readonly string[] {
  const bare: string[] = []
  visit(document, {
    Field({ name, arguments: given = [] }) {
      if (name.value !== '_entities') return
      const representations = given.find((argument) => argument.name.value === 'representations')?.value
      const variable = representations?.kind === Kind.VARIABLE ? representations.name.value : 'representations'
      const filled: unknown = Reflect.get(Object(template), variable)
      if (!Array.isArray(filled) || !JSON.stringify(filled).includes('"__typename":')) bare.push(variable)
    },
  })
  return bare
}

/** Does the query ask for what stands at this path, by the names that the answer will have: aliases, where there are? */
function isSelected({ selections, fragments }: Query, path: readonly string[]): boolean {
  const [first, ...rest] = path
  if (first === undefined) return true
  return selections.selections.some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD: {
        if ((selection.alias ?? selection.name).value !== first) return false
        const below = selection.selectionSet
        return below === undefined ? rest.length === 0 : isSelected({ selections: below, fragments }, rest)
      }
      case Kind.INLINE_FRAGMENT:
        return isSelected({ selections: selection.selectionSet, fragments }, path)
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value
        const fragment = fragments.get(name)
        if (fragment === undefined) return false
        // Without itself: a fragment that spreads itself ends here.
        const others = new Map([...fragments].filter(([other]) => other !== name))
        return isSelected({ selections: fragment.selectionSet, fragments: others }, path)
      }
    }
  })
}

/** Without its states and its receipt nothing that another gateway answers is taken. */
const TOLD_BY_GATEWAY = [
  ...['path', 'state', 'masked', 'unreadable', 'observedAt', 'fetchedAt', 'dueAt'].map((name) => [
    'fieldReports',
    name,
  ]),
  ...['connector', 'system', 'department'].map((name) => ['fieldReports', 'source', name]),
  ...['value', 'observedAt'].map((name) => ['fieldReports', 'conflict', name]),
  ...['connector', 'system', 'department'].map((name) => ['fieldReports', 'conflict', 'source', name]),
  ...['log', 'entryId', 'leafHash', 'index'].map((name) => ['receipt', name]),
]

function pathsOfGateway({ records = '$' }: WrittenOperation, place: readonly string[]): readonly PlacedPath[] {
  const where = [...place, 'request', 'query']
  return TOLD_BY_GATEWAY.map((path) => ({ path: [...parsePath(records), ...path], where }))
}
