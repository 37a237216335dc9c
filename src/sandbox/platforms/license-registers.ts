/** Licences that follow from a register: households, marriages, births, real estate, enterprises. */
import { CIVIL_AFFAIRS, DISTRICT } from '../world/places.ts'
import {
  type Birth,
  type Enterprise,
  type Household,
  type Marriage,
  type Property,
  type World,
} from '../world/types.ts'
import { type Draft, type Holders, type StateCode } from './license-draft.ts'
import { inWords, permitDraft, pick, USUAL } from './license-draft.ts'

const REAL_ESTATE_BUREAU = `晋城市${DISTRICT}自然资源局`

export function* householdRegister(world: World, household: Household): Generator<Draft> {
  // A collective register is the institution's, not a family's.
  if (household.kind === 'COLLECTIVE' || household.head === null) return
  const head = world.people.get(household.head)
  const holders = household.members.flatMap(({ person }) => {
    const member = world.people.get(person)
    const registered = member !== undefined && (member.death === null || member.death.registerCancelled === null)
    return registered ? [{ name: member.name, key: member.id }] : []
  })
  yield {
    ...USUAL,
    row: 48,
    name: '居民户口簿',
    number: household.id,
    holders,
    issuer: household.policeStation,
    areaCode: household.areaCode,
    issued: household.established,
    face: {
      户号: household.id,
      户主姓名: head?.name ?? '',
      住址: household.address,
      成员: holders.map(({ name }) => name).join('、'),
    },
  }
}

export function* marriageCertificates(holders: Holders, marriage: Marriage): Generator<Draft> {
  const { husband, wife, certificateNumber, authority, registered, end } = marriage
  const couple = pick(holders, [husband, wife])
  const names = { 男方姓名: holders.get(husband)?.name ?? '', 女方姓名: holders.get(wife)?.name ?? '' }
  // A death ends the marriage but does not void the certificate.
  const state: StateCode = end === null ? '01' : end.kind === 'DIVORCE' ? '05' : '99'
  const face = { ...names, 登记日期: inWords(registered), 结婚证字号: certificateNumber }
  const wedding = { ...USUAL, row: 19, name: '结婚证', holders: couple, number: certificateNumber, issuer: authority }
  yield { ...wedding, issued: registered, state, face }
  if (end?.kind === 'DIVORCE') {
    const terms = { ...names, 登记日期: inWords(end.date), 离婚证字号: end.certificateNumber }
    const divorce = {
      ...USUAL,
      row: 20,
      name: '离婚证',
      holders: couple,
      number: end.certificateNumber,
      issuer: CIVIL_AFFAIRS,
    }
    yield { ...divorce, issued: end.date, face: terms }
  }
}

export function birthCertificate(holders: Holders, birth: Birth): Draft {
  return {
    ...USUAL,
    row: 80,
    name: '出生医学证明',
    number: birth.certificateNumber,
    holders: [{ name: birth.name, key: birth.child }],
    issuer: birth.hospital,
    issued: birth.issued,
    face: {
      出生医学证明编号: birth.certificateNumber,
      新生儿姓名: birth.name,
      新生儿性别: birth.sex === 'MALE' ? '男' : '女',
      出生时间: `${inWords(birth.bornAt)}${birth.bornAt.slice(11, 13)}时${birth.bornAt.slice(14, 16)}分`,
      出生孕周: String(birth.gestationWeeks),
      出生体重: String(birth.weightGrams),
      出生身长: String(birth.lengthCm),
      母亲姓名: holders.get(birth.mother)?.name ?? '',
      母亲公民身份号码: birth.mother,
      父亲姓名: birth.father === null ? '' : (holders.get(birth.father)?.name ?? ''),
      父亲公民身份号码: birth.father ?? '',
      接生机构: birth.hospital,
    },
  }
}

const USAGES: Readonly<Record<Property['usage'], string>> = {
  RESIDENTIAL: '住宅',
  COMMERCIAL: '商业',
  INDUSTRIAL: '工业',
}
const SHARING: Readonly<Record<Property['sharing'], string>> = {
  SOLE: '单独所有',
  JOINT: '共同共有',
  BY_SHARE: '按份共有',
}

export function realEstateCertificate(holders: Holders, property: Property): Draft {
  const owners = pick(
    holders,
    property.owners.map(({ owner }) => owner),
  )
  return {
    ...USUAL,
    row: 129,
    name: '不动产权证书',
    number: property.certificateNumber,
    holders: owners,
    issuer: REAL_ESTATE_BUREAU,
    issued: property.registered,
    face: {
      权利人: owners.map(({ name }) => name).join('、'),
      共有情况: SHARING[property.sharing],
      坐落: property.address,
      不动产单元号: property.unitNumber,
      用途: USAGES[property.usage],
      面积: property.area.toFixed(2),
    },
  }
}

const ENTERPRISE_STATES: Readonly<Record<Enterprise['state'], StateCode>> = {
  ACTIVE: '01',
  CANCELLED: '04',
  REVOKED: '07',
}

export function* corporateDrafts(holders: Holders, enterprise: Enterprise): Generator<Draft> {
  const { creditCode, authority, established, approved, termEnds } = enterprise
  const holder = { name: enterprise.name, key: creditCode }
  yield {
    ...USUAL,
    row: 59,
    name: '营业执照',
    number: creditCode,
    holders: [holder],
    issuer: authority,
    issued: approved,
    expires: termEnds,
    state: ENTERPRISE_STATES[enterprise.state],
    // Every approved change of the registration brings a new 营业执照.
    earlier: approved === established ? [] : [{ issued: established, expires: approved }],
    face: {
      统一社会信用代码: creditCode,
      名称: enterprise.name,
      法定代表人: holders.get(enterprise.legalRepresentative)?.name ?? '',
      注册资本: `${enterprise.capital}元`,
      成立日期: inWords(established),
      住所: enterprise.address,
      经营范围: enterprise.scope,
      登记机关: authority,
    },
  }
  for (const permit of enterprise.permits) yield permitDraft(permit, holder)
}
