/**
 * 兽医卫生综合信息平台 资格与许可查询 Web 服务（国垂，SOAP 1.1）　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /vetws/services/QualificationService　命名空间 http://vet.example/qualification
 * 一次一个；答复 <op>Response/result { flag, info, … }，flag：Y 有 · N 无 · E 参数错误。日期 yyyy-MM-dd，更新时间 yyyy-MM-dd HH:mm:ss。
 * status：A 有效 · P 暂停 · C 注销 · R 吊销 · O 过期
 * 1. findVeterinarian(idCard, purpose, caseNo) → result/veterinarian
 *   { idCard, fullName, certNo 资格证书编号, grade（1 执业兽医师 2 执业助理兽医师）, certDate 取得日期, status,
 *     recordNo 备案号, clinic 执业机构（未备案者二者皆空）, updated }
 * 2. findDrugEnterprise(creditCode, purpose, caseNo) → result/enterprise
 *   { creditCode, entName, selling 兽药经营许可, making 兽药生产许可, updated }；没有的许可为空元素
 *   selling、making: { certNo, range 范围, endDate 有效期止, status }
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { readEnvelope, soapReply, textOf, type XmlContent } from '../soap.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { dateTime, digest, strangersAmong } from './tables.ts'

const STATUS = { VALID: 'A', SUSPENDED: 'P', CANCELLED: 'C', REVOKED: 'R', EXPIRED: 'O' } satisfies Record<
  Permit['state'],
  string
>
const CLINICS = ['丹麓区安康动物诊所', '丹麓区畜牧兽医服务中心', '丹水宠物医院'] as const
const SOLD = ['中兽药、化学药品', '中兽药、化学药品、外用杀虫剂、消毒剂', '兽用生物制品'] as const
const MADE = ['粉剂、散剂、预混剂', '最终灭菌小容量注射剂（含中药提取）', '消毒剂（液体）'] as const

export function veterinary(world: World): Department {
  const qualifications = permitBook(world, [23])
  const trade = permitBook(world, [30])
  const production = permitBook(world, [27])
  const people: ReadonlyMap<string, { readonly name: string }> = world.people
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function veterinarian(idCard: string): XmlContent {
    const [held] = qualifications.heldBy(idCard)
    if (held === undefined) return null
    const clinic = held.state === 'VALID' ? chosen(`clinic ${idCard}`, [...CLINICS, null]) : null
    return {
      idCard,
      fullName: people.get(idCard)?.name ?? '',
      certNo: held.number,
      grade: chosen(`grade ${idCard}`, ['1', '1', '2']),
      certDate: held.issued,
      status: STATUS[held.state],
      recordNo: clinic === null ? null : `晋05${String(digest(`record ${idCard}`) % 1_000_000).padStart(6, '0')}`,
      clinic,
      updated: dateTime(qualifications.updatedAt(idCard)),
    }
  }

  function enterprise(creditCode: string): XmlContent {
    const [selling] = trade.heldBy(creditCode)
    const [making] = production.heldBy(creditCode)
    if (selling === undefined && making === undefined) return null
    return {
      creditCode,
      entName: firms.get(creditCode)?.name ?? '',
      selling: license(selling, SOLD),
      making: license(making, MADE),
      updated: dateTime(trade.updatedAt(creditCode)),
    }
  }

  function answer(request: SandboxRequest): Reply {
    const { call } = readEnvelope(request)
    if (textOf(call, 'purpose') === '') return reply(call.name, 'E', null)
    if (call.name === 'findVeterinarian') return found('veterinarian', veterinarian(textOf(call, 'idCard')))
    return found('enterprise', enterprise(textOf(call, 'creditCode')))

    function found(name: string, record: XmlContent): Reply {
      return record === null ? reply(call.name, 'N', null) : reply(call.name, 'Y', { [name]: record })
    }
  }

  return {
    name: 'agriculture.veterinary',
    annexRow: 27,
    title: '兽医卫生综合信息平台',
    authenticate: nationalService('s_1410000000000_0027'),
    strangers: () => [
      ...strangersAmong(qualifications.holders, veterinarian),
      ...strangersAmong([...trade.holders, ...production.holders], enterprise),
    ],
    routes: [{ method: 'POST', path: '/vetws/services/QualificationService', answer }],
  }
}

function license(held: Permit | undefined, ranges: readonly string[]): XmlContent {
  if (held === undefined) return null
  const { number, expires, state } = held
  return { certNo: number, range: chosen(`range ${number}`, ranges), endDate: expires, status: STATUS[state] }
}

function reply(
  operation: string,
  flag: 'Y' | 'N' | 'E',
  content: { readonly [name: string]: XmlContent } | null,
): Reply {
  const result = { flag, info: flag === 'E' ? '参数错误' : null, ...content }
  return soapReply(
    { [`${operation}Response`]: { result } },
    { version: '1.1', namespace: 'http://vet.example/qualification' },
  )
}
