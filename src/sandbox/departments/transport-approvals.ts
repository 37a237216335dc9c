/**
 * 山西省交通运输厅行政审批和监察平台 许可信息查询接口（V1.4）　　　　　　　　　　　省交通运输厅 行政审批管理处
 *
 * 一、认证　OAuth 2.0 客户端凭证，POST /oauth/token；令牌过期答 401，resultFlag 为 E。
 * 二、约定　GET，一次一家，须带查询用途 cxyt、流水号 lsh（可空）。HTTP 恒为 200，看 resultFlag：
 *   S 成功 · N 无许可 · F 参数错误。日期 yyyy-MM-dd；更新时间 yyyyMMddHHmmss；数量是数字样的文本。
 * 三、接口
 * 1. GET /jtsp/license/road?tyshxydm=统一社会信用代码　道路运输经营许可
 *   → {"resultFlag":"S","resultInfo":"","obj":{…}}
 *   Tyshxydm · OwnerName 业户名称 · LicenseNo 许可证字号 · BusinessScope 经营范围（文字）· BeginDate · EndDate ·
 *   IssueOrgan 发证机关 · LicenseStatus（10 营业 20 暂停营业 30 注销 40 吊销 50 到期）· VehicleNum 营运车辆数 · ModifyTime
 * 2. GET /jtsp/license/oversize?tyshxydm=统一社会信用代码　超限运输车辆通行证
 *   → {"resultFlag":"S","resultInfo":"","objs":[{…}]}，**一证一行**
 *   Tyshxydm · PassNo 通行证号 · TrailerPlate 挂车号牌 · Goods 货物 · Route 通行路线 · BeginDate · EndDate · PassStatus（代码同上）·
 *   ModifyTime
 */
import { clientCredentials } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type Permit, type Vehicle, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compactDateTime, digest, lazy, ok, strangersAmong } from './tables.ts'

const STATUS = { VALID: '10', SUSPENDED: '20', CANCELLED: '30', REVOKED: '40', EXPIRED: '50' } satisfies Record<
  Permit['state'],
  string
>
const SCOPES = [
  '道路普通货物运输',
  '道路普通货物运输；货物专用运输（冷藏保鲜）',
  '道路普通货物运输；大型物件运输（一类）',
  '道路普通货物运输；货物专用运输（集装箱）',
] as const
const GOODS = ['变压器', '风力发电机叶片', '盾构机部件', '钢箱梁'] as const
const ROUTES = [
  'G207 丹麓北—G55 二广高速—长治',
  'G342 丹麓东—S80 陵侯高速—晋城北',
  'S331 丹麓南—G5512 晋新高速—焦作',
] as const

export function transportApprovals(world: World): Department {
  const road = permitBook(world, [6])
  const oversize = permitBook(world, [4])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises
  const trucksOf = lazy((): ReadonlyMap<string, readonly Vehicle[]> =>
    Map.groupBy(world.vehicles.filter(isTruck), ({ owner }) => owner),
  )

  function license(key: string) {
    const [held] = road.heldBy(key)
    if (held === undefined) return null
    return {
      Tyshxydm: key,
      OwnerName: firms.get(key)?.name ?? '',
      LicenseNo: held.number,
      BusinessScope: chosen(`scope ${key}`, SCOPES),
      BeginDate: held.issued,
      EndDate: held.expires,
      IssueOrgan: held.issuer,
      LicenseStatus: STATUS[held.state],
      VehicleNum: String(trucksOf().get(key)?.length ?? 0),
      ModifyTime: compactDateTime(road.updatedAt(key)),
    }
  }

  function passes(key: string) {
    const held = oversize.heldBy(key)
    return held.length === 0 ? null : held.map((pass) => row(key, pass))
  }

  function row(key: string, { number, issued, expires, state }: Permit) {
    return {
      Tyshxydm: key,
      PassNo: number,
      TrailerPlate: `晋E${1000 + (digest(`trailer ${number}`) % 9000)}挂`,
      Goods: chosen(`goods ${number}`, GOODS),
      Route: chosen(`route ${number}`, ROUTES),
      BeginDate: issued,
      EndDate: expires,
      PassStatus: STATUS[state],
      ModifyTime: compactDateTime(oversize.updatedAt(key)),
    }
  }

  return {
    name: 'transport.approvals',
    annexRow: 24,
    title: '山西省交通运输厅行政审批和监察平台',
    authenticate: clientCredentials({
      refuse: (reason) => ({ status: 401, body: { resultFlag: 'E', resultInfo: reason } }),
    }),
    strangers: () => strangersAmong(oversize.holders, (key) => passes(key) && license(key)),
    routes: [
      { method: 'GET', path: '/jtsp/license/road', answer: inquiry('obj', license) },
      { method: 'GET', path: '/jtsp/license/oversize', answer: inquiry('objs', passes) },
    ],
  }
}

function isTruck({ kind, usage }: Vehicle): boolean {
  return usage === 'COMMERCIAL' && (kind === 'LIGHT_TRUCK' || kind === 'HEAVY_TRUCK')
}

function inquiry(name: 'obj' | 'objs', record: (key: string) => unknown): (request: SandboxRequest) => Reply {
  return ({ query }) => {
    const key = query.get('tyshxydm') ?? ''
    if (key === '' || !query.get('cxyt')) return ok({ resultFlag: 'F', resultInfo: '参数错误' })
    const found = record(key)
    if (found === null) return ok({ resultFlag: 'N', resultInfo: '无许可' })
    return ok({ resultFlag: 'S', resultInfo: '', [name]: found })
  }
}
