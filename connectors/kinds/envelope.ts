import { isObject, isScalar } from './paths.ts'
import { EACH, type Fill, forEachKey, join, type Piece, VARIABLES } from './template.ts'
import { escapeXml } from './xml.ts'
import { type SoapRequest } from '../../src/catalog/types.ts'

/** Namespace of the envelope of each version. */
export const ENVELOPES: Readonly<Record<SoapRequest['version'], string>> = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
}

export interface Envelope {
  readonly write: Fill
  /** Where in what is written the header takes further parts. */
  readonly headerAt: number
}

/** One request as XML: the template is taken apart once, a call only joins the pieces. */
export function compileEnvelope({ version, namespaces, header, body }: SoapRequest): Envelope {
  const declared = Object.entries({ soap: ENVELOPES[version], ...namespaces })
  const attributes = declared.map(([prefix, namespace]) => ` xmlns:${prefix}="${escapeXml(namespace)}"`)
  const opening = `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope${attributes.join('')}><soap:Header>`
  const parts = [...content(header), '</soap:Header><soap:Body>', ...content(body), '</soap:Body></soap:Envelope>']
  return { write: join([opening, ...parts]), headerAt: opening.length }
}

/** Beside attributes the text of an element has a name too. */
const TEXT = '$text'

/** What stands between the tags of an element. */
function content(template: unknown): readonly Piece[] {
  if (!isObject(template)) return [textOf(template)]
  return Object.entries(template).flatMap(([name, part]) => {
    if (name.startsWith('@')) return []
    return name === TEXT ? [textOf(part)] : element(name, part)
  })
}

/** One element, or as many as there are keys or parts of a list. */
function element(name: string, template: unknown): readonly Piece[] {
  if (Array.isArray(template)) return template.flatMap((part: unknown) => element(name, part))
  if (template === '$keys') return [forEachKey(join(element(name, '$key')))]
  if (isObject(template) && EACH in template) return [forEachKey(join(element(name, template[EACH])))]
  const attributes = Object.entries(isObject(template) ? template : {}).flatMap(([attribute, value]) =>
    attribute.startsWith('@') ? [` ${attribute.slice(1)}="`, textOf(value), '"'] : [],
  )
  return [`<${name}`, ...attributes, '>', ...content(template), `</${name}>`]
}

/** A text, or the variable it names. Nothing is nothing. */
function textOf(template: unknown): Piece {
  if (!isScalar(template)) return ''
  const variable = VARIABLES.get(String(template))
  if (variable === undefined) return escapeXml(String(template))
  return (question) => {
    const filled = variable(question)
    return escapeXml(typeof filled === 'string' ? filled : (filled?.join(',') ?? ''))
  }
}
