/**
 * 网上国网运管平台 政务共享接口（国垂）　　　　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /osg-gov/v2/cons/listByCert　{"certType":"01","certNo":"…","busiScene":"用途","busiNo":"办件编号，可空"}
 *   certType：01 居民身份证 · 07 统一社会信用代码。一次一个证件，返回其名下全部用电户，已销户的也在内
 * → {"srvrt":{"resultCode":"0000","resultMessage":""},"bizrt":{"certNo","consName","consList":[…],"dataTime"}}
 *   resultCode：0000 成功 · 1009 该证件下无用电户（bizrt 为 null）· 2001 参数不合法
 *   consNo 户号，13 位 · elecAddr 用电地址 · elecTypeCode 用电类别（100 大工业 200 居民生活 300 农业生产 400 一般工商业）·
 *   voltCode 供电电压（AC02202 交流 220V · AC03802 交流 380V · AC00101 交流 10kV · AC00351 交流 35kV）·
 *   contractCap 合同容量，文本，千伏安；居民户为空串 · statusCode（0 正常 1 新装中 2 变更中 9 已销户）·
 *   buildDate 立户日期 yyyyMMdd · oweAmt 欠费，元，两位小数的文本 · dataTime 毫秒时间戳
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Enterprise, type Person, type Property, type World } from '../world/types.ts'
import { chosen } from './permits.ts'
import { compact, digest, fieldsOf, lazy, ok, strangersAmong, textIn, touchedAt } from './tables.ts'

/** What is supplied with electricity. */
interface Place {
  readonly address: string
  readonly since: string
  readonly use: '100' | '200' | '300' | '400'
  readonly isClosed: boolean
}

/** 供电电压 with the usual 合同容量. */
const SUPPLY = {
  '100': [
    ['AC00101', '630'],
    ['AC00101', '1250'],
    ['AC00351', '6300'],
  ],
  '200': [['AC02202', '']],
  '300': [
    ['AC03802', '80'],
    ['AC00101', '200'],
  ],
  '400': [
    ['AC03802', '50'],
    ['AC03802', '100'],
    ['AC00101', '315'],
  ],
} satisfies Record<Place['use'], readonly (readonly [voltage: string, capacity: string])[]>

const USE_OF_PROPERTY = { RESIDENTIAL: '200', COMMERCIAL: '400', INDUSTRIAL: '100' } satisfies Record<
  Property['usage'],
  Place['use']
>

export function stateGrid(world: World): Department {
  const firms: ReadonlyMap<string, Enterprise> = world.enterprises
  const people: ReadonlyMap<string, Person> = world.people
  const propertiesOf = lazy((): ReadonlyMap<string, readonly Property[]> =>
    // Who owns together has one account, in the name of the first.
    Map.groupBy(world.properties, ({ owners }) => String(owners[0]?.owner)),
  )

  function placesOf(key: string): readonly Place[] {
    const firm = firms.get(key)
    const owned = (propertiesOf().get(key) ?? [])
      .filter(({ address }) => address !== firm?.address)
      .map(({ address, registered, usage }): Place => {
        return { address, since: registered, use: USE_OF_PROPERTY[usage], isClosed: false }
      })
    if (firm === undefined) return owned
    const { address, established, industry, state } = firm
    const use = /^[BC]/.test(industry) ? '100' : industry.startsWith('A') ? '300' : '400'
    return [{ address, since: established, use, isClosed: state !== 'ACTIVE' }, ...owned]
  }

  function account(key: string, { address, since, use, isClosed }: Place) {
    const seed = `${key} ${address}`
    const [voltCode, contractCap] = chosen(`supply ${seed}`, SUPPLY[use])
    const owes = !isClosed && digest(`owes ${seed}`) % 12 === 0
    return {
      consNo: `1405${String(digest(seed) % 1_000_000_000).padStart(9, '0')}`,
      elecAddr: address,
      elecTypeCode: use,
      voltCode,
      contractCap,
      statusCode: isClosed ? '9' : chosen(`status ${seed}`, ['0', '0', '0', '0', '0', '0', '0', '2']),
      buildDate: compact(since),
      oweAmt: ((owes ? digest(`arrears ${seed}`) % 90_000 : 0) / 100).toFixed(2),
    }
  }

  function customer(key: string) {
    const places = placesOf(key)
    if (places.length === 0) return null
    const consName = firms.get(key)?.name ?? people.get(key)?.name ?? ''
    const consList = places.map((place) => account(key, place))
    return { certNo: key, consName, consList, dataTime: touchedAt(world, `electricity ${key}`) }
  }

  function answer(request: SandboxRequest) {
    const fields = fieldsOf(request)
    const key = textIn(fields, 'certNo')
    const isFirm = { '01': false, '07': true }[textIn(fields, 'certType')]
    if (key === '' || isFirm === undefined) return told('2001', '参数不合法', null)
    const bizrt = isFirm === firms.has(key) ? customer(key) : null
    return bizrt === null ? told('1009', '该证件下无用电户', null) : told('0000', '', bizrt)
  }

  return {
    name: 'energy.state-grid',
    annexRow: 44,
    title: '网上国网运管平台',
    authenticate: nationalService('s_1410000000000_0044'),
    strangers: () => [...strangersAmong(people.keys(), customer), ...strangersAmong(firms.keys(), customer)],
    routes: [{ method: 'POST', path: '/osg-gov/v2/cons/listByCert', answer }],
  }
}

function told(resultCode: string, resultMessage: string, bizrt: unknown) {
  return ok({ srvrt: { resultCode, resultMessage }, bizrt })
}
