import { type Purpose, SELF_PURPOSE } from '../model/caller.ts'
import { type DataElement } from '../model/element.ts'
import { type SubjectKind } from '../model/subject.ts'

/** How the caller stands to the subject; proved by the gateway, never claimed (DESIGN §8). */
export const RELATIONS = ['SELF', 'GUARDIAN', 'SPOUSE', 'LEGAL_REPRESENTATIVE', 'EMPLOYER', 'OFFICER'] as const
export type Relation = (typeof RELATIONS)[number]

/** 授权 of one element: the value, the masked value, or only 核验. */
export type Disclosure = 'CLEAR' | 'MASKED' | 'VERIFY'

/** What a form needs to know about the subject of one role: the least fields. */
export interface RoleNeeds {
  readonly lifeEvent: string
  readonly role: string
  readonly kind: SubjectKind
  /** Who may bring this role's subject; an officer with an open case always may. */
  readonly relations: readonly Relation[]
  readonly needs: readonly {
    readonly element: DataElement
    readonly ceiling: Disclosure
    /** A material rule looks through a list for one licence: nobody gets the whole list of somebody else by it. */
    readonly isSearch: boolean
    readonly serviceItems: readonly string[]
  }[]
  /** Types of licence that its materials are about, as rows of annex 3. */
  readonly licenseTypes: readonly { readonly type: string; readonly serviceItems: readonly string[] }[]
}

/** The compiled outcome for one purpose and kind (or role) of subject: sets over element indexes. */
export interface Grant {
  /** The relations under which anything is granted. */
  readonly relations: readonly Relation[]
  /** Does any relation grant this element? If not: NO_PERMISSION, before anything is fetched. */
  names(element: DataElement): boolean
  /** The most this relation may see of it; null: nothing. */
  ceiling(relation: Relation, element: DataElement): Disclosure | null
}

/** Which types of licence one purpose lets a caller use. */
export interface LicenseGrant {
  readonly relations: readonly Relation[]
  /** Does any relation? If not: NO_PERMISSION, before anybody is asked. */
  names(type: string): boolean
  gives(relation: Relation, type: string): boolean
}

export interface Grants {
  /** For an archive or a 核验: all roles of that kind. */
  forKind(purpose: Purpose, kind: SubjectKind): Grant
  /** For a form: that role alone. */
  forRole(purpose: Purpose, role: string): Grant
  /** For licences one by one: what the materials of the life event are about; one's own, whatever they are. */
  licenses(purpose: Purpose, kind: SubjectKind): LicenseGrant
  /** What an adult named in this form may consent to share with whoever applies: what its fields ask. */
  consentable(lifeEvent: string): readonly DataElement[]
}

/** Relations that see nothing of a person until that person agrees. */
export const BY_CONSENT: ReadonlySet<Relation> = new Set(['SPOUSE', 'EMPLOYER'])

/** Who looks at what is theirs, or their child's or enterprise's. */
const OWN: ReadonlySet<Relation> = new Set(['SELF', 'GUARDIAN', 'LEGAL_REPRESENTATIVE'])

type Ceilings = (Disclosure | null)[]

/** Compiles the grants that follow from forms, and everyone's grant to read their own archive. */
export function compileGrants(elements: readonly DataElement[], needs: readonly RoleNeeds[]): Grants {
  const compiled = new Map<string, Grant>()

  function remember(key: string, make: () => Grant): Grant {
    const known = compiled.get(key)
    if (known !== undefined) return known
    const grant = make()
    compiled.set(key, grant)
    return grant
  }

  function select(purpose: Purpose, scope: Scope, fits: (needs: RoleNeeds) => boolean): Grant {
    const roles = needs.filter((role) => role.lifeEvent === purpose.lifeEvent && fits(role))
    return formGrant(roles, purpose.serviceItem, scope)
  }

  function licenses({ lifeEvent, serviceItem }: Purpose, kind: SubjectKind): LicenseGrant {
    if (lifeEvent === SELF_PURPOSE) return OWN_LICENSES[kind]
    const roles = needs.filter((role) => role.lifeEvent === lifeEvent && role.kind === kind)
    return licenseGrant(roles, serviceItem)
  }

  return {
    licenses,
    forKind: (purpose, kind) =>
      remember(`${purpose.lifeEvent} ${purpose.serviceItem ?? ''} ${kind}`, () =>
        purpose.lifeEvent === SELF_PURPOSE
          ? ownGrant(elements, kind)
          : select(purpose, 'ARCHIVE', (role) => role.kind === kind),
      ),
    forRole: (purpose, name) =>
      remember(`${purpose.lifeEvent} ${purpose.serviceItem ?? ''} role ${name}`, () =>
        select(purpose, 'FORM', (role) => role.role === name),
      ),
    consentable: (lifeEvent) => [
      ...new Set(
        needs
          .filter((role) => role.lifeEvent === lifeEvent && role.relations.some((relation) => BY_CONSENT.has(relation)))
          .flatMap((role) => role.needs.flatMap(({ element, isSearch }) => (isSearch ? [] : [element]))),
      ),
    ],
  }
}

