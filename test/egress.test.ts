import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Source } from '../src/catalog/types.ts'
import { createExchange, type Exchange, type ExchangeOptions } from '../src/exchange/exchange.ts'
import { openNames } from '../src/exchange/names.ts'
import { type Outcome } from '../src/exchange/types.ts'
import {
  answerAll,
  openDepartment,
  planOf,
  record,
  somebody,
  sourceAt,
  type SourceChanges,
  type TestDepartment,
} from './support/exchange-world.ts'
import { type NameServer, openNameServer } from './support/name-server.ts'

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close()
})

async function department(): Promise<TestDepartment & { readonly port: number }> {
  const running = await openDepartment(answerAll)
  opened.push(running)
  return { ...running, port: Number(new URL(running.url).port) }
}

async function nameServer(): Promise<NameServer> {
  const running = await openNameServer()
  opened.push(running)
  return running
}

function exchangeOf(sources: readonly Source[], options: Partial<ExchangeOptions> = {}): Exchange {
  const needed = { sources, clock: Date.now, digest: (text: string) => `#${text}`, allowLoopback: true }
  const exchange = createExchange({ ...needed, ...options })
  opened.push(exchange)
  return exchange
}

/** What the source says about one person. */
async function ask(exchange: Exchange, source: Source): Promise<Outcome | undefined> {
  const { recording } = record([somebody(1)])
  const plan = { subjects: planOf([somebody(1)], [source]), deadlineAt: Date.now() + 5000 }
  return (await exchange.read(recording, plan))[0]?.[0]
}

const asTold = ({ address }: NameServer, clock = Date.now) => openNames({ clock, servers: [address] })
const lost = (reason: string) => ({ kind: 'FAILED', reason })

describe('a name', () => {
  it('that no name server answers about has the time of its call, and delays nobody else', async () => {
    const [there, dns] = [await department(), await nameServer()]
    const dead = Array.from({ length: 8 }, (_, i) => `h${i}.dead.test`)
    for (const name of dead) dns.names.set(name, 'SILENT')
    dns.names.set('alive.test', ['127.0.0.1'])
    const limits = { timeoutMs: 400 }
    const lostOnes = dead.map((name) => sourceAt(`http://${name}:${there.port}`, { limits }))
    const alive = sourceAt(`http://alive.test:${there.port}`)
    const exchange = exchangeOf([...lostOnes, alive], { names: asTold(dns) })

    let stillAsked = dead.length
    const asking = lostOnes.map((source) => ask(exchange, source).finally(() => stillAsked--))
    expect(await ask(exchange, alive)).toMatchObject({ kind: 'RECORD' })
    expect(stillAsked).toBe(dead.length)
    expect(await Promise.all(asking)).toEqual(dead.map(() => lost('TIMEOUT')))
  })

  it('is looked up once for all who ask at a time, and again after some seconds', async () => {
    const dns = await nameServer()
    dns.names.set('all.test', ['127.0.0.1', '0:0:0:0:0:0:0:1', '127.0.0.2'])
    let now = 0
    const names = asTold(dns, () => now)
    const lookUp = () => names.addressesOf('all.test', AbortSignal.timeout(3000))
    const found = await Promise.all([lookUp(), lookUp(), lookUp()])
    expect(found).toEqual(found.map(() => ['127.0.0.1', '127.0.0.2', '::1']))
    now = 4999
    await lookUp()
    expect(dns.asked.toSorted()).toEqual(['A all.test', 'AAAA all.test'])
    now = 5000
    dns.names.set('all.test', ['127.0.0.9'])
    expect(await lookUp()).toEqual(['127.0.0.9'])
  })

  it('that does not exist is asked for again at once', async () => {
    const dns = await nameServer()
    const names = asTold(dns)
    const lookUp = () => names.addressesOf('new.test', AbortSignal.timeout(3000))
    await expect(lookUp()).rejects.toThrow()
    dns.names.set('new.test', ['127.0.0.1'])
    expect(await lookUp()).toEqual(['127.0.0.1'])
  })

  it('in the hosts file is known without a name server', async () => {
    const dns = await nameServer()
    const addresses = await asTold(dns).addressesOf('localhost', AbortSignal.timeout(3000))
    expect(addresses).toContain('127.0.0.1')
    expect(dns.asked).toEqual([])
  })

  it('that is remembered is checked for each who goes there', async () => {
    const [there, dns] = [await department(), await nameServer()]
    dns.names.set('both.test', ['127.0.0.1'])
    const url = `http://both.test:${there.port}`
    const [within, without] = [['127.0.0.0/8'], ['10.0.0.0/8']].map((network) => sourceAt(url, { source: { network } }))
    if (within === undefined || without === undefined) throw new TypeError('there are two')
    const exchange = exchangeOf([within, without], { names: asTold(dns) })
    expect(await ask(exchange, within)).toMatchObject({ kind: 'RECORD' })
    expect(await ask(exchange, without)).toEqual(lost('EGRESS_DENIED'))
    expect(dns.asked).toHaveLength(2)
  })
})

