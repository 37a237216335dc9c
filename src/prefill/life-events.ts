import { type Form, type FormRole } from './forms.ts'
import { type PurposeDirectory } from '../access/purpose.ts'
import { type SubjectKind } from '../model/subject.ts'
import kindsByCode from '../../seeds/life-events/kinds.json' with { type: 'json' }
import district from '../../seeds/policy/one-things.district.json' with { type: 'json' }
import province from '../../seeds/policy/one-things.province.json' with { type: 'json' }

/** 一件事: service items bundled as the public sees them. */
export interface LifeEvent {
  /** `P1`…`P27` of the province, `D1`…`D18` of the district. */
  readonly code: string
  readonly name: string
  readonly level: 'NATIONAL' | 'PROVINCE' | 'CITY' | 'DISTRICT'
  /** 巩固提升, 集中攻坚, 探索拓展. */
  readonly batch: string
  readonly deadline: string
  readonly kinds: readonly SubjectKind[]
  readonly leadDepartments: readonly string[]
  readonly serviceItems: readonly ServiceItem[]
  /** Of its form; empty while it has none. */
  readonly roles: readonly Pick<FormRole, 'role' | 'kind' | 'label' | 'required'>[]
}

/** 事项: `P19.2` is the second of P19. */
export interface ServiceItem {
  readonly code: string
  readonly name: string
  readonly departments: readonly string[]
}

export interface LifeEvents extends PurposeDirectory {
  readonly all: readonly LifeEvent[]
  readonly byCode: ReadonlyMap<string, LifeEvent>
}

/** The life events of both annexes, each with the roles of its form if it has one. */
export function lifeEventsWith(forms: readonly Form[]): LifeEvents {
  const roles = new Map(forms.map((form) => [form.lifeEvent, form.roles]))
  const all = POLICY.map((event) => ({ ...event, roles: roles.get(event.code) ?? [] }))
  const byCode = new Map(all.map((event) => [event.code, event]))
  const parents = new Map(all.flatMap(({ code, serviceItems }) => serviceItems.map((item) => [item.code, code])))
  return {
    all,
    byCode,
    hasLifeEvent: (code) => byCode.has(code),
    lifeEventOf: (serviceItem) => parents.get(serviceItem) ?? null,
  }
}

/** One row of annex 1 as seeds/policy has it. */
export interface PolicyRow {
  readonly seq: number
  readonly name: string
  readonly batch: string
  readonly deadline: string
  readonly leadDepartments: readonly string[]
  readonly matters: readonly { readonly name: string; readonly departments: readonly string[] }[]
}

/** The annexes say nothing of whom a life event is about: `kinds` does. */
export function lifeEventsFromPolicy(
  rows: readonly PolicyRow[],
  level: 'PROVINCE' | 'DISTRICT',
  kinds: ReadonlyMap<string, readonly SubjectKind[]>,
): readonly LifeEvent[] {
  return rows.map(({ seq, name, batch, deadline, leadDepartments, matters }) => {
    const code = `${level.charAt(0)}${seq}`
    const serviceItems = matters.map((matter, index) => ({
      code: `${code}.${index + 1}`,
      name: matter.name,
      departments: matter.departments,
    }))
    return {
      code,
      name,
      level,
      batch,
      deadline,
      kinds: kinds.get(code) ?? [],
      leadDepartments,
      serviceItems,
      roles: [],
    }
  })
}

const KINDS = new Map(
  Object.entries(kindsByCode).map(([code, kinds]) => [
    code,
    kinds.map((kind) => (kind === 'PERSON' ? kind : 'ENTERPRISE')),
  ]),
)

/** Without roles: what forms may refer to. */
export const POLICY: readonly LifeEvent[] = [
  ...lifeEventsFromPolicy(province, 'PROVINCE', KINDS),
  ...lifeEventsFromPolicy(district, 'DISTRICT', KINDS),
]
