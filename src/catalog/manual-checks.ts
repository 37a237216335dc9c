import { isSubjectKey } from './key-checks.ts'
import { type LoadedManifest } from './manifest.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'
import { SUBJECT_KEYS } from '../model/subject.ts'

/** What belongs to a system that is called. */
const OF_A_SYSTEM = ['endpoint', 'auth', 'network', 'views', 'limits', 'maintenance', 'proofs', 'samples'] as const

/** Reports what a department without a system cannot have: there is nothing to call, only officers to ask. */
export function checkManual(manifest: LoadedManifest, report: Report): void {
  const { draft, at } = manifest
  if (draft.kind !== 'manual') return
  for (const field of OF_A_SYSTEM) {
    if (draft[field] !== undefined) report('FIELD_UNKNOWN', at([field]), { field })
  }
  if (draft.route !== undefined && draft.route !== 'MANUAL') {
    const expected = { expected: '人工协查写 MANUAL', expectedEn: 'must be MANUAL' }
    report('FIELD_INVALID', at(['route']), { field: 'route', ...expected })
  }
  for (const [name, operation] of sortedEntries(draft.operations)) checkQuestion(manifest, name, operation, report)
}

type Operation = NonNullable<LoadedManifest['draft']['operations']>[string]

function checkQuestion({ at }: LoadedManifest, name: string, { key }: Operation, report: Report): void {
  // The officer is told whom it is about: another element would have to be asked for first.
  if (key !== undefined && !isSubjectKey(key)) {
    const keys = SUBJECT_KEYS.join('、')
    const expected = { expected: `应为 ${keys} 之一`, expectedEn: `must be one of ${keys}` }
    report('FIELD_INVALID', at(['operations', name, 'key']), { field: `operations.${name}.key`, ...expected })
  }
}
