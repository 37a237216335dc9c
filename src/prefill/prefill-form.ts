import { type Display } from './display.ts'
import { type Form, type FormField, type FormRole } from './forms.ts'
import { type LifeEvent } from './life-events.ts'
import { decideMaterials, type RequiredMaterial } from './materials.ts'
import { noteForm } from './note-form.ts'
import { elementsOf, isAsked, planRole } from './plan-form.ts'
import { fieldState, type Readings, type RoleReading, scalarOf } from './role-reading.ts'
import { sealForm } from './seal.ts'
import { type Standing } from '../access/disclose.ts'
import { type Grants } from '../access/grants.ts'
import { type Answered, dueAtOf, sentenceOf } from '../archive/answer.ts'
import { collect, isWaiting, openTasks } from '../archive/collect.ts'
import { isDisclosed } from '../archive/plan.ts'
import { type Asking, audienceOf, type ReadParts } from '../archive/read-archive.ts'
import { observedAtOf, sourceOf } from '../archive/resolve.ts'
import { type Receipt, type Recording } from '../audit/ledger.ts'
import { type Catalog } from '../catalog/types.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { toDateTime } from '../model/clock.ts'
import { GatewayError } from '../model/errors.ts'
import { type SourceRef, textOf } from '../model/provenance.ts'
import { type Audience, type ElementState, sentenceFor } from '../model/state.ts'
import { type Subject } from '../model/subject.ts'

/** Stands before nothing. */
const NOBODY: Standing = { relation: 'SELF', consent: null, minor: false }

/** A seal serves one sitting at a form. */
const SEAL_LIFETIME_MS = 30 * 60_000

export interface PrefilledField {
  readonly key: string
  readonly label: string
  readonly role: string
  readonly path: string | null
  readonly value: string | null
  readonly display: string | null
  readonly state: ElementState
  readonly locked: boolean
  readonly required: boolean
  readonly source: SourceRef | null
  readonly observedAt: string | null
  readonly dueAt: string | null
  readonly sentence: string
  readonly serviceItems: readonly string[]
}

/** Counts from which 预填率 and 免交率 follow (DOMAIN §9). */
export interface FormFigures {
  readonly asked: number
  readonly suppliable: number
  readonly prefilled: number
  readonly prefillRate: number
  readonly materialsAsked: number
  readonly materialsExempt: number
  readonly exemptionRate: number
}

export interface PrefilledForm {
  readonly lifeEvent: LifeEvent
  readonly fields: readonly PrefilledField[]
  readonly materials: readonly RequiredMaterial[]
  readonly figures: FormFigures
  readonly seal: string
  readonly sealExpiresAt: string
  readonly receipt: Receipt
  readonly receipts: readonly { readonly role: string; readonly receipt: Receipt }[]
}

export interface PrefillParts extends ReadParts {
  readonly sealKey: Uint8Array
}

export interface PrefillForm extends Asking {
  readonly form: Form
  readonly lifeEvent: LifeEvent
  /** Only these service items; all when empty. */
  readonly serviceItems: readonly string[]
  readonly subjects: readonly RoleSubject[]
  readonly catalog: Catalog
  readonly grants: Grants
  readonly display: Display
}

export interface RoleSubject {
  readonly role: FormRole
  readonly subject: Subject
}

/**
 * 表单预填报: one form, every field with its source, age and state, and the materials nobody needs to bring. Each
 * source is called once for all roles together; what a caller may not see goes into the seal only.
 * @throws {GatewayError} INPUT_INVALID, RELATION_NOT_PROVED when any role's is not, PROOF_UNAVAILABLE, AUDIT_UNAVAILABLE
 */
export async function prefillForm(parts: PrefillParts, asking: PrefillForm): Promise<PrefilledForm> {
  const { caller, purpose, requestId } = asking
  const { ledger, clock, sealKey } = parts
  const fields = asking.form.fields.filter((field) => isAsked(field.serviceItems, asking))
  const subjects = asking.subjects.map(({ subject }) => subject)

  const { result, receipts } = await ledger.record(
    { action: 'PREFILL', caller, purpose, requestId, subjects },
    async (recording) => {
      const readings = await readRoles(parts, recording, asking)
      const prefilled = fields.map((field) => prefillField(field, readings, asking, audienceOf(caller)))
      // Of somebody who is not in this case nothing is asked.
      const asked = asking.form.materials.filter(
        ({ role, serviceItems }) => readings.has(role) && isAsked(serviceItems, asking),
      )
      const materials = decideMaterials(asked, readings)
      noteForm(recording, readings, { fields, rules: asked, materials })
      return { readings, prefilled, materials }
    },
  )
  const { readings, prefilled, materials } = result
  const receipt = receipts[0]
  if (receipt === undefined) throw new GatewayError('AUDIT_UNAVAILABLE')
  // In the order of the subjects, as the receipts are.
  const read = [...readings.values()]
  if (read.some(isWaiting)) await openTasks(read, receipts)

  const expiresAtMs = clock() + SEAL_LIFETIME_MS
  const seal = await sealForm(
    {
      lifeEvent: asking.form.lifeEvent,
      caseNumber: purpose.caseNumber,
      expiresAt: Math.floor(expiresAtMs / 1000),
      fields: prefilled.map(({ key, state, locked }, index) => {
        return { key, value: sealedValue(answerFor(fields[index], readings)), state, locked }
      }),
    },
    caller,
    sealKey,
  )
  return {
    lifeEvent: asking.lifeEvent,
    fields: prefilled,
    materials,
    figures: figuresOf(fields, prefilled, materials, readings, parts),
    seal,
    sealExpiresAt: toDateTime(expiresAtMs),
    receipt,
    receipts: receipts.map((one, position) => ({ role: asking.subjects[position]?.role.role ?? '', receipt: one })),
  }
}

