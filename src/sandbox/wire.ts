/** Requests and replies as they travel, and servers as they open and close. */
import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Reply, type SandboxRequest } from './kit.ts'

export function withTarget(
  target: string,
  received: Omit<SandboxRequest, 'path' | 'target' | 'query' | 'json'>,
): SandboxRequest {
  const mark = target.indexOf('?')
  return {
    ...received,
    path: mark < 0 ? target : target.slice(0, mark),
    target,
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark)),
    json: (): unknown => JSON.parse(received.body),
  }
}

const MAX_BODY_BYTES = 4 * 1024 * 1024

export async function readRequest(
  incoming: IncomingMessage,
  receivedAt: number,
): Promise<SandboxRequest | 'too-large'> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) return 'too-large'
    chunks.push(chunk)
  }
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ')
  }
  const body = Buffer.concat(chunks).toString('utf8')
  return withTarget(incoming.url ?? '/', { method: incoming.method ?? 'GET', headers, body, receivedAt })
}

export function send(outgoing: ServerResponse, reply: Reply): void {
  const { status, headers, bytes } = wireFormat(reply)
  outgoing.writeHead(status, headers).end(bytes)
}

export function wireFormat(reply: Reply): { status: number; headers: Record<string, string | number>; bytes: Buffer } {
  const { body, status = 200 } = reply
  const plain = typeof body === 'string' || Buffer.isBuffer(body)
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const type = plain ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  return { status, headers: { 'content-type': type, 'content-length': bytes.length, ...reply.headers }, bytes }
}

export async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('a sandbox server listens on a TCP port')
  return address.port
}

export async function shut(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
