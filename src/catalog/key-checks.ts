import { type LoadedManifest } from './manifest.ts'
import { type ReadOperation } from './operations.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'
import { SUBJECT_KEYS, type SubjectKey } from '../model/subject.ts'

const ALLOWED = SUBJECT_KEYS.join('、')

export function isSubjectKey(key: string): key is SubjectKey {
  return SUBJECT_KEYS.some((known) => known === key)
}

/**
 * Every question must be asked by what identifies a subject. A key that another source would have to supply first is
 * refused, and the reason says how far it is from working: nobody supplies it, it waits for itself, or it is a hop.
 */
export function checkKeys(operations: readonly ReadOperation[], report: Report): void {
  const askable = askableOf(operations)
  for (const operation of operations) {
    const { key } = operation.written
    if (key === undefined || isSubjectKey(key)) continue
    const at = operation.manifest.at(['operations', operation.name, 'key'])
    const cycle = cycleThrough(operation, operations)
    if (askable.has(operation)) report('KEY_HOP_UNSUPPORTED', at, { key, allowed: ALLOWED })
    else if (cycle === null) report('KEY_WITHOUT_SOURCE', at, { key, allowed: ALLOWED })
    else report('KEY_CYCLE', at, { cycle: cycle.join(' → '), allowed: ALLOWED })
  }
}

/** What can be asked when what is supplied by what can be asked may be used as a key. */
function askableOf(operations: readonly ReadOperation[]): ReadonlySet<ReadOperation> {
  const askable = new Set(operations.filter(({ written }) => written.key === undefined || isSubjectKey(written.key)))
  for (let before = -1; before !== askable.size;) {
    before = askable.size
    for (const operation of operations) {
      if (suppliersOf(operation, operations).some((supplier) => askable.has(supplier))) askable.add(operation)
    }
  }
  return askable
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
