import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { BlockList, connect, isIP, type Socket } from 'node:net'
import { connect as connectTls, type SecureContext } from 'node:tls'
import { type Dial, EgressDeniedError } from '../../connectors/kinds/kind.ts'
import { tlsContextOf } from '../../connectors/profiles/mutual-tls.ts'
import { portOf, portsOf } from '../catalog/ports.ts'
import { type Source } from '../catalog/types.ts'

/**
 * No department is ever there, whatever its manifest or its DNS says. A BlockList also holds the IPv4-mapped IPv6
 * spelling of an IPv4 address.
 */
const NEVER = blockList([
  '0.0.0.0/8', // "this host": the kernel takes it for loopback
  '169.254.0.0/16', // link-local, and the metadata service of most clouds
  '100.100.100.200/32', // metadata, Alibaba Cloud
  '168.63.129.16/32', // metadata, Azure
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
  '::/128',
  '64:ff9b::/96', // any IPv4 address, through NAT64
  'fe80::/10',
  'fd00:ec2::254/128', // metadata, AWS
  'ff00::/8',
])
const LOOPBACK = blockList(['127.0.0.0/8', '::1/128'])

export interface DialOptions {
  /** For the sandbox, whose departments are on this machine; even then only where the source says it is. */
  readonly allowLoopback: boolean
  /** What we keep our own things in: no department is there, in whatever network it is. */
  readonly ownStores?: readonly URL[]
}

/**
 * The only way out. Goes to the ports of its manifest alone. Resolves the name, checks the address against the department's networks, connects to that very
 * address, and checks the connection's other end before a byte is sent: a name that resolves differently a moment
 * later leads nowhere.
 */
export function dialFor(source: Source, { allowLoopback, ownStores = [] }: DialOptions): Dial {
  const { network, connector } = source
  const own = hostOf(source.endpoint.hostname)
  const networks = blockList(network)
  const ports = portsOf(source)
  const secureContext = tlsContextOf(source.auth)

  function isAllowed(address: string): boolean {
    if (isIP(address) === 0 || holds(NEVER, address)) return false
    if (holds(LOOPBACK, address) && !allowLoopback) return false
    if (network.length > 0) return holds(networks, address)
    return isIP(own) === 0 || own === address
  }

  return async (host, port, secure) => {
    if (!ports.has(port)) throw denied(connector)
    const stores = await storesAt(ownStores.filter((url) => portOf(url) === port))
    const address = (await addressesOf(hostOf(host))).find((one) => isAllowed(one) && !isOneOf(stores, one))
    if (address === undefined) throw denied(connector)
    const socket = connect({ host: address, port, noDelay: true, keepAlive: true })
    // What goes wrong here is told by the call that fails; who takes the connection over listens for itself.
    socket.on('error', ignore)
    // A connection that nobody answers must not outlive the call that wanted it.
    const signal = AbortSignal.timeout(source.limits.timeoutMs)
    try {
      await once(socket, 'connect', { signal })
      const { remoteAddress } = socket
      if (remoteAddress === undefined || !isAllowed(remoteAddress)) throw denied(connector)
      if (isOneOf(stores, remoteAddress)) throw denied(connector)
      return secure ? await startTls({ socket, host: hostOf(host), secureContext, signal }) : socket
    } catch (error) {
      socket.destroy()
      throw error
    }
  }
}

interface TlsParts {
  readonly socket: Socket
  readonly host: string
  /** Undefined: none of our own, and the public authorities. */
  readonly secureContext: SecureContext | undefined
  readonly signal: AbortSignal
}

async function startTls({ socket, host, secureContext, signal }: TlsParts): Promise<Socket> {
  const servername = isIP(host) === 0 ? host : ''
  const secured = connectTls({ socket, host, servername, secureContext, ALPNProtocols: ['http/1.1'] })
  secured.on('error', ignore)
  await once(secured, 'secureConnect', { signal })
  return secured
}

function ignore(): void {}

function denied(connector: string): EgressDeniedError {
  return new EgressDeniedError(`${connector} does not lie in the networks and at the ports its department is allowed`)
}

/** Their names are looked up only where a department is called at the same port. */
async function storesAt(urls: readonly URL[]): Promise<readonly string[]> {
  const found = await Promise.all(urls.map(({ hostname }) => addressesOf(hostOf(hostname))))
  return found.flat()
}

/** What listens on this machine is reached by every address of loopback. */
function isOneOf(stores: readonly string[], address: string): boolean {
  if (stores.length === 0) return false
  const isHere = holds(LOOPBACK, address) && stores.some((store) => holds(LOOPBACK, store) || holds(NEVER, store))
  return isHere || holds(blockList(stores.map((store) => `${store}/${isIP(store) === 4 ? '32' : '128'}`)), address)
}

async function addressesOf(host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host]
  return (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address)
}

/** Without the brackets of a literal IPv6 address in a URL. */
function hostOf(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

function blockList(blocks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [address = '', bits] = block.split('/')
    list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

function holds(list: BlockList, address: string): boolean {
  return list.check(address, familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
