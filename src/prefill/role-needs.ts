import { type Form, type FormRole } from './forms.ts'
import { conditionElements } from './materials.ts'
import { type RoleNeeds } from '../access/grants.ts'
import { type DataElement } from '../model/element.ts'

/** The grants that follow from a form: the least its fields and material rules need, role by role (DESIGN §8). */
export function roleNeedsOf(form: Form, elements: ReadonlyMap<string, DataElement>): readonly RoleNeeds[] {
  return form.roles.map((role) => ({
    lifeEvent: form.lifeEvent,
    role: role.role,
    kind: role.kind,
    relations: role.relations,
    needs: [...fieldNeeds(form, role), ...ruleNeeds(form, role)].flatMap(({ path, ...need }) => {
      const element = elements.get(path)
      return element === undefined ? [] : [{ element, ...need }]
    }),
    licenseTypes: licenseTypesOf(form, role),
  }))
}

/** Paths of the elements that a form needs, of whatever role. */
export function pathsNeededBy(form: Form): readonly string[] {
  return form.roles.flatMap((role) => [...fieldNeeds(form, role), ...ruleNeeds(form, role)].map(({ path }) => path))
}

/** What a material of this role is, and what its rules look for with this role. */
function licenseTypesOf({ materials }: Form, { role }: FormRole): RoleNeeds['licenseTypes'] {
  return materials.flatMap((material) => {
    const { licenseType, serviceItems } = material
    const sought = material.exempt
      .flatMap(({ all }) => all)
      .flatMap((condition) => (condition.kind === 'LICENSE' && condition.of === role ? condition.type : []))
    const own = licenseType !== null && material.role === role ? [licenseType] : []
    return [...own, ...sought].map((type) => ({ type, serviceItems }))
  })
}

type Need = Omit<RoleNeeds['needs'][number], 'element'> & { readonly path: string }

function fieldNeeds({ fields }: Form, { role }: FormRole): readonly Need[] {
  return fields.flatMap((field): Need[] => {
    if (field.role !== role || field.path === null) return []
    return [{ path: field.path, ceiling: field.disclosure, isSearch: false, serviceItems: field.serviceItems }]
  })
}

/** A rule needs a yes or no; only the licence it finds is shown. */
function ruleNeeds({ materials }: Form, { role, kind }: FormRole): readonly Need[] {
  return materials.flatMap(({ exempt, serviceItems }) =>
    exempt
      .flatMap(({ all }) => all)
      .flatMap((condition) => {
        const isSearch = condition.kind === 'LICENSE'
        const ceiling = isSearch ? 'CLEAR' : 'VERIFY'
        return conditionElements(condition, role, kind).map((path): Need => ({ path, ceiling, isSearch, serviceItems }))
      }),
  )
}
