/**
 * 山西省卫生健康委员会协同办公系统 · 生育事项数据服务（SOAP 1.1）　　　　　　　　省卫健委 人口监测与家庭发展处
 *
 * 鉴权：WS-Security UsernameToken（口令摘要），不通过为 Fault wsse:FailedAuthentication。
 * POST /oa/services/ShengYuService　命名空间 http://oa.wjw.example/shengyu，至多 20 人
 * <chaXun><sfzhm>公民身份号码</sfzhm>…<yongTu>用途</yongTu><anHao>办件编号</anHao></chaXun>
 * → <chaXunResponse><jieGuo><zhuangTai>0</zhuangTai><xinXi/><renYuan>…</renYuan>…</jieGuo></chaXunResponse>
 *   zhuangTai：0 有记录 · 1 均无记录 · 2 请求有误；无记录的人不返回
 *   renYuan: sfzhm · xingMing · gengXin 更新日期 ·
 *   zhengJian（本命名空间）: { bianHao 生育登记编号, haiCi 孩次, riQi 登记日期, jiGou 登记机构 } 最近一次生育登记，没有则为空元素 ·
 *   zhengJian（命名空间 http://oa.wjw.example/dusheng，独生子女系统并入）: { bianHao 独生子女父母光荣证编号, ziNv 子女姓名,
 *   chuShengRi 子女出生日期, riQi 发证日期, jiGou 发证机关 } 没有领证则为空元素。日期均为 yyyy年MM月dd日
 */
import { usernameToken } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { readEnvelope, soapReply, textsOf, type XmlContent } from '../soap.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { DISTRICT } from '../world/places.ts'
import { type Person, type World } from '../world/types.ts'
import { chinese, dateTime, digest, lazy, recordsOf, strangersAmong, touchedAt } from './tables.ts'

const MAX_KEYS = 20
/** From 1979 couples were called upon to have one child; who was born since 2016 gives no right to the certificate. */
const ONLY_CHILDREN = { from: '1979-01-01', until: '2015-12-31' }
const HEALTH_BUREAU = `${DISTRICT}卫生健康和体育局`
/** Until 2013 it was an office of its own. */
const FAMILY_PLANNING_BUREAU = `${DISTRICT}人口和计划生育局`

export function fertility(world: World): Department {
  const people: ReadonlyMap<string, Person> = world.people
  const childrenOf = lazy(() => {
    const pairs = [...people.values()].flatMap((child) =>
      [child.mother, child.father].flatMap((parent) => (parent === null ? [] : [{ parent, child }])),
    )
    const grouped = Map.groupBy(pairs, ({ parent }) => parent)
    return new Map<string, readonly Person[]>(
      [...grouped].map(([parent, of]) => [
        parent,
        of.map(({ child }) => child).toSorted((a, b) => (a.birthDate < b.birthDate ? -1 : 1)),
      ]),
    )
  })
  const born = lazy(() => new Set<string>([...world.births.values()].map(({ child }) => child)))

  /** 生育登记 of the last child for whom there is a 出生医学证明. */
  function registration(children: readonly Person[]): XmlContent {
    const last = children.findLast(({ id }) => born().has(id))
    if (last === undefined) return null
    const street = world.dwellings.get(last.residence.dwelling)?.street
    const day = dateOf(dayOf(last.birthDate) - 60 - (digest(`registered ${last.id}`) % 120))
    return {
      bianHao: `SY140599${day.slice(0, 4)}${String(digest(`fertility ${last.id}`) % 1e6).padStart(6, '0')}`,
      haiCi: children.indexOf(last) + 1,
      riQi: chinese(day),
      jiGou: street === undefined ? HEALTH_BUREAU : `${street}卫生健康办公室`,
    }
  }

  /** Two of three couples with one child asked for it; it names both. */
  function onlyChild([child, ...more]: readonly Person[]): XmlContent {
    if (child === undefined || more.length > 0 || digest(`only ${child.id}`) % 3 === 0) return null
    if (child.birthDate < ONLY_CHILDREN.from || child.birthDate > ONLY_CHILDREN.until) return null
    const day = dateOf(dayOf(child.birthDate) + 60 + (digest(`issued ${child.id}`) % 700))
    return {
      bianHao: `DS140599${day.slice(0, 4)}${String(digest(`honour ${child.id}`) % 1e5).padStart(5, '0')}`,
      ziNv: child.name,
      chuShengRi: chinese(child.birthDate),
      riQi: chinese(day),
      jiGou: day < '2014-01-01' ? FAMILY_PLANNING_BUREAU : HEALTH_BUREAU,
    }
  }

  function record(sfzhm: string) {
    const person = people.get(sfzhm)
    const children = childrenOf().get(sfzhm)
    if (person === undefined || children === undefined) return null
    const [registered, honoured] = [registration(children), onlyChild(children)]
    if (registered === null && honoured === null) return null
    const gengXin = chinese(dateTime(touchedAt(world, `fertility ${sfzhm}`)).slice(0, 10))
    return { sfzhm, xingMing: person.name, zhengJian: registered, 'b:zhengJian': honoured, gengXin }
  }

  function answer(request: SandboxRequest) {
    const keys = textsOf(readEnvelope(request).call, 'sfzhm')
    if (keys.length === 0 || keys.length > MAX_KEYS) return reply({ zhuangTai: '2', xinXi: '请求有误' })
    const renYuan = recordsOf(keys, record)
    return reply({ zhuangTai: renYuan.length > 0 ? '0' : '1', xinXi: null, renYuan })
  }

  return {
    name: 'health.fertility',
    annexRow: 34,
    title: '山西省卫生健康委员会协同办公系统',
    authenticate: usernameToken(),
    strangers: () => strangersAmong(world.people.keys(), record),
    routes: [{ method: 'POST', path: '/oa/services/ShengYuService', answer }],
  }
}

function reply(jieGuo: XmlContent) {
  const others = { b: 'http://oa.wjw.example/dusheng' }
  return soapReply(
    { chaXunResponse: { jieGuo } },
    { version: '1.1', namespace: 'http://oa.wjw.example/shengyu', others },
  )
}
