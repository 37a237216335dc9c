/**
 * 药品信息采集平台 企业批件查询服务（国垂）　　　　　　　　　　　　　　　　　　　经国家数据共享交换平台调用
 *
 * POST /drugcollect/approval/list　{"head":{"useItem":"…","caseNo":"…"},"body":{"ENT_CODE":"…"}}，一次一家
 * → {"head":{"rspCode":"00","rspDesc":""},"body":{…}}；rspCode：00 成功 · 04 无数据 · 09 参数错误
 *   ENT_CODE · ENT_NAME · UPDATE_TIME（yyyyMMddHHmmss）·
 *   NET_SERVICE 互联网药品信息服务: { CERT_NO, DOMAIN, NATURE（1 经营性 2 非经营性）, VALID_TO, CERT_STATE } 或 null ·
 *   APPROVALS: [{ KIND（ZZC 再注册 CKZ 出口销售证明）, APPROVAL_NO, DRUG_NAME 通用名称, VALID_TO（yyyy-MM-dd） }]
 *   CERT_STATE：10 有效 20 暂停 30 注销 40 撤销 50 过期
 */
import { nationalService } from '../authenticators.ts'
import { type Department, type SandboxRequest } from '../kit.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { compactDateTime, digest, fieldsOf, isFields, ok, strangersAmong, textIn } from './tables.ts'

const [NET_SERVICE, RENEWAL, EXPORT] = [98, 99, 101]
const STATE = { VALID: '10', SUSPENDED: '20', CANCELLED: '30', REVOKED: '40', EXPIRED: '50' } satisfies Record<
  Permit['state'],
  string
>
const DRUGS = ['阿莫西林胶囊', '板蓝根颗粒', '复方丹参片', '布洛芬片', '连翘败毒丸', '葡萄糖注射液']

export function drugApprovals(world: World): Department {
  const book = permitBook(world, [NET_SERVICE, RENEWAL, EXPORT])
  const firms: ReadonlyMap<string, { readonly name: string }> = world.enterprises

  function entry(key: string) {
    const held = book.heldBy(key)
    if (held.length === 0) return null
    const service = held.find(({ type }) => type === NET_SERVICE)
    return {
      ENT_CODE: key,
      ENT_NAME: firms.get(key)?.name ?? '',
      UPDATE_TIME: compactDateTime(book.updatedAt(key)),
      NET_SERVICE: service === undefined ? null : netService(key, service),
      APPROVALS: held
        .filter(({ type }) => type !== NET_SERVICE)
        .map(({ type, number, expires }) => ({
          KIND: type === RENEWAL ? 'ZZC' : 'CKZ',
          APPROVAL_NO: number,
          DRUG_NAME: chosen(number, DRUGS),
          VALID_TO: expires,
        })),
    }
  }

  function answer(request: SandboxRequest) {
    const { body } = fieldsOf(request)
    const key = isFields(body) ? textIn(body, 'ENT_CODE') : ''
    if (key === '') return ok({ head: { rspCode: '09', rspDesc: '参数错误' }, body: null })
    const found = entry(key)
    if (found === null) return ok({ head: { rspCode: '04', rspDesc: '无数据' }, body: null })
    return ok({ head: { rspCode: '00', rspDesc: '' }, body: found })
  }

  return {
    name: 'drug-administration.drug-approvals',
    annexRow: 49,
    title: '药品信息采集平台客户端',
    authenticate: nationalService('s_1410000000000_0049'),
    strangers: () => strangersAmong(book.holders, entry),
    routes: [{ method: 'POST', path: '/drugcollect/approval/list', answer }],
  }
}

function netService(key: string, { number, expires, state }: Permit) {
  return {
    CERT_NO: number,
    DOMAIN: `yao-${key.slice(9, 16).toLowerCase()}.example.com`,
    NATURE: digest(`nature ${key}`) % 4 === 0 ? '1' : '2',
    VALID_TO: expires,
    CERT_STATE: STATE[state],
  }
}
