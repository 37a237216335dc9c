/**
 * 山西省食品监管信息化平台 共享视图（省建）　　　　　　　　　　　　　　　　　　　　　　　　数据库只读视图，库内自行认证
 *
 * V_GX_SPXK：一证一行，已注销的也在；风险等级与检查取自监管库，按许可证关联
 *   UNISCID 统一社会信用代码 · QYMC 企业名称 · XKLB 许可类别（SC 生产 JY 经营 XZF 小作坊）· XKZBH 许可证编号 · XKXM 许可项目 ·
 *   FZRQ 发证日期 · YXQZ 有效期至（yyyyMMdd）· ZT 状态（1 有效 2 暂停 3 注销 4 吊销 5 过期）· FXDJ 风险等级（A–D）·
 *   JCRQ 最近检查日期（yyyyMMdd，没有检查过为空）· JCJG 检查结果（0 符合 1 基本符合 2 不符合）· GXSJ 更新时间（yyyyMMddHHmmss）
 */
import { join } from 'node:path'
import { type StoredDepartment, writeDatabase } from '../stores.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, compactDateTime, digest, strangersAmong } from './tables.ts'

/** By row of annex 3: the kind of licence, and what it may cover. */
const KINDS: ReadonlyMap<number, { readonly kind: string; readonly scopes: readonly string[] }> = new Map([
  [56, { kind: 'SC', scopes: ['糕点（热加工糕点）', '粮食加工品（小麦粉）', '食醋', '蔬菜制品（酱腌菜）'] }],
  [61, { kind: 'JY', scopes: ['热食类食品制售', '热食类食品制售、冷食类食品制售', '预包装食品销售', '散装食品销售'] }],
  [66, { kind: 'XZF', scopes: ['粉条加工', '豆制品加工', '食用植物油加工'] }],
])
const STATE = { VALID: 1, SUSPENDED: 2, CANCELLED: 3, REVOKED: 4, EXPIRED: 5 } satisfies Record<Permit['state'], number>
const LICENCES = ['XKZBH', 'UNISCID', 'QYMC', 'XKLB', 'XKXM', 'FZRQ', 'YXQZ', 'ZT', 'GXSJ']
const INSPECTIONS = ['XKZBH', 'FXDJ', 'JCRQ', 'JCJG']
const VIEW = `CREATE VIEW V_GX_SPXK AS SELECT L.*, I.FXDJ, I.JCRQ, I.JCJG FROM T_SPXK L LEFT JOIN T_SPJC I ON I.XKZBH = L.XKZBH`

export function foodLicenses(world: World): StoredDepartment {
  const book = permitBook(world, [...KINDS.keys()])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function licence(key: string, { type, number, issued, expires, state }: Permit) {
    const { kind = '', scopes = [] } = KINDS.get(type) ?? {}
    const [name, scope] = [firms.get(key)?.name ?? '', chosen(number, scopes)]
    const updated = compactDateTime(book.updatedAt(key))
    return [number, key, name, kind, scope, compact(issued), compact(expires), STATE[state], updated]
  }

  function inspection({ number, issued }: Permit) {
    const day = dayOf(world.today) - 1 - (digest(`inspected ${number}`) % 400)
    const inspected = day > dayOf(issued)
    const [date, result] = inspected ? [compact(dateOf(day)), chosen(number, [0, 0, 0, 0, 1, 1, 2])] : [null, null]
    return [number, chosen(`risk ${number}`, ['A', 'A', 'B', 'B', 'B', 'C', 'D']), date, result]
  }

  return {
    name: 'market-regulation.food-licenses',
    annexRow: 38,
    title: '山西省食品监管信息化平台',
    strangers: () => strangersAmong(book.holders, (key) => book.heldBy(key)),
    write(folder) {
      const held = book.holders.map((key) => ({ key, permits: book.heldBy(key) }))
      const licences = held.flatMap(({ key, permits }) => permits.map((permit) => licence(key, permit)))
      const inspections = held.flatMap(({ permits }) => permits.map(inspection))
      const tables = {
        T_SPXK: { columns: LICENCES, rows: licences },
        T_SPJC: { columns: INSPECTIONS, rows: inspections },
      }
      return writeDatabase(join(folder, 'spjg.db'), tables, [
        'CREATE INDEX I_SPXK ON T_SPXK (UNISCID)',
        'CREATE INDEX I_SPJC ON T_SPJC (XKZBH)',
        VIEW,
      ])
    },
  }
}
