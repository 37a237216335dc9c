/**
 * 全国排污许可证管理信息平台 数据服务（国垂）　　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /permitExt/api/queryPermit　{"socialCreditCode":"…","useFor":"…","caseNo":"…"}，一次一家
 * → {"resultCode":"200","resultMsg":"","data":{…}}；resultCode：200 成功 · 204 无排污许可证 · 400 参数错误
 *   permitNum 许可证编号 · unitName 单位名称 · socialCreditCode · industryCode 行业类别 · manageLevel（1 重点管理 2 简化管理）·
 *   issueTime / startTime / endTime（yyyy/MM/dd）· issueDept 发证机关 · permitStatus（01 有效 02 注销 03 撤销 04 过期）·
 *   outletNum 排放口数量 · pollutants: [{ code, pollutantName, type（WATER 水 AIR 大气）, annualLimit 年许可排放量（吨） }] ·
 *   lastReportTime 最近一次执行报告 · modifyTime（yyyy-MM-dd HH:mm:ss）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { dateTime, digest, fieldsOf, ok, slashed, strangersAmong, textIn } from './tables.ts'

const STATUS = { VALID: '01', SUSPENDED: '01', CANCELLED: '02', REVOKED: '03', EXPIRED: '04' } satisfies Record<
  Permit['state'],
  string
>
const POLLUTANTS = [
  { code: 'a21026', pollutantName: '二氧化硫', type: 'AIR' },
  { code: 'a21002', pollutantName: '氮氧化物', type: 'AIR' },
  { code: 'a34000', pollutantName: '颗粒物', type: 'AIR' },
  { code: 'w01018', pollutantName: '化学需氧量', type: 'WATER' },
  { code: 'w21003', pollutantName: '氨氮', type: 'WATER' },
] as const

export function pollutionPermits(world: World): Department {
  const book = permitBook(world, [44])
  const firms: ReadonlyMap<string, { readonly name: string; readonly industry: string }> = world.enterprises

  function permit(key: string) {
    const [held] = book.heldBy(key)
    const firm = firms.get(key)
    if (held === undefined || firm === undefined) return null
    return {
      permitNum: `${key}001${chosen(key, ['P', 'Q', 'U', 'V'])}`,
      unitName: firm.name,
      socialCreditCode: key,
      industryCode: firm.industry.slice(1),
      manageLevel: chosen(`level ${key}`, ['1', '2', '2']),
      issueTime: slashed(held.issued),
      startTime: slashed(held.issued),
      endTime: slashed(held.expires),
      issueDept: held.issuer,
      permitStatus: STATUS[held.state],
      outletNum: 1 + (digest(`outlets ${key}`) % 9),
      pollutants: POLLUTANTS.filter(({ code }) => digest(`${code} ${key}`) % 3 > 0).map((pollutant) => ({
        ...pollutant,
        annualLimit: (digest(`limit ${pollutant.code} ${key}`) % 9000) / 100,
      })),
      lastReportTime: slashed(`${Number(world.today.slice(0, 4)) - 1}-12-31`),
      modifyTime: dateTime(book.updatedAt(key)),
    }
  }

  function answer(request: SandboxRequest) {
    const key = textIn(fieldsOf(request), 'socialCreditCode')
    if (key === '') return ok({ resultCode: '400', resultMsg: '参数错误', data: null })
    const data = permit(key)
    if (data === null) return ok({ resultCode: '204', resultMsg: '无排污许可证', data })
    return ok({ resultCode: '200', resultMsg: '', data })
  }

  return {
    name: 'ecology.pollution-permits',
    annexRow: 16,
    title: '全国排污许可证管理信息平台',
    authenticate: nationalService('s_1410000000000_0016'),
    strangers: () => strangersAmong(book.holders, permit),
    routes: [{ method: 'POST', path: '/permitExt/api/queryPermit', answer }],
  }
}
