import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** 代码集: a standard's codes and the canonical value of each. */
export interface CodeList {
  /** As manifests and `@element(codes:)` name it: `GB/T 2261.1`, or an enum of the SDL. */
  readonly name: string
  /** Null: the enum of this name says what it is. */
  readonly standard: CodeStandard | null
  /** Empty: it has canonical values alone, and each manifest says which code stands for which. */
  readonly values: ReadonlyMap<string, string>
  /** Values every source that speaks of this element must be able to yield. */
  readonly required: readonly string[]
  /** Chinese words for canonical values. */
  readonly labels: ReadonlyMap<string, string>
}

/** What is published under the list's name. */
export interface CodeStandard {
  /** The year, or the number of the document. */
  readonly edition: string
  readonly zh: string
  /** As we translate it. */
  readonly en: string
}

export type CodeLists = ReadonlyMap<string, CodeList>

const words = z.record(z.string(), z.string())
const WRITTEN = z.strictObject({
  name: z.string(),
  standard: z.strictObject({ edition: z.string(), zh: z.string(), en: z.string() }).optional(),
  /** For whoever reads the file. */
  note: z.string().optional(),
  /** CODE: the canonical value is the standard's own code, so that `labels` says everything. */
  canonical: z.literal('CODE').optional(),
  values: words.optional(),
  required: z.array(z.string()),
  labels: words,
})

/**
 * Reads `seeds/codes/*.json`:
 * `{ "name": "GB/T 2261.1", "standard": {…}, "values": { "1": "MALE" }, "required": ["MALE"], "labels": { "MALE": "男" } }`.
 * @throws {TypeError} a file is not such a list
 */
export function loadCodeLists(folder: string): CodeLists {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const lists = names.sort().map((name) => readCodeList(name, JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  return new Map(lists.map((list) => [list.name, list]))
}

function readCodeList(file: string, value: unknown): CodeList {
  const read = WRITTEN.safeParse(value)
  if (!read.success) throw new TypeError(`${file} is not a code list: ${read.error.message}`)
  const { name, standard = null, canonical, values = {}, required, labels } = read.data
  const codes = canonical === 'CODE' ? Object.keys(labels).map((code) => [code, code] as const) : Object.entries(values)
  return { name, standard, values: new Map(codes), required, labels: new Map(Object.entries(labels)) }
}

/** The canonical values of a list. */
export function membersOf({ values, labels }: CodeList): ReadonlySet<string> {
  return new Set([...values.values(), ...labels.keys()])
}
