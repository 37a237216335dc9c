import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needsNoAccount } from './database-checks.ts'
import { DEPARTMENTS_FILE, readDepartments, type WrittenDepartment } from './department-limits.ts'
import { type LoadedManifest } from './manifest.ts'
import { type CompositionProblem, compositionProblem, type Report } from './problems.ts'
import { checkReferences, referredConfig, resolveReferences, type Settings } from './references.ts'
import { readShape } from './shape.ts'
import { type ParsedTexts, readYaml } from './yaml-text.ts'

export interface TextFile {
  readonly file: string
  readonly text: string
}

export interface LoadedManifests {
  readonly manifests: readonly LoadedManifest[]
  /** What departments bear together, and where they lie. */
  readonly departments?: readonly WrittenDepartment[]
  readonly problems: readonly CompositionProblem[]
}

/**
 * Reads manifests from a folder (all `.yaml` below it) or from texts. A broken one does not stop the others: its
 * problems are listed, and composition goes on with what of it can be relied on.
 */
export function loadManifests(from: string | readonly TextFile[], settings: Settings): LoadedManifests {
  return readManifests(from)(settings)
}

/** The first part of it, for which addresses and secrets need not be known yet. */
export function readManifests(
  from: string | readonly TextFile[],
  texts?: ParsedTexts,
): (settings: Settings) => LoadedManifests {
  const found: CompositionProblem[] = []
  const reportTo =
    (problems: CompositionProblem[]): Report =>
    (...problem) =>
      problems.push(compositionProblem(...problem))
  const files = typeof from === 'string' ? readFolder(from, reportTo(found)) : from
  const beside = typeof from === 'string' ? join(from, DEPARTMENTS_FILE) : DEPARTMENTS_FILE
  const departments = files
    .filter(({ file }) => file === beside)
    .flatMap(({ file, text }) => readYaml(file, text, reportTo(found), texts) ?? [])
    .flatMap((yaml) => readDepartments(yaml, reportTo(found)))
  const manifests = files.filter(({ file }) => file !== beside)
  const written = manifests.flatMap(({ file, text }) => {
    const yaml = readYaml(file, text, reportTo(found), texts)
    return yaml === null ? [] : [{ file, yaml, draft: readShape(yaml, reportTo(found)) }]
  })
  return (settings) => {
    const problems = [...found]
    const resolve = (text: string) => resolveReferences(text, settings)
    const manifests = written.map(({ file, yaml, draft }): LoadedManifest => {
      const unread = needsNoAccount(draft, resolve) ? 'auth' : null
      checkReferences({ value: draft, unread }, yaml, settings, reportTo(problems))
      return { file, draft, at: yaml.at, resolve, config: referredConfig(draft, settings) }
    })
    return { manifests, departments, problems }
  }
}

function readFolder(folder: string, report: Report): readonly TextFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name))
  return names.sort().flatMap((name) => {
    const file = join(folder, name)
    try {
      // Buffer's own decoding would turn a file saved as GBK into replacement characters.
      return [{ file, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) }]
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      report('MANIFEST_ENCODING', { file, line: 1, column: 1 })
      return []
    }
  })
}
