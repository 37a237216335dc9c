/**
 * 注册会计师行业统一监管平台 会员信息核验（国垂）　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /acc/gov/member/verify　{"certType":"1","certNumber":"公民身份号码","useReason":"用途","bizCode":"办件编号，可空"}
 * → {"status":"SUCCESS","member":{…}}　status：SUCCESS · NOT_MEMBER 不是会员（member 为 null）· INVALID 参数不对
 *   certNumber · cpaName · cpaNo 注册会计师证书编号，12 位 · memberType（01 执业会员 02 非执业会员）· firmName 执业事务所，
 *   非执业为 null · approveDate 批准注册（入会）日期（yyyy/MM/dd）· lastCheckYear 最近年检（年审）年度，数字 ·
 *   lastCheckPass（T 合格 F 不合格；当年入会的两项为 null）· memberStatus（ACTIVE 正常 SUSPEND 暂停执业 CANCEL 注销 REVOKE 吊销）· syncTime 毫秒时间戳
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Job, type Person, type World } from '../world/types.ts'
import { chosen } from './permits.ts'
import { digest, fieldsOf, lazy, ok, slashed, strangersAmong, textIn, touchedAt } from './tables.ts'

const FIRMS = [
  '晋城丹正会计师事务所（普通合伙）',
  '山西丹麓信衡会计师事务所（有限公司）',
  '晋城中衡会计师事务所（普通合伙）',
]

export function accountants(world: World): Department {
  const people: ReadonlyMap<string, Person> = world.people
  const today = dayOf(world.today)
  const year = Number(world.today.slice(0, 4))
  const jobOf = lazy((): ReadonlyMap<string, Job> => {
    const current = world.jobs.filter(({ position, until }) => until === null && /会计|审计/.test(position))
    return new Map(current.map((job) => [job.person, job]))
  })

  function member(certNumber: string) {
    const job = jobOf().get(certNumber)
    if (job === undefined || digest(`accountant ${certNumber}`) % 2 > 0) return null
    const approved = dateOf(Math.min(today, dayOf(job.since) + (digest(`approved ${certNumber}`) % 400)))
    const isNew = approved >= `${year}`
    const memberType = chosen(`member ${certNumber}`, ['01', '02', '02'])
    return {
      certNumber,
      cpaName: people.get(certNumber)?.name ?? '',
      cpaNo: `1401${String(digest(`cpa ${certNumber}`) % 100_000_000).padStart(8, '0')}`,
      memberType,
      firmName: memberType === '01' ? chosen(`firm ${certNumber}`, FIRMS) : null,
      approveDate: slashed(approved),
      lastCheckYear: isNew ? null : year - 1,
      lastCheckPass: isNew ? null : digest(`check ${certNumber}`) % 15 === 0 ? 'F' : 'T',
      memberStatus: chosen(`status ${certNumber}`, ['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'SUSPEND']),
      syncTime: touchedAt(world, `cpa ${certNumber}`),
    }
  }

  function answer(request: SandboxRequest) {
    const fields = fieldsOf(request)
    const key = textIn(fields, 'certNumber')
    if (key === '' || textIn(fields, 'certType') !== '1') return ok({ status: 'INVALID', member: null })
    const found = member(key)
    return ok({ status: found === null ? 'NOT_MEMBER' : 'SUCCESS', member: found })
  }

  return {
    name: 'finance.accountants',
    annexRow: 10,
    title: '注册会计师行业统一监管平台',
    authenticate: nationalService('s_1410000000000_0010'),
    strangers: () => strangersAmong(jobOf().keys(), member),
    routes: [{ method: 'POST', path: '/acc/gov/member/verify', answer }],
  }
}
