import { type Candidate } from './resolve.ts'
import { rule, type Ruling, type Standing } from '../access/disclose.ts'
import { type Grant } from '../access/grants.ts'
import { type Binding, type Catalog, type Operation, type Supply } from '../catalog/types.ts'
import { type DataElement } from '../model/element.ts'
import { type SubjectKey } from '../model/subject.ts'

/** One element asked, and what this caller gets of it. */
export interface Asked {
  readonly element: DataElement
  /** Name of the leaf in its section or item. */
  readonly leaf: string
  readonly ruling: Ruling
}

/** Elements that come together: one scalar, or the leaves of one list. */
export interface Group {
  readonly binding: Binding
  readonly candidates: readonly Candidate[]
  /** Why nobody can be asked, where nobody can. */
  readonly absence: 'NO_SOURCE' | 'NOT_APPLICABLE' | null
  readonly asked: readonly Asked[]
}

/** What is asked for one kind of subject and caller: computed once, used for every request of that shape. */
export interface ArchivePlan {
  readonly elements: readonly DataElement[]
  readonly operations: readonly Operation[]
  readonly groups: readonly Group[]
  /** Positions among what is answered, in the order of element codes: that of the ledger. */
  readonly inCodeOrder: readonly number[]
}

export interface Shape {
  readonly catalog: Catalog
  readonly grant: Grant
  readonly standing: Standing
  readonly key: SubjectKey
  /** Which rulings make an element worth fetching; a form also fetches what it only seals. */
  readonly fetches: (ruling: Ruling) => boolean
}

/** Which operations to call, each once, and where each element's candidates will stand. */
export function planArchive(elements: readonly DataElement[], shape: Shape): ArchivePlan {
  const operations: Operation[] = []
  const groups = [...grouped(elements, shape.catalog)].map(([binding, members]): Group => {
    const asked = members.map((element) => ({
      element,
      leaf: element.fields.at(-1) ?? element.path,
      ruling: rule(shape.grant, shape.standing, element),
    }))
    const own = binding.supplies.filter((supply) => supply.operation.key === shape.key)
    const supplies = asked.some(({ ruling }) => isLawful(ruling)) ? own : own.filter(isAutomatic)
    const absence = binding.supplies.length === 0 ? 'NO_SOURCE' : own.length === 0 ? 'NOT_APPLICABLE' : null
    if (!asked.some(({ ruling }) => shape.fetches(ruling))) return { binding, candidates: [], absence, asked }
    for (const { operation } of worthACall(supplies)) addWithSupplier(operations, operation)
    return { binding, candidates: [], absence, asked }
  })
  return {
    elements,
    operations,
    groups: groups.map((group) => ({ ...group, candidates: candidatesOf(group, operations, shape) })),
    inCodeOrder: inCodeOrder(groups.flatMap(({ asked }) => asked)),
  }
}

function inCodeOrder(asked: readonly Asked[]): readonly number[] {
  const codeAt = (position: number): string => asked[position]?.element.code ?? ''
  return [...asked.keys()].sort((a, b) => (codeAt(a) < codeAt(b) ? -1 : 1))
}

/** Who supplies the key of a question is asked before it. */
function addWithSupplier(operations: Operation[], operation: Operation): void {
  if (operations.includes(operation)) return
  if (operation.via !== null) addWithSupplier(operations, operation.via.operation)
  operations.push(operation)
}

/** What is withheld from a caller may be fetched for the department, but sets no officer to work. */
function isLawful(ruling: Ruling): boolean {
  return ruling !== 'NO_PERMISSION' && ruling !== 'WITHHELD'
}

function isAutomatic({ operation }: Supply): boolean {
  return operation.source.kind !== 'manual'
}

/** Who is called for this: a REFERENCE only where nobody knows better. */
function worthACall(supplies: readonly Supply[]): readonly Supply[] {
  const better = supplies.filter(({ rank }) => rank !== 'REFERENCE')
  return better.length > 0 ? better : supplies.slice(0, 1)
}

/** A REFERENCE also counts where its operation is called anyway. */
function candidatesOf(group: Group, operations: readonly Operation[], shape: Shape): readonly Candidate[] {
  if (!group.asked.some(({ ruling }) => shape.fetches(ruling))) return []
  return group.binding.supplies
    .map((supply) => ({ ...supply, position: operations.indexOf(supply.operation) }))
    .filter((candidate) => candidate.position >= 0)
}

function grouped(elements: readonly DataElement[], catalog: Catalog): Map<Binding, DataElement[]> {
  const groups = new Map<Binding, DataElement[]>()
  for (const element of elements) {
    const binding = catalog.bindingByPath.get(element.path)
    if (binding === undefined) throw new TypeError(`${element.path} is not an element of this catalog`)
    const members = groups.get(binding)
    if (members === undefined) groups.set(binding, [element])
    else members.push(element)
  }
  return groups
}

/** Does a value reach the caller, whole or masked? */
export function isDisclosed(ruling: Ruling): ruling is 'CLEAR' | 'MASKED' {
  return ruling === 'CLEAR' || ruling === 'MASKED'
}
