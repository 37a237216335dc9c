/**
 * 医疗器械地方行政许可（备案）信息系统 企业许可查询（国垂）　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /mdlis/service/enterprise　{"enterpriseCode":"…","usePurpose":"…","businessNo":"…"}，一次一家
 * → {"success":true,"errCode":"","rows":{…}}；success 为 false 时 errCode：ND 无许可信息 · PE 参数错误
 *   enterpriseCode 统一社会信用代码 · enterpriseName · lastModified（毫秒）·
 *   permits: [{ permitType（SC 生产许可 JY 经营许可）, permitNo, bizRange 生产/经营范围（分类编码，顿号分隔）, expireDate（yyyyMMdd）,
 *     permitState（A 有效 P 暂停 C 注销 R 吊销 O 过期） }] ·
 *   products: [{ regNo 注册证编号, productName, manageClass（Ⅰ Ⅱ Ⅲ）, validUntil（yyyyMMdd） }]，省局只注册第二类
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compact, fieldsOf, ok, strangersAmong, textIn } from './tables.ts'

const [PRODUCTION, OPERATION, REGISTRATION] = [93, 94, 95]
const STATE = { VALID: 'A', SUSPENDED: 'P', CANCELLED: 'C', REVOKED: 'R', EXPIRED: 'O' } satisfies Record<
  Permit['state'],
  string
>
const CATEGORIES = ['01', '02', '03', '07', '08', '09', '14', '16', '17', '18', '20', '22']
const PRODUCTS = ['电子血压计', '医用外科口罩', '一次性使用无菌导尿包', '红外额温计', '定制式固定义齿', '电动轮椅车']

export function medicalDevices(world: World): Department {
  const book = permitBook(world, [PRODUCTION, OPERATION, REGISTRATION])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function entry(key: string) {
    const held = book.heldBy(key)
    if (held.length === 0) return null
    return {
      enterpriseCode: key,
      enterpriseName: firms.get(key)?.name ?? '',
      lastModified: book.updatedAt(key),
      permits: held
        .filter(({ type }) => type !== REGISTRATION)
        .map(({ type, number, expires, state }) => ({
          permitType: type === PRODUCTION ? 'SC' : 'JY',
          permitNo: number,
          bizRange: `Ⅲ类：${CATEGORIES.slice(chosen(number, [0, 2, 4]), chosen(`to ${number}`, [6, 8, 12])).join('、')}`,
          expireDate: compact(expires),
          permitState: STATE[state],
        })),
      products: held
        .filter(({ type }) => type === REGISTRATION)
        .map(({ number, expires }) => ({
          regNo: number,
          productName: chosen(number, PRODUCTS),
          manageClass: 'Ⅱ',
          validUntil: compact(expires),
        })),
    }
  }

  function answer(request: SandboxRequest) {
    const key = textIn(fieldsOf(request), 'enterpriseCode')
    if (key === '') return ok({ success: false, errCode: 'PE', rows: null })
    const rows = entry(key)
    if (rows === null) return ok({ success: false, errCode: 'ND', rows })
    return ok({ success: true, errCode: '', rows })
  }

  return {
    name: 'drug-administration.medical-devices',
    annexRow: 46,
    title: '医疗器械地方行政许可（备案）信息系统',
    authenticate: nationalService('s_1410000000000_0046'),
    strangers: () => strangersAmong(book.holders, entry),
    routes: [{ method: 'POST', path: '/mdlis/service/enterprise', answer }],
  }
}
