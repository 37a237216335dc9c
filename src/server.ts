import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { RefusedTokenError } from './auth/refused-token.ts'
import { formatRefusal, traceOf } from './execution/format-error.ts'
import { type Log } from './log.ts'
import { type ErrorCode, GatewayError } from './model/errors.ts'
import { type Graphql, type GraphqlSettings, openGraphql } from './server-graphql.ts'
import { jsonReply, readBody, type Reply, requestIdOf, type Route, send } from './server-http.ts'
import { serveStatic, type StaticFiles } from './server-static.ts'

export interface ServerSettings<Context> extends GraphqlSettings<Context> {
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** Can reads be answered, and the state of every part. */
  readonly ready: () => Readiness | Promise<Readiness>
  /** The built page; null: none is served. It may be built while the server runs. */
  readonly staticFolder: string | null
  /** Further addresses, asked before the page's. */
  readonly routes: readonly Route[]
}

export interface Readiness {
  readonly isReady: boolean
  readonly parts: Readonly<Record<string, unknown>>
}

export interface RunningServer {
  readonly port: number
  readonly url: string
  /** Takes no more requests, lets those that run finish, then closes. */
  close(): Promise<void>
}

/** Who sends a request slower than this is cut off (slowloris). */
const HEADERS_TIMEOUT_MS = 5_000
const REQUEST_TIMEOUT_MS = 15_000
/** Longer than a load balancer keeps a connection, so that it is the one to close it. */
const KEEP_ALIVE_MS = 65_000
/** Beyond the longest deadline nothing is worth waiting for. */
const CLOSE_GRACE_MS = 1_000

/** @throws the error of `listen` when the port is taken or the host is not ours */
export async function createServer<Context>(settings: ServerSettings<Context>): Promise<RunningServer> {
  const { host, deadlines, log } = settings
  const graphql = await openGraphql(settings)
  const replyTo = router(settings, graphql)
  let isClosing = false

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = requestIdOf(request.headers['x-request-id'])
    const reply = await replyTo(request, response, requestId).catch((error: unknown) => refuse(error, requestId, log))
    if (isClosing) response.shouldKeepAlive = false
    send(response, requestId, reply)
  }

  const timeouts = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 1_000,
  }
  const server = createHttpServer(timeouts, (request, response) => void respond(request, response))
  await listen(server, settings.port, host)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port

  async function close(): Promise<void> {
    isClosing = true
    const longestMs = Math.max(deadlines.standardMs, ...Object.values(deadlines.byRootField))
    const cutOff = setTimeout(() => server.closeAllConnections(), longestMs + CLOSE_GRACE_MS)
    await new Promise((resolve) => server.close(resolve))
    clearTimeout(cutOff)
    await graphql.close()
  }

  return { port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, close }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

type Router = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<Reply>

function router<Context>(settings: ServerSettings<Context>, graphql: Graphql): Router {
  const { mode, routes, deadlines, ready } = settings
  const files: StaticFiles =
    settings.staticFolder === null ? () => Promise.resolve(null) : serveStatic(settings.staticFolder)

  return async (request, response, requestId) => {
    const { method = '', headers, url = '' } = request
    const queryAt = url.indexOf('?')
    const [path, search] = queryAt < 0 ? [url, ''] : [url.slice(0, queryAt), url.slice(queryAt)]
    if (path === '/graphql') return graphql.answer(request, response, requestId)

    const isReading = method === 'GET' || method === 'HEAD'
    if (isReading && path === '/health') return jsonReply(200, { status: 'ok' })
    if (isReading && path === '/ready') {
      const { isReady, parts } = await ready()
      return jsonReply(isReady ? 200 : 503, { ready: isReady, parts })
    }
    const route = routes.find((one) => one.method === method && serves(one, path))
    if (route !== undefined) {
      const body = await readBody(request, deadlines.standardMs)
      return route.answer({ path, search, headers, body })
    }
    const isHidden = mode === 'production' && path.startsWith('/graphiql')
    const page = isReading && !isHidden ? await files(path, headers) : null
    if (page === null) throw new GatewayError('NOT_FOUND')
    return page
  }
}

function serves(route: Route, path: string): boolean {
  return route.path.endsWith('/') ? path.startsWith(route.path) : path === route.path
}

function refuse(error: unknown, requestId: string, log: Log): Reply {
  const refusal = error instanceof GatewayError ? error : new GatewayError('INTERNAL', { cause: error })
  const { code, status, cause } = refusal
  if (cause instanceof RefusedTokenError) log.info({ requestId, code, reason: cause.reason })
  else if (cause !== undefined) log.error({ requestId, code, trace: traceOf(cause) })
  const { headers, body } = jsonReply(status, { errors: [formatRefusal(refusal, requestId)] })
  return { status, headers: { ...headers, ...REFUSAL_HEADERS[code] }, body }
}

const REFUSAL_HEADERS: Readonly<Partial<Record<ErrorCode, Readonly<Record<string, string>>>>> = {
  UNAUTHENTICATED: { 'www-authenticate': 'Bearer' },
  METHOD_NOT_ALLOWED: { allow: 'POST' },
}