describe('of several addresses', () => {
  it('those that are not allowed are passed over', async () => {
    const [there, dns] = [await department(), await nameServer()]
    dns.names.set('mixed.test', ['10.9.8.7', '169.254.169.254', '127.0.0.1'])
    const source = sourceAt(`http://mixed.test:${there.port}`, { source: { network: ['127.0.0.0/8'] } })
    expect(await ask(exchangeOf([source], { names: asTold(dns) }), source)).toMatchObject({ kind: 'RECORD' })
  })

  it('the next is tried where nobody listens', async () => {
    const [there, dns] = [await department(), await nameServer()]
    dns.names.set('two.test', ['127.0.0.2', '127.0.0.1'])
    const source = sourceAt(`http://two.test:${there.port}`)
    expect(await ask(exchangeOf([source], { names: asTold(dns) }), source)).toMatchObject({ kind: 'RECORD' })
  })

  it('the next is tried where nothing is said, within the time of one call', async () => {
    const [there, dns] = [await department(), await nameServer()]
    await openSilence('127.0.0.2', there.port)
    dns.names.set('two.test', ['127.0.0.2', '127.0.0.1'])
    const source = sourceAt(`http://two.test:${there.port}`, { limits: { timeoutMs: 1000 } })
    expect(await ask(exchangeOf([source], { names: asTold(dns) }), source)).toMatchObject({ kind: 'RECORD' })
  })
})

