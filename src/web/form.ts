import { computed, reactive, ref, shallowRef } from 'vue'
import { ask, type DepartmentState, readDepartments, type Refusal, RefusedError, type Scenario } from './api.ts'
import { type ElementState, PREFILL_FORM, type PrefilledField, type PrefilledForm } from './documents.ts'
import { STATES } from './words.ts'

/** Nothing for the applicant to type: somebody else's to release, to find out, or of no concern. */
const CLOSED: ReadonlySet<ElementState> = new Set(['WITHHELD', 'PENDING', 'NOT_APPLICABLE', 'NO_PERMISSION'])

export function isOpen(field: PrefilledField): boolean {
  return !field.locked && !CLOSED.has(field.state)
}

export function shownValue(field: PrefilledField): string | null {
  return field.display ?? field.value
}

/** What the applicant still has to do about a field, given what they typed or confirmed. */
export function needOf(field: PrefilledField, draft: string | undefined): 'fill' | 'check' | null {
  if (!isOpen(field)) return null
  if (isDoubtful(field) && draft === undefined) return 'check'
  const value = draft ?? shownValue(field) ?? ''
  return field.required && value.trim() === '' ? 'fill' : null
}

/** There is a value, but its owner is asked whether it is right. */
export function isDoubtful(field: PrefilledField): boolean {
  return STATES[field.state].tone === 'check' && shownValue(field) !== null
}

/** 是否独生子女: two answers are enough. */
export function isYesOrNo({ label }: PrefilledField): boolean {
  return label.startsWith('是否')
}

/** What one filling of the form cost. */
export interface Effort {
  readonly durationMs: number
  /** Calls each department received meanwhile, by connector. */
  readonly calls: ReadonlyMap<string, number>
}

export type Prefill = ReturnType<typeof usePrefill>

/** One form as it stands, what its last refresh changed, and what the applicant typed. */
export function usePrefill({ persona, lifeEvent, subjects, caseNumber }: Scenario) {
  const input = { lifeEvent, subjects, caseNumber }
  const form = shallowRef<PrefilledForm | null>(null)
  const before = shallowRef<PrefilledForm | null>(null)
  const refusal = shallowRef<Refusal | null>(null)
  const effort = shallowRef<Effort | null>(null)
  const departments = shallowRef<readonly DepartmentState[]>([])
  const busy = ref(false)
  const drafts = reactive(new Map<string, string>())

  const changed = computed(() => changesOf(before.value, form.value))
  const changedMaterials = computed(() => materialChangesOf(before.value, form.value))

  async function refresh(): Promise<void> {
    busy.value = true
    try {
      const callsBefore = await readDepartments()
      const startedAt = performance.now()
      const { prefillForm } = await ask<{ prefillForm: PrefilledForm }>(persona, PREFILL_FORM, { input })
      const durationMs = Math.round(performance.now() - startedAt)
      departments.value = await readDepartments()
      effort.value = { durationMs, calls: callsBetween(callsBefore, departments.value) }
      before.value = form.value ?? before.value
      form.value = prefillForm
      refusal.value = null
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      before.value = form.value ?? before.value
      form.value = null
      refusal.value = error.refusal
    } finally {
      busy.value = false
    }
  }

  return { input, form, refusal, effort, departments, busy, drafts, changed, changedMaterials, refresh }
}

/** Fields whose value, state or source differ, as they were; of what is no longer ours to see, not the value. */
function changesOf(before: PrefilledForm | null, after: PrefilledForm | null): ReadonlyMap<string, PrefilledField> {
  if (before === null || after === null) return new Map()
  const earlier = new Map(before.fields.map((field) => [field.key, field]))
  return new Map(
    after.fields.flatMap((field): [string, PrefilledField][] => {
      const was = earlier.get(field.key)
      if (was === undefined || fingerprint(was) === fingerprint(field)) return []
      return [[field.key, HIDDEN.has(field.state) ? { ...was, value: null, display: null } : was]]
    }),
  )
}

const HIDDEN: ReadonlySet<ElementState> = new Set(['WITHHELD', 'NO_PERMISSION'])

function materialChangesOf(before: PrefilledForm | null, after: PrefilledForm | null): ReadonlySet<string> {
  if (before === null || after === null) return new Set()
  const earlier = new Map(before.materials.map(({ code, state }) => [code, state]))
  return new Set(after.materials.filter(({ code, state }) => earlier.get(code) !== state).map(({ code }) => code))
}

function fingerprint({ value, state, source }: PrefilledField): string {
  return JSON.stringify([value, state, source?.connector])
}

function callsBetween(
  before: readonly DepartmentState[],
  after: readonly DepartmentState[],
): ReadonlyMap<string, number> {
  const earlier = new Map(before.map((one) => [one.department, totalCalls(one)]))
  return new Map(
    after.map((one): [string, number] => [one.department, totalCalls(one) - (earlier.get(one.department) ?? 0)]),
  )
}

function totalCalls({ calls }: DepartmentState): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0)
}
