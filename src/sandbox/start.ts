/** The whole sandbox in one process: departments, platforms, identity provider, and the desk that controls them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock } from '../model/clock.ts'
import { departmentsOf, storedDepartmentsOf } from './departments/index.ts'
import { type Fault } from './faults.ts'
import { type CallCounts, type Department, type RunningDepartment, serve } from './kit.ts'
import { caseCenter } from './platforms/case-center.ts'
import { controlDesk } from './platforms/control.ts'
import { startIdentityProvider } from './platforms/identity-provider.ts'
import { licensePlatform } from './platforms/licenses.ts'
import { nationalPlatform } from './platforms/national-platform.ts'
import { DEFAULT_WORLD, generateWorld } from './world/generate.ts'
import { openStore } from './stores.ts'
import { type World } from './world/types.ts'

export interface SandboxOptions {
  readonly seed?: number
  /** Reference day of the world, `yyyy-MM-dd`; when absent the one seeds/people/planted.json was written for. */
  readonly today?: string
  /** A world made elsewhere, instead of the one of this seed and day. */
  readonly world?: World
  /** Slugs of the departments to open; all when absent. The platforms always open. */
  readonly departments?: readonly string[]
  /** The time at every department: tokens and signatures expire by it. */
  readonly clock?: Clock
}

/** What a gateway needs to know; kit.ts says how the names follow from the slugs. */
export interface SandboxAddresses {
  readonly config: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** Issuer of the tokens; `/.well-known/jwks.json` below it. */
  readonly identityProvider: string
  readonly control: string
}

export interface Sandbox extends SandboxAddresses {
  readonly world: World
  /** @throws {TypeError} no such department */
  setFault(department: string, fault: Fault): Promise<void>
  calls(department: string): CallCounts
  resetCalls(): void
  tokenFor(persona: string): Promise<string>
  close(): Promise<void>
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? Date.now
  const { seed = DEFAULT_WORLD.seed, today = DEFAULT_WORLD.today } = options
  const world = options.world ?? generateWorld({ seed, today })
  const wanted = departmentsOf(world).filter(({ name }) => options.departments?.includes(name) ?? true)
  const open = (department: Department): Promise<RunningDepartment> => serve(department, { clock })

  const folder = mkdtempSync(join(tmpdir(), 'yidang-sandbox-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeFolder)
  const stored = storedDepartmentsOf(world).filter(({ name }) => options.departments?.includes(name) ?? true)
  const departments = [
    ...(await Promise.all([...wanted, caseCenter(world), licensePlatform(world)].map(open))),
    ...stored.map((department) => openStore(department, folder)),
  ]
  const platform = await open(nationalPlatform(departments.flatMap(nationalServiceOf)))
  const provider = await startIdentityProvider(world, clock)
  const running = new Map([...departments, platform, provider.running].map((each) => [each.department.name, each]))
  const control = await open(controlDesk(running))

  function named(name: string): RunningDepartment {
    const found = running.get(name)
    if (found === undefined) throw new TypeError(`the sandbox has no department ${name}`)
    return found
  }

  return {
    ...addressesOf(departments, platform),
    identityProvider: provider.running.url,
    control: control.url,
    world,
    setFault: (department, fault) => named(department).setFault(fault),
    calls: (department) => named(department).calls(),
    resetCalls: () => running.values().forEach((each) => each.resetCalls()),
    tokenFor: provider.tokenFor,
    close: async () => {
      await Promise.all([control, ...running.values()].map((each) => each.close()))
      process.off('exit', removeFolder)
      removeFolder()
    },
  }
}

function nationalServiceOf({ department, url }: RunningDepartment) {
  const { national, credentials } = department.authenticate
  return national === undefined
    ? []
    : [{ ...national, appKey: credentials['AppKey'] ?? '', url, routes: department.routes }]
}

function addressesOf(departments: readonly RunningDepartment[], platform: RunningDepartment) {
  const config: Record<string, string> = {}
  const secrets: Record<string, string> = {}
  for (const { department, url } of departments) {
    const { credentials, national } = department.authenticate
    const name = camelCase(department.name)
    config[`${name}Url`] = national === undefined ? url : platform.url
    for (const [suffix, secret] of Object.entries(credentials)) secrets[name + suffix] = secret
  }
  return { config, secrets }
}

/** `public-security.population` → `publicSecurityPopulation`. */
function camelCase(slug: string): string {
  return slug.replace(/[.-](.)/g, (_, first: string) => first.toUpperCase())
}
