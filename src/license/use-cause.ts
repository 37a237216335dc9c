import { type Caller, type Purpose, SELF_PURPOSE } from '../model/caller.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type LicenseUseCause } from '../model/license.ts'

/** What is asked of a platform: all that somebody holds, one licence, a yes or no, or the file. */
export type UseManner = 'LIST' | 'ONE' | 'VERIFY' | 'FILE'

export interface StatedUse {
  readonly caller: Caller
  readonly purpose: Purpose
  /** Of those a caller may state: licences are counted by the gateway alone. */
  readonly useCause: Exclude<LicenseUseCause, 'QUALITY_CHECK'>
  readonly manner: UseManner
}

/**
 * 用证事由 is repeated as true by the platform and by the watermark, so it must fit who asks, for what, in which manner.
 * That the caller is the holder, or handles the case, is proved afterwards.
 * @throws {GatewayError} PURPOSE_INVALID
 */
export function expectFittingCause(use: StatedUse): void {
  const problem = unfit(use)
  if (problem !== null)
    throw new GatewayError('PURPOSE_INVALID', { problems: [{ path: 'input.useCause', ...problem }] })
}

function unfit({ caller, purpose, useCause, manner }: StatedUse): Omit<Problem, 'path'> | null {
  const isOfficer = caller.officer !== null
  const isOwn = purpose.lifeEvent === SELF_PURPOSE
  switch (useCause) {
    case 'OWN_VIEW':
      return isOfficer || !isOwn ? UNFIT.OWN : null
    case 'CASE_HANDLING':
      return isOwn ? UNFIT.CASE : null
    case 'CASE_CHECK':
      return isOfficer && !isOwn ? null : UNFIT.OFFICER
    case 'ON_SITE_CHECK':
      if (!isOfficer || isOwn) return UNFIT.OFFICER
      return manner === 'LIST' || manner === 'FILE' ? UNFIT.PRESENTED : null
    // 行政许可法 art. 50: the holder applies, of their own accord or in a case, and the authority decides in that case.
    case 'RENEWAL':
      return isOfficer && isOwn ? UNFIT.CASE : null
  }
}

const UNFIT = {
  OWN: {
    code: 'USE_CAUSE_OWN_ONLY',
    zh: '“查看本人或本单位证照”只用于持证人本人、单位的法定代表人，用途须为 SELF；办事时用 CASE_HANDLING',
    en: 'OWN_VIEW is for holders and legal representatives themselves, with the purpose SELF; in a life event say CASE_HANDLING',
  },
  CASE: {
    code: 'USE_CAUSE_WITHOUT_CASE',
    zh: '这一用证事由是为办事，用途须为所办的一件事或事项，不能是 SELF',
    en: 'this cause is for a matter: the purpose must be its life event or service item, not SELF',
  },
  OFFICER: {
    code: 'USE_CAUSE_OFFICER_ONLY',
    zh: '这一用证事由只用于经办此案的工作人员，用途须为所办的一件事或事项',
    en: 'this cause is for the officer who handles the case, with its life event or service item as the purpose',
  },
  PRESENTED: {
    code: 'USE_CAUSE_PRESENTED_ONLY',
    zh: '“现场核验”只查所出示的那一件：可用 license、verifyLicense、verifyLicenseFile，不列清单，不取文件',
    en: 'ON_SITE_CHECK is about the licence presented: license, verifyLicense or verifyLicenseFile, neither a list nor a file',
  },
} as const satisfies Record<string, Omit<Problem, 'path'>>