/** What is read about the subject of each role, all in the same few calls. */
async function readRoles(parts: PrefillParts, recording: Recording, asking: PrefillForm): Promise<Readings> {
  const { purpose, catalog, deadlineAt } = asking
  const roles = asking.subjects.map((one, position) => ({ ...one, position, elements: elementsOf(asking, one.role) }))
  for (const { position, elements } of roles) recording.asked(position, elements)
  const standings = await Promise.all(
    roles.map(({ role, subject, position, elements }) => {
      // A form that asks for nothing needs no relation: nobody is asked.
      if (elements.length === 0) return NOBODY
      const { relations } = asking.grants.forRole(purpose, role.role)
      return parts.prover.prove(recording, { subject, position, relations, catalog, deadlineAt })
    }),
  )
  const wanted = roles.map(({ role, subject, position, elements }) => ({
    subject,
    position,
    plan: planRole(asking, role, subject, elements, standings[position]),
  }))
  const answers = await collect(parts.exchange, recording, wanted, deadlineAt)
  return new Map(
    roles.map(({ role, subject, position }): [string, RoleReading] => [
      role.role,
      {
        subject,
        position,
        answered: new Map(answers[position]?.answered.map((one) => [one.asked.element.path, one])),
        pending: answers[position]?.pending ?? [],
      },
    ]),
  )
}

function answerFor(field: FormField | undefined, readings: Readings): Answered | null {
  if (field?.path == null) return null
  return readings.get(field.role)?.answered.get(field.path) ?? null
}

function sealedValue(answered: Answered | null): string | null {
  return answered === null ? null : textOf(scalarOf(answered.resolved.value, answered.asked.leaf))
}

function prefillField(
  field: FormField,
  readings: Readings,
  { display }: PrefillForm,
  audience: Audience,
): PrefilledField {
  const { key, label, role, path, required, serviceItems } = field
  const answered = answerFor(field, readings)
  const about = { key, label, role, path, required, serviceItems }
  if (answered === null) {
    const state: ElementState = readings.has(role) ? 'USER_DECLARED' : 'NOT_APPLICABLE'
    const concerns = required && state === 'USER_DECLARED'
    return { ...about, ...UNANSWERED, required: concerns, state, sentence: sentenceFor(state, audience) }
  }
  const { asked, resolved } = answered
  const state = fieldState(answered)
  const value = scalarOf(answered.value, asked.leaf)
  const disclosed = isDisclosed(asked.ruling)
  return {
    ...about,
    value: textOf(value),
    display: value === null ? null : display(asked.element, value),
    state,
    locked: state === 'VERIFIED' && value !== null && !field.editable,
    source: disclosed ? sourceOf(resolved) : null,
    observedAt: disclosed ? observedAtOf(resolved) : null,
    dueAt: disclosed ? dueAtOf(resolved) : null,
    sentence: sentenceOf(state, resolved, audience),
  }
}

/** A field without an element is the applicant's to fill; one whose optional role was left out does not concern them. */
const UNANSWERED = { value: null, display: null, locked: false, source: null, observedAt: null, dueAt: null }

function figuresOf(
  fields: readonly FormField[],
  prefilled: readonly PrefilledField[],
  materials: readonly RequiredMaterial[],
  readings: Readings,
  { exchange }: PrefillParts,
): FormFigures {
  const delivered = prefilled.map(({ state, value }) => state === 'VERIFIED' && value !== null)
  const suppliable = fields.filter(
    (field, index) => delivered[index] === true || isSuppliable(answerFor(field, readings), exchange),
  ).length
  const prefilledCount = delivered.filter(Boolean).length
  const exempt = materials.filter(({ state }) => state === 'EXEMPT').length
  return {
    asked: fields.filter(({ role }) => readings.has(role)).length,
    suppliable,
    prefilled: prefilledCount,
    prefillRate: rate(prefilledCount, suppliable),
    materialsAsked: materials.length,
    materialsExempt: exempt,
    exemptionRate: rate(exempt, materials.length),
  }
}

/**
 * DOMAIN §9: a LIVE source that is not manual provides it as authority and applies to this subject. One that has failed
 * of late is still asked, and still counts; one that is left alone does not.
 */
function isSuppliable(answered: Answered | null, exchange: Exchange): boolean {
  const from = answered?.candidates.find(({ rank }) => rank === 'AUTHORITY')
  if (from === undefined) return false
  const { source } = from.operation
  const { state } = exchange.sourceState(source.connector)
  return source.route !== 'MANUAL' && (state === 'LIVE' || state === 'DEGRADED')
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000
}
