import { type Caller } from '../model/caller.ts'

/** What is true of every request, whatever it asks. */
export interface RequestContext {
  readonly caller: Caller
  readonly requestId: string
  /** Epoch ms by which a use case must have its answer; a little before the answer must leave. */
  readonly deadlineAt: number
}
