/**
 * 医疗机构注册联网管理系统 · 注册信息查询 Web 服务（国垂，SOAP 1.1）　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /zcgl/services/RegisterQuery　命名空间 http://register.nhc.example/query；方法名 getJigou 机构 · getYishi 医师 · getHushi 护士，
 * 参数均为 <zj>统一社会信用代码或公民身份号码</zj><yongtu>用途</yongtu><banjian>办件编号</banjian>，一次一个
 * → 方法名 + Response/zhuce { daima, xinxi, jilu }；daima：S 成功 · W 未注册 · E 参数错误（后两种没有 jilu）。日期 yyyyMMdd
 *   机构：shxydm · jgmc 机构名称 · djh 登记号 · jglb 类别（1 综合医院 2 中医医院 3 专科医院 4 门诊部 5 诊所）· jyxz 经营性质（Y 营利性
 *   F 非营利性）· zyfzr 主要负责人 · zlkm 诊疗科目 · cws 床位数
 *   医师：sfzh · xm · zyzsbm 执业证书编码 · zgzsbm 资格证书编码 · jb 级别（1 执业医师 2 执业助理医师）· lb 类别（1 临床 2 中医 3 口腔
 *   4 公共卫生）· zyfw 执业范围 · zyjg 主要执业机构
 *   护士：sfzh · xm · zyzsbm · zyjg 执业地点
 *   三者都有：fzrq 发证（注册）日期 · yxq 有效期至（医师无期限，为空）· fzjg 发证机关 · zt（10 有效 20 暂停执业 30 注销 40 吊销 50 过期）·
 *   gxsj 更新时间（yyyyMMddHHmmss）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { readEnvelope, soapReply, textOf, type XmlContent } from '../soap.ts'
import { HOSPITALS } from '../world/places.ts'
import { type Enterprise, type Permit, type Person, type World } from '../world/types.ts'
import { chosen, permitBook, type PermitBook } from './permits.ts'
import { compact, compactDateTime, digest, lazy, strangersAmong } from './tables.ts'

const STATE = { VALID: '10', SUSPENDED: '20', CANCELLED: '30', REVOKED: '40', EXPIRED: '50' } satisfies Record<
  Permit['state'],
  string
>
/** 类别 and 诊疗科目. */
const INSTITUTIONS = [
  ['5', '中医科；针灸科专业；推拿科专业'],
  ['5', '口腔科'],
  ['5', '内科；儿科'],
  ['4', '内科；外科；医学检验科'],
  ['4', '内科；儿科；妇科专业'],
  ['3', '眼科'],
  ['2', '中医科；针灸科专业；骨伤科专业'],
  ['1', '内科；外科；妇产科；儿科；医学检验科'],
] as const
/** 类别, and what may be practised in it. */
const PRACTICES = [
  ['1', '内科专业'],
  ['1', '外科专业'],
  ['1', '全科医学专业'],
  ['2', '中医专业'],
  ['3', '口腔专业'],
  ['4', '公共卫生类别专业'],
] as const
const NO_BEDS: ReadonlySet<string> = new Set(['4', '5'])

export function medicalInstitutions(world: World): Department {
  const institutions = permitBook(world, [86])
  const physicians = permitBook(world, [85])
  const nurses = permitBook(world, [78])
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const people: ReadonlyMap<string, Person> = world.people
  const employers = lazy(() => {
    const current = world.jobs.filter(({ until }) => until === null)
    return new Map<string, string>(current.map(({ person, employer }) => [person, employer]))
  })

  function institution(shxydm: string) {
    const firm = firms.get(shxydm)
    const [held] = institutions.heldBy(shxydm)
    if (firm === undefined || held === undefined) return null
    const [jglb, zlkm] = chosen(`kind ${shxydm}`, INSTITUTIONS)
    return {
      shxydm,
      jgmc: firm.name,
      djh: held.number,
      jglb,
      jyxz: chosen(`nature ${shxydm}`, ['Y', 'Y', 'Y', 'F']),
      zyfzr: people.get(firm.legalRepresentative)?.name ?? null,
      zlkm,
      cws: NO_BEDS.has(jglb) ? 0 : 20 + (digest(`beds ${shxydm}`) % 80),
      ...registered(held, institutions.updatedAt(shxydm)),
    }
  }

  function physician(sfzh: string) {
    const held = licensed(sfzh, physicians)
    if (held === null) return null
    const [lb, zyfw] = chosen(`practice ${sfzh}`, PRACTICES)
    const jb = chosen(`grade ${sfzh}`, ['1', '1', '1', '2'])
    const zgzsbm = `${held.fzrq.slice(0, 4)}14${jb}${String(digest(sfzh)).padStart(10, '0')}`
    return { ...held, zgzsbm, jb, lb, zyfw }
  }

  function licensed(sfzh: string, book: PermitBook) {
    const person = people.get(sfzh)
    const [held] = book.heldBy(sfzh)
    if (person === undefined || held === undefined) return null
    const employer = employers().get(sfzh) ?? ''
    const clinic = institutions.heldBy(employer).length > 0 ? firms.get(employer)?.name : undefined
    const zyjg = clinic ?? chosen(`hospital ${sfzh}`, HOSPITALS)
    return { sfzh, xm: person.name, zyzsbm: held.number, zyjg, ...registered(held, book.updatedAt(sfzh)) }
  }

  const registers: Readonly<Record<string, (key: string) => XmlContent>> = {
    getJigou: institution,
    getYishi: physician,
    getHushi: (sfzh) => licensed(sfzh, nurses),
  }

  function answer(request: SandboxRequest) {
    const { call } = readEnvelope(request)
    const key = textOf(call, 'zj')
    const register = registers[call.name]
    if (register === undefined || key === '' || textOf(call, 'yongtu') === '')
      return reply(call.name, { daima: 'E', xinxi: '参数错误' })
    const found = register(key)
    if (found === null) return reply(call.name, { daima: 'W', xinxi: '未注册' })
    return reply(call.name, { daima: 'S', xinxi: null, jilu: found })
  }

  return {
    name: 'health.medical-institutions',
    annexRow: 35,
    title: '医疗机构注册联网管理系统',
    authenticate: nationalService('s_1410000000000_0035'),
    strangers: () => [
      ...strangersAmong(institutions.holders, institution),
      ...strangersAmong(physicians.holders, physician),
      ...strangersAmong(nurses.holders, (key) => licensed(key, nurses)),
    ],
    routes: [{ method: 'POST', path: '/zcgl/services/RegisterQuery', answer }],
  }
}

function registered({ issued, expires, issuer, state }: Permit, updatedAt: number) {
  return {
    fzrq: compact(issued),
    yxq: compact(expires),
    fzjg: issuer,
    zt: STATE[state],
    gxsj: compactDateTime(updatedAt),
  }
}

function reply(call: string, zhuce: XmlContent) {
  return soapReply(
    { [`${call}Response`]: { zhuce } },
    { version: '1.1', namespace: 'http://register.nhc.example/query' },
  )
}
