/**
 * The wire before a department: hands every question on and every answer back, until it is told to do wrong. It speaks
 * HTTP on bare sockets, so that it can say what no HTTP server would let it say.
 */
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { request } from 'undici'
import { type Asked } from './answer-text.ts'
import { type Misdeed, type Scene } from './misdeeds.ts'

/** What is done to the answers to one question. */
export interface Wrong {
  readonly commit: Misdeed['commit']
  readonly operation: Asked
}

export interface BadWire {
  readonly url: string
  /** Questions that came while wrong was done. */
  wronged(): number
  /** How often somebody came where nobody should be sent. */
  trapped(): number
  /** Null: from now on all is well. */
  do(wrong: Wrong | null): Promise<void>
  /** Resolves when nobody holds a connection any more on which wrong was done. */
  released(): Promise<void>
  close(): Promise<void>
}

export async function openBadWire(departmentUrl: string): Promise<BadWire> {
  const sockets = new Set<Socket>()
  const spoilt = new Set<Socket>()
  let wrong: Wrong | null = null
  let [wronged, trapped] = [0, 0]

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('error', ignore)
    socket.on('close', () => {
      sockets.delete(socket)
      spoilt.delete(socket)
    })
    if (wrong?.commit === null) {
      wronged++
      socket.pause()
    } else {
      readQuestions(socket, (question) => void answer(socket, question).catch(() => socket.destroy()))
    }
  })

  async function answer(socket: Socket, question: Question): Promise<void> {
    if (question.target === TRAP) trapped++
    const { target, method, headers, body } = question
    const reply = await request(departmentUrl + target, { method, headers, body: body.length === 0 ? null : body })
    const right = {
      status: reply.statusCode,
      contentType: String(reply.headers['content-type']),
      body: Buffer.from(await reply.body.arrayBuffer()),
    }
    // What only tells who we are is let through.
    if (typeof wrong?.commit !== 'function' || !isAbout(question, wrong.operation)) return write(socket, right)
    wronged++
    spoilt.add(socket)
    const { operation, commit } = wrong
    commit({ socket, right, operation, trap: `${url}${TRAP}` })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('a wire listens on a TCP port')
  const { port } = address
  const url = `http://127.0.0.1:${port}`

  async function hangUp(): Promise<void> {
    const closed = [...sockets].map(closing)
    for (const socket of sockets) socket.destroy()
    await Promise.all(closed)
  }

  async function close(): Promise<void> {
    if (server.listening) server.close()
    await hangUp()
  }

  async function open(): Promise<void> {
    if (server.listening) return
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }

  return {
    url,
    wronged: () => wronged,
    trapped: () => trapped,
    async do(next) {
      const changesConnections = wrong?.commit === null || next?.commit === null
      wrong = next
      if (changesConnections) await hangUp()
      await (next?.commit === 'CUT' ? close() : open())
    },
    async released() {
      await Promise.all([...spoilt].map(closing))
    },
    close,
  }
}

/** Resolves when it is closed, in whatever way: `once` would reject where the other side resets it. */
function closing(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve())
  })
}

const TRAP = '/trap'

interface Question {
  readonly method: 'GET' | 'POST'
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** One after the other, as they come on one connection. */
function readQuestions(socket: Socket, ask: (question: Question) => void): void {
  let held: Buffer = Buffer.alloc(0)
  socket.on('data', (piece: Buffer) => {
    held = Buffer.concat([held, piece])
    for (let read = questionIn(held); read !== null; read = questionIn(held)) {
      held = held.subarray(read.length)
      ask(read.question)
    }
  })
}

/** The first question in the bytes, and its length; null: it is not whole yet. Ours come with their length, or none. */
function questionIn(bytes: Buffer): { readonly question: Question; readonly length: number } | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [start = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  const [method, target = ''] = start.split(' ')
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)])
  // The host stays: addresses that the department gives out lead here too.
  const { connection: _connection, ...headers }: Record<string, string> = Object.fromEntries(pairs)
  const bodyAt = end + 4
  const length = bodyAt + Number(headers['content-length'] ?? 0)
  if (bytes.length < length) return null
  const body = bytes.subarray(bodyAt, length)
  return { question: { method: method === 'GET' ? 'GET' : 'POST', target, headers, body }, length }
}

function isAbout({ target }: Question, { request: template }: Asked): boolean {
  return 'path' in template && target.split('?')[0]?.endsWith(template.path.split('/$')[0] ?? '') === true
}

/** An answer as HTTP writes it. */
function write(socket: Socket, { status, contentType, body }: Scene['right']): void {
  socket.write(`HTTP/1.1 ${status} x\r\ncontent-type: ${contentType}\r\ncontent-length: ${body.length}\r\n\r\n`)
  socket.write(body)
}

function ignore(): void {}
