import { createHash, createPublicKey, verify } from 'node:crypto'

/**
 * Verifies the ledger's proofs from the specifications alone (RFC 6962, c2sp.org/tlog-proof, /tlog-checkpoint,
 * /signed-note), sharing no line with src/audit.
 */
export function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export function hashLeaf(entry: Buffer | string): Buffer {
  return sha256(Buffer.of(0), entry)
}

/** RFC 6962 §2.1, the definition read aloud. */
export function merkleTreeHash(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves
  if (first === undefined) return sha256()
  if (leaves.length === 1) return first
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return sha256(Buffer.of(1), merkleTreeHash(leaves.slice(0, k)), merkleTreeHash(leaves.slice(k)))
}

/** RFC 9162 §2.1.3.2: the root that an inclusion path leads to. */
export function rootFromPath(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer {
  let [fn, sn, r] = [index, size - 1, leaf]
  for (const p of path) {
    if (sn === 0) throw new Error('the path is too long')
    if (fn % 2 === 1 || fn === sn) {
      r = sha256(Buffer.of(1), p, r)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else r = sha256(Buffer.of(1), r, p)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  if (sn !== 0) throw new Error('the path is too short')
  return r
}

export interface ProvedEntry {
  readonly entry: Record<string, unknown>
  readonly text: string
  readonly index: number
  readonly size: number
}

/** Verifies a tlog-proof against the verifier key and returns what it proves. Throws otherwise. */
export function verifyProof(proof: string, verifierKey: string): ProvedEntry {
  const blank = proof.indexOf('\n\n')
  const [header, extra = '', index = '', ...path] = proof.slice(0, blank).split('\n')
  if (header !== 'c2sp.org/tlog-proof@v1' || !/^extra \S+$/.test(extra) || !/^index \d+$/.test(index)) {
    throw new Error('not a tlog-proof')
  }
  const text = Buffer.from(extra.slice(6), 'base64').toString()
  const checkpoint = verifyCheckpoint(proof.slice(blank + 2), verifierKey)
  const hashes = path.map((line) => Buffer.from(line, 'base64'))
  const root = rootFromPath(hashLeaf(text), Number(index.slice(6)), checkpoint.size, hashes)
  if (!root.equals(checkpoint.root)) throw new Error('the path does not lead to the signed root')
  return { entry: JSON.parse(text), text, index: Number(index.slice(6)), size: checkpoint.size }
}

export function verifyCheckpoint(note: string, verifierKey: string): { origin: string; size: number; root: Buffer } {
  const body = note.slice(0, note.lastIndexOf('\n\n') + 1)
  const [origin = '', size = '', root = ''] = body.split('\n')
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(verifierKey)
  const [, name = '', id = '', typed = ''] = match ?? []
  const publicKey = Buffer.from(typed, 'base64')
  if (publicKey[0] !== 1 || publicKey.length !== 33) throw new Error('not an Ed25519 verifier key')
  if (sha256(name, '\n', publicKey).subarray(0, 4).toString('hex') !== id) throw new Error('wrong key id')
  const line = note.slice(body.length + 1)
  const signature = Buffer.from(/^— (\S+) (\S+)\n$/.exec(line)?.[2] ?? '', 'base64')
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey.subarray(1)])
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  const signed = verify(null, Buffer.from(body), key, signature.subarray(4))
  if (origin !== name || signature.subarray(0, 4).toString('hex') !== id || !signed) throw new Error('not signed')
  return { origin, size: Number(size), root: Buffer.from(root, 'base64') }
}

/** RFC 8785 for what entries hold: strings, small integers, booleans, null, lists and objects. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}

/** The codes of a code list: `P01:0001-0003,0005 P18`. */
export function readCodeList(text: string): string[] {
  return text.split(' ').flatMap((part) => {
    const [section = '', numbers] = part.split(':')
    if (numbers === undefined) return section === '' ? [] : [section]
    return numbers.split(',').flatMap((run) => {
      const [first, last = first] = run.split('-').map(Number)
      if (first === undefined || last === undefined) return []
      return Array.from({ length: last - first + 1 }, (_, i) => `${section}${String(first + i).padStart(4, '0')}`)
    })
  })
}
