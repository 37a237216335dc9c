/**
 * 消防职业技能鉴定考试报名系统 · 证书核查接口（国垂）　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /xfhyzyjn/cert/list　{"idcard":"公民身份号码","scene":"用途","matter":"办件编号，可空"}
 * → {"errno":0,"errmsg":"","certs":[{…}]}　errno 为**数字**：0 成功 · 3 未查到证书（certs 为空）· 7 参数错误
 * 职业只有一种：消防设施操作员；一人可有两个职业方向的证书，**每证一行**。
 *   idcard · name · cert_no 证书编号，16 位 · direction（jk 监控操作 wx 检测维修保养）·
 *   skill_level（五级 / 四级 / 三级 / 二级 / 一级，文字）· station 鉴定机构 · issue_date（yyyy年MM月dd日）·
 *   cert_state（1 有效 0 已撤销）· mtime 秒级时间戳
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Job, type Person, type World } from '../world/types.ts'
import { chosen } from './permits.ts'
import { chinese, digest, fieldsOf, lazy, ok, strangersAmong, textIn, touchedAt } from './tables.ts'

const POSITIONS: ReadonlySet<string> = new Set(['安全员', '机电工', '水电工'])
/** 职业方向 with the levels there are. */
const DIRECTIONS = [
  { direction: 'jk', levels: ['五级', '四级', '四级', '三级'] },
  { direction: 'wx', levels: ['四级', '三级', '二级', '一级'] },
] as const

export function fireOperators(world: World): Department {
  const people: ReadonlyMap<string, Person> = world.people
  const today = dayOf(world.today)
  const jobOf = lazy((): ReadonlyMap<string, Job> => {
    const current = world.jobs.filter(({ position, until }) => until === null && POSITIONS.has(position))
    return new Map(current.map((job) => [job.person, job]))
  })

  function certificates(idcard: string) {
    const job = jobOf().get(idcard)
    if (job === undefined || digest(`operator ${idcard}`) % 5 > 2) return null
    const both = digest(`both ${idcard}`) % 4 === 0
    const held = both ? DIRECTIONS : [chosen(`direction ${idcard}`, DIRECTIONS)]
    return held.map(({ direction, levels }) => {
      const seed = `${direction} ${idcard}`
      const issued = dateOf(Math.min(today, dayOf(job.since) + (digest(`issued ${seed}`) % 300)))
      return {
        idcard,
        name: people.get(idcard)?.name ?? '',
        cert_no: `${issued.slice(0, 4)}1404${String(digest(seed) % 100_000_000).padStart(8, '0')}`,
        direction,
        skill_level: chosen(`level ${seed}`, levels),
        station: '山西省消防行业职业技能鉴定站',
        issue_date: chinese(issued),
        cert_state: digest(`state ${seed}`) % 20 === 0 ? 0 : 1,
        mtime: Math.floor(touchedAt(world, seed) / 1000),
      }
    })
  }

  function answer(request: SandboxRequest) {
    const idcard = textIn(fieldsOf(request), 'idcard')
    if (idcard === '') return ok({ errno: 7, errmsg: '参数错误', certs: [] })
    const certs = certificates(idcard)
    return ok(certs === null ? { errno: 3, errmsg: '未查到证书', certs: [] } : { errno: 0, errmsg: '', certs })
  }

  return {
    name: 'fire-rescue.skill-exams',
    annexRow: 55,
    title: '消防职业技能鉴定考试报名系统',
    authenticate: nationalService('s_1410000000000_0055'),
    strangers: () => strangersAmong(jobOf().keys(), certificates),
    routes: [{ method: 'POST', path: '/xfhyzyjn/cert/list', answer }],
  }
}
