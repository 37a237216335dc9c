import { type AuditReceipt, type PrefilledField } from './documents.ts'

/** What a C2SP tlog-proof says once it has been worked out again here. */
export interface CheckedProof {
  /** The ledger entry itself: canonical JSON, nothing personal in it. */
  readonly entry: string
  readonly origin: string
  readonly size: string
  /** Entry → leaf hash → root all agree. The checkpoint's signature is not checked here: the page holds no key. */
  readonly holds: boolean
}

const PROOF =
  /^c2sp\.org\/tlog-proof@v1\nextra (?<extra>\S+)\nindex (?<index>\d+)\n(?<path>(?:\S+\n)*)\n(?<origin>\S+)\n(?<size>\d+)\n(?<root>\S+)\n/

/** Recomputes the Merkle root from the entry and the path, and compares it with the checkpoint's. */
export async function checkProof(proof: string, leafHash: string): Promise<CheckedProof | null> {
  const { extra, index, path, origin, size, root } = PROOF.exec(proof)?.groups ?? {}
  if (extra === undefined || path === undefined || origin === undefined || size === undefined || root === undefined) {
    return null
  }
  const entry = bytesOf(extra)
  const leaf = await hash(0, entry)
  const siblings = path.split('\n').filter(Boolean).map(bytesOf)
  const computed = await rootFrom(leaf, siblings, { index: Number(index), size: Number(size) })
  const holds = base64(leaf) === leafHash && computed !== null && base64(computed) === root
  return { entry: new TextDecoder().decode(entry), origin, size, holds }
}

/**
 * The paths whose value in the form is the one the ledger committed to: root = H(commitments), and each commitment is
 * H(salt ‖ code ‖ canonical value) (docs/ledger.md). Null when the commitments are not those of the entry.
 */
export async function openValues(
  { openings, commitments }: AuditReceipt,
  { entry }: CheckedProof,
  fields: readonly PrefilledField[],
): Promise<ReadonlySet<string> | null> {
  if (openings === null || commitments === null || commitments.length === 0) return new Set()
  const { released, root }: { released: Readonly<Record<string, string>>; root: string } = JSON.parse(entry)
  const codes = Object.values(released).flatMap(codesIn).toSorted()
  if (codes.length !== openings.length || (await digest(commitments.join(''))) !== root) return null
  const values = new Map(fields.map(({ path, value }) => [path, value]))
  const opened = await Promise.all(
    openings.map(async ({ path, salt }, index) => {
      const value = values.get(path)
      if (value == null) return []
      // The form has only texts; numbers and truth values stand bare in canonical JSON.
      const texts = [JSON.stringify(value), value].map((text) => digest(`${salt}${codes[index] ?? ''}${text}`))
      return (await Promise.all(texts)).includes(commitments[index] ?? '') ? [path] : []
    }),
  )
  return new Set(opened.flat())
}

/** `P01:0001-0003,0005 P02:0001` */
function codesIn(list: string): readonly string[] {
  return list.split(' ').flatMap((part) => {
    const [section = '', runs = ''] = part.split(':')
    return runs.split(',').flatMap((run) => {
      const [first = 0, last = first] = run.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, i) => section + String(first + i).padStart(4, '0'))
    })
  })
}

/** RFC 9162 §2.1.3.2. Null when the path is too long or too short for the tree. */
async function rootFrom(
  leaf: Bytes,
  siblings: readonly Bytes[],
  { index, size }: { index: number; size: number },
): Promise<Bytes | null> {
  let node = leaf
  let [position, last] = [index, size - 1]
  for (const sibling of siblings) {
    if (last === 0) return null
    if (position % 2 === 1 || position === last) {
      node = await hash(1, sibling, node)
      while (position % 2 === 0 && position !== 0) [position, last] = [position / 2, Math.floor(last / 2)]
    } else {
      node = await hash(1, node, sibling)
    }
    ;[position, last] = [Math.floor(position / 2), Math.floor(last / 2)]
  }
  return last === 0 ? node : null
}

type Bytes = Uint8Array<ArrayBuffer>

/** RFC 6962 §2.1: 0x00 before a leaf, 0x01 before two nodes. */
async function hash(prefix: 0 | 1, ...parts: readonly Bytes[]): Promise<Bytes> {
  const bytes = new Blob([Uint8Array.of(prefix), ...parts])
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()))
}

/** H of a text, hex. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function bytesOf(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

function base64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes))
}
