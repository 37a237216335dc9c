import {
  type FieldNode,
  getNullableType,
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Selecting, selectFields } from './select-fields.ts'

/**
 * Writes one value of a finished tree as JSON text, exactly as graphql-js would answer it.
 * @throws whatever is not a plain good answer: then graphql-js answers instead, with its errors
 */
export type Writer = (value: unknown) => string

/** The operation holds something only graphql-js runs. */
export class NotCoveredError extends Error {
  override readonly name = 'NotCoveredError'
}

/** The tree is not what the type promises: an Error in it, a null where none may be, a leaf of another type. */
class NotPlainError extends Error {
  override readonly name = 'NotPlainError'
}

/** @throws {NotCoveredError} */
export function writerFor(selecting: Selecting, type: GraphQLOutputType, nodes: readonly FieldNode[]): Writer {
  const write = nullableWriter(selecting, getNullableType(type), nodes)
  if (isNonNullType(type)) return (value) => (value === null || value === undefined ? refuse() : write(value))
  return (value) => (value === null || value === undefined ? 'null' : write(value))
}

function nullableWriter(selecting: Selecting, type: GraphQLOutputType, nodes: readonly FieldNode[]): Writer {
  if (isLeafType(type)) return leafWriter(type)
  if (isListType(type)) return listWriter(writerFor(selecting, type.ofType, nodes))
  if (isObjectType(type)) return objectWriter(selecting, type, nodes)
  throw new NotCoveredError('an interface or a union')
}

function objectWriter(selecting: Selecting, type: GraphQLObjectType, nodes: readonly FieldNode[]): Writer {
  if (type.isTypeOf) throw new NotCoveredError('a type with isTypeOf')
  const names: string[] = []
  const prefixes: string[] = []
  const writers: Writer[] = []
  for (const [responseName, same] of selectFields(selecting, type, nodes)) {
    const name = same[0]?.name.value ?? ''
    names.push(name)
    prefixes.push(`${prefixes.length === 0 ? '{' : ','}"${responseName}":`)
    writers.push(fieldWriter(selecting, type, name, same))
  }
  if (names.length === 0) return (value) => (isPlain(value) ? '{}' : refuse())

  return (value) => {
    if (!isPlain(value)) return refuse()
    let text = ''
    for (let i = 0; i < names.length; i++) {
      // The three arrays are equally long; the defaults are for the type checker.
      text += (prefixes[i] ?? '') + (writers[i] ?? refuse)(value[names[i] ?? ''])
    }
    return text + '}'
  }
}

function fieldWriter(selecting: Selecting, type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): Writer {
  if (name === '__typename') return () => `"${type.name}"`
  const field = type.getFields()[name]
  if (field === undefined || field.resolve !== undefined || field.args.length > 0) {
    throw new NotCoveredError('a field that is more than a property')
  }
  return writerFor(selecting, field.type, nodes)
}

function listWriter(write: Writer): Writer {
  return (value) => {
    if (!Array.isArray(value)) return refuse()
    let text = '['
    for (let i = 0; i < value.length; i++) text += (i === 0 ? '' : ',') + write(value[i])
    return text + ']'
  }
}

function leafWriter(type: GraphQLLeafType): Writer {
  const serialize: Writer = (value) => textOf(type, value)
  if (isEnumType(type)) return enumWriter(type, serialize)
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? quote(value) : serialize(value))
    case GraphQLInt:
      return (value) => (typeof value === 'number' && (value | 0) === value ? String(value) : serialize(value))
    case GraphQLFloat:
      return (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : serialize(value))
    case GraphQLBoolean:
      return (value) => (value === true ? 'true' : value === false ? 'false' : serialize(value))
    default:
      return serialize
  }
}

function enumWriter(type: GraphQLEnumType, serialize: Writer): Writer {
  const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]))
  return (value) => texts.get(value) ?? serialize(value)
}

/** By the type's own rule. What it turns into something other than one plain value is left to graphql-js. */
function textOf(type: GraphQLLeafType, value: unknown): string {
  if (value instanceof Error) return refuse()
  const leaf = type.serialize(value)
  if (typeof leaf === 'string') return quote(leaf)
  return typeof leaf === 'number' || typeof leaf === 'boolean' ? JSON.stringify(leaf) : refuse()
}

// What JSON escapes, and surrogates, which it escapes when they stand alone.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

/** Text as a JSON string: half the cost of JSON.stringify for the usual value, which has nothing to escape. */
function quote(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Error) && !('then' in value)
}

function refuse(): never {
  throw new NotPlainError()
}
