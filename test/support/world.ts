import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { storedEntries } from './audit-world.ts'
import { readComposition } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { demoRoutes, seedConsents } from '../../src/demo-routes.ts'
import { type Gateway, openGateway } from '../../src/gateway.ts'
import { type Log, openLog } from '../../src/log.ts'
import { type Clock } from '../../src/model/clock.ts'
import { PAGE_FOLDER } from '../../src/page.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { type World } from '../../src/sandbox/world/types.ts'

/** A gateway and its departments, all real, in this process. */
export interface TestWorld {
  readonly url: string
  readonly dataFolder: string
  readonly headStore: string
  readonly sandbox: Sandbox
  readonly gateway: Gateway
  /** One GraphQL request as a persona; null: without a token. */
  ask(persona: string | null, query: string, variables?: object): Promise<Answered>
  /** What the ledger holds of that request, one entry for each subject. */
  entriesOf(answered: Pick<Answered, 'requestId'>): readonly Record<string, unknown>[]
  /** Calls each source has received since the last reset, its token endpoint left out: `connector POST /path` → times. */
  calls(): Readonly<Record<string, number>>
  close(): Promise<void>
}

export interface Answered {
  readonly status: number
  /** By which the ledger's entries of this request are found. */
  readonly requestId: string
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

type Environment = Readonly<Record<string, string>>

export interface WorldOptions {
  readonly clock?: Clock
  readonly environment?: Environment | ((sandbox: Sandbox) => Environment)
  /** People, cases and personas, instead of those that seeds/people tells of. */
  readonly world?: World
  readonly log?: Log
}

/** Tokens are good for an hour. */
const TOKEN_KEPT_MS = 30 * 60_000

export async function startWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const { clock = Date.now, environment = {}, world } = options
  const folder = mkdtempSync(join(tmpdir(), 'yidang-'))
  const sandbox = await startSandbox({ clock, ...(world && { world }) })
  const config = readConfig({
    PORT: '0',
    YIDANG_DATA: join(folder, 'data'),
    YIDANG_LOG_LEVEL: 'silent',
    ...(typeof environment === 'function' ? environment(sandbox) : environment),
  })
  const gateway: Gateway = await openGateway({
    config,
    compose: readComposition(config.manifestFolder),
    connectors: config.connectors ?? sandbox,
    identity: config.identity ?? {
      issuer: sandbox.identityProvider,
      jwksUrl: `${sandbox.identityProvider}/.well-known/jwks.json`,
    },
    allowLoopback: true,
    staticFolder: PAGE_FOLDER,
    routes: demoRoutes(sandbox, () => gateway.services.exchange),
    clock,
    log: options.log ?? openLog(config.logLevel),
  })
  await seedConsents(gateway, sandbox).catch(() => {})
  gateway.becomeReady()
  sandbox.resetCalls()
  const connectors = connectorsOf(gateway)
  const tokens = new Map<string, { readonly token: Promise<string>; readonly until: number }>()

  function tokenFor(persona: string): Promise<string> {
    const known = tokens.get(persona)
    if (known !== undefined && clock() < known.until) return known.token
    const token = sandbox.tokenFor(persona)
    tokens.set(persona, { token, until: clock() + TOKEN_KEPT_MS })
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
      const { statusCode, headers, body } = await request(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }),
      })
      const text = await body.text()
      const { data = null, errors = [] } = JSON.parse(text)
      return { status: statusCode, requestId: String(headers['x-request-id']), data, errors, text }
    },
    entriesOf: ({ requestId }) => storedEntries(config.dataFolder).filter((entry) => entry['request'] === requestId),
    calls: () => Object.fromEntries(connectors.flatMap((connector) => dataCalls(connector, sandbox))),
    async close() {
      await gateway.close()
      await sandbox.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Those that are called; of a department without a system the sandbox knows nothing. */
function connectorsOf({ contextOf }: Gateway): readonly string[] {
  const caller = { client: 'test', department: null, citizen: null, officer: null, roles: [] }
  const { sources } = contextOf({ caller, requestId: 'test', deadlineAt: 0 }).generation.catalog
  return sources.filter(({ kind }) => kind !== 'manual').map(({ connector }) => connector)
}

function dataCalls(connector: string, sandbox: Sandbox): [string, number][] {
  return Object.entries(sandbox.calls(connector))
    .filter(([route]) => route !== 'POST /oauth/token')
    .map(([route, times]) => [`${connector} ${route}`, times])
}
