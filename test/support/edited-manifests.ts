import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ManifestEdit {
  /** Below connectors/manifests. */
  readonly file: string
  /** Must stand there. */
  readonly from: string
  readonly to: string
}

/** 市场监管 has a type of enterprise of which nobody has told us whose it makes the enterprise. */
export const UNTOLD_TYPE: ManifestEdit = {
  file: 'market-regulation/registration.yaml',
  from: '"1130": "173", ',
  to: '',
}

/** The manifests we ship, with these edits, in a new folder. */
export function editedManifests(folder: string, edits: readonly ManifestEdit[]): string {
  cpSync(join(import.meta.dirname, '../../connectors/manifests'), folder, { recursive: true })
  for (const { file, from, to } of edits) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new TypeError(`${from} does not stand in ${file}`)
    writeFileSync(
      path,
      text.replace(from, () => to),
    )
  }
  return folder
}
