import {
  type AssistanceReturnReason,
  type AssistanceTask,
  type CallOutcome,
  type ElementState,
  type FindingProblem,
  type GovernmentLevel,
  type MaterialState,
  type ProofGrade,
  type SourceQuota,
  type SourceState,
  type SuspensionReason,
} from './documents.ts'

/** How much attention something asks for; the colours and marks follow from it. */
export type Tone = 'good' | 'fill' | 'check' | 'held' | 'lost' | 'quiet'

export const STATES: Readonly<Record<ElementState, { readonly word: string; readonly tone: Tone }>> = {
  VERIFIED: { word: '已核验', tone: 'good' },
  REFERENCE: { word: '参考值', tone: 'check' },
  STALE: { word: '较早数据', tone: 'check' },
  CONFLICT: { word: '记录不一致', tone: 'check' },
  PENDING: { word: '协查中', tone: 'held' },
  USER_DECLARED: { word: '自行填报', tone: 'fill' },
  NOT_FOUND: { word: '查无记录', tone: 'fill' },
  NOT_APPLICABLE: { word: '不涉及', tone: 'quiet' },
  NO_SOURCE: { word: '尚未联通', tone: 'fill' },
  SOURCE_DOWN: { word: '部门断线', tone: 'lost' },
  TIMEOUT: { word: '未及时答复', tone: 'lost' },
  NO_PERMISSION: { word: '未予查询', tone: 'quiet' },
  WITHHELD: { word: '待本人同意', tone: 'held' },
}

export const MATERIAL_STATES: Readonly<Record<MaterialState, { readonly word: string; readonly tone: Tone }>> = {
  REQUIRED: { word: '须提交', tone: 'fill' },
  DEFERRABLE: { word: '可后补', tone: 'check' },
  COMMITMENT_ALLOWED: { word: '可承诺', tone: 'check' },
  REUSABLE: { word: '可复用', tone: 'good' },
  EXEMPT: { word: '免提交', tone: 'good' },
}

export const GRADES: Readonly<Record<ProofGrade, string>> = {
  A: '纸质材料',
  B: '电子影像',
  C: '电子证照',
  D1: '只取所需字段',
  D2: '只取是否结论',
}

export const LEVELS: Readonly<Record<GovernmentLevel, string>> = {
  NATIONAL: '国家清单',
  PROVINCE: '省级清单',
  CITY: '市级清单',
  DISTRICT: '区级清单',
}

export const SOURCE_STATES: Readonly<Record<SourceState, { readonly word: string; readonly tone: Tone }>> = {
  DOWN: { word: '中断', tone: 'lost' },
  SUSPENDED: { word: '停用', tone: 'held' },
  DEGRADED: { word: '降级', tone: 'check' },
  MAINTENANCE: { word: '检修', tone: 'fill' },
  LIVE: { word: '正常', tone: 'good' },
  PLANNED: { word: '待接入', tone: 'quiet' },
}

export const QUOTA_SCOPES: Readonly<Record<SourceQuota['scope'], string>> = {
  SOURCE: '本数源',
  DEPARTMENT: '部门共同',
}

export const SUSPENSION_REASONS: Readonly<Record<SuspensionReason, string>> = {
  MAINTENANCE: '检修',
  DATA_QUALITY: '数据质量',
  SECURITY: '安全',
  MISUSE: '滥用',
  PROVIDER_REQUEST: '部门商请',
  OTHER: '其他',
}

export const RETURN_REASONS: Readonly<
  Record<AssistanceReturnReason, { readonly word: string; readonly then: string }>
> = {
  NOT_COMPETENT: { word: '不属本部门职责', then: '一次答复的有效期内，不再派来' },
  SUBJECT_UNCLEAR: { word: '按所给信息不能确定对象', then: '过了答复所需的工作日，可以再派来' },
  FACTS_NEEDED: { word: '缺少办件材料，不足以答复', then: '过了答复所需的工作日，可以再派来' },
}

export const CALL_OUTCOMES: Readonly<Record<CallOutcome, string>> = {
  OK: '正常',
  NOT_FOUND: '查无记录',
  TIMEOUT: '超时',
  UNREACHABLE: '连接失败',
  STATUS: '报错',
  THROTTLED: '限流',
  BUSY: '繁忙',
  MALFORMED: '格式不符',
  TOO_LARGE: '过大',
  WRONG_SUBJECT: '答非所问',
  UNAUTHORIZED: '未通过认证',
  EGRESS_DENIED: '出口拒绝',
}

