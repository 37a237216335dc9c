import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Selecting, selectFields } from './select-fields.ts'

/**
 * What a caller asks below one root field. Every run of a compiled operation brings the same object, so a use case
 * may remember its plan by it.
 */
export interface Requested {
  /** Paths of data elements in the order of the schema, each once; items of a list as `person.licenses[].name`. */
  readonly elements: readonly string[]
  /** Paths of all other fields from the root field on: `fieldReports`, `receipt.openings`, `materials.license`. */
  readonly fields: ReadonlySet<string>
}

/** Where element paths begin: the archive types and the word their paths start with. */
const ARCHIVES: ReadonlyMap<string, string> = new Map([
  ['PersonArchive', 'person'],
  ['EnterpriseArchive', 'enterprise'],
])

export function requestedBelow(selecting: Selecting, type: GraphQLOutputType, nodes: readonly FieldNode[]): Requested {
  const elements = new Set<string>()
  const fields = new Set<string>()
  const named = getNamedType(type)
  if (isObjectType(named)) gather(named, nodes, { element: null, field: null })
  return { elements: [...elements], fields }

  function gather(object: GraphQLObjectType, parents: readonly FieldNode[], at: Place): void {
    const asked = byFieldName(selectFields(selecting, object, parents))
    const element = ARCHIVES.get(object.name) ?? at.element
    for (const field of Object.values(object.getFields())) {
      const below = asked.get(field.name)
      if (below === undefined) continue
      const place = {
        element: element === null ? null : `${element}.${field.name}${isList(field) ? '[]' : ''}`,
        field: at.field === null ? field.name : `${at.field}.${field.name}`,
      }
      if (place.element !== null && isElement(field)) {
        elements.add(place.element)
        continue
      }
      fields.add(place.field)
      const inner = getNamedType(field.type)
      if (isObjectType(inner)) gather(inner, below, place)
    }
  }
}

/** Null: above the archive; at the root field itself. */
interface Place {
  readonly element: string | null
  readonly field: string | null
}

function byFieldName(selected: ReadonlyMap<string, readonly FieldNode[]>): Map<string, FieldNode[]> {
  const byName = new Map<string, FieldNode[]>()
  for (const nodes of selected.values()) {
    for (const node of nodes) {
      const same = byName.get(node.name.value)
      if (same === undefined) byName.set(node.name.value, [node])
      else same.push(node)
    }
  }
  return byName
}

function isElement({ astNode }: GraphQLField<unknown, unknown>): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'element') ?? false
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}
