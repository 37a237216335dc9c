/**
 * 山西省医疗保障信息平台 · 查询类交易说明　　　　　　　　　　　　　　　　　　　省医保局 规划财务和信息化处
 *
 * 鉴权：OAuth2 client_credentials（POST /oauth/token），业务请求带 Authorization: Bearer，失效返回 401。
 * 字段名按国家医保信息业务编码（小写下划线）。日期为 yyyy-MM-dd；时间 …_time 为毫秒时间戳；年月 …_ym 为 yyyyMM；金额为数字（元）。
 * HTTP 恒为 200：infcode 为数字，0 成功；801 未查询到参保信息（output 为 null）；-1 失败。
 *
 * 1. 交易 1101 人员参保　POST /fsi/api/psn/1101
 *   {"infno":"1101","input":{"certnos":["…"],"use_purp":"…","biz_no":"…"}}，certnos 至多 100 个
 *   → {"infcode":0,"err_msg":"","output":{"psninfo":[{…}]}}
 *   未参保人员不返回；**人员在本平台有多条历史索引时，同一条记录会重复返回**，请调用方去重。
 *   certno 证件号码 · psn_no 人员编号 · psn_name 姓名 · gend（1 男 2 女）· brdy 出生日期 · naty 民族 · tel 联系电话 ·
 *   insutype 险种（310 职工基本医疗保险 390 城乡居民基本医疗保险）· insu_admdvs 参保地 · psn_insu_stas 参保状态（1 正常 2 暂停
 *   4 终止）· psn_insu_date 参保日期 · emp_uscc emp_name 参保单位 · clct_months 实际缴费月数 · deem_months 视同缴费月数 ·
 *   paid_ym 缴费至 · balc 个人账户余额 · matn_flag 生育保险（1 有 0 无）·
 *   fmly: [{ certno, psn_name }] 家庭共济授权人员 · updt_time 更新时间
 * 2. 交易 1201 单位参保　POST /fsi/api/emp/1201
 *   {"infno":"1201","input":{"usccs":["…"],"use_purp":"…","biz_no":"…"}}
 *   → output.empinfo：uscc · emp_no 单位编号 · emp_name · emp_addr · legrep_name 法定代表人 · tel · insu_date 参保日期 ·
 *     emp_insu_stas · psn_cnt 参保人数 · paid_ym · arre_amt 欠费 · updt_time
 */
import { clientCredentials } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type MedicalInsurance, type ParticipationState, type World } from '../world/types.ts'
import {
  codeOf,
  compact,
  digest,
  fieldsOf,
  isFields,
  ok,
  recordsOf,
  registerOf,
  strangersAmong,
  textsIn,
} from './tables.ts'

const STATUS = { ACTIVE: '1', PAUSED: '2', TERMINATED: '4' } satisfies Record<ParticipationState, string>
const KIND = { EMPLOYEE: '310', RESIDENT: '390' } satisfies Record<MedicalInsurance['kind'], string>
const MAX_KEYS = 100

export function medicalInsurance(world: World): Department {
  const register = registerOf(world, 'medical-insurance')

  function insured(certno: string) {
    const person = register.person(certno)
    const insurance = person?.medicalInsurance ?? null
    if (person === null || insurance === null) return null
    return {
      certno,
      psn_no: insurance.number,
      psn_name: register.nameOf(certno),
      gend: person.sex === 'MALE' ? '1' : '2',
      brdy: person.birthDate,
      naty: person.ethnicity,
      tel: register.held(certno, 'phone', person.phone),
      insutype: KIND[insurance.kind],
      insu_admdvs: insurance.areaCode,
      psn_insu_stas: codeOf(STATUS, register.held(certno, 'medicalState', insurance.state)),
      psn_insu_date: insurance.since,
      emp_uscc: insurance.payer,
      emp_name: insurance.payer && register.nameOf(insurance.payer),
      clct_months: insurance.months,
      deem_months: insurance.deemedMonths,
      paid_ym: compact(insurance.paidUntil),
      balc: insurance.accountBalance,
      matn_flag: insurance.maternity ? '1' : '0',
      fmly: insurance.familyAccount.map((id) => ({ certno: id, psn_name: register.nameOf(id) })),
      updt_time: register.updatedAt(certno),
    }
  }

  function employer(uscc: string) {
    const enterprise = register.enterprise(uscc)
    const insurance = enterprise?.medicalInsurance ?? null
    if (enterprise === null || insurance === null) return null
    return {
      uscc,
      emp_no: insurance.number,
      emp_name: register.nameOf(uscc),
      emp_addr: register.held(uscc, 'address', enterprise.address),
      legrep_name: register.nameOf(register.representativeOf(enterprise)),
      tel: register.held(uscc, 'phone', enterprise.phone),
      insu_date: insurance.since,
      emp_insu_stas: STATUS[insurance.state],
      psn_cnt: insurance.insured,
      paid_ym: compact(insurance.paidUntil),
      arre_amt: insurance.arrears,
      updt_time: register.updatedAt(uscc),
    }
  }

  return {
    name: 'medical-insurance.platform',
    annexRow: 45,
    title: '山西省医疗保障信息平台',
    authenticate: clientCredentials({
      refuse: (reason) => ({ status: 401, body: { infcode: -1, err_msg: reason, output: null } }),
    }),
    strangers: () => [
      ...strangersAmong(world.people.keys(), insured),
      ...strangersAmong(world.enterprises.keys(), employer),
    ],
    routes: [
      {
        method: 'POST',
        path: '/fsi/api/psn/1101',
        answer: transaction('1101', 'certnos', (certnos) => {
          const found = recordsOf(certnos, insured)
          return { psninfo: found.flatMap((row) => (hasTwoIndexes(row.certno) ? [row, row] : [row])) }
        }),
      },
      {
        method: 'POST',
        path: '/fsi/api/emp/1201',
        answer: transaction('1201', 'usccs', (usccs) => ({ empinfo: recordsOf(usccs, employer) })),
      },
    ],
  }
}

function hasTwoIndexes(certno: string): boolean {
  return digest(certno) % 5 === 0
}

function transaction(
  infno: string,
  keysName: string,
  output: (keys: readonly string[]) => Readonly<Record<string, readonly unknown[]>>,
): (request: SandboxRequest) => Reply {
  return (request) => {
    const { infno: asked, input } = fieldsOf(request)
    const keys = isFields(input) ? textsIn(input, keysName) : null
    if (asked !== infno || keys === null || keys.length === 0) return failure(-1, '交易报文不合规')
    if (keys.length > MAX_KEYS) return failure(-1, `${keysName} 至多 ${MAX_KEYS} 个`)
    const found = output(keys)
    const empty = Object.values(found).every((rows) => rows.length === 0)
    return empty ? failure(801, '未查询到参保信息') : ok({ infcode: 0, err_msg: '', output: found })
  }
}

function failure(infcode: number, message: string): Reply {
  return ok({ infcode, err_msg: message, output: null })
}
