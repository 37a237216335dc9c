/**
 * 金税三期税收管理系统 · 外部门信息查询（国垂）　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * 认证：由国家平台核验后转入，不接受直连（403）。一次一户。字段为拼音首字母；日期 yyyy-MM-dd，所属期 yyyy-MM；金额为数字（元）。
 * HTTP 恒为 200：{"rtnCode":"0","rtnMsg":"","bizData":{…}}；rtnCode：0 成功，1 未查询到（bizData 为空对象 {}），8 参数错误。
 *
 * 1. POST /nsr/dwxx　{"nsrsbh":"纳税人识别号","cxyt":"…","ywlsh":"…"} 单位纳税人
 *   nsrsbh · nsrmc 纳税人名称 · nsrlx（1 一般纳税人 2 小规模纳税人）· djzclx 登记注册类型（国统字〔2011〕86号：
 *   151 国有独资公司 159 其他有限责任公司 160 股份有限公司 171 私营独资企业 172 私营合伙企业 173 私营有限责任公司）· zgswjg 主管税务机关 · djrq 登记日期 · nsrzt 纳税人状态
 *   （03 正常 05 非正常 07 注销）· xydj 纳税信用等级（A B M C D）· qsje 欠税金额 · sndnse 上年度纳税额 · fddbr 法定代表人 ·
 *   zcdz 注册地址 · scjydz 生产经营地址 · lxdh 联系电话 · cwfzr 财务负责人 · cwfzrdh 财务负责人电话 · bsr 办税人 · bsrdh 办税人电话 · khyh 开户银行 · yhzh 银行账号 ·
 *   sksb: [{ sbbh 设备编号, sblx（1 税务UKey 2 税控盘）, fxrq 发行日期, sbzt（1 在用 2 已缴回）}] · gxrq 更新日期
 * 2. POST /nsr/zrrsds　{"zjhm":"公民身份号码","cxyt":"…","ywlsh":"…"} 自然人个人所得税，最近十二个月
 *   zjhm · xm 姓名 · srhj 收入合计 · sehj 税额合计 · zjkjywr 最近扣缴义务人 ·
 *   zxkc: [{ kcxm }] 专项附加扣除项目（01 子女教育 02 赡养老人 03 住房贷款利息 04 住房租金 05 婴幼儿照护）·
 *   mx: [{ sksq 所属期, kjywr 扣缴义务人, kjywrsbh, sre 收入额, sds 税额 }] 明细 · gxrq 更新日期
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type Enterprise, type EnterpriseTax, type IncomeTax, type World } from '../world/types.ts'
import { dateTime, fieldsOf, ok, registerOf, strangersAmong, textIn } from './tables.ts'

const STATE = { NORMAL: '03', ABNORMAL: '05', CANCELLED: '07' } satisfies Record<EnterpriseTax['state'], string>
const REGISTRATION_TYPE = {
  STATE_OWNED: '151',
  JOINT_STOCK: '160',
  SOLE_PROPRIETORSHIP: '171',
  PARTNERSHIP: '172',
  LIMITED: '173',
  SOLE_LIMITED: '173',
} satisfies Record<Enterprise['type'], string>
const OTHER_LIMITED = '159'
const DEDUCTION = {
  CHILD_EDUCATION: '01',
  ELDER_CARE: '02',
  HOUSING_LOAN: '03',
  RENT: '04',
  INFANT_CARE: '05',
} satisfies Record<IncomeTax['deductions'][number], string>

export function taxation(world: World): Department {
  const register = registerOf(world, 'tax')

  function organization(nsrsbh: string) {
    const enterprise = register.enterprise(nsrsbh)
    if (enterprise === null) return null
    const { tax, contacts, bankAccount } = enterprise
    const finance = contacts.find(({ role }) => role === 'FINANCE')
    const clerk = contacts.find(({ role }) => role === 'TAX')
    return {
      nsrsbh,
      nsrmc: register.nameOf(nsrsbh),
      nsrlx: tax.type === 'GENERAL' ? '1' : '2',
      djzclx: registrationTypeOf(enterprise),
      zgswjg: tax.authority,
      djrq: tax.registered,
      nsrzt: STATE[tax.state],
      xydj: tax.creditGrade,
      qsje: tax.arrears,
      sndnse: tax.paidLastYear,
      fddbr: register.nameOf(register.representativeOf(enterprise)),
      zcdz: register.held(nsrsbh, 'address', enterprise.address),
      scjydz: enterprise.address,
      lxdh: register.held(nsrsbh, 'phone', enterprise.phone),
      cwfzr: finance === undefined ? null : register.nameOf(finance.person),
      cwfzrdh: finance?.phone ?? null,
      bsr: clerk === undefined ? null : register.nameOf(clerk.person),
      bsrdh: clerk?.phone ?? null,
      khyh: bankAccount.bank,
      yhzh: bankAccount.number,
      sksb: tax.devices.map((device) => ({
        sbbh: device.number,
        sblx: device.kind === 'TAX_UKEY' ? '1' : '2',
        fxrq: device.issued,
        sbzt: device.state === 'IN_USE' ? '1' : '2',
      })),
      gxrq: dateTime(register.updatedAt(nsrsbh)).slice(0, 10),
    }
  }

  function registrationTypeOf({ type, shareholders }: Enterprise): string {
    const isOfPersons = shareholders.every(({ holder }) => register.isPerson(holder))
    return type === 'LIMITED' && !isOfPersons ? OTHER_LIMITED : REGISTRATION_TYPE[type]
  }

  function individual(zjhm: string) {
    const tax = register.person(zjhm)?.incomeTax ?? null
    if (tax === null) return null
    const last = tax.months.at(-1)
    return {
      zjhm,
      xm: register.nameOf(zjhm),
      srhj: tax.months.reduce((sum, { income }) => sum + income, 0),
      sehj: tax.months.reduce((sum, month) => sum + month.tax, 0),
      zjkjywr: last === undefined ? null : register.nameOf(last.payer),
      zxkc: tax.deductions.map((deduction) => ({ kcxm: DEDUCTION[deduction] })),
      mx: tax.months.map((month) => ({
        sksq: month.month,
        kjywr: register.nameOf(month.payer),
        kjywrsbh: month.payer,
        sre: month.income,
        sds: month.tax,
      })),
      gxrq: dateTime(register.updatedAt(zjhm)).slice(0, 10),
    }
  }

  return {
    name: 'taxation.golden-tax',
    annexRow: 52,
    title: '金税三期税收管理系统',
    authenticate: nationalService('s_1410000000000_0052'),
    strangers: () => [
      ...strangersAmong(world.people.keys(), individual),
      ...strangersAmong(world.enterprises.keys(), organization),
    ],
    routes: [
      { method: 'POST', path: '/nsr/dwxx', answer: inquiry('nsrsbh', organization) },
      { method: 'POST', path: '/nsr/zrrsds', answer: inquiry('zjhm', individual) },
    ],
  }
}

function inquiry(keyName: string, record: (key: string) => unknown): (request: SandboxRequest) => Reply {
  return (request) => {
    const key = textIn(fieldsOf(request), keyName)
    if (key === '') return ok({ rtnCode: '8', rtnMsg: '参数错误', bizData: {} })
    const found = record(key)
    return ok(
      found === null
        ? { rtnCode: '1', rtnMsg: '未查询到纳税人', bizData: {} }
        : { rtnCode: '0', rtnMsg: '', bizData: found },
    )
  }
}
