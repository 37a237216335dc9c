/**
 * 办件中心: which cases are open, whom they are about and which officer handles them. One question, answered yes or no.
 *
 * `POST /gateway/bjzx/checkHandler` (profile hmac-header), body `{bjbh, jbrbm, bldxdm, yjsbm?}`: case number, the
 * officer's directory id, the subject's key (citizenId, creditCode or birth certificate number) and, if it is to be
 * checked too, the life event. Always a 200: `{retCode, retMsg, result}`, where
 * - `00000`: `result` = `{jg: "1" | "0", yydm, yysm}`, in the same shape for a case that does not exist. yydm: `R00`
 *   holds · `R01` no such case · `R02` closed · `R03` about someone else · `R04` handled by another officer · `R05`
 *   another life event
 * - `40001` a parameter is missing, `40101` not authenticated: `result` is null
 */
import { hmacHeader } from '../authenticators.ts'
import { type Department, type Reply, type SandboxRequest } from '../kit.ts'
import { type Case, type World } from '../world/types.ts'

const REASONS = {
  R00: '一致',
  R01: '办件不存在',
  R02: '办件已办结',
  R03: '办理对象不符',
  R04: '经办人不符',
  R05: '事项不符',
} as const

export function caseCenter(world: World): Department {
  return {
    name: 'case-center',
    annexRow: null,
    title: '省一体化政务服务平台办件中心',
    authenticate: hmacHeader((reason) => envelope('40101', reason, null)),
    strangers: () => [],
    routes: [{ method: 'POST', path: '/gateway/bjzx/checkHandler', answer: (request) => checkHandler(world, request) }],
  }
}

interface Question {
  readonly caseNumber: string
  readonly officer: string
  readonly subject: string
  /** Empty: any. */
  readonly lifeEvent: string
}

function checkHandler(world: World, request: SandboxRequest): Reply {
  const question = questionOf(request.json())
  if (question === null) return envelope('40001', '参数不全', null)
  const reason = reasonFor(world.cases.get(question.caseNumber), question)
  return envelope('00000', '成功', { jg: reason === 'R00' ? '1' : '0', yydm: reason, yysm: REASONS[reason] })
}

function questionOf(body: unknown): Question | null {
  const values = new Map<string, unknown>(Object.entries(body ?? {}))
  const text = (name: string): string => String(values.get(name) ?? '')
  const question = {
    caseNumber: text('bjbh'),
    officer: text('jbrbm'),
    subject: text('bldxdm'),
    lifeEvent: text('yjsbm'),
  }
  return question.caseNumber && question.officer && question.subject ? question : null
}

function reasonFor(found: Case | undefined, question: Question): keyof typeof REASONS {
  if (found === undefined) return 'R01'
  if (found.officer !== question.officer) return 'R04'
  if (!found.subjects.some(({ id }) => id === question.subject)) return 'R03'
  if (question.lifeEvent !== '' && found.lifeEvent !== question.lifeEvent) return 'R05'
  return found.state === 'OPEN' ? 'R00' : 'R02'
}

function envelope(retCode: string, retMsg: string, result: unknown): Reply {
  return { body: { retCode, retMsg, result } }
}
