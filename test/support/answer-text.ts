/** Answers as departments write them, and how one is changed without knowing which department it is. */
import { type Operation, type Source } from '../../src/catalog/types.ts'

/** A question, as far as its answers are changed by it: of the archive, or to a service of a licence platform. */
export interface Asked extends Pick<Operation, 'request' | 'outcome' | 'records'> {
  readonly source: Pick<Source, 'kind'>
  readonly recordKey: Pick<Operation['recordKey'], 'path'>
  readonly freshness: Pick<Operation['freshness'], 'observedAt'>
}

export type Leaf = string | number | boolean | null
/** A record in its own language. */
type SourceRecord = unknown

/** What differs between JSON and XML where an answer is changed. */
export interface Language {
  /** Writes each record again: once, several times or not at all. */
  records(text: string, operation: Asked, change: (record: SourceRecord) => readonly SourceRecord[]): string
  /** The record with every value changed; an object stands for something that is no value at all. */
  leaves(record: SourceRecord, change: (name: string, value: Leaf) => Leaf | object): SourceRecord
  /** The answer with another code where the manifest looks for the one that means well. */
  code(text: string, operation: Asked, code: string): string
}

/** The answer with something else where its records are; undefined: without them. */
export function tellInstead(text: string, { records, request }: Asked, change: (held: unknown) => unknown): string {
  const path = request.speech === 'graphql' ? ['data', ...records] : records
  return JSON.stringify(changed(JSON.parse(text), path, change))
}

export const json: Language = {
  records: (text, operation, change) =>
    tellInstead(text, operation, (held) => {
      if (Array.isArray(held)) return held.flatMap(change)
      const [only = null] = change(held)
      return only
    }),
  leaves(record, change) {
    const walk = (name: string, value: unknown): unknown => {
      if (Array.isArray(value)) return value.map((one: unknown) => walk(name, one))
      if (typeof value !== 'object' || value === null) return change(name, value as Leaf)
      return Object.fromEntries(Object.entries(value).map(([below, one]) => [below, walk(below, one)]))
    }
    return walk('', record)
  },
  code(text, { outcome, request }, code) {
    if (request.speech === 'graphql') {
      return JSON.stringify({ data: null, errors: [{ message: code, extensions: { code } }] })
    }
    const path = outcome.ok.where[0]?.path ?? []
    return JSON.stringify(changed(JSON.parse(text), path, () => code))
  },
}

function changed(value: unknown, [first, ...rest]: readonly string[], change: (held: unknown) => unknown): unknown {
  if (first === undefined) return change(value)
  const object = value as Readonly<Record<string, unknown>>
  return { ...object, [first]: changed(object[first], rest, change) }
}

const LEAF = /<((?:\w+:)?(\w+))>([^<]*)<\/\1>/g

export const xml: Language = {
  records(text, { records }, change) {
    const name = records.at(-1) ?? ''
    const record = new RegExp(`<((?:\\w+:)?${name})>.*?</\\1>`, 'gs')
    return text.replace(record, (one) => change(one).join(''))
  },
  leaves(record, change) {
    return String(record).replace(LEAF, (_, tag: string, name: string, value: string) => {
      const next = change(name, value)
      const inner = typeof next === 'object' && next !== null ? '<a>1</a><b>2</b>' : (next ?? '')
      return `<${tag}>${inner}</${tag}>`
    })
  },
  code(text, { outcome }, code) {
    const name = outcome.ok.where[0]?.path.at(-1)
    return text.replace(LEAF, (whole, tag: string, local: string) =>
      local === name ? `<${tag}>${code}</${tag}>` : whole,
    )
  },
}

export function languageOf({ source: { kind } }: Asked): Language {
  return kind === 'soap' ? xml : json
}
