/**
 * 山西省自然资源行政审批三级联办在线服务平台 · 不动产登记信息共享接口　　　　　省自然资源厅 不动产登记中心
 *
 * 认证：HTTP Basic。
 * POST /bdcdj/qlrcx　{"ZJHMS":["证件号码",…],"CXYT":"查询用途","SLBH":"受理编号"}，一次至多 50 个证件号码
 * （公民身份号码或统一社会信用代码）。
 * → {"status":0,"message":"查询成功","total":2,"rows":[{…},{…}]}；status：0 成功，2 无登记信息（rows 为空），9 参数错误
 * 返回为登记簿**平铺记录，每个权利人每个不动产单元一行**，同一人可有多行，按不动产权证号排序。列名为库表列名：
 *   QLRZJH 权利人证件号（**2013 年以前登记的为原 15 位号码，未升位**）· QLRZJZL 证件种类（1 身份证 7 统一社会信用代码）·
 *   QLRMC 权利人名称 · BDCQZH 不动产权证号 · BDCDYH 不动产单元号 · ZL 坐落 · MJ 建筑面积（平方米，字符串，两位小数）·
 *   YT 用途（10 住宅 20 商业 40 工业）· DJSJ 登记时间 · GYFS 共有方式（0 单独所有 1 共同共有 2 按份共有）· GYFE 共有份额（%）·
 *   DYZT 抵押状态（0 未抵押 1 已抵押）· DYQR 抵押权人 · DYJE 被担保债权数额（元）· DYDJSJ 抵押登记时间 ·
 *   CFZT 查封状态（0 未查封 1 已查封）· GXRQ 更新日期
 * 日期一律 yyyy年MM月dd日。
 * 例：{"status":0,"message":"查询成功","total":1,"rows":[{"QLRZJH":"140599…","BDCQZH":"晋（2019）丹麓区不动产权第0001234号",
 *      "MJ":"103.62","DJSJ":"2019年03月01日",…}]}
 */
import { basic } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Property, type World } from '../world/types.ts'
import { chinese, dateTime, fieldsOf, lazy, ok, recordsOf, registerOf, strangersAmong, textsIn } from './tables.ts'

const USAGE = { RESIDENTIAL: '10', COMMERCIAL: '20', INDUSTRIAL: '40' } satisfies Record<Property['usage'], string>
const SHARING = { SOLE: '0', JOINT: '1', BY_SHARE: '2' } satisfies Record<Property['sharing'], string>
const MAX_KEYS = 50
const LONG_NUMBERS_SINCE = '2013-01-01'

type Holding = { readonly property: Property; readonly owner: string; readonly share: number }

export function realEstate(world: World): Department {
  const register = registerOf(world, 'real-estate')
  const holdingsOf = lazy((): ReadonlyMap<string, readonly Holding[]> => {
    const holdings = world.properties.flatMap((property) => property.owners.map((owner) => ({ property, ...owner })))
    return Map.groupBy(holdings, (holding) => holding.owner)
  })

  /** Null when nothing is registered in this name. */
  function rowsOf(key: string) {
    const person = register.person(key)
    if (person === null && register.enterprise(key) === null) return null
    return (
      holdingsOf()
        .get(key)
        ?.map((holding) => row(holding, person?.formerCitizenId ?? null)) ?? null
    )
  }

  function row({ property, owner, share }: Holding, formerCitizenId: string | null) {
    const { mortgage } = property
    return {
      QLRZJH: property.registered < LONG_NUMBERS_SINCE ? (formerCitizenId ?? owner) : owner,
      QLRZJZL: register.isPerson(owner) ? '1' : '7',
      QLRMC: register.nameOf(owner),
      BDCQZH: property.certificateNumber,
      BDCDYH: property.unitNumber,
      ZL: property.address,
      MJ: property.area.toFixed(2),
      YT: USAGE[property.usage],
      DJSJ: chinese(property.registered),
      GYFS: SHARING[property.sharing],
      GYFE: share.toFixed(2),
      DYZT: mortgage === null ? '0' : '1',
      DYQR: mortgage?.holder ?? null,
      DYJE: mortgage?.amount.toFixed(2) ?? null,
      DYDJSJ: chinese(mortgage?.registered ?? null),
      CFZT: property.seized ? '1' : '0',
      GXRQ: chinese(dateTime(register.updatedAt(property.certificateNumber))),
    }
  }

  function answer(request: SandboxRequest) {
    const keys = textsIn(fieldsOf(request), 'ZJHMS')
    if (keys === null || keys.length === 0 || keys.length > MAX_KEYS) {
      return ok({ status: 9, message: '参数错误', total: 0, rows: [] })
    }
    const rows = recordsOf(keys, rowsOf).flat()
    rows.sort((a, b) => (a.BDCQZH < b.BDCQZH ? -1 : 1))
    return ok(
      rows.length === 0
        ? { status: 2, message: '无登记信息', total: 0, rows }
        : { status: 0, message: '查询成功', total: rows.length, rows },
    )
  }

  return {
    name: 'natural-resources.real-estate',
    annexRow: 15,
    title: '山西省自然资源行政审批三级联办在线服务平台',
    authenticate: basic(),
    strangers: () => [
      ...strangersAmong(world.people.keys(), rowsOf),
      ...strangersAmong(world.enterprises.keys(), rowsOf),
    ],
    routes: [{ method: 'POST', path: '/bdcdj/qlrcx', answer }],
  }
}
