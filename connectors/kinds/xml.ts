import { SaxesParser } from 'saxes'
import { AMBIGUOUS } from './paths.ts'

/**
 * An element whose elements stand in it by local name, those that repeat as a list; or its text, or null for xsi:nil.
 * Those of a namespace that has a prefix of ours also stand in it by that. A local name that is of several namespaces
 * in one place tells none of them.
 */
export type XmlValue = string | null | { readonly [name: string]: XmlValue | readonly XmlValue[] | typeof AMBIGUOUS }

/** Namespace → what it is called in paths, whatever prefix an answer has for it. */
export type Prefixes = ReadonlyMap<string, readonly string[]>

export interface XmlDocument {
  /** Local name and namespace of the outermost element. */
  readonly name: string
  readonly namespace: string
  readonly value: XmlValue
}

/** No department needs more; ours stops here so that walking an answer can never exhaust the stack. */
const MAX_DEPTH = 64
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/**
 * A source's XML, read with care; undefined when it is not to be trusted: not well-formed, in a charset that is none of
 * ours, nested beyond 64, with a document type. All values stay the text they are written as. Attributes without a
 * prefix are there as `@name` where an element has no text of its own, so that `<code type="int">0</code>` is `0`.
 *
 * One strict parser does it all. A lenient one beside it would have to be kept from what it makes of a broken answer
 * (fast-xml-parser reads `<a><b></a>`, an answer that was cut off, as data), and it costs four times as much.
 */
export function parseXml(
  bytes: Uint8Array,
  contentType: string,
  prefixes: Prefixes = NO_PREFIXES,
): XmlDocument | undefined {
  try {
    return readDocument(decoded(bytes, contentType), prefixes)
  } catch {
    return undefined
  }
}

const NO_PREFIXES: Prefixes = new Map()

type Content = Record<string, XmlValue | XmlValue[] | typeof AMBIGUOUS>

/** An element that is being read. */
interface Open {
  readonly name: string
  readonly namespace: string
  readonly isNil: boolean
  text: string
  /** Null while it holds neither elements nor attributes that count. */
  content: Content | null
  hasElements: boolean
  /** Of the elements in it, by local name; null while there are none. */
  namespaces: Map<string, string> | null
}

/** @throws {Error} for what is not to be trusted; the parser's own for what is not well-formed */
function readDocument(text: string, prefixes: Prefixes): XmlDocument | undefined {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const path: Open[] = []
  let document: XmlDocument | undefined

  // A document type is where entities are declared, and those are how a small answer becomes a huge one or another file.
  // Without it the parser knows the five of XML and refuses every other.
  parser.on('doctype', () => {
    throw new Error('a document type')
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (path.length === MAX_DEPTH) throw new Error('nested too deeply')
    if (path.length === 0) document = { name: local, namespace: uri, value: null }
    const opened = open(local, uri, isNil(attributes))
    for (const { prefix, local: name, value } of Object.values(attributes)) {
      if (prefix === '' && name !== 'xmlns') (opened.content ??= bare())[`@${name}`] = value
    }
    path.push(opened)
  })
  parser.on('closetag', () => {
    const closed = path.pop()
    if (closed === undefined) return
    const value = valueOf(closed)
    const parent = path.at(-1)
    if (parent !== undefined) putNamed(parent, closed, value)
    else if (document !== undefined) document = { ...document, value }
  })
  parser.on('text', addText)
  parser.on('cdata', addText)

  function putNamed(parent: Open, { name, namespace }: Open, value: XmlValue): void {
    const content = (parent.content ??= bare())
    parent.hasElements = true
    for (const prefix of prefixes.get(namespace) ?? []) put(content, `${prefix}:${name}`, value)
    const namespaces = (parent.namespaces ??= new Map())
    const held = namespaces.get(name)
    if (held === undefined) namespaces.set(name, namespace)
    if (held === undefined || held === namespace) put(content, name, value)
    else content[name] = AMBIGUOUS
  }

  function addText(part: string): void {
    const within = path.at(-1)
    if (within !== undefined) within.text += part
  }

  parser.write(text).close()
  return document
}

function isNil(attributes: Readonly<Record<string, { uri: string; local: string; value: string }>>): boolean {
  return Object.values(attributes).some(
    ({ uri, local, value }) => uri === XSI && local === 'nil' && (value === 'true' || value === '1'),
  )
}

/** White space around a text is the writer's layout, and text among elements is nothing a path could lead to. */
function valueOf({ isNil, text, content, hasElements }: Open): XmlValue {
  if (isNil) return null
  if (hasElements) return content
  const trimmed = text.trim()
  return trimmed === '' && content !== null ? content : trimmed
}

function open(name: string, namespace: string, isNil: boolean): Open {
  return { name, namespace, isNil, text: '', content: null, hasElements: false, namespaces: null }
}

function put(content: Content, name: string, value: XmlValue): void {
  const held = content[name]
  if (held === AMBIGUOUS) return
  if (held === undefined) content[name] = value
  else if (Array.isArray(held)) held.push(value)
  else content[name] = [held, value]
}

/** Without a prototype: an element may be called `constructor` or `__proto__`. */
function bare(): Content {
  return Object.create(null) as Content
}

/** GBK and GB2312 are parts of GB18030. */
const CHARSETS: ReadonlyMap<string, 'utf-8' | 'gb18030'> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
])

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]
const DECLARED = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["']/
const LABELLED = /;\s*charset\s*=\s*"?([\w.-]+)/i

/**
 * What the document says of itself counts before what the header says: a server, or a gateway in between, often labels
 * whatever it passes on with its own default. RFC 7303 has it the other way round; a wrong guess would not fail, it
 * would write other names, so what neither says is UTF-8, where wrong bytes are refused.
 * @throws {TypeError} for bytes that are not of their charset
 * @throws {RangeError} for a charset that is none of ours
 */
function decoded(bytes: Uint8Array, contentType: string): string {
  const isMarked = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte)
  const [, declared] =
    DECLARED.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1')) ?? []
  const [, labelled] = LABELLED.exec(contentType) ?? []
  const charset = CHARSETS.get((isMarked ? 'utf-8' : (declared ?? labelled ?? 'utf-8')).toLowerCase())
  if (charset === undefined) throw new RangeError('a charset that is none of ours')
  return new TextDecoder(charset, { fatal: true }).decode(bytes)
}

/**
 * Text as it stands in XML, in an element or an attribute: nothing the caller sent can end it. Characters that XML 1.0
 * §2.2 forbids cannot be written at all, and are left out; white space is written so that it stays (§2.11, §3.3.3).
 */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(FORBIDDEN, '').replace(MEANT, (character) => ESCAPES[character] ?? '') : text
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const MEANT = /[&<>"'\t\n\r]/g
const SPECIAL = new RegExp(`${MEANT.source}|${FORBIDDEN.source}`, 'u')
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
