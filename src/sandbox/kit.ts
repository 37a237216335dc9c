/**
 * What every simulated department and platform is made of: a table of routes, a way to authenticate, and a real
 * node:http server on its own ephemeral port of 127.0.0.1 that can be told to misbehave.
 *
 * Names the gateway meets: a department with the slug `public-security.population` gives the configuration value
 * `publicSecurityPopulationUrl` (no slash at its end) and, for each credential of its authenticator, the secret
 * `publicSecurityPopulation` + suffix — `Key`, `ChangesKey`, `Password`, `ClientSecret` or `AppKey` (authenticators.ts says which).
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Clock } from '../model/clock.ts'
import { askAboutAnother, type Fault, misbehave } from './faults.ts'
import { listen, readRequest, send, shut } from './wire.ts'

export interface SandboxRequest {
  readonly method: string
  /** Without the query, still percent-encoded; a route's params are decoded. */
  readonly path: string
  /** Path and query exactly as they came: what a signature covers. */
  readonly target: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** When it arrived, by the department's own clock. */
  readonly receivedAt: number
  /** @throws {SyntaxError} the server answers 400 */
  json(): unknown
}

export interface Reply {
  /** 200 unless said. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text and Buffers leave as they are, everything else as JSON. */
  readonly body: unknown
}

export interface Route {
  readonly method: 'GET' | 'POST'
  /** Segments like `:id` match any one segment and are handed over by name. */
  readonly path: string
  answer(request: SandboxRequest, params: Readonly<Record<string, string>>): Reply | Promise<Reply>
}

/** A source's side of authentication; made by the functions of authenticators.ts, or by a department itself. */
export interface Authenticator {
  /** Null lets the request in; a Reply is this department's own way to refuse. */
  check(request: SandboxRequest): Reply | null
  /** What the gateway must hold to pass, by the suffix of the secret's name. */
  readonly credentials: Readonly<Record<string, string>>
  /** Routes open to everyone, such as a token endpoint. */
  readonly routes?: readonly Route[]
  /** Set where only the national platform may call: the gateway is given the platform's address instead. */
  readonly national?: { readonly sid: string; readonly platformKey: string }
}

export interface Department {
  /** Slug, equal to the connector's id: `public-security.population`. */
  readonly name: string
  /** Row of annex 2, or null. */
  readonly annexRow: number | null
  /** Chinese name of the system. */
  readonly title: string
  readonly routes: readonly Route[]
  readonly authenticate: Authenticator
  /**
   * Keys (citizenId, creditCode, birth certificate number) of at least two subjects of each kind that this
   * department holds a record of. Under the fault `foreign` it is asked about one of them instead.
   */
  readonly strangers: () => readonly string[]
}

/** Calls since the start or the last reset: by `POST /residents/query`, and `refused`, `unrouted`. */
export type CallCounts = Readonly<Record<string, number>>

export interface RunningDepartment {
  readonly department: Department
  /** `http://127.0.0.1:40213`. */
  readonly url: string
  fault(): Fault
  /** Done when the port is closed (`down`), or open again on the same number. */
  setFault(fault: Fault): Promise<void>
  calls(): CallCounts
  resetCalls(): void
  close(): Promise<void>
}

export interface ServeOptions {
  readonly clock?: Clock
}

/** Opens the department on an ephemeral port of 127.0.0.1; answers once it can be called. */
export async function serve(department: Department, options: ServeOptions = {}): Promise<RunningDepartment> {
  const clock = options.clock ?? Date.now
  const find = router([...(department.authenticate.routes ?? []).map(open), ...department.routes.map(guarded)])
  const calls = new Map<string, number>()
  let fault: Fault = { kind: 'none' }

  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    converse(incoming, outgoing).catch(() => outgoing.destroy())
  })
  const port = await listen(server, 0)

  async function converse(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const current = fault
    const request = await readRequest(incoming, clock())
    if (request === 'too-large') return send(outgoing, { status: 413, body: 'Payload Too Large' })
    const reply = await answer(request, current).catch(replyToFailure)
    await misbehave(outgoing, reply, current)
  }

  async function answer(request: SandboxRequest, current: Fault): Promise<Reply> {
    const found = find(request.method, request.path)
    const refusal = found === null || found.open ? null : department.authenticate.check(request)
    count(found === null ? 'unrouted' : refusal === null ? `${found.route.method} ${found.route.path}` : 'refused')
    if (found === null) return { status: 404, body: 'Not Found' }
    if (refusal !== null) return refusal
    const asked = current.kind === 'foreign' ? askAboutAnother(request, department.strangers()) : request
    const params = current.kind === 'foreign' ? (find(asked.method, asked.path)?.params ?? {}) : found.params
    return found.route.answer(asked, params)
  }

  function count(name: string): void {
    calls.set(name, (calls.get(name) ?? 0) + 1)
  }

  let settled = Promise.resolve()
  async function setFault(next: Fault): Promise<void> {
    fault = next
    // One after the other: a port is not opened again before it is closed.
    const settle = async (): Promise<void> => {
      if (next.kind === 'down') await shut(server)
      else if (!server.listening) await listen(server, port)
    }
    settled = settled.then(settle, settle)
    await settled
  }

  return {
    department,
    url: `http://127.0.0.1:${port}`,
    fault: () => fault,
    setFault,
    calls: () => Object.fromEntries(calls),
    resetCalls: () => calls.clear(),
    close: () => shut(server),
  }
}

// A malformed question is the caller's fault (JSON, percent-encoding), everything else ours.
function replyToFailure(error: unknown): Reply {
  const malformed = error instanceof SyntaxError || error instanceof URIError
  return malformed ? { status: 400, body: 'Bad Request' } : { status: 500, body: 'Internal Server Error' }
}

type Entry = { readonly route: Route; readonly open: boolean }
type Found = Entry & { readonly params: Readonly<Record<string, string>> }

const open = (route: Route): Entry => ({ route, open: true })
const guarded = (route: Route): Entry => ({ route, open: false })

function router(entries: readonly Entry[]): (method: string, path: string) => Found | null {
  const fixed = new Map<string, Found>()
  const patterns: { readonly entry: Entry; readonly segments: readonly string[] }[] = []
  for (const entry of entries) {
    const { method, path } = entry.route
    if (path.includes('/:')) patterns.push({ entry, segments: path.split('/') })
    else fixed.set(`${method} ${path}`, { ...entry, params: {} })
  }
  return (method, path) => {
    const exact = fixed.get(`${method} ${path}`)
    if (exact !== undefined) return exact
    const parts = path.split('/')
    for (const { entry, segments } of patterns) {
      const params = entry.route.method === method ? match(segments, parts) : null
      if (params !== null) return { ...entry, params }
    }
    return null
  }
}

function match(segments: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (segments.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [i, segment] of segments.entries()) {
    const part = parts[i] ?? ''
    if (segment.startsWith(':') && part !== '') params[segment.slice(1)] = decodeURIComponent(part)
    else if (segment !== part) return null
  }
  return params
}
