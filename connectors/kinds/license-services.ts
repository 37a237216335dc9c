import { compileMoment, dateTimeOf } from './dates.ts'
import { failed, type Question, type Wiring } from './kind.ts'
import { type LicenseReader, licensesAsked } from './license-asked.ts'
import { type LicenseAnswer, type LicenseField, type ReadLicense, type TypeCount } from './license.ts'
import { compileCondition, compileFailure, type Reply } from './outcome.ts'
import { compilePath, type Getter, isObject, isScalar } from './paths.ts'
import { canonicalKey, compileItems, type FindingBook, openFindings } from './records.ts'
import { textOf } from './values.ts'
import { type LicenseService, type LicenseServiceName, type Provision, type Source } from '../../src/catalog/types.ts'
import { toDateTime } from '../../src/model/clock.ts'
import { LICENSE_VERDICTS, type LicenseFault } from '../../src/model/license.ts'

export type LicenseList = Extract<Provision, { kind: 'list' }>

/** How this platform writes a licence: as in the list its manifest provides to the archive. */
export function licenseListOf({ operations }: Pick<Source, 'operations'>): LicenseList | null {
  for (const { provides } of operations) {
    for (const provision of provides) {
      if (provision.kind === 'list' && provision.list.endsWith('.licenses[]')) return provision
    }
  }
  return null
}

/** What stands where the answer should be, and what it should answer. */
interface Told {
  readonly held: unknown
  readonly service: LicenseService
  readonly question: Question
  readonly findings: FindingBook
}

/** From a platform's reply to the answer of one service. */
export type InterpretService = <Service extends LicenseServiceName>(
  name: Service,
  service: LicenseService,
  { reply, question }: { readonly reply: Reply; readonly question: Question },
) => LicenseAnswer<Service>

export interface ServiceParts {
  readonly wiring: Pick<Wiring, 'clock' | 'onFinding'>
  readonly list: LicenseList
  /** Looks at every licence of an answer, those too that were not asked for. @returns what is wrong with each */
  look(licenses: readonly FoundLicense[], by: LicenseReader, question: Question): readonly (readonly LicenseFault[])[]
}

/** Not looked at yet. */
export type FoundLicense = Omit<ReadLicense, 'faults'>

export function compileServices({ endpoint, connector }: Source, parts: ServiceParts): InterpretService {
  const { wiring, list } = parts
  const licenses = compileLicenses(parts)
  const read: { readonly [Name in LicenseServiceName]: (told: Told) => LicenseAnswer<Name> } = {
    byHolder: licenses('byHolder'),
    byNumber: licenses('byNumber'),
    byIdentifier: licenses('byIdentifier'),
    byCode: licenses('byCode'),
    verify: readVerdict,
    verifyFile: readYesOrNo,
    rendition: (told) => readRendition(told, endpoint.origin, toDateTime(wiring.clock())),
    statistics: compileStatistics(list),
  }
  return (name, service, { reply, question }) => {
    const { outcome, from } = service
    if (compileCondition(outcome.ok)(reply)) {
      const findings = openFindings(connector, 'licenses')
      const answer = read[name]({ held: compilePath(from)(reply.body), service, question, findings })
      findings.report(wiring.onFinding)
      return answer
    }
    const is = (known: 'noRecord' | 'throttled' | 'busy') =>
      outcome[known] !== undefined && compileCondition(outcome[known])(reply)
    if (is('noRecord')) return NO_RECORD
    if (is('throttled')) return failed('THROTTLED')
    if (is('busy')) return failed('BUSY')
    return failed(compileFailure(outcome.ok)(reply))
  }
}

const NO_RECORD = { kind: 'NO_RECORD' } as const
/** The answer has not the promised structure. */
const MALFORMED = failed('MALFORMED')

function compileLicenses({ list, look }: ServiceParts) {
  const items = compileItems(list)
  const leaves = list.items.map(({ name }) => name)

  function readLicense(row: unknown, { service: { fields }, findings }: Told): FoundLicense {
    const [item = {}] = items([row], findings)
    const holder = getterOf(fields['holder'])(row)
    const face = faceIn(getterOf(fields['face'])(row) ?? null)
    if (!face.isWhole) findings.note(null, 'WRONG_TYPE')
    return {
      item,
      holder: isScalar(holder) ? canonicalKey(textOf(holder)) : null,
      fields: face.lines,
      unreadable: [...leaves.filter((leaf) => item[leaf] === undefined), ...(face.isWhole ? [] : ['fields'])],
    }
  }

  return (by: LicenseReader) => (told: Told) => {
    const rows = Array.isArray(told.held) ? told.held : [told.held]
    if (!rows.every(isObject)) return MALFORMED
    if (rows.length === 0) return NO_RECORD
    const found = rows.map((row) => readLicense(row, told))
    const faults = look(found, by, told.question)
    const licenses = found.map((license, i): ReadLicense => ({ ...license, faults: faults[i] ?? [] }))
    return licensesAsked(licenses, { by, ...told })
  }
}

interface Face {
  readonly lines: readonly LicenseField[] | null
  /** False: it holds something that is no text. */
  readonly isWhole: boolean
}

