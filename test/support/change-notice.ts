/** Tells a gateway of changes over a real socket, as a department does. */
import { createHmac, hash, randomUUID } from 'node:crypto'
import { request } from 'undici'

export interface Sender {
  readonly connector: string
  readonly key: string
}

/** What is sent otherwise than it was signed, or not at all. */
export interface Wrong {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly path?: string
}

export interface Signing {
  readonly at?: number
  readonly nonce?: string
}

export interface Told {
  readonly status: number
  readonly text: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any
}

export function signed({ connector, key }: Sender, body: string, signing: Signing = {}): Record<string, string> {
  const { at = Date.now(), nonce = randomUUID() } = signing
  const text = ['POST', '/changes', at, nonce, hash('sha256', body)].join('\n')
  const signature = createHmac('sha256', key).update(text).digest('hex')
  return { 'x-app-id': connector, 'x-timestamp': String(at), 'x-nonce': nonce, 'x-signature': signature }
}

export async function tell(
  url: string,
  sender: Sender,
  notice: unknown,
  { wrong = {}, ...signing }: Signing & { readonly wrong?: Wrong } = {},
): Promise<Told> {
  const body = typeof notice === 'string' ? notice : JSON.stringify(notice)
  const reply = await request(`${url}${wrong.path ?? '/changes'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed(sender, body, signing), ...wrong.headers },
    body: wrong.body ?? body,
  })
  const text = await reply.body.text()
  return { status: reply.statusCode, text, json: JSON.parse(text) }
}
