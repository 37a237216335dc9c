import { type Dictionary } from './dictionary.ts'
import { type Draft, type LoadedManifest, type ManifestOperation } from './manifest.ts'
import { type Position, type Report } from './problems.ts'
import { readProvision } from './provisions.ts'
import { sortedEntries } from './sorted.ts'
import { type Provision } from './types.ts'

/** One question of one manifest, with what it provides. */
export interface ReadOperation {
  readonly manifest: LoadedManifest
  readonly name: string
  /** `public-security.population/residents` */
  readonly id: string
  readonly written: Draft<ManifestOperation>
  readonly provisions: readonly PlacedProvision[]
}

export interface PlacedProvision {
  /** Element or list path. */
  readonly path: string
  readonly at: Position
  readonly provision: Provision
}

export function readOperations(
  manifest: LoadedManifest,
  dictionary: Dictionary,
  report: Report,
): readonly ReadOperation[] {
  return sortedEntries(manifest.draft.operations).map(([name, written]) => ({
    manifest,
    name,
    id: `${manifest.draft.connector ?? manifest.file}/${name}`,
    written,
    provisions: sortedEntries(written.provides).flatMap(([path, line]): readonly PlacedProvision[] => {
      const at = (...part: string[]) => manifest.at(['operations', name, 'provides', path, ...part])
      const { key = '', many = false } = written
      const isAnswered = manifest.draft.kind === 'manual'
      const provision = readProvision({ path, written: line, key, many, isAnswered, dictionary, at, report })
      return provision === null ? [] : [{ path, at: at(), provision }]
    }),
  }))
}
