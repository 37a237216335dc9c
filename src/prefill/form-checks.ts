import { POLICY } from './life-events.ts'
import { type FormFile, type FormProblem } from './load-forms.ts'
import { baseOf, type Bases, rolesOf, type WrittenForm } from './written-form.ts'
import { ANNEX } from '../catalog/annex.ts'

type Report = (problem: FormProblem) => void
type Note = (path: readonly (string | number)[], problem: Pick<FormProblem, 'code' | 'zh' | 'en' | 'hint'>) => void

/** The forms without problems of their own. Elements and licence conditions are left to composition. */
export function checkForms(files: readonly FormFile[], report: Report): readonly FormFile[] {
  const bases = new Map(files.map(({ written }) => [written.lifeEvent, written]))
  const sound = files.filter((file) => {
    let isSound = true
    const note: Note = (path, problem) => {
      isSound = false
      report({ ...problem, ...file.at(path.map(String)) })
    }
    checkLifeEvent(file.written, bases, note)
    checkBase(file.written, bases, note)
    checkRoles(file.written, bases, note)
    checkNames(file.written, bases, note)
    return isSound
  })
  // Without its base a form is not whole.
  return sound.filter(
    ({ written }) => written.extends === undefined || sound.some((file) => file.written === baseOf(written, bases)),
  )
}

const SERVICE_ITEMS = new Map(POLICY.map(({ code, serviceItems }) => [code, serviceItems.map((item) => item.code)]))
const LICENSE_TYPES = new Set(ANNEX.licenseTypes.map(({ code }) => code))

function checkLifeEvent(written: WrittenForm, bases: Bases, note: Note): void {
  const { lifeEvent, fields = [], materials = [] } = written
  const known = SERVICE_ITEMS.get(lifeEvent)
  if (known === undefined) return note(['lifeEvent'], lifeEventUnknown(lifeEvent))
  if (bases.get(lifeEvent) !== written) note(['lifeEvent'], DUPLICATE(lifeEvent))
  const parts = { fields, materials }
  for (const [name, list] of Object.entries(parts)) {
    list.forEach(({ serviceItems }, index) =>
      serviceItems.forEach((item, position) => {
        if (!known.includes(item)) note([name, index, 'serviceItems', position], serviceItemUnknown(item, lifeEvent))
      }),
    )
  }
  materials.forEach(({ licenseType }, index) => {
    if (licenseType !== undefined && !LICENSE_TYPES.has(licenseType)) {
      note(['materials', index, 'licenseType'], licenseTypeUnknown(licenseType))
    }
  })
}

function checkBase(written: WrittenForm, bases: Bases, note: Note): void {
  const { extends: name, serviceItems = {}, drop = [], lifeEvent } = written
  if (name === undefined) return
  const base = baseOf(written, bases)
  if (base === undefined || base.extends !== undefined) return note(['extends'], baseUnknown(name))
  for (const [from, to] of Object.entries(serviceItems)) {
    if (SERVICE_ITEMS.get(name)?.includes(from) !== true) note(['serviceItems', from], serviceItemUnknown(from, name))
    if (SERVICE_ITEMS.get(lifeEvent)?.includes(to) !== true)
      note(['serviceItems', from], serviceItemUnknown(to, lifeEvent))
  }
  const names = namesIn(base)
  drop.forEach((dropped, index) => {
    if (!names.includes(dropped)) note(['drop', index], nameUnknown(dropped, name))
  })
}

function checkRoles(written: WrittenForm, bases: Bases, note: Note): void {
  const { roles: own = [], fields = [], materials = [] } = written
  const roles = new Set(rolesOf(written, bases).map(({ role }) => role))
  own.forEach(({ role }, index) => {
    if (own.findIndex((one) => one.role === role) < index) note(['roles', index, 'role'], DUPLICATE(role))
  })
  const check = (role: string, path: readonly (string | number)[]): void => {
    if (!roles.has(role)) note(path, roleUnknown(role))
  }
  fields.forEach(({ role }, index) => check(role, ['fields', index, 'role']))
  materials.forEach(({ role, exempt = [] }, index) => {
    check(role, ['materials', index, 'role'])
    exempt.forEach(({ all }, alternative) =>
      all.forEach(({ of, sameAs }, position) => {
        const place = ['materials', index, 'exempt', alternative, 'all', position]
        check(of, [...place, 'of'])
        if (sameAs !== undefined) check(sameAs.of, [...place, 'sameAs', 'of'])
      }),
    )
  })
}

/** Keys and codes are unique, those taken over included. */
function checkNames(written: WrittenForm, bases: Bases, note: Note): void {
  const { fields = [], materials = [], drop = [] } = written
  const base = baseOf(written, bases)
  const given = new Set(base === undefined ? [] : namesIn(base).filter((name) => !drop.includes(name)))
  const check = (name: string, path: readonly (string | number)[]): void => {
    if (given.has(name)) note(path, DUPLICATE(name))
    given.add(name)
  }
  fields.forEach(({ key }, index) => check(key, ['fields', index, 'key']))
  materials.forEach(({ code }, index) => check(code, ['materials', index, 'code']))
}

function namesIn({ fields = [], materials = [] }: WrittenForm): readonly string[] {
  return [...fields.map(({ key }) => key), ...materials.map(({ code }) => code)]
}

const lifeEventUnknown = (code: string) => ({
  code: 'FORM_LIFE_EVENT_UNKNOWN',
  zh: `没有一件事 ${code}`,
  en: `there is no life event ${code}`,
  hint: '省级 P1–P27，区级 D1–D18，见 seeds/policy。',
})
const serviceItemUnknown = (item: string, lifeEvent: string) => ({
  code: 'FORM_SERVICE_ITEM_UNKNOWN',
  zh: `${lifeEvent} 没有事项 ${item}`,
  en: `${lifeEvent} has no service item ${item}`,
  hint: '事项编码是一件事编码加序号，次序见 seeds/policy。',
})
const licenseTypeUnknown = (type: string) => ({
  code: 'FORM_LICENSE_TYPE_UNKNOWN',
  zh: `附件 3 没有第 ${type} 行`,
  en: `annex 3 has no row ${type}`,
  hint: '证照类型见附件 3，共 143 种；不在其中的材料不写 licenseType。',
})
const baseUnknown = (base: string) => ({
  code: 'FORM_BASE_UNKNOWN',
  zh: `${base} 不能作底表`,
  en: `${base} cannot be built upon: there is no such form, or it is itself built upon another`,
  hint: 'extends 写一张完整的表单。',
})
const nameUnknown = (name: string, base: string) => ({
  code: 'FORM_NAME_UNKNOWN',
  zh: `${base} 的表单没有字段或材料 ${name}`,
  en: `the form of ${base} has no field or material ${name}`,
  hint: '检查拼写，或从 drop 中删去。',
})
const roleUnknown = (role: string) => ({
  code: 'FORM_ROLE_UNKNOWN',
  zh: `表单没有角色 ${role}`,
  en: `the form has no role ${role}`,
  hint: '在 roles 中加入，或改正拼写。',
})
const DUPLICATE = (name: string) => ({
  code: 'FORM_DUPLICATE',
  zh: `${name} 写了两次`,
  en: `${name} stands twice`,
  hint: '字段键、材料编码和角色在一张表单里唯一；一件事只有一张表单。',
})
