/**
 * 山西省网络预约出租汽车监管信息交互平台 监管数据查询（省建）　　　　　　　　　　　省道路运输事业发展中心
 *
 * 认证：请求头签名（X-App-Id / X-Timestamp / X-Nonce / X-Signature，HMAC-SHA256）；不过答 401。
 * 字段名沿用交通运输部《网络预约出租汽车监管信息交互平台总体技术要求》；日期为 yyyyMMdd 的**数字**，时间为 yyyyMMddHHmmss 的数字。
 * 一次至多 20 个，查不到的不在 items 中；没有“查无”的代码：errCode 0 即成功（items 可为空），4001 参数错误。
 *
 * 1. POST /regulator/company/list　{"identifiers":["统一社会信用代码"],"useFor":"…","bizNo":"…"}
 *   → {"errCode":0,"errMsg":"","items":[{ Identifier, CompanyName, Permit: {…}|null, Vehicles: [{…}], UpdateTime }]}
 *   Permit 经营许可：Certificate 证号 · OperationArea 经营区域 · Organization 发证机构 · StartDate · StopDate ·
 *     State（0 有效 1 失效 2 暂停 3 注销 4 吊销）
 *   Vehicles 车辆：VehicleNo 号牌 · Certificate 运输证号 · TransDateStart · TransDateStop · State
 * 2. POST /regulator/driver/list　{"idCards":["公民身份号码"],"useFor":"…","bizNo":"…"}
 *   items: [{ IdCard, DriverName, CertificateNo 驾驶员证号, ContractCompany 签约平台公司, NetworkCarProofOn 有效期起,
 *     NetworkCarProofOff 有效期止, State, UpdateTime }]
 */
import { hmacHeader } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, compactDateTime, digest, fieldsOf, ok, recordsOf, strangersAmong, textIn, textsIn } from './tables.ts'

const STATE = { VALID: 0, EXPIRED: 1, SUSPENDED: 2, CANCELLED: 3, REVOKED: 4 } satisfies Record<Permit['state'], number>
const MAX_KEYS = 20

export function rideHailing(world: World): Department {
  const licenses = permitBook(world, [11])
  const cars = permitBook(world, [8])
  const drivers = permitBook(world, [12])
  const names: ReadonlyMap<string, { readonly name: string }> = new Map<string, { readonly name: string }>([
    ...world.enterprises,
    ...world.people,
  ])

  function company(Identifier: string) {
    const [license] = licenses.heldBy(Identifier)
    const vehicles = cars.heldBy(Identifier)
    if (license === undefined && vehicles.length === 0) return null
    return {
      Identifier,
      CompanyName: names.get(Identifier)?.name ?? '',
      Permit: license === undefined ? null : permit(license),
      Vehicles: vehicles.map(vehicle),
      UpdateTime: Number(compactDateTime(licenses.updatedAt(Identifier))),
    }
  }

  function driver(IdCard: string) {
    const [held] = drivers.heldBy(IdCard)
    if (held === undefined) return null
    return {
      IdCard,
      DriverName: names.get(IdCard)?.name ?? '',
      CertificateNo: held.number,
      ContractCompany: names.get(chosen(`platform ${IdCard}`, licenses.holders))?.name ?? '',
      NetworkCarProofOn: day(held.issued),
      NetworkCarProofOff: day(held.expires),
      State: STATE[held.state],
      UpdateTime: Number(compactDateTime(drivers.updatedAt(IdCard))),
    }
  }

  return {
    name: 'transport.ride-hailing',
    annexRow: 25,
    title: '山西省网络预约出租汽车监管信息交互平台',
    authenticate: hmacHeader((reason) => ({ status: 401, body: { errCode: 4010, errMsg: reason, items: [] } })),
    strangers: () => [...strangersAmong(licenses.holders, company), ...strangersAmong(drivers.holders, driver)],
    routes: [
      { method: 'POST', path: '/regulator/company/list', answer: inquiry('identifiers', company) },
      { method: 'POST', path: '/regulator/driver/list', answer: inquiry('idCards', driver) },
    ],
  }
}

function permit(held: Permit) {
  return {
    Certificate: held.number,
    OperationArea: '晋城市',
    Organization: held.issuer,
    StartDate: day(held.issued),
    StopDate: day(held.expires),
    State: STATE[held.state],
  }
}

function vehicle(held: Permit) {
  return {
    VehicleNo: `晋ED${10_000 + (digest(`car ${held.number}`) % 90_000)}`,
    Certificate: held.number,
    TransDateStart: day(held.issued),
    TransDateStop: day(held.expires),
    State: STATE[held.state],
  }
}

function day(date: string | null): number | null {
  return date === null ? null : Number(compact(date))
}

function inquiry(
  list: 'identifiers' | 'idCards',
  record: (key: string) => object | null,
): (request: SandboxRequest) => Reply {
  return (request) => {
    const fields = fieldsOf(request)
    const keys = textsIn(fields, list) ?? []
    if (keys.length === 0 || keys.length > MAX_KEYS || textIn(fields, 'useFor') === '') {
      return ok({ errCode: 4001, errMsg: '参数错误', items: [] })
    }
    return ok({ errCode: 0, errMsg: '', items: recordsOf(keys, record) })
  }
}
