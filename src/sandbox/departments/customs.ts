/**
 * 互联网+海关 企业资质查询服务（国垂）　　　　　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /cus/ent/qualification　{"SOCIAL_CREDIT_CODE":"…","APPLY_PURPOSE":"用途","APPLY_NO":"办件编号，可空"}，一次一家
 * → {"RESULT":"1","ERR_MSG":"","ENT":{…}}　RESULT：1 成功 · 0 未在海关备案（ENT 为 null）· 9 报文错误
 *   TRADE_CO 海关备案编码 · SOCIAL_CREDIT_CODE · FULL_NAME · CO_TYPE（1 进出口货物收发货人 2 报关企业）·
 *   MASTER_CUSTOMS 主管海关代码 · MASTER_CUSTOMS_NAME · RG_DATE 备案日期（yyyyMMdd）·
 *   CREDIT_LEVEL（AA 高级认证 B 常规管理 D 失信）· OWE_TAX 欠缴税款（元，两位小数的文本）·
 *   PUNISH_3Y 近三年走私违规处罚次数 · STATUS（0 正常 1 暂停 2 注销）· UPD_TIME（yyyyMMddHHmmss）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { dateOf } from '../world/days.ts'
import { type Enterprise, type World } from '../world/types.ts'
import { chosen } from './permits.ts'
import { compact, compactDateTime, digest, fieldsOf, ok, strangersAmong, textIn, touchedAt } from './tables.ts'
import { customsCode, isTrader, registeredWithCustoms } from './traders.ts'

export function customs(world: World): Department {
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises

  function qualification(key: string) {
    const firm = firms.get(key)
    if (firm === undefined || !isTrader(firm)) return null
    const grade = chosen(`credit ${key}`, ['AA', 'B', 'B', 'B', 'B', 'B', 'D'])
    const owed = grade === 'D' ? digest(`duty ${key}`) % 20_000_000 : 0
    return {
      TRADE_CO: customsCode(firm),
      SOCIAL_CREDIT_CODE: key,
      FULL_NAME: firm.name,
      CO_TYPE: chosen(`type ${key}`, ['1', '1', '1', '1', '2']),
      MASTER_CUSTOMS: '0506',
      MASTER_CUSTOMS_NAME: '晋城海关',
      RG_DATE: compact(dateOf(registeredWithCustoms(firm, world.today))),
      CREDIT_LEVEL: grade,
      OWE_TAX: (owed / 100).toFixed(2),
      PUNISH_3Y: grade === 'D' ? 1 + (digest(`punished ${key}`) % 3) : 0,
      STATUS: firm.state === 'ACTIVE' ? (grade === 'D' ? chosen(`status ${key}`, ['0', '1']) : '0') : '2',
      UPD_TIME: compactDateTime(touchedAt(world, `customs ${key}`)),
    }
  }

  function answer(request: SandboxRequest) {
    const key = textIn(fieldsOf(request), 'SOCIAL_CREDIT_CODE')
    if (key === '') return ok({ RESULT: '9', ERR_MSG: '报文错误', ENT: null })
    const found = qualification(key)
    if (found === null) return ok({ RESULT: '0', ERR_MSG: '未在海关备案', ENT: null })
    return ok({ RESULT: '1', ERR_MSG: '', ENT: found })
  }

  return {
    name: 'customs.registration',
    annexRow: 57,
    title: '互联网+海关',
    authenticate: nationalService('s_1410000000000_0057'),
    strangers: () =>
      strangersAmong(firms.keys(), (key) => (firms.get(key)?.state === 'ACTIVE' ? qualification(key) : null)),
    routes: [{ method: 'POST', path: '/cus/ent/qualification', answer }],
  }
}
