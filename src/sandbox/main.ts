/**
 * The sandbox as a child process: starts everything, then tells its parent where it is in one message (over IPC, or as
 * one line of JSON where there is no parent). It ends when the parent does.
 *
 * `node src/sandbox/main.ts [--seed 1] [--today 2026-11-24]`
 */
import { parseArgs } from 'node:util'
import { startSandbox } from './start.ts'
import { DEFAULT_WORLD } from './world/generate.ts'
import { recallWorld } from './world-memory.ts'

const parent = process.send === undefined ? null : process
// Ctrl-C reaches the whole process group; departments outlive the requests the gateway still answers.
parent?.on('SIGINT', () => undefined)
parent?.once('disconnect', () => process.exit())
// It may have gone while this was loading.
if (parent?.connected === false) process.exit()

const { values } = parseArgs({ options: { seed: { type: 'string' }, today: { type: 'string' } } })
const { world, leave } = recallWorld({
  seed: values.seed === undefined ? DEFAULT_WORLD.seed : Number(values.seed),
  today: values.today ?? DEFAULT_WORLD.today,
})
const sandbox = await startSandbox({ world })
const { config, secrets, identityProvider, control } = sandbox
const addresses = { config, secrets, identityProvider, control }

if (parent === null) {
  process.stdout.write(`${JSON.stringify(addresses)}\n`)
  process.once('SIGINT', () => void sandbox.close())
} else {
  parent.send?.(addresses)
}
leave()
process.once('SIGTERM', () => void sandbox.close())
