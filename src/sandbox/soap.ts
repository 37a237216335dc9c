/** What simulated departments need to speak SOAP: to read an envelope, and to write one. */
import { SaxesParser } from 'saxes'
import { type Reply, type SandboxRequest } from './kit.ts'

/** An element without its prefix; its text is what stands directly in it. */
export interface XmlElement {
  readonly name: string
  readonly text: string
  readonly children: readonly XmlElement[]
}

export interface Envelope {
  readonly header: XmlElement | null
  /** The one element in the body: name and arguments of the call. */
  readonly call: XmlElement
}

/** @throws {SyntaxError} the server answers 400 */
export function readEnvelope({ body }: SandboxRequest): Envelope {
  const envelope = parseXml(body)
  const call = childOf(childOf(envelope, 'Body'), null)
  if (envelope.name !== 'Envelope' || call === null) throw new SyntaxError('not a SOAP envelope')
  return { header: childOf(envelope, 'Header'), call }
}

function parseXml(text: string): XmlElement {
  interface Open {
    name: string
    text: string
    children: Open[]
  }
  const root: Open = { name: '', text: '', children: [] }
  const path = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new SyntaxError(error.message)
  })
  parser.on('opentag', ({ name }) => {
    const element: Open = { name: name.slice(name.indexOf(':') + 1), text: '', children: [] }
    path.at(-1)?.children.push(element)
    path.push(element)
  })
  parser.on('text', (part) => {
    const open = path.at(-1)
    if (open !== undefined) open.text += part
  })
  parser.on('closetag', () => void path.pop())
  parser.write(text).close()
  return root.children[0] ?? root
}

/** @param name null: the first child, whatever it is called */
export function childOf(element: XmlElement | null, name: string | null): XmlElement | null {
  return element?.children.find((child) => name === null || child.name === name) ?? null
}

/** The trimmed text of a child; empty where it is not there. */
export function textOf(element: XmlElement | null, name: string): string {
  return childOf(element, name)?.text.trim() ?? ''
}

/** The texts of all descendants of this name, in their order. */
export function textsOf(element: XmlElement | null, name: string): readonly string[] {
  if (element === null) return []
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child.text.trim()] : []),
    ...textsOf(child, name),
  ])
}

/**
 * Element name → content; a list repeats its element, null leaves an empty one. A name with a prefix is of that namespace
 * and so is all within it; one without is of the namespace of what it stands in.
 */
export type XmlContent = string | number | null | readonly XmlContent[] | { readonly [name: string]: XmlContent }

export interface SoapWriting {
  readonly version: '1.1' | '1.2'
  readonly namespace: string
  /** Prefix → namespace, of those beside. */
  readonly others?: Readonly<Record<string, string>>
  /** With its declaration and bytes; UTF-8 unless said. */
  readonly encode?: (text: string) => Buffer
}

export function soapReply(content: XmlContent, { version, namespace, others = {}, encode }: SoapWriting): Reply {
  const type = version === '1.1' ? 'text/xml' : 'application/soap+xml'
  const ns = version === '1.1' ? 'http://schemas.xmlsoap.org/soap/envelope/' : 'http://www.w3.org/2003/05/soap-envelope'
  const declared = Object.entries({ soap: ns, ns: namespace, ...others }).map(
    ([prefix, uri]) => ` xmlns:${prefix}="${uri}"`,
  )
  const text = `<soap:Envelope${declared.join('')}><soap:Body>${toXml(content, 'ns:')}</soap:Body></soap:Envelope>`
  const body = encode === undefined ? `<?xml version="1.0" encoding="UTF-8"?>${text}` : encode(text)
  return { headers: { 'content-type': encode === undefined ? `${type}; charset=utf-8` : type }, body }
}

/** A fault of the department's own, with its code. */
export function soapFault(code: string, reason: string): Reply {
  const fault = `<soap:Fault><faultcode>${escape(code)}</faultcode><faultstring>${escape(reason)}</faultstring></soap:Fault>`
  const text = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${fault}</soap:Body></soap:Envelope>`
  return { status: 500, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: text }
}

function toXml(content: XmlContent, prefix: string): string {
  if (content === null) return ''
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content))
  if (isList(content)) return content.map((part) => toXml(part, prefix)).join('')
  return Object.entries(content)
    .map(([name, part]) => {
      const own = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : prefix
      const tag = name.includes(':') ? name : prefix + name
      return (isList(part) ? part : [part]).map((one) => `<${tag}>${toXml(one, own)}</${tag}>`).join('')
    })
    .join('')
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
