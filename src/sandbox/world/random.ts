/** A reproducible source of chance: the same seed and stream give the same draws on every machine. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Picks by weight; weights need not add up to one. */
  weighted<T>(table: readonly (readonly [T, number])[]): T
  shuffle<T>(list: readonly T[]): T[]
  /** As many decimal digits. */
  digits(count: number): string
}

/** Each part of the world draws from its own stream, so that a draw more in one leaves the others as they were. */
export function createRandom(seed: number, stream: string): Random {
  const next = mulberry32(hash(seed, stream))
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))

  function pick<T>(list: readonly T[]): T {
    const picked = list[int(0, list.length - 1)]
    if (picked === undefined) throw new RangeError('There is nothing to pick from')
    return picked
  }

  function weighted<T>(table: readonly (readonly [T, number])[]): T {
    let total = 0
    for (const [, weight] of table) total += weight
    let left = next() * total
    for (const [value, weight] of table) {
      left -= weight
      if (left < 0) return value
    }
    throw new RangeError('The weights are not positive')
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const drawn = list.map((value) => ({ value, order: next() }))
    return drawn.sort((a, b) => a.order - b.order).map(({ value }) => value)
  }

  function digits(count: number): string {
    let text = ''
    for (let left = count; left > 0; left -= 9) {
      const width = Math.min(left, 9)
      text += String(int(0, 10 ** width - 1)).padStart(width, '0')
    }
    return text
  }

  return { int, chance: (probability) => next() < probability, pick, weighted, shuffle, digits }
}

/** FNV-1a over the stream's name, begun at the seed. */
function hash(seed: number, text: string): number {
  let state = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0
  return state
}

function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
