import { type FormRole } from './forms.ts'
import { conditionElements } from './materials.ts'
import { type PrefillForm } from './prefill-form.ts'
import { type Standing } from '../access/disclose.ts'
import { type ArchivePlan, planArchive } from '../archive/plan.ts'
import { type DataElement } from '../model/element.ts'
import { GatewayError } from '../model/errors.ts'
import { type Subject } from '../model/subject.ts'

/** What is asked where a form asks nothing. */
const NOTHING: ArchivePlan = { elements: [], operations: [], groups: [], inCodeOrder: [] }

/** The least elements: what the chosen fields and material rules name for this role. */
export function elementsOf(asking: PrefillForm, role: FormRole): readonly DataElement[] {
  const { form, catalog } = asking
  const fieldPaths = form.fields
    .filter((field) => field.role === role.role && isAsked(field.serviceItems, asking))
    .flatMap(({ path }) => path ?? [])
  const rulePaths = form.materials
    .filter((material) => isAsked(material.serviceItems, asking))
    .flatMap(({ exempt }) => exempt.flatMap(({ all }) => all))
    .flatMap((condition) => conditionElements(condition, role.role, role.kind))
  return [...new Set([...fieldPaths, ...rulePaths])].flatMap((path) => catalog.elementByPath.get(path) ?? [])
}

export function planRole(
  { catalog, grants, purpose }: PrefillForm,
  role: FormRole,
  subject: Subject,
  elements: readonly DataElement[],
  standing: Standing | undefined,
): ArchivePlan {
  if (standing === undefined) throw new GatewayError('RELATION_NOT_PROVED')
  if (elements.length === 0) return NOTHING
  const grant = grants.forRole(purpose, role.role)
  // What is withheld from the caller is fetched all the same: it goes into the seal, for the department alone.
  return planArchive(elements, {
    catalog,
    grant,
    standing,
    key: subject.key,
    fetches: (ruling) => ruling !== 'NO_PERMISSION',
  })
}

export function isAsked(serviceItems: readonly string[], { serviceItems: chosen }: PrefillForm): boolean {
  return chosen.length === 0 || serviceItems.some((code) => chosen.includes(code))
}
