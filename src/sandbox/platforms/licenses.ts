/**
 * 电子证照 platform (GB/T 36901–36906), profile oauth2. All calls are `POST` with a JSON body and answered with 200 and
 * `FHM` (返回码), `FHXX` (返回信息): `0000` answered · `0404` no such licence · `1001` use cause missing · `1002` a
 * parameter missing · `1003` identifier malformed.
 *
 * Every body carries the use cause, or is refused: `YZSY` (用证事由, words) and at least one of `SXBM` (事项编码) and
 * `BJBH` (办件编号).
 * - `/certificate/queryByHolder` `{CZZTDM, ZZLXDM?}`: by the holder's code, narrowed to a type: `ZZLB`, a list of
 *   licences in their current editions, whatever their state
 * - `/certificate/queryByNumber` `{ZZLXDM, ZZHM, CZZTDM?}`: the current licence of a type by its number, with its face:
 *   `ZZXX`
 * - `/certificate/getFace` `{ZZBS, CZZTDM?}`: any edition by its identifier, with its face: `ZZXX`
 * - `/certificate/verify` `{ZZLXDM, ZZHM, CZZT?, CZZTDM?, ZMXX?}`: type, number, the holder's name or code, and whatever
 *   face fields are claimed: `HYJG` = 0 正确有效 1 未激活 2 暂时失效 3 已失效 4 信息不全 (of the question, or of the
 *   licence it holds) 5 查无 6 空参 7 部分有误. With a code, a licence of anybody else is 查无
 * - `/certificate/rendition` `{ZZBS}`: `ZZWJ` = `{XZDZ, SXSJ, WJZY, WJLX}`: address, until when, hex SHA-256, media type.
 *   The file bears the use cause. Its address, `GET /rendition/:token`, needs no token, works once and for five minutes
 * - `/certificate/verifyFile` `{ZZBS, WJZY}`: `HYJG` = 1 a file the platform made of that licence, 0 not
 * - `/certificate/presentCode` `{ZZBS}`, for the holder's own app: `EWM`, the text of a QR code, good for three minutes
 * - `/certificate/resolveCode` `{EWM, CZZTDM?}`: the licence that is presented, with its face: `ZZXX`
 * - `/certificate/statistics` `{}`: `TJLB` = `[{ZZLXDM, ZZSL, YXSL}]`: issued and in force, by type
 *
 * Some licences are wrong on purpose: license-planted.ts.
 *
 * A licence: `ZZBS` identifier, `ZZLXDM` type code, `ZZMC` name, `ZZHM` number, `CZZT` holders' names, `CZZTDM` the code
 * of the holder asked for (of the first, where none of them was), `ZZBFJG` issuer, `ZZBFJGDM` its area, `ZZBFRQ` issued
 * (yyyyMMdd), `ZZYXQJZRQ` valid until (yyyyMMdd, null: 长期), `ZZZT` state 01…99, `JHZT` activated 1/0, `XBZZBS`
 * identifier of the newer edition or null, `SJTBSJ` when the issuer's data last came in; a face adds `ZMXX`.
 */
import { checkLicenseIdentifier } from '../../model/ids.ts'
import { clientCredentials } from '../authenticators.ts'
import { type Department, type Reply, type Route, type SandboxRequest } from '../kit.ts'
import { type World } from '../world/types.ts'
import { type IssuedLicense, type LicenseBook, licenseBook } from './license-book.ts'
import { type StateCode } from './license-draft.ts'
import { openRenditions, RENDITION_TYPE } from './license-renditions.ts'

