import { type CallFailure } from '../kinds/kind.ts'
import { type Reply } from '../kinds/outcome.ts'
import { type BuiltRequest } from '../kinds/request.ts'
import { type Clock } from '../../src/model/clock.ts'

/** How a source tells that it is we who call. Secrets stay inside: no error, finding or state shows them. */
export interface Profile {
  /** Names and values in turn; a promise only while a credential has to be obtained first. */
  headersFor(request: BuiltRequest): readonly string[] | CallFailure | Promise<readonly string[] | CallFailure>
  /** This profile's own signs in an answer that the call was not let through; null: there are none. */
  refusal(reply: Reply): CallFailure | null
  /** A call made at this time was refused: is it worth repeating with a new credential? */
  renew(usedAt: number): boolean
}

export interface ProfileWiring {
  readonly clock: Clock
  /** Sends on the source's own connections, within its limits; the path is below the endpoint. */
  readonly post: (path: string, headers: readonly string[], body: string) => Promise<Reply | CallFailure>
}

export interface ProfileKind {
  /** Settings without which it cannot work, and those it also knows. */
  readonly required: readonly string[]
  readonly optional: readonly string[]
  open(setting: (name: string) => string, wiring: ProfileWiring): Profile
}

/** For profiles whose headers follow from the request alone. */
export function steady(headersFor: (request: BuiltRequest) => readonly string[]): Profile {
  return { headersFor, refusal: () => null, renew: () => false }
}
