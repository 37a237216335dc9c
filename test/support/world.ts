import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { readConfig } from '../../src/config.ts'
import { type Demo } from '../../src/demo.ts'
import { demoRoutes, seedConsents } from '../../src/demo-routes.ts'
import { type Gateway, openGateway } from '../../src/gateway.ts'
import { openLog } from '../../src/log.ts'
import { type Clock } from '../../src/model/clock.ts'
import { PAGE_FOLDER } from '../../src/page.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'

/** A gateway and its departments, all real, in this process. */
export interface TestWorld {
  readonly url: string
  readonly dataFolder: string
  readonly headStore: string
  readonly sandbox: Sandbox
  readonly gateway: Gateway
  /** One GraphQL request as a persona; null: without a token. */
  ask(persona: string | null, query: string, variables?: object): Promise<Answered>
  close(): Promise<void>
}

export interface Answered {
  readonly status: number
  // What a test asks for, it knows the shape of.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions: Refusal
  }[]
  readonly text: string
}

export interface Refusal {
  readonly code: string
  readonly en: string
  readonly requestId: string
  readonly retryable: boolean
  readonly problems: readonly {
    readonly path: string
    readonly code: string
    readonly zh: string
    readonly en: string
  }[]
}

export interface WorldOptions {
  readonly clock?: Clock
  readonly environment?: Readonly<Record<string, string>>
}

export async function startWorld({ clock = Date.now, environment = {} }: WorldOptions = {}): Promise<TestWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-'))
  const sandbox = await startSandbox({ clock })
  const config = readConfig({
    PORT: '0',
    YIDANG_DATA: join(folder, 'data'),
    YIDANG_LOG_LEVEL: 'silent',
    ...environment,
  })
  const demo: Demo = { ...sandbox, close: () => Promise.resolve() }
  const gateway = await openGateway({
    config,
    connectors: sandbox,
    identity: { issuer: sandbox.identityProvider, jwksUrl: `${sandbox.identityProvider}/.well-known/jwks.json` },
    allowLoopback: true,
    staticFolder: PAGE_FOLDER,
    routes: demoRoutes(demo),
    clock,
    log: openLog(config.logLevel),
  })
  await seedConsents(gateway, demo).catch(() => {})
  gateway.becomeReady()
  sandbox.resetCalls()
  const tokens = new Map<string, Promise<string>>()

  function tokenFor(persona: string): Promise<string> {
    const token = tokens.get(persona) ?? sandbox.tokenFor(persona)
    tokens.set(persona, token)
    return token
  }

  return {
    url: gateway.url,
    dataFolder: config.dataFolder,
    headStore: config.headStore,
    sandbox,
    gateway,
    async ask(persona, query, variables) {
      const authorization = persona === null ? {} : { authorization: `Bearer ${await tokenFor(persona)}` }
      const { statusCode, body } = await request(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }),
      })
      const text = await body.text()
      const { data = null, errors = [] } = JSON.parse(text)
      return { status: statusCode, data, errors, text }
    },
    async close() {
      await gateway.close()
      await sandbox.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
