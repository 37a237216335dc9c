import { type IncomingMessage } from 'node:http'
import { HeaderMap } from '@apollo/server'
import { type Authenticator } from './auth/authenticator.ts'
import { formatRefusal } from './execution/format-error.ts'
import { createLimits } from './execution/limits.ts'
import { GatewayError } from './model/errors.ts'
import { type ApolloSettings, type Arrival, openApollo } from './server-apollo.ts'
import { parseJson, readBody, type Reply } from './server-http.ts'

export interface GraphqlSettings<Context> extends ApolloSettings<Context> {
  readonly authenticator: Pick<Authenticator, 'authenticate' | 'peerOf'>
}

/** The `/graphql` address. */
export interface Graphql {
  /** @throws {GatewayError} what is refused before there is an operation to answer for */
  answer(request: IncomingMessage, requestId: string): Promise<Reply>
  close(): Promise<void>
}

export async function openGraphql<Context>(settings: GraphqlSettings<Context>): Promise<Graphql> {
  const { authenticator, clock, deadlines } = settings
  const checkLimits = createLimits()
  const apollo = openApollo(settings)
  await apollo.start()

  async function answer(request: IncomingMessage, requestId: string): Promise<Reply> {
    const arrivedAt = clock()
    checkEnvelope(request)
    const { authorization } = request.headers
    const peer = authenticator.peerOf(authorization)
    const authenticated = peer ?? authenticator.authenticate(authorization)
    const visitor = authenticated instanceof Promise ? await authenticated : authenticated
    const bytes = await readBody(request, deadlines.standardMs)
    const parsed = parseJson(bytes)
    const body = operationIn(parsed)
    const caller = 'callerIn' in visitor ? visitor.callerIn(bytes, onBehalfIn(parsed)) : visitor
    const accept = mediaTypeFor(request.headers.accept)
    const refusal = refusalOf(body.query)
    if (refusal !== null) {
      return replyIn(accept, refusal.status, JSON.stringify({ errors: [formatRefusal(refusal, requestId)] }))
    }
    const arrival: Arrival = { caller, requestId, arrivedAt, mostMs: deadlineIn(request), written: null }
    const { status = 200, body: text } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: new HeaderMap([['accept', accept]]), search: '', body },
      context: () => Promise.resolve({ arrival }),
    })
    // Logged where it happened.
    if (text.kind !== 'complete' || status === 500) throw new GatewayError('INTERNAL')
    return replyIn(accept, status, arrival.written ?? text.string)
  }

  function refusalOf(text: string): GatewayError | null {
    try {
      checkLimits(text)
      return null
    } catch (error) {
      if (error instanceof GatewayError) return error
      throw error
    }
  }

  return { answer, close: () => apollo.stop() }
}

/** @throws {GatewayError} METHOD_NOT_ALLOWED, MEDIA_TYPE_UNSUPPORTED */
function checkEnvelope({ method, headers }: IncomingMessage): void {
  if (method !== 'POST') throw new GatewayError('METHOD_NOT_ALLOWED')
  const isJson = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '')
  if (!isJson || headers['content-encoding'] !== undefined) throw new GatewayError('MEDIA_TYPE_UNSUPPORTED')
}

interface OperationBody {
  readonly query: string
  readonly operationName: string | null
  readonly variables: object | null
}

/** The one extension we know: for whom another gateway asks. */
function onBehalfIn(body: unknown): unknown {
  const extensions = isRecord(body) ? body['extensions'] : null
  return isRecord(extensions) ? extensions['onBehalf'] : null
}

/** The parts of the body we know; no other extensions, and no batches. @throws {GatewayError} BODY_INVALID */
function operationIn(body: unknown): OperationBody {
  if (!isRecord(body)) throw new GatewayError('BODY_INVALID')
  const { query, operationName = null, variables = null } = body
  const isWhole =
    typeof query === 'string' &&
    query !== '' &&
    (operationName === null || typeof operationName === 'string') &&
    (variables === null || isRecord(variables))
  if (!isWhole) throw new GatewayError('BODY_INVALID')
  return { query, operationName, variables }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function deadlineIn({ headers }: IncomingMessage): number {
  const header = headers['x-deadline-ms']
  return typeof header === 'string' && /^[1-9]\d{0,5}$/.test(header) ? Number(header) : Infinity
}

const JSON_TYPE = 'application/json'
const GRAPHQL_RESPONSE = 'application/graphql-response+json'
type MediaType = typeof JSON_TYPE | typeof GRAPHQL_RESPONSE

/** A document that cannot run is a 400 only for those who ask for the media type that says so. */
function replyIn(accept: MediaType, status: number, body: string | Buffer): Reply {
  return {
    status: accept === GRAPHQL_RESPONSE ? status : 200,
    headers: { 'content-type': `${accept}; charset=utf-8`, 'cache-control': 'no-store' },
    body,
  }
}

/** GraphQL over HTTP: the one the caller prefers; application/json for those who name neither. */
function mediaTypeFor(accept: string | undefined): MediaType {
  if (accept === undefined || !accept.includes(GRAPHQL_RESPONSE)) return JSON_TYPE
  const weights = accept.split(',').map((range): [string, number] => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    return [type.toLowerCase(), weight === undefined ? 1 : Number(weight.slice(2))]
  })
  const weightOf = (type: string): number => weights.find(([name]) => name === type)?.[1] ?? 0
  const asked = weightOf(GRAPHQL_RESPONSE)
  return asked > 0 && asked >= weightOf(JSON_TYPE) ? GRAPHQL_RESPONSE : JSON_TYPE
}
