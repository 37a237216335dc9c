/**
 * 全国民政政务信息系统 · 婚姻与社会事务查询（国垂）　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * 认证：由国家平台核验后转入，不接受直连（403）。一次一人。中文系统，字段为拼音首字母，日期 yyyyMMdd；缺项不返回该字段。
 * HTTP 恒为 200：{"result":"1","message":"成功","datas":{…}}；result：1 有结果，0 无结果（datas 为 []），-1 参数错误。
 *
 * 1. POST /hyshsw/cx　{"sfz":"公民身份号码","cxsy":"查询事由","ajbh":"…"}
 *   sfz · xm 姓名 · hyzt 婚姻登记状态（1 未登记 2 初婚 3 再婚 4 复婚 5 离婚 6 丧偶；未满 18 周岁不返回）·
 *   po: { xm, sfz, djrq 登记日期, zh 结婚证字号, djjg 登记机关 } 现配偶，无则不返回 ·
 *   jl: [{ lb（J 结婚 L 离婚）, rq, zh 证件字号, djjg, df 对方姓名 }] 登记历史，由远及近 ·
 *   jz: [{ lb（SY 收养 GE 孤儿 DB 低保 GL 高龄津贴）, bh 编号, ks 起始, js 终止, je 月金额 }] 救助与社会事务 ·
 *   bz: { hhrq 火化日期, hhdd 火化地点, hhzh 火化证明号 } 殡葬 · gx 更新时间（yyyyMMddHHmmss）
 * 2. POST /hyshsw/fqyz　{"sfz1":"…","sfz2":"…","cxsy":"…","ajbh":"…"} 两人现在是否夫妻
 *   → {"result":"1","message":"成功","datas":{"yz":"是"}}，只答 是 或 否；查无此人亦为 否
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type MaritalStatus, type Marriage, type Person, type SocialAid, type World } from '../world/types.ts'
import { codeOf, compact, compactDateTime, fieldsOf, lazy, ok, registerOf, strangersAmong, textIn } from './tables.ts'

const STATUS = {
  UNMARRIED: '1',
  FIRST_MARRIAGE: '2',
  REMARRIED: '3',
  RESTORED_MARRIAGE: '4',
  DIVORCED: '5',
  WIDOWED: '6',
} satisfies Record<MaritalStatus, string>
const AID = { ADOPTION: 'SY', ORPHAN: 'GE', LOW_INCOME: 'DB', ELDER_ALLOWANCE: 'GL' } satisfies Record<
  SocialAid['kind'],
  string
>

export function civilAffairs(world: World): Department {
  const register = registerOf(world, 'civil-affairs')
  const marriagesOf = lazy((): ReadonlyMap<string, readonly Marriage[]> => {
    const sides = world.marriages.flatMap((marriage) => [
      { person: marriage.husband, marriage },
      { person: marriage.wife, marriage },
    ])
    const bySide = Map.groupBy(sides, ({ person }) => person)
    return new Map([...bySide].map(([person, entries]) => [person, entries.map(({ marriage }) => marriage)]))
  })

  function affairs(sfz: string) {
    const person = register.person(sfz)
    if (person === null) return null
    const adult = isAdult(person, register.today)
    const cremation = person.death?.cremation ?? null
    if (!adult && person.socialAid.length === 0 && cremation === null) return null
    const marriages = marriagesOf().get(sfz) ?? []
    const current = currentMarriage(sfz)
    return {
      sfz,
      xm: register.nameOf(sfz),
      ...(adult && { hyzt: codeOf(STATUS, register.held(sfz, 'maritalStatus', person.maritalStatus)) }),
      ...(current !== null && { po: spouseIn(current, sfz) }),
      jl: marriages.flatMap((marriage) => historyOf(marriage, sfz)),
      jz: person.socialAid.map((aid) => ({
        lb: AID[aid.kind],
        bh: aid.number,
        ks: compact(aid.since),
        ...(aid.until !== null && { js: compact(aid.until) }),
        je: aid.amount,
      })),
      ...(cremation !== null && {
        bz: { hhrq: compact(cremation.date), hhdd: cremation.place, hhzh: cremation.number },
      }),
      gx: compactDateTime(register.updatedAt(sfz)),
    }
  }

  function currentMarriage(person: string): Marriage | null {
    return (
      marriagesOf()
        .get(person)
        ?.find(({ end }) => end === null) ?? null
    )
  }

  function spouseIn(marriage: Marriage, person: string) {
    const spouse = otherSide(marriage, person)
    return {
      xm: register.nameOf(spouse),
      sfz: spouse,
      djrq: compact(marriage.registered),
      zh: marriage.certificateNumber,
      djjg: marriage.authority,
    }
  }

  function historyOf(marriage: Marriage, person: string) {
    const { end, authority: djjg } = marriage
    const df = register.nameOf(otherSide(marriage, person))
    const married = { lb: 'J', rq: compact(marriage.registered), zh: marriage.certificateNumber, djjg, df }
    if (end?.kind !== 'DIVORCE') return [married]
    return [married, { lb: 'L', rq: compact(end.date), zh: end.certificateNumber, djjg, df }]
  }

  function query(request: SandboxRequest): Reply {
    const sfz = textIn(fieldsOf(request), 'sfz')
    if (sfz === '') return ok({ result: '-1', message: '参数错误', datas: [] })
    const datas = affairs(sfz)
    return ok(datas === null ? { result: '0', message: '无结果', datas: [] } : { result: '1', message: '成功', datas })
  }

  function checkSpouses(request: SandboxRequest): Reply {
    const fields = fieldsOf(request)
    const [one, other] = [textIn(fields, 'sfz1'), textIn(fields, 'sfz2')]
    const marriage = register.person(one) && register.person(other) && currentMarriage(one)
    const proved = marriage !== null && otherSide(marriage, one) === other
    return ok({ result: '1', message: '成功', datas: { yz: proved ? '是' : '否' } })
  }

  return {
    name: 'civil-affairs.platform',
    annexRow: 6,
    title: '全国民政政务信息系统',
    authenticate: nationalService('s_1410000000000_0006'),
    strangers: () => strangersAmong(world.people.keys(), affairs),
    routes: [
      { method: 'POST', path: '/hyshsw/cx', answer: query },
      { method: 'POST', path: '/hyshsw/fqyz', answer: checkSpouses },
    ],
  }
}

function otherSide(marriage: Marriage, person: string): string {
  return marriage.husband === person ? marriage.wife : marriage.husband
}

function isAdult({ birthDate }: Person, today: string): boolean {
  return `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` <= today
}
