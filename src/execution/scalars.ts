import { GraphQLError, type GraphQLSchema, isScalarType, Kind, type ValueNode } from 'graphql'
import { type Fault, InputFaultError } from './input-fault.ts'
import { InvalidIdError, isRealDate, parseCitizenId, parseCreditCode } from '../model/ids.ts'

/** Gives a schema that was built from SDL the rules of its own scalars. All are strings, in and out. */
export function withScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, scalar] of Object.entries(SCALARS)) {
    const type = schema.getType(name)
    if (!isScalarType(type)) continue
    type.parseValue = (value) => parseScalar(scalar, value)
    type.parseLiteral = (node) => parseScalar(scalar, node.kind === Kind.STRING ? node.value : null, node)
    type.serialize = serializeText
  }
  return schema
}

interface Scalar {
  /** Null: not of this form. @throws {InvalidIdError} */
  readonly parse: (text: string) => string | null
  readonly fault: Fault
}

const SCALARS: Readonly<Record<string, Scalar>> = {
  CitizenId: {
    parse: parseCitizenId,
    // An 18-digit number is silently rounded by every JSON parser on the way.
    fault: {
      code: 'CITIZEN_ID_FORMAT',
      zh: '公民身份号码须以字符串给出，不能是数字',
      en: 'a citizenId is a string, never a number',
    },
  },
  CreditCode: {
    parse: parseCreditCode,
    fault: {
      code: 'CREDIT_CODE_FORMAT',
      zh: '统一社会信用代码须以字符串给出，不能是数字',
      en: 'a creditCode is a string, never a number',
    },
  },
  Date: {
    parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text.replaceAll('-', '')) ? text : null),
    fault: {
      code: 'DATE_FORMAT',
      zh: '日期应为 yyyy-MM-dd，且须存在',
      en: 'a Date is yyyy-MM-dd, a day of the calendar',
    },
  },
  DateTime: {
    parse: (text) => (DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
    fault: {
      code: 'DATE_TIME_FORMAT',
      zh: '时间应为带时区的 RFC 3339 格式，如 2026-01-31T08:00:00+08:00',
      en: 'a DateTime is RFC 3339 with an offset, such as 2026-01-31T08:00:00+08:00',
    },
  },
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

function parseScalar({ parse, fault }: Scalar, value: unknown, node?: ValueNode): string {
  if (typeof value !== 'string') throw new InputFaultError(fault, node)
  try {
    const parsed = parse(value)
    if (parsed !== null) return parsed
  } catch (error) {
    if (!(error instanceof InvalidIdError)) throw error
    throw new InputFaultError({ code: error.code, zh: error.zh, en: error.en }, node)
  }
  throw new InputFaultError(fault, node)
}

function serializeText(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError('a scalar of ours holds something other than text')
  return value
}
