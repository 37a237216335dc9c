import { isObject } from './paths.ts'

/** No department needs more; ours stops here so that walking an answer can never exhaust the stack. */
const MAX_DEPTH = 64

/**
 * A source's JSON, read with care; undefined when it is not to be trusted: invalid UTF-8, invalid JSON, nesting beyond
 * 64, a `__proto__` key. An integer that a double cannot hold (an 18-digit id sent as a number) comes back as the text
 * it was written as. Of a key that stands twice the last stands, as everywhere in ECMA-262: nobody reads the answer
 * after us who could see it otherwise, and the record must still name the subject that was asked about.
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    switch (flaw(value, MAX_DEPTH)) {
      case 'none':
        return value
      case 'rounded':
        return JSON.parse(text, keepLongIntegers)
      case 'refused':
        return undefined
    }
  } catch {
    return undefined
  }
}

type Flaw = 'none' | 'rounded' | 'refused'

// Looking at the parsed value costs a tenth of parsing it, looking at the text half as much as parsing, and only the
// value knows which digits stood outside strings.
function flaw(value: unknown, depth: number): Flaw {
  if (typeof value === 'number') return isRounded(value) ? 'rounded' : 'none'
  if (!isObject(value)) return 'none'
  if (depth === 0) return 'refused'
  return Array.isArray(value) ? flawInList(value, depth) : flawInObject(value, depth)
}

function flawInList(list: readonly unknown[], depth: number): Flaw {
  let worst: Flaw = 'none'
  for (let i = 0; i < list.length; i++) {
    const found = flaw(list[i], depth - 1)
    if (found === 'refused') return found
    if (found === 'rounded') worst = found
  }
  return worst
}

function flawInObject(object: Readonly<Record<string, unknown>>, depth: number): Flaw {
  let worst: Flaw = 'none'
  for (const name in object) {
    const found = name === '__proto__' ? 'refused' : flaw(object[name], depth - 1)
    if (found === 'refused') return found
    if (found === 'rounded') worst = found
  }
  return worst
}

function isRounded(value: number): boolean {
  return value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER
}

// The third argument is ECMAScript 2026's (JSON.parse source text access).
function keepLongIntegers(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' && isRounded(value) ? context?.source : value
}
