import { emptyRoot, nodeHash } from './hash.ts'

/**
 * The Merkle tree of RFC 6962 §2.1, kept as C2SP tlog-tiles are: of all its nodes only those at heights 0, 8, 16 …
 * are stored (tile levels 0, 1, 2 …), 256 to a tile; the nodes between are hashed again when they are needed.
 */
const TILE_WIDTH = 256

export interface TileNode {
  /** Tile level: the node stands over 256^level leaves. */
  readonly level: number
  readonly index: number
  readonly hash: Buffer
}

/** `count` stored nodes of one level, beginning with `first`. */
export type ReadNodes = (level: number, first: number, count: number) => readonly Buffer[]

export interface GrowingTree {
  readonly size: number
  /** @returns the nodes above the leaf that it completes: one for every 256th leaf, two for every 65,536th … */
  append(leaf: Buffer): readonly TileNode[]
  root(): Buffer
}

/** Continues a tree of `size` leaves. It holds at most 255 hashes of each level, the unfinished tiles. */
export function growTree(size: number, read: ReadNodes): GrowingTree {
  const tails: Buffer[][] = []
  for (let level = 0, nodes = size; nodes > 0; level++, nodes = Math.floor(nodes / TILE_WIDTH)) {
    const unfinished = nodes % TILE_WIDTH
    tails.push([...readAll(read, level, nodes - unfinished, unfinished)])
  }
  let leaves = size

  function push(level: number, hash: Buffer): TileNode[] {
    const tail = (tails[level] ??= [])
    tail.push(hash)
    if (tail.length < TILE_WIDTH) return []
    const node = { level: level + 1, index: leaves / TILE_WIDTH ** (level + 1) - 1, hash: fold(tail) }
    tails[level] = []
    return [node, ...push(level + 1, node.hash)]
  }

  return {
    get size() {
      return leaves
    },
    append(leaf) {
      leaves++
      return push(0, leaf)
    },
    root() {
      // The full subtrees from the widest to the narrowest: RFC 6962 joins them from the right.
      const full = tails.toReversed().flatMap(fullSubtrees)
      return full.length === 0 ? emptyRoot() : full.reduceRight((right, left) => nodeHash(left, right))
    },
  }
}

/** The root the tree had when it had `size` leaves. @throws when stored nodes are missing */
export function rootAt(read: ReadNodes, size: number): Buffer {
  return size === 0 ? emptyRoot() : subtree(read, 0, size)
}

/** RFC 6962 §2.1.1: the audit path of leaf `index` in the tree of `size` leaves, from the leaf's sibling upwards. */
export function inclusionPath(read: ReadNodes, index: number, size: number): readonly Buffer[] {
  const path: Buffer[] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + widestBelow(end - start)
    if (index < middle) {
      path.unshift(subtree(read, middle, end))
      end = middle
    } else {
      path.unshift(subtree(read, start, middle))
      start = middle
    }
  }
  return path
}

/** MTH(D[start:end]) for a range that RFC 6962's own splitting makes: one of 2^n leaves begins at a multiple of 2^n. */
function subtree(read: ReadNodes, start: number, end: number): Buffer {
  const width = end - start
  const widest = widestBelow(width)
  if (width > 1 && width !== 2 * widest) {
    return nodeHash(subtree(read, start, start + widest), subtree(read, start + widest, end))
  }
  let [level, unit] = [0, 1]
  while (unit * TILE_WIDTH <= width) [level, unit] = [level + 1, unit * TILE_WIDTH]
  return fold(readAll(read, level, start / unit, width / unit))
}

function readAll(read: ReadNodes, level: number, first: number, count: number): readonly Buffer[] {
  const nodes = read(level, first, count)
  if (nodes.length !== count) throw new Error('nodes of the tree are missing')
  return nodes
}

/** The largest power of two smaller than `width`; 1 for 1. */
function widestBelow(width: number): number {
  let power = 1
  while (power * 2 < width) power *= 2
  return power
}

/** The root over 2^n hashes. */
function fold(hashes: readonly Buffer[]): Buffer {
  let level = hashes
  while (level.length > 1) {
    const above: Buffer[] = []
    for (let i = 1; i < level.length; i += 2) above.push(nodeHash(at(level, i - 1), at(level, i)))
    level = above
  }
  return at(level, 0)
}

function fullSubtrees(tail: readonly Buffer[]): Buffer[] {
  const full: Buffer[] = []
  let start = 0
  for (let width = TILE_WIDTH / 2; width >= 1; width /= 2) {
    if (tail.length - start < width) continue
    full.push(fold(tail.slice(start, start + width)))
    start += width
  }
  return full
}

function at(hashes: readonly Buffer[], index: number): Buffer {
  const hash = hashes[index]
  if (hash === undefined) throw new Error('a node of the tree is missing')
  return hash
}
