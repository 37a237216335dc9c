import { type Config, readConfig } from './config.ts'
import { announceDemo, type Demo, startDemo } from './demo.ts'
import { type Gateway } from './gateway.ts'
import { openLog } from './log.ts'
import { GatewayError } from './model/errors.ts'
import { buildPage, PAGE_FOLDER } from './page.ts'

/** What was opened, closed in reverse. */
const opened: (() => Promise<void> | void)[] = []

/** npm hands on the signal that the terminal has sent us already. */
const SAME_SIGNAL_MS = 500
let stoppingSince = Infinity

process.on('SIGINT', stop)
process.on('SIGTERM', stop)
try {
  await start(readConfig())
} catch (error) {
  // What is told to stop while it starts finds doors closing: that is no fault.
  if (stoppingSince === Infinity) await fail(error)
}

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel)
  // The departments open in their own process while ours loads, and reads what it will compose.
  const [demo, { openGateway }, { demoRoutes, seedConsents }, compose] = await Promise.all([
    config.mode === 'development' ? openDemo() : null,
    import('./gateway.ts'),
    import('./demo-routes.ts'),
    import('./compose.ts').then(({ readComposition }) => readComposition(config.manifestFolder)),
  ])
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
  opened.push(() => gateway.close())
  if (demo !== null) {
    opened.push(announceDemo(config.dataFolder, demo))
    await seedConsents(gateway, demo)
  }
  gateway.becomeReady()
  welcome(gateway, demo)
  opened.push(buildPage(say))
}

async function openDemo(): Promise<Demo> {
  say('正在准备模拟部门… Preparing the simulated departments …')
  const demo = await startDemo()
  opened.push(() => demo.close())
  return demo
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

function explain(error: unknown): void {
  const write = (line: string): boolean => process.stderr.write(`${line}\n`)
  if (error instanceof GatewayError) {
    write(`${error.message} ${error.en}`)
    for (const { path, zh, en } of error.problems) write(`  ${path}: ${zh} ${en}`)
  } else {
    write(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

function stop(): void {
  if (stoppingSince === Infinity) {
    stoppingSince = Date.now()
    void closeAll().then(() => process.exit(0), fail)
  } else if (Date.now() - stoppingSince > SAME_SIGNAL_MS) {
    // A second signal means now.
    process.exit(130)
  }
}

async function fail(error: unknown): Promise<never> {
  explain(error)
  await closeAll().catch(() => undefined)
  return process.exit(1)
}

async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close()
}
