import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { request } from 'undici'
import { z } from 'zod'
import { type SandboxProcess } from './sandbox-process.ts'

/** The simulated world that the demo talks to: one child process. Development only. */
export interface Demo {
  readonly config: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly identityProvider: string
  readonly control: string
}

const ADDRESSES = z.object({
  config: z.record(z.string(), z.string()),
  secrets: z.record(z.string(), z.string()),
  identityProvider: z.url(),
  control: z.url(),
})

/** Where scripts beside the running demo find it; tokens and personas come from there. */
export const DEMO_FILE = 'demo.json'

/** Waits until the sandbox can be called. */
export async function joinDemo({ addresses }: SandboxProcess): Promise<Demo> {
  return ADDRESSES.parse(await addresses)
}

/**
 * Tells scripts beside the gateway where the demo is.
 * @returns how to take it back
 */
export function announceDemo(dataFolder: string, { identityProvider, control }: Demo): () => void {
  const file = join(dataFolder, DEMO_FILE)
  writeFileSync(file, JSON.stringify({ identityProvider, control }), { mode: 0o600 })
  return () => rmSync(file, { force: true })
}

const PERSONAS = z.object({
  personas: z.array(
    z.object({
      persona: z.string(),
      label: z.string(),
      roles: z.array(z.string()),
      id: z.string().nullable(),
      client: z.string(),
    }),
  ),
  scenarios: z.array(
    z.object({
      persona: z.string(),
      lifeEvent: z.string(),
      subjects: z.array(z.object({ role: z.string(), id: z.string() })),
      caseNumber: z.string().nullable(),
      consents: z.array(z.object({ grantor: z.string(), grantee: z.string(), lifeEvent: z.string() })),
    }),
  ),
})

export type DemoPersonas = z.infer<typeof PERSONAS>

/** The named people of the made-up world, and what is ready to be tried as whom. */
export async function readPersonas(identityProvider: string): Promise<DemoPersonas> {
  return PERSONAS.parse(await call(`${identityProvider}/personas`))
}

/** A token for one persona; null when there is no such persona. */
export async function issueToken(identityProvider: string, persona: string): Promise<string | null> {
  const answer = await call(`${identityProvider}/token`, { persona })
  const parsed = z.object({ access_token: z.string() }).safeParse(answer)
  return parsed.success ? parsed.data.access_token : null
}

/** The state of every simulated department. */
export function readDepartments(control: string): Promise<unknown> {
  return call(`${control}/state`)
}

/** Makes one simulated department misbehave, or behave again (`none`). */
export function setFault(control: string, order: unknown): Promise<unknown> {
  return call(`${control}/faults`, order)
}

const DEMO_CALL_MS = 5000

async function call(url: string, body?: unknown): Promise<unknown> {
  const answer = await request(url, {
    method: body === undefined ? 'GET' : 'POST',
    signal: AbortSignal.timeout(DEMO_CALL_MS),
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  return answer.body.json()
}
