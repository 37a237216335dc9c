import { resolvers } from '../resolvers/index.ts'
import { calendarState } from './assistance/watch-calendar.ts'
import { createAuthenticator } from './auth/authenticator.ts'
import { type ClaimCall } from './auth/peers.ts'
import { openChanges } from './changes/receive-notice.ts'
import { type Compose } from './compose.ts'
import { type Catalog } from './catalog/types.ts'
import { type Config, type ConnectorConfig } from './config.ts'
import { type Context, openServices, type Services } from './context.ts'
import { type RequestContext } from './execution/context-base.ts'
import { createGenerations, openGeneration } from './execution/generation.ts'
import { type Log } from './log.ts'
import { type Clock, toDateTime } from './model/clock.ts'
import { type Suspension } from './model/suspension.ts'
import { openRenewal } from './renewal.ts'
import { type Readiness, createServer } from './server.ts'
import { changesRoute } from './server-changes.ts'
import { type Route } from './server-http.ts'

export interface GatewaySettings {
  readonly config: Config
  readonly compose: Compose
  readonly connectors: ConnectorConfig
  readonly identity: { readonly issuer: string; readonly jwksUrl: string }
  /** Sources on loopback are let through: the sandbox's. */
  readonly allowLoopback: boolean
  readonly staticFolder: string | null
  readonly routes: readonly Route[]
  readonly clock: Clock
  readonly log: Log
}

export interface Gateway {
  readonly url: string
  readonly services: Services
  readonly contextOf: (request: RequestContext) => Context
  /** From now on `/ready` may say so. */
  becomeReady(): void
  /** Takes addresses and secrets of the sources again if their file has changed; done by itself every two seconds. */
  renew(): void
  close(): Promise<void>
}

/** Puts the house together: composition, services, server. What fails half-way is closed again. */
export async function openGateway(settings: GatewaySettings): Promise<Gateway> {
  const { config, connectors, identity, clock, log } = settings
  const generation = settings.compose(connectors)
  const services = await openServices({ ...config, generation, allowLoopback: settings.allowLoopback, clock, log })
  const peers = { peers: config.peers, claimCall: claimingCalls(services) }
  const authenticator = createAuthenticator({ ...identity, audience: config.audience, peers, clock })
  const contextOf: Gateway['contextOf'] = (request) => ({ ...request, services, generation })
  const changes = openChanges({
    ...services,
    sources: generation.catalog.sources,
    onNotice: (noted) => log.info(noted, 'a change notice'),
  })
  const file = config.connectorFile
  const { sources } = generation.catalog
  const renewal = file === null ? null : openRenewal({ ...settings, ...services, file, sources, changes })
  let isPrepared = false
  try {
    const { version, schema } = generation
    const server = await createServer<Context>({
      host: config.host,
      port: config.port,
      mode: config.mode,
      deadlines: { standardMs: config.deadlineMs, byRootField: { prefillForm: config.formDeadlineMs } },
      generations: createGenerations(openGeneration<Context>({ version, schema, resolvers })),
      contextFor: contextOf,
      authenticator,
      ready: () => {
        const { isReady, parts } = readinessOf(services, generation.catalog, clock())
        return { isReady: isReady && isPrepared, parts }
      },
      staticFolder: settings.staticFolder,
      routes: [changesRoute(changes), ...settings.routes],
      clock,
      log,
    })
    return {
      url: server.url,
      services,
      contextOf,
      becomeReady() {
        isPrepared = true
      },
      renew: () => renewal?.look(),
      async close() {
        renewal?.close()
        await server.close()
        authenticator.close()
        await services.close()
      },
    }
  } catch (error) {
    renewal?.close()
    authenticator.close()
    await services.close()
    throw error
  }
}

/** Once on all replicas, over restarts too; while Redis cannot be asked, once on each. */
function claimingCalls({ store, shared, clock }: Services): ClaimCall {
  return async (name, until) => {
    const here = await store.usedOnce.claim({ purpose: 'PEER_CALL', name, until }, clock())
    if (here !== 'TAKEN') return false
    return (await shared?.claimSoon(name, until - clock())) ?? true
  }
}

/** Reads need the ledger; a lost source costs its own fields and changes the body only. */
function readinessOf(
  { ledger, exchange, shared, workingDays }: Services,
  { sources }: Catalog,
  now: number,
): Readiness {
  const { state, size } = ledger.state()
  const standings = sources.map(({ connector }) => [connector, exchange.sourceState(connector)] as const)
  const states = standings.map(([connector, { state }]) => [connector, state])
  const suspended = standings.flatMap(([connector, one]) =>
    one.state === 'SUSPENDED' ? [[connector, reasonOf(one.suspension)]] : [],
  )
  const parts = {
    ledger: { state, size },
    calendar: { state: calendarState(workingDays, now) },
    ...(shared !== null && { cache: { state: shared.state() } }),
    sources: Object.fromEntries(states),
    suspended: Object.fromEntries(suspended),
  }
  return { isReady: state === 'OK', parts }
}

/** Without the words: nobody has shown a token here. */
function reasonOf({ reason, until }: Suspension) {
  return { reason, until: until === null ? null : toDateTime(until) }
}
