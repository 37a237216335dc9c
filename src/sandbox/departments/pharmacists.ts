/**
 * 执业药师注册管理网络信息系统 注册信息查询（国垂）　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /zyys/zcxx/cx　{"zjhm":"公民身份号码","cxsy":"查询事由","ywh":"业务号"}，一次一人
 * → {"cxjg":"Y","cxsm":"","zcxx":{…}}；cxjg：Y 已查到 · N 未注册 · E 参数错误
 *   zjhm · xm · zczbh 注册证编号 · zylb 执业类别（药学类 / 中药学类 / 药学与中药学类）· zyfw 执业范围（药品生产 / 药品经营 / 药品使用 / 其他）·
 *   zydw 执业单位 · zydwdm 其统一社会信用代码 · zcrq 注册日期 · yxqz 有效期至 · gxrq 更新日期（皆 yyyy年MM月dd日）·
 *   zczt（有效 / 暂停 / 注销 / 撤销 / 过期）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Enterprise, type Permit, type Person, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { chinese, dateTime, fieldsOf, lazy, ok, strangersAmong, textIn } from './tables.ts'

const STATE = {
  VALID: '有效',
  SUSPENDED: '暂停',
  CANCELLED: '注销',
  REVOKED: '撤销',
  EXPIRED: '过期',
} satisfies Record<Permit['state'], string>
const CATEGORIES = ['药学类', '药学类', '中药学类', '药学与中药学类']

export function pharmacists(world: World): Department {
  const book = permitBook(world, [91])
  const people: ReadonlyMap<string, Person> = world.people
  const employers = lazy(
    () =>
      new Map<string, string>(
        world.jobs.filter(({ until }) => until === null).map((job) => [job.person, job.employer]),
      ),
  )
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises

  function registration(key: string) {
    const [held] = book.heldBy(key)
    if (held === undefined) return null
    const workplace = firms.get(employers().get(key) ?? '')
    return {
      zjhm: key,
      xm: people.get(key)?.name ?? '',
      zczbh: held.number,
      zylb: chosen(held.number, CATEGORIES),
      zyfw: practiceAt(workplace),
      zydw: workplace?.name ?? '',
      zydwdm: workplace?.creditCode ?? '',
      zcrq: chinese(held.issued),
      yxqz: chinese(held.expires),
      zczt: STATE[held.state],
      gxrq: chinese(dateTime(book.updatedAt(key))),
    }
  }

  function answer(request: SandboxRequest) {
    const key = textIn(fieldsOf(request), 'zjhm')
    if (key === '') return ok({ cxjg: 'E', cxsm: '参数错误', zcxx: null })
    const zcxx = registration(key)
    return ok(zcxx === null ? { cxjg: 'N', cxsm: '未查到注册信息', zcxx } : { cxjg: 'Y', cxsm: '', zcxx })
  }

  return {
    name: 'drug-administration.pharmacists',
    annexRow: 48,
    title: '执业药师注册管理网络信息系统',
    authenticate: nationalService('s_1410000000000_0048'),
    strangers: () => strangersAmong(book.holders, registration),
    routes: [{ method: 'POST', path: '/zyys/zcxx/cx', answer }],
  }
}

function practiceAt(workplace: Enterprise | undefined): string {
  if (workplace?.industry.startsWith('F5') === true) return '药品经营'
  return workplace?.industry.startsWith('C') === true ? '药品生产' : '其他'
}
