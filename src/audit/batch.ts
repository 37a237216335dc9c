import type { LogPaths } from './log-files.ts'
import type { NewSalt } from './subject-salts.ts'

/** What the writer is started with. */
export interface WriterOptions {
  readonly paths: LogPaths
  readonly headStore: string
  readonly origin: string
  readonly checkpointEveryMs: number
}

/** What one commit makes durable. An entry travels as one string: few small objects cross threads cheaply. */
export interface Batch {
  readonly entries: string[]
  readonly newSalts: NewSalt[]
  /** Keyed digests (hex) of subjects whose salts are deleted first. */
  readonly erase: string[]
}

export interface PackedEntry {
  readonly leafHash: string
  /** Key of the row of the index subject → entries, hex. */
  readonly use: string
  readonly id: string
  readonly text: string
}

const LEAF = 44
const USE = LEAF + 32
const ID = USE + 36

export function pack(entry: PackedEntry): string {
  return entry.leafHash + entry.use + entry.id + entry.text
}

export function unpack(packed: string): PackedEntry {
  return {
    leafHash: packed.slice(0, LEAF),
    use: packed.slice(LEAF, USE),
    id: packed.slice(USE, ID),
    text: packed.slice(ID),
  }
}
