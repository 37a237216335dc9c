/**
 * 消防监督管理系统 对外数据接口（国垂）　　　　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /xfjd/sjfw/dwxx　{"head":{"jkbh":"XF-DW-01","cxyt":"用途","bjbh":"办件编号，可空"},"body":{"tyshxydm":"…"}}，一次一家
 * → {"head":{"zt":"00","ms":""},"body":{…}}　zt：00 成功 · 04 未登记的单位（body 为 null）· 09 报文有误
 *   tyshxydm · dwmc 单位名称 · zddw 是否消防安全重点单位（是 / 否）·
 *   jcxx 投入使用、营业前消防安全检查，最近一次，没有为 null：{ wsbh 意见书文号, cslb 场所类别（101 商场市场 102 宾馆饭店
 *   103 餐饮 105 歌舞娱乐）, jcjl 结论（Y 合格 N 不合格 C 承诺后待核查）, jcrq }·
 *   cfxx 行政处罚，新的在前，没有为空数组：[{ jdswh 决定书文号, wfss 违法事实, fkje 罚款（元，数字）, jdrq }]·
 *   gxsj 更新时间（yyyy-MM-dd HH:mm:ss）；日期 yyyy-MM-dd
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Enterprise, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { dateTime, digest, fieldsOf, isFields, ok, strangersAmong, textIn, touchedAt } from './tables.ts'

/** 场所类别 by trade: of those where people gather. */
const PLACES: Readonly<Record<string, readonly string[]>> = { H62: ['103', '103', '103', '102'], F52: ['101'] }
const ENTERTAINMENT = '105'
const OFFENCES = [
  '消防设施、器材未保持完好有效',
  '占用、堵塞疏散通道、安全出口',
  '未按规定进行电气线路检测',
  '未经消防安全检查擅自投入使用、营业',
]

export function fireSupervision(world: World): Department {
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const entertaining = permitBook(world, [89])
  const today = dayOf(world.today)

  /** Of the days the firm has been there, always the same. */
  function dayWithin({ established }: Enterprise, seed: string): string {
    const open = dayOf(established)
    return dateOf(Math.min(today, open + (digest(seed) % Math.max(1, today - open))))
  }

  function inspection(firm: Enterprise) {
    const { creditCode: key, industry } = firm
    const kinds = PLACES[industry] ?? []
    // Small shops need none.
    if (kinds.length === 0 || (industry === 'F52' && digest(`floor ${key}`) % 3 > 0)) return null
    const jcrq = dateOf(Math.min(today, dayOf(firm.established) + (digest(`inspected ${key}`) % 40)))
    return {
      wsbh: `丹消安检字〔${jcrq.slice(0, 4)}〕第${String(1 + (digest(`paper ${key}`) % 900)).padStart(4, '0')}号`,
      cslb: entertaining.heldBy(key).length > 0 ? ENTERTAINMENT : chosen(`place ${key}`, kinds),
      jcjl: chosen(`result ${key}`, ['Y', 'Y', 'Y', 'Y', 'Y', 'C', 'C', 'N']),
      jcrq,
    }
  }

  function penalties(firm: Enterprise) {
    const { creditCode: key } = firm
    if (digest(`fire ${key}`) % 15 > 0) return []
    const jdrq = dayWithin(firm, `fined ${key}`)
    const jdswh = `丹消行罚决字〔${jdrq.slice(0, 4)}〕第${String(1 + (digest(`fire no ${key}`) % 400)).padStart(4, '0')}号`
    return [{ jdswh, wfss: chosen(`offence ${key}`, OFFENCES), fkje: 5000 + (digest(`fine ${key}`) % 26) * 1000, jdrq }]
  }

  /** Whoever is at work here is known as a 社会单位. */
  function unit(key: string) {
    const firm = firms.get(key)
    if (firm?.state !== 'ACTIVE') return null
    return {
      tyshxydm: key,
      dwmc: firm.name,
      zddw: /^[BC]/.test(firm.industry) && digest(`key unit ${key}`) % 4 === 0 ? '是' : '否',
      jcxx: inspection(firm),
      cfxx: penalties(firm),
      gxsj: dateTime(touchedAt(world, `fire ${key}`)),
    }
  }

  function answer(request: SandboxRequest) {
    const { body } = fieldsOf(request)
    const key = isFields(body) ? textIn(body, 'tyshxydm') : ''
    if (key === '') return told('09', '报文有误', null)
    const found = unit(key)
    return found === null ? told('04', '未登记的单位', null) : told('00', '', found)
  }

  return {
    name: 'fire-rescue.supervision',
    annexRow: 53,
    title: '消防监督管理系统',
    authenticate: nationalService('s_1410000000000_0053'),
    strangers: () => strangersAmong(firms.keys(), (key) => (PLACES[firms.get(key)?.industry ?? ''] ? unit(key) : null)),
    routes: [{ method: 'POST', path: '/xfjd/sjfw/dwxx', answer }],
  }
}

function told(zt: string, ms: string, body: unknown) {
  return ok({ head: { zt, ms }, body })
}