/** Somebody listens and takes nobody: when those who wait are too many, connections are not even answered. */
async function openSilence(host: string, port: number): Promise<void> {
  const listening = `
    require('node:net').createServer().listen({ host: '${host}', port: ${port}, backlog: 1 }, () => {
      require('node:fs').writeSync(1, 'listening')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    })`
  const child = spawn(process.execPath, ['-e', listening], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  for (let waiting = 0; waiting < 20; waiting++) {
    const socket = connect(port, host).on('error', () => undefined)
    onTestFinished(() => void socket.destroy())
    const answered = once(socket, 'connect').then(() => true)
    const silent = new Promise<false>((resolve) => setTimeout(resolve, 200, false))
    if (!(await Promise.race([answered, silent]))) return
  }
  throw new Error('this machine answers every connection')
}

/** By every way that leaves the gateway. */
const WAYS: Readonly<Record<string, { scheme: string; path?: string; changes: SourceChanges }>> = {
  'http-json': { scheme: 'http', changes: {} },
  'http-json over TLS': { scheme: 'https', changes: {} },
  'the tokens of oauth2': {
    scheme: 'http',
    changes: {
      source: { auth: { profile: 'oauth2', settings: { clientId: 'yidang', clientSecret: 'sesame' } } },
    },
  },
  soap: {
    scheme: 'http',
    changes: {
      source: { kind: 'soap' },
      operation: {
        request: {
          speech: 'soap',
          version: '1.1',
          path: '/s',
          action: '',
          namespaces: {},
          header: null,
          body: { q: '$keys' },
        },
      },
    },
  },
  graphql: {
    scheme: 'http',
    changes: {
      source: { kind: 'graphql' },
      operation: {
        request: { speech: 'graphql', path: '', query: 'query ($q: [ID]) { q(q: $q) }', variables: { q: '$keys' } },
      },
    },
  },
  ...Object.fromEntries(
    ['postgresql', 'mysql'].map((scheme) => [
      scheme,
      {
        scheme,
        path: '/registry',
        changes: {
          source: { kind: 'sql', views: ['v'], auth: { profile: 'basic', settings: { user: 'u', password: 'p' } } },
          operation: { request: { speech: 'sql', statement: 'SELECT sfzh FROM v WHERE sfzh IN ($keys)' } as const },
        },
      },
    ]),
  ),
  sftp: {
    scheme: 'sftp',
    path: '/out',
    changes: {
      source: {
        kind: 'file-drop',
        auth: { profile: 'ssh', settings: { user: 'u', password: 'p', hostKey: `SHA256:${'A'.repeat(43)}` } },
      },
      operation: {
        records: [],
        recordKey: { path: ['sfzh'], format: 'text' },
        freshness: { maxAgeMs: 0, observedAt: null },
        request: {
          speech: 'file',
          name: 'residents.csv',
          encoding: 'utf-8',
          delimiter: ',',
          leastShare: 0.5,
          validForMs: 86_400_000,
        },
      },
    },
  },
}

const ANYWHERE = ['0.0.0.0/0', '::/0']

describe.each(Object.entries(WAYS))('by way of %s', (_name, { scheme, path = '', changes }) => {
  /** Somebody who counts who comes, at all addresses of loopback. */
  async function openTrap() {
    let visits = 0
    const server = createServer((socket) => {
      visits++
      socket.destroy()
    })
    server.listen(0, '0.0.0.0')
    await once(server, 'listening')
    opened.push({ close: () => Promise.resolve(server.close()) })
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    return { port, visits: () => visits }
  }

  function sourceOn(host: string, port: number, source: Partial<Source> = {}): Source {
    return sourceAt(`${scheme}://${host}:${port}${path}`, { ...changes, source: { ...changes.source, ...source } })
  }

  it.each([
    ['this host by its other name', '0.0.0.0', ANYWHERE],
    ['the same in IPv6', '[::]', ANYWHERE],
    ['metadata', '169.254.169.254', ANYWHERE],
    ['metadata, IPv4 in IPv6', '[::ffff:169.254.169.254]', ANYWHERE],
    ['metadata of Alibaba Cloud', '100.100.100.200', ANYWHERE],
    ['metadata of AWS in IPv6', '[fd00:ec2::254]', ANYWHERE],
    ['link-local', '[fe80::1]', ANYWHERE],
    ['metadata through NAT64', '[64:ff9b::a9fe:a9fe]', ANYWHERE],
    ['another network', '192.168.1.1', ['10.0.0.0/8', 'fd00::/16']],
    ['a private network of IPv6', '[fc00::1]', ['10.0.0.0/8', 'fd00::/16']],
    ['loopback of another network', '127.0.0.1', ['10.0.0.0/8']],
  ])('nobody gets to %s, %s', async (_what, host, network) => {
    const trap = await openTrap()
    const source = sourceOn(host, trap.port, { network })
    expect(await ask(exchangeOf([source]), source)).toEqual(lost('EGRESS_DENIED'))
    expect(trap.visits()).toBe(0)
  })

  it.each(['127.0.0.1', '127.9.9.9', '[::1]', '[::ffff:127.0.0.1]', 'localhost'])(
    'nobody gets to loopback, %s, unless it is allowed',
    async (host) => {
      const trap = await openTrap()
      const source = sourceOn(host, trap.port, { network: ANYWHERE })
      expect(await ask(exchangeOf([source], { allowLoopback: false }), source)).toEqual(lost('EGRESS_DENIED'))
      expect(trap.visits()).toBe(0)
    },
  )

  it('a name for all of these leads nowhere', async () => {
    const [trap, dns] = [await openTrap(), await nameServer()]
    const denied = ['0.0.0.0', '169.254.169.254', '100.100.100.200', '127.0.0.1', 'fd00:ec2:0:0:0:0:0:254']
    dns.names.set('trap.test', [...denied, 'fe80:0:0:0:0:0:0:1', '0:0:0:0:0:ffff:7f00:1'])
    const source = sourceOn('trap.test', trap.port, { network: ANYWHERE })
    const exchange = exchangeOf([source], { allowLoopback: false, names: asTold(dns) })
    expect(await ask(exchange, source)).toEqual(lost('EGRESS_DENIED'))
    expect(trap.visits()).toBe(0)
  })

  it('nobody gets to our own stores, by whatever name', async () => {
    const [trap, dns] = [await openTrap(), await nameServer()]
    dns.names.set('store.test', ['127.0.0.1'])
    dns.names.set('department.test', ['127.0.0.1'])
    const ownStores = [new URL(`redis://store.test:${trap.port}`)]
    for (const host of ['127.0.0.1', '127.0.0.2', 'department.test']) {
      const source = sourceOn(host, trap.port, { network: ANYWHERE })
      const exchange = exchangeOf([source], { ownStores, names: asTold(dns) })
      expect(await ask(exchange, source), host).toEqual(lost('EGRESS_DENIED'))
    }
    expect(trap.visits()).toBe(0)
  })

  it('a port that is not allowed is not called', async () => {
    const trap = await openTrap()
    const source = sourceOn('127.0.0.1', trap.port, { network: ['127.0.0.0/8'], ports: [443] })
    expect(await ask(exchangeOf([source]), source)).toEqual(lost('EGRESS_DENIED'))
    expect(trap.visits()).toBe(0)
  })

  it('what is allowed is reached', async () => {
    const [trap, dns] = [await openTrap(), await nameServer()]
    dns.names.set('department.test', ['10.9.8.7', '127.0.0.1'])
    const source = sourceOn('department.test', trap.port, { network: ['127.0.0.0/8'], ports: [trap.port] })
    expect(await ask(exchangeOf([source], { names: asTold(dns) }), source)).not.toEqual(lost('EGRESS_DENIED'))
    expect(trap.visits()).toBeGreaterThan(0)
  })
})
