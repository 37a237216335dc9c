import { type Foreseen, nameOf } from './foresee.ts'
import { operationSentence } from './words.ts'
import { elementsIn } from '../catalog/provisions.ts'
import { type Operation } from '../catalog/types.ts'
import { isOfOneRequest } from '../exchange/desk.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { isShut, type LaneState } from '../exchange/lane.ts'
import { type SourceRef } from '../model/provenance.ts'

/** One question to one source, and how it would be put. */
export interface ExplainedOperation {
  readonly operation: string
  readonly source: SourceRef
  readonly state: LaneState['state']
  readonly route: string
  readonly kind: string
  /** What it is asked by: the subject's own id, or an element that another operation supplies; null: about nobody. */
  readonly key: string | null
  /** That other operation; null: the subject's own id. */
  readonly keyFrom: string | null
  /** Keys in one call. */
  readonly batch: number
  /** At most. */
  readonly keys: number
  /** At most, without repetitions. */
  readonly calls: number
  readonly timeoutMs: number
  /** Calls of different purposes are then never joined. */
  readonly purposeTravels: boolean
  /** Whether what it says may be given again; whose it is that is remembered is nobody's to know. */
  readonly mayBeCached: boolean
  /** As its manifest allows; 0: never. */
  readonly maxAgeSeconds: number
  readonly sentence: string
}

/** Each operation once for all subjects that need it, in the order in which they are first needed. */
export function explainOperations(
  foreseen: readonly Foreseen[],
  exchange: Pick<Exchange, 'sourceState'>,
): readonly ExplainedOperation[] {
  const needed = new Map<Operation, Set<string>>()
  for (const { subject, plan } of foreseen) {
    for (const operation of plan.operations) {
      const keys = needed.get(operation) ?? new Set()
      needed.set(operation, keys.add(nameOf(subject)))
    }
  }
  return Array.from(needed, ([operation, keys]) => explainOperation(operation, keys.size, exchange))
}

function explainOperation(
  operation: Operation,
  keys: number,
  exchange: Pick<Exchange, 'sourceState'>,
): ExplainedOperation {
  const { source, batch, freshness, via } = operation
  const { state } = exchange.sourceState(source.connector)
  // Where people answer nobody is called: a task is opened.
  const isCalled = !isShut(state) && source.kind !== 'manual'
  const mayBeCached = freshness.maxAgeMs > 0 && !isOfOneRequest(operation)
  const about = {
    operation: operation.id,
    source: source.ref,
    state,
    route: source.route,
    kind: source.kind,
    key: keyOf(operation),
    keyFrom: via?.operation.id ?? null,
    batch,
    keys,
    calls: isCalled ? Math.ceil(keys / batch) : 0,
    timeoutMs: source.limits.timeoutMs,
    purposeTravels: operation.purpose !== 'none',
    mayBeCached,
    maxAgeSeconds: mayBeCached ? Math.floor(freshness.maxAgeMs / 1000) : 0,
  }
  return { ...about, sentence: operationSentence(about) }
}

function keyOf({ key, via }: Operation): string {
  const provision = via?.operation.provides[via.slot]
  return provision === undefined ? key : (elementsIn(provision)[0]?.path ?? key)
}
