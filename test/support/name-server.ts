import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** A name server on this machine: RFC 1035 over UDP, about addresses alone. */
export interface NameServer {
  /** `address:port` */
  readonly address: string
  /** Name → its addresses; `SILENT`: it never answers about it. Other names do not exist. */
  readonly names: Map<string, readonly string[] | 'SILENT'>
  /** `A name` and `AAAA name`, in the order in which they were asked for the first time. */
  readonly asked: string[]
  close(): Promise<void>
}

const A = 1
const [NO_ERROR, NO_SUCH_NAME] = [0, 3]

export async function openNameServer(): Promise<NameServer> {
  const names: NameServer['names'] = new Map()
  const asked: string[] = []
  const seen = new Set<number>()
  const socket = createSocket('udp4')
  socket.on('message', (query, { address, port }) => {
    const { name, type, end } = questionIn(query)
    // What is sent again keeps its id.
    if (!seen.has(query.readUInt16BE(0))) asked.push(`${type === A ? 'A' : 'AAAA'} ${name}`)
    seen.add(query.readUInt16BE(0))
    const known = names.get(name)
    if (known !== 'SILENT') socket.send(reply(query.subarray(0, end), type, known), port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    names,
    asked,
    async close() {
      socket.close()
      await once(socket, 'close')
    },
  }
}

function questionIn(query: Buffer) {
  const labels: string[] = []
  let at = 12
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

function reply(question: Buffer, type: number, known: readonly string[] | undefined): Buffer {
  const records = (known ?? []).map(bytesOf).filter(({ length }) => length === (type === A ? 4 : 16))
  const head = Buffer.from(question)
  head.writeUInt16BE(0x8180 | (known === undefined ? NO_SUCH_NAME : NO_ERROR), 2)
  head.writeUInt16BE(records.length, 6)
  head.fill(0, 8, 12)
  return Buffer.concat([head, ...records.map((bytes) => recordOf(type, bytes))])
}

function recordOf(type: number, bytes: Buffer): Buffer {
  const record = Buffer.alloc(12)
  record.writeUInt16BE(0xc00c, 0)
  record.writeUInt16BE(type, 2)
  record.writeUInt16BE(1, 4)
  record.writeUInt32BE(0, 6)
  record.writeUInt16BE(bytes.length, 10)
  return Buffer.concat([record, bytes])
}

/** IPv6 without abbreviations, as the tests write it. */
function bytesOf(address: string): Buffer {
  if (address.includes('.')) return Buffer.from(address.split('.').map(Number))
  return Buffer.from(
    address
      .split(':')
      .map((group) => group.padStart(4, '0'))
      .join(''),
    'hex',
  )
}
