import { type Operation, type Rank } from '../catalog/types.ts'
import { type FailureReason, isUnreadable, type Outcome } from '../exchange/types.ts'
import { type Item, type ItemList, type Value } from '../model/element.ts'
import { type Saying, type SourceRef, type Told } from '../model/provenance.ts'
import { bringsValue, type ElementState } from '../model/state.ts'

/** Where one binding's value stands among the outcomes of a subject's operations. */
export interface Candidate {
  /** Position in the subject's operations, and so in its outcomes. */
  readonly position: number
  readonly operation: Operation
  readonly slot: number
  readonly rank: Rank
}

/** One value out of all that the sources said, and why it is this one. */
export interface Resolved {
  readonly state: ElementState
  readonly value: Value | ItemList
  /** Who gave the value; where there is none, who was asked first. */
  readonly from: Candidate | null
  readonly outcome: Outcome | null
  /** What every source says, where they disagree, those behind another gateway each for itself. */
  readonly conflict: readonly Saying[] | null
  /** Where another gateway passes the value on, or says why it has none: its own words. */
  readonly told: Told | null
}

/**
 * 一数一源: the authority's value stands; where others disagree it is a CONFLICT and all are named; where the authority
 * has none, another source's is a REFERENCE. Candidates come authority first. Where another gateway's sources disagree,
 * so do ours.
 */
export function resolve(candidates: readonly Candidate[], outcomes: readonly Outcome[]): Resolved {
  const first = candidates[0]
  if (first === undefined) return NO_SOURCE
  const authority = first.rank === 'AUTHORITY' ? first : null
  let best: Candidate | null = null
  let bestValue: Value | ItemList = null
  let disputed: Candidate | null = null
  let disagree = false
  for (const candidate of candidates) {
    if (toldOf(candidate, outcomes)?.state === 'CONFLICT') disputed ??= candidate
    const value = valueOf(candidate, outcomes)
    if (value === null) continue
    if (best === null) {
      best = candidate
      bestValue = value
    } else if (!Array.isArray(value) && value !== bestValue) {
      disagree = true
    }
  }
  const from = best ?? disputed
  if (from === null) return absent(first, outcomes)
  const outcome = outcomes[from.position] ?? null
  const told = toldOf(from, outcomes)
  if (disagree || disputed !== null) {
    // Without an authority's word none of the others is chosen.
    const value = best === authority ? bestValue : null
    return { state: 'CONFLICT', value, from, outcome, conflict: allSayings(candidates, outcomes), told }
  }
  const state = isStale(outcome) ? 'STALE' : best === authority ? (told?.state ?? 'VERIFIED') : 'REFERENCE'
  return { state, value: bestValue, from, outcome, conflict: null, told }
}

const NO_SOURCE: Resolved = {
  state: 'NO_SOURCE',
  value: null,
  from: null,
  outcome: null,
  conflict: null,
  told: null,
}

/** The system and department whose word it is, also where another gateway passed it on; the connector is ours. */
export function sourceOf({ from, told }: Resolved): SourceRef | null {
  return from === null ? null : named(from, told?.source)
}

function named({ operation }: Candidate, told: SourceRef | null | undefined): SourceRef {
  const own = operation.source.ref
  return told ? { ...told, connector: own.connector } : own
}

/** When that department last knew it to be so. */
export function observedAtOf({ outcome, told }: Resolved): string | null {
  if (told !== null) return told.observedAt
  return outcome?.kind === 'RECORD' ? outcome.observedAt : null
}

/** When it was fetched from that department, by whomever. */
export function fetchedAtOf({ outcome, told }: Resolved): string | null {
  if (outcome?.kind !== 'RECORD' && outcome?.kind !== 'NO_RECORD') return null
  return told === null ? outcome.fetchedAt : told.fetchedAt
}

/** Positions of the items about whose leaf the source says something that nobody can read. */
export function unreadableItems({ value, from, outcome }: Resolved, leaf: string): readonly number[] {
  if (from === null || outcome?.kind !== 'RECORD' || !isUnreadable(outcome, from.slot)) return NONE
  return Array.isArray(value)
    ? value.flatMap((item: Item, position) => (item[leaf] === undefined ? [position] : []))
    : NONE
}

const NONE: readonly number[] = []

function toldOf(candidate: Candidate, outcomes: readonly Outcome[]): Told | null {
  const outcome = outcomes[candidate.position]
  return outcome?.kind === 'RECORD' ? (outcome.relay?.told[candidate.slot] ?? null) : null
}

function valueOf(candidate: Candidate, outcomes: readonly Outcome[]): Value | ItemList {
  const outcome = outcomes[candidate.position]
  return outcome?.kind === 'RECORD' ? (outcome.record[candidate.slot] ?? null) : null
}

/** Null: nobody's value is known. */
function allSayings(candidates: readonly Candidate[], outcomes: readonly Outcome[]): readonly Saying[] | null {
  const sayings = candidates.flatMap((candidate) => sayingsOf(candidate, outcomes))
  return sayings.length === 0 ? null : sayings
}

function sayingsOf(candidate: Candidate, outcomes: readonly Outcome[]): readonly Saying[] {
  const told = toldOf(candidate, outcomes)
  const passedOn = told?.conflict ?? []
  if (passedOn.length > 0) return passedOn.map((one) => ({ ...one, source: named(candidate, one.source) }))
  const value = valueOf(candidate, outcomes)
  const outcome = outcomes[candidate.position]
  if (value === null || Array.isArray(value) || outcome?.kind !== 'RECORD') return []
  const observedAt = told === null ? outcome.observedAt : told.observedAt
  return [{ source: named(candidate, told?.source), value: value as Value, observedAt }]
}

function absent(first: Candidate, outcomes: readonly Outcome[]): Resolved {
  const outcome = outcomes[first.position] ?? null
  const told = toldOf(first, outcomes)
  if (told !== null) {
    // Another gateway knows why; an empty list is a value, and does not come here.
    const state = told.state !== 'PENDING' && bringsValue(told.state) ? 'NOT_FOUND' : told.state
    return { state, value: null, from: first, outcome, conflict: null, told }
  }
  if (outcome?.kind === 'PENDING') {
    return { state: 'PENDING', value: null, from: first, outcome, conflict: null, told: null }
  }
  if (outcome?.kind === 'RETURNED') {
    // Who was asked has neither a value nor said that there is none: nobody supplies it here.
    return { state: 'NO_SOURCE', value: null, from: first, outcome, conflict: null, told: null }
  }
  // An unreadable value is a value, and an unreadable list not an empty one.
  if (outcome?.kind === 'RECORD' && isUnreadable(outcome, first.slot)) {
    return { state: 'SOURCE_DOWN', value: null, from: first, outcome, conflict: null, told: null }
  }
  const lost = outcome?.kind === 'FAILED'
  // An authority that knows of no rows has said that the list is empty; a lost one has said nothing.
  const value = !lost && first.operation.provides[first.slot]?.kind === 'list' ? [] : null
  const state = lost ? lostState(outcome.reason) : isStale(outcome) ? 'STALE' : 'NOT_FOUND'
  return { state, value, from: first, outcome, conflict: null, told: null }
}

/** Given although its manifest no longer calls it fresh. */
export function isStale(outcome: Outcome | null): boolean {
  return outcome?.kind === 'RECORD' && outcome.stale
}

/** Of an element whose source is lost. */
export function lostState(reason: FailureReason): ElementState {
  return reason === 'TIMEOUT' ? 'TIMEOUT' : 'SOURCE_DOWN'
}
