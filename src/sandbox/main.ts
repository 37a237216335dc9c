/**
 * The sandbox as a child process: starts everything, then tells its parent where it is in one message (over IPC, or as
 * one line of JSON where there is no parent). It ends when the parent does.
 *
 * `node src/sandbox/main.ts [--seed 1] [--today 2026-11-24]`
 */
import { parseArgs } from 'node:util'
import { startSandbox } from './start.ts'

const parent = process.send === undefined ? null : process
// Ctrl-C reaches the whole process group; departments outlive the requests the gateway still answers.
parent?.on('SIGINT', () => undefined)
parent?.once('disconnect', () => process.exit())

const { values } = parseArgs({ options: { seed: { type: 'string' }, today: { type: 'string' } } })
const sandbox = await startSandbox({
  ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
  ...(values.today === undefined ? {} : { today: values.today }),
})
const { config, secrets, identityProvider, control } = sandbox
const addresses = { config, secrets, identityProvider, control }

if (parent === null) {
  process.stdout.write(`${JSON.stringify(addresses)}\n`)
  process.once('SIGINT', () => void sandbox.close())
} else {
  parent.send?.(addresses)
}
process.once('SIGTERM', () => void sandbox.close())
