/**
 * 山西省特种设备作业人员考核管理平台 证书台账（省建）　　　　　　　　　　　　　　　　　　　　　　　　文件，每日一份
 *
 * tzsbry_yyyyMMdd.csv：UTF-8（带 BOM），逗号分隔，首行为列名，一证一行；写完后放同名 .ok 空文件。列：
 *   公民身份号码 · 姓名 · 证书类别（ZY 安全管理和作业人员 JY 检验检测人员）· 证书编号 · 项目代号（见 TSG Z6001、TSG Z8002，分号分隔）·
 *   发证日期 · 有效截止（yyyyMMdd）· 发证机关 · 证书状态（0 有效 1 暂停 2 注销 3 吊销 4 过期）· 变更时间（yyyy-MM-dd HH:mm:ss）
 */
import { type StoredDepartment, writeCsv } from '../stores.ts'
import { type Permit, type Person, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, dateTime, strangersAmong } from './tables.ts'

const COLUMNS = [
  '公民身份号码',
  '姓名',
  '证书类别',
  '证书编号',
  '项目代号',
  '发证日期',
  '有效截止',
  '发证机关',
  '证书状态',
  '变更时间',
]
const [OPERATOR, INSPECTOR] = [65, 67]
const SCOPES = {
  ZY: ['A', 'G1;G3', 'R1', 'P', 'T', 'Q2', 'N1', 'N1;N2', 'SMAW-FeⅡ-3G-12-Fef3J'],
  JY: ['RS', 'GS', 'TS', 'QS', 'UTⅡ;RTⅡ'],
}
const STATE = { VALID: 0, SUSPENDED: 1, CANCELLED: 2, REVOKED: 3, EXPIRED: 4 } satisfies Record<Permit['state'], number>
const BYTE_ORDER_MARK = '\ufeff'

export function equipmentPersonnel(world: World): StoredDepartment {
  const book = permitBook(world, [OPERATOR, INSPECTOR])
  const people: ReadonlyMap<string, Person> = world.people

  function row(key: string, { type, number, issued, expires, issuer, state }: Permit) {
    const kind = type === OPERATOR ? 'ZY' : 'JY'
    const [name, scope] = [people.get(key)?.name ?? '', chosen(number, SCOPES[kind])]
    const [from, to] = [compact(issued), compact(expires)]
    return [key, name, kind, number, scope, from, to, issuer, STATE[state], dateTime(book.updatedAt(key))]
  }

  return {
    name: 'market-regulation.equipment-personnel',
    annexRow: 42,
    title: '山西省特种设备作业人员考核管理平台',
    strangers: () => strangersAmong(book.holders, (key) => book.heldBy(key)),
    write(folder) {
      const rows = book.holders.flatMap((key) => book.heldBy(key).map((permit) => row(key, permit)))
      return writeCsv(folder, `tzsbry_${compact(world.today)}.csv`, { columns: COLUMNS, rows }, (text) =>
        Buffer.from(BYTE_ORDER_MARK + text),
      )
    },
  }
}
