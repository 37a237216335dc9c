import { type Condition, type Exemption, type FormMaterial } from './forms.ts'
import { type Readings } from './role-reading.ts'
import { type Answered } from '../archive/answer.ts'
import { isDisclosed } from '../archive/plan.ts'
import { fetchedAtOf, sourceOf, unreadableItems } from '../archive/resolve.ts'
import { type Item, type Value } from '../model/element.ts'
import { isUsableIdentifier } from '../model/license.ts'
import { type SourceRef } from '../model/provenance.ts'
import { type Subject, type SubjectKind } from '../model/subject.ts'

export type MaterialState = 'EXEMPT' | 'COMMITMENT_ALLOWED' | 'DEFERRABLE' | 'REQUIRED'

export interface RequiredMaterial {
  readonly code: string
  readonly name: string
  readonly role: string
  readonly state: MaterialState
  readonly grade: Exemption['grade'] | null
  /** Who vouched, where it is exempt. */
  readonly by: readonly SourceRef[]
  readonly license: LicenseView | null
  /** Whose it is; null without one. */
  readonly licenseOf: Subject | null
  /** Why it is exempt, or why not, alternative by alternative. */
  readonly reason: string
}

/** A VALID 电子证照, as the platform lists it. */
export interface LicenseView {
  readonly identifier: string
  readonly type: string
  readonly name: string
  readonly holder: string
  readonly issuer: string
  readonly issuedAt: string | null
  readonly expiresAt: string | null
  readonly state: 'VALID'
}

/** Leaves of a licence list that a licence condition reads. */
const LICENSE_LEAVES = ['identifier', 'type', 'name', 'holder', 'issuer', 'issuedAt', 'expiresAt', 'state'] as const

/** Which elements of one role a condition reads. */
export function conditionElements(condition: Condition, role: string, kind: SubjectKind): readonly string[] {
  if (condition.kind === 'LICENSE') return condition.of === role ? licensePaths(kind) : []
  const own = condition.of === role ? [condition.path] : []
  return condition.kind === 'SAME' && condition.as.of === role ? [...own, condition.as.path] : own
}

function licensePaths(kind: SubjectKind): readonly string[] {
  return LICENSE_LEAVES.map((leaf) => `${kind.toLowerCase()}.licenses[].${leaf}`)
}

/** 免提交 by OR of AND-lists, in the form's order of preference; the reason for each fallback is told (DOMAIN §6). */
export function decideMaterials(materials: readonly FormMaterial[], readings: Readings): readonly RequiredMaterial[] {
  return materials.map((material) => decideMaterial(material, readings))
}

/** A rule's look at one element. */
export interface Check {
  readonly of: string
  readonly path: string
  readonly holds: boolean
}

/** What rules look at, one for each element that a condition names, and whether that condition holds. */
export function checksOf(materials: readonly FormMaterial[], readings: Readings): readonly Check[] {
  return materials
    .flatMap(({ exempt }) => exempt.flatMap(({ all }) => all))
    .flatMap((condition) => {
      const { holds } = check(condition, readings)
      return [...readings].flatMap(([role, { subject }]) =>
        conditionElements(condition, role, subject.kind).map((path) => ({ of: role, path, holds })),
      )
    })
}

function decideMaterial(material: FormMaterial, readings: Readings): RequiredMaterial {
  const { code, name, role } = material
  const failures: string[] = []
  for (const alternative of material.exempt) {
    const findings = alternative.all.map((condition) => check(condition, readings))
    const failed = findings.find(({ holds }) => !holds)
    if (failed === undefined) return exemptBy(material, alternative, findings)
    failures.push(failed.said)
  }
  const about = { code, name, role, by: [], license: null, licenseOf: null }
  const why = failures.length === 0 ? '尚无可共享的来源' : [...new Set(failures)].join('；')
  return { ...about, ...fallback(material, why) }
}

function exemptBy(material: FormMaterial, { grade }: Exemption, findings: readonly Finding[]): RequiredMaterial {
  const { code, name, role } = material
  const by = new Map(findings.flatMap(({ sources }) => sources.map((source) => [source.connector, source])))
  const departments = [...new Set([...by.values()].map(({ department }) => department))].join('、')
  const { license = null, licenseOf = null } = findings.find((finding) => finding.license !== null) ?? {}
  const reason = `免提交：${HOW[grade]}（${departments}）。`
  return { code, name, role, state: 'EXEMPT', grade, by: [...by.values()], license, licenseOf, reason }
}

const HOW: Readonly<Record<Exemption['grade'], string>> = {
  D2: '已由部门核验',
  D1: '所需信息已由部门共享',
  C: '已调用电子证照',
  B: '已调用存档扫描件',
  A: '已有纸质存档',
}

function fallback({ otherwise }: FormMaterial, why: string): Pick<RequiredMaterial, 'state' | 'grade' | 'reason'> {
  if (otherwise.commitment) return { state: 'COMMITMENT_ALLOWED', grade: null, reason: `可告知承诺：${why}。` }
  if (otherwise.deferrableDays !== null) {
    const days = String(otherwise.deferrableDays)
    return { state: 'DEFERRABLE', grade: null, reason: `可容缺受理，${days} 个工作日内补交：${why}。` }
  }
  return { state: 'REQUIRED', grade: 'A', reason: `需提交：${why}。` }
}

interface Finding {
  readonly holds: boolean
  /** Why not, in a clause; empty where it holds. */
  readonly said: string
  /** Who vouched. */
  readonly sources: readonly SourceRef[]
  readonly license: LicenseView | null
  readonly licenseOf: Subject | null
}

