/** 数源的种种不良应答: what a department can do wrong over HTTP, as one closed table, and what must become of its elements. */
import { type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { type Asked, languageOf, type Leaf } from './answer-text.ts'
import { type FailureReason } from '../../src/exchange/types.ts'

/** A question that has come, and the answer that would be right. */
export interface Scene {
  readonly socket: Socket
  readonly right: { readonly status: number; readonly contentType: string; readonly body: Buffer }
  readonly operation: Asked
  /** Where nobody should ever come. */
  readonly trap: string
}

/**
 * SAME: the answer is as good as the right one. NO_RECORD, NO_VALUES: it says that there is nothing. UNREADABLE: it says
 * something that is not what was agreed. Else the call has failed for this reason.
 */
export type Becoming = 'SAME' | 'NO_RECORD' | 'NO_VALUES' | 'UNREADABLE' | FailureReason

export interface Misdeed {
  readonly name: string
  readonly becomes: Becoming
  /** Null: accepts connections and never reads from them. `CUT`: nobody listens. */
  readonly commit: ((scene: Scene) => void) | 'CUT' | null
  /** Only of those who write so. */
  readonly language?: 'JSON' | 'XML'
  /** It shows after the answer, and is over when we hang up. */
  readonly isLate?: boolean
  /** Of what records say: there must be some. */
  readonly ofRecords?: boolean
  /** Only where one subject has one record. */
  readonly ofOneRecord?: boolean
  /** Of values alone: what had none has none, and lists are as long as they were. */
  readonly ofValues?: boolean
}

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** The others are an error of the source's own. */
const OF_STATUS: Readonly<Record<number, FailureReason>> = {
  401: 'UNAUTHORIZED',
  403: 'UNAUTHORIZED',
  429: 'THROTTLED',
  503: 'BUSY',
}

export const MISDEEDS: readonly Misdeed[] = [
  // The connection.
  { name: 'nobody listens', becomes: 'UNREACHABLE', commit: 'CUT' },
  { name: 'accepts and never reads', becomes: 'TIMEOUT', commit: null },
  sends('hangs before its headers', 'TIMEOUT', () => undefined),
  sends('hangs after its headers', 'TIMEOUT', ({ socket, right }) => void socket.write(headOf(right))),
  sends('hangs in the middle of its body', 'TIMEOUT', ({ socket, right }) => {
    socket.write(headOf(right))
    socket.write(half(right.body))
  }),
  sends('drips, a byte at a time', 'TIMEOUT', ({ socket, right }) => drip(socket, whole(right))),
  sends('drips its headers', 'TIMEOUT', ({ socket }) => drip(socket, 'HTTP/1.1 200 OK\r\nx-a: ', 'a')),
  sends('hints for ever that it will answer', 'TIMEOUT', ({ socket }) =>
    drip(socket, '', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'),
  ),
  sends('closes before it answers', 'UNREACHABLE', ({ socket }) => void socket.end()),
  sends('resets the connection', 'UNREACHABLE', ({ socket }) => void socket.resetAndDestroy()),
  sends('resets the connection in the middle of its body', 'UNREACHABLE', ({ socket, right }) => {
    socket.write(headOf(right))
    socket.write(half(right.body), () => socket.resetAndDestroy())
  }),

  // HTTP.
  sends('ends its body before its length', 'UNREACHABLE', ({ socket, right }) => {
    socket.write(headOf(right))
    socket.end(half(right.body))
  }),
  sends('says more than its length', 'MALFORMED', ({ socket, right }) => {
    socket.write(headOf({ ...right, body: half(right.body) }))
    socket.write(right.body)
  }),
  sends('ends in the middle of a chunk', 'UNREACHABLE', ({ socket, right }) => {
    socket.write(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${right.body.length.toString(16)}\r\n`)
    socket.end(half(right.body))
  }),
  sends('answers in chunks of one byte', 'SAME', ({ socket, right }) => {
    const chunks = Array.from(right.body, (byte) => Buffer.concat([text('1\r\n'), Buffer.from([byte]), text('\r\n')]))
    const head = `HTTP/1.1 200 OK\r\ncontent-type: ${right.contentType}\r\ntransfer-encoding: chunked\r\n\r\n`
    socket.write(Buffer.concat([text(head), ...chunks, text('0\r\n\r\n')]))
  }),
  sends('answers in HTTP/1.0 and closes', 'SAME', ({ socket, right }) => {
    socket.write(`HTTP/1.0 200 OK\r\ncontent-type: ${right.contentType}\r\n\r\n`)
    socket.end(right.body)
  }),
  sends('answers without any headers', 'MALFORMED', ({ socket, right }) => void socket.end(right.body)),
  sends('answers with another protocol', 'MALFORMED', ({ socket }) => void socket.write('SSH-2.0-OpenSSH_9.2\r\n')),
  sends('answers with noise', 'MALFORMED', ({ socket }) => void socket.write(NOISE)),
  sends('states two lengths', 'MALFORMED', ({ socket, right }) => {
    socket.write(headOf(right, { 'Content-Length': '7' }))
    socket.write(right.body)
  }),
  sends('states a length and chunks', 'MALFORMED', ({ socket, right }) => {
    socket.write(headOf(right, { 'transfer-encoding': 'chunked' }))
    socket.write(`0\r\n\r\n`)
    socket.write(right.body)
  }),
  sends('switches the protocol unasked', 'UNREACHABLE', ({ socket }) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n')
  }),
  afterwards('answers once more than it was asked', (scene) => {
    scene.socket.write(Buffer.concat([whole(scene.right), whole(falsified(scene))]))
  }),
  afterwards('answers once more, later', (scene) => {
    scene.socket.write(whole(scene.right))
    setTimeout(() => scene.socket.write(whole(falsified(scene))), 10)
  }),

  // Size.
  sends('announces ten gigabytes', 'TOO_LARGE', ({ socket, right }) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${10 * 2 ** 30}\r\n\r\n`)
    socket.write(right.body)
  }),
  sends('never ends its body', 'TOO_LARGE', ({ socket }) => {
    const chunk = Buffer.alloc(65_536, ' ')
    flood(socket, 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', chunked(chunk))
  }),
  sends('never ends its headers', 'MALFORMED', ({ socket }) =>
    flood(socket, 'HTTP/1.1 200 OK\r\n', text(`x-a: ${'a'.repeat(1000)}\r\n`)),
  ),
  answers('packs 300 MB into 300 kB', 'MALFORMED', () => ({
    headers: { 'content-encoding': 'gzip' },
    body: bomb(300),
  })),
  answers('packs 200 MB and does not say so', 'MALFORMED', () => ({ body: bomb(200) })),
  answers('packs its answer although it was asked not to', 'MALFORMED', ({ right }) => ({
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(right.body),
  })),

  // Status.
  answers('answers nothing with 200', 'MALFORMED', () => ({ body: '' })),
  sends('answers 204', 'MALFORMED', ({ socket }) => void socket.write('HTTP/1.1 204 No Content\r\n\r\n')),
  sends('answers 304', 'STATUS', ({ socket }) => void socket.write('HTTP/1.1 304 Not Modified\r\n\r\n')),
  ...[301, 302, 303, 307, 308].map((status) =>
    answers(`sends us elsewhere (${status})`, 'STATUS', ({ trap, right }) => ({
      status,
      headers: { location: trap },
      body: right.body,
    })),
  ),
  answers('sends us to the metadata of the cloud', 'STATUS', ({ right }) => ({
    status: 302,
    headers: { location: 'http://169.254.169.254/latest/meta-data/' },
    body: right.body,
  })),
  ...[400, 401, 403, 404, 409, 429, 500, 502, 503].map((status) =>
    answers(`answers well, with ${status}`, OF_STATUS[status] ?? 'STATUS', ({ right }) => ({
      status,
      body: right.body,
    })),
  ),
  answers('shows its login page', 'MALFORMED', () => ({
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: LOGIN_PAGE,
  })),

  // Bytes.
  rewrites('writes GB18030 and calls it UTF-8', 'MALFORMED', (body) => iconv.encode(body, 'gb18030')),
  rewrites('writes UTF-16', 'MALFORMED', (body) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(body)])),
  rewrites('breaks one character', 'MALFORMED', (body) => Buffer.concat([text(body), Buffer.from([0xe5, 0xbc])])),
  rewrites('begins with a byte order mark', 'SAME', (body) => `\ufeff${body}`),
  rewrites('ends with white space', 'SAME', (body) => `${body}\r\n \t`),
  rewrites('says something after its end', 'MALFORMED', (body) => `${body}ok`),
  rewrites('cuts its own text', 'MALFORMED', (body) => body.slice(0, -1)),

  // JSON and XML.
  ...jsonOf('writes a key twice, wrong first', 'SAME', (body) => body.replace(/\{("[^"]+":)/g, '{$1"错",$1')),
  ...jsonOf('nests 100,000 deep', 'MALFORMED', (body) => within(body, `"x":${'['.repeat(1e5)}${']'.repeat(1e5)}`)),
  ...jsonOf('writes __proto__', 'MALFORMED', (body) => within(body, '"__proto__":{"isAdmin":true}')),
  ...jsonOf('writes constructor', 'SAME', (body) => within(body, '"constructor":{"prototype":{"isAdmin":true}}')),
  ...jsonOf('writes long digits as numbers', 'SAME', (body) => body.replace(/"([1-9]\d{16,})"/g, '$1')),
  ...jsonOf('writes numbers that no double holds', 'SAME', (body) =>
    within(body, `"x":[1e999,-1e999,1${'0'.repeat(400)}]`),
  ),
  ...jsonOf('writes a comment', 'MALFORMED', (body) => `/* 缓存 */${body}`),
  ...jsonOf('writes NaN', 'MALFORMED', (body) => within(body, '"x":NaN')),
  ...xmlOf('declares entities that grow', 'MALFORMED', (body) => {
    const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('')
    return body.replace(/^(<\?xml.*?\?>)?/, `$1<!DOCTYPE x [<!ENTITY l0 "笑">${laughs}]>`)
  }),
  ...xmlOf('reads a file of ours', 'MALFORMED', (body) =>
    body.replace(/^(<\?xml.*?\?>)?/, '$1<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
  ),
  ...xmlOf('nests 100,000 deep', 'MALFORMED', (body) => body.replace(END_OF_BODY, `${'<a>'.repeat(1e5)}$1`)),
  ...xmlOf('writes __proto__', 'SAME', (body) => body.replace(END_OF_BODY, '<__proto__><a>1</a></__proto__>$1')),
  ...xmlOf('is in no charset of ours', 'MALFORMED', (body) =>
    body.replace(/^(<\?xml.*?\?>)?/, '<?xml version="1.0" encoding="EBCDIC-CP-US"?>'),
  ),

  // What it says.
  rewrites('says that the cursor has expired', 'STATUS', (body, { operation }) =>
    languageOf(operation).code(body, operation, 'CURSOR_EXPIRED'),
  ),
  ...jsonOf('answers another question', 'MALFORMED', () => '{"a":1}'),
  ...xmlOf('answers another question', 'MALFORMED', (body) =>
    body.replace(/(<(?:\w+:)?Body>).*(?=<\/(?:\w+:)?Body>)/s, '$1<other/>'),
  ),
  records('answers about somebody else', 'WRONG_SUBJECT', ({ named }) => [named(STRANGER)]),
  records('answers about somebody else too', 'SAME', ({ record, named }) => [named(STRANGER), record]),
  records('says of nobody whom it answers about', 'MALFORMED', ({ named }) => [named(null)]),
  records('knows nobody', 'NO_RECORD', () => []),
  { ...records('says everything twice', 'SAME', ({ record }) => [record, record]), ofOneRecord: true },
  values('has no values', 'NO_VALUES', null),
  values('has empty values', 'NO_VALUES', ''),
  values('has values of another type', 'UNREADABLE', { a: 1, b: [2] }),
  records('lives in another century', 'SAME', ({ observed }) => [observed('2999')], {
    date: 'Thu, 01 Jan 2099 00:00:00 GMT',
    age: '99999999999',
  }),
]

const LOGIN_PAGE = `<!DOCTYPE html><html lang="zh-CN"><title>统一身份认证</title><form>用户名<input name="u"></form></html>`
const NOISE = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 167 + 13) % 256))
export const STRANGER = '140599199003079995'
const END_OF_BODY = /(<\/(?:\w+:)?Body>)/

function sends(name: string, becomes: Becoming, commit: (scene: Scene) => void): Misdeed {
  return { name, becomes, commit }
}

function afterwards(name: string, commit: (scene: Scene) => void): Misdeed {
  return { ...sends(name, 'SAME', commit), isLate: true }
}

function answers(name: string, becomes: Becoming, answer: (scene: Scene) => Answer): Misdeed {
  return sends(name, becomes, (scene) => {
    const { status = 200, headers = {}, body = '' } = answer(scene)
    const bytes = Buffer.from(body)
    const { 'content-type': contentType = scene.right.contentType, ...others } = headers
    scene.socket.write(headOf({ status, contentType, body: bytes }, others))
    scene.socket.write(bytes)
  })
}

/** Answers something else in the right words. */
export function rewrites(
  name: string,
  becomes: Becoming,
  write: (body: string, scene: Scene) => string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Misdeed {
  return answers(name, becomes, (scene) => ({ headers, body: write(scene.right.body.toString(), scene) }))
}

function jsonOf(name: string, becomes: Becoming, write: (body: string) => string): Misdeed[] {
  return [{ ...rewrites(name, becomes, write), language: 'JSON' }]
}

function xmlOf(name: string, becomes: Becoming, write: (body: string) => string): Misdeed[] {
  return [{ ...rewrites(name, becomes, write), language: 'XML' }]
}

/** One record of the right answer, and what can be made of it. */
interface Material {
  readonly record: unknown
  named(key: string | null): unknown
  /** Every value there is, but the one that says whom it is about. */
  valued(change: () => Leaf | object): unknown
  /** Observed in that year. */
  observed(year: string): unknown
}

function records(
  name: string,
  becomes: Becoming,
  change: (material: Material) => readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): Misdeed {
  const write = (body: string, { operation }: Scene): string => {
    const { recordKey, freshness } = operation
    const [key, observedAt] = [recordKey.path.at(-1), freshness.observedAt?.path.at(-1)]
    const { leaves, records: rewrite } = languageOf(operation)
    return rewrite(body, operation, (record) =>
      change({
        record,
        named: (other) => leaves(record, (leaf, value) => (leaf === key ? other : value)),
        valued: (make) =>
          leaves(record, (leaf, value) => (leaf === key || value === null || value === '' ? value : make())),
        observed: (year) =>
          leaves(record, (leaf, value) => (leaf === observedAt ? String(value).replace(/^\d{4}/, year) : value)),
      }),
    )
  }
  return { ...rewrites(name, becomes, write, headers), ofRecords: true }
}

function values(name: string, becomes: Becoming, value: Leaf | object): Misdeed {
  return { ...records(name, becomes, ({ valued }) => [valued(() => value)]), ofValues: true }
}

/** The same people, and nothing true about them. */
function falsified({ right, operation }: Scene): Scene['right'] {
  const { leaves, records: rewrite } = languageOf(operation)
  const key = operation.recordKey.path.at(-1)
  const body = rewrite(right.body.toString(), operation, (record) => [
    leaves(record, (leaf, value) => (leaf === key ? value : '错')),
  ])
  return { ...right, body: Buffer.from(body) }
}

function headOf({ status, contentType, body }: Scene['right'], headers: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({ 'content-type': contentType, 'content-length': String(body.length), ...headers })
  return `HTTP/1.1 ${status} x\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}

function whole(answer: Scene['right']): Buffer {
  return Buffer.concat([text(headOf(answer)), answer.body])
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1)
}

const DRIP_MS = 20

/** A byte at a time; then the same again and again, if there is something to go on with. */
function drip(socket: Socket, bytes: string | Buffer, goOn = ''): void {
  const left = [...Buffer.from(bytes)]
  const timer = setInterval(() => {
    const byte = left.shift()
    if (byte !== undefined) socket.write(Uint8Array.of(byte))
    else if (goOn !== '') socket.write(goOn)
  }, DRIP_MS)
  socket.on('close', () => clearInterval(timer))
}

/** As much as the other side takes, for ever. */
function flood(socket: Socket, head: string, piece: Buffer): void {
  const pour = (): void => {
    while (socket.writable && socket.write(piece));
  }
  socket.on('drain', pour)
  socket.write(head)
  pour()
}

function chunked(bytes: Buffer): Buffer {
  return Buffer.concat([text(`${bytes.length.toString(16)}\r\n`), bytes, text('\r\n')])
}

/** So many MB of spaces: a gzip file may be several, one after the other. */
function bomb(mb: number): Buffer {
  const ten = gzipSync(Buffer.alloc(10_000_000, ' '))
  return Buffer.concat(Array.from({ length: mb / 10 }, () => ten))
}

/** As the first in the outermost object. */
function within(body: string, member: string): string {
  return body.replace('{', `{${member},`)
}

function text(written: string): Buffer {
  return Buffer.from(written)
}

function utf16(written: string): Buffer {
  return Buffer.from(written, 'utf16le')
}
