import { readConfig } from './config.ts'
import { GatewayError } from './model/errors.ts'
import { forkSandbox } from './sandbox-process.ts'

/** What was opened, closed in reverse. */
const opened: (() => Promise<void> | void)[] = []

/** npm hands on the signal that the terminal has sent us already. */
const SAME_SIGNAL_MS = 500
let isStopping = false
let isSecondSignal = false

process.on('SIGINT', stop)
process.on('SIGTERM', stop)
try {
  await begin()
} catch (error) {
  // What is told to stop while it starts finds doors closing: that is no fault.
  if (!isStopping) await fail(error)
}

/** The departments of the demo open in a process of their own, while ours loads what the gateway is made of. */
async function begin(): Promise<void> {
  const config = readConfig()
  const sandbox = config.mode === 'development' ? forkSandbox() : null
  if (sandbox !== null) {
    process.stdout.write('正在准备模拟部门… Preparing the simulated departments …\n')
    opened.push(sandbox.close)
  }
  const { start } = await import('./start.ts')
  await start({ config, sandbox, onOpen: (close) => opened.push(close) })
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
  // A second signal means now.
  if (isSecondSignal) process.exit(130)
  if (isStopping) return
  isStopping = true
  // What came while closing kept us busy is heard between the two.
  setTimeout(() => setImmediate(() => (isSecondSignal = true)), SAME_SIGNAL_MS).unref()
  void closeAll().then(() => process.exit(0), fail)
}

async function fail(error: unknown): Promise<never> {
  explain(error)
  await closeAll().catch(() => undefined)
  return process.exit(1)
}

async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close()
}
