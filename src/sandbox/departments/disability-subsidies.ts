/**
 * 全国残疾人两项补贴信息系统 · 发放信息查询（国垂）　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * **按残疾人证号查询**，不按身份证：GET /lxbt/share/v1/grants?certNo=残疾人证号&useFor=用途&acceptNo=办件编号
 * → {"resultFlag":"Y","resultDesc":"","grants":[{…}]}，一项补贴一行；resultFlag：Y 有 · N 未享受（grants 为 []）· E 参数缺失
 *   certNo · grantType（LIVING 困难残疾人生活补贴 NURSING 重度残疾人护理补贴）· monthStandard 月标准（元，字符串，两位小数）·
 *   startMonth 享受起始年月 · paidMonth 最近发放年月（yyyyMM）· grantState（10 发放中 20 停发 30 退出）· payOrg 发放机关 ·
 *   reviewDate 最近一次复核（yyyy-MM-dd）· modifyTime（yyyyMMddHHmmss）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { CIVIL_AFFAIRS } from '../world/places.ts'
import { type Person, type World } from '../world/types.ts'
import { disabilityBook } from './disabilities.ts'
import { chosen } from './permits.ts'
import { compact, compactDateTime, digest, lazy, ok, strangersAmong, touchedAt } from './tables.ts'

/** Of the made-up district, in yuan a month. */
const LIVING = 90
const NURSING = { '1': 120, '2': 90 }
const PAID_MOSTLY = ['10', '10', '10', '10', '20'] as const

const monthOf = (date: string) => compact(date).slice(0, 6)

export function disabilitySubsidies(world: World): Department {
  const book = disabilityBook(world)
  const people: ReadonlyMap<string, Person> = world.people
  const holderOf = lazy(
    () => new Map(book.holders.map((holder) => [book.certificateOf(holder)?.permit.number ?? '', holder])),
  )
  const thisMonth = monthOf(world.today)

  /** Those in need are given something to live on, those gravely disabled something for their care. */
  function grants(holder: string) {
    const certificate = book.certificateOf(holder)
    if (certificate === null) return null
    const { permit, grade } = certificate
    const isPoor = people.get(holder)?.socialAid.some(({ kind, until }) => kind === 'LOW_INCOME' && until === null)
    const living = isPoor || digest(`poor ${holder}`) % 4 === 0 ? [['LIVING', LIVING] as const] : []
    const nursing = grade === '1' || grade === '2' ? [['NURSING', NURSING[grade]] as const] : []
    const startMonth = monthOf(permit.issued)
    const rows = [...living, ...nursing].map(([grantType, standard]) => {
      const grantState = permit.state === 'VALID' ? chosen(`${grantType} ${holder}`, PAID_MOSTLY) : '30'
      const paidMonth = { '10': thisMonth, '20': startMonth, '30': monthOf(permit.expires ?? permit.issued) }[
        grantState
      ]
      return {
        certNo: permit.number,
        grantType,
        monthStandard: standard.toFixed(2),
        startMonth,
        paidMonth,
        grantState,
        payOrg: CIVIL_AFFAIRS,
        reviewDate: `${world.today.slice(0, 4)}-0${1 + (digest(`review ${holder}`) % 9)}-15`,
        modifyTime: compactDateTime(touchedAt(world, `subsidy ${holder}`)),
      }
    })
    return rows.length === 0 ? null : rows
  }

  function answer({ query }: SandboxRequest) {
    const certNo = query.get('certNo') ?? ''
    if (certNo === '' || !query.get('useFor')) return ok({ resultFlag: 'E', resultDesc: '参数缺失', grants: [] })
    const found = grants(holderOf().get(certNo) ?? '')
    if (found === null) return ok({ resultFlag: 'N', resultDesc: '未享受补贴', grants: [] })
    return ok({ resultFlag: 'Y', resultDesc: '', grants: found })
  }

  return {
    name: 'civil-affairs.disability-subsidies',
    annexRow: 7,
    title: '全国残疾人两项补贴信息系统',
    authenticate: nationalService('s_1410000000000_0007'),
    strangers: () => strangersAmong(book.holders, grants),
    routes: [{ method: 'GET', path: '/lxbt/share/v1/grants', answer }],
  }
}
