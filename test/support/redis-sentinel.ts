/** A Redis with a replica and a sentinel that watches over both, on this machine; gone afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { REDIS_SERVER } from './optional.ts'
import { freePort } from './redis-cluster.ts'
import { type SentinelSettings } from '../../src/redis.ts'

export interface RedisSentinel {
  /** Nobody is at the first. */
  readonly urls: readonly URL[]
  readonly sentinel: SentinelSettings
  /** Ends the server that is the master now, or stops it so that it hangs. */
  loseMaster(how: 'SIGKILL' | 'SIGSTOP'): void
  /** Port of the server that the sentinel names. */
  masterPort(): Promise<number>
  close(): Promise<void>
}

const MASTER = 'yidang-cache'
const [SERVER_PASSWORD, SENTINEL_PASSWORD] = ['server word', 'sentinel word']

export async function openRedisSentinel(): Promise<RedisSentinel> {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-sentinel-'))
  const [masterPort, replicaPort, sentinelPort, nobodysPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ]
  const master = startServer(masterPort, folder)
  const replica = startServer(replicaPort, folder, ['--replicaof', '127.0.0.1', String(masterPort)])
  await until(replicaPort, SERVER_PASSWORD, ['INFO', 'replication'], 'master_link_status:up')
  const settings = join(folder, 'sentinel.conf')
  writeFileSync(settings, sentinelSettings(masterPort, sentinelPort))
  const sentinel = spawn(REDIS_SERVER, [settings, '--sentinel'], { cwd: folder, stdio: 'ignore' })
  await until(sentinelPort, SENTINEL_PASSWORD, ['SENTINEL', 'MASTER', MASTER], 'num-slaves,1')
  const account = `:${encodeURIComponent(SERVER_PASSWORD)}@`
  const sentinels = clientAt(sentinelPort, SENTINEL_PASSWORD)

  return {
    urls: [nobodysPort, sentinelPort].map((port) => new URL(`redis://${account}127.0.0.1:${port}`)),
    sentinel: { master: MASTER, password: SENTINEL_PASSWORD },
    loseMaster: (how) => void master.kill(how),
    async masterPort() {
      const named = await sentinels.call('SENTINEL', 'get-master-addr-by-name', MASTER)
      return Number(Array.isArray(named) ? named[1] : 0)
    },
    async close() {
      sentinels.disconnect()
      for (const server of [sentinel, replica, master]) {
        server.kill('SIGKILL')
        if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function startServer(port: number, folder: string, more: readonly string[] = []): ChildProcess {
  const options = ['--port', String(port), '--dir', folder, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const words = ['--requirepass', SERVER_PASSWORD, '--masterauth', SERVER_PASSWORD]
  const quick = ['--repl-diskless-sync-delay', '0']
  return spawn(REDIS_SERVER, [...options, ...words, ...quick, ...more], { stdio: 'ignore' })
}

function sentinelSettings(masterPort: number, port: number): string {
  return [
    `port ${port}`,
    'bind 127.0.0.1',
    `requirepass "${SENTINEL_PASSWORD}"`,
    `sentinel monitor ${MASTER} 127.0.0.1 ${masterPort} 1`,
    `sentinel auth-pass ${MASTER} "${SERVER_PASSWORD}"`,
    `sentinel down-after-milliseconds ${MASTER} 300`,
    `sentinel failover-timeout ${MASTER} 1000`,
    '',
  ].join('\n')
}

function clientAt(port: number, password: string): Redis {
  return new Redis({ port, host: '127.0.0.1', password }).on('error', () => undefined)
}

async function until(port: number, password: string, command: readonly string[], answer: string): Promise<void> {
  const client = clientAt(port, password)
  const [name = '', ...words] = command
  while (!String(await client.call(name, ...words).catch(() => '')).includes(answer)) await pause(20)
  client.disconnect()
}
