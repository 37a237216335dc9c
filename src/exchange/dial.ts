import { once } from 'node:events'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls, type SecureContext } from 'node:tls'
import { type Names, openNames } from './names.ts'
import { type Dial, EgressDeniedError } from '../../connectors/kinds/kind.ts'
import { tlsContextOf } from '../../connectors/profiles/mutual-tls.ts'
import { blockList, holds } from '../catalog/networks.ts'
import { portOf, portsOf } from '../catalog/ports.ts'
import { type Source } from '../catalog/types.ts'

/** No department is ever there, whatever its manifest or its DNS says. */
const NEVER = blockList([
  '0.0.0.0/8', // "this host": the kernel takes it for loopback
  '169.254.0.0/16', // link-local, and the metadata service of most clouds
  '100.100.100.200/32', // metadata, Alibaba Cloud
  '168.63.129.16/32', // metadata, Azure
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
  '::/128',
  '64:ff9b::/96', // any IPv4 address, through NAT64
  '64:ff9b:1::/48', // likewise
  '2002::/16', // any IPv4 address, through 6to4
  'fe80::/10',
  'fd00:ec2::254/128', // metadata, AWS
  'fd20:ce::254/128', // metadata, Google
  'ff00::/8',
])
const LOOPBACK = blockList(['127.0.0.0/8', '::1/128'])

export interface DialOptions {
  /** For the sandbox, whose departments are on this machine; even then only where the source says it is. */
  readonly allowLoopback: boolean
  /** What we keep our own things in: no department is there, in whatever network it is. */
  readonly ownStores?: readonly URL[]
  /** What all sources share, so that a name is looked up once; absent: its own. */
  readonly names?: Names
}

/** RFC 8305 §5: how long one address may stay silent before the next is tried. */
const ATTEMPT_MS = 250

/**
 * The only way out. Goes to the ports of its manifest alone. Resolves the name, checks its addresses against the
 * department's networks, connects to one of those that passed, by the literal address, and checks the connection's
 * other end before a byte is sent: a name that resolves differently a moment later leads nowhere.
 */
export function dialFor(source: Source, { allowLoopback, ownStores = [], ...options }: DialOptions): Dial {
  const { names = openNames({ clock: Date.now }) } = options
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
    const { timeoutMs } = source.limits
    // A name or a connection that nobody answers must not outlive the call that wanted it.
    const signal = AbortSignal.timeout(timeoutMs)
    const near = ownStores.filter((url) => portOf(url) === port).map(({ hostname }) => hostOf(hostname))
    const lookups = [hostOf(host), ...near].map((name) => names.addressesOf(name, signal))
    const [found = [], ...stores] = await Promise.all(lookups)
    const mayGoTo = (address: string) => isAllowed(address) && !isOneOf(stores.flat(), address)
    const addresses = found.filter(mayGoTo)
    if (addresses.length === 0) throw denied(connector)
    const socket = connectToOne({ host: hostOf(host), port, addresses, timeoutMs })
    try {
      await once(socket, 'connect', { signal })
      const { remoteAddress } = socket
      if (remoteAddress === undefined || !mayGoTo(remoteAddress)) throw denied(connector)
      socket.setNoDelay(true).setKeepAlive(true)
      return secure ? await startTls({ socket, host: hostOf(host), secureContext, signal }) : socket
    } catch (error) {
      socket.destroy()
      throw error
    }
  }
}

interface Destination {
  readonly host: string
  readonly port: number
  /** At least one; the host itself, where it is an address. */
  readonly addresses: readonly string[]
  readonly timeoutMs: number
}

/** One after the other: of two front ends, the first may be dead. */
function connectToOne({ host, port, addresses, timeoutMs }: Destination): Socket {
  const checked = addresses.map((address) => ({ address, family: isIP(address) }))
  const socket = connect({
    host,
    port,
    lookup: (_host, _options, found) => found(null, checked),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: Math.max(10, Math.min(ATTEMPT_MS, timeoutMs / addresses.length)),
  })
  // What goes wrong here is told by the call that fails; who takes the connection over listens for itself.
  return socket.on('error', ignore)
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

/** What listens on this machine is reached by every address of loopback. */
function isOneOf(stores: readonly string[], address: string): boolean {
  if (stores.length === 0) return false
  const isHere = holds(LOOPBACK, address) && stores.some((store) => holds(LOOPBACK, store) || holds(NEVER, store))
  return isHere || holds(blockList(stores.map((store) => `${store}/${isIP(store) === 4 ? '32' : '128'}`)), address)
}

/** Without the brackets of a literal IPv6 address in a URL. */
function hostOf(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}
