import { checkLicenseIdentifier, InvalidIdError } from './ids.ts'

/** 用证事由: what a licence is used for, in the words the platform and the watermark are given. A closed list, so that nothing personal is in it. */
export const LICENSE_USE_CAUSES = {
  OWN_VIEW: '查看本人或本单位证照',
  CASE_HANDLING: '办理政务服务事项',
  CASE_CHECK: '核验办件材料',
  ON_SITE_CHECK: '现场核验出示的证照',
  RENEWAL: '办理证照延续换发',
  QUALITY_CHECK: '电子证照数据质量检查',
} as const

export type LicenseUseCause = keyof typeof LICENSE_USE_CAUSES

/** 核验结论 of GB/T 36905, codes 0 to 7. */
export const LICENSE_VERDICTS = [
  'CORRECT',
  'NOT_ACTIVATED',
  'SUSPENDED',
  'NOT_IN_FORCE',
  'INCOMPLETE',
  'NOT_FOUND',
  'EMPTY',
  'PARTLY_WRONG',
] as const
export type LicenseVerdict = (typeof LICENSE_VERDICTS)[number]

/** What may be wrong with a licence as its platform gives it. The value is kept and the fault counted. */
export const LICENSE_FAULTS = [
  'IDENTIFIER_FORMAT',
  'IDENTIFIER_CHECK',
  'IDENTIFIER_LEGACY',
  'EXPIRED_VALID',
  'SUPERSEDED_VALID',
  'HOLDER_MISMATCH',
  'ITEM_MISSING',
  'FACE_MISSING',
  'DATA_INCOMPLETE',
] as const
export type LicenseFault = (typeof LICENSE_FAULTS)[number]

/** What is wrong with an identifier as its platform writes it; null: nothing. */
export function identifierFault(identifier: string): Extract<LicenseFault, `IDENTIFIER_${string}`> | null {
  try {
    return checkLicenseIdentifier(identifier) === 'legacy' ? 'IDENTIFIER_LEGACY' : null
  } catch (error) {
    if (!(error instanceof InvalidIdError)) throw error
    return error.code === 'LICENSE_IDENTIFIER_CHECK_DIGIT' ? 'IDENTIFIER_CHECK' : 'IDENTIFIER_FORMAT'
  }
}

/**
 * Can a licence be used by this identifier? Whoever names a licence by one that is wrong is refused, so that it can be
 * neither fetched nor cited until its issuer has put it right. An old one cannot be checked and blocks nothing.
 */
export function isUsableIdentifier(identifier: string): boolean {
  const fault = identifierFault(identifier)
  return fault === null || fault === 'IDENTIFIER_LEGACY'
}

/** 证照状态, codes 01 to 07 and 99. */
export const LICENSE_STATES = [
  'VALID',
  'SUSPENDED',
  'WITHDRAWN',
  'CANCELLED',
  'EXPIRED',
  'TRANSFERRED',
  'REVOKED',
  'OTHER',
] as const
export type LicenseState = (typeof LICENSE_STATES)[number]
