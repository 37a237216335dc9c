/**
 * 山西省实有人口信息系统 对外服务接口说明（V3.2）　　　　　　　　　　　　　　　　省公安厅 人口与户政管理总队
 *
 * 一、认证　请求头签名（X-App-Id / X-Timestamp / X-Nonce / X-Signature，HMAC-SHA256）。签名不过返回 401，code 9001。
 * 二、约定　JSON，UTF-8；字段取拼音首字母；日期 yyyyMMdd，时间 yyyyMMddHHmmss，无值为 null。
 *   **业务失败也返回 HTTP 200**，以 code 区分：0 成功；1001 查无此人；1002 超过单次上限；1003 用途为空；1004 参数错误。
 *   每次调用须报用途 yt、案件号 ajh（无案件可空），记入本系统日志。
 * 三、接口
 * 1. POST /residents/query　{"sfzhList":["…"],"yt":"…","ajh":"…"}，sfzhList 至多 100 个公民身份号码
 *   → {"code":"0","msg":"成功","data":{"total":1,"list":[{…}]}}
 *   查不到的人不出现在 list 中；全部查不到返回 1001，data 为 null。list 按户号排列，**与请求次序无关**。
 *   sfzh 公民身份号码 · xm 姓名 · cym 曾用名 · xb 性别（GB/T 2261.1）· mz 民族（GB/T 3304）· csrq 出生日期 · csd 出生地 ·
 *   jg 籍贯 · whcd 文化程度（GB/T 4658）· hyzk 婚姻状况（GB/T 2261.2，本人申报）· hh 户号 · hlx 户类型（1 家庭户 2 集体户）·
 *   hzxm 户主姓名 · yhzgx 与户主关系（GB/T 4761）· hjdz 户籍地址 · hjqh 户籍行政区划 · pcs 派出所 · qrrq 迁入日期 ·
 *   xzz 现住址 · xzzjd 街道乡镇 · xzzsq 社区村 · xzqsrq 现住起始日期 · jzzh 居住证号 · jzzqfrq 居住证签发日期 ·
 *   jzzyxqz 居住证有效期止 · jzsy 居住事由（01 务工 02 经商 03 投靠 04 就学）· sfzqfjg 身份证签发机关 · sfzqfrq 签发日期 ·
 *   sfzyxqz 有效期止（sfzcq 为 1 即长期，此项为 null）· lxdh 联系电话 · fqxm fqsfzh 父亲 · mqxm mqsfzh 母亲 ·
 *   cszmbh 出生医学证明编号 · zxbz 注销标志（0 正常 1 死亡注销）· swrq 死亡日期 · zxrq 注销日期 · gxsj 更新时间
 * 2. POST /kinship/check　{"jhrsfzh":"…","bjhrsfzh":"…","yt":"…","ajh":"…"}
 *   前者是否后者（未满 18 周岁）的父母 → {"code":"0","msg":"成功","data":{"jg":"Y"}}，只答 Y 或 N；查无此人亦为 N
 * 3. POST /birth/guardian/check　{"jhrsfzh":"…","cszmbh":"…","yt":"…","ajh":"…"}
 *   前者是否该《出生医学证明》（卫健部门共享，供申报出生登记）所载的父母；答法同上
 */
import { hmacHeader } from '../authenticators.ts'
import { type Department, type Reply } from '../kit.ts'
import {
  type Birth,
  type Education,
  type HouseholdMember,
  type MaritalStatus,
  type Person,
  type Relation,
  type ResidencePermit,
  type World,
} from '../world/types.ts'
import {
  codeOf,
  compact,
  compactDateTime,
  type Fields,
  fieldsOf,
  lazy,
  ok,
  recordsOf,
  registerOf,
  strangersAmong,
  textIn,
  textsIn,
} from './tables.ts'

const MARITAL_STATUS = {
  UNMARRIED: '10',
  FIRST_MARRIAGE: '21',
  REMARRIED: '22',
  RESTORED_MARRIAGE: '23',
  WIDOWED: '30',
  DIVORCED: '40',
} satisfies Record<MaritalStatus, string>

const EDUCATION = {
  DOCTOR: '11',
  MASTER: '14',
  BACHELOR: '20',
  JUNIOR_COLLEGE: '30',
  VOCATIONAL: '40',
  SENIOR_SECONDARY: '60',
  JUNIOR_SECONDARY: '70',
  PRIMARY: '80',
  NONE: '90',
} satisfies Record<Education, string>

/** Of a man, of a woman. */
const RELATION = {
  HEAD: ['02', '02'],
  SPOUSE: ['11', '12'],
  CHILD: ['20', '30'],
  GRANDCHILD: ['41', '42'],
  PARENT: ['51', '52'],
  PARENT_IN_LAW: ['55', '56'],
  CHILD_IN_LAW: ['28', '38'],
  SIBLING: ['70', '70'],
  OTHER: ['90', '90'],
} satisfies Record<Relation, readonly [string, string]>

const RESIDENCE_REASON = { WORK: '01', BUSINESS: '02', FAMILY: '03', STUDY: '04' } satisfies Record<
  ResidencePermit['reason'],
  string
>

const MAX_KEYS = 100

