import { shallowRef } from 'vue'
import { ask, type Demo, type Persona, type Scenario } from './api.ts'
import { type Consent, CONSENTS, type FormRole, GIVE_CONSENT, WITHDRAW_CONSENT } from './documents.ts'

/** Another adult of the form, whose own leave decides what the applicant sees of them. */
export interface Giver {
  readonly role: string
  readonly label: string
  readonly persona: Persona
}

const CONSENT_DAYS = 30

export type Consents = ReturnType<typeof useConsents>

/** 本人同意 of the others in a form. Each is read, given and withdrawn under the other person's own token. */
export function useConsents(demo: Demo, scenario: Scenario, roles: readonly FormRole[]) {
  const givers = isParty(demo, scenario) ? giversOf(demo, scenario, roles) : []
  const standing = shallowRef<ReadonlyMap<string, Consent>>(new Map())

  async function refresh(): Promise<void> {
    standing.value = new Map(
      await Promise.all(
        givers.map(async ({ role, persona }): Promise<[string, Consent][]> => {
          const consent = (await standingOf(persona))[0]
          return consent === undefined ? [] : [[role, consent]]
        }),
      ).then((found) => found.flat()),
    )
  }

  async function give({ persona }: Giver): Promise<void> {
    const expiresAt = new Date(Date.now() + CONSENT_DAYS * 86_400_000).toISOString()
    const { lifeEvent, caseNumber } = scenario
    await ask(persona.persona, GIVE_CONSENT, { input: { lifeEvent, caseNumber, expiresAt, grantee: granteeOf() } })
    await refresh()
  }

  async function withdraw({ persona }: Giver): Promise<void> {
    for (const { id } of await standingOf(persona)) await ask(persona.persona, WITHDRAW_CONSENT, { input: { id } })
    await refresh()
  }

  async function standingOf({ persona }: Persona): Promise<readonly Consent[]> {
    const { consents } = await ask<{ consents: readonly Consent[] }>(persona, CONSENTS, {})
    return consents.filter(
      ({ lifeEvent, withdrawnAt, expiresAt }) =>
        lifeEvent === scenario.lifeEvent && withdrawnAt === null && Date.parse(expiresAt) > Date.now(),
    )
  }

  /** An employee agrees towards the enterprise, a parent towards the other parent. */
  function granteeOf() {
    const enterprise = roles.find(({ kind }) => kind === 'ENTERPRISE')?.role
    const employer = scenario.subjects.find(({ role }) => role === enterprise)
    if (employer !== undefined) return { kind: 'ENTERPRISE', id: employer.id }
    return { kind: 'PERSON', id: demo.personas.find(({ persona }) => persona === scenario.persona)?.id ?? '' }
  }

  return { givers, standing, days: CONSENT_DAYS, refresh, give, withdraw }
}

/** Nobody is asked for their consent on behalf of a stranger. */
function isParty({ personas, scenarios }: Demo, { persona, lifeEvent, subjects }: Scenario): boolean {
  const id = personas.find((one) => one.persona === persona)?.id
  const isTheirs = scenarios.some((one) => one.persona === persona && one.lifeEvent === lifeEvent)
  return isTheirs || subjects.some((subject) => subject.id === id)
}

/** Officers need nobody's consent in their own case. */
function giversOf({ personas }: Demo, { persona, subjects }: Scenario, roles: readonly FormRole[]): readonly Giver[] {
  const applicant = personas.find((one) => one.persona === persona)
  if (applicant?.roles.includes('CITIZEN') !== true) return []
  return subjects.flatMap(({ role, id }) => {
    const other = personas.find((one) => one.id === id)
    if (other === undefined || other === applicant) return []
    return [{ role, label: roles.find((one) => one.role === role)?.label ?? role, persona: other }]
  })
}
