import {
  type Condition,
  type Form,
  type FormField,
  type FormMaterial,
  type FormRole,
  type ProofGrade,
} from './forms.ts'
import { type FormFile } from './load-forms.ts'
import { type ConditionReference, type FormReference } from '../catalog/form-checks.ts'
import { type Position } from '../catalog/problems.ts'

/** A form as it is written (form.schema.json). */
export interface WrittenForm {
  readonly lifeEvent: string
  /** The form it is built from: a district's from the province's. */
  readonly extends?: string
  /** Service item of the base → own. */
  readonly serviceItems?: Readonly<Record<string, string>>
  readonly drop?: readonly string[]
  readonly roles?: readonly FormRole[]
  readonly fields?: readonly WrittenField[]
  readonly materials?: readonly WrittenMaterial[]
}

type WrittenField = Pick<FormField, 'key' | 'label' | 'role' | 'serviceItems'> &
  Partial<Pick<FormField, 'required' | 'editable' | 'disclosure'>> & { readonly path?: string }

type WrittenMaterial = Pick<FormMaterial, 'code' | 'name' | 'role' | 'serviceItems'> & {
  readonly licenseType?: string
  readonly exempt?: readonly { readonly grade: ProofGrade; readonly all: readonly WrittenCondition[] }[]
  readonly otherwise?: { readonly commitment?: boolean; readonly deferrable?: number }
}

export interface WrittenCondition {
  readonly of: string
  readonly element?: string
  readonly verify?: string
  readonly equalsAnyOf?: readonly (string | number | boolean)[]
  readonly sameAs?: { readonly element: string; readonly of: string }
  readonly license?: string
}

/** By life event. */
export type Bases = ReadonlyMap<string, WrittenForm>

/** The whole form: what it takes over from its base, then what it adds. */
export function formOf(written: WrittenForm, bases: Bases): Form {
  const { lifeEvent, fields = [], materials = [] } = written
  const base = baseOf(written, bases)
  return {
    lifeEvent,
    roles: rolesOf(written, bases),
    fields: [...takenOver(written, base?.fields ?? [], ({ key }) => key), ...fields].map(fieldOf),
    materials: [...takenOver(written, base?.materials ?? [], ({ code }) => code), ...materials].map(materialOf),
  }
}

export function baseOf({ extends: base }: WrittenForm, bases: Bases): WrittenForm | undefined {
  return base === undefined ? undefined : bases.get(base)
}

export function rolesOf(written: WrittenForm, bases: Bases): readonly FormRole[] {
  return written.roles ?? baseOf(written, bases)?.roles ?? []
}

/** In the own service items; what has none of them, or is dropped, is not taken over. */
function takenOver<Part extends { readonly serviceItems: readonly string[] }>(
  { serviceItems: own = {}, drop = [] }: WrittenForm,
  parts: readonly Part[],
  nameOf: (part: Part) => string,
): readonly Part[] {
  return parts
    .filter((part) => !drop.includes(nameOf(part)))
    .map((part) => ({ ...part, serviceItems: part.serviceItems.flatMap((item) => own[item] ?? []) }))
    .filter(({ serviceItems }) => serviceItems.length > 0)
}

function fieldOf({ path, required, editable, disclosure, ...field }: WrittenField): FormField {
  return {
    ...field,
    path: path ?? null,
    required: required ?? true,
    editable: editable ?? false,
    disclosure: disclosure ?? 'CLEAR',
  }
}

function materialOf({ licenseType, exempt = [], otherwise, ...material }: WrittenMaterial): FormMaterial {
  return {
    ...material,
    licenseType: licenseType ?? null,
    exempt: exempt.map(({ grade, all }) => ({ grade, all: all.map(conditionOf) })),
    otherwise: { commitment: otherwise?.commitment ?? false, deferrableDays: otherwise?.deferrable ?? null },
  }
}

function conditionOf({ of, element, verify, equalsAnyOf, sameAs, license }: WrittenCondition): Condition {
  if (license !== undefined) return { kind: 'LICENSE', type: license, of }
  if (verify === undefined) return { kind: 'ELEMENT', path: element ?? '', of }
  if (sameAs !== undefined) return { kind: 'SAME', path: verify, of, as: { path: sameAs.element, of: sameAs.of } }
  return { kind: 'EQUALS', path: verify, of, anyOf: (equalsAnyOf ?? []).map(String) }
}

/** What this file itself refers to; what it takes over is checked where it is written. */
export function referenceOf({ written, at }: FormFile, bases: Bases): FormReference {
  const { lifeEvent, fields = [], materials = [] } = written
  const kinds = new Map(rolesOf(written, bases).map(({ role, kind }) => [role, kind]))
  return {
    lifeEvent,
    fields: fields.map(({ key, role, path = null }, index) => ({
      key,
      role,
      kind: kinds.get(role) ?? null,
      path,
      position: at(['fields', String(index), path === null ? 'key' : 'path']),
    })),
    materials: materials.map(({ code, exempt = [] }, index) => ({
      code,
      position: at(['materials', String(index), 'code']),
      alternatives: exempt.map(({ all }, alternative) =>
        all.flatMap((condition, position) =>
          conditionReferences(condition, (...part) =>
            at(['materials', String(index), 'exempt', String(alternative), 'all', String(position), ...part]),
          ),
        ),
      ),
    })),
  }
}

function conditionReferences(
  { element, verify, sameAs, license }: WrittenCondition,
  at: (...part: string[]) => Position,
): readonly ConditionReference[] {
  if (license !== undefined) return [{ kind: 'licenseType', type: license, position: at('license') }]
  const own: ConditionReference =
    verify === undefined
      ? { kind: 'element', path: element ?? '', position: at('element') }
      : { kind: 'element', path: verify, position: at('verify') }
  if (sameAs === undefined) return [own]
  return [own, { kind: 'element', path: sameAs.element, position: at('sameAs', 'element') }]
}
