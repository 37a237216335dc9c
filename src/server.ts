import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { RefusedTokenError } from './auth/refused-token.ts'
import { formatRefusal, traceOf } from './execution/format-error.ts'
import { type Log } from './log.ts'
import { type ErrorCode, GatewayError, type Problem } from './model/errors.ts'
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
/** Above the limit on tokens, which are then refused in words: Node's own answer to more is empty. */
const MOST_HEADER_BYTES = 64 * 1024
/** Longer than a load balancer keeps a connection, so that it is the one to close it. */
const KEEP_ALIVE_MS = 65_000
/** Beyond the longest deadline nothing is worth waiting for. */
const CLOSE_GRACE_MS = 1_000

/** @throws {GatewayError} CONFIGURATION_INVALID when the port is taken or the host is not ours */
export async function createServer<Context>(settings: ServerSettings<Context>): Promise<RunningServer> {
  const { host, deadlines, log } = settings
  const graphql = await openGraphql(settings)
  const replyTo = router(settings, graphql)
  let isClosing = false

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = requestIdOf(request.headers['x-request-id'])
    const reply = await replyTo(request, requestId).catch((error: unknown) => refuse(error, requestId, log))
    if (isClosing) response.shouldKeepAlive = false
    send(response, requestId, reply)
  }

  const limits = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: MOST_HEADER_BYTES,
  }
  const server = createHttpServer(limits, (request, response) => void respond(request, response))
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
    const refuse = (error: NodeJS.ErrnoException) => reject(listenRefusal(error))
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      resolve()
    })
  })
}

function listenRefusal(cause: NodeJS.ErrnoException): GatewayError {
  const problem = LISTEN_PROBLEMS[cause.code ?? ''] ?? HOST_UNUSABLE
  return new GatewayError('CONFIGURATION_INVALID', { cause, problems: [problem] })
}

const HOST_UNUSABLE: Problem = {
  path: 'YIDANG_HOST',
  code: 'HOST_UNUSABLE',
  zh: '不能在这个地址上监听，它不是本机的地址。',
  en: 'This address cannot be listened on: it is not one of this machine.',
}
const LISTEN_PROBLEMS: Readonly<Partial<Record<string, Problem>>> = {
  EADDRINUSE: {
    path: 'PORT',
    code: 'PORT_TAKEN',
    zh: '端口已被占用，请换一个 PORT。',
    en: 'The port is taken; choose another PORT.',
  },
  EACCES: {
    path: 'PORT',
    code: 'PORT_FORBIDDEN',
    zh: '没有使用这个端口的权限，请换一个 PORT。',
    en: 'This port may not be used without further rights; choose another PORT.',
  },
}

type Router = (request: IncomingMessage, requestId: string) => Promise<Reply>

function router<Context>(settings: ServerSettings<Context>, graphql: Graphql): Router {
  const { mode, routes, deadlines, ready } = settings
  const files: StaticFiles =
    settings.staticFolder === null ? () => Promise.resolve(null) : serveStatic(settings.staticFolder)

  return async (request, requestId) => {
    const { method = '', headers, url = '' } = request
    const queryAt = url.indexOf('?')
    const [path, search] = queryAt < 0 ? [url, ''] : [url.slice(0, queryAt), url.slice(queryAt)]
    if (path === '/graphql') return graphql.answer(request, requestId)

    const isReading = method === 'GET' || method === 'HEAD'
    if (isReading && path === '/health') return jsonReply(200, { status: 'ok' })
    if (isReading && path === '/ready') {
      const { isReady, parts } = await ready()
      return jsonReply(isReady ? 200 : 503, { ready: isReady, parts })
    }
    const route = routes.find((one) => one.method === method && serves(one, path))
    if (route !== undefined) {
      const body = await readBody(request, deadlines.standardMs)
      return route.answer({ path, search, headers, body, requestId })
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
