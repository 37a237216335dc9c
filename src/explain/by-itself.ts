import { type ConsentAsking, type ConsentInput, giverOf, parseConsent } from '../access/give-consent.ts'
import { parsePage, type PageInput } from '../assistance/list-tasks.ts'
import { operationsFor } from '../assistance/task-view.ts'
import { type Catalog } from '../catalog/types.ts'
import { assertAuthority, parseResumption, parseSuspension, type SuspensionInput } from '../exchange/suspend-source.ts'
import { type Forgetting, parseForgetting } from '../changes/forget-answers.ts'
import { type Caller, isOverseer } from '../model/caller.ts'
import { GatewayError } from '../model/errors.ts'

/**
 * What the gateway answers or does by itself: no department is asked. Whoever would be refused is refused here by the
 * same checks. What is kept about somebody, a consent, a task, an entry, is not looked at: an explanation tells of nobody.
 */
export interface ByItself {
  readonly kind: 'BY_ITSELF'
  /** What it does, in one Chinese sentence. */
  readonly sentence: string
}

/** What is nobody's, and everybody may read. */
export const OPENLY = {
  lifeEvents: byItself('由网关自己的一件事目录答复'),
  licenseTypes: byItself('由网关自己的证照类型清单（附件 3）答复'),
  sources: byItself('由网关自己所知的数源状态答复；近期调用和数据问题只给主管、运维、审计和数源所属部门'),
  introspection: byItself('由接口定义答复'),
} as const

export const RECEIPT: ByItself = byItself('由网关自己的账本答复；只有回执，没有数据，有没有这条存证，这里不查', '')

interface ForCaller {
  readonly caller: Caller
}

/** @throws {GatewayError} FORBIDDEN */
export function assertExplainer({ caller }: ForCaller): void {
  if (!isOverseer(caller)) throw new GatewayError('FORBIDDEN')
}

/** @throws {GatewayError} FORBIDDEN */
export function explainExplanation(asking: ForCaller): ByItself {
  assertExplainer(asking)
  return byItself('说明另一个操作会做什么，不记账')
}

/** @throws {GatewayError} FORBIDDEN */
export function explainConsents({ caller }: ForCaller): ByItself {
  giverOf(caller)
  return byItself('列出查询人自己作出的同意，取自网关自己的存储', '')
}

/** @throws {GatewayError} FORBIDDEN, CONSENT_INVALID with every problem */
export function explainConsent(asking: ConsentAsking, input: ConsentInput, now: number): ByItself {
  giverOf(asking.caller)
  const { elements } = parseConsent(asking, input, now)
  return byItself(`先记账，再记下查询人本人对 ${String(elements.length)} 项数据元的同意`, '')
}

/** @throws {GatewayError} FORBIDDEN */
export function explainWithdrawal({ caller }: ForCaller): ByItself {
  giverOf(caller)
  return byItself('撤回查询人自己的一项同意，即时生效，并记账；有没有这项同意，这里不查', '')
}

interface OfDepartment extends ForCaller {
  readonly catalog: Catalog
}

/** @throws {GatewayError} FORBIDDEN, INPUT_INVALID */
export function explainTasks({ caller, catalog }: OfDepartment, page: PageInput): ByItself {
  const questions = operationsFor(caller, catalog).size
  const { limit } = parsePage(page)
  const of = `${caller.department ?? ''}由工作人员答复的 ${String(questions)} 种问题`
  return byItself(`列出${of}的待办任务，取自网关自己的存储；一页至多 ${String(limit)} 项，显示一项即记账一条`, '')
}

/** @throws {GatewayError} FORBIDDEN */
export function explainAnswer({ caller, catalog }: OfDepartment): ByItself {
  operationsFor(caller, catalog)
  return byItself('答复本部门的一项协查任务：先记账，再存入答复；有没有这项任务、答得是否合格，这里不查', '')
}

/** @throws {GatewayError} FORBIDDEN */
export function explainReturn({ caller, catalog }: OfDepartment): ByItself {
  operationsFor(caller, catalog)
  return byItself('退回本部门的一项协查任务：先记账，再存入理由；有没有这项任务，这里不查', '')
}

/** @throws {GatewayError} FORBIDDEN, INPUT_INVALID with every problem */
export function explainSuspension({ caller, catalog }: OfDepartment, input: SuspensionInput, now: number): ByItself {
  assertAuthority(caller)
  const { source } = parseSuspension(catalog, input, now)
  return byItself(`先记账，再停用${source.ref.department}（${source.ref.system}），并告知各实例：此后不再调用它`)
}

/** @throws {GatewayError} FORBIDDEN, INPUT_INVALID */
export function explainResumption({ caller, catalog }: OfDepartment, connector: string): ByItself {
  assertAuthority(caller)
  const { ref } = parseResumption(catalog, connector)
  return byItself(`恢复${ref.department}（${ref.system}）：停用、中断或降级的先记账，再告知各实例；本来就通的不动`)
}

/** @throws {GatewayError} FORBIDDEN, INPUT_INVALID with every problem */
export function explainForgetting(asking: OfDepartment, forgetting: Forgetting): ByItself {
  const { source, subjects } = parseForgetting(asking, forgetting)
  const whose = source === undefined ? '各数源' : `${source.ref.department}（${source.ref.system}）`
  const about = subjects === null ? '' : `关于 ${String(subjects.length)} 个对象`
  return byItself(`不再给出${whose}此前${about}的答复，并告知各实例：下次查询时重新询问`, '')
}

function byItself(does: string, about = '，不涉及任何人的数据'): ByItself {
  return { kind: 'BY_ITSELF', sentence: `${does}。不询问任何部门${about}。` }
}
