import { type Closed, consult, type Consultation, type Consulted, type LicenseAsking } from './consultation.ts'
import { ownLicenses } from './held-license.ts'
import { audienceOf, type ReadParts } from '../archive/read-archive.ts'
import { type Receipt } from '../audit/ledger.ts'
import { type LicenseVerdict } from '../model/license.ts'
import { type SourceRef } from '../model/provenance.ts'
import { type Audience } from '../model/state.ts'
import { type ClaimOutcome } from '../verification/verify-claims.ts'
import { type GuessLimits } from '../verification/guess-limits.ts'

/** Whether a licence that is as claimed also holds. */
export type LicenseStanding = 'IN_FORCE' | 'NOT_ACTIVATED' | 'SUSPENDED' | 'NOT_IN_FORCE'

/** Beside what any claim may be: the platform was there, and said neither yes nor no. */
export type LicenseClaimOutcome = ClaimOutcome | 'INCOMPLETE' | 'QUESTION_EMPTY'

export interface LicenseVerification {
  readonly outcome: LicenseClaimOutcome
  /** Of a MATCH; null otherwise. */
  readonly standing: LicenseStanding | null
  readonly sentence: string
  readonly source: SourceRef | null
  readonly receipt: Receipt
}

export interface VerifyParts extends ReadParts {
  readonly limits: GuessLimits
}

export interface VerifyLicense extends LicenseAsking {
  readonly type: string
  readonly number: string
  /** 照面信息 as claimed, by the names that are printed on the licence. */
  readonly fields: Readonly<Record<string, string>>
}

interface Checked {
  readonly outcome: LicenseClaimOutcome
  readonly standing: LicenseStanding | null
}

/**
 * 证照核验: does this holder have a licence of this type and number that says what is claimed? Yes or no, never what it
 * says; after too many wrong claims NO_PERMISSION (DESIGN §8).
 * @throws {GatewayError} RELATION_NOT_PROVED, PROOF_UNAVAILABLE, AUDIT_UNAVAILABLE
 */
export async function verifyLicense(parts: VerifyParts, asking: VerifyLicense): Promise<LicenseVerification> {
  const { holder, caller, purpose, type, number, fields } = asking
  const use = { action: 'LICENSE_VERIFY', types: [type], leaves: ['number'] } as const
  const consulted = await consult(parts, { ...asking, use }, async (consultation): Promise<Checked> => {
    const { ask, elements, gives } = consultation
    const element = elements.get('number')
    if (element === undefined || !gives(type)) return note(consultation, NOT_GIVEN)
    const guess = { subject: holder, element: { code: `${element.code}.${type}` }, client: caller.client, purpose }
    // Reserved before the platform is asked: claims sent together gain nothing.
    const [reservation = null] = await parts.limits.reserve([guess])
    if (reservation === null) return note(consultation, NOT_GIVEN)
    const outcome = await ask('verify', { type, number, fields })
    const checked =
      outcome.kind === 'ANSWERED' ? CHECKED[outcome.result] : outcome.kind === 'NO_RECORD' ? NOT_FOUND : UNAVAILABLE
    // A number nobody holds is as good a guess as a wrong field.
    const isWrong = checked.outcome === 'MISMATCH' || checked.outcome === 'NOT_FOUND'
    const [mayBeTold] = await parts.limits.settle([{ reservation, outcome: isWrong ? 'MISMATCH' : 'OTHER' }])
    return note(consultation, mayBeTold === true ? checked : NOT_GIVEN)
  })
  return told(consulted, audienceOf(caller))
}

/**
 * 证照文件核验: is this the file the platform made of that licence?
 * @throws {GatewayError} RELATION_NOT_PROVED, PROOF_UNAVAILABLE, AUDIT_UNAVAILABLE
 */
export async function verifyLicenseFile(
  parts: ReadParts,
  asking: LicenseAsking & { readonly identifier: string; readonly digest: string },
): Promise<LicenseVerification> {
  const { holder, caller, identifier, digest } = asking
  const use = { action: 'LICENSE_VERIFY', types: null, leaves: ['identifier'] } as const
  const consulted = await consult(parts, { ...asking, use }, async (consultation): Promise<Checked> => {
    const { ask, gives, isOf } = consultation
    const own = ownLicenses(await ask('byIdentifier', { identifier }), holder, gives)
    if ('nothing' in own) return note(consultation, own.nothing === 'NOT_FOUND' ? NOT_FOUND : UNAVAILABLE)
    isOf(own.licenses[0].type)
    const outcome = await ask('verifyFile', { identifier, digest })
    if (outcome.kind !== 'ANSWERED') return note(consultation, outcome.kind === 'FAILED' ? UNAVAILABLE : NOT_FOUND)
    return note(consultation, { outcome: outcome.result, standing: null })
  })
  return told(consulted, audienceOf(caller))
}

