import { decodeProtectedHeader } from 'jose'
import { RefusedTokenError } from './refused-token.ts'

const MOST_CHARACTERS = 8192
// jose would also take padding and spaces in a part: one token could then be written in many ways.
const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/
/** Headers that bring a key, or change what is signed. */
const REFUSED_HEADERS = ['jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64', 'zip']

/**
 * The token of an `Authorization` header; nothing in it is believed yet.
 * @throws {RefusedTokenError} NO_TOKEN, MALFORMED
 */
export function bearerToken(header: string | undefined): string {
  if (header === undefined || !/^bearer /i.test(header)) throw new RefusedTokenError('NO_TOKEN')
  const token = header.slice('bearer '.length)
  if (token.length > MOST_CHARACTERS || !TOKEN.test(token)) throw new RefusedTokenError('MALFORMED')
  return token
}

/** @throws {RefusedTokenError} MALFORMED, HEADER_REFUSED */
export function checkTokenHeader(token: string): void {
  const header = headerOf(token)
  if (REFUSED_HEADERS.some((name) => Object.hasOwn(header, name))) throw new RefusedTokenError('HEADER_REFUSED')
}

function headerOf(token: string): object {
  try {
    return decodeProtectedHeader(token)
  } catch (cause) {
    throw new RefusedTokenError('MALFORMED', cause)
  }
}
