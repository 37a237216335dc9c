import { hash } from 'node:crypto'

/** The H of every digest, commitment and tree node, and the stream of keys. The 国密 profile is `sm3` here, and its KDF. */
const ALGORITHM = 'sha256'
const STREAM = 'shake256'

/** H over the UTF-8 bytes of a text, hex. Strings and hex: half the cost of Buffers at the sizes an entry has. */
export function digest(text: string): string {
  return hash(ALGORITHM, text, 'hex')
}

/** So many bytes of SHAKE256 (FIPS 202) over the UTF-8 bytes of a text, hex: a dozen keys for the price of three digests. */
export function keyStream(text: string, bytes: number): string {
  return hash(STREAM, text, { outputEncoding: 'hex', outputLength: bytes })
}

/** RFC 6962 §2.1: the hash of a leaf is H(0x00 ‖ entry); base64. @param prefixed 0x00 ‖ entry */
export function leafHash(prefixed: string | Uint8Array): string {
  return hash(ALGORITHM, prefixed, 'base64')
}

const pair = Buffer.alloc(65, 1)

/** RFC 6962 §2.1: the hash of a node is H(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1)
  pair.set(right, 33)
  return hash(ALGORITHM, pair, 'buffer')
}

/** RFC 6962 §2.1: the root of the empty tree is H of nothing. */
export function emptyRoot(): Buffer {
  return hash(ALGORITHM, '', 'buffer')
}
