import { type Binding, type Operation, type Rank, type Supply } from './types.ts'
import { type DataElement } from '../model/element.ts'

const RANKS: readonly Rank[] = ['AUTHORITY', 'CROSS_CHECK', 'REFERENCE']

/** What is asked and reported as one, in the order of the elements, each with all that supply it. */
export function bindingsOf(elements: readonly DataElement[], operations: readonly Operation[]): readonly Binding[] {
  const supplies = suppliesOf(operations)
  const groups = Map.groupBy(elements, ({ list, path }) => list ?? path)
  return [...groups].map(([path, members], index) => ({
    path,
    index,
    kind: path.startsWith('person.') ? 'PERSON' : 'ENTERPRISE',
    elements: members,
    list: path.endsWith('[]'),
    supplies: (supplies.get(path) ?? []).toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank)),
  }))
}

function suppliesOf(operations: readonly Operation[]): ReadonlyMap<string, readonly Supply[]> {
  const supplies = operations.flatMap((operation) =>
    operation.provides.map((provision, slot) => ({
      path: provision.kind === 'value' ? provision.element.path : provision.list,
      supply: { operation, slot, rank: provision.rank },
    })),
  )
  const byPath = Map.groupBy(supplies, ({ path }) => path)
  return new Map([...byPath].map(([path, found]) => [path, found.map(({ supply }) => supply)]))
}
