/**
 * 国家体育总局政务服务平台 · 许可与等级核验（国垂）　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * {"rtnCode":"000000","rtnMsg":"","bizData":{…}}；rtnCode：000000 成功 · 100404 查无数据（bizData 为 null）· 100400 参数错误
 * 日期为 8 位数字（JSON 数字，如 20240419）；更新时间为秒级时间戳
 *
 * 1. GET /gw/sport/venue-licence?creditNo=统一社会信用代码&usage=用途&bizNo=办件编号　经营高危险性体育项目许可
 *   creditNo · orgName · licenceNo · sportItems 许可项目 · venueAddr 经营场所 · coachNum 社会体育指导人员数 · rescueNum 救助人员数 ·
 *   issueDay · expireDay · issueOffice 发证机关 · status（VALID PAUSED CLOSED REVOKED EXPIRED）· mtime
 * 2. GET /gw/sport/instructor?idNo=公民身份号码&usage=…&bizNo=…　社会体育指导员
 *   idNo · fullName · certNo 证书编号 · grade（G 国家级 1 一级 2 二级 3 三级）· sportItem 指导项目 · station 服务站点 ·
 *   approveDay 批准日期 · approveOffice 批准授予单位 · mtime
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { DISTRICT } from '../world/places.ts'
import { type Enterprise, type Permit, type Person, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, digest, ok, strangersAmong, touchedAt } from './tables.ts'

const STATUS = {
  VALID: 'VALID',
  SUSPENDED: 'PAUSED',
  CANCELLED: 'CLOSED',
  REVOKED: 'REVOKED',
  EXPIRED: 'EXPIRED',
} satisfies Record<Permit['state'], string>
/** 第一批高危险性体育项目目录. */
const HIGH_RISK = ['游泳', '游泳', '高山滑雪、自由式滑雪、单板滑雪', '攀岩']
const TAUGHT = ['健身操舞', '太极拳', '乒乓球', '羽毛球', '健身气功']
/** By grade: who approves it. */
const APPROVERS = {
  G: '国家体育总局',
  '1': '山西省体育局',
  '2': '晋城市体育局',
  '3': `${DISTRICT}卫生健康和体育局`,
} as const
const ADULT_YEARS = 20
/** The year of 《社会体育指导员技术等级制度》. */
const FIRST_APPROVED = 1994
/** One adult in so many teaches others to exercise. */
const ONE_IN = 150

export function sports(world: World): Department {
  const licences = permitBook(world, [75])
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const people: ReadonlyMap<string, Person> = world.people
  const year = Number(world.today.slice(0, 4))

  function venue(key: string) {
    const [held] = licences.heldBy(key)
    const firm = firms.get(key)
    if (held === undefined || firm === undefined) return null
    return {
      creditNo: key,
      orgName: firm.name,
      licenceNo: held.number,
      sportItems: chosen(`items ${key}`, HIGH_RISK),
      venueAddr: firm.address,
      coachNum: 1 + (digest(`coaches ${key}`) % 4),
      rescueNum: 2 + (digest(`rescuers ${key}`) % 5),
      issueDay: dayNumber(held.issued),
      expireDay: held.expires && dayNumber(held.expires),
      issueOffice: held.issuer,
      status: STATUS[held.state],
      mtime: Math.floor(licences.updatedAt(key) / 1000),
    }
  }

  function instructor(key: string) {
    const person = people.get(key)
    if (person === undefined || person.death !== null || person.phone === null) return null
    const since = Math.max(FIRST_APPROVED, Number(person.birthDate.slice(0, 4)) + ADULT_YEARS)
    const approved = since + (digest(`approved ${key}`) % 15)
    if (approved >= year || digest(`instructor ${key}`) % ONE_IN !== 0) return null
    const grade = chosen(`grade ${key}`, ['3', '3', '3', '3', '2', '2', '1', 'G'] as const)
    return {
      idNo: key,
      fullName: person.name,
      certNo: `SX${grade}${approved}${String(digest(`certificate ${key}`) % 1e5).padStart(5, '0')}`,
      grade,
      sportItem: chosen(`taught ${key}`, TAUGHT),
      station: `${world.dwellings.get(person.residence.dwelling)?.community ?? DISTRICT}全民健身站点`,
      approveDay: dayNumber(`${approved}-12-01`),
      approveOffice: APPROVERS[grade],
      mtime: Math.floor(touchedAt(world, `instructor ${key}`) / 1000),
    }
  }

  return {
    name: 'sports.services',
    annexRow: 43,
    title: '国家体育总局政务服务平台',
    authenticate: nationalService('s_1410000000000_0043'),
    strangers: () => [...strangersAmong(licences.holders, venue), ...strangersAmong(world.people.keys(), instructor)],
    routes: [
      { method: 'GET', path: '/gw/sport/venue-licence', answer: inquiry('creditNo', venue) },
      { method: 'GET', path: '/gw/sport/instructor', answer: inquiry('idNo', instructor) },
    ],
  }
}

/** 20240419, a number. */
function dayNumber(date: string): number {
  return Number(compact(date))
}

function inquiry(by: string, record: (key: string) => unknown): (request: SandboxRequest) => Reply {
  return ({ query }) => {
    const key = query.get(by) ?? ''
    if (key === '' || !query.get('usage')) return ok({ rtnCode: '100400', rtnMsg: '参数错误', bizData: null })
    const bizData = record(key)
    if (bizData === null) return ok({ rtnCode: '100404', rtnMsg: '查无数据', bizData })
    return ok({ rtnCode: '000000', rtnMsg: '', bizData })
  }
}