function check(condition: Condition, readings: Readings): Finding {
  if (condition.kind === 'LICENSE') return checkLicense(condition, readings)
  const answered = readings.get(condition.of)?.answered.get(condition.path)
  const unverified = whyUnverified(answered)
  if (answered === undefined || unverified !== null) return fails(unverified ?? '')
  if (condition.kind === 'SAME')
    return compareWith(answered, readings.get(condition.as.of)?.answered.get(condition.as.path))
  const values = valuesOf(answered)
  const holds =
    condition.kind === 'ELEMENT' ? values.length > 0 : values.some((value) => condition.anyOf.includes(String(value)))
  return holds ? holdsBy(answered) : fails(unfit(answered))
}

/** What one department says of the one must be what another says of the other; both vouch. */
function compareWith(answered: Answered, other: Answered | undefined): Finding {
  const unverified = whyUnverified(other)
  if (other === undefined || unverified !== null) return fails(unverified ?? '')
  const others = valuesOf(other)
  return valuesOf(answered).some((value) => others.includes(value)) ? holdsBy(answered, other) : fails(unfit(answered))
}

/** Null: the authority has said what it is. */
function whyUnverified(answered: Answered | undefined): string | null {
  if (answered === undefined) return '未填报相关人员'
  const { resolved, asked } = answered
  if (resolved.state === 'VERIFIED') return null
  const why = resolved.outcome?.kind === 'RETURNED' ? '的协查被部门退回' : UNVERIFIED[resolved.state]
  return `${asked.element.label}${why ?? '未能核实'}`
}

/** What cannot be read may be what the condition asks for. */
function unfit({ asked, resolved }: Answered): string {
  const isWhole = unreadableItems(resolved, asked.leaf).length === 0
  return `${asked.element.label}${isWhole ? '不符合免交条件' : '无法识读'}`
}

function holdsBy(...answered: readonly Answered[]): Finding {
  const sources = answered.flatMap(({ resolved }) => sourceOf(resolved) ?? [])
  return { holds: true, said: '', sources, license: null, licenseOf: null }
}

const UNVERIFIED: Readonly<Record<string, string>> = {
  NOT_FOUND: '查无记录',
  PENDING: '正在由工作人员协查',
  NOT_APPLICABLE: '不适用',
  NO_SOURCE: '尚未联通',
  SOURCE_DOWN: '所在部门系统暂不可用',
  TIMEOUT: '所在部门未及时答复',
  CONFLICT: '在部门间不一致',
  REFERENCE: '仅有参考来源',
  STALE: '未能从部门取得最新记录',
}

function fails(said: string): Finding {
  return { holds: false, said, sources: [], license: null, licenseOf: null }
}

/** What the source holds, whatever the caller may see of it: a rule asks, and discloses a yes. */
function valuesOf({ resolved, asked }: Answered): readonly Value[] {
  const held = resolved.value
  const values = Array.isArray(held) ? held.map((item: Item) => item[asked.leaf] ?? null) : [held as Value]
  return values.filter((value) => value !== null)
}

function checkLicense(condition: Extract<Condition, { kind: 'LICENSE' }>, readings: Readings): Finding {
  const reading = readings.get(condition.of)
  if (reading === undefined) return fails('未填报相关人员')
  const path = `${reading.subject.kind.toLowerCase()}.licenses[].type`
  const answered = reading.answered.get(path)
  const held = answered?.resolved.value
  if (answered === undefined || !Array.isArray(held)) return fails('电子证照平台暂不可用')
  const valid = held.filter((one: Item) => one['type'] === condition.type && one['state'] === 'VALID')
  const day = fetchedAtOf(answered.resolved)?.slice(0, 10) ?? ''
  // Platforms may call VALID what has run out, and list an old edition beside the new one.
  const inTerm = valid.filter((one) => isInTerm(one, day))
  const [item] = inTerm.filter(isWellNamed).toSorted(latestFirst)
  if (item === undefined)
    return fails(inTerm.length > 0 ? '电子证照标识有误，须由颁发机构更正' : whyNoLicense(answered, valid))
  // Another adult's licence exempts from bringing it; the licence itself stays withheld.
  if (!isDisclosed(answered.asked.ruling)) return holdsBy(answered)
  return { ...holdsBy(answered), license: licenseView(item), licenseOf: reading.subject }
}

/** An end that cannot be read is none to rely on. */
function isInTerm({ expiresAt }: Item, day: string): boolean {
  return expiresAt === null || (typeof expiresAt === 'string' && expiresAt >= day)
}

/** By a wrong identifier, or none, the department that decides could not fetch it. */
function isWellNamed({ identifier }: Item): boolean {
  return typeof identifier === 'string' && isUsableIdentifier(identifier)
}

function latestFirst(a: Item, b: Item): number {
  return String(b['issuedAt'] ?? '').localeCompare(String(a['issuedAt'] ?? ''))
}

function whyNoLicense({ resolved }: Answered, valid: readonly Item[]): string {
  const isWhole = ['type', 'state', 'expiresAt'].every((leaf) => unreadableItems(resolved, leaf).length === 0)
  if (!isWhole) return '电子证照无法识读'
  return valid.length > 0 ? '电子证照已过有效期' : '没有有效的电子证照'
}

function licenseView(item: Item): LicenseView {
  const text = (leaf: (typeof LICENSE_LEAVES)[number]): string => String(item[leaf] ?? '')
  const date = (leaf: 'issuedAt' | 'expiresAt'): string | null => (item[leaf] == null ? null : String(item[leaf]))
  return {
    identifier: text('identifier'),
    type: text('type'),
    name: text('name'),
    holder: text('holder'),
    issuer: text('issuer'),
    issuedAt: date('issuedAt'),
    expiresAt: date('expiresAt'),
    state: 'VALID',
  }
}
