/**
 * 农业部种子管理平台 种子生产经营许可管理系统 许可查询（国垂）　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /seed/xkz/cx　{"TYSHXYDM":"…","CXSY":"…","YWLSH":"…"}，一次一家
 * → {"head":{"rtnCode":"0000","rtnMsg":""},"body":{…}}；rtnCode：0000 成功 · 0001 未取得许可（body 为 null）· 9001 参数有误
 *   XKZH 许可证编号 · QYMC 企业名称 · TYSHXYDM · YXQY 有效区域 · FZJG 发证机关 · FZRQ / YXQZ（yyyy年MM月dd日）·
 *   XKZT（有效 / 暂停 / 注销 / 吊销 / 过期，文字）· PZLB 许可品种: [{ ZWZL 作物种类, PZMC 品种名称, SDBH 审定编号 }] ·
 *   GXSJ（yyyy-MM-dd HH:mm:ss）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { permitBook } from './permits.ts'
import { varietiesOf } from './seed-varieties.ts'
import { chinese, dateTime, fieldsOf, ok, strangersAmong, textIn } from './tables.ts'

const STATUS = {
  VALID: '有效',
  SUSPENDED: '暂停',
  CANCELLED: '注销',
  REVOKED: '吊销',
  EXPIRED: '过期',
} satisfies Record<Permit['state'], string>
export function seedLicenses(world: World): Department {
  const book = permitBook(world, [24])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function license(key: string) {
    const [held] = book.heldBy(key)
    if (held === undefined) return null
    return {
      XKZH: held.number,
      QYMC: firms.get(key)?.name ?? '',
      TYSHXYDM: key,
      YXQY: '山西省',
      FZJG: held.issuer,
      FZRQ: chinese(held.issued),
      YXQZ: chinese(held.expires),
      XKZT: STATUS[held.state],
      PZLB: varietiesOf(held.number).map(({ crop, name, approval }) => ({ ZWZL: crop, PZMC: name, SDBH: approval })),
      GXSJ: dateTime(book.updatedAt(key)),
    }
  }

  function answer(request: SandboxRequest) {
    const fields = fieldsOf(request)
    const key = textIn(fields, 'TYSHXYDM')
    if (key === '' || textIn(fields, 'CXSY') === '') return reply('9001', '参数有误', null)
    const found = license(key)
    return found === null ? reply('0001', '未取得许可', null) : reply('0000', '', found)
  }

  return {
    name: 'agriculture.seed-licenses',
    annexRow: 29,
    title: '农业部种子管理平台种子生产经营许可管理系统',
    authenticate: nationalService('s_1410000000000_0029'),
    strangers: () => strangersAmong(book.holders, license),
    routes: [{ method: 'POST', path: '/seed/xkz/cx', answer }],
  }
}

function reply(rtnCode: string, rtnMsg: string, body: object | null) {
  return ok({ head: { rtnCode, rtnMsg }, body })
}
