/**
 * 山西省社会组织政务服务平台 · 登记信息接口　　　　　　　　　　　　　　　　　　省民政厅 社会组织管理局
 *
 * 鉴权：OAuth2 client_credentials（POST /oauth/token），失效返回 401。
 * POST /open-api/organizations/lookup　{"creditCodes":["…",…],"reason":"用途","caseRef":"办件编号"}，至多 100 个，未登记的不返回
 * → 200 {"meta":{"status":"OK","count":1},"items":[…]}；status：OK · EMPTY（items 为 []）；请求有误为 422
 *   creditCode · name · orgType（ST 社会团体 MF 民办非企业单位 JJ 基金会）· scope 业务范围 · supervisor 业务主管单位 ·
 *   certificate: { no 登记证号, from 发证日期, to 有效期至, office 登记管理机关, status（1 正常 2 限期停止活动 3 注销 4 撤销 5 逾期）} ·
 *   annualCheck: { year 年检年度（数字）, result（合格 基本合格 不合格）}，还没有年检过为 null ·
 *   rating 评估等级（1A 至 5A，未参加评估为 null）· updatedAt（yyyy-MM-dd HH:mm:ss）；日期 yyyy-MM-dd
 */
import { clientCredentials } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Enterprise, type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { dateTime, fieldsOf, ok, recordsOf, strangersAmong, textsIn } from './tables.ts'

const STATUS = { VALID: '1', SUSPENDED: '2', CANCELLED: '3', REVOKED: '4', EXPIRED: '5' } satisfies Record<
  Permit['state'],
  string
>
/** Row of annex 3 that says so. */
const PRIVATE_INSTITUTION = 21
const ASSOCIATION = 22
const MAX_KEYS = 100

export function socialOrganizations(world: World): Department {
  const book = permitBook(world, [PRIVATE_INSTITUTION, ASSOCIATION])
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const lastYear = Number(world.today.slice(0, 4)) - 1

  function organization(creditCode: string) {
    const [held] = book.heldBy(creditCode)
    const firm = firms.get(creditCode)
    if (held === undefined || firm === undefined) return null
    const isChecked = Number(held.issued.slice(0, 4)) <= lastYear
    return {
      creditCode,
      name: firm.name,
      orgType: held.type === ASSOCIATION ? 'ST' : 'MF',
      scope: chosen(`scope ${creditCode}`, [
        '行业交流、培训、咨询服务',
        '职业技能培训',
        '社区养老服务',
        '社会工作服务',
      ]),
      supervisor: chosen(`supervisor ${creditCode}`, ['丹麓区民政局', '丹麓区人力资源和社会保障局', '丹麓区教育局']),
      certificate: {
        no: held.number,
        from: held.issued,
        to: held.expires,
        office: held.issuer,
        status: STATUS[held.state],
      },
      annualCheck: isChecked
        ? { year: lastYear, result: chosen(`check ${creditCode}`, ['合格', '合格', '合格', '基本合格', '不合格']) }
        : null,
      rating: chosen(`rating ${creditCode}`, ['3A', '4A', '5A', '2A', null, null]),
      updatedAt: dateTime(book.updatedAt(creditCode)),
    }
  }

  function answer(request: SandboxRequest) {
    const keys = textsIn(fieldsOf(request), 'creditCodes')
    if (keys === null || keys.length === 0 || keys.length > MAX_KEYS)
      return { status: 422, body: { error: '请求有误：creditCodes' } }
    const items = recordsOf(keys, organization)
    return ok({ meta: { status: items.length > 0 ? 'OK' : 'EMPTY', count: items.length }, items })
  }

  return {
    name: 'civil-affairs.social-organizations',
    annexRow: 8,
    title: '山西省社会组织政务服务平台',
    authenticate: clientCredentials(),
    strangers: () => strangersAmong(book.holders, organization),
    routes: [{ method: 'POST', path: '/open-api/organizations/lookup', answer }],
  }
}
