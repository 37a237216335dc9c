/**
 * 山西省道路运输从业人员综合管理信息系统 共享视图说明（省建）　　　　　　　　　　　省道路运输事业发展中心 从业人员管理部
 *
 * 本系统不提供接口，开放业务库的一个**只读视图**；其余的表不得访问。一人一证一行，日期 yyyyMMdd，更新时间 yyyyMMddHHmmss。
 *
 * V_CYRY_GX：SFZJH 身份证件号 · XM 姓名 · CYZGZH 从业资格证号 · CYZGLB 从业资格类别（010 客运驾驶员 020 货运驾驶员 030 危货驾驶员
 *   040 危货押运员）· CCLZRQ 初次领证日期 · YXQZ 有效期止 · FZJG 发证机关 · ZSZT 证书状态（10 有效 20 暂扣 30 注销 40 吊销 50 到期）·
 *   JXJYXS 本周期继续教育学时（两年 24 学时）· JXJYZQZ 继续教育周期止 · CXKHDJ 诚信考核等级（AAA AA A B，首次考核前为空）·
 *   CXKHJF 本周期计分 · GXSJ 更新时间
 */
import { type StoredDepartment, writeDatabase } from '../stores.ts'
import { type Permit, type Person, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, compactDateTime, digest, strangersAmong } from './tables.ts'

const STATUS = { VALID: '10', SUSPENDED: '20', CANCELLED: '30', REVOKED: '40', EXPIRED: '50' } satisfies Record<
  Permit['state'],
  string
>
const TRAINING_YEARS = 2
const TRAINING_HOURS = 24

export function roadPractitioners(world: World): StoredDepartment {
  const book = permitBook(world, [7])
  const people: ReadonlyMap<string, Person> = world.people
  const held = () => book.holders.flatMap((key) => book.heldBy(key).map((permit) => ({ key, permit })))

  function certificate(key: string, { number, issued, expires, issuer, state }: Permit) {
    const post = people.get(key)?.driverLicense ? chosen(`post ${key}`, ['020', '020', '010', '030']) : '040'
    return [
      number,
      key,
      post,
      compact(issued),
      compact(expires),
      issuer,
      STATUS[state],
      compactDateTime(book.updatedAt(key)),
    ]
  }

  function training(key: string, { number, issued }: Permit) {
    return [number, digest(`training ${key}`) % (TRAINING_HOURS + 1), compact(periodEnd(issued, world.today))]
  }

  function assessment(key: string, { number, issued }: Permit) {
    const points = chosen(`points ${key}`, [0, 0, 0, 3, 8, 12, 20])
    return [number, isAssessed(issued, world.today) ? gradeOf(points) : null, points]
  }

  return {
    name: 'transport.road-practitioners',
    annexRow: 26,
    title: '山西省道路运输从业人员综合管理信息系统',
    strangers: () => strangersAmong(book.holders, (key) => people.get(key) ?? null),
    write(folder) {
      const tables = {
        T_RY: { columns: ['SFZJH', 'XM'], rows: book.holders.map((key) => [key, people.get(key)?.name ?? '']) },
        T_CYZG: {
          columns: ['CYZGZH', 'SFZJH', 'CYZGLB', 'CCLZRQ', 'YXQZ', 'FZJG', 'ZSZT', 'GXSJ'],
          rows: held().map(({ key, permit }) => certificate(key, permit)),
        },
        T_JXJY: {
          columns: ['CYZGZH', 'JXJYXS', 'JXJYZQZ'],
          rows: held().map(({ key, permit }) => training(key, permit)),
        },
        T_CXKH: {
          columns: ['CYZGZH', 'CXKHDJ', 'CXKHJF'],
          rows: held().map(({ key, permit }) => assessment(key, permit)),
        },
      }
      return writeDatabase(`${folder}/cyry.db`, tables, [
        'CREATE INDEX I_CYZG ON T_CYZG (SFZJH)',
        `CREATE VIEW V_CYRY_GX AS SELECT * FROM T_CYZG
          JOIN T_RY USING (SFZJH) JOIN T_JXJY USING (CYZGZH) JOIN T_CXKH USING (CYZGZH)`,
      ])
    },
  }
}

/** The end of the training period that runs today. */
function periodEnd(issued: string, today: string): string {
  const day = issued.slice(4)
  let year = Number(issued.slice(0, 4)) + TRAINING_YEARS
  while (`${year}${day}` < today) year += TRAINING_YEARS
  return `${year}${day === '-02-29' ? '-02-28' : day}`
}

/** For the first time a year after the certificate. */
function isAssessed(issued: string, today: string): boolean {
  return `${Number(issued.slice(0, 4)) + 1}${issued.slice(4)}` <= today
}

function gradeOf(points: number): string {
  if (points >= 20) return 'B'
  if (points >= 10) return 'A'
  return points > 0 ? 'AA' : 'AAA'
}
