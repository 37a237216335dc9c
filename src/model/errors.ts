/**
 * Every code a caller can meet, in one committed list. `zh` is for people, `en` for operators; neither ever
 * repeats what the caller sent. docs/errors.md is generated from this table.
 */
export const ERRORS = {
  METHOD_NOT_ALLOWED: {
    status: 405,
    retryable: false,
    zh: '此地址只接受 POST 请求。',
    en: 'This address accepts POST only.',
  },
  NOT_FOUND: { status: 404, retryable: false, zh: '没有这个地址。', en: 'There is nothing at this address.' },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    retryable: false,
    zh: '请求体须为 application/json。',
    en: 'The body must be application/json.',
  },
  BODY_TOO_LARGE: { status: 413, retryable: false, zh: '请求体超过上限。', en: 'The body is larger than the limit.' },
  BODY_INVALID: {
    status: 400,
    retryable: false,
    zh: '请求体不是有效的 GraphQL 请求。',
    en: 'The body is not a valid GraphQL request.',
  },
  UNAUTHENTICATED: {
    status: 401,
    retryable: false,
    zh: '没有令牌，或令牌无效、已过期、不是发给本网关的。请重新登录后再试。',
    en: 'No token, or one that is invalid, expired or not meant for this gateway. Sign in again.',
  },
  IDENTITY_UNAVAILABLE: {
    status: 503,
    retryable: true,
    zh: '统一身份认证暂不可用，无法核实您的身份，未提供任何数据。请稍后再试。',
    en: 'The identity provider cannot be reached to check your token. Nothing was released; try again.',
  },
  FORBIDDEN: {
    status: 403,
    retryable: false,
    zh: '您的角色不能做这件事。',
    en: 'Your role does not allow this.',
  },
  DOCUMENT_INVALID: {
    status: 400,
    retryable: false,
    zh: '查询文档不符合接口定义，未执行。',
    en: 'The document does not fit the schema and was not run.',
  },
  DOCUMENT_TOO_COMPLEX: {
    status: 400,
    retryable: false,
    zh: '查询文档过大或过深，未执行。',
    en: 'The document is too large or too deep and was not run.',
  },
  INPUT_INVALID: {
    status: 400,
    retryable: false,
    zh: '输入有误，未查询任何部门。请按所列各项修改。',
    en: 'The input is wrong; no department was asked. Correct every problem listed.',
  },
  PURPOSE_INVALID: {
    status: 400,
    retryable: false,
    zh: '用途不明确或不成立，未查询任何部门。',
    en: 'The purpose is missing, ambiguous or unknown; no department was asked.',
  },
  RELATION_NOT_PROVED: {
    status: 403,
    retryable: false,
    zh: '不能确认您有权查询该对象，或查无此对象。未提供任何数据。',
    en: 'Your relation to the subject could not be proved, or there is no such subject. Nothing was released.',
  },
  PROOF_UNAVAILABLE: {
    status: 503,
    retryable: true,
    zh: '暂时无法核实您与查询对象的关系，未提供任何数据。请稍后再试。',
    en: 'The source that proves your relation to the subject cannot be reached. Nothing was released; try again.',
  },
  CONSENT_INVALID: {
    status: 400,
    retryable: false,
    zh: '授权不成立，未作记录。请按所列各项修改。',
    en: 'The consent cannot stand and was not recorded. Correct every problem listed.',
  },
  ASSISTANCE_INVALID: {
    status: 400,
    retryable: false,
    zh: '协查答复不成立，未作记录。请按所列各项修改。',
    en: 'The answer to the task cannot stand and was not recorded. Correct every problem listed.',
  },
  SEAL_INVALID: {
    status: 400,
    retryable: false,
    zh: '封装令牌无效，或不是为您和本办件签发的。请重新预填。',
    en: 'The seal is altered, or was made for another caller or case. Prefill again.',
  },
  SEAL_EXPIRED: {
    status: 400,
    retryable: false,
    zh: '封装令牌已过期。请刷新预填内容。',
    en: 'The seal has expired. Prefill again to refresh it.',
  },
  AUDIT_UNAVAILABLE: {
    status: 503,
    retryable: true,
    zh: '存证暂不可用，按规定未提供任何数据。请稍后再试。',
    en: 'The ledger cannot record this use, so nothing was released. Try again.',
  },
  DEADLINE_EXCEEDED: {
    status: 504,
    retryable: true,
    zh: '未能在时限内完成，请稍后再试。',
    en: 'The request could not be finished within its deadline. Try again.',
  },
  OVERLOADED: {
    status: 503,
    retryable: true,
    zh: '当前请求过多，请稍后再试。',
    en: 'Too many requests at present. Try again.',
  },
  NOTICE_REFUSED: {
    status: 401,
    retryable: false,
    zh: '变更通知未通过验签，未予处理。',
    en: 'The change notice is not signed as agreed, too old, or was sent before. Nothing was done.',
  },
  NOTICE_INVALID: {
    status: 400,
    retryable: false,
    zh: '变更通知有误，未予处理。请按所列各项修改后重新签名发送。',
    en: 'The change notice is wrong; nothing was done. Correct every problem listed, sign and send it again.',
  },
  NOTICE_UNAVAILABLE: {
    status: 503,
    retryable: true,
    zh: '变更通知暂时不能在全部节点生效。请稍后以新的时间戳和随机串重新签名发送。',
    en: 'Not every replica could be told of the change. Sign the notice anew, with a new nonce, and send it again.',
  },
  CONFIGURATION_INVALID: {
    status: 500,
    retryable: false,
    zh: '配置有误，程序没有启动。',
    en: 'The configuration is wrong; the program did not start.',
  },
  COMPOSITION_FAILED: {
    status: 500,
    retryable: false,
    zh: '目录未能合成，没有启用。',
    en: 'The catalog does not compose and was not put into use.',
  },
  LEDGER_INVALID: {
    status: 500,
    retryable: false,
    zh: '存证账本与其留存的检查点不一致，程序没有启动。',
    en: 'The ledger disagrees with its recorded checkpoint; the program did not start.',
  },
  INTERNAL: {
    status: 500,
    retryable: false,
    zh: '网关内部出错，已记录。请凭请求编号联系运维人员。',
    en: 'The gateway failed; the failure is logged. Quote the request id to the operators.',
  },
} as const satisfies Record<string, { status: number; retryable: boolean; zh: string; en: string }>

export type ErrorCode = keyof typeof ERRORS

/** One thing wrong with what was sent: where, and what to do. Never the value itself. */
export interface Problem {
  /** Where in the input, document or file: `input.subjects[1].id`, `manifests/x.yaml:12:3`. */
  readonly path: string
  readonly code: string
  readonly zh: string
  readonly en: string
}

export interface GatewayErrorDetails {
  readonly problems?: readonly Problem[]
  readonly cause?: unknown
}

/** A promise that could not be kept, told to a person. The message is the Chinese sentence of its code. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError'
  readonly code: ErrorCode
  readonly problems: readonly Problem[]

  constructor(code: ErrorCode, details: GatewayErrorDetails = {}) {
    super(ERRORS[code].zh, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.problems = details.problems ?? []
  }

  get en(): string {
    return ERRORS[this.code].en
  }

  get retryable(): boolean {
    return ERRORS[this.code].retryable
  }

  get status(): number {
    return ERRORS[this.code].status
  }
}