function faceIn(face: unknown): Face {
  if (!isObject(face) || Array.isArray(face)) return { lines: null, isWhole: face === null }
  const said = Object.entries(face).filter(([, value]) => value !== null)
  const lines = said.flatMap(([name, value]) => (isScalar(value) ? [{ name, value: textOf(value) }] : []))
  return { lines, isWhole: lines.length === said.length }
}

function readVerdict({ held }: Told): LicenseAnswer<'verify'> {
  const verdict = isScalar(held) && /^\d$/.test(textOf(held)) ? LICENSE_VERDICTS[Number(held)] : undefined
  return verdict === undefined ? MALFORMED : { kind: 'ANSWERED', result: verdict }
}

function readYesOrNo({ held, service: { codes } }: Told): LicenseAnswer<'verifyFile'> {
  const code = isScalar(held) && Object.hasOwn(codes, textOf(held)) ? codes[textOf(held)] : undefined
  return code === 'MATCH' || code === 'MISMATCH' ? { kind: 'ANSWERED', result: code } : MALFORMED
}

function readRendition({ held, service: { fields } }: Told, origin: string, now: string): LicenseAnswer<'rendition'> {
  const text = (name: string): string => {
    const raw = getterOf(fields[name])(held)
    return isScalar(raw) ? textOf(raw) : ''
  }
  const href = URL.parse(text('url'))?.href ?? ''
  // A licence is fetched from its platform and from nowhere else, whatever the answer says. @NOTE The `origin` of a URL
  // says less: that of `blob:` is the origin of what is in it, and a password is no part of it.
  const isOwn = href.startsWith(`${origin}/`) && href.length <= LONGEST_URL
  const [until, digest, mediaType] = [TIME(text('expiresAt')), text('digest').toLowerCase(), text('mediaType')]
  if (!isOwn || until === undefined || dateTimeOf(until) <= now || !SHA_256.test(digest)) return MALFORMED
  const result = {
    url: href,
    expiresAt: dateTimeOf(until),
    digest,
    mediaType: MEDIA_TYPE.test(mediaType) ? mediaType : null,
  }
  return { kind: 'ANSWERED', result }
}

const LONGEST_URL = 2048
const TIME = compileMoment('yyyy-MM-dd HH:mm:ss')
const SHA_256 = /^[0-9a-f]{64}$/
const MEDIA_TYPE = /^[\w.+-]{1,64}\/[\w.+-]{1,64}(; ?[\w-]{1,64}=[\w.-]{1,64})?$/

function compileStatistics(list: LicenseList): (told: Told) => LicenseAnswer<'statistics'> {
  const typeOf = codesOf(list)
  return ({ held, service: { fields }, findings }) => {
    if (!Array.isArray(held)) return MALFORMED
    if (held.length === 0) return NO_RECORD
    const [codeOf, issuedOf, validOf] = [
      getterOf(fields['type']),
      getterOf(fields['issued']),
      getterOf(fields['valid']),
    ]
    const counts = new Map<string, TypeCount>()
    let isWhole = true
    for (const row of held) {
      const code = codeOf(row)
      if (!isScalar(code)) return MALFORMED
      const type = typeOf(textOf(code))
      if (type === null) {
        isWhole = false
        findings.note(`${list.list}.type`, 'UNMAPPED_CODE')
        continue
      }
      const count = { type, issued: countIn(issuedOf(row)), valid: countIn(validOf(row)) }
      if (count.issued === null || count.valid === null) findings.note(null, 'WRONG_FORMAT')
      const other = counts.get(type)
      const isSame = other === undefined || (other.issued === count.issued && other.valid === count.valid)
      // Of a type that is counted twice, and differently, no count is known.
      counts.set(type, isSame ? count : { type, issued: null, valid: null })
    }
    return counts.size === 0 ? MALFORMED : { kind: 'ANSWERED', result: { counts: [...counts.values()], isWhole } }
  }
}

/** As much as GraphQL's Int holds. */
const MOST = 2 ** 31 - 1

function countIn(raw: unknown): number | null {
  if (!isScalar(raw) || !/^\d{1,10}$/.test(textOf(raw))) return null
  return Number(raw) > MOST ? null : Number(raw)
}

const NOTHING: Getter = () => undefined

function getterOf(path: readonly string[] | undefined): Getter {
  return path === undefined ? NOTHING : compilePath(path)
}

/** The platform's code of a type → row of annex 3; null: none we know. */
export function codesOf({ items }: LicenseList): (code: string) => string | null {
  const rule = items.find(({ name }) => name === 'type')?.rule
  const codes = rule?.kind === 'from' ? rule.codes : null
  return (code) => (codes === null ? code : (codes.get(code) ?? null))
}

/** Row of annex 3 → the platform's code. */
export function platformCodesOf({ items }: LicenseList): (type: string) => string {
  const rule = items.find(({ name }) => name === 'type')?.rule
  const codes = rule?.kind === 'from' && rule.codes !== null ? [...rule.codes] : []
  const byRow = new Map(codes.map(([code, row]) => [row, code]))
  return (type) => byRow.get(type) ?? type
}