/** Licences are nobody's to see by consent: a form says that there is one, and no more. */
function licenseGrant(roles: readonly RoleNeeds[], serviceItem: string | null): LicenseGrant {
  const byRelation = new Map<Relation, Set<string>>()
  for (const { relations, licenseTypes } of roles) {
    const fitting = licenseTypes.filter(
      ({ serviceItems }) => serviceItem === null || serviceItems.includes(serviceItem),
    )
    for (const relation of new Set<Relation>([...relations, 'OFFICER'])) {
      if (BY_CONSENT.has(relation)) continue
      const types = byRelation.get(relation) ?? new Set<string>()
      for (const { type } of fitting) types.add(type)
      if (types.size > 0) byRelation.set(relation, types)
    }
  }
  return {
    relations: [...byRelation.keys()],
    names: (type) => [...byRelation.values()].some((types) => types.has(type)),
    gives: (relation, type) => byRelation.get(relation)?.has(type) === true,
  }
}

const OWN_LICENSES: Readonly<Record<SubjectKind, LicenseGrant>> = {
  PERSON: ownLicenses('SELF'),
  ENTERPRISE: ownLicenses('LEGAL_REPRESENTATIVE'),
}

function ownLicenses(own: Relation): LicenseGrant {
  return { relations: [own], names: () => true, gives: (relation) => relation === own }
}

/** A form shows the one licence that its rule found; an archive shows lists whole. */
type Scope = 'FORM' | 'ARCHIVE'

function formGrant(roles: readonly RoleNeeds[], serviceItem: string | null, scope: Scope): Grant {
  const byRelation = new Map<Relation, Ceilings>()
  for (const role of roles) {
    for (const relation of new Set<Relation>([...role.relations, 'OFFICER'])) {
      const ceilings = byRelation.get(relation) ?? []
      byRelation.set(relation, ceilings)
      for (const need of role.needs) {
        if (serviceItem !== null && !need.serviceItems.includes(serviceItem)) continue
        const ceiling = need.isSearch && scope === 'ARCHIVE' && !OWN.has(relation) ? 'VERIFY' : need.ceiling
        ceilings[need.element.index] = widest(ceilings[need.element.index] ?? null, ceiling)
      }
    }
  }
  return grantOf(byRelation)
}

/** 查看本人档案: a person about themselves, a legal representative about the enterprise they answer for. */
function ownGrant(elements: readonly DataElement[], kind: SubjectKind): Grant {
  const ceilings: Ceilings = []
  for (const element of elements) if (element.kind === kind) ceilings[element.index] = 'CLEAR'
  return grantOf(new Map([[kind === 'PERSON' ? 'SELF' : 'LEGAL_REPRESENTATIVE', ceilings]]))
}

function grantOf(byRelation: ReadonlyMap<Relation, Ceilings>): Grant {
  const named = new Set([...byRelation.values()].flatMap((ceilings) => Object.keys(ceilings).map(Number)))
  return {
    relations: [...byRelation.keys()],
    names: (element) => named.has(element.index),
    ceiling: (relation, element) => byRelation.get(relation)?.[element.index] ?? null,
  }
}

const WIDTH: Readonly<Record<Disclosure, number>> = { VERIFY: 1, MASKED: 2, CLEAR: 3 }

function widest(a: Disclosure | null, b: Disclosure): Disclosure {
  return a !== null && WIDTH[a] >= WIDTH[b] ? a : b
}

export function narrowest(a: Disclosure, b: Disclosure): Disclosure {
  return WIDTH[a] <= WIDTH[b] ? a : b
}
