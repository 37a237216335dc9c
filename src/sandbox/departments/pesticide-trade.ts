/**
 * 农药数字监督管理平台 经营许可数据服务（国垂）　　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /pesticide/open/bizLicense/detail　{"creditNo":"…","reason":"…","reasonNo":"…"}，一次一家
 * → {"success":true,"errorCode":"","result":{…}}；success 为布尔：false 时看 errorCode：PL404 无农药经营许可 · PL400 参数错误
 *   certNo 许可证号 · entName 经营者名称 · creditNo · bizScope（A 农药 B 农药（限制使用农药除外））· storage 仓储场所 ·
 *   branchNum 分支机构数 · issueOrg 发证机关 · issueDate / validTo（毫秒时间戳）· certStatus（NORMAL 有效 PAUSE 暂停
 *   LOGOUT 注销 REVOKE 吊销 OVERDUE 过期）· lastUpdate（毫秒时间戳）
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { digest, epochMs, fieldsOf, ok, strangersAmong, textIn } from './tables.ts'

const STATUS = {
  VALID: 'NORMAL',
  SUSPENDED: 'PAUSE',
  CANCELLED: 'LOGOUT',
  REVOKED: 'REVOKE',
  EXPIRED: 'OVERDUE',
} satisfies Record<Permit['state'], string>

export function pesticideTrade(world: World): Department {
  const book = permitBook(world, [33])
  const firms: ReadonlyMap<string, { readonly name: string; readonly address: string }> = world.enterprises

  function license(creditNo: string) {
    const [held] = book.heldBy(creditNo)
    const firm = firms.get(creditNo)
    if (held === undefined || firm === undefined) return null
    return {
      certNo: held.number,
      entName: firm.name,
      creditNo,
      bizScope: chosen(`scope ${creditNo}`, ['A', 'B', 'B']),
      storage: firm.address,
      branchNum: digest(`branches ${creditNo}`) % 4,
      issueOrg: held.issuer,
      issueDate: epochMs(held.issued),
      validTo: epochMs(held.expires),
      certStatus: STATUS[held.state],
      lastUpdate: book.updatedAt(creditNo),
    }
  }

  function answer(request: SandboxRequest) {
    const fields = fieldsOf(request)
    const key = textIn(fields, 'creditNo')
    if (key === '' || textIn(fields, 'reason') === '') return ok({ success: false, errorCode: 'PL400', result: null })
    const result = license(key)
    return ok(
      result === null ? { success: false, errorCode: 'PL404', result } : { success: true, errorCode: '', result },
    )
  }

  return {
    name: 'agriculture.pesticide-trade',
    annexRow: 28,
    title: '农药数字监督管理平台',
    authenticate: nationalService('s_1410000000000_0028'),
    strangers: () => strangersAmong(book.holders, license),
    routes: [{ method: 'POST', path: '/pesticide/open/bizLicense/detail', answer }],
  }
}
