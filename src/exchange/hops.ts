import { type Operation } from '../catalog/types.ts'

/**
 * The caller's time split over the hops of a question that is put by what another source says: which part of what is
 * left (0 to 1) the first source has for itself. Each hop's part is as large as the time its manifest allows its source
 * is to that of all hops, so that what suffices for all is not cut, and what does not is short for each alike.
 */
export function shareOf(operation: Operation, asked: readonly Operation[]): number {
  const ownMs = operation.source.limits.timeoutMs
  return ownMs / (ownMs + afterMs(operation, asked))
}

/** What the longest way from here needs, of those that wait for this answer. */
function afterMs(operation: Operation, asked: readonly Operation[]): number {
  const next = asked.filter(({ via }) => via?.operation === operation)
  return Math.max(0, ...next.map((one) => one.source.limits.timeoutMs + afterMs(one, asked)))
}