const NOT_GIVEN: Checked = { outcome: 'NO_PERMISSION', standing: null }
const NOT_FOUND: Checked = { outcome: 'NOT_FOUND', standing: null }
const UNAVAILABLE: Checked = { outcome: 'UNAVAILABLE', standing: null }

/**
 * GB/T 36905: what each answer means to whoever claimed. Of which side it says 信息不全 we take from what we send: type,
 * number and holder always, so it is the platform's own record that lacks something [unverified].
 */
const CHECKED: Readonly<Record<LicenseVerdict, Checked>> = {
  CORRECT: { outcome: 'MATCH', standing: 'IN_FORCE' },
  NOT_ACTIVATED: { outcome: 'MATCH', standing: 'NOT_ACTIVATED' },
  SUSPENDED: { outcome: 'MATCH', standing: 'SUSPENDED' },
  NOT_IN_FORCE: { outcome: 'MATCH', standing: 'NOT_IN_FORCE' },
  INCOMPLETE: { outcome: 'INCOMPLETE', standing: null },
  EMPTY: { outcome: 'QUESTION_EMPTY', standing: null },
  NOT_FOUND,
  PARTLY_WRONG: { outcome: 'MISMATCH', standing: null },
}

function note({ recording, elements, refuse }: Consultation, checked: Checked): Checked {
  const { outcome } = checked
  if (outcome !== 'MATCH' && outcome !== 'MISMATCH') refuse(outcome)
  else for (const element of elements.values()) recording.released(0, element, 'VERIFY', outcome)
  return checked
}

function told({ result, platform, receipt }: Consulted<Checked>, audience: Audience): LicenseVerification {
  const { outcome, standing } = typeof result === 'string' ? CLOSED[result] : result
  const sentence = SENTENCES[standing ?? outcome][audience]
  return { outcome, standing, sentence, source: outcome === 'NO_PERMISSION' ? null : (platform?.ref ?? null), receipt }
}

const CLOSED: Readonly<Record<Closed, Checked>> = { NO_PERMISSION: NOT_GIVEN, NO_SOURCE: UNAVAILABLE }

const SENTENCES: Readonly<Record<LicenseClaimOutcome | LicenseStanding, Readonly<Record<Audience, string>>>> = {
  MATCH: { CITIZEN: '与证照平台的记录一致。', OFFICER: '与证照平台的记录一致。' },
  IN_FORCE: { CITIZEN: '证照信息正确，证照有效。', OFFICER: '证照信息正确，证照有效。' },
  NOT_ACTIVATED: { CITIZEN: '证照信息正确，但尚未激活。', OFFICER: '证照信息正确，持证人尚未激活。' },
  SUSPENDED: { CITIZEN: '证照信息正确，但暂时失效。', OFFICER: '证照信息正确，证照暂扣。' },
  NOT_IN_FORCE: { CITIZEN: '证照信息正确，但证照已失效。', OFFICER: '证照信息正确，证照已失效、注销或吊销。' },
  MISMATCH: { CITIZEN: '与证照平台的记录不一致，请核对。', OFFICER: '与证照平台的记录部分不一致。' },
  NOT_FOUND: { CITIZEN: '证照平台没有这件证照，请核对号码。', OFFICER: '持证人名下查无此证照。' },
  UNAVAILABLE: { CITIZEN: '证照平台暂时无法核验，请稍后再试。', OFFICER: '证照平台不可用或超时，未能核验。' },
  INCOMPLETE: {
    CITIZEN: '证照平台上这件证照的信息不全，无法核验，稍后再试也无用；请联系颁发机构补全。',
    OFFICER: '证照平台答复信息不全，未能核验；请申请人联系颁发机构补全，或凭原件办理。',
  },
  QUESTION_EMPTY: {
    CITIZEN: '证照平台称没有收到要核验的内容，是系统对接有误，稍后再试也无用；请凭存证编号联系工作人员。',
    OFFICER: '证照平台答复空参：没有收到要核验的内容，是接口对接有误；请凭存证编号联系运维人员。',
  },
  NO_PERMISSION: { CITIZEN: '不能核验这件证照。', OFFICER: '无授权，或不一致次数已达上限，未予核验。' },
}
