/**
 * 全国代理记账机构管理系统 机构信息共享接口（国垂）　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /dljz/share/jgxx　{"统一社会信用代码":"…","用途":"…","办件编号":"…"}，键为中文，一次一家
 * → {"结果":"成功","机构":{…}}　结果：成功 · 未取得许可（机构为 null）· 参数错误
 *   统一社会信用代码 · 机构名称 · 许可证书编号 · 发证机关 · 发证日期（yyyy年MM月dd日）· 业务负责人 · 专职从业人员数 ·
 *   年度备案年度（从未备案为 null）· 许可状态（有效 / 责令改正 / 注销 / 撤销，文字）· 更新时间（yyyy-MM-dd HH:mm:ss）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Enterprise, type Permit, type World } from '../world/types.ts'
import { permitBook } from './permits.ts'
import { chinese, dateTime, digest, fieldsOf, ok, strangersAmong, textIn } from './tables.ts'

/** The licence has no term: it ends when it is given back or taken away. */
const STATE = {
  VALID: '有效',
  SUSPENDED: '责令改正',
  CANCELLED: '注销',
  REVOKED: '撤销',
  EXPIRED: '注销',
} satisfies Record<Permit['state'], string>

export function bookkeeping(world: World): Department {
  const book = permitBook(world, [141])
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const year = Number(world.today.slice(0, 4))

  function agency(key: string) {
    const [held] = book.heldBy(key)
    const firm = firms.get(key)
    if (held === undefined || firm === undefined) return null
    const director = firm.contacts.find(({ role }) => role === 'FINANCE')?.person ?? firm.legalRepresentative
    // Every April for the year before; a licence of this year has filed nothing yet.
    const filed = held.issued.slice(0, 4) < String(year) ? year - 1 - (digest(`filed ${key}`) % 8 === 0 ? 1 : 0) : null
    return {
      统一社会信用代码: key,
      机构名称: firm.name,
      许可证书编号: held.number,
      发证机关: held.issuer,
      发证日期: chinese(held.issued),
      业务负责人: world.people.get(director)?.name ?? null,
      专职从业人员数: 3 + (digest(`staff ${key}`) % 8),
      年度备案年度: filed,
      许可状态: STATE[held.state],
      更新时间: dateTime(book.updatedAt(key)),
    }
  }

  function answer(request: SandboxRequest) {
    const key = textIn(fieldsOf(request), '统一社会信用代码')
    if (key === '') return ok({ 结果: '参数错误', 机构: null })
    const found = agency(key)
    return ok({ 结果: found === null ? '未取得许可' : '成功', 机构: found })
  }

  return {
    name: 'finance.bookkeeping-agencies',
    annexRow: 11,
    title: '全国代理记账机构管理系统',
    authenticate: nationalService('s_1410000000000_0011'),
    strangers: () => strangersAmong(book.holders, agency),
    routes: [{ method: 'POST', path: '/dljz/share/jgxx', answer }],
  }
}
