/** Rows of text by their key. */
export interface PackedRows {
  /** The rows of a key, in the order they were added. */
  find(key: string): readonly (readonly string[])[]
}

export interface RowPacker {
  /** A row is shorter than a segment: 1 MiB. */
  add(key: string, cells: readonly string[]): void
  pack(): PackedRows
}

/**
 * Packs rows as UTF-8 into large segments, outside the heap: a million rows are then neither ten million objects for
 * the garbage collector nor counted against the heap's limit.
 */
export function openRowPacker(): RowPacker {
  const segments: Buffer[] = []
  const positions: number[] = []
  const hashes: number[] = []
  let segment = Buffer.alloc(0)
  let end = 0

  function write(text: string): void {
    end += segment.write(text, end)
    segment[end++] = END
  }

  return {
    add(key, cells) {
      if (end + mostBytes(key, cells) > segment.length) {
        segment = Buffer.allocUnsafeSlow(SEGMENT_BYTES)
        segments.push(segment)
        end = 0
      }
      positions.push((segments.length - 1) * SEGMENT_BYTES + end)
      hashes.push(hashOf(key))
      write(key)
      for (const cell of cells) write(cell)
      segment[end++] = END_OF_ROW
    },
    pack: () => searchable(segments, Float64Array.from(positions), hashes),
  }
}

const SEGMENT_BYTES = 1024 * 1024
/** Neither byte occurs in UTF-8. */
const END = 0xff
const END_OF_ROW = 0xfe

function mostBytes(key: string, cells: readonly string[]): number {
  const most = (text: string) => text.length * 3 + 1
  return cells.reduce((sum, cell) => sum + most(cell), most(key) + 1)
}

/** Rows whose keys share a bucket are chained, so that a file with one key a million times is read no slower. */
function searchable(segments: readonly Buffer[], positions: Float64Array, hashes: readonly number[]): PackedRows {
  const count = positions.length
  const mask = 2 ** Math.ceil(Math.log2(count + 1)) - 1
  const first = new Int32Array(mask + 1).fill(NONE)
  const next = new Int32Array(count)
  for (let row = count - 1; row >= 0; row--) {
    const bucket = (hashes[row] ?? 0) & mask
    next[row] = first[bucket] ?? NONE
    first[bucket] = row
  }

  return {
    find(key) {
      const bytes = Buffer.from(key)
      const found: (readonly string[])[] = []
      for (let row = first[hashOf(key) & mask] ?? NONE; row !== NONE; row = next[row] ?? NONE) {
        const position = positions[row] ?? 0
        const segment = segments[Math.floor(position / SEGMENT_BYTES)]
        const start = position % SEGMENT_BYTES
        if (segment !== undefined && beginsWith(segment, start, bytes)) {
          found.push(cellsFrom(segment, start + bytes.length + 1))
        }
      }
      return found
    },
  }
}

const NONE = -1

function beginsWith(segment: Buffer, start: number, key: Buffer): boolean {
  const end = start + key.length
  return segment[end] === END && segment.compare(key, 0, key.length, start, end) === 0
}

function cellsFrom(segment: Buffer, start: number): readonly string[] {
  const cells: string[] = []
  for (let at = start; segment[at] !== END_OF_ROW;) {
    const end = segment.indexOf(END, at)
    cells.push(segment.toString('utf8', at, end))
    at = end + 1
  }
  return cells
}

/** FNV-1a, of UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
