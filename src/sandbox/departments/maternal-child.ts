/**
 * 山西省妇幼健康信息管理服务平台 · 儿童健康档案查询　　　　　　　　　　　　　　省卫健委 妇幼健康处、疾控处
 *
 * 鉴权：请求头签名（HMAC-SHA256），失败返回 401。只答 0–6 岁（未满 7 周岁）已有公民身份号码的儿童。
 * POST /fyjk/etda/batch　{"etzjhm":["公民身份号码",…],"cxyt":"用途","ywlsh":"办件编号"}，至多 50 人，无档案者不返回
 * → {"head":{"bz":"1","ms":""},"body":[…]}；bz：1 有档案 · 0 均无档案（body 为 []）· 9 请求有误。日期 yyyy/MM/dd
 *   etzjhm · etxm 儿童姓名 · scbh 儿童保健手册编号 · cszbh 出生医学证明编号 · gwe 高危儿（是、否）·
 *   sjsc 新生儿疾病筛查（0 未筛查 1 未见异常 2 待复查 3 阳性）· gljg 管理机构 · zjjc 最近一次健康检查 · jcjl 检查结论（01 正常
 *   02 需随访；还没有检查过，两项为空串）· jzzh 预防接种证编号 · jzjg 接种单位 · qcwc 是否按免疫程序完成接种（是、否）·
 *   jzls: [{ ymmc 疫苗, jc 剂次（数字）, jzrq 接种日期 }] 接种史 · xgsj 修改时间（yyyyMMddHHmmss）
 */
import { hmacHeader } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { addMonths, dateOf, type Day, dayOf, monthsBetween } from '../world/days.ts'
import { type Birth, type Person, type World } from '../world/types.ts'
import { chosen } from './permits.ts'
import {
  compactDateTime,
  digest,
  fieldsOf,
  lazy,
  ok,
  recordsOf,
  slashed,
  strangersAmong,
  textsIn,
  touchedAt,
} from './tables.ts'

const MAX_KEYS = 50
const AGE_IN_MONTHS = 7 * 12
/** 国家免疫规划疫苗儿童免疫程序（2021 年版）: the month of life in which each dose is due. */
const SCHEDULE: readonly (readonly [vaccine: string, months: readonly number[]])[] = [
  ['乙肝疫苗', [0, 1, 6]],
  ['卡介苗', [0]],
  ['脊灰疫苗', [2, 3, 4, 48]],
  ['百白破疫苗', [3, 4, 5, 18]],
  ['白破疫苗', [72]],
  ['麻腮风疫苗', [8, 18]],
  ['乙脑减毒活疫苗', [8, 24]],
  ['A群流脑多糖疫苗', [6, 9]],
  ['甲肝减毒活疫苗', [18]],
  ['A群C群流脑多糖疫苗', [36, 72]],
]
/** 国家基本公共卫生服务规范: months of life in which a child is examined. */
const EXAMINED = [1, 3, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72]

export function maternalChild(world: World): Department {
  const today = dayOf(world.today)
  const people: ReadonlyMap<string, Person> = world.people
  const births = lazy(() => new Map<string, Birth>([...world.births.values()].map((birth) => [birth.child, birth])))

  function file(key: string) {
    const child = people.get(key)
    const birth = births().get(key)
    if (child === undefined || birth === undefined || child.citizenId === null || child.death !== null) return null
    const born = dayOf(child.birthDate)
    const age = monthsBetween(born, today)
    if (age >= AGE_IN_MONTHS) return null
    const examined = EXAMINED.findLast((month) => month <= age)
    const street = world.dwellings.get(child.residence.dwelling)?.street ?? ''
    const clinic = street.endsWith('街道') ? `${street}社区卫生服务中心` : `${street}卫生院`
    return {
      etzjhm: key,
      etxm: child.name,
      scbh: `ET140599${String(digest(`record ${key}`) % 1e8).padStart(8, '0')}`,
      cszbh: birth.certificateNumber,
      gwe: birth.gestationWeeks < 37 || birth.weightGrams < 2500 ? '是' : '否',
      sjsc: chosen(`screening ${key}`, ['1', '1', '1', '1', '1', '1', '1', '1', '2', '0']),
      gljg: clinic,
      zjjc: examined === undefined ? '' : slashed(dateOf(addMonths(born, examined))),
      jcjl: examined === undefined ? '' : chosen(`examined ${key}`, ['01', '01', '01', '01', '01', '02']),
      jzzh: `1405${child.birthDate.slice(2, 4)}${String(digest(`card ${key}`) % 1e6).padStart(6, '0')}`,
      jzjg: clinic,
      ...vaccinations(key, born, today),
      xgsj: compactDateTime(touchedAt(world, `child ${key}`)),
    }
  }

  function answer(request: SandboxRequest) {
    const keys = textsIn(fieldsOf(request), 'etzjhm')
    if (keys === null || keys.length === 0 || keys.length > MAX_KEYS)
      return ok({ head: { bz: '9', ms: '请求有误' }, body: [] })
    const body = recordsOf(keys, file)
    return ok({ head: { bz: body.length > 0 ? '1' : '0', ms: '' }, body })
  }

  return {
    name: 'health.maternal-child',
    annexRow: 36,
    title: '山西省妇幼健康信息管理服务平台',
    authenticate: hmacHeader(),
    strangers: () => strangersAmong(world.people.keys(), file),
    routes: [{ method: 'POST', path: '/fyjk/etda/batch', answer }],
  }
}

/** What is due by today was given within three weeks; one child in twelve still waits for the last dose. */
function vaccinations(key: string, born: Day, today: Day) {
  const due = SCHEDULE.flatMap(([ymmc, months]) =>
    months.map((month, index) => {
      const delay = month === 0 ? 0 : digest(`${ymmc}${index} ${key}`) % 21
      return { ymmc, jc: index + 1, day: addMonths(born, month) + delay }
    }),
  )
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => a.day - b.day)
  const waits = due.length > 2 && digest(`waits ${key}`) % 12 === 0
  const given = waits ? due.slice(0, -1) : due
  return {
    qcwc: waits ? '否' : '是',
    jzls: given.map(({ ymmc, jc, day }) => ({ ymmc, jc, jzrq: slashed(dateOf(day)) })),
  }
}
