import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * Checkpoints and proofs as C2SP writes them: signed-note and tlog-checkpoint (c2sp.org/signed-note,
 * c2sp.org/tlog-checkpoint) with one Ed25519 signature, and tlog-proof (c2sp.org/tlog-proof).
 */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Buffer
}

export function readSigningKey(path: string): KeyObject {
  return createPrivateKey(readFileSync(path))
}

/** Signs that the log `origin` had this root when it had `size` entries. */
export function signCheckpoint(checkpoint: Checkpoint, privateKey: KeyObject): string {
  const body = `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root.toString('base64')}\n`
  const publicKey = rawPublicKey(createPublicKey(privateKey))
  const signature = Buffer.concat([keyId(checkpoint.origin, publicKey), sign(null, Buffer.from(body), privateKey)])
  return `${body}\n— ${checkpoint.origin} ${signature.toString('base64')}\n`
}

const NOTE =
  /^(?<body>(?<origin>[^\s+]+)\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\n)\n(?<signatures>(?:— \S+ \S+\n)+)$/

/** @returns null unless the note is a checkpoint of the key's log, signed with the key */
export function openCheckpoint(note: string, verifierKey: string): Checkpoint | null {
  const { body, origin, size, root, signatures } = NOTE.exec(note)?.groups ?? {}
  const key = parseVerifierKey(verifierKey)
  if (body === undefined || root === undefined || origin !== key.name) return null
  const signed = (signatures ?? '').split('\n').some((line) => isSignatureOf(line, key, body))
  return signed ? { origin, size: Number(size), root: Buffer.from(root, 'base64') } : null
}

/** The public key in signed-note's text form: `<name>+<key id>+<type and key>`. */
export function verifierKeyOf(name: string, privateKey: KeyObject): string {
  const publicKey = rawPublicKey(createPublicKey(privateKey))
  const typed = Buffer.concat([ED25519, publicKey]).toString('base64')
  return `${name}+${keyId(name, publicKey).toString('hex')}+${typed}`
}

/**
 * A tlog-proof: that the entry stands at `index` of the log the checkpoint signs. The entry itself travels in the
 * `extra` line, which is authenticated by the leaf hash it must give.
 */
export function formatProof(index: number, entry: string, path: readonly Buffer[], checkpoint: string): string {
  const extra = Buffer.from(entry).toString('base64')
  const hashes = path.map((node) => `${node.toString('base64')}\n`).join('')
  return `c2sp.org/tlog-proof@v1\nextra ${extra}\nindex ${index}\n${hashes}\n${checkpoint}`
}

// signed-note: signature type 0x01, and the DER in front of the 32 bytes of an Ed25519 public key (RFC 8410).
const ED25519 = Buffer.of(1)
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

interface VerifierKey {
  readonly name: string
  readonly id: Buffer
  readonly key: KeyObject
}

function parseVerifierKey(text: string): VerifierKey {
  const [name = '', , ...typed] = text.split('+')
  const publicKey = Buffer.from(typed.join('+'), 'base64').subarray(1)
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' })
  return { name, id: keyId(name, publicKey), key }
}

function isSignatureOf(line: string, key: VerifierKey, body: string): boolean {
  const [, name, encoded] = line.split(' ')
  if (name !== key.name || encoded === undefined) return false
  const signature = Buffer.from(encoded, 'base64')
  return key.id.equals(signature.subarray(0, 4)) && verify(null, Buffer.from(body), key.key, signature.subarray(4))
}

/** signed-note: SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4]. Always SHA-256, whatever the ledger's own H is. */
function keyId(name: string, publicKey: Buffer): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), ED25519, publicKey]), 'buffer').subarray(0, 4)
}

function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length)
}
