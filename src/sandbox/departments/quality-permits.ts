/**
 * 山西省市场监督管理局行政审批信息化系统 许可查询接口 v2　　　　　　　　　　　　　　　　HTTP Basic 认证
 *
 * GET /xzsp/v2/holders/{统一社会信用代码}/permits?purpose=用途&caseNo=办件编号
 * → 200 {"holder":{…},"permits":[…],"equipment":[…]}；404 {"error":"HOLDER_NOT_FOUND"} 无任何许可
 *   holder: { creditCode, name, syncedAt（秒） }
 *   permits: [{ matter 事项（见 MATTERS）, certNo, range 许可范围, validTo（yyyy/MM/dd，空为长期）, status }]
 *   equipment 特种设备使用登记: [{ regNo 使用登记证编号, catalog 特种设备目录代码（1000 锅炉 2000 压力容器 3000 电梯
 *     4000 起重机械 5000 场（厂）内专用机动车辆）, nextInspection 下次检验日期（yyyy/MM/dd）, status }]
 *   status：1 有效 2 暂停 3 注销 4 撤销 5 过期
 */
import { basic } from '../authenticators.ts'
import { type Department, type Reply } from '../kit.ts'
import { addYears, dateOf, dayOf } from '../world/days.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { digest, ok, slashed, strangersAmong } from './tables.ts'

/** By row of annex 3: the matter, and what such a permit may cover. */
const MATTERS: ReadonlyMap<number, { readonly matter: string; readonly ranges: readonly string[] }> = new Map([
  [57, { matter: 'TSSC', ranges: ['固定式压力容器（D）', '压力管道元件（B）', '起重机械安装（含修理）（B）'] }],
  [58, { matter: 'TSJY', ranges: ['压力容器定期检验', '无损检测', '安全阀校验'] }],
  [60, { matter: 'GYCP', ranges: ['建筑用钢筋', '水泥', '危险化学品包装物、容器'] }],
  [62, { matter: 'JLBZ', ranges: ['压力表检定装置', '电子天平检定装置', '游标卡尺检定装置'] }],
  [63, { matter: 'QPCZ', ranges: ['液化石油气瓶', '溶解乙炔气瓶', '永久气体气瓶'] }],
  [68, { matter: 'SHBZ', ranges: ['二等砝码标准装置', '血压计检定装置'] }],
  [69, { matter: 'JLXS', ranges: ['电子计价秤', '膜式燃气表', '超声波热量表'] }],
])
const USE_REGISTRATION = 64
const CATALOG = ['1000', '2000', '3000', '3000', '4000', '5000']
const STATUS = { VALID: 1, SUSPENDED: 2, CANCELLED: 3, REVOKED: 4, EXPIRED: 5 } satisfies Record<
  Permit['state'],
  number
>

export function qualityPermits(world: World): Department {
  const book = permitBook(world, [...MATTERS.keys(), USE_REGISTRATION])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function entry(key: string) {
    const held = book.heldBy(key)
    const name = firms.get(key)?.name
    if (held.length === 0 || name === undefined) return null
    return {
      holder: { creditCode: key, name, syncedAt: book.updatedAt(key) / 1000 },
      permits: held.flatMap((permit) => {
        const known = MATTERS.get(permit.type)
        if (known === undefined) return []
        const { number, expires, state } = permit
        const range = chosen(number, known.ranges)
        return [{ matter: known.matter, certNo: number, range, validTo: slashed(expires) ?? '', status: STATUS[state] }]
      }),
      equipment: held
        .filter(({ type }) => type === USE_REGISTRATION)
        .map(({ number, issued, state }) => ({
          regNo: number,
          catalog: chosen(number, CATALOG),
          nextInspection: slashed(nextInspection(number, issued)),
          status: STATUS[state],
        })),
    }
  }

  /** Once a year on the day of the registration; some are late. */
  function nextInspection(number: string, issued: string): string {
    const [first, today] = [dayOf(issued), dayOf(world.today)]
    const passed = Math.floor((today - first) / 365.25)
    return dateOf(addYears(first, passed + (digest(`late ${number}`) % 12 === 0 ? 0 : 1)))
  }

  function answer(key: string): Reply {
    const found = entry(key)
    return found === null ? { status: 404, body: { error: 'HOLDER_NOT_FOUND' } } : ok(found)
  }

  return {
    name: 'market-regulation.quality-permits',
    annexRow: 41,
    title: '山西省市场监督管理局行政审批信息化系统',
    authenticate: basic((reason) => ({ status: 401, body: { error: 'UNAUTHORIZED', reason } })),
    strangers: () => strangersAmong(book.holders, entry),
    routes: [{ method: 'GET', path: '/xzsp/v2/holders/:code/permits', answer: (_, { code = '' }) => answer(code) }],
  }
}
