/**
 * 中国国际贸易单一窗口 · Enterprise Profile Service（国垂）　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /swcs/openapi/enterprise-profile　{"scCode":"统一社会信用代码","usage":"用途","refNo":"办件编号，可空"}，一次一家
 * → {"ok":true,"profile":{…}} 或 {"ok":false,"reason":"NO_SUCH_ENTERPRISE"}（未备案）、{"ok":false,"reason":"BAD_PARAM"}
 *   scCode · cnName · eportNo 电子口岸备案号 · customsCode 海关备案编码 · filedOn（yyyy/MM/dd）·
 *   cooFilingNo 原产地证备案号，没有为 null · lastDeclaredOn（yyyy/MM/dd，没有为 null）·
 *   lastYear: { importUsd, exportUsd, 均为文本，美元 } · ports: [{ portCode 关区代码, portName, declarations 上年度单量 }]，
 *   多的在前 · asOf（yyyy-MM-dd HH:mm:ss）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Enterprise, type World } from '../world/types.ts'
import { dateTime, digest, fieldsOf, ok, slashed, strangersAmong, textIn, touchedAt } from './tables.ts'
import { customsCode, isTrader, registeredWithCustoms } from './traders.ts'

const PORTS = [
  { portCode: '0502', portName: '太原机场' },
  { portCode: '0202', portName: '天津新港' },
  { portCode: '4227', portName: '青岛港' },
  { portCode: '2202', portName: '上海吴淞' },
  { portCode: '4604', portName: '郑州机场' },
]

export function singleWindow(world: World): Department {
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const today = dayOf(world.today)

  function profile(key: string) {
    const firm = firms.get(key)
    // Some who are registered with customs leave the declaring to a broker.
    if (firm === undefined || !isTrader(firm) || digest(`window ${key}`) % 8 === 0) return null
    const filed = Math.min(today, registeredWithCustoms(firm, world.today) + 3 + (digest(`filed ${key}`) % 60))
    // Who came this year declared nothing last year.
    const isNew = dateOf(filed) >= world.today.slice(0, 4)
    const ports = PORTS.map((port) => ({ ...port, declarations: digest(`${port.portCode} ${key}`) % 90 }))
      .filter(({ declarations }) => !isNew && declarations > 45)
      .sort((a, b) => b.declarations - a.declarations)
    const dollars = (what: string): string =>
      (ports.length === 0 ? 0 : (digest(`${what} ${key}`) % 9e8) / 100).toFixed(2)
    const declared = today - 1 - (digest(`declared ${key}`) % 120)
    return {
      scCode: key,
      cnName: firm.name,
      eportNo: `1400${String(digest(`eport ${key}`) % 100_000_000).padStart(8, '0')}`,
      customsCode: customsCode(firm),
      filedOn: slashed(dateOf(filed)),
      cooFilingNo:
        digest(`origin ${key}`) % 3 === 0 ? `14${String(digest(`coo ${key}`) % 10_000_000).padStart(7, '0')}` : null,
      lastDeclaredOn: ports.length === 0 || declared < filed ? null : slashed(dateOf(declared)),
      lastYear: { importUsd: dollars('import'), exportUsd: dollars('export') },
      ports,
      asOf: dateTime(touchedAt(world, `window ${key}`)),
    }
  }

  function answer(request: SandboxRequest) {
    const key = textIn(fieldsOf(request), 'scCode')
    if (key === '') return ok({ ok: false, reason: 'BAD_PARAM' })
    const found = profile(key)
    return ok(found === null ? { ok: false, reason: 'NO_SUCH_ENTERPRISE' } : { ok: true, profile: found })
  }

  return {
    name: 'customs.single-window',
    annexRow: 58,
    title: '中国国际贸易单一窗口',
    authenticate: nationalService('s_1410000000000_0058'),
    strangers: () => strangersAmong(firms.keys(), (key) => (firms.get(key)?.state === 'ACTIVE' ? profile(key) : null)),
    routes: [{ method: 'POST', path: '/swcs/openapi/enterprise-profile', answer }],
  }
}
