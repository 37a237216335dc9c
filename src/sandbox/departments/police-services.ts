/**
 * 互联网+公安服务平台 部门核查接口（V2.0）　　　　　　　　　　　　　　　　　　　省公安厅 科技信息化总队
 *
 * 认证　请求头签名（X-App-Id / X-Timestamp / X-Nonce / X-Signature，HMAC-SHA256）；签名不过返回 401。
 * 约定　JSON；字段取自公安数据元标识符；日期 yyyyMMdd；业务结果看 state.code：200 成功 · 404 无记录 · 412 缺核查事由 ·
 *   400 参数有误；HTTP 恒为 200。每次须报核查事由 hcsy，办件编号 bjbh 可空，记入本系统日志。
 * 1. POST /gateway/crj/certs　{"gmsfhm":"公民身份号码","hcsy":"…","bjbh":"…"}　出入境证件
 *   → {"state":{"code":200,"text":""},"result":{"gmsfhm","xm","zjlb":[{…}],"gxsj"}}；从未办过的返回 404
 *   zjlb 每证一项，含失效的：crjzjzl 种类（PP 普通护照 HM 往来港澳通行证 TW 往来台湾通行证）· crjzjhm 号码 · qfjg 签发机关 ·
 *   qfrq 签发日期 · yxqz 有效期至 · zjzt（0 有效 1 宣布作废 2 注销 3 过期 4 暂扣）
 * 2. POST /gateway/fzjl/verify　{"gmsfhm":"…","hcsy":"…","bjbh":"…"}　无犯罪记录核验
 *   → result：{"gmsfhm","hcjg","qsrq","jzrq","hcdw","gxsj"}；hcjg 只答 1（未发现犯罪记录）或 2（不予出具无犯罪记录证明），
 *   不说明情形；未满 18 周岁的不受理，返回 404。qsrq、jzrq 为查询的起止日期，止于犯罪记录库最近一次更新
 */
import { hmacHeader } from '../authenticators.ts'
import { type Department, type Reply } from '../kit.ts'
import { type Permit, type Person, type World } from '../world/types.ts'
import { permitBook } from './permits.ts'
import {
  compact,
  compactDateTime,
  digest,
  type Fields,
  fieldsOf,
  ok,
  strangersAmong,
  textIn,
  touchedAt,
} from './tables.ts'

/** By row of annex 3. */
const KINDS: ReadonlyMap<number, string> = new Map([
  [50, 'PP'],
  [51, 'HM'],
  [53, 'TW'],
])
const STATE = { VALID: '0', REVOKED: '1', CANCELLED: '2', EXPIRED: '3', SUSPENDED: '4' } satisfies Record<
  Permit['state'],
  string
>

export function policeServices(world: World): Department {
  const book = permitBook(world, [...KINDS.keys()])
  const people: ReadonlyMap<string, Person> = world.people

  function certificates(gmsfhm: string) {
    const held = book.heldBy(gmsfhm)
    const person = people.get(gmsfhm)
    if (person === undefined || held.length === 0) return null
    const zjlb = held.map(({ type, number, issuer, issued, expires, state }) => ({
      crjzjzl: KINDS.get(type) ?? '',
      crjzjhm: number,
      qfjg: issuer,
      qfrq: compact(issued),
      yxqz: compact(expires),
      zjzt: STATE[state],
    }))
    return { gmsfhm, xm: person.name, zjlb, gxsj: compactDateTime(book.updatedAt(gmsfhm)) }
  }

  function record(gmsfhm: string) {
    const person = people.get(gmsfhm)
    if (person === undefined || person.citizenId === null || person.death !== null) return null
    const ofAge = `${Number(person.birthDate.slice(0, 4)) + 18}${person.birthDate.slice(4)}`
    if (ofAge > world.today) return null
    const searchedAt = touchedAt(world, `record ${gmsfhm}`)
    return {
      gmsfhm,
      hcjg: digest(`record ${gmsfhm}`) % 60 === 0 ? '2' : '1',
      qsrq: compact(person.birthDate),
      jzrq: compactDateTime(searchedAt).slice(0, 8),
      hcdw: '晋城市公安局丹麓分局',
      gxsj: compactDateTime(searchedAt),
    }
  }

  return {
    name: 'public-security.services',
    annexRow: 3,
    title: '互联网+公安服务平台',
    authenticate: hmacHeader((reason) => ({ status: 401, body: { state: { code: 401, text: reason }, result: null } })),
    strangers: () => strangersAmong(book.holders, (key) => record(key) && certificates(key)),
    routes: [
      { method: 'POST', path: '/gateway/crj/certs', answer: (request) => inquiry(fieldsOf(request), certificates) },
      { method: 'POST', path: '/gateway/fzjl/verify', answer: (request) => inquiry(fieldsOf(request), record) },
    ],
  }
}

function inquiry(fields: Fields, find: (gmsfhm: string) => unknown): Reply {
  const gmsfhm = textIn(fields, 'gmsfhm')
  if (gmsfhm === '') return told(400, '参数有误', null)
  if (textIn(fields, 'hcsy') === '') return told(412, '缺核查事由', null)
  const result = find(gmsfhm)
  return result === null ? told(404, '无记录', null) : told(200, '', result)
}

function told(code: number, text: string, result: unknown): Reply {
  return ok({ state: { code, text }, result })
}
