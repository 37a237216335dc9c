import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { type Position, type Report } from './problems.ts'

const MAX_BYTES = 256 * 1024

export interface YamlText {
  readonly value: unknown
  readonly at: (path: readonly string[]) => Position
}

/** YAML 1.2 as plain data with positions; null when it cannot be read at all. */
export function readYaml(file: string, text: string, report: Report): YamlText | null {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    report('MANIFEST_TOO_LARGE', { file, line: 1, column: 1 })
    return null
  }
  const lineCounter = new LineCounter()
  // Keys stay as written: as numbers, the code 01 would become 1.
  const options = { lineCounter, prettyErrors: false, stringKeys: true, resolveKnownTags: false }
  const document = parseDocument(text, options)
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const isReadable = [reportErrors(document, place, report), reportOddities(document, place, report)].every(Boolean)
  return isReadable ? { value: document.toJS(), at: (path) => place(offsetOf(document, path)) } : null
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

function offsetOf(document: Document.Parsed, path: readonly string[]): number {
  let node: unknown = document.contents
  let key: unknown = null
  for (const name of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === name)
      if (pair === undefined) break
      key = pair.key
      node = pair.value
    } else if (isSeq(node)) {
      key = null
      node = node.items[Number(name)]
    } else break
  }
  const shown = isScalar(node) || key === null ? node : key
  return isNode(shown) ? (shown.range?.[0] ?? 0) : 0
}
