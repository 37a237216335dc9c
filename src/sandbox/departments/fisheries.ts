/**
 * 中国渔政管理指挥系统 渔业许可查询（国垂，SOAP 1.2，**答复为 GB18030**）　　　　　　经国家数据共享交换平台调用
 *
 * POST /yzzh/ws/XukeChaxun　命名空间 urn:yzzh.example:xuke
 * XukeChaxun(ChiZhengRen 持证单位统一社会信用代码, YongTu 用途, BanJianHao 办件号)
 * → XukeChaxunXiangYing { JieGuo, XinXi, DanWei }，JieGuo：100 成功 · 204 无渔业许可 · 400 参数错误
 *   DanWei: { ChiZhengRen, MingCheng 名称, BuLao 捕捞许可, FanYu 水生野生动物人工繁育许可, GengXin 更新日期 }，没有的为空元素
 *   BuLao: { ZhengHao 许可证编号, ChuanMa 渔船编码, ZuoYe 作业类型, ChangSuo 作业场所, YouXiaoQi 有效期限, ZhuangTai }
 *   FanYu: { ZhengHao, WuZhong 物种, YouXiaoQi, ZhuangTai }
 *   YouXiaoQi 写作“yyyy/MM/dd”；GengXin 写作“yyyy/MM/dd”；ZhuangTai：有效 · 中止 · 注销 · 吊销 · 届满
 */
import { nationalService } from '../authenticators.ts'
import { gb18030 } from '../gb18030.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { readEnvelope, soapReply, textOf, type XmlContent } from '../soap.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { dateTime, digest, slashed, strangersAmong } from './tables.ts'

const STATUS = {
  VALID: '有效',
  SUSPENDED: '中止',
  CANCELLED: '注销',
  REVOKED: '吊销',
  EXPIRED: '届满',
} satisfies Record<Permit['state'], string>

export function fisheries(world: World): Department {
  const fishing = permitBook(world, [26])
  const breeding = permitBook(world, [32])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function holder(key: string): XmlContent {
    const [boat] = fishing.heldBy(key)
    const [farm] = breeding.heldBy(key)
    if (boat === undefined && farm === undefined) return null
    return {
      ChiZhengRen: key,
      MingCheng: firms.get(key)?.name ?? '',
      BuLao: boat === undefined ? null : fishingLicense(boat),
      FanYu: farm === undefined ? null : breedingLicense(farm),
      GengXin: slashed(dateTime(fishing.updatedAt(key)).slice(0, 10)),
    }
  }

  function answer(request: SandboxRequest): Reply {
    const { call } = readEnvelope(request)
    const key = textOf(call, 'ChiZhengRen')
    if (key === '' || textOf(call, 'YongTu') === '') return reply({ JieGuo: '400', XinXi: '参数错误' })
    const DanWei = holder(key)
    return reply(DanWei === null ? { JieGuo: '204', XinXi: '无渔业许可' } : { JieGuo: '100', XinXi: null, DanWei })
  }

  return {
    name: 'agriculture.fisheries',
    annexRow: 30,
    title: '中国渔政管理指挥系统',
    authenticate: nationalService('s_1410000000000_0030'),
    strangers: () => strangersAmong([...fishing.holders, ...breeding.holders], holder),
    routes: [{ method: 'POST', path: '/yzzh/ws/XukeChaxun', answer }],
  }
}

function fishingLicense({ number, expires, state }: Permit): XmlContent {
  return {
    ZhengHao: number,
    ChuanMa: `14050${String(digest(`boat ${number}`) % 100_000_000_000).padStart(11, '0')}`,
    ZuoYe: chosen(`gear ${number}`, ['刺网', '围网', '钓具', '笼壶']),
    ChangSuo: chosen(`waters ${number}`, ['丹水水库', '望川湖', '东岭水库']),
    YouXiaoQi: slashed(expires),
    ZhuangTai: STATUS[state],
  }
}

function breedingLicense({ number, expires, state }: Permit): XmlContent {
  return {
    ZhengHao: number,
    WuZhong: chosen(`species ${number}`, ['大鲵', '胭脂鱼', '虎纹蛙']),
    YouXiaoQi: slashed(expires),
    ZhuangTai: STATUS[state],
  }
}

function reply(content: XmlContent): Reply {
  return soapReply(
    { XukeChaxunXiangYing: content },
    {
      version: '1.2',
      namespace: 'urn:yzzh.example:xuke',
      encode: (text) => gb18030(`<?xml version="1.0" encoding="GB18030"?>${text}`),
    },
  )
}
