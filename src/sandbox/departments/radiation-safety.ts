/**
 * 国家核技术利用辐射安全监管系统 · 许可信息服务（国垂）　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * GET /rsms/openapi/v1/licence?unitCode=统一社会信用代码&usage=用途&bizNo=业务编号
 * → {"head":{"retCode":"0000","retMsg":""},"body":{"unit":{…},"licence":{…},"inventory":{…}}}
 *   retCode：0000 成功 · 1404 非辐射工作单位（body 为 null）· 1400 参数错误
 *   unit：code · name · rsOfficer 是否设辐射安全负责人（boolean）
 *   licence：no 许可证编号 · scope 种类和范围 · issueTime / validTime（毫秒时间戳）· issuer ·
 *     status（1 有效 2 暂扣 3 注销 4 吊销 5 过期）
 *   inventory：sources 放射源枚数 · devices 射线装置台数 · assessYear 最近一次年度评估报告的年度，未报过为 null ·
 *     syncTime（毫秒时间戳）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Enterprise, type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { digest, epochMs, ok, strangersAmong } from './tables.ts'

const STATUS = { VALID: 1, SUSPENDED: 2, CANCELLED: 3, REVOKED: 4, EXPIRED: 5 } satisfies Record<
  Permit['state'],
  number
>
/** 种类和范围, with the most of sources and of devices that go with it. */
const SCOPES = {
  industry: [
    { scope: '使用Ⅳ类、Ⅴ类放射源', sources: 12, devices: 0 },
    { scope: '使用Ⅴ类放射源；使用Ⅱ类射线装置', sources: 6, devices: 4 },
    { scope: '使用Ⅱ类、Ⅲ类射线装置', sources: 0, devices: 8 },
  ],
  medicine: [
    { scope: '使用Ⅲ类射线装置', sources: 0, devices: 6 },
    { scope: '销售Ⅲ类射线装置', sources: 0, devices: 20 },
  ],
}
const YEAR_MS = 365 * 86_400_000

export function radiationSafety(world: World): Department {
  const book = permitBook(world, [45])
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const lastYear = Number(world.today.slice(0, 4)) - 1

  function record(key: string) {
    const [held] = book.heldBy(key)
    const firm = firms.get(key)
    if (held === undefined || firm === undefined) return null
    const { scope, sources, devices } = chosen(key, firm.industry === 'F51' ? SCOPES.medicine : SCOPES.industry)
    const count = (what: string, most: number) => (most === 0 ? 0 : 1 + (digest(`${what} ${key}`) % most))
    const isNew = epochMs(world.today) - epochMs(held.issued) < YEAR_MS
    return {
      unit: { code: key, name: firm.name, rsOfficer: true },
      licence: {
        no: held.number,
        scope,
        issueTime: epochMs(held.issued),
        validTime: epochMs(held.expires),
        issuer: held.issuer,
        status: STATUS[held.state],
      },
      inventory: {
        sources: count('sources', sources),
        devices: count('devices', devices),
        assessYear: isNew ? null : lastYear - chosen(`assessed ${key}`, [0, 0, 0, 0, 1]),
        syncTime: book.updatedAt(key),
      },
    }
  }

  function answer({ query }: SandboxRequest) {
    const key = query.get('unitCode') ?? ''
    if (key === '') return ok({ head: { retCode: '1400', retMsg: '参数错误' }, body: null })
    const body = record(key)
    if (body === null) return ok({ head: { retCode: '1404', retMsg: '非辐射工作单位' }, body })
    return ok({ head: { retCode: '0000', retMsg: '' }, body })
  }

  return {
    name: 'ecology.radiation-safety',
    annexRow: 19,
    title: '国家核技术利用辐射安全监管系统',
    authenticate: nationalService('s_1410000000000_0019'),
    strangers: () => strangersAmong(book.holders, record),
    routes: [{ method: 'GET', path: '/rsms/openapi/v1/licence', answer }],
  }
}
