/**
 * 山西市场监管综合业务管理系统 · 登记库共享服务　　　　　　　　　　　　　　　　省市场监管局 信息中心（数据库组）
 *
 * 认证：请求头签名（X-App-Id / X-Timestamp / X-Nonce / X-Signature），不过返回 401。
 * 字段为登记库列名（大写），与《市场主体登记数据规范》一致；日期 yyyy-MM-dd；金额为元，六位小数的字符串；无值为空串 ""。
 * HTTP 恒为 200，看 CODE：0000 正常；E001 参数错误；E002 超过单次上限（100 户）。
 *
 * 1. POST /scjg/ent/batch　{"UNISCIDS":["统一社会信用代码",…],"PURPOSE":"…","CASENO":"…"}
 *   → {"CODE":"0000","MSG":"","DATA":[{"UNISCID":"…","BASE":{…},"INVESTORS":[…],"STAFF":[…],"LINKMEN":[…],"SEALS":[…]}]}
 *   未登记的不在 DATA 中；**全部未登记时 CODE 仍为 0000，DATA 为空数组**。
 *   BASE: REGNO 注册号 · ENTNAME 名称 · OLDNAME 曾用名 · ENTTYPE 类型（1130 有限责任（自然人投资或控股）1151 自然人独资
 *     1190 其他有限责任 1210 股份有限 1110 国有独资 4530 合伙 4540 个人独资）· INDUSTRYPHY 门类 · INDUSTRYCO 行业代码（GB/T 4754）· OPSCOPE 经营范围 ·
 *     REGCAP 注册资本 · REGCAPCUR 币种（156）· ESTDATE 成立日期 · OPFROM OPTO 营业期限（OPTO 为空即长期）· APPRDATE 核准日期 ·
 *     REGORG 登记机关 · REGSTATE 状态（1 存续 2 吊销 3 注销）· STATEDATE 吊销/注销日期 · DOM 住所 · LEREP 法定代表人 ·
 *     LEREPCERNO 其证件号 · TEL 联系电话 · EMAIL 电子邮箱 ·
 *     LIAISON 工商联络员 · LIATEL 联络员电话 · S_EXT_TIMESTAMP 更新时间（yyyy-MM-dd HH:mm:ss）
 *   INVESTORS: INV 股东名称 · INVTYPE（1 企业 2 自然人）· CERNO 证件号 · SUBCONAM 认缴 · ACCONAM 实缴 · CONPROP 比例（%）· CONDATE
 *   STAFF: NAME · CERNO · POSITION 职务
 *   LINKMEN: LINKTYPE（01 登记联系人 02 财务负责人 03 工商联络员 04 办税人）· NAME · CERNO · TEL
 *   SEALS: SEALTYPE（1 法定名称章 2 财务专用章 3 合同专用章 4 发票专用章 5 法定代表人名章）· SEALNO 备案编号 · RECDATE 备案日期
 *     （公安机关印章备案回传，仅供参考）
 * 2. POST /scjg/ent/rep/check　{"UNISCID":"…","CERNO":"公民身份号码","PURPOSE":"…","CASENO":"…"}
 *   该人是否该企业（存续）现任法定代表人或在册的登记联系人、联络员 → {"CODE":"0000","MSG":"","DATA":{"RESULT":"1"}}
 *   只答 1 是、0 否；企业或人员不存在亦为 0
 */
import { hmacHeader } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type Enterprise, type EnterpriseState, type World } from '../world/types.ts'
import { dateTime, fieldsOf, ok, recordsOf, registerOf, strangersAmong, textIn, textsIn } from './tables.ts'

const TYPE = {
  LIMITED: '1130',
  SOLE_LIMITED: '1151',
  JOINT_STOCK: '1210',
  STATE_OWNED: '1110',
  PARTNERSHIP: '4530',
  SOLE_PROPRIETORSHIP: '4540',
} satisfies Record<Enterprise['type'], string>
const OTHER_LIMITED = '1190'
const STATE = { ACTIVE: '1', REVOKED: '2', CANCELLED: '3' } satisfies Record<EnterpriseState, string>
const LINK_TYPE = { CONTACT: '01', FINANCE: '02', LIAISON: '03', TAX: '04' }
const SEAL_TYPE = { OFFICIAL: '1', FINANCE: '2', CONTRACT: '3', INVOICE: '4', LEGAL_REPRESENTATIVE: '5' }
const MAX_KEYS = 100

