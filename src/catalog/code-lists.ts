import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** 代码集: a standard's codes and the canonical value of each. */
export interface CodeList {
  /** As manifests and `@element(codes:)` name it: `GB/T 2261.1`. */
  readonly name: string
  readonly values: ReadonlyMap<string, string>
  /** Values every source that speaks of this element must be able to yield. */
  readonly required: readonly string[]
}

export type CodeLists = ReadonlyMap<string, CodeList>

/**
 * Reads `seeds/codes/*.json`: `{ "name": "GB/T 2261.1", "values": { "1": "MALE" }, "required": ["MALE"] }`.
 * @throws {TypeError} a file is not such a list
 */
export function loadCodeLists(folder: string): CodeLists {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const lists = names.sort().map((name) => readCodeList(name, JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  return new Map(lists.map((list) => [list.name, list]))
}

function readCodeList(file: string, value: unknown): CodeList {
  if (!isObject(value) || typeof value['name'] !== 'string' || !isObject(value['values'])) return refuse(file)
  const required = value['required'] ?? []
  const values = Object.entries(value['values']).map(([code, text]) => [code, textOf(file, text)] as const)
  if (!Array.isArray(required)) return refuse(file)
  return { name: value['name'], values: new Map(values), required: required.map((text) => textOf(file, text)) }
}

function textOf(file: string, value: unknown): string {
  return typeof value === 'string' ? value : refuse(file)
}

function refuse(file: string): never {
  throw new TypeError(`${file} is not a code list: { name, values: { code: value }, required?: [value] }`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
