/**
 * 烟草行业专卖管理系统 零售许可证查验 Web 服务（国垂，SOAP 1.1，GBK）　　　　　　经国家数据共享交换平台调用
 *
 * POST /zmgl/ws/RetailLicenceService　命名空间 urn:tobacco:retail:licence；请求 UTF-8，**答复以 GBK 编码**（XML 声明为准）
 * verifyRetailer(uscc, useFor, caseNo) → verifyRetailerResponse/result { code, text, licence }，一次一户
 *   code：OK 有证 · NONE 无零售许可证（没有 licence）· ERR 参数错误
 *   licence: { LicenceNo 许可证号，12 位, Uscc, ShopName 企业（字号）名称, Principal 负责人, ShopAddress 经营场所, Scope 许可范围,
 *     Supplier 供货单位, IssueOrgan 发证机关, IssueDate, ValidEnd 有效期至, Status（10 有效 20 责令停业 30 歇业注销 40 吊销
 *     50 过期）, ModifiedAt（秒，时间戳）}；日期 yyyy/MM/dd
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { gb18030 } from '../gb18030.ts'
import { readEnvelope, soapReply, textOf, type XmlContent } from '../soap.ts'
import { addYears, dateOf, dayOf } from '../world/days.ts'
import { type Enterprise, type World } from '../world/types.ts'
import { chosen } from './permits.ts'
import { digest, slashed, strangersAmong, touchedAt } from './tables.ts'

/** 烟草专卖许可证管理办法: at most five years. */
const TERM_YEARS = 5

export function tobacco(world: World): Department {
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const today = dayOf(world.today)

  function licence(key: string) {
    const firm = firms.get(key)
    if (firm === undefined || !sellsTobacco(firm)) return null
    const seed = `tobacco ${key}`
    const issued = Math.max(dayOf(firm.established), today - 10 - (digest(`issued ${seed}`) % 1950))
    const ends = addYears(issued, TERM_YEARS)
    const status = ends < today ? '50' : chosen(`status ${seed}`, [...Array<string>(18).fill('10'), '20', '40'])
    return {
      LicenceNo: `140599${String(digest(seed) % 1_000_000).padStart(6, '0')}`,
      Uscc: key,
      ShopName: firm.name,
      Principal: world.people.get(firm.legalRepresentative)?.name ?? '',
      ShopAddress: firm.address,
      Scope: chosen(`scope ${seed}`, ['卷烟零售、雪茄烟零售', '卷烟零售']),
      Supplier: '山西省烟草公司晋城市公司',
      IssueOrgan: '晋城市丹麓区烟草专卖局',
      IssueDate: slashed(dateOf(Math.min(issued, today))),
      ValidEnd: slashed(dateOf(ends)),
      Status: firm.state === 'ACTIVE' ? status : '30',
      ModifiedAt: Math.floor(touchedAt(world, seed) / 1000),
    }
  }

  function answer(request: SandboxRequest) {
    const { call } = readEnvelope(request)
    const key = textOf(call, 'uscc')
    if (call.name !== 'verifyRetailer' || key === '') return told({ code: 'ERR', text: '参数错误' })
    const held = licence(key)
    return told(held === null ? { code: 'NONE', text: '无零售许可证' } : { code: 'OK', text: '', licence: held })
  }

  return {
    name: 'tobacco.monopoly',
    annexRow: 56,
    title: '烟草行业专卖管理系统',
    authenticate: nationalService('s_1410000000000_0056'),
    strangers: () => strangersAmong(firms.keys(), (key) => (firms.get(key)?.state === 'ACTIVE' ? licence(key) : null)),
    routes: [{ method: 'POST', path: '/zmgl/ws/RetailLicenceService', answer }],
  }
}

/** Some shops, and a few of those who cook. */
function sellsTobacco({ creditCode, industry }: Enterprise): boolean {
  const share = { F52: 4, H62: 10 }[industry]
  return share !== undefined && digest(`sells tobacco ${creditCode}`) % share === 0
}

function told(result: XmlContent) {
  return soapReply(
    { verifyRetailerResponse: { result } },
    {
      version: '1.1',
      namespace: 'urn:tobacco:retail:licence',
      encode: (text) => gb18030(`<?xml version="1.0" encoding="GBK"?>${text}`),
    },
  )
}
