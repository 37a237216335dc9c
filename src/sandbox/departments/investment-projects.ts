/**
 * 山西省发展和改革委员会协同办公系统 · 企业投资项目备案查询接口　　　　　　　　　　　　省发展改革委
 *
 * 认证：请求头签名（X-App-Id …）。键名一律用中文，与办公系统的表单同名。
 * POST /oa/share/备案（百分号编码）　{"项目单位代码":["统一社会信用代码",…],"查询用途":"…","办件编号":"…"}，一次至多 50 家
 * → {"结果":"有","说明":"","备案":[{…}]}；结果：有 · 无（备案为空）· 拒绝（请求不合要求）
 * 备案一个项目一行，按备案日期排序，无备案的单位不返回：
 *   项目单位代码 · 项目单位名称 · 统一项目代码 · 项目名称 · 备案证编号 · 备案机关 · 备案日期 ·
 *   建设性质（新建 改建 扩建 技术改造）· 建设地点 · 总投资（万元，文本）· 备案状态（有效 暂停 已注销 已撤销 已失效）· 更新时间
 * 日期 yyyy年MM月dd日；更新时间 yyyy-MM-dd HH:mm:ss。
 */
import { hmacHeader } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { projectBook } from './projects.ts'
import { chinese, dateTime, fieldsOf, ok, strangersAmong, textsIn } from './tables.ts'

const STATE = {
  VALID: '有效',
  SUSPENDED: '暂停',
  CANCELLED: '已注销',
  REVOKED: '已撤销',
  EXPIRED: '已失效',
} satisfies Record<Permit['state'], string>
const MAX_KEYS = 50

export function investmentProjects(world: World): Department {
  const projects = projectBook(world)
  const filings = permitBook(world, [1])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function rowsOf(key: string) {
    const rows = projects.of(key).flatMap(({ code, name, place, investment, filing }) => {
      if (filing === null) return []
      const row = {
        项目单位代码: key,
        项目单位名称: firms.get(key)?.name ?? '',
        统一项目代码: code,
        项目名称: name,
        备案证编号: filing.number,
        备案机关: filing.issuer,
        备案日期: chinese(filing.issued),
        建设性质: natureOf(name, code),
        建设地点: place,
        总投资: investment.toFixed(2),
        备案状态: STATE[filing.state],
        更新时间: dateTime(filings.updatedAt(key)),
      }
      return [row]
    })
    return rows.length === 0 ? null : rows
  }

  function answer(request: SandboxRequest) {
    const keys = textsIn(fieldsOf(request), '项目单位代码')
    if (keys === null || keys.length === 0 || keys.length > MAX_KEYS) {
      return ok({ 结果: '拒绝', 说明: `项目单位代码须为 1 至 ${MAX_KEYS} 个`, 备案: [] })
    }
    const rows = [...new Set(keys)]
      .flatMap((key) => rowsOf(key) ?? [])
      .sort((a, b) => (a.备案日期 < b.备案日期 ? -1 : 1))
    return ok({ 结果: rows.length === 0 ? '无' : '有', 说明: '', 备案: rows })
  }

  return {
    name: 'development-reform.office',
    annexRow: 2,
    title: '山西省发展和改革委员会协同办公系统',
    authenticate: hmacHeader((reason) => ok({ 结果: '拒绝', 说明: reason, 备案: [] })),
    strangers: () => strangersAmong(projects.owners, rowsOf),
    routes: [{ method: 'POST', path: '/oa/share/%E5%A4%87%E6%A1%88', answer }],
  }
}

function natureOf(name: string, code: string): string {
  if (name.includes('改造')) return '技术改造'
  return name.includes('扩建') ? '扩建' : chosen(`nature ${code}`, ['新建', '新建', '新建', '改建'])
}
