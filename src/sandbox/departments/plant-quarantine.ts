/**
 * 全国植物检疫信息化管理系统 检疫单证查询（国垂）　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * **按种子生产经营许可证编号查询**：本系统的生产单位档案来自种子管理平台，不存统一社会信用代码。
 * GET /ppq/certs?seedLicense=种子生产经营许可证编号&purpose=…&caseId=…
 * → {"ret":1,"info":"","obj":{…}}，ret：1 有单证 · 0 无单证（obj 为 null）· -1 参数错误
 *   seedLicense · producer 生产单位 · modified（yyyyMMddHHmmss）
 *   origin 最近一次产地检疫：certNo 合格证编号 · plant 作物 · mu 面积（亩，文本，一位小数）· passDay 合格日期 · dueDay 有效期止
 *   transit 最近一张植物检疫证书（调运），没有为 null：certNo · issueDay · dueDay · flag（Y 有效 S 暂停 C 注销 R 撤销 X 过期）
 *   日期 yyyyMMdd
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { permitBook } from './permits.ts'
import { varietiesOf } from './seed-varieties.ts'
import { compact, compactDateTime, digest, lazy, ok, strangersAmong } from './tables.ts'

const FLAG = { VALID: 'Y', SUSPENDED: 'S', CANCELLED: 'C', REVOKED: 'R', EXPIRED: 'X' } satisfies Record<
  Permit['state'],
  string
>

export function plantQuarantine(world: World): Department {
  const seeds = permitBook(world, [24])
  const certificates = permitBook(world, [31])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises
  const producerOf = lazy(
    () =>
      new Map(seeds.holders.flatMap((holder) => seeds.heldBy(holder).map(({ number }) => [number, holder] as const))),
  )
  const year = Number(world.today.slice(0, 4))

  function certs(seedLicense: string) {
    const producer = producerOf().get(seedLicense)
    if (producer === undefined) return null
    const [transit] = certificates.heldBy(producer)
    return {
      seedLicense,
      producer: firms.get(producer)?.name ?? '',
      origin: {
        certNo: `晋城产检${year}${String(digest(`origin ${seedLicense}`) % 10_000).padStart(4, '0')}`,
        plant: varietiesOf(seedLicense)[0]?.crop ?? null,
        mu: (30 + (digest(`area ${seedLicense}`) % 4000) / 10).toFixed(1),
        passDay: `${year}08${10 + (digest(`day ${seedLicense}`) % 20)}`,
        dueDay: `${year + 1}0731`,
      },
      transit:
        transit === undefined
          ? null
          : {
              certNo: transit.number,
              issueDay: compact(transit.issued),
              dueDay: compact(transit.expires),
              flag: FLAG[transit.state],
            },
      modified: compactDateTime(seeds.updatedAt(producer)),
    }
  }

  function answer({ query }: SandboxRequest) {
    const seedLicense = query.get('seedLicense') ?? ''
    if (seedLicense === '' || !query.get('purpose')) return ok({ ret: -1, info: '参数错误', obj: null })
    const obj = certs(seedLicense)
    return ok(obj === null ? { ret: 0, info: '无单证', obj } : { ret: 1, info: '', obj })
  }

  return {
    name: 'agriculture.plant-quarantine',
    annexRow: 31,
    title: '全国植物检疫信息化管理系统',
    authenticate: nationalService('s_1410000000000_0031'),
    // Whom it holds a record of, by what everyone else knows them by.
    strangers: () => strangersAmong(seeds.holders, () => true),
    routes: [{ method: 'GET', path: '/ppq/certs', answer }],
  }
}
