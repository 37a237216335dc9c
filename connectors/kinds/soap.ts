import { compileEnvelope, ENVELOPES } from './envelope.ts'
import { openHttpConnector } from './http-connector.ts'
import { type HttpReply } from './http.ts'
import { type OpenConnector } from './kind.ts'
import { type Reply } from './outcome.ts'
import { isObject } from './paths.ts'
import { type BuildRequest, compileTarget } from './request.ts'
import { parseXml, type Prefixes } from './xml.ts'
import { type SoapRequest } from '../../src/catalog/types.ts'

/** SOAP 1.1 and 1.2 over HTTP: the question is an envelope, the answer what stands in the body of one. */
export const openSoap: OpenConnector = (source, wiring) =>
  openHttpConnector(source, wiring, {
    compile(template, prefix) {
      if (template.speech !== 'soap') throw new TypeError(`${source.connector} does not speak ${template.speech}`)
      const prefixes = prefixesOf(template)
      return { build: compileCall(template, prefix), read: (reply) => readEnvelope(reply, prefixes) }
    },
    oneMayBeList: true,
  })

function compileCall(template: SoapRequest, prefix: string): BuildRequest {
  const { version, path, action } = template
  const target = compileTarget(prefix + path, {})
  const { write, headerAt } = compileEnvelope(template)
  // Nothing packed, as in every kind over HTTP: maxBytes must count what we read.
  const headers = [...HEADERS[version](action), 'accept-encoding', 'identity']
  return (question) => ({ method: 'POST', target: target(question), headers, body: write(question), headerAt })
}

/** SOAP 1.1 §6.1.1: the action is a header of its own, and there even when empty. SOAP 1.2 part 2 §6.5.3: a parameter. */
const HEADERS: Readonly<Record<SoapRequest['version'], (action: string) => readonly string[]>> = {
  '1.1': (action) => ['accept', 'text/xml', 'content-type', 'text/xml; charset=utf-8', 'soapaction', `"${action}"`],
  '1.2': (action) => [
    'accept',
    'application/soap+xml',
    'content-type',
    `application/soap+xml; charset=utf-8${action === '' ? '' : `; action="${action}"`}`,
  ],
}

/** What paths may call the namespaces of an answer: as its request does. */
export function prefixesOf({ namespaces }: SoapRequest): Prefixes {
  const declared = Object.entries(namespaces)
  return new Map(
    declared.map(([, namespace]) => [
      namespace,
      declared.flatMap(([prefix, other]) => (other === namespace ? [prefix] : [])),
    ]),
  )
}

/** Namespaces an answer may be in: a server speaks of a version mismatch in its own. */
const NAMESPACES: ReadonlySet<string> = new Set(Object.values(ENVELOPES))

/**
 * The body is what stands in the Body, and with it what is promised of it: a Fault is a failure, of which an outcome
 * may still make something by `Fault.faultcode` or, in 1.2, `Fault.Code.Value`. Some send it with a status of success.
 */
export function readEnvelope({ status, contentType, bytes }: HttpReply, prefixes?: Prefixes): Reply {
  const document = parseXml(bytes, contentType, prefixes)
  const isEnvelope = document?.name === 'Envelope' && NAMESPACES.has(document.namespace)
  const body = isEnvelope && isObject(document.value) ? document.value['Body'] : undefined
  // An empty Body, or one of mere text, answers nothing.
  if (!isObject(body)) return { status, body: undefined }
  if (body['Fault'] === undefined) return { status, body }
  return { status: status < 300 ? 500 : status, body: { Fault: namedPlainly(body['Fault']) } }
}

/** A code is a qualified name, and its prefix the server's own choice: `SOAP-ENV:Server`, `soap:Server`. */
function namedPlainly(fault: unknown): unknown {
  if (!isObject(fault)) return fault
  const { faultcode, Code: code } = fault
  return {
    ...fault,
    ...(typeof faultcode === 'string' && { faultcode: localName(faultcode) }),
    Code: codeOf(code),
  }
}

/** A code of 1.2 may hold a subcode, which may hold another. */
function codeOf(code: unknown): unknown {
  if (!isObject(code)) return undefined
  const { Value: value, Subcode: subcode } = code
  return { ...(typeof value === 'string' && { Value: localName(value) }), Subcode: codeOf(subcode) }
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1)
}
