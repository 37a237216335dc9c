/**
 * 山西省住房和城乡建设厅三类人员审批系统 · 共享库　　　　　　　　　　　　　　　　　　　　　　　　数据库只读视图
 *
 * SQLite，只开放视图 V_SLRY_GX，一证一行：SFZH 身份证号 · XM 姓名 · ZSLB 证书类别（A 企业主要负责人 B 项目负责人 C1 机械类
 * C2 土建类 C3 综合类专职安全生产管理人员）· ZSBH 证书编号 · FZRQ 发证日期 · YXQZ 有效期至（yyyy/MM/dd）·
 * ZSZT 证书状态（1 有效 2 暂扣 3 注销 4 撤销 5 过期）· QYMC 聘用企业 · QYDM 统一社会信用代码（未受聘的为 NULL）·
 * GXSJ 更新时间（yyyyMMddHHmmss）
 */
import { type StoredDepartment, writeDatabase } from '../stores.ts'
import { type Enterprise, type Job, type Permit, type Person, type World } from '../world/types.ts'
import { permitBook } from './permits.ts'
import { compactDateTime, digest, lazy, slashed, strangersAmong } from './tables.ts'

const STATE = { VALID: '1', SUSPENDED: '2', CANCELLED: '3', REVOKED: '4', EXPIRED: '5' } satisfies Record<
  Permit['state'],
  string
>

export function safetyManagers(world: World): StoredDepartment {
  const book = permitBook(world, [115])
  const people: ReadonlyMap<string, Person> = world.people
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const jobs = lazy(
    (): ReadonlyMap<string, Job> =>
      new Map(world.jobs.filter(({ until }) => until === null).map((job) => [job.person, job])),
  )

  function row(id: string, { number, issued, expires, state }: Permit) {
    const job = jobs().get(id)
    const from = slashed(issued)
    const updated = compactDateTime(book.updatedAt(id))
    return [id, categoryOf(id, job), number, from, slashed(expires), STATE[state], job?.employer ?? null, updated]
  }

  /** Who represents the enterprise answers for it; among the others some lead a project. */
  function categoryOf(id: string, job: Job | undefined): string {
    if (job !== undefined && firms.get(job.employer)?.legalRepresentative === id) return 'A'
    return ['B', 'C1', 'C2', 'C3', 'C3'][digest(`category ${id}`) % 5] ?? 'C3'
  }

  return {
    name: 'construction.safety-managers',
    annexRow: 21,
    title: '山西省住房和城乡建设厅三类人员审批系统',
    strangers: () => strangersAmong(book.holders, (id) => book.heldBy(id)),
    write(folder) {
      const employers = new Set(book.holders.flatMap((id) => jobs().get(id)?.employer ?? []))
      return writeDatabase(
        `${folder}/slry.db`,
        {
          T_RY: { columns: ['SFZH', 'XM'], rows: book.holders.map((id) => [id, people.get(id)?.name ?? '']) },
          T_QY: {
            columns: ['QYDM', 'QYMC'],
            rows: [...employers].map((code) => [code, firms.get(code)?.name ?? '']),
          },
          T_ZS: {
            columns: ['SFZH', 'ZSLB', 'ZSBH', 'FZRQ', 'YXQZ', 'ZSZT', 'QYDM', 'GXSJ'],
            rows: book.holders.flatMap((id) => book.heldBy(id).map((permit) => row(id, permit))),
          },
        },
        [
          `CREATE VIEW V_SLRY_GX AS SELECT ZS.SFZH, XM, ZSLB, ZSBH, FZRQ, YXQZ, ZSZT, QYMC, ZS.QYDM, GXSJ
             FROM T_ZS ZS JOIN T_RY ON T_RY.SFZH = ZS.SFZH LEFT JOIN T_QY ON T_QY.QYDM = ZS.QYDM`,
        ],
      )
    },
  }
}
