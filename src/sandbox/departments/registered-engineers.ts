/**
 * 全国一级注册建筑师、注册工程师注册管理信息系统 · 注册信息核验服务（国垂）　　　　经国家数据共享交换平台调用
 *
 * POST /regsys/v3/registrant　{"cert_no":"证件号码","apply_for":"用途","case_id":"办件编号"}，一次一人
 * → {"success":true,"code":"OK","result":{"cert_no","full_name","regs":[{…}],"sync_at"}}
 *   code：OK · NOT_REGISTERED 未注册（success 仍为 true，result 为 null）· BAD_REQUEST（success 为 false）
 *   regs 一项注册一条，同一人可有几项：reg_type（JZ1 一级注册建筑师 JG1 一级注册结构工程师 YT 注册土木工程师（岩土）
 *     GS 注册公用设备工程师（给水排水） DQ 注册电气工程师（供配电））· reg_no 注册证书编号 · seal_no 执业印章号 ·
 *     unit_name / unit_code 聘用单位 · first_reg 初始注册日期 · valid_to 注册有效期至（yyyy-MM-dd）·
 *     reg_status（0 有效 1 注销 2 撤销 3 失效）· edu_hours 本注册期已完成继续教育学时
 *   sync_at：秒级时间戳
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { addYears, dateOf, dayOf } from '../world/days.ts'
import { type Job, type Person, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { digest, fieldsOf, lazy, ok, strangersAmong, textIn } from './tables.ts'

/** Code, and how numbers of its certificates begin. */
const PROFESSIONS = [
  { type: 'JZ1', prefix: '' },
  { type: 'JG1', prefix: 'S' },
  { type: 'YT', prefix: 'AY' },
  { type: 'GS', prefix: 'CS' },
  { type: 'DQ', prefix: 'DG' },
] as const
/** Of one registration. */
const TERM_YEARS = 3

export function registeredEngineers(world: World): Department {
  // Who began as a 二级建造师 and holds a degree may have gone on to the higher examinations.
  const book = permitBook(world, [38, 116])
  const people: ReadonlyMap<string, Person> = world.people
  const jobs = lazy(
    (): ReadonlyMap<string, Job> =>
      new Map(world.jobs.filter(({ until }) => until === null).map((job) => [job.person, job])),
  )
  const firmNames = lazy(
    () => new Map([...world.enterprises.values()].map(({ creditCode, name }) => [creditCode, name])),
  )

  function registrant(key: string) {
    const person = people.get(key)
    const [basis] = book.heldBy(key)
    if (!person?.graduation || basis === undefined || digest(`registered ${key}`) % 3 === 0) return null
    const first = chosen(`first ${key}`, PROFESSIONS)
    const second = chosen(`second ${key}`, PROFESSIONS)
    const held = second === first || digest(`two ${key}`) % 3 > 0 ? [first] : [first, second]
    return {
      cert_no: key,
      full_name: person.name,
      regs: held.map((profession) => registration(key, basis.issued, profession)),
      sync_at: Math.floor(book.updatedAt(key) / 1000),
    }
  }

  function registration(key: string, since: string, { type, prefix }: (typeof PROFESSIONS)[number]) {
    const today = dayOf(world.today)
    const seed = `${type} ${key}`
    const registered = Math.min(dayOf(since) + 30 + (digest(`since ${seed}`) % 300), today - 20)
    const terms = Math.floor((today - registered) / 365.25 / TERM_YEARS) + (digest(`renewed ${seed}`) % 9 === 0 ? 0 : 1)
    const expires = addYears(registered, TERM_YEARS * Math.max(terms, 1))
    const serial = String(digest(`serial ${seed}`) % 10_000).padStart(4, '0')
    const employer = jobs().get(key)?.employer
    return {
      reg_type: type,
      reg_no: `${prefix}14${dateOf(registered).slice(2, 4)}${serial}`,
      seal_no: `1405${serial}-${String(1 + (digest(`seal ${seed}`) % 40)).padStart(3, '0')}`,
      unit_name: employer === undefined ? null : (firmNames().get(employer) ?? null),
      unit_code: employer ?? null,
      first_reg: dateOf(registered),
      valid_to: dateOf(expires),
      reg_status: expires < today ? 3 : employer === undefined ? 1 : 0,
      edu_hours: digest(`hours ${seed}`) % 61,
    }
  }

  function answer(request: SandboxRequest) {
    const key = textIn(fieldsOf(request), 'cert_no')
    if (key === '') return ok({ success: false, code: 'BAD_REQUEST', result: null })
    const result = registrant(key)
    return ok({ success: true, code: result === null ? 'NOT_REGISTERED' : 'OK', result })
  }

  return {
    name: 'construction.registered-engineers',
    annexRow: 22,
    title: '全国一级注册建筑师、注册工程师注册管理信息系统',
    authenticate: nationalService('s_1410000000000_0022'),
    strangers: () => strangersAmong(book.holders, registrant),
    routes: [{ method: 'POST', path: '/regsys/v3/registrant', answer }],
  }
}
