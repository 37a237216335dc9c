import { compileMoment, dateTimeOf } from './dates.ts'
import { failed } from './kind.ts'
import { type LicenseAnswer, type LicenseField, type LicenseResults, type ReadLicense } from './license.ts'
import { compileCondition, compileFailure, type Reply } from './outcome.ts'
import { compilePath, type Getter, isObject, isScalar } from './paths.ts'
import { canonicalKey, compileItems } from './records.ts'
import { type Findings, textOf } from './values.ts'
import { type LicenseService, type LicenseServiceName, type Provision, type Source } from '../../src/catalog/types.ts'
import { LICENSE_VERDICTS } from '../../src/model/license.ts'

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

/** Null: the answer has not the promised structure. */
type Read<Service extends LicenseServiceName> = (
  body: unknown,
  service: LicenseService,
  source: Source,
) => LicenseResults[Service] | null

/** From a platform's reply to the answer of one service. */
export type InterpretService = <Service extends LicenseServiceName>(
  name: Service,
  service: LicenseService,
  reply: Reply,
) => LicenseAnswer<Service>

export function compileServices(source: Source, list: LicenseList, findings: Findings): InterpretService {
  const read = readers(list, findings)
  return (name, service, reply) => {
    const { outcome, from } = service
    if (compileCondition(outcome.ok)(reply)) {
      const result = read[name](compilePath(from)(reply.body), service, source)
      return result === null ? failed('MALFORMED') : { kind: 'ANSWERED', result }
    }
    const is = (known: 'noRecord' | 'throttled' | 'busy') =>
      outcome[known] !== undefined && compileCondition(outcome[known])(reply)
    if (is('noRecord')) return { kind: 'NO_RECORD' }
    if (is('throttled')) return failed('THROTTLED')
    if (is('busy')) return failed('BUSY')
    return failed(compileFailure(outcome.ok)(reply))
  }
}

function readers(list: LicenseList, findings: Findings): { readonly [Name in LicenseServiceName]: Read<Name> } {
  const items = compileItems(list)
  const typeOf = codesOf(list)

  function readLicenses(held: unknown, { fields }: LicenseService): readonly ReadLicense[] | null {
    const rows = Array.isArray(held) ? held : isObject(held) ? [held] : null
    if (rows === null || !rows.every(isObject)) return null
    const [holder, face] = [getterOf(fields['holder']), getterOf(fields['face'])]
    const mapped = items(rows, findings)
    return rows.map((row, i) => ({ item: mapped[i] ?? {}, holder: keyIn(holder(row)), fields: fieldsIn(face(row)) }))
  }

  return {
    byHolder: readLicenses,
    byNumber: readLicenses,
    byIdentifier: readLicenses,
    byCode: readLicenses,
    verify: (told) => (isScalar(told) ? (LICENSE_VERDICTS[Number(told)] ?? null) : null),
    verifyFile(told, { codes }) {
      const code = isScalar(told) ? codes[textOf(told)] : undefined
      return code === 'MATCH' || code === 'MISMATCH' ? code : null
    },
    rendition(told, { fields }, source) {
      const text = (name: string): string => String(getterOf(fields[name])(told) ?? '')
      const [url, until] = [URL.parse(text('url')), TIME(text('expiresAt'))]
      const digest = text('digest').toLowerCase()
      // A licence is fetched from its platform and from nowhere else, whatever the answer says.
      if (url?.origin !== source.endpoint.origin || until === undefined || !SHA_256.test(digest)) return null
      return { url: url.href, expiresAt: dateTimeOf(until), digest, mediaType: text('mediaType') }
    },
    statistics(told, { fields }) {
      if (!Array.isArray(told)) return null
      return told.flatMap((row: unknown) => {
        const type = typeOf(String(getterOf(fields['type'])(row)))
        const [issued, valid] = [getterOf(fields['issued'])(row), getterOf(fields['valid'])(row)].map(Number)
        const isCounted = Number.isSafeInteger(issued) && Number.isSafeInteger(valid)
        return type === null || !isCounted ? [] : [{ type, issued: issued ?? 0, valid: valid ?? 0 }]
      })
    },
  }
}

const TIME = compileMoment('yyyy-MM-dd HH:mm:ss')
const SHA_256 = /^[0-9a-f]{64}$/
const NOTHING: Getter = () => undefined

function getterOf(path: readonly string[] | undefined): Getter {
  return path === undefined ? NOTHING : compilePath(path)
}

function keyIn(raw: unknown): string | null {
  return isScalar(raw) ? canonicalKey(textOf(raw)) : null
}

function fieldsIn(face: unknown): readonly LicenseField[] | null {
  if (!isObject(face)) return null
  return Object.entries(face).flatMap(([name, value]) => (isScalar(value) ? [{ name, value: textOf(value) }] : []))
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
