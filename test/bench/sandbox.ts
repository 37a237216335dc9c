/** The departments, in a process of their own on the load generator's core. */
import { type BenchSandbox, casesAbout, citizensOf, OFFICER, withCast } from './cast.ts'
import { startSandbox } from '../../src/sandbox/start.ts'
import { generateWorld } from '../../src/sandbox/world/generate.ts'

const world = generateWorld()
const citizens = citizensOf(world)
const sandbox = await startSandbox({ world: withCast(world, citizens) })
const { config, secrets, identityProvider, control } = sandbox

const started: BenchSandbox = {
  addresses: { config, secrets, identityProvider, control },
  cast: {
    citizens: await Promise.all(
      citizens.map(async ({ id, name }) => ({ id, name, token: await sandbox.tokenFor(id) })),
    ),
    cases: casesAbout(citizens, world.today).map(({ number, subjects }) => ({
      number,
      ids: subjects.map(({ id }) => id),
    })),
    officerToken: await sandbox.tokenFor(OFFICER),
  },
}
process.send?.(started)
process.once('disconnect', () => void sandbox.close())
