import { getNamedType, isListType, isNonNullType } from 'graphql'
import { type CodeLists } from './code-lists.ts'
import { type Field, isElementType, isList, type Leaf } from './elements.ts'
import { type Position, type Report } from './problems.ts'
import { positionOf } from './sdl.ts'
import { compareTexts } from './sorted.ts'
import { type DataElement } from '../model/element.ts'

/** Element code → path, as once given. */
export type CommittedCodes = Readonly<Record<string, string>>

export interface Agreed {
  /** Undefined: whether an element's code list exists is not looked at. */
  readonly codeLists?: CodeLists | undefined
  readonly committedCodes: CommittedCodes
}

/** The elements of the SDL; reports what keeps them from being granted, masked, written down and recorded. */
export function readElements(leaves: readonly Leaf[], agreed: Agreed, report: Report): readonly DataElement[] {
  for (const { path, field, element } of leaves) {
    const at = positionOf(field.astNode)
    if (element === null) report('ELEMENT_UNMARKED', at, { path })
    else checkElement(element, at, report)
    const list = element?.codes ?? null
    if (list !== null && agreed.codeLists?.has(list) === false) report('ELEMENT_CODES_UNKNOWN', at, { path, list })
  }
  const marked = leaves.filter(({ element }) => element !== null)
  checkShapes(marked, report)
  checkCodes(marked, agreed.committedCodes, report)
  return leaves.flatMap(({ element }) => element ?? [])
}

function checkElement(element: DataElement, at: Position, report: Report): void {
  const { path, label, mask, sensitivity } = element
  if (label === '') report('ELEMENT_UNDESCRIBED', at, { path })
  if (mask === null && isSensitive(element)) report('MASK_MISSING', at, { path, sensitivity })
}

/** From L3 on a mask and a legal basis are required (DESIGN §8). */
export function isSensitive({ sensitivity }: DataElement): boolean {
  return sensitivity === 'L3' || sensitivity === 'L4'
}

function checkShapes(leaves: readonly Leaf[], report: Report): void {
  for (const { path, field, sections } of leaves) {
    const at = positionOf(field.astNode)
    if (!isElementType(getNamedType(field.type)) || isList(field)) {
      report('ELEMENT_TYPE_UNSUPPORTED', at, { path, type: String(field.type) })
    }
    const list = sections.findIndex(isList)
    const isDeep = list >= 0 && (list !== sections.length - 1 || sections.some(isListOfLists))
    if (isDeep) report('ELEMENT_NESTING_UNSUPPORTED', at, { path })
  }
  const fields = new Set(leaves.flatMap(({ field, sections }) => [...sections, field]))
  for (const { type, name, astNode } of fields) {
    if (isNonNullType(type)) report('SECTION_NOT_NULLABLE', positionOf(astNode), { path: name })
  }
}

function isListOfLists({ type }: Field): boolean {
  return isListType(type) && isListType(isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType)
}

const CODE = { PERSON: /^P[0-9]{6}$/, ENTERPRISE: /^E[0-9]{6}$/ }

/** A code is formed as agreed, given to one element, and given once for all (DESIGN §4). */
function checkCodes(leaves: readonly Leaf[], committed: CommittedCodes, report: Report): void {
  const committedPaths = new Map(Object.entries(committed))
  const committedCodes = new Map(Object.entries(committed).map(([code, path]) => [path, code]))
  const given = new Map<string, string>()
  for (const { path, field, element } of leaves) {
    if (element === null) continue
    const { code, kind } = element
    const at = positionOf(field.astNode)
    if (!CODE[kind].test(code)) report('ELEMENT_CODE_INVALID', at, { value: code })
    const other = given.get(code)
    if (other !== undefined) report('ELEMENT_CODE_DUPLICATE', at, { value: code, other })
    given.set(code, path)
    const owner = committedPaths.get(code) ?? path
    const own = committedCodes.get(path) ?? code
    if (owner !== path) report('ELEMENT_CODE_REUSED', at, { value: code, other: owner, path })
    else if (own !== code) report('ELEMENT_CODE_CHANGED', at, { value: own, path })
  }
}

/** The committed list with the codes of today added: what is once in it stays. */
export function withCommitted(committed: CommittedCodes, elements: readonly DataElement[]): CommittedCodes {
  const added = elements.map(({ code, path }) => [code, path] as const)
  return Object.fromEntries([...Object.entries(committed), ...added].toSorted(([a], [b]) => compareTexts(a, b)))
}
