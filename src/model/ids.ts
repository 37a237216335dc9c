/**
 * Identifiers and their check digits. Each parser returns the canonical spelling or throws an
 * {@link InvalidIdError} whose `code` says what is wrong; the value itself is never repeated.
 */
import { isDay } from './clock.ts'

declare const citizenId: unique symbol
declare const creditCode: unique symbol
declare const birthCertificateNumber: unique symbol

/** 公民身份号码, GB 11643-1999: 18 characters, upper-case X. */
export type CitizenId = string & { readonly [citizenId]: true }
/** 统一社会信用代码, GB 32100-2015: 18 characters. */
export type CreditCode = string & { readonly [creditCode]: true }
/** 出生医学证明编号: one letter and nine digits. */
export type BirthCertificateNumber = string & { readonly [birthCertificateNumber]: true }

const ID_PROBLEMS = {
  CITIZEN_ID_FORMAT: {
    zh: '公民身份号码应为 18 位：17 位数字加 1 位数字或 X',
    en: 'a citizenId has 17 digits and a digit or X',
  },
  CITIZEN_ID_AREA: {
    zh: '公民身份号码前两位不是省级行政区划代码',
    en: 'a citizenId begins with a province code of GB/T 2260',
  },
  CITIZEN_ID_BIRTH_DATE: {
    zh: '公民身份号码中的出生日期不存在',
    en: 'the birth date inside the citizenId is not a real date',
  },
  CITIZEN_ID_CHECK_DIGIT: {
    zh: '公民身份号码的校验码不对',
    en: 'the check digit of the citizenId is wrong (GB 11643)',
  },
  CREDIT_CODE_FORMAT: {
    zh: '统一社会信用代码应为 18 位，不含 I、O、S、V、Z',
    en: 'a creditCode has 18 characters without I, O, S, V, Z',
  },
  CREDIT_CODE_CHECK_DIGIT: {
    zh: '统一社会信用代码的校验码不对',
    en: 'the check character of the creditCode is wrong (GB 32100)',
  },
  BIRTH_CERTIFICATE_FORMAT: {
    zh: '出生医学证明编号应为 1 位字母加 9 位数字',
    en: 'a birth certificate number has one letter and nine digits',
  },
  LICENSE_IDENTIFIER_FORMAT: {
    zh: '电子证照标识的格式不对',
    en: 'the licence identifier does not have the form of GB/T 36904',
  },
  LICENSE_IDENTIFIER_CHECK_DIGIT: {
    zh: '电子证照标识的校验位不对；若平台就是这样列出的，请颁发机构更正，其间可凭类型与号码查询、核验',
    en: 'the check character of the licence identifier is wrong (GB/T 36904); if its platform lists it so, its issuer must correct it: use type and number meanwhile',
  },
} as const

export type IdProblemCode = keyof typeof ID_PROBLEMS

export class InvalidIdError extends Error {
  override readonly name = 'InvalidIdError'
  readonly code: IdProblemCode
  readonly zh: string
  readonly en: string

  constructor(code: IdProblemCode) {
    super(ID_PROBLEMS[code].en)
    this.code = code
    this.zh = ID_PROBLEMS[code].zh
    this.en = ID_PROBLEMS[code].en
  }
}

const CITIZEN_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CITIZEN_ID_CHECKS = '10X98765432'
// GB/T 2260, first two digits. Districts within a province are renamed and merged; a historic code stays valid.
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

/**
 * @throws {InvalidIdError} CITIZEN_ID_FORMAT, …_AREA, …_BIRTH_DATE, …_CHECK_DIGIT
 * @example parseCitizenId('11010519491231002x') === '11010519491231002X'
 */
export function parseCitizenId(text: string): CitizenId {
  const id = text.toUpperCase()
  if (!/^[0-9]{17}[0-9X]$/.test(id)) throw new InvalidIdError('CITIZEN_ID_FORMAT')
  if (!PROVINCES.has(id.slice(0, 2))) throw new InvalidIdError('CITIZEN_ID_AREA')
  if (!isRealDate(id.slice(6, 14))) throw new InvalidIdError('CITIZEN_ID_BIRTH_DATE')
  if (citizenIdCheckDigit(id) !== id[17]) throw new InvalidIdError('CITIZEN_ID_CHECK_DIGIT')
  return id as CitizenId
}

