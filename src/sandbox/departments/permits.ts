/** How a department that issues licences keeps them: those of its own types, by whoever holds them. */
import { type Permit, type World } from '../world/types.ts'
import { digest, epochMs, lazy } from './tables.ts'

export interface PermitBook {
  /** Newest first; empty for whoever holds none. */
  heldBy(key: string): readonly Permit[]
  readonly holders: readonly string[]
  /** When the department last touched this holder's record: milliseconds since the epoch. */
  updatedAt(key: string): number
}

/** @param types rows of annex 3 */
export function permitBook(world: World, types: readonly number[]): PermitBook {
  const byHolder = lazy(() => {
    const book = new Map<string, Permit[]>()
    for (const type of types) {
      for (const { holder, permit } of permitsByType(world).get(type) ?? []) {
        const held = book.get(holder)
        if (held === undefined) book.set(holder, [permit])
        else held.push(permit)
      }
    }
    for (const held of book.values()) held.sort((a, b) => (a.issued < b.issued ? 1 : -1))
    return book
  })
  return {
    heldBy: (key) => byHolder().get(key) ?? [],
    get holders() {
      return [...byHolder().keys()]
    },
    updatedAt: (key) => epochMs(world.today) - (digest(`${types.join()} ${key}`) % (27 * 86_400)) * 1000,
  }
}

interface Issued {
  readonly holder: string
  readonly permit: Permit
}

const indexes = new WeakMap<World, ReadonlyMap<number, readonly Issued[]>>()

/** Gone through once for all departments: they open together when the sandbox starts. */
function permitsByType(world: World): ReadonlyMap<number, readonly Issued[]> {
  const known = indexes.get(world)
  if (known !== undefined) return known
  const firms = [...world.enterprises.values()].sort(
    (a, b) => Number(b.state === 'ACTIVE') - Number(a.state === 'ACTIVE'),
  )
  const all: readonly (readonly [string, readonly Permit[]])[] = [
    ...world.permits,
    ...firms.map((firm) => [firm.creditCode, firm.permits] as const),
    ...[...world.people.values()].map((person) => [person.id, person.qualifications] as const),
  ]
  const index = Map.groupBy(
    all.flatMap(([holder, permits]) => permits.map((permit): Issued => ({ holder, permit }))),
    ({ permit }) => permit.type,
  )
  indexes.set(world, index)
  return index
}

/** Always the same choice for the same text: for what the world does not say. */
export function chosen<T>(text: string, list: readonly T[]): T {
  const one = list[digest(text) % list.length]
  if (one === undefined) throw new RangeError('There is nothing to choose from')
  return one
}
