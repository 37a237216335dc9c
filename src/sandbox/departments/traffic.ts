/**
 * 互联网交通安全综合服务管理平台 · 部门协查接口（国垂）　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * 认证：由国家平台核验后转入，不接受直连（403）。GET，一次一个证件号码。
 * {"code":1,"message":"","data":…}：code 为**数字**，1 有记录，0 无记录（data 为 null），-1 参数错误。HTTP 恒为 200。
 * 字段、代码按 GA 24 / GA/T 16；日期 yyyy-MM-dd；时间为毫秒时间戳。
 *
 * 1. GET /drv/license?sfzmhm=公民身份号码&cxyt=用途&ywbh=业务编号　驾驶证
 *   sfzmhm · xm 姓名 · dabh 档案编号 · zjcx 准驾车型 · cclzrq 初次领证日期 · yxqs 有效期始 · yxqz 有效期止（cqbz 为 1 即长期，
 *   此项为 null）· zt 状态（A 正常 B 超分 C 转出 D 暂扣 G 注销 H 违法未处理 J 吊销 M 逾期未换证）· ljjf 累积记分（数字）·
 *   djzsxxdz 登记住所详细地址 · lxzsxxdz 联系住所详细地址 · sjhm 手机号码 · gxsj 更新时间
 * 2. GET /veh/list?sfzmhm=公民身份号码或统一社会信用代码&cxyt=…&ywbh=…　机动车
 *   data 为数组，**一车一行**：sfzmhm 所有人证件号 · syr 所有人 · hphm 号牌号码 · hpzl 号牌种类（01 大型汽车 02 小型汽车
 *   07 普通摩托车）· cllx 车辆类型（K33 轿车 H31 轻型货车 H11 重型货车 K21 客车 M21 摩托车）· clxh 品牌型号 · clsbdh 车辆识别代号 ·
 *   syxz 使用性质（A 非营运 D 营运）· ccdjrq 初次登记日期 · jyyxqz 检验有效期止 · zt（A 正常 G 逾期未检验 E 报废 O 抵押）·
 *   gxsj 更新时间
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type DriverLicense, type Vehicle, type World } from '../world/types.ts'
import { lazy, ok, registerOf, strangersAmong } from './tables.ts'

const LICENSE_STATE = {
  NORMAL: 'A',
  SUSPENDED: 'D',
  CANCELLED: 'G',
  REVOKED: 'J',
  OVERDUE: 'M',
} satisfies Record<DriverLicense['state'], string>
const VEHICLE_STATE = { NORMAL: 'A', INSPECTION_OVERDUE: 'G', SCRAPPED: 'E', MORTGAGED: 'O' } satisfies Record<
  Vehicle['state'],
  string
>
/** 号牌种类, 车辆类型. */
const VEHICLE_KIND = {
  SMALL_CAR: ['02', 'K33'],
  LIGHT_TRUCK: ['02', 'H31'],
  HEAVY_TRUCK: ['01', 'H11'],
  BUS: ['01', 'K21'],
  MOTORCYCLE: ['07', 'M21'],
} satisfies Record<Vehicle['kind'], readonly [string, string]>

export function traffic(world: World): Department {
  const register = registerOf(world, 'traffic')
  const vehiclesOf = lazy((): ReadonlyMap<string, readonly Vehicle[]> =>
    Map.groupBy(world.vehicles, (vehicle) => vehicle.owner),
  )

  function license(sfzmhm: string) {
    const person = register.person(sfzmhm)
    const held = person?.driverLicense ?? null
    if (person === null || held === null) return null
    return {
      sfzmhm,
      xm: register.nameOf(sfzmhm),
      dabh: held.fileNumber,
      zjcx: held.classes,
      cclzrq: held.firstIssued,
      yxqs: held.validFrom,
      yxqz: held.expires,
      cqbz: held.expires === null ? '1' : '0',
      zt: LICENSE_STATE[held.state],
      ljjf: held.points,
      djzsxxdz: register.householdAddressOf(person),
      lxzsxxdz: register.dwellingAddressOf(person),
      sjhm: register.held(sfzmhm, 'phone', person.phone),
      gxsj: register.updatedAt(sfzmhm),
    }
  }

  function vehicles(sfzmhm: string) {
    if (register.person(sfzmhm) === null && register.enterprise(sfzmhm) === null) return null
    return vehiclesOf().get(sfzmhm)?.map(vehicle) ?? null
  }

  function vehicle(held: Vehicle) {
    const [hpzl, cllx] = VEHICLE_KIND[held.kind]
    return {
      sfzmhm: held.owner,
      syr: register.nameOf(held.owner),
      hphm: held.plate,
      hpzl,
      cllx,
      clxh: held.model,
      clsbdh: held.vin,
      syxz: held.usage === 'PRIVATE' ? 'A' : 'D',
      ccdjrq: held.registered,
      jyyxqz: held.inspectionUntil,
      zt: VEHICLE_STATE[held.state],
      gxsj: register.updatedAt(held.plate),
    }
  }

  return {
    name: 'public-security.traffic',
    annexRow: 5,
    title: '互联网交通安全综合服务管理平台',
    authenticate: nationalService('s_1410000000000_0005'),
    strangers: () => [
      ...strangersAmong(world.people.keys(), (id) => license(id) && vehicles(id)),
      ...strangersAmong(world.enterprises.keys(), vehicles),
    ],
    routes: [
      { method: 'GET', path: '/drv/license', answer: inquiry(license) },
      { method: 'GET', path: '/veh/list', answer: inquiry(vehicles) },
    ],
  }
}

function inquiry(record: (key: string) => unknown): (request: SandboxRequest) => Reply {
  return ({ query }) => {
    const key = query.get('sfzmhm') ?? ''
    if (key === '' || !query.get('cxyt')) return ok({ code: -1, message: '参数错误', data: null })
    const data = record(key)
    return ok(data === null ? { code: 0, message: '无记录', data } : { code: 1, message: '', data })
  }
}