/** The 18th character for the first 17 digits. GB 11643-1999, ISO 7064 MOD 11-2. */
export function citizenIdCheckDigit(first17: string): string {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (first17.charCodeAt(i) - 48) * (CITIZEN_ID_WEIGHTS[i] ?? 0)
  return CITIZEN_ID_CHECKS.charAt(sum % 11)
}

/** Birth date inside a citizenId, `yyyy-MM-dd`. */
export function birthDateOf(id: CitizenId): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
}

/** Full years lived on `today` (`yyyy-MM-dd`). */
export function ageOf(id: CitizenId, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(id.slice(6, 10))
  return today.slice(5) < birthDateOf(id).slice(5) ? years - 1 : years
}

/** Is `yyyyMMdd` a day of the calendar? */
export function isRealDate(yyyyMMdd: string): boolean {
  return isDay(Number(yyyyMMdd.slice(0, 4)), Number(yyyyMMdd.slice(4, 6)), Number(yyyyMMdd.slice(6, 8)))
}

const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** @throws {InvalidIdError} CREDIT_CODE_FORMAT, CREDIT_CODE_CHECK_DIGIT */
export function parseCreditCode(text: string): CreditCode {
  const code = text.toUpperCase()
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) throw new InvalidIdError('CREDIT_CODE_FORMAT')
  if (creditCodeCheckDigit(code) !== code[17]) throw new InvalidIdError('CREDIT_CODE_CHECK_DIGIT')
  return code as CreditCode
}

/** The 18th character for the first 17. GB 32100-2015, ISO 7064 MOD 31-3. */
export function creditCodeCheckDigit(first17: string): string {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += CREDIT_CODE_ALPHABET.indexOf(first17.charAt(i)) * (CREDIT_CODE_WEIGHTS[i] ?? 0)
  return CREDIT_CODE_ALPHABET.charAt((31 - (sum % 31)) % 31)
}

const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** The 9th character for the first 8 of a 组织机构代码 (characters 9–17 of a creditCode). GB 11714-1997. */
export function organizationCodeCheckDigit(first8: string): string {
  let sum = 0
  for (let i = 0; i < 8; i++) sum += CODE_37.indexOf(first8.charAt(i)) * (ORGANIZATION_WEIGHTS[i] ?? 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** @throws {InvalidIdError} BIRTH_CERTIFICATE_FORMAT */
export function parseBirthCertificateNumber(text: string): BirthCertificateNumber {
  const number = text.toUpperCase()
  if (!/^[A-Z][0-9]{9}$/.test(number)) throw new InvalidIdError('BIRTH_CERTIFICATE_FORMAT')
  return number as BirthCertificateNumber
}

const CODE_37 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LICENSE_IDENTIFIER =
  /^1\.2\.156\.3005\.2\.([0-9A-Z]{18}[0-9]{3})\.([0-9A-Z]{18}|[0-9]{6})\.([0-9A-Z]+)\.([0-9]{3})\.([0-9A-Z])$/
const LEGACY_LICENSE_IDENTIFIER = /^1\.2\.156\.3003\.2\.[0-9A-Z.]+$/

/**
 * Checks a 电子证照标识 (GB/T 36904).
 * @returns `legacy` for the old root 1.2.156.3003.2, whose check character cannot be verified and never blocks
 * @throws {InvalidIdError} LICENSE_IDENTIFIER_FORMAT, LICENSE_IDENTIFIER_CHECK_DIGIT
 */
export function checkLicenseIdentifier(identifier: string): 'valid' | 'legacy' {
  if (LEGACY_LICENSE_IDENTIFIER.test(identifier)) return 'legacy'
  const parts = LICENSE_IDENTIFIER.exec(identifier)
  if (parts === null) throw new InvalidIdError('LICENSE_IDENTIFIER_FORMAT')
  const [, type = '', issuer = '', serial = '', version = '', check] = parts
  if (licenseIdentifierCheckDigit(type + issuer + serial + version) !== check) {
    throw new InvalidIdError('LICENSE_IDENTIFIER_CHECK_DIGIT')
  }
  return 'valid'
}

/** ISO 7064 MOD 37,36 (hybrid) over type‖issuer‖serial‖version, without root and dots. */
export function licenseIdentifierCheckDigit(text: string): string {
  let product = 36
  for (const character of text) {
    const sum = (product + CODE_37.indexOf(character)) % 36 || 36
    product = (sum * 2) % 37
  }
  return CODE_37.charAt((37 - product) % 36)
}
