/** Why a token was refused: for the log, never for the caller, who learns only that it was. */
export type TokenRefusal =
  | 'NO_TOKEN'
  | 'MALFORMED'
  | 'HEADER_REFUSED'
  | 'ALGORITHM_REFUSED'
  | 'KEY_UNKNOWN'
  | 'SIGNATURE_WRONG'
  | 'EXPIRED'
  | 'CLAIM_WRONG'
  | 'REVOKED'
  | 'UNVERIFIABLE'

export class RefusedTokenError extends Error {
  override readonly name = 'RefusedTokenError'
  readonly reason: TokenRefusal

  constructor(reason: TokenRefusal, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause })
    this.reason = reason
  }
}
