import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { growTree, inclusionPath, type ReadNodes, rootAt } from '../src/audit/tree.ts'
import { hashLeaf, merkleTreeHash, rootFromPath, sha256 } from './support/audit-verifier.ts'

interface Vectors {
  readonly inputs: readonly string[]
  readonly leafHashes: readonly string[]
  readonly roots: readonly string[]
  readonly paths: readonly { readonly index: number; readonly size: number; readonly path: readonly string[] }[]
}

const vectors: Vectors = JSON.parse(readFileSync(new URL('./vectors/audit-tree.json', import.meta.url), 'utf8'))

/** A tree over these leaves, with the nodes it stored. */
function plant(leaves: readonly Buffer[]) {
  const levels: Buffer[][] = [[...leaves]]
  const tree = growTree(0, () => [])
  for (const leaf of leaves) {
    for (const { level, index, hash } of tree.append(leaf)) (levels[level] ??= [])[index] = hash
  }
  const read: ReadNodes = (level, first, count) => (levels[level] ?? []).slice(first, first + count)
  return { tree, read }
}

describe('the tree of RFC 6962', () => {
  test('gives the published roots, leaf hashes and paths', () => {
    const leaves = vectors.inputs.map((input) => hashLeaf(Buffer.from(input, 'hex')))
    expect(leaves.map((leaf) => leaf.toString('hex'))).toEqual(vectors.leafHashes)
    vectors.roots.forEach((root, size) => {
      const { tree, read } = plant(leaves.slice(0, size))
      expect(tree.root().toString('hex')).toBe(root)
      expect(rootAt(read, size).toString('hex')).toBe(root)
    })
    for (const { index, size, path } of vectors.paths) {
      const { read } = plant(leaves.slice(0, size))
      expect(inclusionPath(read, index, size).map((hash) => hash.toString('hex'))).toEqual(path)
    }
  })

  test('keeps its roots and proves every leaf across the edges of tiles, at any size', () => {
    const leaves = Array.from({ length: 66_000 }, (_, i) => sha256(`leaf ${i}`))
    const { tree, read } = plant(leaves)
    expect(tree.root()).toEqual(merkleTreeHash(leaves))
    for (const size of [255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537]) {
      expect(rootAt(read, size)).toEqual(merkleTreeHash(leaves.slice(0, size)))
    }
    fc.assert(
      fc.property(fc.nat(leaves.length - 1), fc.nat(leaves.length - 1), (a, b) => {
        const [index, size] = [Math.min(a, b), Math.max(a, b) + 1]
        const leaf = leaves[index] ?? Buffer.alloc(0)
        expect(rootFromPath(leaf, index, size, inclusionPath(read, index, size))).toEqual(rootAt(read, size))
      }),
      { numRuns: 40 },
    )
  })

  test('goes on from any size as if it had never stopped', () => {
    const leaves = Array.from({ length: 1400 }, (_, i) => sha256(`leaf ${i}`))
    const { read, tree } = plant(leaves)
    fc.assert(
      fc.property(fc.nat(leaves.length), (size) => {
        const continued = growTree(size, read)
        for (const leaf of leaves.slice(size)) continued.append(leaf)
        expect(continued.root()).toEqual(tree.root())
      }),
      { numRuns: 30 },
    )
  })
})
