/**
 * 全国文化市场技术监管与服务平台 · 经营许可共享服务（国垂）　　　　　　　　　　经国家数据共享交换平台调用
 *
 * 一次一家：GET /ccmp/share/entertainment?uniscid=统一社会信用代码&purpose=用途&caseNo=办件编号　娱乐经营许可
 * 　　　　　GET /ccmp/share/publication?uniscid=…&purpose=…&caseNo=…　出版物经营许可
 * → {"success":true,"errorMsg":null,"total":1,"rows":[{…}]}；success、total 为布尔与数字；没有许可 total 为 0；参数不全 success 为 false
 *   两者都有：uniscid · entName 经营单位 · permitNo 许可证编号 · issueDate 发证日期 · validTo 有效期至（无期限为 null）·
 *   issueOrg 发证机关 · permitState（NORMAL 有效 SUSPEND 停业整顿 LOGOUT 注销 REVOKE 吊销 OVERDUE 过期）· syncTime（秒级时间戳）
 *   娱乐：placeType（SING 歌舞娱乐 GAME 游艺娱乐）· useArea 使用面积（平方米）· ratedPersons 核定消费者数量
 *   出版物：bizMode（W 批发 R 零售）· bizScope 经营范围 · netSale 是否网上经营（Y、N）· checkDate 最近一次年度核验
 *   日期 yyyy-MM-dd
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { digest, ok, strangersAmong } from './tables.ts'

const STATE = {
  VALID: 'NORMAL',
  SUSPENDED: 'SUSPEND',
  CANCELLED: 'LOGOUT',
  REVOKED: 'REVOKE',
  EXPIRED: 'OVERDUE',
} satisfies Record<Permit['state'], string>
/** 《娱乐场所管理条例》实施办法: no less than one and a half square metres for each guest of a singing place. */
const SQUARE_METRES_EACH = 1.5
const PUBLICATIONS = ['图书、报纸、期刊', '图书、期刊、音像制品、电子出版物', '图书、期刊']

export function cultureMarket(world: World): Department {
  const entertainment = permitBook(world, [89])
  const publications = permitBook(world, [55])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function permit(key: string, book: typeof entertainment) {
    const [held] = book.heldBy(key)
    const firm = firms.get(key)
    if (held === undefined || firm === undefined) return null
    return {
      uniscid: key,
      entName: firm.name,
      permitNo: held.number,
      issueDate: held.issued,
      validTo: held.expires,
      issueOrg: held.issuer,
      permitState: STATE[held.state],
      syncTime: Math.floor(book.updatedAt(key) / 1000),
    }
  }

  function place(key: string) {
    const held = permit(key, entertainment)
    if (held === null) return null
    const useArea = 120 + (digest(`area ${key}`) % 900)
    const ratedPersons = Math.floor(useArea / 2 / SQUARE_METRES_EACH)
    return { ...held, placeType: chosen(`place ${key}`, ['SING', 'SING', 'GAME']), useArea, ratedPersons }
  }

  function shop(key: string) {
    const held = permit(key, publications)
    if (held === null) return null
    const checked = `${world.today.slice(0, 4)}-0${1 + (digest(`check ${key}`) % 5)}-20`
    return {
      ...held,
      bizMode: chosen(`mode ${key}`, ['R', 'R', 'W']),
      bizScope: chosen(`scope ${key}`, PUBLICATIONS),
      netSale: chosen(`net ${key}`, ['Y', 'N', 'N']),
      checkDate: checked > held.issueDate ? checked : null,
    }
  }

  return {
    name: 'culture.market',
    annexRow: 32,
    title: '全国文化市场技术监管与服务平台',
    authenticate: nationalService('s_1410000000000_0032'),
    strangers: () => [...strangersAmong(entertainment.holders, place), ...strangersAmong(publications.holders, shop)],
    routes: [
      { method: 'GET', path: '/ccmp/share/entertainment', answer: inquiry(place) },
      { method: 'GET', path: '/ccmp/share/publication', answer: inquiry(shop) },
    ],
  }
}

function inquiry(record: (key: string) => unknown): (request: SandboxRequest) => Reply {
  return ({ query }) => {
    const key = query.get('uniscid') ?? ''
    if (key === '' || !query.get('purpose')) return ok({ success: false, errorMsg: '参数不全', total: 0, rows: [] })
    const found = record(key)
    const rows = found === null ? [] : [found]
    return ok({ success: true, errorMsg: null, total: rows.length, rows })
  }
}
