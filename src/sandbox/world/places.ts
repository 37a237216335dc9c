import { type Random } from './random.ts'
import { type Dwelling } from './types.ts'

/** Everything here is invented but the province and the city: the district has a code which no district bears. */
export const AREA_CODE = '140599'
export const DISTRICT = '丹麓区'
export const CITY_DISTRICT = `山西省晋城市${DISTRICT}`
export const POLICE = `晋城市公安局${DISTRICT}分局`
export const CIVIL_AFFAIRS = `晋城市${DISTRICT}民政局`
export const MARKET_BUREAU = `晋城市${DISTRICT}市场监督管理局`
export const TAX_BUREAU = `国家税务总局晋城市${DISTRICT}税务局`

interface Street {
  readonly name: string
  readonly rural: boolean
  readonly communities: readonly string[]
  /** Roads of a street; in the country there are none. */
  readonly roads: readonly string[]
}

const STREETS: readonly Street[] = [
  street('丹水街道', '望月社区 松风社区 柳荫社区 丹水社区', '丹水北路 望月街 柳荫巷'),
  street('云锦街道', '锦绣社区 云桥社区 织锦社区 彩云社区', '云锦大街 织锦路 云桥街'),
  street('紫荆街道', '紫荆社区 花溪社区 兰亭社区', '紫荆路 花溪街 兰亭巷'),
  street('望川街道', '望川社区 听泉社区 观澜社区 临川社区', '望川大道 听泉路'),
  street('石泉街道', '石泉社区 古槐社区 新泉社区', '石泉路 古槐街 新泉路'),
  country('槐荫镇', '槐荫村 柳沟村 上岭村 下岭村 后坪村'),
  country('南浦镇', '南浦村 河湾村 苇泊村 东坡村'),
  country('青峪乡', '青峪村 石门沟村 杏花坪村'),
]

const COMPOUNDS =
  '锦绣花园 丹水新居 望月家园 松风里 紫荆苑 云桥佳苑 听泉雅居 观澜府 槐香小区 和谐家园 兰亭小区 泉城名邸'.split(' ')

function street(name: string, communities: string, roads: string): Street {
  return { name, rural: false, communities: communities.split(' '), roads: roads.split(' ') }
}

function country(name: string, communities: string): Street {
  return { name, rural: true, communities: communities.split(' '), roads: [] }
}

export interface Addresses {
  /** A place to live which no one has yet; two of three are in town. */
  dwelling(): Dwelling
  /** A business address. */
  office(): string
}

/** Gives out addresses, each once. */
export function createAddresses(random: Random): Addresses {
  const taken = new Set<string>()
  const towns = STREETS.filter(({ rural }) => !rural)
  const countryside = STREETS.filter(({ rural }) => rural)

  function fresh(make: () => string): string {
    for (;;) {
      const address = make()
      if (taken.has(address)) continue
      taken.add(address)
      return address
    }
  }

  return {
    dwelling() {
      const place = random.pick(random.chance(0.66) ? towns : countryside)
      const community = random.pick(place.communities)
      const address = fresh(
        () => CITY_DISTRICT + place.name + community + (place.rural ? farm(random) : flat(random, place)),
      )
      const area = random.int(place.rural ? 8000 : 4800, place.rural ? 24000 : 16800) / 100
      return { id: `D${String(taken.size).padStart(6, '0')}`, street: place.name, community, address, area }
    },
    office: () =>
      fresh(() => {
        const place = random.pick(towns)
        return `${CITY_DISTRICT}${place.name}${random.pick(place.roads)}${random.int(1, 320)}号${random.int(1, 22)}层${random.int(1, 40)}室`
      }),
  }
}

function flat(random: Random, place: Street): string {
  const door = `${random.int(1, 18)}${String(random.int(1, 4)).padStart(2, '0')}室`
  return `${random.pick(place.roads)}${random.int(1, 320)}号${random.pick(COMPOUNDS)}${random.int(1, 16)}号楼${random.int(1, 4)}单元${door}`
}

function farm(random: Random): string {
  return `${random.int(1, 480)}号`
}

/**
 * Where those come from who are registered elsewhere: invented counties of real cities, with codes no county bears.
 * Their ids carry 140599 like everyone's, so that no real person can have one.
 */
const ELSEWHERE = [
  { areaCode: '140499', name: '山西省长治市漳源县' },
  { areaCode: '141099', name: '山西省临汾市浍阳县' },
  { areaCode: '410899', name: '河南省焦作市丹阳县' },
  { areaCode: '410599', name: '河南省安阳市漳南县' },
  { areaCode: '510799', name: '四川省绵阳市青塘县' },
] as const

export function elsewhere(random: Random): { areaCode: string; name: string; address: string } {
  const county = random.pick(ELSEWHERE)
  const village = random.pick(['河口村', '南岭村', '石桥村', '新庄村', '北坡村'])
  return {
    ...county,
    address: `${county.name}${random.pick(['城关镇', '河西镇', '南岭乡'])}${village}${random.int(1, 400)}号`,
  }
}

export const NATIVE_PLACES: readonly (readonly [string, number])[] = [
  ['山西省晋城市', 74],
  ['山西省长治市', 7],
  ['河南省焦作市', 6],
  ['河南省安阳市', 4],
  ['山西省临汾市', 3],
  ['山东省菏泽市', 2],
  ['河北省邯郸市', 2],
  ['四川省绵阳市', 1],
]

export const HOSPITALS = [`晋城市${DISTRICT}妇幼保健院`, `晋城市${DISTRICT}人民医院`, '晋城市丹水医院'] as const
export const BANKS = [
  '中国工商银行',
  '中国农业银行',
  '中国银行',
  '中国建设银行',
  '中国邮政储蓄银行',
  '山西农村商业银行',
] as const
export const SCHOOLS = {
  JUNIOR_COLLEGE: ['晋东职业技术学院（虚构）', '丹麓师范高等专科学校（虚构）', '太行工程职业学院（虚构）'],
  UNIVERSITY: ['太行大学（虚构）', '晋东理工学院（虚构）', '河汾师范大学（虚构）'],
} as const
export const MAJORS = [
  '会计学',
  '机械工程',
  '计算机科学与技术',
  '护理学',
  '学前教育',
  '土木工程',
  '电气自动化',
  '市场营销',
] as const
