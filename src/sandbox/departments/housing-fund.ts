/**
 * 住房公积金信息化管理系统 · 数据共享接口　　　　　　　　　　　省级机关住房资金管理中心（各市中心同构）
 *
 * 认证：无（仅对政务外网前置机地址段开放）。
 * 字段名为全拼大写（按住房公积金基础数据标准的汉语拼音列名）；日期 yyyyMMdd，年月 yyyyMM；金额、比例为字符串，两位小数。
 * HTTP 恒为 200：{"FLAG":"S","INFO":"","TOTAL":1,"ROWS":[…]}；FLAG：S 成功，N 无账户（ROWS 为空），F 失败。
 *
 * 1. POST /gjj/grzh　{"ZJHMS":["公民身份号码",…],"YT":"用途","AJH":"案件号"}，至多 100 人
 *   一个账户一行；无账户的人不返回；**按个人账号排序**，与请求次序无关。2010 年以前开户的 ZJHM 为原 15 位号码。
 *   ZJHM 证件号码 · XINGMING 姓名 · GRZH 个人账号 · GRZHZT 账户状态（01 正常 02 封存 03 销户）· KHRQ 开户日期 ·
 *   DWZH 单位账号 · DWMC 单位名称 · DWXYDM 单位统一社会信用代码 · GRJCJS 缴存基数 · GRJCBL 个人缴存比例（%）·
 *   DWJCBL 单位缴存比例（%）· YJCE 月缴存额 · GRZHYE 账户余额 · JZNY 缴至年月 · SJHM 手机号码 ·
 *   JKHTBH 借款合同编号 · HTDKJE 合同贷款金额 · DKYE 贷款余额 · DKFFRQ 放款日期 · DKQS 贷款期数（月）·
 *   DKZT 贷款状态（1 正常还款 2 逾期 3 结清）· FWZL 抵押房屋不动产权证号；无贷款则以上各项为 null · GXSJ（yyyyMMddHHmmss）
 * 2. POST /gjj/dwzh　{"DWXYDMS":["统一社会信用代码",…],"YT":"…","AJH":"…"}，至多 100 户
 *   DWXYDM · DWZH · DWMC · DWDZ 单位地址 · DWFRDB 法定代表人 · LXDH · DWKHRQ 开户日期 · DWZHZT（01 缴存 02 缓缴 03 销户）·
 *   DWJCBL · DWJCRS 缴存人数 · JZNY · GXSJ
 */
import { none } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type EnterpriseHousingFund, type HousingFund, type HousingLoan, type World } from '../world/types.ts'
import { compact, compactDateTime, fieldsOf, ok, recordsOf, registerOf, strangersAmong, textsIn } from './tables.ts'

const ACCOUNT_STATE = { NORMAL: '01', SEALED: '02', CLOSED: '03' } satisfies Record<HousingFund['state'], string>
const UNIT_STATE = { NORMAL: '01', PAUSED: '02', CLOSED: '03' } satisfies Record<EnterpriseHousingFund['state'], string>
const LOAN_STATE = { REPAYING: '1', OVERDUE: '2', SETTLED: '3' } satisfies Record<HousingLoan['state'], string>
const MAX_KEYS = 100
const LONG_NUMBERS_SINCE = '2010-01-01'

export function housingFund(world: World): Department {
  const register = registerOf(world, 'housing-fund')

  function account(id: string) {
    const person = register.person(id)
    const fund = person?.housingFund ?? null
    if (person === null || fund === null) return null
    const employer = fund.employer === null ? null : register.enterprise(fund.employer)
    return {
      ZJHM: fund.opened < LONG_NUMBERS_SINCE ? (person.formerCitizenId ?? id) : id,
      XINGMING: register.nameOf(id),
      GRZH: fund.account,
      GRZHZT: ACCOUNT_STATE[fund.state],
      KHRQ: compact(fund.opened),
      DWZH: employer?.housingFund?.account ?? null,
      DWMC: fund.employer && register.nameOf(fund.employer),
      DWXYDM: fund.employer,
      GRJCJS: fund.base.toFixed(2),
      GRJCBL: fund.rate.toFixed(2),
      DWJCBL: fund.rate.toFixed(2),
      YJCE: ((fund.base * fund.rate * 2) / 100).toFixed(2),
      GRZHYE: fund.balance.toFixed(2),
      JZNY: compact(fund.paidUntil),
      SJHM: register.held(id, 'phone', person.phone),
      ...loanColumns(fund.loan),
      GXSJ: compactDateTime(register.updatedAt(id)),
    }
  }

  function unit(creditCode: string) {
    const enterprise = register.enterprise(creditCode)
    const fund = enterprise?.housingFund ?? null
    if (enterprise === null || fund === null) return null
    return {
      DWXYDM: creditCode,
      DWZH: fund.account,
      DWMC: register.nameOf(creditCode),
      DWDZ: register.held(creditCode, 'address', enterprise.address),
      DWFRDB: register.nameOf(register.representativeOf(enterprise)),
      LXDH: register.held(creditCode, 'phone', enterprise.phone),
      DWKHRQ: compact(fund.opened),
      DWZHZT: UNIT_STATE[fund.state],
      DWJCBL: fund.rate.toFixed(2),
      DWJCRS: String(fund.payers),
      JZNY: compact(fund.paidUntil),
      GXSJ: compactDateTime(register.updatedAt(creditCode)),
    }
  }

  return {
    name: 'housing-fund.platform',
    annexRow: 1,
    title: '住房公积金信息化管理系统',
    authenticate: none(),
    strangers: () => [
      ...strangersAmong(world.people.keys(), account),
      ...strangersAmong(world.enterprises.keys(), unit),
    ],
    routes: [
      {
        method: 'POST',
        path: '/gjj/grzh',
        answer: rows('ZJHMS', (keys) => recordsOf(keys, account).sort((a, b) => (a.GRZH < b.GRZH ? -1 : 1))),
      },
      { method: 'POST', path: '/gjj/dwzh', answer: rows('DWXYDMS', (keys) => recordsOf(keys, unit)) },
    ],
  }
}

function loanColumns(loan: HousingLoan | null) {
  return {
    JKHTBH: loan?.contractNumber ?? null,
    HTDKJE: loan?.amount.toFixed(2) ?? null,
    DKYE: loan?.remaining.toFixed(2) ?? null,
    DKFFRQ: compact(loan?.granted ?? null),
    DKQS: loan === null ? null : String(loan.months),
    DKZT: loan === null ? null : LOAN_STATE[loan.state],
    FWZL: loan?.property ?? null,
  }
}

function rows(
  keysName: string,
  find: (keys: readonly string[]) => readonly unknown[],
): (request: SandboxRequest) => Reply {
  return (request) => {
    const keys = textsIn(fieldsOf(request), keysName)
    if (keys === null || keys.length === 0 || keys.length > MAX_KEYS) {
      return ok({ FLAG: 'F', INFO: `${keysName} 须为 1 至 100 个`, TOTAL: 0, ROWS: [] })
    }
    const found = find(keys)
    return ok({ FLAG: found.length === 0 ? 'N' : 'S', INFO: '', TOTAL: found.length, ROWS: found })
  }
}
