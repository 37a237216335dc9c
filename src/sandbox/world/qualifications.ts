import { type Career } from './careers.ts'
import { type Day, addYears, dateOf } from './days.ts'
import { type Draft } from './draft.ts'
import { DISTRICT } from './places.ts'
import { type Random } from './random.ts'
import { type Permit } from './types.ts'

interface Qualification {
  readonly type: number
  readonly name: string
  readonly issuer: string
  /** Of those it may apply to. */
  readonly share: number
  /** In years; null: without term. */
  readonly term: number | null
  readonly among: (career: Career) => boolean
}

const works = ({ occupation }: Career) => occupation === 'EMPLOYED'
const studied =
  (...majors: readonly string[]) =>
  (career: Career) =>
    works(career) && career.graduation !== null && majors.includes(career.graduation.major)

const HEALTH_BUREAU = `晋城市${DISTRICT}卫生健康和体育局`
const EMERGENCY_BUREAU = '山西省应急管理厅'

const QUALIFICATIONS: readonly Qualification[] = [
  { type: 78, name: '护士执业证书', issuer: HEALTH_BUREAU, share: 0.6, term: 5, among: studied('护理学') },
  { type: 91, name: '执业药师注册证', issuer: '山西省药品监督管理局', share: 0.1, term: 5, among: studied('护理学') },
  {
    type: 38,
    name: '二级建造师职业资格证书',
    issuer: '山西省人力资源和社会保障厅',
    share: 0.3,
    term: null,
    among: studied('土木工程'),
  },
  { type: 113, name: '特种作业操作证', issuer: EMERGENCY_BUREAU, share: 0.05, term: 6, among: works },
  {
    type: 7,
    name: '道路运输从业人员从业资格证',
    issuer: `晋城市${DISTRICT}交通运输局`,
    share: 0.03,
    term: 6,
    among: works,
  },
  { type: 88, name: '导游证', issuer: '晋城市文化和旅游局', share: 0.02, term: 3, among: studied('市场营销') },
  { type: 142, name: '残疾人证', issuer: `晋城市${DISTRICT}残疾人联合会`, share: 0.014, term: 10, among: () => true },
]

/** Licences of annex 3 a person holds for what they can, or are. */
export function qualificationsOf(
  random: Random,
  today: Day,
  { person, career }: { person: Draft; career: Career },
): Permit[] {
  if (person.died !== null || today - person.born < 400) return []
  return QUALIFICATIONS.filter(({ among, share }) => among(career) && random.chance(share)).map((qualification) => {
    const { type, name, issuer, term } = qualification
    const issued = Math.max(today - random.int(30, (term ?? 12) * 380), person.born + 200)
    const expires = term === null ? null : addYears(issued, term)
    return {
      type,
      name,
      number: `${type}1405${random.digits(8)}`,
      issuer,
      issued: dateOf(issued),
      expires: expires === null ? null : dateOf(expires),
      state: expires !== null && expires < today ? 'EXPIRED' : 'VALID',
    }
  })
}
