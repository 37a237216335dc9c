import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** The sandbox: one child process, which ends with us, however we end. */
export interface SandboxProcess {
  /** Where everything in it is, once it can be called. Rejects when it ended before. */
  readonly addresses: Promise<unknown>
  /** Ends it; resolves when it has. */
  close(): Promise<void>
}

export function forkSandbox(): SandboxProcess {
  const child = fork(join(import.meta.dirname, 'sandbox', 'main.ts'), {
    execArgv: [
      ...['--require', join(import.meta.dirname, 'compile-cache.cjs')],
      // The world comes at once and stays: a young generation it fits in need not move it about.
      ...['--max-semi-space-size=64', '--min-semi-space-size=32'],
    ],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const addresses = Promise.race([once(child, 'message').then(([message]: unknown[]) => message), endOf(child)])
  // Whoever asks is told; when nobody does, it is no fault.
  addresses.catch(() => undefined)
  return {
    addresses,
    async close() {
      if (child.connected) child.disconnect()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

async function endOf(child: ChildProcess): Promise<never> {
  await once(child, 'exit')
  throw new Error('the sandbox ended before it was ready')
}
