import { flushCompileCache } from 'node:module'
import { readComposition } from './compose.ts'
import { type Config } from './config.ts'
import { announceDemo, type Demo, joinDemo } from './demo.ts'
import { demoRoutes, seedConsents } from './demo-routes.ts'
import { type Gateway, openGateway } from './gateway.ts'
import { openLog } from './log.ts'
import { GatewayError } from './model/errors.ts'
import { buildPage, PAGE_FOLDER } from './page.ts'
import { type SandboxProcess } from './sandbox-process.ts'

export interface Beginning {
  readonly config: Config
  /** Of which the demo is made; null in production. */
  readonly sandbox: SandboxProcess | null
  /** Told of everything that is open from now on. */
  readonly onOpen: (close: () => Promise<void> | void) => void
}

/** Opens the gateway, and in development the demo around it. */
export async function start({ config, sandbox, onOpen }: Beginning): Promise<void> {
  const log = openLog(config.logLevel)
  const compose = readComposition(config.manifestFolder, config.mode)
  const demo = sandbox === null ? null : await joinDemo(sandbox)
  const identity = config.identity ?? identityOf(demo)
  const connectors = config.connectors ?? demo
  if (identity === null || connectors === null) throw new GatewayError('CONFIGURATION_INVALID')
  const gateway: Gateway = await openGateway({
    config,
    compose,
    connectors,
    identity,
    allowLoopback: demo !== null,
    staticFolder: PAGE_FOLDER,
    routes: demo === null ? [] : demoRoutes(demo, () => gateway.services.exchange),
    clock: Date.now,
    log,
  })
  onOpen(() => gateway.close())
  if (demo !== null) {
    onOpen(announceDemo(config.dataFolder, demo))
    await seedConsents(gateway, demo)
  }
  gateway.becomeReady()
  welcome(gateway, demo)
  // Nobody waits for what follows.
  gateway.services.exchange.warm()
  onOpen(buildPage(say))
  flushCompileCache()
}

function identityOf(demo: Demo | null): Config['identity'] {
  if (demo === null) return null
  return { issuer: demo.identityProvider, jwksUrl: `${demo.identityProvider}/.well-known/jwks.json` }
}

function welcome({ url }: Gateway, demo: Demo | null): void {
  say(`一档 Yidang 已就绪 ready: ${url}  (GraphQL ${url}/graphql)`)
  if (demo === null) return
  say(
    `GraphiQL ${url}/graphiql · 模拟部门 departments ${demo.control}/state · 身份认证 identity ${demo.identityProvider}`,
  )
  say('试试 try: npx yidang personas · npx yidang token pupil-father · Ctrl-C 停止 stops')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
