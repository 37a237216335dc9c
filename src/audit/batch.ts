import { leafHash } from './hash.ts'
import type { LogPaths } from './log-files.ts'
import type { NewSalt } from './subject-salts.ts'

/** What the writer is started with. */
export interface WriterOptions {
  readonly paths: LogPaths
  readonly headStore: string
  readonly origin: string
  readonly checkpointEveryMs: number
}

/** What one commit makes durable. */
export interface Batch {
  /** Packed one after another; null: none. */
  readonly entries: Uint8Array<ArrayBuffer> | null
  readonly newSalts: readonly NewSalt[]
  /** Keyed digests (hex) of subjects whose salts are deleted first. */
  readonly erase: readonly string[]
}

export interface NewEntry {
  /** Key of the row of the index subject → entries, hex. */
  readonly use: string
  readonly id: string
  readonly text: string
}

/**
 * Packs the entries of the next commit: each is encoded once, hashed where it lies and stored as it is.
 *
 * Length of the text (32 bit) ‖ leaf hash ‖ key of the use ‖ id ‖ 0x00 ‖ text
 */
export interface Packer {
  /** @returns the leaf hash, base64 */
  add(entry: NewEntry): string
  /** What was packed so far, in memory of its own; null: nothing. The next entry is the first again. */
  take(): Uint8Array<ArrayBuffer> | null
}

const [LEAF, USE, ID] = [4, 36, 52]
const [PREFIX, TEXT] = [88, 89]
const FIRST_BYTES = 64 * 1024
/** Of UTF-8, for one unit of UTF-16. */
const MOST_BYTES = 3

export function openPacker(): Packer {
  let bytes = Buffer.allocUnsafeSlow(FIRST_BYTES)
  let used = 0

  function makeRoom(most: number): void {
    if (used + most <= bytes.length) return
    const wider = Buffer.allocUnsafeSlow(2 * (used + most))
    bytes.copy(wider, 0, 0, used)
    bytes = wider
  }

  return {
    add({ use, id, text }) {
      makeRoom(TEXT + MOST_BYTES * text.length)
      const at = used
      bytes[at + PREFIX] = 0
      const length = bytes.write(text, at + TEXT, 'utf8')
      used = at + TEXT + length
      const leaf = leafHash(bytes.subarray(at + PREFIX, used))
      bytes.writeUInt32LE(length, at)
      bytes.write(leaf, at + LEAF, 'base64')
      bytes.write(use, at + USE, 'hex')
      bytes.write(id, at + ID, 'latin1')
      return leaf
    },
    take() {
      const taken = used === 0 ? null : new Uint8Array(bytes.subarray(0, used))
      used = 0
      return taken
    },
  }
}

export interface PackedEntry {
  readonly leaf: Buffer
  readonly use: Buffer
  readonly id: string
  /** UTF-8 */
  readonly text: Buffer
}

/** What lies in the bytes, not copies of it. */
export function* unpack(packed: Uint8Array): Iterable<PackedEntry> {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length)
  for (let at = 0, end; at < bytes.length; at = end) {
    end = at + TEXT + bytes.readUInt32LE(at)
    yield {
      leaf: bytes.subarray(at + LEAF, at + USE),
      use: bytes.subarray(at + USE, at + ID),
      id: bytes.toString('latin1', at + ID, at + PREFIX),
      text: bytes.subarray(at + TEXT, end),
    }
  }
}
