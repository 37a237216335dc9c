import {
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type DataElement, type ElementType, type Mask, type Sensitivity } from '../model/element.ts'
import { type SubjectKind } from '../model/subject.ts'

export type Field = GraphQLField<unknown, unknown>

/** A leaf of an archive section as the SDL has it. */
export interface Leaf {
  readonly path: string
  readonly field: Field
  /** The sections and lists it lies in, from the archive inward. */
  readonly sections: readonly Field[]
  /** Null: it stands among elements and does not carry `@element` itself. */
  readonly element: DataElement | null
}

const ARCHIVES: readonly { kind: SubjectKind; root: string; type: string }[] = [
  { kind: 'PERSON', root: 'person', type: 'PersonArchive' },
  { kind: 'ENTERPRISE', root: 'enterprise', type: 'EnterpriseArchive' },
]

/** 数据元字典: every leaf of the archives, in the order of the SDL. */
export function leavesOf(schema: GraphQLSchema): readonly Leaf[] {
  const markOf = markReader(schema)
  let count = 0
  return ARCHIVES.flatMap(({ kind, root, type }) => {
    const archive = schema.getType(type)
    if (!isObjectType(archive)) return []
    return leavesBelow(archive, markOf, [archive]).map(({ field, sections }): Leaf => {
      const path = pathOf(root, [...sections, field])
      const mark = markOf(field)
      if (mark === null) return { path, field, sections, element: null }
      const list = sections.findIndex(isList)
      const fields = [...sections, field].map(({ name }) => name)
      return {
        path,
        field,
        sections,
        element: {
          index: count++,
          path,
          kind,
          list: list < 0 ? null : pathOf(root, sections.slice(0, list + 1)),
          fields,
          ...typeOf(getNamedType(field.type)),
          label: labelOf(field.description ?? ''),
          ...mark,
        },
      }
    })
  })
}

type Place = Pick<Leaf, 'field' | 'sections'>
type Mark = Pick<DataElement, 'code' | 'standard' | 'sensitivity' | 'mask' | 'codes' | 'unit' | 'legalBasis'>
type MarkReader = (field: Field) => Mark | null

/** The leaves of all sections that hold elements; a type is not entered again from within itself. */
function leavesBelow(
  section: GraphQLObjectType,
  markOf: MarkReader,
  within: readonly GraphQLNamedType[],
): readonly Place[] {
  const fields = Object.values(section.getFields())
  const holdsElements = fields.some((field) => markOf(field) !== null)
  return fields.flatMap((field): readonly Place[] => {
    const type = getNamedType(field.type)
    if (markOf(field) !== null || (holdsElements && isLeafType(type))) return [{ field, sections: [] }]
    if (!isObjectType(type) || within.includes(type)) return []
    return leavesBelow(type, markOf, [...within, type]).map((leaf) => ({
      ...leaf,
      sections: [field, ...leaf.sections],
    }))
  })
}

function pathOf(root: string, fields: readonly Field[]): string {
  return [root, ...fields.map((field) => (isList(field) ? `${field.name}[]` : field.name))].join('.')
}

export function isList({ type }: Field): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

const TYPES: Readonly<Record<string, ElementType>> = {
  String: 'String',
  ID: 'String',
  CitizenId: 'String',
  CreditCode: 'String',
  Int: 'Int',
  Float: 'Float',
  Boolean: 'Boolean',
  Date: 'Date',
  DateTime: 'DateTime',
}

export function isElementType(type: GraphQLNamedType): boolean {
  return isEnumType(type) || TYPES[type.name] !== undefined
}

function typeOf(type: GraphQLNamedType): Pick<DataElement, 'type' | 'enumValues'> {
  if (isEnumType(type)) return { type: 'Enum', enumValues: type.getValues().map(({ name }) => name) }
  return { type: TYPES[type.name] ?? 'String', enumValues: null }
}

/** `姓名 — the name as registered` → 姓名. */
function labelOf(description: string): string {
  return description.split(/ — |——|\n/)[0]?.trim() ?? ''
}

const SENSITIVITIES: readonly Sensitivity[] = ['L1', 'L2', 'L3', 'L4']
const MASKS: readonly Mask[] = ['NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS', 'ACCOUNT', 'FULL']

function markReader(schema: GraphQLSchema): MarkReader {
  const directive = schema.getDirective('element')
  return (field) => {
    if (!directive || !field.astNode) return null
    const values = getDirectiveValues(directive, field.astNode)
    if (values === undefined) return null
    const textOf = (name: string) => (typeof values[name] === 'string' ? values[name] : null)
    return {
      code: textOf('code') ?? '',
      standard: textOf('standard'),
      // A level unknown here is guarded like the highest.
      sensitivity: SENSITIVITIES.find((level) => level === values['sensitivity']) ?? 'L4',
      mask: MASKS.find((mask) => mask === values['mask']) ?? null,
      codes: textOf('codes'),
      unit: textOf('unit'),
      legalBasis: textOf('legalBasis'),
    }
  }
}