export function marketRegistration(world: World): Department {
  const register = registerOf(world, 'market-regulation')

  function entry(creditCode: string) {
    const enterprise = register.enterprise(creditCode)
    if (enterprise === null) return null
    return {
      UNISCID: creditCode,
      BASE: base(enterprise),
      INVESTORS: enterprise.shareholders.map((shareholder) => ({
        INV: register.nameOf(shareholder.holder),
        INVTYPE: register.isPerson(shareholder.holder) ? '2' : '1',
        CERNO: shareholder.holder,
        SUBCONAM: shareholder.subscribed.toFixed(6),
        ACCONAM: shareholder.paid.toFixed(6),
        CONPROP: shareholder.share.toFixed(2),
        CONDATE: shareholder.since,
      })),
      STAFF: enterprise.directors.map(({ person, position }) => ({
        NAME: register.nameOf(person),
        CERNO: person,
        POSITION: position,
      })),
      LINKMEN: enterprise.contacts.map(({ role, person, phone }) => ({
        LINKTYPE: LINK_TYPE[role],
        NAME: register.nameOf(person),
        CERNO: person,
        TEL: phone,
      })),
      SEALS: enterprise.seals.map(({ kind, number, recorded }) => ({
        SEALTYPE: SEAL_TYPE[kind],
        SEALNO: number,
        RECDATE: recorded,
      })),
    }
  }

  function typeOf({ type, shareholders }: Enterprise): string {
    const isOfPersons = shareholders.every(({ holder }) => register.isPerson(holder))
    return type === 'LIMITED' && !isOfPersons ? OTHER_LIMITED : TYPE[type]
  }

  function base(enterprise: Enterprise) {
    const { creditCode } = enterprise
    const representative = register.representativeOf(enterprise)
    const liaison = enterprise.contacts.find(({ role }) => role === 'LIAISON')
    return {
      REGNO: enterprise.registrationNumber ?? '',
      ENTNAME: register.nameOf(creditCode),
      OLDNAME: enterprise.formerNames.at(-1)?.name ?? '',
      ENTTYPE: typeOf(enterprise),
      INDUSTRYPHY: enterprise.industry.charAt(0),
      INDUSTRYCO: enterprise.industry,
      OPSCOPE: enterprise.scope,
      REGCAP: enterprise.capital.toFixed(6),
      REGCAPCUR: '156',
      ESTDATE: enterprise.established,
      OPFROM: enterprise.established,
      OPTO: enterprise.termEnds ?? '',
      APPRDATE: enterprise.approved,
      REGORG: enterprise.authority,
      REGSTATE: STATE[enterprise.state],
      STATEDATE: enterprise.stateSince ?? '',
      DOM: register.held(creditCode, 'address', enterprise.address),
      LEREP: register.nameOf(representative),
      LEREPCERNO: representative,
      TEL: register.held(creditCode, 'phone', enterprise.phone),
      EMAIL: enterprise.email,
      LIAISON: liaison === undefined ? '' : register.nameOf(liaison.person),
      LIATEL: liaison?.phone ?? '',
      S_EXT_TIMESTAMP: dateTime(register.updatedAt(creditCode)),
    }
  }

  function batch(request: SandboxRequest): Reply {
    const keys = textsIn(fieldsOf(request), 'UNISCIDS')
    if (keys === null || keys.length === 0) return failure('E001', '参数错误')
    if (keys.length > MAX_KEYS) return failure('E002', '超过单次上限')
    return success(recordsOf(keys, entry))
  }

  function check(request: SandboxRequest): Reply {
    const fields = fieldsOf(request)
    const enterprise = register.enterprise(textIn(fields, 'UNISCID'))
    const person = textIn(fields, 'CERNO')
    if (person === '') return failure('E001', '参数错误')
    return success({ RESULT: enterprise !== null && actsFor(person, enterprise) ? '1' : '0' })
  }

  function actsFor(person: string, enterprise: Enterprise): boolean {
    const isContact = enterprise.contacts.some(
      (contact) => contact.person === person && (contact.role === 'CONTACT' || contact.role === 'LIAISON'),
    )
    return enterprise.state === 'ACTIVE' && (isContact || register.representativeOf(enterprise) === person)
  }

  return {
    name: 'market-regulation.registration',
    annexRow: 39,
    title: '山西市场监管综合业务管理系统',
    authenticate: hmacHeader((reason) => ({ status: 401, body: { CODE: 'E401', MSG: reason, DATA: null } })),
    strangers: () => strangersAmong(world.enterprises.keys(), entry),
    routes: [
      { method: 'POST', path: '/scjg/ent/batch', answer: batch },
      { method: 'POST', path: '/scjg/ent/rep/check', answer: check },
    ],
  }
}

function success(data: unknown): Reply {
  return ok({ CODE: '0000', MSG: '', DATA: data })
}

function failure(code: string, message: string): Reply {
  return ok({ CODE: code, MSG: message, DATA: null })
}
