import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Pool } from 'undici'
import { z } from 'zod'
import { type Child, start } from './machine.ts'
import { MANY } from './queries.ts'
import { readDepartments } from '../../src/demo.ts'
import { type SandboxAddresses } from '../../src/sandbox/start.ts'

export interface Server {
  readonly pid: number
  readonly pool: Pool
  /** Requests sent so far: the next round goes on where the last one ended. */
  sent: number
  close(): Promise<void>
}

export async function openServer(settings: Parameters<typeof start>[0]): Promise<Server> {
  const child: Child = await start(settings)
  const { url } = z.object({ url: z.url() }).parse(child.started)
  const pool = new Pool(url, { connections: MANY, pipelining: 1 })
  return {
    pid: child.pid,
    pool,
    sent: 0,
    async close() {
      await pool.destroy()
      await child.close()
    },
  }
}

export type Environment = Readonly<Record<string, string>>

/** What all three are told: the gateway by its own settings, and the other two read the same. */
export function environmentIn(folder: string, { config, secrets, identityProvider }: SandboxAddresses): Environment {
  const connectors = join(folder, 'connectors.json')
  writeFileSync(connectors, JSON.stringify({ config, secrets }), { mode: 0o600 })
  return {
    PORT: '0',
    YIDANG_MODE: 'production',
    YIDANG_LOG_LEVEL: 'warn',
    YIDANG_DATA: join(folder, 'data'),
    ...PATIENT,
    ...FORGETFUL,
    YIDANG_ISSUER: identityProvider,
    YIDANG_JWKS_URL: `${identityProvider}/.well-known/jwks.json`,
    YIDANG_CONNECTOR_CONFIG: connectors,
    YIDANG_CONNECTORS: patientManifests(folder),
  }
}

/** On a busy machine a lost source would end the run. */
const PATIENT = { YIDANG_DEADLINE_MS: '20000', YIDANG_FORM_DEADLINE_MS: '20000' }

/**
 * As little as the others keep: of the people of B and E nobody is found again in a cache, of those of C everybody. Ours
 * counts bytes, theirs records.
 */
const FORGETFUL = { YIDANG_CACHE_MIB: '8' }

const MANIFESTS = join(import.meta.dirname, '../../connectors/manifests')

/** The manifests but for two limits: the calls a second a department agreed to would be measured, and see above. */
function patientManifests(folder: string): string {
  const manifests = join(folder, 'manifests')
  cpSync(MANIFESTS, manifests, { recursive: true })
  for (const name of readdirSync(manifests, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue
    const file = join(manifests, name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/perSecond: \d+/, 'perSecond: 20000').replace(/timeoutMs: \d+/, 'timeoutMs: 2500'))
  }
  return manifests
}

const STATE = z.object({
  departments: z.array(z.object({ department: z.string(), calls: z.record(z.string(), z.number()) })),
})
const NO_SOURCES = new Set(['national-platform', 'identity-provider'])

/**
 * Calls to departments so far. What passes the national platform is counted where it arrives; what obtains a credential
 * is not counted.
 */
export async function countCalls(control: string): Promise<number> {
  const { departments } = STATE.parse(await readDepartments(control))
  let sum = 0
  for (const { department, calls } of departments) {
    if (NO_SOURCES.has(department)) continue
    for (const [call, times] of Object.entries(calls)) {
      if (call === 'refused' || call === 'unrouted') throw new Error(`${department}: a call of ours was ${call}`)
      if (call !== 'POST /oauth/token') sum += times
    }
  }
  return sum
}
