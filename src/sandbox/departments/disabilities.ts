/** What a 残疾人证 says of its holder: 残联 issues it, and 民政 pays by it. */
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'

export interface DisabilityBook {
  certificateOf(key: string): DisabilityCertificate | null
  readonly holders: readonly string[]
}

export interface DisabilityCertificate {
  readonly permit: Permit
  /** GB/T 26341: 1 视力 2 听力 3 言语 4 肢体 5 智力 6 精神 7 多重. */
  readonly kind: '1' | '2' | '3' | '4' | '5' | '6' | '7'
  /** 1 is the gravest. */
  readonly grade: '1' | '2' | '3' | '4'
}

export function disabilityBook(world: World): DisabilityBook {
  const book = permitBook(world, [142])
  return {
    certificateOf(key) {
      const [permit] = book.heldBy(key)
      if (permit === undefined) return null
      return {
        permit,
        kind: chosen(`kind ${key}`, ['1', '2', '3', '4', '4', '4', '5', '6', '7'] as const),
        grade: chosen(`grade ${key}`, ['1', '2', '2', '3', '3', '4', '4'] as const),
      }
    },
    get holders() {
      return book.holders
    },
  }
}
