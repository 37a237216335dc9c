/** What stands between gateways and Redis: it can be cut, hang, be slow, talk nonsense, or say another thing than Redis said. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { randomBytes } from 'node:crypto'

export const REDIS_URL = process.env['YIDANG_TEST_REDIS_URL']

export type Fault =
  | { readonly kind: 'none' }
  /** Nobody listens any more. */
  | { readonly kind: 'down' }
  /** Takes everything, answers nothing. */
  | { readonly kind: 'hung' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** Answers with what is no RESP. */
  | { readonly kind: 'garbage' }
  /** Changes what Redis answers. */
  | { readonly kind: 'altered'; readonly alter: (answer: Buffer) => Buffer }

export interface RedisGate {
  readonly url: URL
  setFault(fault: Fault): Promise<void>
  /** Cuts the connections there are; new ones pass. */
  cut(): void
  /** Times somebody has sent something. */
  sent(): number
  /** All that was sent, as far as it can be read. */
  heard(): string
  close(): Promise<void>
}

export async function openRedisGate(target = new URL(REDIS_URL ?? 'redis://127.0.0.1:6379')): Promise<RedisGate> {
  const open = new Set<Socket>()
  let fault: Fault = { kind: 'none' }
  let [heard, sent] = ['', 0]

  const server = createServer({ noDelay: true }, (caller) => {
    const redis = connect({ host: target.hostname, port: Number(target.port) || 6379, noDelay: true })
    for (const socket of [caller, redis]) {
      open.add(socket)
      socket.on('error', () => undefined)
    }
    caller.on('close', () => void (open.delete(caller), redis.destroy()))
    redis.on('close', () => void (open.delete(redis), caller.destroy()))
    caller.on('data', (words: Buffer) => {
      sent++
      heard += words.toString('latin1')
      if (fault.kind === 'hung') return
      if (fault.kind === 'garbage') caller.write(randomBytes(64))
      else redis.write(words)
    })
    redis.on('data', (answer: Buffer) => {
      if (fault.kind === 'hung' || fault.kind === 'garbage') return
      if (fault.kind === 'slow') setTimeout(() => caller.write(answer), fault.ms)
      else caller.write(fault.kind === 'altered' ? fault.alter(answer) : answer)
    })
  })
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  async function listen(at: number): Promise<void> {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
  }

  function cut(): void {
    for (const socket of open) socket.destroy()
  }

  async function shut(): Promise<void> {
    if (!server.listening) return
    server.close()
    cut()
    await once(server, 'close')
  }

  return {
    url: new URL(`redis://127.0.0.1:${port}${target.pathname}`),
    async setFault(next) {
      fault = next
      if (next.kind === 'down') await shut()
      else if (!server.listening) await listen(port)
    },
    cut,
    sent: () => sent,
    heard: () => heard,
    close: shut,
  }
}
