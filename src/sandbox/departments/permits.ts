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
  const wanted = new Set(types)
  const byHolder = lazy(() => {
    const firms = [...world.enterprises.values()].sort(
      (a, b) => Number(b.state === 'ACTIVE') - Number(a.state === 'ACTIVE'),
    )
    const all: (readonly [string, readonly Permit[]])[] = [
      ...world.permits,
      ...firms.map((firm) => [firm.creditCode, firm.permits] as const),
      ...[...world.people.values()].map((person) => [person.id, person.qualifications] as const),
    ]
    const book = new Map<string, Permit[]>()
    for (const [key, permits] of all) {
      const own = permits.filter(({ type }) => wanted.has(type))
      if (own.length > 0) book.set(key, [...(book.get(key) ?? []), ...own])
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

/** Always the same choice for the same text: for what the world does not say. */
export function chosen<T>(text: string, list: readonly T[]): T {
  const one = list[digest(text) % list.length]
  if (one === undefined) throw new RangeError('There is nothing to choose from')
  return one
}
