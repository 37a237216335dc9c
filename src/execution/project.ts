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
import { encode, type JsonBytes } from './json-bytes.ts'
import { type Selecting, selectFields } from './select-fields.ts'

/**
 * Writes one value of a finished tree as JSON, exactly as graphql-js would answer it.
 * @throws whatever is not a plain good answer: then graphql-js answers instead, with its errors
 */
export type Writer = (value: unknown, out: JsonBytes) => void

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
  if (isNonNullType(type)) return (value, out) => (value === null || value === undefined ? refuse() : write(value, out))
  return (value, out) => (value === null || value === undefined ? out.raw(NULL) : write(value, out))
}

const [NULL, TRUE, FALSE] = [encode('null'), encode('true'), encode('false')]
const [OPEN_LIST, CLOSE_LIST, COMMA] = [encode('['), encode(']'), encode(',')]
const [CLOSE_OBJECT, EMPTY_OBJECT] = [encode('}'), encode('{}')]

function nullableWriter(selecting: Selecting, type: GraphQLOutputType, nodes: readonly FieldNode[]): Writer {
  if (isLeafType(type)) return leafWriter(type)
  if (isListType(type)) return listWriter(writerFor(selecting, type.ofType, nodes))
  if (isObjectType(type)) return objectWriter(selecting, type, nodes)
  throw new NotCoveredError('an interface or a union')
}

function objectWriter(selecting: Selecting, type: GraphQLObjectType, nodes: readonly FieldNode[]): Writer {
  if (type.isTypeOf) throw new NotCoveredError('a type with isTypeOf')
  const fields: { readonly name: string; readonly prefix: Uint8Array; readonly write: Writer }[] = []
  for (const [responseName, same] of selectFields(selecting, type, nodes)) {
    const name = same[0]?.name.value ?? ''
    const prefix = encode(`${fields.length === 0 ? '{' : ','}"${responseName}":`)
    fields.push({ name, prefix, write: fieldWriter(selecting, type, name, same) })
  }
  if (fields.length === 0) return (value, out) => (isPlain(value) ? out.raw(EMPTY_OBJECT) : refuse())

  return (value, out) => {
    if (!isPlain(value)) return refuse()
    for (const { name, prefix, write } of fields) {
      out.raw(prefix)
      write(value[name], out)
    }
    out.raw(CLOSE_OBJECT)
  }
}

function fieldWriter(selecting: Selecting, type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): Writer {
  if (name === '__typename') return (_value, out) => out.text(type.name)
  const field = type.getFields()[name]
  if (field === undefined || field.resolve !== undefined || field.args.length > 0) {
    throw new NotCoveredError('a field that is more than a property')
  }
  return writerFor(selecting, field.type, nodes)
}

function listWriter(write: Writer): Writer {
  return (value, out) => {
    if (!Array.isArray(value)) return refuse()
    out.raw(OPEN_LIST)
    for (let i = 0; i < value.length; i++) {
      if (i > 0) out.raw(COMMA)
      write(value[i], out)
    }
    out.raw(CLOSE_LIST)
  }
}

function leafWriter(type: GraphQLLeafType): Writer {
  const serialize: Writer = (value, out) => writeLeaf(type, value, out)
  if (isEnumType(type)) return enumWriter(type, serialize)
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value, out) => (typeof value === 'string' ? out.text(value) : serialize(value, out))
    case GraphQLInt:
      return (value, out) =>
        typeof value === 'number' && (value | 0) === value ? out.number(value) : serialize(value, out)
    case GraphQLFloat:
      return (value, out) =>
        typeof value === 'number' && Number.isFinite(value) ? out.number(value) : serialize(value, out)
    case GraphQLBoolean:
      return (value, out) => (value === true ? out.raw(TRUE) : value === false ? out.raw(FALSE) : serialize(value, out))
    default:
      return serialize
  }
}

function enumWriter(type: GraphQLEnumType, serialize: Writer): Writer {
  const texts = new Map<unknown, Uint8Array>(type.getValues().map(({ name, value }) => [value, encode(`"${name}"`)]))
  return (value, out) => {
    const text = texts.get(value)
    if (text === undefined) serialize(value, out)
    else out.raw(text)
  }
}

/** By the type's own rule. What it turns into something other than one plain value is left to graphql-js. */
function writeLeaf(type: GraphQLLeafType, value: unknown, out: JsonBytes): void {
  if (value instanceof Error) return refuse()
  const leaf = type.serialize(value)
  if (typeof leaf === 'string') return out.text(leaf)
  return typeof leaf === 'number' || typeof leaf === 'boolean' ? out.ascii(JSON.stringify(leaf)) : refuse()
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Error) && !isPromise(value)
}

/** As graphql-js asks; a named property is found faster than `in` finds it. */
function isPromise(value: { readonly then?: unknown }): boolean {
  return typeof value.then === 'function'
}

function refuse(): never {
  throw new NotPlainError()
}
