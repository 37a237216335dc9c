import { type ArchivePlan, type Asked, type Group, isDisclosed } from './plan.ts'
import {
  type Candidate,
  fetchedAtOf,
  observedAtOf,
  resolve,
  type Resolved,
  sourceOf,
  unreadableItems,
} from './resolve.ts'
import { maskValue } from '../access/mask.ts'
import { type Pending } from '../../connectors/kinds/kind.ts'
import { type Outcome } from '../exchange/types.ts'
import { type DataElement, type ItemList, type Value } from '../model/element.ts'
import { type ConflictingValue, type FieldReport, textOf } from '../model/provenance.ts'
import {
  type Audience,
  bringsValue,
  type ElementState,
  pendingSentence,
  returnedSentence,
  sentenceFor,
  unreadableSentence,
  type Waiting,
} from '../model/state.ts'

/** One element answered for one caller: what they may see of it, and in which state. */
export interface Answered {
  readonly asked: Asked
  readonly state: ElementState
  /** As this caller may see it; a list's leaf is the column of its items. Null: nothing is given. */
  readonly value: Value | readonly Value[]
  readonly resolved: Resolved
  readonly candidates: readonly Candidate[]
}

/** Everything asked of one subject, answered. Pure: from the plan and what the sources said. */
export interface Answer {
  readonly plan: ArchivePlan
  readonly answered: readonly Answered[]
  /** What officers have yet to answer. */
  readonly pending: readonly Pending[]
}

const NOTHING: readonly Pending[] = []

export function answer(plan: ArchivePlan, outcomes: readonly Outcome[]): Answer {
  const answered: Answered[] = []
  for (const group of plan.groups) {
    const resolved = resolve(group.candidates, outcomes)
    for (const asked of group.asked) answered.push(answerOne(group, asked, resolved))
  }
  return { plan, answered, pending: outcomes.some(isPending) ? outcomes.filter(isPending) : NOTHING }
}

function isPending(outcome: Outcome): outcome is Extract<Outcome, { kind: 'PENDING' }> {
  return outcome.kind === 'PENDING'
}

function answerOne(group: Group, asked: Asked, resolved: Resolved): Answered {
  const { candidates, absence } = group
  const { ruling } = asked
  if (isDisclosed(ruling)) {
    const value = visible(asked, resolved.value)
    return { asked, resolved, candidates, state: absence ?? stateOf(resolved, asked, value), value }
  }
  const state = ruling === 'NO_PERMISSION' ? ruling : 'WITHHELD'
  return { asked, resolved, candidates, state, value: null }
}

/** A list of which nothing about this leaf can be read brings nothing about it. */
function stateOf(resolved: Resolved, { leaf }: Asked, value: Answered['value']): ElementState {
  const isLost =
    Array.isArray(value) && unreadableItems(resolved, leaf).length > 0 && value.every((cell) => cell === null)
  return isLost ? 'SOURCE_DOWN' : resolved.state
}

function visible(asked: Asked, value: Value | ItemList): Value | readonly Value[] {
  if (!isList(value)) return shown(asked, value)
  return value.map((item) => shown(asked, item[asked.leaf] ?? null))
}

function shown(asked: Asked, value: Value): Value {
  return asked.ruling === 'MASKED' ? maskValue(asked.element, value) : value
}

export function isList(value: Value | ItemList): value is ItemList {
  return typeof value === 'object' && value !== null
}

/** The nested sections of an archive, as GraphQL shows them: every asked leaf is there, null where nothing is given. */
export function sectionsOf(answered: readonly Answered[]): Record<string, unknown> {
  const root: Tree = {}
  for (const one of answered) {
    const { fields, list } = one.asked.element
    if (list === null) containerOf(root, fields, 1)[one.asked.leaf] = one.value
    else putColumn(containerOf(root, fields, 2), fields.at(-2) ?? '', one)
  }
  return root
}

interface Tree {
  [field: string]: unknown
}

