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
  /** Each canonical value, for itself: how a source writes that needs no table. */
  readonly members: ReadonlyMap<string, string>
  /**
   * Values every source that speaks of this element must be able to yield, for without one of them another would pass for
   * the truth: both outcomes of a check, in force and ended, the kinds that a law gives as a whole. Not what a source may
   * have no case of.
   */
  readonly required: readonly string[]
  /** What is written like this may be a code of a former edition: older records hold it rightly. Null: none is left. */
  readonly former: RegExp | null
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

// Looked at as a whole: z.record takes 40 ms of every start for the divisions of the country.
const words = z.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every((word) => typeof word === 'string'),
  { error: 'expected an object of texts' },
)
const WRITTEN = z.strictObject({
  name: z.string(),
  standard: z.strictObject({ edition: z.string(), zh: z.string(), en: z.string() }).optional(),
  /** For whoever reads the file. */
  note: z.string().optional(),
  /** CODE: the canonical value is the standard's own code, so that `labels` says everything. */
  canonical: z.literal('CODE').optional(),
  values: words.optional(),
  /** How codes of former editions are written; they are given as they are, and told as unmapped. */
  former: z.string().optional(),
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
  const former = read.data.former === undefined ? null : new RegExp(read.data.former)
  const list = { name, standard, former, required, labels: new Map(Object.entries(labels)) }
  if (canonical !== 'CODE') return codeListOf({ ...list, values: new Map(Object.entries(values)) })
  const codes = new Map(list.labels.keys().map((code) => [code, code]))
  return { ...list, values: codes, members: codes }
}

/** Its members are what its codes stand for, and what it has words for. */
export function codeListOf(list: Omit<CodeList, 'members'>): CodeList {
  const members = [...list.values.values(), ...list.labels.keys()]
  return { ...list, members: new Map(members.map((value) => [value, value])) }
}
