import { type GraphQLError } from 'graphql'
import { type Fault } from './input-fault.ts'
import { type ErrorCode } from '../model/errors.ts'

export interface DocumentFault extends Fault {
  readonly refusal: Extract<ErrorCode, 'DOCUMENT_INVALID' | 'INPUT_INVALID'>
}

/**
 * What is wrong with a document, in words of ours: graphql-js's sentences repeat names and values of the caller's.
 * They are told apart by how they begin, which the caller cannot change.
 */
export function documentFaultOf({ message }: GraphQLError): DocumentFault {
  const [, fault] = KINDS.find(([begins]) => begins.test(message)) ?? []
  return fault ?? OTHER
}

const inDocument = (code: string, zh: string, en: string): DocumentFault => ({
  refusal: 'DOCUMENT_INVALID',
  code,
  zh,
  en,
})
const inInput = (code: string, zh: string, en: string): DocumentFault => ({ refusal: 'INPUT_INVALID', code, zh, en })

const OTHER = inDocument('DOCUMENT_RULE', '此处不符合 GraphQL 规则', 'a rule of GraphQL is broken here')

const KINDS: readonly (readonly [RegExp, DocumentFault])[] = [
  [/^Syntax Error/, inDocument('SYNTAX', '此处语法有误', 'the syntax is wrong here')],
  [/^Cannot query field/, inDocument('FIELD_UNKNOWN', '没有这个字段', 'there is no such field')],
  [/^Unknown argument/, inDocument('ARGUMENT_UNKNOWN', '没有这个参数', 'there is no such argument')],
  [/^Unknown type/, inDocument('TYPE_UNKNOWN', '没有这个类型', 'there is no such type')],
  [
    /^(Field|Directive) "@?\w+" argument /,
    inDocument('ARGUMENT_MISSING', '缺少必填参数', 'a required argument is missing'),
  ],
  [
    /^Field "\w+" (must not have|of type "[^"]*" must have)/,
    inDocument('SELECTION', '此字段须选取子字段，或没有子字段可选', 'this field needs a selection, or cannot have one'),
  ],
  [
    /^Fields "/,
    inDocument(
      'FIELDS_CONFLICT',
      '同名字段互相冲突，请用别名区分',
      'fields of one name differ; tell them apart by aliases',
    ),
  ],
  [
    /^(Fragment|Unknown fragment|Cannot spread fragment|There can be only one fragment)/,
    inDocument(
      'FRAGMENT',
      '片段未定义、未使用、自相引用或类型不符',
      'a fragment is unknown, unused, endless or of another type',
    ),
  ],
  [
    /^(Variable|There can be only one variable)/,
    inDocument(
      'VARIABLE',
      '变量未定义、未使用、重复或类型不符',
      'a variable is unknown, unused, repeated or of another type',
    ),
  ],
  [
    /^(Unknown directive|Directive|The directive)/,
    inDocument('DIRECTIVE', '指令未定义，或不能用在此处', 'a directive is unknown or out of place'),
  ],
  [/^GraphQL introspection/, inDocument('INTROSPECTION', '不提供内省查询', 'introspection is switched off')],
  [
    /^Schema is not configured/,
    inDocument('OPERATION_KIND', '接口不提供这一类操作', 'the schema has no operations of this kind'),
  ],
  [
    /^(Must provide|Unknown operation)/,
    inDocument(
      'OPERATION',
      'operationName 未指明文档中的一个操作',
      'operationName does not name one operation of the document',
    ),
  ],
  [
    /^Field "\w+\.\w+" of required type/,
    inInput('VALUE_MISSING', '缺少必填的输入项', 'a required input field is missing'),
  ],
  [/^Field "\w+" is not defined/, inInput('INPUT_FIELD_UNKNOWN', '没有这个输入项', 'there is no such input field')],
  [
    /^(Argument|Expected value of type|Int|Float|String|Boolean|ID|Enum|Value) /,
    inInput(
      'VALUE_TYPE',
      '值缺失、类型不对，或不在允许的取值之内',
      'the value is missing, of another type, or not allowed',
    ),
  ],
  [/^Too many/, inDocument('MORE_FAULTS', '还有其他问题，未全部列出', 'there are more faults than are listed')],
]
