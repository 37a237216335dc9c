import { type Caller, type Purpose, SELF_PURPOSE } from '../model/caller.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type CreditCode, InvalidIdError, parseCreditCode } from '../model/ids.ts'

/** As the schema's PurposeInput brings it. */
export interface PurposeInput {
  readonly lifeEvent?: string | null | undefined
  readonly serviceItem?: string | null | undefined
  readonly caseNumber?: string | null | undefined
  readonly onBehalfOf?: string | null | undefined
}

/** The life events and service items there are: code of a service item → code of its life event. */
export interface PurposeDirectory {
  hasLifeEvent(code: string): boolean
  lifeEventOf(serviceItem: string): string | null
}

// 办件编号: letters, digits and hyphens, so that nothing else can hide in it.
const CASE_NUMBER = /^[A-Za-z0-9-]{4,40}$/

/**
 * 用途: exactly one of life event and service item, known to us, with a case number where an officer or an employer asks.
 * @throws {GatewayError} PURPOSE_INVALID with every problem at once
 */
export function parsePurpose(input: PurposeInput, caller: Caller, directory: PurposeDirectory): Purpose {
  const problems: Problem[] = []
  const lifeEvent = input.lifeEvent ?? null
  const serviceItem = input.serviceItem ?? null
  const caseNumber = input.caseNumber ?? null
  const onBehalfOf = parseEmployer(input.onBehalfOf ?? null, problems)

  if ((lifeEvent === null) === (serviceItem === null)) problems.push(PROBLEMS.ONE_OF)
  if (lifeEvent !== null && lifeEvent !== SELF_PURPOSE && !directory.hasLifeEvent(lifeEvent)) {
    problems.push(PROBLEMS.LIFE_EVENT_UNKNOWN)
  }
  const parent = serviceItem === null ? lifeEvent : directory.lifeEventOf(serviceItem)
  if (serviceItem !== null && parent === null) problems.push(PROBLEMS.SERVICE_ITEM_UNKNOWN)
  if (caseNumber !== null && !CASE_NUMBER.test(caseNumber)) problems.push(PROBLEMS.CASE_NUMBER_FORMAT)
  if (caseNumber === null && (caller.officer !== null || onBehalfOf !== null))
    problems.push(PROBLEMS.CASE_NUMBER_MISSING)

  if (problems.length > 0 || parent === null) throw new GatewayError('PURPOSE_INVALID', { problems })
  return { lifeEvent: parent, serviceItem, caseNumber, onBehalfOf }
}

function parseEmployer(text: string | null, problems: Problem[]): CreditCode | null {
  if (text === null) return null
  try {
    return parseCreditCode(text)
  } catch (error) {
    if (!(error instanceof InvalidIdError)) throw error
    problems.push({ path: 'purpose.onBehalfOf', code: error.code, zh: error.zh, en: error.en })
    return null
  }
}

const PROBLEMS = {
  ONE_OF: {
    path: 'purpose',
    code: 'PURPOSE_NOT_ONE',
    zh: 'lifeEvent 与 serviceItem 须且只须填一项',
    en: 'exactly one of lifeEvent and serviceItem must be given',
  },
  LIFE_EVENT_UNKNOWN: {
    path: 'purpose.lifeEvent',
    code: 'LIFE_EVENT_UNKNOWN',
    zh: '没有这个“一件事”；可用的见 lifeEvents',
    en: 'there is no such life event; lifeEvents lists them',
  },
  SERVICE_ITEM_UNKNOWN: {
    path: 'purpose.serviceItem',
    code: 'SERVICE_ITEM_UNKNOWN',
    zh: '没有这个事项；可用的见 lifeEvents { serviceItems }',
    en: 'there is no such service item; lifeEvents { serviceItems } lists them',
  },
  CASE_NUMBER_FORMAT: {
    path: 'purpose.caseNumber',
    code: 'CASE_NUMBER_FORMAT',
    zh: '办件编号应为 4 至 40 位字母、数字或连字符',
    en: 'a case number has 4 to 40 letters, digits or hyphens',
  },
  CASE_NUMBER_MISSING: {
    path: 'purpose.caseNumber',
    code: 'CASE_NUMBER_MISSING',
    zh: '经办人员或用人单位查询须填办件编号',
    en: 'an officer or an employer must give the case number',
  },
} as const satisfies Record<string, Problem>
