/**
 * 药品业务应用管理系统 药品许可证查询 Web 服务（国垂，SOAP 1.1）　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /ypyw/services/LicenceQuery　命名空间 http://drug.example/licence
 * getLicences(tyshxydm, cxyt, ywlsh) → getLicencesResponse/return { jgdm, jgms, qy }，一次一家；jgdm：1 成功 · 0 无数据 · 9 参数错误
 *   qy: { tyshxydm, qymc, gxsj（yyyy-MM-dd HH:mm:ss）, xkz* }
 *   xkz: { zl（生产 / 经营 / 制剂）, bh 编号, jyfs 经营方式（01 批发 02 零售连锁 03 零售，非经营为空）, fw 范围, zlfzr 质量负责人,
 *     fzrq 发证日期, yxq 有效期至（yyyyMMdd）, fzjg 发证机关, zt（有效 / 暂停 / 注销 / 吊销 / 过期） }
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { readEnvelope, soapReply, textOf, type XmlContent } from '../soap.ts'
import { type Enterprise, type Permit, type Person, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, dateTime, lazy, strangersAmong } from './tables.ts'

/** By row of annex 3: its kind, and what such a licence may cover. */
const KINDS: ReadonlyMap<number, { readonly kind: string; readonly ranges: readonly string[] }> = new Map([
  [90, { kind: '生产', ranges: ['片剂、硬胶囊剂、颗粒剂', '中药饮片（净制、切制、炒制）', '大容量注射剂'] }],
  [
    92,
    {
      kind: '经营',
      ranges: ['中成药、化学药、生物制品', '处方药与非处方药：中药饮片、中成药、化学药', '甲类非处方药、乙类非处方药'],
    },
  ],
  [100, { kind: '制剂', ranges: ['合剂、丸剂（水丸、蜜丸）', '软膏剂、酊剂（外用）'] }],
])
const SALE = 92
const STATE = {
  VALID: '有效',
  SUSPENDED: '暂停',
  CANCELLED: '注销',
  REVOKED: '吊销',
  EXPIRED: '过期',
} satisfies Record<Permit['state'], string>

export function drugLicenses(world: World): Department {
  const book = permitBook(world, [...KINDS.keys()])
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const people: ReadonlyMap<string, Person> = world.people
  const pharmacistOf = lazy(() => {
    const dispensing = world.jobs.filter(({ position, until }) => position === '药师' && until === null)
    return new Map<string, string>(dispensing.map(({ employer, person }) => [employer, person]))
  })

  function entry(key: string) {
    const firm = firms.get(key)
    const held = book.heldBy(key)
    if (firm === undefined || held.length === 0) return null
    const qualityOfficer = people.get(pharmacistOf().get(key) ?? firm.legalRepresentative)?.name ?? ''
    return {
      tyshxydm: key,
      qymc: firm.name,
      gxsj: dateTime(book.updatedAt(key)),
      xkz: held.map((permit) => licence(permit, qualityOfficer)),
    }
  }

  function answer(request: SandboxRequest) {
    const { call } = readEnvelope(request)
    const key = textOf(call, 'tyshxydm')
    if (call.name !== 'getLicences' || key === '') return reply({ jgdm: '9', jgms: '参数错误' })
    const qy = entry(key)
    return reply(qy === null ? { jgdm: '0', jgms: '无数据' } : { jgdm: '1', jgms: '', qy })
  }

  return {
    name: 'drug-administration.drug-licenses',
    annexRow: 47,
    title: '药品业务应用管理系统',
    authenticate: nationalService('s_1410000000000_0047'),
    strangers: () => strangersAmong(book.holders, entry),
    routes: [{ method: 'POST', path: '/ypyw/services/LicenceQuery', answer }],
  }
}

function licence({ type, number, issued, expires, issuer, state }: Permit, qualityOfficer: string) {
  const { kind = '', ranges = [] } = KINDS.get(type) ?? {}
  return {
    zl: kind,
    bh: number,
    jyfs: type === SALE ? chosen(number, ['01', '02', '03', '03']) : null,
    fw: chosen(number, ranges),
    zlfzr: qualityOfficer,
    fzrq: compact(issued),
    yxq: compact(expires),
    fzjg: issuer,
    zt: STATE[state],
  }
}

function reply(result: XmlContent) {
  return soapReply(
    { getLicencesResponse: { return: result } },
    { version: '1.1', namespace: 'http://drug.example/licence' },
  )
}
