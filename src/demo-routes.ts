import { giveConsent } from './access/give-consent.ts'
import { type Demo, issueToken, readDepartments, readPersonas, setFault } from './demo.ts'
import { type Exchange } from './exchange/exchange.ts'
import { type Gateway } from './gateway.ts'
import { type Caller } from './model/caller.ts'
import { type CitizenId, parseBirthCertificateNumber, parseCitizenId, parseCreditCode } from './model/ids.ts'
import { enterprise, newborn, person, type Subject } from './model/subject.ts'
import { jsonReply, type Route, type RouteRequest } from './server-http.ts'

/** What the page needs to try the demo: who there is, their tokens, and a switch for every department. */
export function demoRoutes(demo: Demo, exchange: () => Pick<Exchange, 'invalidate'>): readonly Route[] {
  const { identityProvider, control } = demo
  return [
    { method: 'GET', path: '/demo/personas', answer: async () => jsonReply(200, await readPersonas(identityProvider)) },
    { method: 'POST', path: '/demo/token', answer: (request) => tokenReply(identityProvider, request) },
    { method: 'GET', path: '/demo/departments', answer: async () => jsonReply(200, await readDepartments(control)) },
    {
      method: 'POST',
      path: '/demo/faults',
      async answer({ body }) {
        const reply = jsonReply(200, await setFault(control, parse(body)))
        await forgetEveryone(demo, exchange())
        return reply
      },
    },
  ]
}

/** What was learnt in the last minute would hide the fault from whoever has just switched it on, to see what it does. */
async function forgetEveryone({ identityProvider }: Demo, exchange: Pick<Exchange, 'invalidate'>): Promise<void> {
  const { scenarios } = await readPersonas(identityProvider)
  for (const { role, id } of scenarios.flatMap(({ subjects }) => subjects)) {
    await exchange.invalidate(role === 'newborn' ? newborn(parseBirthCertificateNumber(id)) : subjectOf(id))
  }
}

async function tokenReply(identityProvider: string, { body }: RouteRequest) {
  const persona = Reflect.get(Object(parse(body)), 'persona')
  const token = typeof persona === 'string' ? await issueToken(identityProvider, persona) : null
  return token === null ? jsonReply(404, { error: '没有这个人物 no such persona' }) : jsonReply(200, { token })
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return null
  }
}

/** Gives the consents the ready scenarios need, each under its giver's own name, once. */
export async function seedConsents(gateway: Gateway, { identityProvider }: Demo): Promise<void> {
  const { scenarios } = await readPersonas(identityProvider)
  for (const { caseNumber, consents } of scenarios) {
    for (const { grantor, grantee, lifeEvent } of consents) {
      await seedConsent(gateway, {
        grantor: parseCitizenId(grantor),
        grantee: subjectOf(grantee),
        lifeEvent,
        caseNumber,
      })
    }
  }
}

interface Seed {
  readonly grantor: CitizenId
  readonly grantee: Subject
  readonly lifeEvent: string
  readonly caseNumber: string | null
}

async function seedConsent({ services, contextOf }: Gateway, seed: Seed): Promise<void> {
  const { store, clock } = services
  const standing = await store.consents.active(store.digest(seed.grantor), store.digest(seed.grantee.id), clock())
  if (standing.some(({ lifeEvent }) => lifeEvent === seed.lifeEvent)) return
  const caller: Caller = {
    client: 'portal',
    department: null,
    citizen: seed.grantor,
    officer: null,
    roles: ['CITIZEN'],
  }
  const { generation, ...asking } = contextOf({
    caller,
    requestId: crypto.randomUUID(),
    deadlineAt: Infinity,
  })
  const { catalog, grants, lifeEvents } = generation
  const { lifeEvent, grantee, caseNumber } = seed
  const input = { lifeEvent, grantee, caseNumber, elements: null, expiresAt: null }
  await giveConsent(services, { ...asking, catalog, grants, lifeEvents }, input)
}

function subjectOf(id: string): Subject {
  return /^\d{17}[\dX]$/.test(id) ? person(parseCitizenId(id)) : enterprise(parseCreditCode(id))
}
