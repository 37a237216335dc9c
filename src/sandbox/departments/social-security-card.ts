/**
 * 山西省社会保障卡信息管理系统 查询服务　　　　　　　　　　　　　　　　　　　　省人社厅 社会保障卡管理中心
 *
 * 认证：HTTP Basic。返回字段即数据库列名（LB 101 指标代码，大写）；日期 yyyy/MM/dd；数值均为字符串。
 * 一次查一人，不支持批量。
 *
 * GET /sscard/v1/card?AAC002=公民身份号码&YT=用途&YWLSH=业务流水号
 * HTTP 恒为 200：{"code":"0","msg":"成功","data":{…}}；{"code":"1001","msg":"查无此人","data":null}；
 *   {"code":"1400","msg":"缺少参数","data":null}
 * AAC002 社会保障号码 · AAC003 姓名 · AAC004 性别（1 男 2 女）· AAC005 民族（GB/T 3304）· AAC006 出生日期 ·
 * AAC010 户口所在地址 · AAE005 联系电话 · AAE006 通讯地址 · AAZ500 社会保障卡卡号 · AAZ502 卡状态（0 未启用 1 正常 2 挂失 9 注销）·
 * AAZ503 发卡日期 · AAZ504 卡有效期止 · AAE008 发卡银行 · AAE010 银行账号 · AAB301 发卡地（GB/T 2260）·
 * DZSBK 电子社保卡（Y 已签发 N 未签发）· AAE036 经办日期
 * 例：{"code":"0","msg":"成功","data":{"AAC002":"140599…","AAC003":"…","AAZ500":"E00012345","AAZ502":"1",…}}
 */
import { basic } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type SocialCard, type World } from '../world/types.ts'
import { dateTime, ok, registerOf, slashed, strangersAmong } from './tables.ts'

const CARD_STATE = { NOT_ACTIVATED: '0', ACTIVE: '1', LOST: '2', CANCELLED: '9' } satisfies Record<
  SocialCard['state'],
  string
>

export function socialSecurityCard(world: World): Department {
  const register = registerOf(world, 'social-card')

  function card(id: string) {
    const person = register.person(id)
    const held = person?.socialCard ?? null
    if (person === null || held === null) return null
    return {
      AAC002: id,
      AAC003: register.nameOf(id),
      AAC004: person.sex === 'MALE' ? '1' : '2',
      AAC005: person.ethnicity,
      AAC006: slashed(person.birthDate),
      AAC010: register.householdAddressOf(person),
      AAE005: register.held(id, 'phone', person.phone),
      AAE006: register.dwellingAddressOf(person),
      AAZ500: held.number,
      AAZ502: CARD_STATE[held.state],
      AAZ503: slashed(held.issued),
      AAZ504: slashed(held.expires),
      AAE008: held.bank,
      AAE010: held.bankAccount,
      AAB301: '140599',
      DZSBK: held.electronic ? 'Y' : 'N',
      AAE036: slashed(dateTime(register.updatedAt(id)).slice(0, 10)),
    }
  }

  function answer({ query }: SandboxRequest) {
    const id = query.get('AAC002') ?? ''
    if (id === '' || !query.get('YT')) return ok({ code: '1400', msg: '缺少参数', data: null })
    const data = card(id)
    return ok(data === null ? { code: '1001', msg: '查无此人', data } : { code: '0', msg: '成功', data })
  }

  return {
    name: 'human-resources.social-security-card',
    annexRow: 13,
    title: '山西省社会保障卡信息管理系统',
    authenticate: basic(),
    strangers: () => strangersAmong(world.people.keys(), card),
    routes: [{ method: 'GET', path: '/sscard/v1/card', answer }],
  }
}
