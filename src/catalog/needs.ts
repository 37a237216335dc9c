import { getDirectiveValues, type GraphQLSchema } from 'graphql'
import { ANNEX } from './annex.ts'
import { type Field, type Leaf } from './elements.ts'
import { type Report } from './problems.ts'
import { positionOf } from './sdl.ts'

/** By what an element may be needed. */
export interface KnownNeeds {
  /** Matters of annex 1, of the province and the district: `P21.1`. */
  readonly serviceItems: ReadonlySet<string>
  /** Life event → paths of the elements that its form and its material rules need. */
  readonly forms: ReadonlyMap<string, readonly string[]>
}

export interface SdlLeaves {
  readonly schema: GraphQLSchema
  readonly leaves: readonly Leaf[]
}

/** Element path → `P21` `D16` (life events), `L142` `L*` (licence types of annex 3), `S56` (systems of annex 2), in this order. */
export type Needs = ReadonlyMap<string, readonly string[]>

/**
 * 用于: what each element is there for. A form says so by asking for it; what no form asks yet is said in the SDL by
 * `@neededBy`. Reports needs that do not exist, and elements without one: none is filler.
 */
export function readNeeds({ schema, leaves }: SdlLeaves, known: KnownNeeds, report: Report): Needs {
  const marked = leaves.filter(({ element }) => element !== null)
  const declared = declaredIn(schema, marked)
  for (const [{ astNode }, codes] of declared) {
    for (const code of codes) {
      if (!exists(code, known)) report('NEED_UNKNOWN', positionOf(astNode), { need: code })
    }
  }
  const byForms = Map.groupBy(
    [...known.forms].flatMap(([lifeEvent, paths]) => paths.map((path) => ({ lifeEvent, path }))),
    ({ path }) => path,
  )
  return new Map(
    marked.map(({ path, field, sections }) => {
      const nearest = [...sections, field].findLast((place) => declared.has(place))
      const own = (nearest === undefined ? [] : (declared.get(nearest) ?? [])).map(lifeEventOrCode)
      const asked = (byForms.get(path) ?? []).map(({ lifeEvent }) => lifeEvent)
      const needs = [...new Set([...asked, ...own])].toSorted(inOrder)
      if (needs.length === 0) report('ELEMENT_UNNEEDED', positionOf(field.astNode), { path })
      return [path, needs]
    }),
  )
}

/** What is declared, of a section or a leaf. */
function declaredIn(schema: GraphQLSchema, leaves: readonly Leaf[]): ReadonlyMap<Field, readonly string[]> {
  const directive = schema.getDirective('neededBy')
  const fields = new Set(leaves.flatMap(({ field, sections }) => [...sections, field]))
  return new Map(
    [...fields].flatMap((field) => {
      const values = directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined
      return values === undefined ? [] : [[field, [values['codes']].flat().map(String)] as const]
    }),
  )
}

const EVERY_LICENSE = 'L*'

function exists(code: string, { serviceItems }: KnownNeeds): boolean {
  const row = code.slice(1)
  switch (code.charAt(0)) {
    case 'L':
      return code === EVERY_LICENSE || ANNEX.licenseTypes.some((type) => type.code === row)
    case 'S':
      return ANNEX.systems.some((system) => String(system.row) === row)
    default:
      return serviceItems.has(code)
  }
}

/** The matter says why; what it belongs to is what people know. */
function lifeEventOrCode(code: string): string {
  return code.split('.')[0] ?? code
}

const KINDS = 'PDLS'

function inOrder(a: string, b: string): number {
  return KINDS.indexOf(a.charAt(0)) - KINDS.indexOf(b.charAt(0)) || numberOf(a) - numberOf(b)
}

function numberOf(code: string): number {
  return code === EVERY_LICENSE ? 0 : Number(code.slice(1))
}
