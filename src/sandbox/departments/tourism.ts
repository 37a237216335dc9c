/**
 * 全国旅游监管服务平台 · 执业信息核查接口（国垂）　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * 一次一个；参数为 JSON：{"queryCode":"公民身份号码或统一社会信用代码","queryReason":"用途","queryNo":"办件编号"}
 * → {"status":"0000","message":"查询成功","content":{…}}；status：0000 成功 · 0404 查无（content 为 null）· 0400 参数有误
 * 级别、状态为汉字；日期 yyyy年MM月dd日；更新时间 yyyy-MM-dd HH:mm:ss
 *
 * 1. POST /lyjg/check/guide　导游：idCardNo · guideName · guideCardNo 导游证号 · guideLevel（初级 中级 高级 特级）· language 语种 ·
 *    organ 所属旅行社或导游协会 · certDate 发证日期 · validEnd 有效期至 · deductPoints 本记分周期已扣分（满分 10 分）·
 *    cardState（有效 暂停 注销 撤销 过期）· updateTime
 * 2. POST /lyjg/check/agency　旅行社：uscc · agencyName · licenceNo 许可证编号 · bizType（1 国内和入境 2 国内、入境和出境）·
 *    qualityDeposit 已缴存质量保证金（元）· depositBank 存储银行 · insureEnd 旅行社责任保险止期 · certDate · validEnd ·
 *    certOrgan 许可机关 · licenceState（同上）· updateTime
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { BANKS } from '../world/places.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { chinese, dateTime, digest, fieldsOf, lazy, ok, strangersAmong, textIn } from './tables.ts'

const STATE = {
  VALID: '有效',
  SUSPENDED: '暂停',
  CANCELLED: '注销',
  REVOKED: '撤销',
  EXPIRED: '过期',
} satisfies Record<Permit['state'], string>
const ASSOCIATION = '晋城市导游协会'
/** 《旅行社条例》 art. 13: what is to be deposited, in yuan. */
const DEPOSIT = { '1': 200_000, '2': 1_400_000 }

export function tourism(world: World): Department {
  const cards = permitBook(world, [88])
  const licences = permitBook(world, [87])
  const people: ReadonlyMap<string, { readonly name: string }> = world.people
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises
  const employers = lazy(() => {
    const current = world.jobs.filter(({ person, until }) => until === null && cards.heldBy(person).length > 0)
    return new Map<string, string>(current.map(({ person, employer }) => [person, employer]))
  })

  function guide(key: string) {
    const [card] = cards.heldBy(key)
    const person = people.get(key)
    if (card === undefined || person === undefined) return null
    const employer = employers().get(key) ?? ''
    return {
      idCardNo: key,
      guideName: person.name,
      guideCardNo: card.number,
      guideLevel: chosen(`level ${key}`, ['初级', '初级', '中级', '高级']),
      language: chosen(`language ${key}`, ['普通话', '普通话', '普通话、英语', '普通话、日语']),
      organ: licences.heldBy(employer).length > 0 ? (firms.get(employer)?.name ?? ASSOCIATION) : ASSOCIATION,
      certDate: chinese(card.issued),
      validEnd: chinese(card.expires),
      deductPoints: digest(`points ${key}`) % 4,
      cardState: STATE[card.state],
      updateTime: dateTime(cards.updatedAt(key)),
    }
  }

  function agency(key: string) {
    const [licence] = licences.heldBy(key)
    const firm = firms.get(key)
    if (licence === undefined || firm === undefined) return null
    const bizType = chosen(`business ${key}`, ['1', '1', '1', '2'] as const)
    return {
      uscc: key,
      agencyName: firm.name,
      licenceNo: licence.number,
      bizType,
      qualityDeposit: DEPOSIT[bizType],
      depositBank: chosen(`bank ${key}`, BANKS),
      insureEnd: chinese(`${Number(world.today.slice(0, 4)) + (digest(key) % 2)}-12-31`),
      certDate: chinese(licence.issued),
      validEnd: chinese(licence.expires),
      certOrgan: licence.issuer,
      licenceState: STATE[licence.state],
      updateTime: dateTime(licences.updatedAt(key)),
    }
  }

  return {
    name: 'culture.tourism',
    annexRow: 33,
    title: '全国旅游监管服务平台',
    authenticate: nationalService('s_1410000000000_0033'),
    strangers: () => [...strangersAmong(cards.holders, guide), ...strangersAmong(licences.holders, agency)],
    routes: [
      { method: 'POST', path: '/lyjg/check/guide', answer: check(guide) },
      { method: 'POST', path: '/lyjg/check/agency', answer: check(agency) },
    ],
  }
}

function check(record: (key: string) => unknown): (request: SandboxRequest) => Reply {
  return (request) => {
    const fields = fieldsOf(request)
    const key = textIn(fields, 'queryCode')
    if (key === '' || textIn(fields, 'queryReason') === '')
      return ok({ status: '0400', message: '参数有误', content: null })
    const content = record(key)
    if (content === null) return ok({ status: '0404', message: '查无此记录', content })
    return ok({ status: '0000', message: '查询成功', content })
  }
}
