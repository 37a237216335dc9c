/** Licences that follow from what the world says about one person. */
import { AREA_CODE, DISTRICT, POLICE } from '../world/places.ts'
import { type DriverLicense, type IdentityCard, type Person, type World } from '../world/types.ts'
import { type Draft, type Edition, type StateCode } from './license-draft.ts'
import { inWords, permitDraft, USUAL, yearsBefore, yearsBetween } from './license-draft.ts'

const TRAFFIC_POLICE = '晋城市公安局交通警察支队'
const LABOUR_BUREAU = `晋城市${DISTRICT}人力资源和社会保障局`
const HEALTH_BUREAU = `晋城市${DISTRICT}卫生健康和体育局`

export function* personalDrafts(world: World, person: Person): Generator<Draft> {
  if (person.identityCard !== null) yield identityCard(world, person, person.identityCard)
  if (person.driverLicense !== null) yield driverLicense(person, person.driverLicense)
  if (person.residence.permit !== null) yield residencePermit(world, person, person.residence.permit)
  if (person.unemployment !== null) {
    const { number, registered: issued } = person.unemployment
    yield { ...of(person, '就业创业证', { 失业登记日期: inWords(issued) }), number, issued, issuer: LABOUR_BUREAU }
  }
  if (person.death !== null) {
    const { certificateNumber: number, date: issued } = person.death
    yield {
      ...of(person, '居民死亡医学证明(推断)书', { 死亡日期: inWords(issued) }),
      number,
      issued,
      issuer: HEALTH_BUREAU,
    }
  }
  for (const permit of person.qualifications) yield permitDraft(permit, { name: person.name, key: person.id })
}

const ROWS = {
  就业创业证: 39,
  中华人民共和国居民身份证: 47,
  中华人民共和国机动车驾驶证: 49,
  居住证: 52,
  '居民死亡医学证明(推断)书': 76,
} as const

function of(person: Person, name: keyof typeof ROWS, face: Readonly<Record<string, string>>) {
  const holders = [{ name: person.name, key: person.id }]
  return { ...USUAL, row: ROWS[name], name, holders, face: { 姓名: person.name, 公民身份号码: person.id, ...face } }
}

function identityCard(world: World, person: Person, card: IdentityCard): Draft {
  const household = world.households.get(person.household ?? '')
  const cancelled = person.death !== null && person.death.registerCancelled !== null
  const face = {
    性别: person.sex === 'MALE' ? '男' : '女',
    出生: inWords(person.birthDate),
    住址: household?.address ?? '',
    签发机关: card.issuer,
  }
  return {
    ...of(person, '中华人民共和国居民身份证', face),
    ...card,
    number: person.id,
    areaCode: household?.areaCode ?? AREA_CODE,
    state: cancelled ? '04' : '01',
    // Some of the old have no mobile phone, and without one the electronic card is never activated.
    activated: person.phone !== null || yearsBetween(person.birthDate, world.today) < 60,
    earlier: earlierCards(person.birthDate, card.issued),
  }
}

/** Whoever got a card after 26 handed one in: it was good for 10 years, or for 20 if issued from 26 on. */
function earlierCards(birthDate: string, issued: string): readonly Edition[] {
  const age = yearsBetween(birthDate, issued)
  return age < 26 ? [] : [{ issued: yearsBefore(issued, age < 46 ? 10 : 20), expires: issued }]
}

const DRIVER_STATES: Readonly<Record<DriverLicense['state'], StateCode>> = {
  NORMAL: '01',
  OVERDUE: '05',
  SUSPENDED: '02',
  REVOKED: '07',
  CANCELLED: '04',
}

function driverLicense(person: Person, license: DriverLicense): Draft {
  const face = {
    准驾车型: license.classes,
    初次领证日期: inWords(license.firstIssued),
    档案编号: license.fileNumber,
  }
  return {
    ...of(person, '中华人民共和国机动车驾驶证', face),
    number: person.id,
    issuer: TRAFFIC_POLICE,
    issued: license.validFrom,
    expires: license.expires,
    state: DRIVER_STATES[license.state],
  }
}

function residencePermit(world: World, person: Person, permit: NonNullable<Person['residence']['permit']>): Draft {
  const { number, issued, expires } = permit
  const address = world.dwellings.get(person.residence.dwelling)?.address ?? ''
  return { ...of(person, '居住证', { 现居住地住址: address }), number, issued, expires, issuer: POLICE }
}