export const FINDING_PROBLEMS: Readonly<Record<FindingProblem, string>> = {
  WRONG_TYPE: '类型不符',
  FIELD_MISSING: '缺项',
  WRONG_FORMAT: '写法不符',
  UNMAPPED_CODE: '没有对应的代码',
  WRONG_SUBJECT: '答非所问',
  RECORD_WITHOUT_KEY: '记录没有标识',
  DUPLICATE_RECORD: '记录重复且不同',
  FILE_MISSING: '文件不在',
  FILE_ENCODING: '文件编码不符',
  FILE_COLUMNS: '文件列不符',
  FILE_ROWS: '文件行不符',
  FILE_TOO_LARGE: '文件过大',
  FILE_SHRUNK: '文件行数骤减',
  FILE_OVERDUE: '文件逾期',
}

export const TIERS: Readonly<Record<string, string>> = {
  PROVINCIAL: '省建',
  NATIONAL_VERTICAL: '国垂',
  MUNICIPAL: '市建',
  DISTRICT: '区县建',
}

export const ROUTES: Readonly<Record<string, string>> = {
  DIRECT: '直连',
  VIA_PROVINCE: '经省平台',
  VIA_NATIONAL: '经国家平台',
  VIA_LICENSE_PLATFORM: '经证照平台',
  MANUAL: '人工协查',
}

export const KINDS: Readonly<Record<string, string>> = {
  'http-json': 'JSON 接口',
  soap: 'SOAP 接口',
  graphql: 'GraphQL 接口',
  sql: '数据库视图',
  'file-drop': '交换文件',
  manual: '人工答复',
  'license-platform': '电子证照平台',
}

/** How the demo can make a department fail, by the sandbox's name for it. */
export const FAULTS = [
  { value: 'down', label: '断线', meaning: '关机，连接被拒' },
  { value: 'hang', label: '不应答', meaning: '接通后一直不答复' },
  { value: 'error500', label: '报错', meaning: '每次都答“系统繁忙”' },
  { value: 'slow', label: '变慢', meaning: '每次晚一秒半才答复' },
] as const

/** `2026-11-20`, the day in the department's own words, without the clock time. */
export function dayOf(dateTime: string): string {
  return dateTime.slice(0, 10)
}

/** `14:32`, where the reader is. */
export function timeOf(dateTime: string): string {
  return new Date(dateTime).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' })
}

/** `14:32:05`, where the reader is. */
export function clockOf(time: string | number): string {
  return new Date(time).toLocaleTimeString('zh-CN', { hour12: false })
}

/** `2026/12/1 08:00`, where the reader is. */
export function momentOf(dateTime: string): string {
  return new Date(dateTime).toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short', hour12: false })
}

/** `2026年12月1日星期二`, in China, where departments keep their days. */
export function dateOf(dateTime: string): string {
  return new Date(dateTime).toLocaleDateString('zh-CN', { dateStyle: 'full', timeZone: 'Asia/Shanghai' })
}

/** How much a task presses. */
export function urgencyOf({ overdue, dueAt }: AssistanceTask): { readonly word: string; readonly tone: Tone } {
  if (overdue) return { word: '已逾期', tone: 'lost' }
  if (dueAt.startsWith(dayFromNow(0))) return { word: '今天到期', tone: 'check' }
  if (dueAt.startsWith(dayFromNow(1))) return { word: '明天到期', tone: 'check' }
  return { word: '待答复', tone: 'fill' }
}

/** `2026-12-01`, in China. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
}

/** What the identifier of a task's subject is. */
export function identifierOf({ kind, subjectId }: AssistanceTask): string {
  if (kind === 'ENTERPRISE') return '统一社会信用代码'
  return /^\d{17}[\dX]$/.test(subjectId) ? '公民身份号码' : '出生医学证明编号'
}

/** A persona as the form speaks of them: the remark in brackets only tells the demo's personas apart. */
export function nameOf(label: string): string {
  return label.replace(/（.*）$/, '')
}

/** `97.4`: a rate in percent, without a decimal it does not need. */
export function percent(rate: number): string {
  return String(Math.round(rate * 1000) / 10)
}
