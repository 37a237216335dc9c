/**
 * 山西运政城市客运综合管理系统 数据交换文件说明（省建）　　　　　　　　　　　　　省道路运输事业发展中心 城市客运部
 *
 * 本系统不提供接口。每日 5 时把两个文件放入交换目录，写完后各放一个同名加 .ok 的空文件；全量，以最新日期的为准。
 * CSV，逗号分隔，**GB18030**，首行为列名；日期 yyyy/MM/dd，没有的留空。
 *
 * 1. GJQY_yyyyMMdd.csv 公交企业：统一社会信用代码 · 企业名称 · 经营许可证号 · 发证机关 · 有效期起 · 有效期止 · 许可状态（有效 停业
 *   注销 吊销 到期）· 线路条数 · 车辆数 · 更新日期
 * 2. XYJSY_yyyyMMdd.csv 巡游出租汽车驾驶员：身份证号 · 姓名 · 驾驶员证号 · 服务单位 · 有效期起 · 有效期止 · 证件状态（同上）·
 *   考核等级（AAA级 AA级 A级 B级）· 更新日期
 */
import { gb18030 } from '../gb18030.ts'
import { type StoredDepartment, type Table, writeCsv } from '../stores.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, dateTime, digest, slashed, strangersAmong } from './tables.ts'

const STATUS = {
  VALID: '有效',
  SUSPENDED: '停业',
  CANCELLED: '注销',
  REVOKED: '吊销',
  EXPIRED: '到期',
} satisfies Record<Permit['state'], string>
const TAXI_COMPANIES = ['丹麓区安达出租汽车服务部', '丹麓区平安出租汽车服务部', '丹麓区顺和出租汽车服务部'] as const

export function cityPassenger(world: World): StoredDepartment {
  const buses = permitBook(world, [13])
  const taxis = permitBook(world, [9])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises
  const people: ReadonlyMap<string, { readonly name: string }> = world.people

  function busCompanies(): Table {
    const columns =
      '统一社会信用代码 企业名称 经营许可证号 发证机关 有效期起 有效期止 许可状态 线路条数 车辆数 更新日期'
    const rows = buses.holders.flatMap((key) =>
      buses
        .heldBy(key)
        .map((held) => [
          key,
          firms.get(key)?.name ?? '',
          held.number,
          held.issuer,
          slashed(held.issued),
          slashed(held.expires),
          STATUS[held.state],
          3 + (digest(`lines ${key}`) % 30),
          40 + (digest(`buses ${key}`) % 300),
          day(buses.updatedAt(key)),
        ]),
    )
    return { columns: columns.split(' '), rows }
  }

  function taxiDrivers(): Table {
    const columns = '身份证号 姓名 驾驶员证号 服务单位 有效期起 有效期止 证件状态 考核等级 更新日期'
    const rows = taxis.holders.flatMap((key) =>
      taxis
        .heldBy(key)
        .map((held) => [
          key,
          people.get(key)?.name ?? '',
          held.number,
          chosen(`company ${key}`, TAXI_COMPANIES),
          slashed(held.issued),
          slashed(held.expires),
          STATUS[held.state],
          chosen(`grade ${key}`, ['AAA级', 'AA级', 'AA级', 'A级', 'B级']),
          day(taxis.updatedAt(key)),
        ]),
    )
    return { columns: columns.split(' '), rows }
  }

  return {
    name: 'transport.city-passenger',
    annexRow: 23,
    title: '山西运政城市客运综合管理系统',
    strangers: () => [...strangersAmong(buses.holders, () => true), ...strangersAmong(taxis.holders, () => true)],
    write(folder) {
      const date = compact(world.today)
      writeCsv(folder, `GJQY_${date}.csv`, busCompanies(), gb18030)
      return writeCsv(folder, `XYJSY_${date}.csv`, taxiDrivers(), gb18030)
    },
  }
}

function day(atMs: number): string {
  return slashed(dateTime(atMs).slice(0, 10))
}
