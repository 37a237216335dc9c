/**
 * 企业开办全程网办平台 开办进度接口（省建）　　　　　　　　　　　　　　　　　　　　GraphQL，客户端凭证（/oauth/token）
 *
 * POST /kb/graphql　一次最多 20 家，超过即报错；2019 年 3 月上线以前设立的企业没有记录
 * query ($xydm: [String!]!, $yt: String, $bjh: String) { kbjd(xydm: $xydm, yt: $yt, bjh: $bjh) { zt qy { … } } }
 */
import { clientCredentials } from '../authenticators.ts'
import { graphqlRoute } from '../graphql.ts'
import { type Department } from '../kit.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Enterprise, type World } from '../world/types.ts'
import { compact, digest, epochMs, recordsOf, strangersAmong, textsIn } from './tables.ts'

const SDL = `
  type Query {
    "开办进度；yt 用途，bjh 办件号"
    kbjd(xydm: [String!]!, yt: String, bjh: String): Kbjd!
  }
  type Kbjd {
    "YOU 有记录，WU 一家也没有"
    zt: String!
    qy: [Qy!]!
  }
  type Qy {
    "统一社会信用代码"
    xydm: String!
    qymc: String!
    "申请编号"
    sqbh: String!
    "受理日期"
    slrq: String!
    "进度：BLZ 办理中 BJ 已办结"
    jd: String!
    "办结日期，办理中为 null"
    bjrq: String
    hj: [Hj!]!
    "更新时间，毫秒"
    gxsj: Float!
  }
  "环节"
  type Hj {
    "SL 设立登记 KZ 公章刻制 FP 发票申领 SB 社保登记 YB 医保登记 GJJ 公积金缴存登记 YH 银行预约开户"
    mc: String!
    "0 暂不办理 1 办理中 2 已办结"
    blzt: Int!
    bjrq: String
    "办理单位"
    bldw: String!
  }
`

const OPENED = '2019-03-01'
const MAX_KEYS = 20
/** What is done later than that is no part of the opening any more. */
const OPENING_DAYS = 90
/** So long the applicant may think about a step. */
const PATIENCE_DAYS = 30

export function enterpriseOpening(world: World): Department {
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises

  function entry(key: string) {
    const firm = firms.get(key)
    if (firm === undefined || firm.established < OPENED) return null
    const hj = stepsOf(firm).map((step) => progress(firm, step))
    const isUnderWay = hj.some(({ blzt }) => blzt === 1)
    const days = hj.flatMap(({ bjrq }) => bjrq ?? []).sort()
    return {
      xydm: key,
      qymc: firm.name,
      sqbh: `KB1405${compact(firm.established)}${String(digest(`opening ${key}`) % 10_000).padStart(4, '0')}`,
      slrq: dateOf(dayOf(firm.established) - 1 - (digest(`accepted ${key}`) % 3)),
      jd: isUnderWay ? 'BLZ' : 'BJ',
      bjrq: isUnderWay ? null : (days.at(-1) ?? null),
      hj,
      gxsj: epochMs(days.at(-1) ?? firm.established),
    }
  }

  function progress({ established }: Enterprise, { mc, done, bldw }: Step) {
    const since = dayOf(established)
    if (done !== null && dayOf(done) - since <= OPENING_DAYS) return { mc, blzt: 2, bjrq: done, bldw }
    return { mc, blzt: dayOf(world.today) - since < PATIENCE_DAYS ? 1 : 0, bjrq: null, bldw }
  }

  function openings(args: Readonly<Record<string, unknown>>) {
    const keys = textsIn(args, 'xydm') ?? []
    if (keys.length > MAX_KEYS) throw new RangeError('超过单次上限')
    const qy = recordsOf(keys, entry)
    return { zt: qy.length > 0 ? 'YOU' : 'WU', qy }
  }

  return {
    name: 'market-regulation.enterprise-opening',
    annexRow: 37,
    title: '企业开办全程网办平台',
    authenticate: clientCredentials(),
    strangers: () =>
      strangersAmong(
        [...firms.keys()].filter((key) => firms.get(key)?.state === 'ACTIVE'),
        entry,
      ),
    routes: [graphqlRoute('/kb/graphql', SDL, { kbjd: openings })],
  }
}

interface Step {
  readonly mc: string
  readonly done: string | null
  readonly bldw: string
}

function stepsOf(firm: Enterprise): readonly Step[] {
  const { established, authority, seals, tax, socialInsurance, medicalInsurance, housingFund, bankAccount } = firm
  return [
    { mc: 'SL', done: established, bldw: authority },
    { mc: 'KZ', done: seals[0]?.recorded ?? null, bldw: '丹麓区公章刻制服务点' },
    { mc: 'FP', done: tax.devices[0]?.issued ?? null, bldw: tax.authority },
    { mc: 'SB', done: socialInsurance?.since ?? null, bldw: '丹麓区社会保险中心' },
    { mc: 'YB', done: medicalInsurance?.since ?? null, bldw: '丹麓区医疗保险服务中心' },
    { mc: 'GJJ', done: housingFund?.opened ?? null, bldw: '晋城市住房公积金管理中心丹麓区管理部' },
    { mc: 'YH', done: bankAccount.opened, bldw: bankAccount.bank },
  ]
}
