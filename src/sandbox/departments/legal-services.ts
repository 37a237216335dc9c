/**
 * 公共法律服务平台（行政审批管理系统） 只读共享库　　　　　　　　　　　　　　　　省司法厅 公共法律服务管理处
 *
 * 不设接口：在前置库开放视图 V_JCFL_ZYZ（基层法律服务工作者，一人一行），供按公民身份号码查询；表不在共享范围。列：
 *   SFZH 公民身份号码 · XM 姓名 · ZYZH 执业证号 · ZYJG 执业机构（基层法律服务所）· FZJG 发证机关 ·
 *   SCZYRQ 首次执业日期 · YXQZ 有效期至（均为 yyyyMMdd 的整数）· KHND 最近年度考核年度，未参加过为空 ·
 *   KHDC 考核等次（1 称职 2 基本称职 3 不称职）· ZT（1 执业 2 停止执业 3 注销 4 吊销 5 过期）·
 *   GXSJ 更新时间（yyyy-MM-dd HH:mm:ss）
 */
import { join } from 'node:path'
import { type StoredDepartment, writeDatabase } from '../stores.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Permit, type Person, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, dateTime, digest, strangersAmong } from './tables.ts'

const STATE = { VALID: 1, SUSPENDED: 2, CANCELLED: 3, REVOKED: 4, EXPIRED: 5 } satisfies Record<Permit['state'], number>
const OFFICES = ['丹麓区石泉法律服务所', '丹麓区云锦法律服务所', '丹麓区槐荫法律服务所']
const SHARED = ['SFZH', 'XM', 'ZYZH', 'ZYJG', 'FZJG', 'SCZYRQ', 'YXQZ', 'KHND', 'KHDC', 'ZT', 'GXSJ']
/** 基层法律服务工作者管理办法: the licence is renewed with the yearly assessment. */
const YEARS_BEFORE = 8

export function legalServices(world: World): StoredDepartment {
  const book = permitBook(world, [74])
  const people: ReadonlyMap<string, Person> = world.people

  function row(key: string) {
    const [held] = book.heldBy(key)
    const person = people.get(key)
    if (held === undefined || person === undefined) return null
    const years = digest(`years ${key}`) % YEARS_BEFORE
    const first = dateOf(dayOf(held.issued) - years * 365)
    return [
      key,
      person.name,
      held.number,
      chosen(`office ${key}`, OFFICES),
      held.issuer,
      Number(compact(first)),
      held.expires === null ? null : Number(compact(held.expires)),
      years === 0 ? null : Number(held.issued.slice(0, 4)) - 1,
      years === 0 ? null : chosen(`assessed ${key}`, [1, 1, 1, 1, 2]),
      STATE[held.state],
      dateTime(book.updatedAt(key)),
      person.phone,
    ]
  }

  return {
    name: 'justice.legal-services',
    annexRow: 9,
    title: '公共法律服务平台（行政审批管理系统）',
    strangers: () => strangersAmong(book.holders, row),
    write(folder) {
      const rows = book.holders.map(row).filter((found) => found !== null)
      return writeDatabase(join(folder, 'ggflfw.db'), { T_JCFL_ZYZ: { columns: [...SHARED, 'LXDH'], rows } }, [
        'CREATE UNIQUE INDEX I_JCFL_SFZH ON T_JCFL_ZYZ (SFZH)',
        `CREATE VIEW V_JCFL_ZYZ AS SELECT ${SHARED.join(', ')} FROM T_JCFL_ZYZ`,
      ])
    },
  }
}
