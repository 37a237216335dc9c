import { type LoadedManifest } from './manifest.ts'
import { type ReadOperation } from './operations.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'
import { type Rank } from './types.ts'
import { SUBJECT_KEYS, type SubjectKey } from '../model/subject.ts'

const ALLOWED = SUBJECT_KEYS.join('、')

export function isSubjectKey(key: string): key is SubjectKey {
  return SUBJECT_KEYS.some((known) => known === key)
}

/**
 * Every question must be asked by what identifies a subject, or by an element that a question asked before supplies.
 * Reports keys that nobody supplies, and keys that wait for themselves.
 */
export function checkKeys(operations: readonly ReadOperation[], report: Report): void {
  const hops = hopsOf(operations)
  for (const operation of operations) {
    const { key } = operation.written
    if (key === undefined || isSubjectKey(key) || hops.has(operation.id)) continue
    const at = operation.manifest.at(['operations', operation.name, 'key'])
    const cycle = cycleThrough(operation, operations)
    if (cycle === null) report('KEY_WITHOUT_SOURCE', at, { key, allowed: ALLOWED })
    else report('KEY_CYCLE', at, { cycle: cycle.join(' → '), allowed: ALLOWED })
  }
}

/** A question put by an element: which question supplies it, and where in its record. */
export interface Hop {
  readonly supplier: ReadOperation
  readonly slot: number
  readonly rank: Rank
  /** By what the subject itself is identified, at the beginning of all hops. */
  readonly subjectKey: SubjectKey
}

/** By operation id, in the order in which they can be asked. The authority supplies a key, where there is one. */
export function hopsOf(operations: readonly ReadOperation[]): ReadonlyMap<string, Hop> {
  const hops = new Map<string, Hop>()
  for (let before = -1; before !== hops.size;) {
    before = hops.size
    for (const operation of operations) {
      const { key } = operation.written
      if (key === undefined || isSubjectKey(key) || hops.has(operation.id)) continue
      const hop = suppliesOf(key, operations, hops)
      if (hop !== null) hops.set(operation.id, hop)
    }
  }
  return hops
}

function suppliesOf(key: string, operations: readonly ReadOperation[], hops: ReadonlyMap<string, Hop>): Hop | null {
  const found = operations.flatMap((supplier): Hop[] => {
    const { key: own } = supplier.written
    const subjectKey = own !== undefined && isSubjectKey(own) ? own : hops.get(supplier.id)?.subjectKey
    if (subjectKey === undefined) return []
    return supplier.provisions.flatMap(({ path, provision }, slot) =>
      path === key && provision.kind === 'value' ? [{ supplier, slot, rank: provision.rank, subjectKey }] : [],
    )
  })
  // Most subjects are identified by the first of the keys.
  const inOrder = found.toSorted((a, b) => SUBJECT_KEYS.indexOf(a.subjectKey) - SUBJECT_KEYS.indexOf(b.subjectKey))
  return inOrder.find(({ rank }) => rank === 'AUTHORITY') ?? inOrder[0] ?? null
}

function suppliersOf({ written }: ReadOperation, operations: readonly ReadOperation[]): readonly ReadOperation[] {
  return operations.filter(({ provisions }) =>
    provisions.some(({ path, provision }) => path === written.key && provision.kind === 'value'),
  )
}

/** The keys on a way from this operation back to itself, if there is one. */
function cycleThrough(start: ReadOperation, operations: readonly ReadOperation[]): readonly string[] | null {
  const seen = new Set<ReadOperation>()
  return wayBack(start, [])

  function wayBack(operation: ReadOperation, way: readonly string[]): readonly string[] | null {
    if (seen.has(operation)) return null
    seen.add(operation)
    const further = [...way, operation.written.key ?? '']
    for (const supplier of suppliersOf(operation, operations)) {
      const found = supplier === start ? [...further, start.written.key ?? ''] : wayBack(supplier, further)
      if (found !== null) return found
    }
    return null
  }
}

export function checkProofKeys({ draft, at }: LoadedManifest, report: Report): void {
  for (const [name, { key }] of sortedEntries(draft.proofs)) {
    if (key === undefined || isSubjectKey(key)) continue
    report('KEY_WITHOUT_SOURCE', at(['proofs', name, 'key']), { key, allowed: ALLOWED })
  }
}
