import { parseId } from './input.ts'
import { type LicenseHolderInput, type LicenseUseCause } from './types.generated.ts'
import { type FindLicenseInput, type LicenseClaimInput, type PurposeInput } from './types.generated.ts'
import { parsePurpose } from '../src/access/purpose.ts'
import { type Context } from '../src/context.ts'
import { type LicenseAsking } from '../src/license/consultation.ts'
import { type LicenseName } from '../src/license/find-licenses.ts'
import { expectFittingCause, type UseManner } from '../src/license/use-cause.ts'
import { GatewayError, type Problem } from '../src/model/errors.ts'
import {
  checkLicenseIdentifier,
  parseBirthCertificateNumber,
  parseCitizenId,
  parseCreditCode,
} from '../src/model/ids.ts'
import { enterprise, newborn, person, type Subject } from '../src/model/subject.ts'

interface LicenseInput {
  readonly holder: LicenseHolderInput
  readonly purpose: PurposeInput
  readonly useCause: LicenseUseCause
}

/** @throws {GatewayError} INPUT_INVALID, PURPOSE_INVALID */
export function askingOf(input: LicenseInput, context: Context, manner: UseManner): LicenseAsking {
  const { useCause } = input
  const { caller, requestId, deadlineAt, generation } = context
  const holder = parseHolder(input.holder)
  const purpose = parsePurpose(input.purpose, caller, generation.lifeEvents)
  expectFittingCause({ caller, purpose, useCause, manner })
  return {
    caller,
    requestId,
    deadlineAt,
    holder,
    purpose,
    useCause,
    catalog: generation.catalog,
    grants: generation.grants,
  }
}

function parseHolder({ kind, id }: LicenseHolderInput): Subject {
  const path = 'input.holder.id'
  if (kind === 'ENTERPRISE') return enterprise(parseId(parseCreditCode, id, path))
  return NEWBORN.test(id)
    ? newborn(parseId(parseBirthCertificateNumber, id, path))
    : person(parseId(parseCitizenId, id, path))
}

// 出生医学证明编号 alone begins with a letter.
const NEWBORN = /^[A-Z]/i

/** @throws {GatewayError} INPUT_INVALID */
export function parseIdentifier(identifier: string): string {
  return parseId(
    (text) => {
      checkLicenseIdentifier(text)
      return text
    },
    identifier.length > LONGEST.identifier ? '' : identifier,
    'input.identifier',
  )
}

/** @throws {GatewayError} INPUT_INVALID */
export function parseName(input: FindLicenseInput): LicenseName {
  const { identifier, type, number, code } = input
  const problems: Problem[] = []
  const given = [identifier, type ?? number, code].filter((one) => one != null)
  if (given.length !== 1 || (type == null) !== (number == null)) problems.push(NOT_ONE)
  refuse(problems)
  if (identifier != null) return { by: 'byIdentifier', identifier: parseIdentifier(identifier) }
  if (code != null) return { by: 'byCode', code: parseText(code, 'code') }
  return { by: 'byNumber', type: type ?? '', number: parseText(number ?? '', 'number') }
}

/** @throws {GatewayError} INPUT_INVALID with every type that annex 3 does not hold */
export function parseTypes(types: readonly string[], paths: readonly string[], context: Context): readonly string[] {
  const known = new Set(context.generation.annex.licenseTypes.map(({ code }) => code))
  const problems = types.flatMap((type, i) => (known.has(type) ? [] : [{ path: paths[i] ?? '', ...TYPE_UNKNOWN }]))
  refuse(types.length === 0 ? [{ path: 'input.types', ...TYPE_UNKNOWN }] : problems)
  return [...new Set(types)]
}

/** @throws {GatewayError} INPUT_INVALID */
export function parseText(text: string, name: keyof typeof LONGEST, path = `input.${name}`): string {
  const trimmed = text.trim()
  const isFit = trimmed !== '' && trimmed.length <= LONGEST[name] && !/\p{C}/u.test(trimmed)
  refuse(isFit ? [] : [{ path, ...TEXT_UNFIT }])
  return trimmed
}

/** @throws {GatewayError} INPUT_INVALID */
export function parseClaims(claims: readonly LicenseClaimInput[]): Readonly<Record<string, string>> {
  const names = claims.map(({ name }) => name.trim())
  const isMany = claims.length > MOST_CLAIMS || new Set(names).size < names.length
  refuse(isMany ? [{ path: 'input.fields', ...CLAIMS_UNFIT }] : [])
  return Object.fromEntries(
    claims.map(({ name, value }, i) => [
      parseText(name, 'name', `input.fields[${String(i)}].name`),
      parseText(value, 'value', `input.fields[${String(i)}].value`),
    ]),
  )
}

/** @throws {GatewayError} INPUT_INVALID */
export function parseDigest(digest: string): string {
  refuse(/^[0-9a-f]{64}$/i.test(digest) ? [] : [{ path: 'input.digest', ...DIGEST_FORMAT }])
  return digest.toLowerCase()
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
}

const MOST_CLAIMS = 50
const LONGEST = { identifier: 128, number: 64, code: 512, name: 64, value: 512 } as const

const NOT_ONE: Problem = {
  path: 'input',
  code: 'LICENSE_NOT_ONE',
  zh: '证照标识、类型与号码、出示码三者须且只须填其一，类型与号码须一起填',
  en: 'exactly one of identifier, type with number, and code must be given',
}
const TYPE_UNKNOWN = {
  code: 'LICENSE_TYPE_UNKNOWN',
  zh: '没有这类证照；可用的见 licenseTypes',
  en: 'there is no such type of licence; licenseTypes lists them',
} as const
const TEXT_UNFIT = {
  code: 'VALUE_FORMAT',
  zh: '不能为空、过长或含控制字符',
  en: 'must not be empty, too long or hold control characters',
} as const
const CLAIMS_UNFIT = {
  code: 'CLAIM_COUNT',
  zh: '至多 50 项，每项一次',
  en: 'at most 50, each once',
} as const
const DIGEST_FORMAT = {
  code: 'DIGEST_FORMAT',
  zh: '文件摘要应为 64 位十六进制的 SHA-256',
  en: 'the digest is a SHA-256 of 64 hexadecimal digits',
} as const
