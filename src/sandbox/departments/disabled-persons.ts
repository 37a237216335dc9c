/**
 * 全国残联信息化服务平台 · 残疾人证信息共享（国垂）　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /cjrrk/gx/zjxx　{"sfzh":"公民身份号码","cxyy":"查询原因","bjbh":"办件编号"}，一次一人
 * → {"ret":0,"reason":"","result":{…}}；ret 为数字：0 有证 · 1 无证（result 为 {}）· 9 参数错误
 *   sfzh · xm 姓名 · cjrzh 残疾人证号 · cjlb 残疾类别（GB/T 26341：1 视力 2 听力 3 言语 4 肢体 5 智力 6 精神 7 多重）·
 *   cjdj 残疾等级（1 一级 2 二级 3 三级 4 四级）· fzrq 发证日期 · yxqz 有效期至（yyyyMMdd）· fzjg 批准残联 ·
 *   zjzt 证件状态（0 有效 1 冻结 2 注销 3 过期 4 撤销）· jhrxm 监护人姓名（未成年人，无则为空串）· bgsj 变更时间（毫秒）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Permit, type Person, type World } from '../world/types.ts'
import { disabilityBook } from './disabilities.ts'
import { compact, fieldsOf, ok, strangersAmong, textIn, touchedAt } from './tables.ts'

const STATE = { VALID: '0', SUSPENDED: '1', CANCELLED: '2', EXPIRED: '3', REVOKED: '4' } satisfies Record<
  Permit['state'],
  string
>
const OF_AGE = 18

export function disabledPersons(world: World): Department {
  const book = disabilityBook(world)
  const people: ReadonlyMap<string, Person> = world.people
  const grownBefore = `${Number(world.today.slice(0, 4)) - OF_AGE}${world.today.slice(4)}`

  function certificate(key: string) {
    const held = book.certificateOf(key)
    const person = people.get(key)
    if (held === null || person === undefined) return null
    const guardian = person.birthDate > grownBefore ? (person.mother ?? person.father) : null
    return {
      sfzh: key,
      xm: person.name,
      cjrzh: held.permit.number,
      cjlb: held.kind,
      cjdj: held.grade,
      fzrq: compact(held.permit.issued),
      yxqz: compact(held.permit.expires),
      fzjg: held.permit.issuer,
      zjzt: STATE[held.permit.state],
      jhrxm: people.get(guardian ?? '')?.name ?? '',
      bgsj: touchedAt(world, `disability ${key}`),
    }
  }

  function answer(request: SandboxRequest) {
    const fields = fieldsOf(request)
    const key = textIn(fields, 'sfzh')
    if (key === '' || textIn(fields, 'cxyy') === '') return ok({ ret: 9, reason: '参数错误', result: {} })
    const result = certificate(key)
    return ok(result === null ? { ret: 1, reason: '未办理残疾人证', result: {} } : { ret: 0, reason: '', result })
  }

  return {
    name: 'disabled-persons.platform',
    annexRow: 50,
    title: '全国残联信息化服务平台',
    authenticate: nationalService('s_1410000000000_0050'),
    strangers: () => strangersAmong(book.holders, certificate),
    routes: [{ method: 'POST', path: '/cjrrk/gx/zjxx', answer }],
  }
}
