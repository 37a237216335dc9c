/**
 * 全国养老保险统筹信息系统 省级接口（国垂）　　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * 认证：由国家平台核验 gjgxjhpt_* 四要素后转入，不接受直连（403）。
 * POST /pension/entitlement　{"id_no":"公民身份号码","purpose":"…","biz_no":"…"}，一次一人
 * → {"errcode":0,"errmsg":"ok","result":{…}}；errcode 为数字：0 成功，40401 无养老保险关系，40001 参数不合法
 *   字段为小写下划线；金额为数字（元），月数为数字；日期时间一律为毫秒时间戳。
 *   id_no · ins_name 姓名 · scheme（QZ 城镇职工 JM 城乡居民）· status（1 参保缴费 2 暂停缴费 4 终止）·
 *   work_start 参加工作时间 · paid_months 实际缴费月数 · deemed_months 视同缴费月数 · total_months 合计 ·
 *   account_balance 个人账户累计储存额 · post_type（01 管理技术岗位 02 生产操作岗位）· retire_date 法定退休时间 ·
 *   benefit_status（0 未到龄 1 到龄待办 2 发放 3 停发）· benefit_start 待遇起始 · benefit_monthly 月养老金 ·
 *   benefit_bank 发放银行 · benefit_stopped 停发时间 ·
 *   special_work: [{ type_name 工种, unit_name 单位, begin, end }] 特殊工种经历 · upd_ts 更新时间
 * 例：{"errcode":0,"errmsg":"ok","result":{"id_no":"140599…","scheme":"QZ","status":"1","paid_months":212,…}}
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type ParticipationState, type Pension, type PensionBenefit, type World } from '../world/types.ts'
import { codeOf, epochMs, fieldsOf, ok, registerOf, strangersAmong, textIn } from './tables.ts'

const STATUS = { ACTIVE: '1', PAUSED: '2', TERMINATED: '4' } satisfies Record<ParticipationState, string>
const BENEFIT_STATUS = { NOT_DUE: '0', DUE: '1', PAID: '2', STOPPED: '3' } satisfies Record<
  PensionBenefit['state'],
  string
>

export function pension(world: World): Department {
  const register = registerOf(world, 'pension')

  function entitlement(id: string) {
    const account = register.person(id)?.pension ?? null
    if (account === null) return null
    return {
      id_no: id,
      ins_name: register.nameOf(id),
      scheme: account.scheme === 'EMPLOYEE' ? 'QZ' : 'JM',
      status: codeOf(STATUS, register.held(id, 'pensionState', account.state)),
      work_start: epochMs(account.workSince),
      paid_months: account.paidMonths,
      deemed_months: account.deemedMonths,
      total_months: account.paidMonths + account.deemedMonths,
      account_balance: account.accountBalance,
      post_type: account.post === 'MANAGEMENT' ? '01' : '02',
      retire_date: epochMs(account.retirementDate),
      ...benefitOf(account),
      special_work: account.specialWork.map((work) => ({
        type_name: work.type,
        unit_name: work.employer,
        begin: epochMs(work.from),
        end: epochMs(work.to),
      })),
      upd_ts: register.updatedAt(id),
    }
  }

  function answer(request: SandboxRequest) {
    const id = textIn(fieldsOf(request), 'id_no')
    if (id === '') return ok({ errcode: 40001, errmsg: 'id_no required', result: null })
    const result = entitlement(id)
    return ok(result === null ? { errcode: 40401, errmsg: 'no record', result } : { errcode: 0, errmsg: 'ok', result })
  }

  return {
    name: 'human-resources.pension',
    annexRow: 14,
    title: '全国养老保险统筹信息系统',
    authenticate: nationalService('s_1410000000000_0014'),
    strangers: () => strangersAmong(world.people.keys(), entitlement),
    routes: [{ method: 'POST', path: '/pension/entitlement', answer }],
  }
}

function benefitOf({ benefit }: Pension) {
  return {
    benefit_status: BENEFIT_STATUS[benefit.state],
    benefit_start: 'since' in benefit ? epochMs(benefit.since) : null,
    benefit_monthly: benefit.state === 'PAID' ? benefit.monthly : null,
    benefit_bank: benefit.state === 'PAID' ? benefit.bank : null,
    benefit_stopped: benefit.state === 'STOPPED' ? epochMs(benefit.stopped) : null,
  }
}
