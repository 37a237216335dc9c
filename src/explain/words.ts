import { type RulingReason, type Use } from './elements.ts'
import { type ExplainedLicense } from './licenses.ts'
import { type ExplainedOperation } from './operations.ts'
import { type Relation } from '../access/grants.ts'
import { type LicenseServiceName } from '../catalog/types.ts'
import { type SourceRef } from '../model/provenance.ts'

const RELATIONS: Readonly<Record<Relation, string>> = {
  SELF: '本人',
  GUARDIAN: '监护人',
  SPOUSE: '配偶',
  LEGAL_REPRESENTATIVE: '法定代表人',
  EMPLOYER: '用人单位的法定代表人',
  OFFICER: '经办人',
}

const WHY: Readonly<Record<RulingReason, string | Readonly<Record<Use, string>>>> = {
  GRANTED: { READ: '已授权，给出原值。', FORM: '已授权，填入原值。', CLAIM: '可以核验，只答是否一致。' },
  MASKED_BY_GRANT: {
    READ: '授权只给脱敏值；数字、布尔、日期、枚举不给出。',
    FORM: '授权只给脱敏值；数字、布尔、日期、枚举不显示。',
    CLAIM: '可以核验，只答是否一致。',
  },
  MASKED_AS_L4: {
    READ: '经同意查看；属 L4 或对象未满十四岁，只给脱敏值。',
    FORM: '经同意查看；属 L4 或对象未满十四岁，只显示脱敏值。',
    CLAIM: '可以核验，只答是否一致。',
  },
  VERIFY_ONLY: {
    READ: '授权只到核验，不给值，不询问部门；可改用 verifyClaims。',
    FORM: '授权只到核验：询问部门，用于判定材料能否免提交，不显示。',
    CLAIM: '可以核验，只答是否一致。',
  },
  NO_CONSENT: {
    READ: '已授权，但须其本人同意；同意之前不询问部门。',
    FORM: '已授权，但须其本人同意；照常询问部门并封入令牌，同意之前不显示。',
    CLAIM: '已授权，但须其本人同意；同意之前不能核验，不询问部门。',
  },
  NOT_FOR_RELATION: '授权不给这种关系的人，不询问部门。',
  NOT_IN_PURPOSE: '办理此事不需要这一项，没有授权，不询问部门。',
  NO_SOURCE: '已授权，但尚无数源提供。',
  NOT_APPLICABLE: '已授权，但提供它的数源不按此类证件询问。',
}

export function elementSentence(reason: RulingReason, use: Use): string {
  const said = WHY[reason]
  return typeof said === 'string' ? said : said[use]
}

/** A relation is only ever said to be asked about, never to hold. */
export function proofSentence(relation: Relation, source: SourceRef | null, state: string | null): string {
  if (source === null) return '令牌即证明是本人，不询问部门。'
  const asked = `由${source.department}（${source.system}）证明是${RELATIONS[relation]}，只问是或否`
  return `${asked}${CONSENT[relation] ?? ''}；${CLOSED[state ?? ''] ?? '证明成立可记十分钟'}。`
}

const CONSENT: Readonly<Partial<Record<Relation, string>>> = {
  SPOUSE: '；看到什么取决于其本人同意',
  EMPLOYER: '，且须员工本人同意',
}

const LICENSES: Readonly<Record<ExplainedLicense['reason'], string>> = {
  GRANTED: '可以使用这一类证照。',
  NOT_FOR_RELATION: '授权不给这种关系的人：不给出，不予核验。',
  NOT_IN_PURPOSE: '办理此事不涉及这一类证照，没有授权：不给出，不予核验。',
  NO_SOURCE: '尚无电子证照平台。',
}

export function licenseSentence(reason: ExplainedLicense['reason']): string {
  return LICENSES[reason]
}

const SERVICES: Readonly<Record<LicenseServiceName, string>> = {
  byHolder: '持证主体名下的证照',
  byNumber: '这一类型和号码的证照照面',
  byIdentifier: '这一标识的证照照面，先核对是谁的',
  byCode: '出示码所指的证照照面',
  verify: '所声称的号码和照面信息是否一致',
  verifyFile: '文件是否为其所出；前一步查得证照才问',
  rendition: '一次性文件地址；前一步查得证照才问',
  statistics: '各类证照的数量',
}

/** Each use is a call of its own, and says what it is for. */
export function serviceSentence(service: LicenseServiceName, source: SourceRef, state: string): string {
  const cost = CLOSED[state] ?? '1 次调用'
  return `向${source.department}（${source.system}）问${SERVICES[service]}，带用途和用证事由，${cost}；每次都询问，不用缓存。`
}

export function operationSentence(operation: Omit<ExplainedOperation, 'sentence'>): string {
  const { source, state, keyFrom, keys, batch, calls, mayBeCached } = operation
  if (source.kind === 'manual') {
    return `由${source.department}的工作人员人工协查，不调用系统：每个对象至多一项任务，办结前为“协查中”。`
  }
  const by = keyFrom === null ? '按对象的证件号码' : `先由 ${keyFrom} 查得所需号码，再按它`
  const how = batch === 1 ? '逐个询问' : `每次至多 ${String(batch)} 个`
  const cost = CLOSED[state] ?? `${String(keys)} 个对象，至多 ${String(calls)} 次调用`
  const cached = mayBeCached ? '；此前的答复可能取自缓存' : '；每次都询问，不用缓存'
  return `${by}向${source.department}（${source.system}）${how}，${cost}${cached}。`
}

const CLOSED: Readonly<Record<string, string>> = {
  SUSPENDED: '现已停用，不会调用',
  MAINTENANCE: '现在检修，不会调用',
}
