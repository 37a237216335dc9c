/**
 * 国家企业信用信息公示系统 省级查询接口（国垂）　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * 认证：由国家平台核验后转入，不接受直连（403）。一次一户。
 * POST /gsxt/v1/ent/profile　{"uniscid":"统一社会信用代码","useFor":"…","bizSn":"…"}
 * → {"retCode":"000000","retMsg":"SUCCESS","body":{…}}；E00404 无此企业（body 为 null），E00400 参数错误。HTTP 恒为 200。
 *   日期一律 yyyy年MM月dd日（公示页面格式）；布尔为 "是" / "否"；金额为数字（元）。
 *   uniscid · entName 名称 · regStatus（存续 / 吊销 / 注销，文字）· legalRep 法定代表人 · regAddress 住所 · publicTel 公示电话 ·
 *   inAbnormalList 是否列入经营异常名录 · inSeriousList 是否列入严重违法失信名单 · latestReportYear 最近年报年度 ·
 *   abnormal: [{ reason（1 未按期年报 2 通过登记住所无法联系 3 公示信息隐瞒真实情况）, inDate, outDate }] ·
 *   serious: [{ reason 列入事由, inDate, outDate }] ·
 *   punish: [{ docNo 决定书文号, illegalFact 违法事实, fineAmt 罚款, organ 决定机关, decideDate }] ·
 *   reports: [{ year, pubDate, empNum 从业人数 }] ·
 *   permits: [{ licName, licNo, licOrgan, fromDate, toDate, licStatus（1 有效 2 中止 3 注销 4 到期 5 吊销）}] ·
 *   repChanges: [{ before 变更前法定代表人, changeDate }] · publicityDate 公示日期
 * 例：{"retCode":"000000","retMsg":"SUCCESS","body":{"uniscid":"91140599…","inAbnormalList":"否","punish":[],…}}
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type AbnormalEntry, type EnterpriseState, type Permit, type World } from '../world/types.ts'
import { chinese, dateTime, fieldsOf, ok, registerOf, strangersAmong, textIn } from './tables.ts'

const STATUS = { ACTIVE: '存续', REVOKED: '吊销', CANCELLED: '注销' } satisfies Record<EnterpriseState, string>
const ABNORMAL_REASON = { NO_ANNUAL_REPORT: '1', ADDRESS_UNREACHABLE: '2', FALSE_DISCLOSURE: '3' } satisfies Record<
  AbnormalEntry['reason'],
  string
>
const PERMIT_STATUS = { VALID: '1', SUSPENDED: '2', CANCELLED: '3', EXPIRED: '4', REVOKED: '5' } satisfies Record<
  Permit['state'],
  string
>

export function creditPublicity(world: World): Department {
  const register = registerOf(world, 'enterprise-publicity')

  function profile(uniscid: string) {
    const enterprise = register.enterprise(uniscid)
    if (enterprise === null) return null
    const { abnormal, seriousViolations, annualReports } = enterprise
    return {
      uniscid,
      entName: register.nameOf(uniscid),
      regStatus: STATUS[enterprise.state],
      legalRep: register.nameOf(register.representativeOf(enterprise)),
      regAddress: register.held(uniscid, 'address', enterprise.address),
      publicTel: register.held(uniscid, 'phone', enterprise.phone),
      inAbnormalList: yesNo(abnormal.some(({ removed }) => removed === null)),
      inSeriousList: yesNo(seriousViolations.some(({ removed }) => removed === null)),
      latestReportYear: annualReports.length === 0 ? null : Math.max(...annualReports.map(({ year }) => year)),
      abnormal: abnormal.map(({ reason, listed, removed }) => ({
        reason: ABNORMAL_REASON[reason],
        inDate: chinese(listed),
        outDate: chinese(removed),
      })),
      serious: seriousViolations.map(({ reason, listed, removed }) => ({
        reason,
        inDate: chinese(listed),
        outDate: chinese(removed),
      })),
      punish: enterprise.penalties.map((penalty) => ({
        docNo: penalty.number,
        illegalFact: penalty.matter,
        fineAmt: penalty.fine,
        organ: penalty.authority,
        decideDate: chinese(penalty.decided),
      })),
      reports: annualReports.map(({ year, submitted, employees }) => ({
        year,
        pubDate: chinese(submitted),
        empNum: employees,
      })),
      permits: enterprise.permits.map((permit) => ({
        licName: permit.name,
        licNo: permit.number,
        licOrgan: permit.issuer,
        fromDate: chinese(permit.issued),
        toDate: chinese(permit.expires),
        licStatus: PERMIT_STATUS[permit.state],
      })),
      repChanges: enterprise.formerLegalRepresentatives.map(({ person, until }) => ({
        before: register.nameOf(person),
        changeDate: chinese(until),
      })),
      publicityDate: chinese(dateTime(register.updatedAt(uniscid))),
    }
  }

  function answer(request: SandboxRequest) {
    const uniscid = textIn(fieldsOf(request), 'uniscid')
    if (uniscid === '') return ok({ retCode: 'E00400', retMsg: '参数错误', body: null })
    const body = profile(uniscid)
    return ok(
      body === null ? { retCode: 'E00404', retMsg: '无此企业', body } : { retCode: '000000', retMsg: 'SUCCESS', body },
    )
  }

  return {
    name: 'market-regulation.credit-publicity',
    annexRow: 40,
    title: '国家企业信用信息公示系统',
    authenticate: nationalService('s_1410000000000_0040'),
    strangers: () => strangersAmong(world.enterprises.keys(), profile),
    routes: [{ method: 'POST', path: '/gsxt/v1/ent/profile', answer }],
  }
}

function yesNo(claim: boolean): string {
  return claim ? '是' : '否'
}
