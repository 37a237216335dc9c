/** A Redis Cluster of two nodes on this machine, each with half of the slots; gone afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { REDIS_SERVER } from './optional.ts'

export interface RedisCluster {
  readonly urls: readonly URL[]
  /** Keys on each node. */
  sizes(): Promise<readonly number[]>
  close(): Promise<void>
}

export async function openRedisCluster(): Promise<RedisCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-redis-'))
  const ports = [await freePort(), await freePort()]
  const servers = ports.map((port) => startServer(port, folder))
  const nodes = ports.map((port) => new Redis({ port, host: '127.0.0.1' }).on('error', () => undefined))
  const [first, second] = nodes
  if (first === undefined || second === undefined) throw new TypeError('a cluster of two nodes')
  await first.call('CLUSTER', 'ADDSLOTSRANGE', '0', '8191')
  await second.call('CLUSTER', 'ADDSLOTSRANGE', '8192', '16383')
  await first.call('CLUSTER', 'MEET', '127.0.0.1', String(ports[1]))
  for (const node of nodes) {
    while (!String(await node.call('CLUSTER', 'INFO')).includes('cluster_state:ok')) await pause(20)
  }
  return {
    urls: ports.map((port) => new URL(`redis://127.0.0.1:${port}`)),
    sizes: () => Promise.all(nodes.map((node) => node.dbsize())),
    async close() {
      for (const node of nodes) node.disconnect()
      for (const server of servers) {
        server.kill()
        if (server.exitCode === null) await once(server, 'exit')
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function startServer(port: number, folder: string): ChildProcess {
  const options = ['--port', String(port), '--dir', folder, '--cluster-config-file', `nodes-${port}.conf`]
  const quiet = ['--save', '', '--appendonly', 'no', '--bind', '127.0.0.1', '--cluster-enabled', 'yes']
  return spawn(REDIS_SERVER, [...options, ...quiet], { stdio: 'ignore' })
}

/** The nodes speak to each other 10000 ports higher. */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    server.close()
    await once(server, 'close')
    if (typeof address === 'object' && address !== null && address.port < 55_000) return address.port
  }
}