export function licensePlatform(world: World): Department {
  let opened: LicenseBook | null = null
  const book = (): LicenseBook => (opened ??= licenseBook(world))
  // Filing every licence takes a good part of a second: neither who starts the sandbox waits for it, nor who asks first.
  setTimeout(book, FILED_AFTER_MS).unref()
  const syncedAt = `${world.today} 02:00:00`
  const renditions = openRenditions()
  const credentials = clientCredentials()
  const fetchRendition: Route = {
    method: 'GET',
    path: '/rendition/:token',
    answer: (request, { token = '' }) => renditions.fetch(request, token),
  }

  function queryByHolder(asked: Asked): Reply {
    const [holder, type] = [asked('CZZTDM'), asked('ZZLXDM')]
    if (holder === '') return answer('1002')
    const held = book()
      .heldBy(holder)
      .filter((license) => type === '' || license.type === type)
    if (held.length === 0) return answer('0404')
    return answer('0000', { ZZLB: held.map((license) => summary(license, holder, syncedAt)) })
  }

  function queryByNumber(asked: Asked): Reply {
    const [type, number] = [asked('ZZLXDM'), asked('ZZHM')]
    return type === '' || number === '' ? answer('1002') : face(book().numbered(type, number), asked)
  }

  function getFace(asked: Asked): Reply {
    const identifier = asked('ZZBS')
    if (identifier === '') return answer('1002')
    return withLicense(identifier, (license) => face(license, asked))
  }

  /** It knows what it issued, however that is written. */
  function withLicense(identifier: string, act: (license: IssuedLicense) => Reply): Reply {
    const license = book().identified(identifier)
    if (license !== null) return act(license)
    return answer(isWellFormed(identifier) ? '0404' : '1003')
  }

  function rendition(asked: Asked, request: SandboxRequest): Reply {
    return withLicense(asked('ZZBS'), (license) => {
      const { path, digest, expiresAt } = renditions.make(license, asked('YZSY'), request.receivedAt)
      const url = `http://${request.headers['host'] ?? ''}${path}`
      const until = new Date(expiresAt + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
      return answer('0000', { ZZWJ: { XZDZ: url, SXSJ: until, WJZY: digest, WJLX: RENDITION_TYPE } })
    })
  }

  function verifyFile(asked: Asked): Reply {
    return withLicense(asked('ZZBS'), ({ identifier }) =>
      answer('0000', { HYJG: renditions.isGenuine(identifier, asked('WJZY')) ? '1' : '0' }),
    )
  }

  function statistics(): Reply {
    const counts = book().counts()
    return answer('0000', {
      TJLB: counts.map(({ type, issued, valid }) => ({ ZZLXDM: type, ZZSL: issued, YXSL: valid })),
    })
  }

  function face(license: IssuedLicense | null, asked: Asked): Reply {
    if (license === null) return answer('0404')
    const wanted = license.holders.find(({ key }) => key === asked('CZZTDM'))
    const holder = (wanted ?? license.holders[0])?.key ?? ''
    return answer('0000', { ZZXX: { ...summary(license, holder, syncedAt), ZMXX: license.face } })
  }

  return {
    name: 'license-platform',
    annexRow: null,
    title: '山西省电子证照库',
    authenticate: { ...credentials, routes: [...(credentials.routes ?? []), fetchRendition] },
    strangers: () => strangersOf(world),
    routes: [
      ask('/certificate/queryByHolder', queryByHolder),
      ask('/certificate/queryByNumber', queryByNumber),
      ask('/certificate/getFace', getFace),
      ask('/certificate/verify', (asked, { fields }) =>
        verify(book().numbered(asked('ZZLXDM'), asked('ZZHM')), asked, fields),
      ),
      ask('/certificate/rendition', (asked, { request }) => rendition(asked, request)),
      ask('/certificate/verifyFile', verifyFile),
      ask('/certificate/presentCode', (asked, { request }) =>
        withLicense(asked('ZZBS'), (license) =>
          answer('0000', { EWM: renditions.present(license, request.receivedAt) }),
        ),
      ),
      ask('/certificate/resolveCode', (asked, { request }) =>
        face(renditions.presented(asked('EWM'), request.receivedAt), asked),
      ),
      ask('/certificate/statistics', statistics),
    ],
  }
}

const FILED_AFTER_MS = 2000

/** A text parameter of the body; empty when absent. */
type Asked = (name: string) => string
type Fields = ReadonlyMap<string, unknown>

interface Call {
  /** Claimed 照面信息. */
  readonly fields: Fields
  readonly request: SandboxRequest
}

function ask(path: string, act: (asked: Asked, call: Call) => Reply): Department['routes'][number] {
  return {
    method: 'POST',
    path,
    answer(request: SandboxRequest) {
      const body = fieldsOf(request.json())
      const asked: Asked = (name) => String(body.get(name) ?? '')
      const justified = asked('YZSY') !== '' && (asked('SXBM') !== '' || asked('BJBH') !== '')
      return justified ? act(asked, { fields: fieldsOf(body.get('ZMXX')), request }) : answer('1001')
    },
  }
}

function fieldsOf(json: unknown): Fields {
  return new Map<string, unknown>(Object.entries(json ?? {}))
}

const MESSAGES = {
  '0000': '成功',
  '0404': '查无此证照',
  '1001': '缺少用证事由、事项编码或办件编号，不予提供',
  '1002': '参数不全',
  '1003': '电子证照标识不符合 GB/T 36904',
} as const

function answer(code: keyof typeof MESSAGES, found: Readonly<Record<string, unknown>> = {}): Reply {
  return { body: { FHM: code, FHXX: MESSAGES[code], ...found } }
}

function summary(license: IssuedLicense, holder: string, syncedAt: string): Readonly<Record<string, unknown>> {
  return {
    ZZBS: license.identifier,
    ZZLXDM: license.type,
    ZZMC: license.name,
    ZZHM: license.number,
    CZZT: license.holders.map(({ name }) => name).join('、'),
    CZZTDM: license.wrongHolder ?? holder,
    ZZBFJG: license.issuer === '' ? null : license.issuer,
    ZZBFJGDM: license.areaCode,
    ZZBFRQ: compact(license.issued),
    ZZYXQJZRQ: license.expires === null ? null : compact(license.expires),
    ZZZT: license.state,
    JHZT: license.activated ? '1' : '0',
    XBZZBS: license.replacedBy,
    SJTBSJ: syncedAt,
  }
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}

const VERDICTS = ['正确有效', '未激活', '暂时失效', '已失效', '信息不全', '查无', '空参', '部分有误'] as const

function verify(license: IssuedLicense | null, asked: Asked, claimed: Fields): Reply {
  const verdict = verdictOn(license, asked, claimed)
  return answer('0000', { HYJG: String(verdict), HYSM: VERDICTS[verdict] })
}

function verdictOn(license: IssuedLicense | null, asked: Asked, claimed: Fields): 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const [name, key] = [asked('CZZT'), asked('CZZTDM')]
  const needed = [asked('ZZLXDM'), asked('ZZHM'), name || key]
  if (needed.every((text) => text === '') && claimed.size === 0) return 6
  if (needed.some((text) => text === '')) return 4
  if (license === null || (key !== '' && !license.holders.some((holder) => holder.key === key))) return 5
  if (license.issuer === '') return 4
  const named = name === '' || license.holders.some((holder) => holder.name === name)
  const matching = [...claimed].every(([field, value]) => license.face[field] === value)
  if (!named || !matching) return 7
  return license.activated ? VERDICT_BY_STATE[license.state] : 1
}

const VERDICT_BY_STATE: Readonly<Record<StateCode, 0 | 2 | 3>> = {
  '01': 0,
  '02': 2,
  '03': 3,
  '04': 3,
  '05': 3,
  '06': 3,
  '07': 3,
  '99': 3,
}

function isWellFormed(identifier: string): boolean {
  try {
    checkLicenseIdentifier(identifier)
    return true
  } catch {
    return false
  }
}

function strangersOf(world: World): readonly string[] {
  const people = world.people.values().filter(({ identityCard }) => identityCard !== null)
  return [...people.take(3).map(({ id }) => id), ...world.births.keys().take(3), ...world.enterprises.keys().take(3)]
}
