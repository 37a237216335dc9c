/** 字段状态 (DOMAIN §7): why a value is there, or why it is not. */
export const ELEMENT_STATES = [
  'VERIFIED',
  'REFERENCE',
  'STALE',
  'CONFLICT',
  'PENDING',
  'USER_DECLARED',
  'NOT_FOUND',
  'NOT_APPLICABLE',
  'NO_SOURCE',
  'SOURCE_DOWN',
  'TIMEOUT',
  'NO_PERMISSION',
  'WITHHELD',
] as const

export type ElementState = (typeof ELEMENT_STATES)[number]
/** States in which there may be a value. */
const WITH_VALUE: ReadonlySet<ElementState> = new Set([
  'VERIFIED',
  'REFERENCE',
  'STALE',
  'CONFLICT',
  'PENDING',
  'USER_DECLARED',
])

export function bringsValue(state: ElementState): boolean {
  return WITH_VALUE.has(state)
}

/** Who reads a sentence. */
export type Audience = 'CITIZEN' | 'OFFICER'

const SENTENCES: Readonly<Record<ElementState, Readonly<Record<Audience, string>>>> = {
  VERIFIED: { CITIZEN: '由权威部门提供，无需填写或证明。', OFFICER: '权威数源返回，在有效期内。' },
  REFERENCE: { CITIZEN: '由其他部门提供，请核对。', OFFICER: '权威数源未返回，取自参考数源，请核对。' },
  STALE: {
    CITIZEN: '未能从部门取得最新数据，这是此前取得的，请核对。',
    OFFICER: '超过有效期的旧值：数源不可用、未送来新文件，或正在重新查询。',
  },
  CONFLICT: {
    CITIZEN: '不同部门的记录不一致，请核对并选择，或申请更正。',
    OFFICER: '数源之间不一致，可发起数据异议。',
  },
  PENDING: { CITIZEN: '正在由工作人员协查，办结后自动补齐。', OFFICER: '人工协查办理中。' },
  USER_DECLARED: { CITIZEN: '由您填写。', OFFICER: '申请人填报，未经核验。' },
  NOT_FOUND: { CITIZEN: '部门没有这项记录，如有请填写。', OFFICER: '数源应答查无记录。' },
  NOT_APPLICABLE: { CITIZEN: '不涉及，无需填写。', OFFICER: '该数源不适用于此对象。' },
  NO_SOURCE: { CITIZEN: '这项数据尚未联通，请填写。', OFFICER: '尚无数源提供此数据元。' },
  SOURCE_DOWN: { CITIZEN: '部门系统暂时不可用，请先填写或稍后再试。', OFFICER: '数源不可用或应答不符合约定。' },
  TIMEOUT: { CITIZEN: '部门未能及时答复，请先填写或稍后再试。', OFFICER: '数源在时限内未应答。' },
  NO_PERMISSION: { CITIZEN: '办理此事不需要这项数据，未予查询。', OFFICER: '无授权，未向数源查询。' },
  WITHHELD: {
    CITIZEN: '属于他人的信息，经本人同意后才能显示；不影响提交，由系统直接送达部门。',
    OFFICER: '已授权但须本人同意或经办案件，未向此调用方披露。',
  },
}

/** One Chinese sentence for a person who sees this state. */
export function sentenceFor(state: ElementState, audience: Audience): string {
  return SENTENCES[state][audience]
}

/** Whom one waits for, and until when. */
export interface Waiting {
  readonly department: string
  /** RFC 3339. */
  readonly dueAt: string
  readonly isOverdue: boolean
  /** False: the holidays are not published, so the day may be a later one. */
  readonly isKnown: boolean
}

/** The sentence of PENDING, where it is known who answers by when. */
export function pendingSentence({ department, dueAt, isOverdue, isKnown }: Waiting, audience: Audience): string {
  const day = dayIn(dueAt)
  const until = isKnown ? day : `${day}（节假日安排尚未公布，只按周末推算）`
  if (isOverdue) {
    return audience === 'CITIZEN'
      ? `${department}协查已超过答复期限（${until}），尚未答复；办结后自动补齐。`
      : `${department}人工协查逾期未答复，期限为${until}。`
  }
  return audience === 'CITIZEN'
    ? `${department}正在由工作人员协查，应于${until}前答复，办结后自动补齐。`
    : `${department}人工协查办理中，${until}到期。`
}

/** 退回理由: why a department sends a task back instead of answering it. */
export const RETURN_REASONS = ['NOT_COMPETENT', 'SUBJECT_UNCLEAR', 'FACTS_NEEDED'] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

/** Who sent a task back, why, and until when the same question is not put to them again. */
export interface SentBack {
  readonly department: string
  readonly reason: ReturnReason
  /** RFC 3339. */
  readonly until: string
}

const RETURNED_AS: Readonly<Record<ReturnReason, string>> = {
  NOT_COMPETENT: '不属于该部门职责',
  SUBJECT_UNCLEAR: '按所给信息不能确定查询对象',
  FACTS_NEEDED: '缺少办件材料，不足以答复',
}

/** The sentence of NO_SOURCE, where an officer has sent the task back: nobody has said that there is nothing. */
export function returnedSentence({ department, reason, until }: SentBack, audience: Audience): string {
  const why = `${department}退回了协查：${RETURNED_AS[reason]}`
  const day = dayIn(until)
  if (audience === 'OFFICER') return `${why}。同一问题在${day}之后方可再次发起；别的办件不受此限。`
  return reason === 'NOT_COMPETENT' ? `${why}。请填写。` : `${why}。请填写，或在${day}之后再试。`
}

/** Beside the sentence of a list's state: it is there, and a few of its values are not. */
export function unreadableSentence(count: number, audience: Audience): string {
  return audience === 'CITIZEN'
    ? `其中 ${String(count)} 处部门的记录无法识读，未能显示，请核对。`
    : `其中 ${String(count)} 处数源所载不符合约定，无法识读。`
}

/** Beside the sentence of licences that are there: by what their issuers have written a few of them cannot be used. */
export function unusableSentence(count: number): string {
  return `其中 ${String(count)} 件证照的标识有误，不能免提交、不能取件，请联系颁发机构更正。`
}

function dayIn(dateTime: string): string {
  return dateTime.slice(0, 10).replace(DATE, '$1年$2月$3日')
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
