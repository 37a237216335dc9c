/** What enterprises build: whoever approves a part of a project knows it by the same 统一项目代码 and the same name. */
import { dateOf, dayOf } from '../world/days.ts'
import { type Enterprise, type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { digest } from './tables.ts'

export interface Project {
  readonly code: string
  readonly name: string
  readonly place: string
  /** 万元. */
  readonly investment: number
  /** Square metres. */
  readonly floorArea: number
  /** 企业投资项目备案; null where another procedure let it begin. */
  readonly filing: Permit | null
  /** 施工许可; null before. */
  readonly construction: Permit | null
}

export interface ProjectBook {
  /** Newest first; empty for whoever builds nothing. */
  of(creditCode: string): readonly Project[]
  readonly owners: readonly string[]
}

const FILED = 1
const BUILT = 117

const WORKS: Readonly<Record<string, readonly string[]>> = {
  B06: ['矿井水处理站', '选煤厂技术改造', '井下智能化改造'],
  C14: ['食品加工车间扩建', '冷链仓储中心', '农产品深加工生产线'],
  C30: ['建筑陶瓷生产线', '窑炉节能改造', '水泥制品生产线'],
  C35: ['通用设备部件生产线', '精密铸件车间', '装备制造车间技术改造'],
  E48: ['商住综合楼', '标准厂房', '物流仓储园', '安置住宅小区'],
}

export function projectBook(world: World): ProjectBook {
  const [filings, constructions] = [permitBook(world, [FILED]), permitBook(world, [BUILT])]
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises

  function of(creditCode: string): readonly Project[] {
    const firm = firms.get(creditCode)
    if (firm === undefined) return []
    const [filing = null] = filings.heldBy(creditCode)
    const [construction = null] = constructions.heldBy(creditCode)
    // What is filed first and built later is one project.
    const isOne = filing !== null && construction !== null && filing.issued <= construction.issued
    const grounds = isOne
      ? [{ filing, construction }]
      : [
          { filing, construction: null },
          { filing: null, construction },
        ]
    return grounds.flatMap((ground) => projectOn(firm, ground))
  }

  return { of, owners: [...new Set([...filings.holders, ...constructions.holders])] }
}

function projectOn(firm: Enterprise, { filing, construction }: Pick<Project, 'filing' | 'construction'>): Project[] {
  const first = filing ?? construction
  if (first === null) return []
  const seed = `project ${firm.creditCode} ${first.number}`
  const works = chosen(seed, WORKS[firm.industry] ?? ['综合楼'])
  return [
    {
      code: projectCode(firm, filing?.issued ?? beforeBuilding(firm, first)),
      name: `${placeOf(firm)}${works}${/(改造|扩建)$/.test(works) ? '' : '建设'}项目`,
      place: `山西省晋城市丹麓区${placeOf(firm)}`,
      investment: 300 + (digest(`investment ${seed}`) % 48_000),
      floorArea: 800 + (digest(`area ${seed}`) % 5_200_000) / 100,
      filing,
      construction,
    },
  ]
}

/** A project is known by its code before it is allowed to be built. */
function beforeBuilding({ established }: Enterprise, { issued, number }: Permit): string {
  return dateOf(Math.max(dayOf(established), dayOf(issued) - 150 - (digest(`before ${number}`) % 200)))
}

/** Month, area, trade, kind and serial, the way 投资项目在线审批监管平台 gives them [unverified]. */
export function projectCode({ creditCode, industry }: Enterprise, date: string): string {
  const serial = String(digest(`serial ${creditCode} ${date}`) % 1_000_000).padStart(6, '0')
  return `${date.slice(2, 4)}${date.slice(5, 7)}-140599-${industry.slice(1)}-01-${serial}`
}

/** 街道 or 镇 and road of an address. */
function placeOf({ address }: Enterprise): string {
  return /丹麓区(\D+)/.exec(address)?.[1] ?? '望川街道'
}
