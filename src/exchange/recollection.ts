import { type Desk, type Errand } from './desk.ts'
import {
  LONGEST_IN_PROCESS_MS,
  type Memory,
  openAnswers,
  type RecordCache,
  type Remembered,
  type Remembering,
} from './record-cache.ts'
import { type Shared, type SharedCache, type SharedCell, type SharedSlot } from './shared-cache.ts'
import { endingBy, termsOf } from './terms.ts'
import { type ReadPlan } from './types.ts'
import { type Operation } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'
import { type Subject } from '../model/subject.ts'

/** What is known about one subject before anybody is asked. */
export interface Recollected {
  readonly mark: string
  readonly memory: Memory
  readonly remembered: Remembering
  /** Where answers go for all replicas. */
  readonly slots: ReadonlyMap<Operation, SharedSlot>
}

export interface RecollectionParts {
  readonly cache: RecordCache
  readonly shared: SharedCache
  readonly deskOf: (operation: Operation) => Desk
  readonly markOf: (subject: Subject) => string
  readonly clock: Clock
  /** How often something was forgotten: what is being looked up meanwhile may be among it. */
  readonly forgettings: () => number
  /** False: what this operation said before is nothing, and Redis does not know that yet. */
  readonly isTold: (operation: Operation) => boolean
}

/** Both caches as one, where there are two. */
export interface Recollection {
  /** Aligned with the subjects of the plan: all that is not fresh in this process is looked up in one round trip. */
  recollect(plan: ReadPlan, errand: Errand): Promise<readonly Recollected[]>
}

export function openRecollection(parts: RecollectionParts): Recollection {
  const { cache, shared, deskOf, markOf, clock, forgettings, isTold } = parts

  function wanted({ subjects }: ReadPlan, marks: readonly string[], errand: Errand): readonly SharedCell[] {
    const now = clock()
    return subjects.flatMap(({ operations }, i) => {
      const mark = marks[i] ?? ''
      const held = cache.about(mark)
      return operations.flatMap((operation): readonly SharedCell[] => {
        const desk = deskOf(operation)
        if (!desk.remembers || !isTold(operation)) return []
        const known = desk.recall(held, errand, now)
        if (known !== null && now < known.terms.freshUntil) return []
        return [{ mark, operation, travel: desk.travelOf(errand) }]
      })
    })
  }

  function rememberedOf({ operation, travel }: SharedCell, { answer, slot }: Shared, now: number): Remembered | null {
    if (answer === null) return null
    const terms = termsOf(answer.outcome.kind, answer.fetchedAt, operation.freshness)
    const inProcess = endingBy(now + LONGEST_IN_PROCESS_MS, terms)
    return { operation: operation.index, travel, by: answer.by, outcome: answer.outcome, slot, terms: inProcess }
  }

  return {
    async recollect(plan, errand) {
      const marks = plan.subjects.map(({ subject }) => markOf(subject))
      const cells = wanted(plan, marks, errand)
      const before = forgettings()
      const found = cells.length === 0 ? null : await shared.look(cells)
      const now = clock()
      const brought = new Map<string, Memory>()
      const slots = new Map<string, Map<Operation, SharedSlot>>()
      found?.forEach((one, i) => {
        const cell = cells[i]
        if (cell === undefined) return
        mapIn(slots, cell.mark).set(cell.operation, one.slot)
        const remembered = rememberedOf(cell, one, now)
        const held = deskOf(cell.operation).recall(cache.about(cell.mark), errand, now)
        if (remembered === null || (held !== null && held.terms.freshUntil >= remembered.terms.freshUntil)) return
        let about = brought.get(cell.mark)
        if (about === undefined) brought.set(cell.mark, (about = openAnswers()))
        about.put(remembered)
        // It was true when it was looked up; it is not kept if it may have been forgotten since.
        if (before === forgettings()) cache.about(cell.mark).put(remembered)
      })
      return marks.map((mark) => {
        const memory = cache.about(mark)
        return { mark, memory, remembered: firstIn(brought.get(mark), memory), slots: slots.get(mark) ?? NO_SLOTS }
      })
    },
  }
}

function firstIn(brought: Remembering | undefined, held: Remembering): Remembering {
  if (brought === undefined) return held
  return { at: (operation, travel) => brought.at(operation, travel) ?? held.at(operation, travel) }
}

const NO_SLOTS: ReadonlyMap<Operation, SharedSlot> = new Map()

function mapIn<Key, Value>(maps: Map<string, Map<Key, Value>>, name: string): Map<Key, Value> {
  let map = maps.get(name)
  if (map === undefined) maps.set(name, (map = new Map()))
  return map
}