function containerOf(root: Tree, fields: readonly string[], depth: number): Tree {
  let node = root
  for (let i = 0; i < fields.length - depth; i++) node = (node[fields[i] ?? ''] ??= {}) as Tree
  return node
}

function putColumn(container: Tree, name: string, { asked, value }: Answered): void {
  if (!Array.isArray(value)) {
    container[name] ??= null
    return
  }
  const items = (container[name] ??= value.map((): Tree => ({}))) as Tree[]
  value.forEach((cell: Value, position) => {
    const item = items[position]
    if (item !== undefined) item[asked.leaf] = cell
  })
}

/** 溯源 for each element asked. */
export function reportsOf(answered: readonly Answered[], audience: Audience): readonly FieldReport[] {
  return answered.map(({ asked, state, resolved }) => {
    const disclosed = isDisclosed(asked.ruling)
    const outcome = disclosed ? resolved.outcome : null
    const unreadable = disclosed ? unreadableItems(resolved, asked.leaf) : []
    const said = outcome?.kind === 'RECORD' || outcome?.kind === 'NO_RECORD' ? outcome : null
    return {
      path: asked.element.path,
      state,
      source: disclosed ? sourceOf(resolved) : null,
      observedAt: disclosed ? observedAtOf(resolved) : null,
      fetchedAt: disclosed ? fetchedAtOf(resolved) : null,
      cached: said?.cached ?? false,
      masked: asked.ruling === 'MASKED',
      dueAt: disclosed ? dueAtOf(resolved) : null,
      unreadable: unreadable.map((position) => pathIn(asked.element, position)),
      conflict: disclosed && resolved.conflict !== null ? conflictOf(asked, resolved.conflict) : null,
      sentence:
        sentenceOf(state, disclosed ? resolved : null, audience) +
        (unreadable.length > 0 && bringsValue(state) ? unreadableSentence(unreadable.length, audience) : ''),
    }
  })
}

/** Of a list's leaf in one of its items: `person.licenses[2].expiresAt`. */
function pathIn({ path }: DataElement, position: number): string {
  return path.replace('[]', `[${String(position)}]`)
}

/** Until when an officer answers; null where nobody is at it. */
export function dueAtOf({ outcome, told }: Resolved): string | null {
  return outcome?.kind === 'PENDING' ? outcome.dueAt : (told?.dueAt ?? null)
}

/**
 * The sentence of a state; of one that waits, also for whom and until when; of one sent back, by whom and why.
 * @param resolved null: no more than the state is to be told
 */
export function sentenceOf(state: ElementState, resolved: Resolved | null, audience: Audience): string {
  if (resolved === null) return sentenceFor(state, audience)
  const { outcome } = resolved
  const department = sourceOf(resolved)?.department ?? ''
  const waiting = state === 'PENDING' ? waitingFor(resolved) : null
  if (waiting !== null) return pendingSentence({ ...waiting, department }, audience)
  if (state === 'NO_SOURCE' && outcome?.kind === 'RETURNED') {
    return returnedSentence({ ...outcome, department }, audience)
  }
  return sentenceFor(state, audience)
}

/** Another gateway tells the day alone, not whether it has only been reckoned without the holidays. */
function waitingFor({ outcome, told }: Resolved): Omit<Waiting, 'department'> | null {
  if (outcome?.kind === 'PENDING') return outcome
  if (outcome?.kind !== 'RECORD' || !told?.dueAt) return null
  return { dueAt: told.dueAt, isOverdue: Date.parse(outcome.fetchedAt) > Date.parse(told.dueAt), isKnown: true }
}

/** Every source's value of a CONFLICT, in the order in which they are shown; one value of the ledger. */
export function shownConflict({ asked, resolved }: Answered): readonly Value[] {
  return (resolved.conflict ?? []).map(({ value }) => shown(asked, value))
}

function conflictOf(asked: Asked, conflict: NonNullable<Resolved['conflict']>): readonly ConflictingValue[] {
  return conflict.map(({ source, value, observedAt }) => ({
    source,
    value: textOf(shown(asked, value)),
    observedAt,
    path: asked.element.path,
  }))
}
