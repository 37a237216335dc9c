import { ANNEX } from './annex.ts'
import { type Dictionary, suggest } from './dictionary.ts'
import { type Position, type Report } from './problems.ts'
import { type SubjectKind } from '../model/subject.ts'

/** What the form of one life event refers to, as far as the catalog can check it. */
export interface FormReference {
  readonly lifeEvent: string
  readonly fields: readonly FieldReference[]
  readonly materials: readonly MaterialReference[]
}

export interface FieldReference {
  readonly key: string
  readonly role: string | null
  /** Kind of the role's subject; null where the role is not known. */
  readonly kind: SubjectKind | null
  /** Element or list-item path; null: the applicant fills it in. */
  readonly path: string | null
  readonly position: Position
}

/** A rule that exempts from bringing a material: OR of AND-lists (DOMAIN §6). */
export interface MaterialReference {
  readonly code: string
  readonly position: Position
  readonly alternatives: readonly (readonly ConditionReference[])[]
}

export type ConditionReference =
  | { readonly kind: 'element'; readonly path: string; readonly position: Position }
  | { readonly kind: 'licenseType'; /** Row of annex 3. */ readonly type: string; readonly position: Position }

export interface FormSurroundings {
  readonly dictionary: Dictionary
  /** Element and list paths that some source provides as the authority: a rule holds by nothing less. */
  readonly sourced: ReadonlySet<string>
}

/** Reports references to what is not there, and rules that can never hold. */
export function checkForm(form: FormReference, surroundings: FormSurroundings, report: Report): void {
  const { lifeEvent } = form
  for (const field of form.fields) checkField(lifeEvent, field, surroundings.dictionary, report)
  for (const material of form.materials) checkMaterial(lifeEvent, material, surroundings, report)
}

function checkField(lifeEvent: string, field: FieldReference, dictionary: Dictionary, report: Report): void {
  const { key, role, kind, path, position } = field
  if (path === null) {
    if (role === null) report('FORM_FIELD_EMPTY', position, { lifeEvent, key })
    return
  }
  const element = dictionary.byPath.get(path)
  if (element === undefined) {
    report('FORM_ELEMENT_UNKNOWN', position, { lifeEvent, path, suggestion: suggest(path, dictionary) })
  } else if (kind !== null && kind !== element.kind) {
    report('FORM_ELEMENT_OF_OTHER_KIND', position, { lifeEvent, role: role ?? key, path })
  }
}

function checkMaterial(
  lifeEvent: string,
  material: MaterialReference,
  surroundings: FormSurroundings,
  report: Report,
): void {
  const { dictionary } = surroundings
  for (const condition of material.alternatives.flat()) {
    if (condition.kind === 'licenseType') {
      const { type, position } = condition
      if (!ANNEX.licenseTypes.some(({ code }) => code === type))
        report('LICENSE_TYPE_UNKNOWN', position, { lifeEvent, type })
    } else if (!dictionary.byPath.has(condition.path) && !dictionary.lists.has(condition.path)) {
      const { path, position } = condition
      report('FORM_ELEMENT_UNKNOWN', position, { lifeEvent, path, suggestion: suggest(path, dictionary) })
    }
  }
  checkPossible(material, surroundings, report)
}

/** One alternative that can hold is enough; an unsourced element in each of them means it never will. */
function checkPossible(
  { code, position, alternatives }: MaterialReference,
  { dictionary, sourced }: FormSurroundings,
  report: Report,
): void {
  const unsourced = alternatives.map((conditions) =>
    conditions.flatMap((condition) => {
      if (condition.kind !== 'element') return []
      const { path } = condition
      const known = dictionary.byPath.has(path) || dictionary.lists.has(path)
      return known && !sourced.has(path) ? [path] : []
    }),
  )
  if (unsourced.length === 0 || !unsourced.every((paths) => paths.length > 0)) return
  report('MATERIAL_RULE_IMPOSSIBLE', position, { material: code, paths: [...new Set(unsourced.flat())].join('、') })
}
