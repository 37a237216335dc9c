/**
 * 社会消防技术服务信息系统 · Agency Lookup v1（国垂）　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * GET /shxf/api/v1/agencies?uscc=统一社会信用代码&purpose=用途&caseNo=办件编号
 * → 200 {"agency":{…}} · 404 {"error":"AGENCY_NOT_FOUND"} · 400 {"error":"BAD_REQUEST"}：以 HTTP 状态码区分
 *   uscc · agencyName · registerNo 机构登记号 · business（1 维护保养检测 2 安全评估 3 两者）·
 *   engineerCount 一级注册消防工程师 · operatorCount 消防设施操作员 · chiefTechnician 技术负责人姓名 ·
 *   registeredOn（yyyyMMdd）· status（NORMAL 正常从业 RECTIFY 责令改正 STOPPED 停止从业）· updatedAt（秒，时间戳）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Enterprise, type World } from '../world/types.ts'
import { chosen } from './permits.ts'
import { compact, digest, ok, strangersAmong, touchedAt } from './tables.ts'

export function fireServices(world: World): Department {
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises

  function agency(key: string) {
    const firm = firms.get(key)
    if (firm === undefined || !servesOthers(firm)) return null
    const director = firm.directors[0]?.person ?? firm.legalRepresentative
    const registered = dayOf(firm.established) + (digest(`agency since ${key}`) % 200)
    return {
      uscc: key,
      agencyName: firm.name,
      registerNo: `XF1405${String(digest(`agency ${key}`) % 1_000_000).padStart(6, '0')}`,
      business: chosen(`business ${key}`, ['1', '1', '2', '3']),
      // XF 1157 and 社会消防技术服务管理规定 want two engineers, and operators beside them.
      engineerCount: 2 + (digest(`engineers ${key}`) % 6),
      operatorCount: 6 + (digest(`operators ${key}`) % 20),
      chiefTechnician: world.people.get(director)?.name ?? null,
      registeredOn: compact(dateOf(Math.min(registered, dayOf(world.today)))),
      status: firm.state === 'ACTIVE' ? chosen(`status ${key}`, ['NORMAL', 'NORMAL', 'NORMAL', 'RECTIFY']) : 'STOPPED',
      updatedAt: Math.floor(touchedAt(world, `agency ${key}`) / 1000),
    }
  }

  function answer({ query }: SandboxRequest) {
    const key = query.get('uscc') ?? ''
    if (key === '' || !query.get('purpose')) return { status: 400, body: { error: 'BAD_REQUEST' } }
    const found = agency(key)
    return found === null ? { status: 404, body: { error: 'AGENCY_NOT_FOUND' } } : ok({ agency: found })
  }

  return {
    name: 'fire-rescue.technical-services',
    annexRow: 54,
    title: '社会消防技术服务信息系统',
    authenticate: nationalService('s_1410000000000_0054'),
    strangers: () => strangersAmong(firms.keys(), (key) => (firms.get(key)?.state === 'ACTIVE' ? agency(key) : null)),
    routes: [{ method: 'GET', path: '/shxf/api/v1/agencies', answer }],
  }
}

/** A few of those who build and fit out. */
function servesOthers({ creditCode, industry }: Enterprise): boolean {
  return /^E(48|50)$/.test(industry) && digest(`fire services ${creditCode}`) % 12 === 0
}
