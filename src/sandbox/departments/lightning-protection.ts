/**
 * 中国气象局一体化政务服务平台 · 雷电防护装置行政许可查询服务（省气象局前置）
 *
 * 认证：HTTP Basic。SOAP 1.2，POST /ws/FangLeiService，命名空间 http://zwfw.cma.gov.cn/fanglei
 * 请求 <chaXunXuKe><xydm>统一社会信用代码</xydm><yt>用途</yt><bjbh>办件编号</bjbh></chaXunXuKe>，一次一家
 * → <chaXunXuKeResponse><fanHui><zt>1</zt><sm/><xkList><xk>…</xk>…</xkList></fanHui></chaXunXuKeResponse>
 *   zt：1 有许可 · 0 无许可（没有 xk）· 9 参数错误
 *   xk 一处一个：xydm · dwmc 单位名称 · csmc 场所（项目）名称 · cslb 场所类别（01 易燃易爆建设工程和场所 02 矿区、景点等需单独
 *   安装的场所 03 需特殊论证的大型项目）· shwh 设计审核文号 · shrq 设计审核日期 · yswh 竣工验收文号 · ysrq 竣工验收日期 ·
 *   jcyxq 最近一次检测有效期至（未验收的这三项为空元素）· gxsj 更新时间
 * 日期 yyyyMMdd，时间 yyyyMMddHHmmss。
 */
import { basic } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { readEnvelope, soapReply, textOf, type XmlContent } from '../soap.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type World } from '../world/types.ts'
import { permitBook } from './permits.ts'
import { projectBook } from './projects.ts'
import { compact, compactDateTime, digest, strangersAmong } from './tables.ts'

/** What stands where a licence of annex 3 is used, which has to be safe from lightning first. */
const SITES: Readonly<Record<number, string>> = {
  41: '加油站',
  63: '充装站',
  102: '化学品仓库',
  103: '化学品储罐区',
  108: '危险化学品生产装置区',
  110: '烟花爆竹零售点库房',
  111: '烟花爆竹批发仓库',
  120: '燃气储配站',
}
const FLAMMABLE = '01'
const EXPOSED = '02'

interface Site {
  readonly name: string
  readonly kind: string
  readonly designed: number
  readonly accepted: number
}

export function lightningProtection(world: World): Department {
  const permits = permitBook(world, Object.keys(SITES).map(Number))
  const projects = projectBook(world)
  const firms: ReadonlyMap<string, { readonly name: string; readonly industry: string }> = world.enterprises
  const today = dayOf(world.today)

  function sitesOf(key: string, firm: { readonly name: string; readonly industry: string }): Site[] {
    const days = digest(`lightning ${key}`) % 100
    const licensed = permits.heldBy(key).map(({ type, issued }): Site => {
      const accepted = dayOf(issued) - 20 - days
      return { name: firm.name + (SITES[type] ?? ''), kind: FLAMMABLE, designed: accepted - 200 - days, accepted }
    })
    const mines = firm.industry === 'B06' ? projects.of(key) : []
    const exposed = mines.flatMap(({ name, filing }): Site[] => {
      if (filing === null) return []
      const designed = dayOf(filing.issued) + 60 + days
      return [{ name, kind: EXPOSED, designed, accepted: designed + 300 + 3 * days }]
    })
    return [...licensed, ...exposed].filter(({ designed }) => designed <= today)
  }

  function permission(key: string, firmName: string, { name, kind, designed, accepted }: Site) {
    const seed = `${key} ${name}`
    const number = (word: string, day: number) =>
      `雷${word}字〔${dateOf(day).slice(0, 4)}〕第${String(1 + (digest(`${word} ${seed}`) % 400)).padStart(3, '0')}号`
    const isAccepted = accepted <= today
    // Where something may burn, half a year is the longest between two inspections.
    const inspectedUntil = today - 15 + (digest(`inspected ${seed}`) % (kind === FLAMMABLE ? 180 : 365))
    return {
      xydm: key,
      dwmc: firmName,
      csmc: name,
      cslb: kind,
      shwh: number('审', designed),
      shrq: compact(dateOf(designed)),
      yswh: isAccepted ? number('验', accepted) : null,
      ysrq: isAccepted ? compact(dateOf(accepted)) : null,
      jcyxq: isAccepted ? compact(dateOf(inspectedUntil)) : null,
      gxsj: compactDateTime(permits.updatedAt(key)),
    }
  }

  function permissionsOf(key: string) {
    const firm = firms.get(key)
    if (firm === undefined) return null
    const sites = sitesOf(key, firm)
    return sites.length === 0 ? null : sites.map((site) => permission(key, firm.name, site))
  }

  function answer(request: SandboxRequest) {
    const key = textOf(readEnvelope(request).call, 'xydm')
    if (key === '') return reply({ zt: '9', sm: '参数错误', xkList: null })
    const xk = permissionsOf(key)
    return reply(xk === null ? { zt: '0', sm: '无许可', xkList: null } : { zt: '1', sm: null, xkList: { xk } })
  }

  return {
    name: 'meteorology.lightning-protection',
    annexRow: 51,
    title: '中国气象局一体化政务服务平台',
    authenticate: basic(() => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="zwfw"' }, body: '' })),
    strangers: () => strangersAmong([...permits.holders, ...projects.owners], permissionsOf),
    routes: [{ method: 'POST', path: '/ws/FangLeiService', answer }],
  }
}

function reply(fanHui: XmlContent) {
  return soapReply({ chaXunXuKeResponse: { fanHui } }, { version: '1.2', namespace: 'http://zwfw.cma.gov.cn/fanglei' })
}
