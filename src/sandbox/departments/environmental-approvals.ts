/**
 * 全国建设项目环评统一申报和审批系统 · 数据共享服务（国垂）　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /EIA/DATASHARE/PROJ_LIST　{"PARAM":{"ORG_CODE":"建设单位代码","USE_FOR":"…","CASE_NO":"…"}}，一次一家
 * → {"RET":{"FLAG":"Y","INFO":""},"TOTAL":2,"ROWS":[{…}]}；FLAG：Y 有数据 · N 无数据（ROWS 为空）· E 参数错误
 * 一个项目一行，新的在前。列名：
 *   ORG_CODE 建设单位代码 · ORG_NAME · PROJ_CODE 统一项目代码（2017 年以前的项目没有，为空串）· PROJ_NAME ·
 *   EIA_TYPE 环评文件类型（1 报告书 2 报告表 3 登记表）· APPR_RESULT（1 批准 2 不予批准 3 备案，登记表只备案不审批）·
 *   APPR_NO 批复文号或备案号 · APPR_ORG 审批部门，登记表为空串 · APPR_DATE（yyyyMMdd）·
 *   ACCEPT_DATE 竣工环境保护自主验收日期，未验收为空串 · UPDATE_TIME（yyyyMMddHHmmss）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Enterprise, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { projectBook, projectCode } from './projects.ts'
import { compact, compactDateTime, digest, fieldsOf, isFields, ok, strangersAmong, textIn } from './tables.ts'

const PROJECTS_HAVE_CODES_SINCE = '2017-02-01'
/** Who decides, and how its numbers begin; a 登记表 is only kept on file. */
const DECIDERS = {
  '1': ['晋城市生态环境局', '晋市环审'],
  '2': ['丹麓区行政审批服务管理局', '丹审批环评'],
} as const

/** What was examined, and on which day it was decided. */
interface Examined {
  readonly code: string
  readonly name: string
  readonly type: '1' | '2' | '3'
  readonly decided: number
  /** What stands already cannot have been refused. */
  readonly isBuilt: boolean
}

export function environmentalApprovals(world: World): Department {
  const projects = projectBook(world)
  const polluting = permitBook(world, [44, 45, 46])
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const today = dayOf(world.today)

  /** Between the filing and the building of each; the works that may discharge were examined before they might. */
  function examined(firm: Enterprise): readonly Examined[] {
    const { creditCode: key, established } = firm
    const planned = projects.of(key).map(({ code, name, filing, construction }): Examined => {
      const days = 20 + (digest(`eia ${code}`) % 90)
      const decided =
        construction === null ? dayOf(filing?.issued ?? established) + days : dayOf(construction.issued) - days
      return { code, name, type: chosen(`type ${code}`, ['1', '2', '2', '3']), decided, isBuilt: construction !== null }
    })
    const [discharge] = polluting.heldBy(key).toReversed()
    if (discharge === undefined) return planned
    const code = established < PROJECTS_HAVE_CODES_SINCE ? '' : projectCode(firm, established)
    const decided = Math.max(dayOf(established), dayOf(discharge.issued) - 60 - (digest(`works ${key}`) % 400))
    const works: Examined = {
      code,
      name: `${firm.name}新建项目`,
      type: chosen(key, ['1', '2']),
      decided,
      isBuilt: true,
    }
    return [...planned, works]
  }

  function row(firm: Enterprise, { code, name, type, decided, isBuilt }: Examined) {
    const seed = `${firm.creditCode} ${name}`
    const year = dateOf(decided).slice(0, 4)
    const serial = 1 + (digest(`number ${seed}`) % 900)
    const [authority, prefix] = type === '3' ? ['', ''] : DECIDERS[type]
    const isRefused = type !== '3' && !isBuilt && digest(`refused ${seed}`) % 12 === 0
    const finished = decided + 300 + (digest(`finished ${seed}`) % 500)
    return {
      ORG_CODE: firm.creditCode,
      ORG_NAME: firm.name,
      PROJ_CODE: code,
      PROJ_NAME: name,
      EIA_TYPE: type,
      APPR_RESULT: type === '3' ? '3' : isRefused ? '2' : '1',
      APPR_NO: type === '3' ? `${year}14059900${String(serial).padStart(6, '0')}` : `${prefix}〔${year}〕${serial}号`,
      APPR_ORG: authority,
      APPR_DATE: compact(dateOf(decided)),
      ACCEPT_DATE: type === '3' || isRefused || finished > today ? '' : compact(dateOf(finished)),
      UPDATE_TIME: compactDateTime(polluting.updatedAt(seed)),
    }
  }

  function rows(key: string) {
    const firm = firms.get(key)
    if (firm === undefined) return null
    const decided = examined(firm).filter((one) => one.decided <= today)
    return decided.length === 0 ? null : decided.map((one) => row(firm, one))
  }

  function answer(request: SandboxRequest) {
    const { PARAM: param } = fieldsOf(request)
    const key = isFields(param) ? textIn(param, 'ORG_CODE') : ''
    if (key === '') return ok({ RET: { FLAG: 'E', INFO: '参数错误' }, TOTAL: 0, ROWS: [] })
    const found = rows(key) ?? []
    return ok({ RET: { FLAG: found.length === 0 ? 'N' : 'Y', INFO: '' }, TOTAL: found.length, ROWS: found })
  }

  return {
    name: 'ecology.environmental-approvals',
    annexRow: 17,
    title: '全国建设项目环评统一申报和审批系统',
    authenticate: nationalService('s_1410000000000_0017'),
    strangers: () => strangersAmong([...projects.owners, ...polluting.holders], rows),
    routes: [{ method: 'POST', path: '/EIA/DATASHARE/PROJ_LIST', answer }],
  }
}
