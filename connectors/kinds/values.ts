import { compileDay, compileMoment, dateTimeOf } from './dates.ts'
import { type FindingProblem } from './kind.ts'
import { compilePath, isScalar } from './paths.ts'
import { type ValueRule } from '../../src/catalog/types.ts'
import { toDateTime } from '../../src/model/clock.ts'
import { type DataElement, type Scalar, type Value } from '../../src/model/element.ts'

/** Takes down what a record holds against its promise, once for each element and problem in an answer. */
export interface Findings {
  /** @param code what the source wrote, only where that may be told */
  note(element: string | null, problem: FindingProblem, code?: string): void
}

/** Undefined: something is written there, and nobody can tell what. */
export type ReadValue = (record: unknown, findings: Findings) => Value | undefined

/** Undefined: not written as promised. */
type Convert = (raw: Scalar) => Value | undefined

/**
 * Compiles one rule into a closure from a record to the element's canonical value. What does not fit, or is missing, is
 * undefined and a finding; nothing said (null, empty, left out where the source may) is null.
 */
export function compileValue(element: DataElement, rule: ValueRule): ReadValue {
  if (rule.kind === 'constant') return () => rule.value
  if (rule.kind === 'answered') throw new TypeError(`${element.path} is answered in our own words`)
  const { codes, kept, paths } = rule
  const table = codes ?? rule.booleans
  const misfit = table === null ? 'WRONG_FORMAT' : 'UNMAPPED_CODE'
  const convert: Convert = codes === null ? converter(element, rule) : (raw) => codes.get(textOf(raw))
  const tellable = table === null ? UNTOLD : tellableIn(element, table)
  const read = paths.length === 1 ? readOne(element, rule) : readJoined(element, rule)
  return (record, findings) => {
    const raw = read(record, findings)
    if (raw === undefined) return undefined
    if (raw === null || raw === '') return null
    const value = convert(raw)
    if (value !== undefined) return value
    findings.note(element.path, misfit, tellable(raw))
    return kept?.test(textOf(raw)) === true ? textOf(raw) : undefined
  }
}

const UNTOLD = (): undefined => undefined
const CODE = /^[0-9A-Za-z]{1,6}$/

/**
 * What is not mapped could be anything, somebody's name in the wrong column too. It is told only where it cannot be
 * about anybody: of an element that needs no mask, written like a code, and no longer than those the manifest maps.
 */
function tellableIn({ mask }: DataElement, table: ReadonlyMap<string, unknown>): (raw: Scalar) => string | undefined {
  if (mask !== null) return UNTOLD
  const longest = Math.max(...Array.from(table.keys(), ({ length }) => length))
  return (raw) => {
    const text = textOf(raw)
    return text.length <= longest && CODE.test(text) ? text : undefined
  }
}

type FromRule = Extract<ValueRule, { kind: 'from' }>

function readOne({ path }: DataElement, { paths: [from = []], optional = false }: FromRule): ReadValue {
  const get = compilePath(from)
  return (record, findings) => {
    const raw = get(record)
    if (isScalar(raw)) return typeof raw === 'string' ? raw.trim() : raw
    if (raw === null || (raw === undefined && optional)) return null
    findings.note(path, raw === undefined ? 'FIELD_MISSING' : 'WRONG_TYPE')
    return undefined
  }
}

/** Parts that are empty leave no gap; one that cannot be read leaves nothing to rely on. */
function readJoined(element: DataElement, rule: FromRule): ReadValue {
  const parts = rule.paths.map((path) => readOne(element, { ...rule, paths: [path] }))
  return (record, findings) => {
    let joined = ''
    for (const part of parts) {
      const said = part(record, findings)
      if (said === undefined) return undefined
      const text = textOf(said ?? '')
      if (text !== '') joined += joined === '' ? text : rule.join + text
    }
    return joined
  }
}

function converter(element: DataElement, { format, booleans }: FromRule): Convert {
  switch (element.type) {
    case 'String':
      return format === 'yyyyMM'
        ? readMonth
        : element.mask === 'ID_NUMBER'
          ? (raw) => textOf(raw).toUpperCase()
          : textOf
    case 'Enum':
      return (raw) => element.enumValues?.find((member) => member === raw)
    case 'Int':
      return (raw) => (typeof raw === 'number' ? whole(raw) : numberIn(raw, INTEGER))
    case 'Float':
      return (raw) => (typeof raw === 'number' ? raw : numberIn(raw, DECIMAL))
    case 'Boolean':
      return (raw) => (typeof raw === 'boolean' ? raw : booleans?.get(textOf(raw)))
    case 'Date': {
      const day = compileDay(format === 'canonical' ? 'yyyy-MM-dd' : format)
      return (raw) => day(textOf(raw))
    }
    case 'DateTime': {
      if (format === 'canonical') return readInstant
      const moment = compileMoment(format)
      return (raw) => {
        const read = moment(textOf(raw))
        return read && dateTimeOf(read)
      }
    }
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

/** RFC 3339. */
function readInstant(raw: Scalar): string | undefined {
  const epochMs = INSTANT.test(textOf(raw)) ? Date.parse(textOf(raw)) : NaN
  return Number.isNaN(epochMs) ? undefined : toDateTime(epochMs)
}

const month = compileDay('yyyyMM')
const readMonth: Convert = (raw) => month(textOf(raw))?.slice(0, 7)

// As in `canonicalValue`: what a double holds exactly.
const INTEGER = /^-?\d{1,15}$/
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/

function whole(number: number): number | undefined {
  return Number.isSafeInteger(number) ? number : undefined
}

function numberIn(raw: Scalar, written: RegExp): number | undefined {
  return written.test(textOf(raw)) ? Number(raw) : undefined
}

export function textOf(raw: Scalar): string {
  return typeof raw === 'string' ? raw : String(raw)
}
