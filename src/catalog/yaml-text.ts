import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml'
import { type Position, type Report } from './problems.ts'

const MAX_BYTES = 256 * 1024

export interface YamlText {
  readonly value: unknown
  readonly at: (path: readonly string[]) => Position
}

/** What a text says and where, in a form that can be kept. */
export interface ParsedYaml {
  readonly value: unknown
  /** Line and column of everything in it, by its path. */
  readonly places: ReadonlyMap<string, readonly [line: number, column: number]>
}

/** By their text: to parse YAML takes longer than everything else a composition does. */
export interface ParsedTexts {
  readonly before: ReadonlyMap<string, ParsedYaml>
  /** Those of this composition. */
  readonly now: Map<string, ParsedYaml>
}

/** YAML 1.2 as plain data with positions; null when it cannot be read at all. */
export function readYaml(file: string, text: string, report: Report, texts?: ParsedTexts): YamlText | null {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    report('MANIFEST_TOO_LARGE', { file, line: 1, column: 1 })
    return null
  }
  const parsed = texts?.before.get(text) ?? parse(file, text, report)
  if (parsed === null) return null
  texts?.now.set(text, parsed)
  return { value: parsed.value, at: (path) => ({ file, ...placeOf(path, parsed) }) }
}

function parse(file: string, text: string, report: Report): ParsedYaml | null {
  const lineCounter = new LineCounter()
  // Keys stay as written: as numbers, the code 01 would become 1.
  const options = { lineCounter, prettyErrors: false, stringKeys: true, resolveKnownTags: false }
  const document = parseDocument(text, options)
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const isReadable = [reportErrors(document, place, report), reportOddities(document, place, report)].every(Boolean)
  return isReadable ? { value: document.toJS(), places: placesIn(document.contents, place) } : null
}

type Place = (offset: number) => Position

/** Whether there were none. */
function reportErrors({ errors, warnings }: Document.Parsed, place: Place, report: Report): boolean {
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  for (const { pos } of duplicates) report('YAML_DUPLICATE_KEY', place(pos[0]))
  // After the first, a parser stumbles over what is right.
  const [invalid] = [...errors.filter(({ code }) => code !== 'DUPLICATE_KEY'), ...warnings]
  if (invalid !== undefined) report('YAML_INVALID', place(invalid.pos[0]), { reason: invalid.message })
  return errors.length === 0
}

/** What YAML allows and JSON does not: shared and repeated nodes, numbers without a value, a prototype as a key. */
function reportOddities(document: Document.Parsed, place: Place, report: Report): boolean {
  let isPlain = true
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined) {
        isPlain = false
        report('YAML_ANCHOR', place(node.range?.[0] ?? 0))
      } else if (isScalar(node) && isStrange(node.value)) {
        isPlain = false
        report('YAML_INVALID', place(node.range?.[0] ?? 0), {
          reason: 'this is neither a finite number nor a plain key',
        })
      }
    },
  })
  return isPlain
}

function isStrange(value: unknown): boolean {
  return value === '__proto__' || (typeof value === 'number' && !Number.isFinite(value))
}

/** A scalar stands where it is written, what has parts stands where its name is. */
function placesIn(contents: Node | null, place: Place): ParsedYaml['places'] {
  const places = new Map<string, [number, number]>()
  function note(node: unknown, key: Node | null, path: string): void {
    const shown = isScalar(node) || key === null ? node : key
    const { line, column } = place(isNode(shown) ? (shown.range?.[0] ?? 0) : 0)
    places.set(path, [line, column])
    if (isMap(node)) {
      for (const item of node.items) {
        if (isScalar(item.key)) note(item.value, item.key, under(path, String(item.key.value)))
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) note(item, null, under(path, String(index)))
    }
  }
  note(contents, null, '')
  return places
}

/** Of what is not there: of the nearest thing around it that is. */
function placeOf(path: readonly string[], { places }: ParsedYaml): Omit<Position, 'file'> {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(path.slice(0, length).reduce(under, ''))
    if (place !== undefined) return { line: place[0], column: place[1] }
  }
  return { line: 1, column: 1 }
}

function under(path: string, name: string): string {
  return `${path}\0${name}`
}
