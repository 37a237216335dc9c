/** How a department can be told to misbehave, at any moment while it runs. */
import { type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Reply, type SandboxRequest } from './kit.ts'
import { send, wireFormat, withTarget } from './wire.ts'

export const FAULTS = ['none', 'slow', 'hang', 'drip', 'error500', 'foreign', 'close', 'garbage', 'down'] as const
/** How a department misbehaves: `slow` waits `ms` before it answers, `drip` sends one byte every `ms`. */
export type Fault =
  | { readonly kind: Exclude<(typeof FAULTS)[number], 'slow' | 'drip'> }
  | { readonly kind: 'slow' | 'drip'; readonly ms: number }

const LOGIN_PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>统一身份认证</title></head>
<body><form method="post" action="/login"><label>用户名 <input name="username"></label>
<label>密码 <input name="password" type="password"></label><button>登录</button></form></body></html>`

export async function misbehave(outgoing: ServerResponse, reply: Reply, fault: Fault): Promise<void> {
  switch (fault.kind) {
    case 'slow':
      await pause(fault.ms, undefined, { ref: false })
      return send(outgoing, reply)
    case 'hang':
      return
    case 'drip':
      return drip(outgoing, reply, fault.ms)
    case 'error500':
      return send(outgoing, { status: 500, body: { error: '系统繁忙，请稍后再试' } })
    case 'garbage':
      return send(outgoing, { headers: { 'content-type': 'text/html; charset=utf-8' }, body: LOGIN_PAGE })
    case 'close':
    case 'down':
      outgoing.destroy()
      return
    case 'none':
    case 'foreign':
      return send(outgoing, reply)
  }
}

async function drip(outgoing: ServerResponse, reply: Reply, everyMs: number): Promise<void> {
  const { status, headers, bytes } = wireFormat(reply)
  outgoing.writeHead(status, headers)
  for (const byte of bytes) {
    if (outgoing.destroyed) return
    outgoing.write(Uint8Array.of(byte))
    await pause(everyMs, undefined, { ref: false })
  }
  outgoing.end()
}

// What a key looks like, whichever department it is sent to; a citizenId is tried before the wider credit code.
const KEY_SHAPES = [/^\d{17}[\dX]$/, /^[0-9A-HJ-NPQRTUWXY]{18}$/, /^[A-Z]\d{9}$/]
const ANY_KEY = /(?<![0-9A-Z])(?:[0-9A-HJ-NPQRTUWXY]{18}|[A-Z]\d{9})(?![0-9A-Z])/g

/** The same question about somebody else: the department then truly answers about the wrong subject. */
export function askAboutAnother(request: SandboxRequest, strangers: readonly string[]): SandboxRequest {
  const asked = request.target + request.body
  const free = strangers.filter((key) => !asked.includes(key))
  const swap = (key: string): string => {
    const shape = KEY_SHAPES.find((pattern) => pattern.test(key))
    return free.find((other) => shape === KEY_SHAPES.find((pattern) => pattern.test(other))) ?? key
  }
  return withTarget(request.target.replace(ANY_KEY, swap), { ...request, body: request.body.replace(ANY_KEY, swap) })
}
