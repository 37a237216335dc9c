/**
 * 全国固体废物管理信息系统 · 共享服务（国垂）　　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * SOAP 1.1，POST /SolidWaste/services/ShareService，命名空间 http://share.solidwaste.mee.gov.cn。国家平台的四项在信封头。
 * 1. <getLicense><creditCode/><useFor/><caseNo/></getLicense>　危险废物经营许可
 * → <getLicenseResponse><return><resultCode/><license>…</license></return></getLicenseResponse>
 *   creditCode · unitName · licenseNo · mode（1 收集、贮存、处置综合经营 2 收集经营）· validTo（yyyy-MM-dd）·
 *   status（A 有效 S 暂扣 C 注销 R 吊销 E 过期）· wastes/waste 一类一个：category 废物类别（国家危险废物名录，HW08）·
 *   capacity 年经营规模（吨）· updateTime（yyyy-MM-dd HH:mm:ss）
 * 2. <getManifestStat>…同上…</getManifestStat>　本年度作为移出人的转移联单
 * → <getManifestStatResponse><return><resultCode/><stat>…</stat></return></getManifestStatResponse>
 *   creditCode · unitName · year · total 联单份数 · unfinished 未办结份数 · updateTime
 * resultCode：SUCCESS · EMPTY 无记录 · ERROR 参数错误
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { readEnvelope, soapReply, textOf, type XmlContent } from '../soap.ts'
import { type Enterprise, type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { dateTime, digest, strangersAmong } from './tables.ts'

const STATUS = { VALID: 'A', SUSPENDED: 'S', CANCELLED: 'C', REVOKED: 'R', EXPIRED: 'E' } satisfies Record<
  Permit['state'],
  string
>
const WASTES = ['HW08', 'HW09', 'HW11', 'HW12', 'HW17', 'HW34', 'HW49'] as const
/** Whose trade leaves waste oil, spent solvents or expired drugs behind. */
const PRODUCERS: ReadonlySet<string> = new Set(['B06', 'C14', 'C30', 'C35', 'F51', 'O81'])

export function solidWaste(world: World): Department {
  const book = permitBook(world, [46])
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises

  function license(creditCode: string) {
    const [held] = book.heldBy(creditCode)
    const firm = firms.get(creditCode)
    if (held === undefined || firm === undefined) return null
    const first = digest(`waste ${creditCode}`) % (WASTES.length - 2)
    const waste = WASTES.slice(first, first + 3).map((category) => ({
      category,
      capacity: 500 * (1 + (digest(`${category} ${creditCode}`) % 40)),
    }))
    return {
      creditCode,
      unitName: firm.name,
      licenseNo: held.number,
      mode: chosen(`mode ${creditCode}`, ['1', '1', '2']),
      validTo: held.expires,
      status: STATUS[held.state],
      wastes: { waste },
      updateTime: dateTime(book.updatedAt(creditCode)),
    }
  }

  function stat(creditCode: string) {
    const firm = firms.get(creditCode)
    const isProducer = firm?.state === 'ACTIVE' && PRODUCERS.has(firm.industry)
    if (!isProducer || digest(`transfers ${creditCode}`) % 3 > 0) return null
    const total = 1 + (digest(`manifests ${creditCode}`) % 40)
    return {
      creditCode,
      unitName: firm.name,
      year: world.today.slice(0, 4),
      total,
      unfinished: Math.min(total, chosen(`open ${creditCode}`, [0, 0, 0, 1, 2])),
      updateTime: dateTime(book.updatedAt(creditCode)),
    }
  }

  const calls: Readonly<Record<string, (creditCode: string) => XmlContent>> = {
    getLicense: (creditCode) => answered({ license: license(creditCode) }),
    getManifestStat: (creditCode) => answered({ stat: stat(creditCode) }),
  }

  function answer(request: SandboxRequest): Reply {
    const { call } = readEnvelope(request)
    const creditCode = textOf(call, 'creditCode')
    const found = (creditCode === '' ? undefined : calls[call.name]?.(creditCode)) ?? { resultCode: 'ERROR' }
    return soapReply(
      { [`${call.name}Response`]: { return: found } },
      { version: '1.1', namespace: 'http://share.solidwaste.mee.gov.cn' },
    )
  }

  return {
    name: 'ecology.solid-waste',
    annexRow: 18,
    title: '全国固体废物管理信息系统',
    authenticate: nationalService('s_1410000000000_0018'),
    strangers: () => [...strangersAmong(book.holders, license), ...strangersAmong(firms.keys(), stat)],
    routes: [{ method: 'POST', path: '/SolidWaste/services/ShareService', answer }],
  }
}

function answered(part: Readonly<Record<string, XmlContent>>): XmlContent {
  const isEmpty = Object.values(part).every((content) => content === null)
  return isEmpty ? { resultCode: 'EMPTY' } : { resultCode: 'SUCCESS', ...part }
}
