import { type LoadedManifest, type Sample } from './manifest.ts'
import { type Report } from './problems.ts'
import { type Catalog, type Operation } from './types.ts'

/** That they name what is there; whether they are read as they say can be told when all is composed. */
export function checkSampleNames({ draft, at }: LoadedManifest, report: Report): void {
  draft.samples?.forEach(({ operation, expect }, index) => {
    const place = ['samples', String(index)]
    const provides = draft.operations?.[operation]?.provides
    if (provides === undefined) return report('SAMPLE_INVALID', at([...place, 'operation']), { name: operation })
    for (const path of Object.keys(expect)) {
      if (!Object.hasOwn(provides, path)) report('SAMPLE_INVALID', at([...place, 'expect', path]), { name: path })
    }
  })
}

/** What came of a sample instead of what its manifest says. */
export interface SampleFault {
  /** Of an element or a list; null: of the whole record. */
  readonly path: string | null
  /** A finding, why there is no record, or DIFFERENT: another value than was promised. */
  readonly why: string
}

/** Nothing, where all is well. */
export type TrySample = (operation: Operation, sample: Sample) => readonly SampleFault[]

interface Tried {
  readonly catalog: Catalog
  readonly trySample: TrySample
}

/** What a manifest says of its samples must be what becomes of them. */
export function checkSamples(
  manifests: readonly LoadedManifest[],
  { catalog, trySample }: Tried,
  report: Report,
): void {
  const operations = new Map(catalog.operations.map((operation) => [operation.id, operation]))
  for (const { draft, at } of manifests) {
    draft.samples?.forEach((sample, index) => {
      const operation = operations.get(`${draft.connector ?? ''}/${sample.operation}`)
      if (operation === undefined) return
      for (const { path, why } of trySample(operation, sample)) {
        const isSaid = path !== null && Object.hasOwn(sample.expect, path)
        const place = ['samples', String(index), ...(isSaid ? ['expect', path] : ['answer'])]
        report('SAMPLE_FAILED', at(place), { operation: sample.operation, path: path ?? 'records', why })
      }
    })
  }
}
