import { type Closed, type Consulted } from './consultation.ts'
import { type Asking, audienceOf } from '../archive/read-archive.ts'
import { lostState } from '../archive/resolve.ts'
import { type Receipt } from '../audit/ledger.ts'
import { type FailureReason } from '../exchange/types.ts'
import { type SourceRef } from '../model/provenance.ts'
import { type ElementState, sentenceFor } from '../model/state.ts'

/** What every answer about licences says of itself. */
export interface LicenseTold {
  readonly state: ElementState
  readonly sentence: string
  readonly source: SourceRef | null
  readonly receipt: Receipt
}

/** What the work gave: something, or why nothing. */
export type Given<Thing> = Thing | { readonly nothing: ElementState }

/** Why a platform's outcome holds nothing. */
export function nothingIn(
  outcome: { readonly kind: 'NO_RECORD' } | { readonly kind: 'FAILED'; readonly reason: FailureReason },
): { readonly nothing: ElementState } {
  return { nothing: outcome.kind === 'FAILED' ? lostState(outcome.reason) : 'NOT_FOUND' }
}

/** The thing, or null, and the sentence that explains it. */
export function tell<Thing extends object>(
  { result, platform, receipt }: Consulted<Given<Thing>>,
  { caller }: Asking,
): LicenseTold & { readonly given: Thing | null } {
  const state = stateOf(result)
  const given = typeof result === 'string' || 'nothing' in result ? null : result
  const source = state === 'NO_PERMISSION' ? null : (platform?.ref ?? null)
  return { given, state, sentence: sentenceFor(state, audienceOf(caller)), source, receipt }
}

function stateOf(result: object | Closed): ElementState {
  if (typeof result === 'string') return result
  return 'nothing' in result ? (result.nothing as ElementState) : 'VERIFIED'
}