export function population(world: World): Department {
  const register = registerOf(world, 'population')
  const births: ReadonlyMap<string, Birth> = world.births
  const birthOf = lazy(() => new Map<string, Birth>([...births.values()].map((birth) => [birth.child, birth])))

  function resident(id: string) {
    const person = register.person(id)
    const household = world.households.get(person?.household ?? '')
    if (person === null || household === undefined) return null
    const { citizenId, sex, identityCard: card, residence } = person
    const dwelling = world.dwellings.get(residence.dwelling)
    const cancelled = person.death?.registerCancelled ?? null
    return {
      sfzh: citizenId,
      xm: register.nameOf(id),
      cym: person.formerNames.at(-1)?.name ?? null,
      xb: sex === 'MALE' ? '1' : '2',
      mz: person.ethnicity,
      csrq: compact(person.birthDate),
      csd: person.birthplace,
      jg: person.nativePlace,
      whcd: EDUCATION[person.education],
      hyzk: codeOf(MARITAL_STATUS, register.held(id, 'maritalStatus', person.maritalStatus)),
      hh: household.id,
      hlx: household.kind === 'FAMILY' ? '1' : '2',
      hzxm: household.head ? register.nameOf(household.head) : null,
      ...place(household.members.find((member) => member.person === person.id)),
      hjdz: register.householdAddressOf(person),
      hjqh: household.areaCode,
      pcs: household.policeStation,
      xzz: dwelling?.address ?? null,
      xzzjd: dwelling?.street ?? null,
      xzzsq: dwelling?.community ?? null,
      xzqsrq: compact(residence.since),
      jzzh: residence.permit?.number ?? null,
      jzzqfrq: compact(residence.permit?.issued ?? null),
      jzzyxqz: compact(residence.permit?.expires ?? null),
      jzsy: codeOf(RESIDENCE_REASON, residence.permit?.reason ?? null),
      sfzqfjg: card?.issuer ?? null,
      sfzqfrq: compact(card?.issued ?? null),
      sfzyxqz: compact(card?.expires ?? null),
      sfzcq: card === null ? null : card.expires === null ? '1' : '0',
      lxdh: register.held(id, 'phone', person.phone),
      fqxm: person.father === null ? null : register.nameOf(person.father),
      fqsfzh: person.father,
      mqxm: person.mother === null ? null : register.nameOf(person.mother),
      mqsfzh: person.mother,
      cszmbh: birthOf().get(person.id)?.certificateNumber ?? null,
      zxbz: cancelled === null ? '0' : '1',
      swrq: cancelled === null ? null : compact(person.death?.date ?? null),
      zxrq: compact(cancelled),
      gxsj: compactDateTime(register.updatedAt(id)),
    }

    function place(member: HouseholdMember | undefined) {
      const relation = member === undefined ? null : RELATION[member.relation][sex === 'MALE' ? 0 : 1]
      return { yhzgx: relation, qrrq: compact(member?.movedIn ?? null) }
    }
  }

  function query(fields: Fields): Reply {
    const keys = textsIn(fields, 'sfzhList')
    if (keys === null || keys.length === 0) return failure('1004', '参数错误')
    if (keys.length > MAX_KEYS) return failure('1002', '超过单次查询上限')
    const list = recordsOf(keys, resident).sort((a, b) => (a.hh < b.hh ? -1 : 1))
    return list.length === 0 ? failure('1001', '查无此人') : success({ total: list.length, list })
  }

  function isParentOfMinor(parent: string, child: string): boolean {
    const person = register.person(child)
    return person !== null && isMinor(person, register.today) && mayStandFor(parent, [person.father, person.mother])
  }

  function isOnBirthCertificate(parent: string, certificateNumber: string): boolean {
    const birth = births.get(certificateNumber)
    return birth !== undefined && mayStandFor(parent, [birth.father, birth.mother])
  }

  function mayStandFor(parent: string, parents: readonly (string | null)[]): boolean {
    return parents.includes(parent) && register.person(parent)?.death === null
  }

  return {
    name: 'public-security.population',
    annexRow: 4,
    title: '山西省实有人口信息系统',
    authenticate: hmacHeader((reason) => ({ status: 401, body: { code: '9001', msg: reason, data: null } })),
    strangers: () => [...strangersAmong(world.people.keys(), resident), ...[...births.keys()].slice(0, 3)],
    routes: [
      { method: 'POST', path: '/residents/query', answer: forPurpose(query) },
      {
        method: 'POST',
        path: '/kinship/check',
        answer: forPurpose((asked) => verdict(isParentOfMinor(textIn(asked, 'jhrsfzh'), textIn(asked, 'bjhrsfzh')))),
      },
      {
        method: 'POST',
        path: '/birth/guardian/check',
        answer: forPurpose((asked) => verdict(isOnBirthCertificate(textIn(asked, 'jhrsfzh'), textIn(asked, 'cszmbh')))),
      },
    ],
  }
}

function isMinor({ birthDate }: Person, today: string): boolean {
  return `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` > today
}

function forPurpose(answer: (fields: Fields) => Reply): Department['routes'][number]['answer'] {
  return (request) => {
    const fields = fieldsOf(request)
    return textIn(fields, 'yt') === '' ? failure('1003', '用途为空') : answer(fields)
  }
}

function verdict(proved: boolean): Reply {
  return success({ jg: proved ? 'Y' : 'N' })
}

function success(data: unknown): Reply {
  return ok({ code: '0', msg: '成功', data })
}

function failure(code: string, msg: string): Reply {
  return ok({ code, msg, data: null })
}
