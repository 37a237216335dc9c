/** A gateway in a process of its own, and wires that do wrong before some of its departments. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { storedEntries } from './audit-world.ts'
import { withCitizens } from './people.ts'
import { made } from './visits.ts'
import { type Answered } from './world.ts'
import { type CitizenId } from '../../src/model/ids.ts'
import { type Sandbox, type SandboxAddresses, startSandbox } from '../../src/sandbox/start.ts'

export interface BadWorld {
  readonly sandbox: Sandbox
  ask(persona: string, query: string, variables: object): Promise<Answered>
  /** What the ledger holds of that request. */
  entriesOf(answered: Answered): readonly Record<string, unknown>[]
  /** Lets time pass for the gateway and the departments; the most memory the gateway has ever had. */
  forward(ms: number): Promise<{ readonly peakBytes: number }>
  close(): Promise<void>
}

export interface BadWorldOptions {
  /** Who will ask, beside those who can anyway. */
  readonly citizens: readonly CitizenId[]
  readonly deadlineMs: number
  /** Puts something else where departments are: addresses by name, from those of the sandbox. */
  replace(config: SandboxAddresses['config']): Promise<Readonly<Record<string, string>>>
}

/** As in `npm start`. */
const FLAGS = ['--disallow-code-generation-from-strings', '--disable-proto=throw']

export async function startBadWorld({ citizens, deadlineMs, replace }: BadWorldOptions): Promise<BadWorld> {
  let ahead = 0
  const sandbox = await startSandbox({ world: withCitizens(made, citizens), clock: () => Date.now() + ahead })
  const folder = mkdtempSync(join(tmpdir(), 'yidang-bad-'))
  const [settings, dataFolder] = [join(folder, 'connectors.json'), join(folder, 'data')]
  const { config, secrets, identityProvider } = sandbox
  writeFileSync(settings, JSON.stringify({ config: { ...config, ...(await replace(config)) }, secrets }))
  chmodSync(settings, 0o600)

  const gateway = fork(join(import.meta.dirname, 'gateway-child.ts'), {
    execArgv: FLAGS,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      YIDANG_DATA: dataFolder,
      YIDANG_LOG_LEVEL: 'silent',
      YIDANG_DEADLINE_MS: String(deadlineMs),
      YIDANG_ISSUER: identityProvider,
      YIDANG_JWKS_URL: `${identityProvider}/.well-known/jwks.json`,
      YIDANG_CONNECTOR_CONFIG: settings,
    },
  })
  const { url } = await told<{ url: string }>(gateway)
  const tokens = new Map<string, { readonly token: string; readonly until: number }>()

  async function tokenOf(persona: string): Promise<string> {
    const known = tokens.get(persona)
    if (known !== undefined && known.until > ahead) return known.token
    const token = await sandbox.tokenFor(persona)
    tokens.set(persona, { token, until: ahead + TOKEN_KEPT_MS })
    return token
  }

  return {
    sandbox,
    async ask(persona, query, variables) {
      const { statusCode, headers, body } = await request(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(persona)}` },
        body: JSON.stringify({ query, variables }),
      })
      const text = await body.text()
      const { data = null, errors = [] } = JSON.parse(text)
      return { status: statusCode, requestId: String(headers['x-request-id']), data, errors, text }
    },
    entriesOf: ({ requestId }) => storedEntries(dataFolder).filter((entry) => entry['request'] === requestId),
    async forward(ms) {
      ahead += ms
      gateway.send(ms)
      return told<{ peakBytes: number }>(gateway)
    },
    async close() {
      gateway.disconnect()
      if (gateway.exitCode === null) await once(gateway, 'exit')
      await sandbox.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Tokens are good for an hour. */
const TOKEN_KEPT_MS = 30 * 60_000

/** Its next message. */
function told<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('the gateway has ended'))
    child.once('exit', fail)
    child.once('message', (message: T) => {
      child.off('exit', fail)
      resolve(message)
    })
  })
}
