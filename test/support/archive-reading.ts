import { type Answered, type TestWorld } from './world.ts'

/** One reading of one archive, by the paths of the elements. */
export interface ArchiveReading {
  readonly answered: Answered
  /** Code of the refusal; null when there is an archive. */
  readonly refusal: string | null
  /** Of a list's element its value in every item. */
  readonly values: Readonly<Record<string, unknown>>
  readonly states: Readonly<Record<string, string>>
  readonly reports: Readonly<Record<string, Report>>
  /** The ledger's entry. */
  readonly entry: Readonly<Record<string, unknown>> | undefined
}

export interface Report {
  readonly path: string
  readonly state: string
  readonly source: { readonly connector: string; readonly system: string; readonly department: string } | null
  readonly observedAt: string | null
  readonly fetchedAt: string | null
  readonly cached: boolean
  readonly conflict: readonly ReportedConflict[] | null
  readonly sentence: string
}

export interface ReportedConflict {
  readonly source: { readonly connector: string }
  readonly value: string | null
  readonly observedAt: string | null
  readonly path: string
}

export interface Question {
  readonly as: string
  /** citizenId or creditCode. */
  readonly about: string
  readonly purpose: object
  /** `person.identity.name`, `person.licenses[].name` */
  readonly elements: readonly string[]
}

export const REPORT = `path state observedAt fetchedAt cached sentence source { connector system department }
  conflict { source { connector } value observedAt path }`

/** Reads the archive of one person or enterprise, which kind the first path tells. */
export async function readArchive(world: TestWorld, question: Question): Promise<ArchiveReading> {
  const { as, about, purpose, elements } = question
  const kind = elements[0]?.startsWith('enterprise.') === true ? 'enterprise' : 'person'
  const document = `query ($id: ${kind === 'person' ? 'CitizenId' : 'CreditCode'}!, $purpose: PurposeInput!) {
    archive: ${kind}Archive(id: $id, purpose: $purpose) { ${selectionOf(elements)} fieldReports { ${REPORT} } }
  }`
  const answered = await world.ask(as, document, { id: about, purpose })
  const { archive } = answered.data ?? { archive: null }
  const reports: readonly Report[] = archive?.fieldReports ?? []
  return {
    answered,
    refusal: answered.errors[0]?.extensions.code ?? null,
    values: archive === null ? {} : Object.fromEntries(elements.map((path) => [path, valueAt(archive, path)])),
    states: Object.fromEntries(reports.map(({ path, state }) => [path, state])),
    reports: Object.fromEntries(reports.map((report) => [report.path, report])),
    get entry() {
      return world.entriesOf(answered)[0]
    },
  }
}

interface Tree {
  [field: string]: Tree
}

/** The GraphQL selection of these elements. */
export function selectionOf(elements: readonly string[]): string {
  const root: Tree = {}
  for (const path of elements) {
    let node = root
    for (const field of fieldsOf(path)) node = node[field] ??= {}
  }
  return textOf(root)
}

function textOf(tree: Tree): string {
  return Object.entries(tree)
    .map(([field, below]) => (Object.keys(below).length === 0 ? field : `${field} { ${textOf(below)} }`))
    .join(' ')
}

function valueAt(archive: unknown, path: string): unknown {
  return fieldsOf(path).reduce<unknown>(
    (node, field) => (Array.isArray(node) ? node.map((item) => fieldIn(item, field)) : fieldIn(node, field)),
    archive,
  )
}

function fieldIn(node: unknown, field: string): unknown {
  return node === null ? null : Reflect.get(Object(node), field)
}

/** `person.licenses[].name` → licenses, name */
function fieldsOf(path: string): readonly string[] {
  return path.replaceAll('[]', '').split('.').slice(1)
}
