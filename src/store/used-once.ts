import type { Kysely, Transaction } from 'kysely'
import { commitSoon } from './query-builder.ts'
import type { Tables } from './tables.ts'

/** What may be used once only: a notice's nonce, the token of one call of another gateway. */
export interface Use {
  readonly purpose: 'CHANGE_NOTICE' | 'PEER_CALL'
  /** Kept as a digest. */
  readonly name: string
  /** Epoch ms; from then on it is refused for its age, and forgotten here. */
  readonly until: number
}

export interface UsedOnce {
  /**
   * Takes it, in one commit that outlives the process: of two at the same time one is too late. A power failure may take
   * back the last of them.
   * @returns FULL when so many are held that it cannot be known later; then it must be refused
   */
  claim(use: Use, now: number): Promise<'TAKEN' | 'USED' | 'FULL'>
}

/** For each purpose: more than a gateway can answer within the time they are kept. */
const MOST_KEPT = 500_000

export function usedOnceIn(database: Kysely<Tables>, digest: (text: string) => string): UsedOnce {
  /** Counted once, then kept up: this process alone writes. */
  const held = new Map<Use['purpose'], number>()

  async function sweep(transaction: Transaction<Tables>, purpose: Use['purpose'], now: number): Promise<number> {
    const mine = transaction.deleteFrom('used_once').where('purpose', '=', purpose)
    const { numDeletedRows } = await mine.where('until_at', '<=', now).executeTakeFirstOrThrow()
    const before = held.get(purpose)
    const rest = before === undefined ? await count(transaction, purpose) : before - Number(numDeletedRows)
    held.set(purpose, rest)
    return rest
  }

  async function count(transaction: Transaction<Tables>, purpose: Use['purpose']): Promise<number> {
    const rows = transaction.selectFrom('used_once').where('purpose', '=', purpose)
    const { many } = await rows.select(({ fn }) => fn.countAll().as('many')).executeTakeFirstOrThrow()
    return Number(many)
  }

  return {
    claim: ({ purpose, name, until }, now) =>
      commitSoon(database, async (transaction) => {
        if ((await sweep(transaction, purpose, now)) >= MOST_KEPT) return 'FULL'
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('used_once')
          .values({ purpose, name: digest(`${purpose} ${name}`), until_at: until })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow()
        if (numInsertedOrUpdatedRows === 0n) return 'USED'
        held.set(purpose, (held.get(purpose) ?? 0) + 1)
        return 'TAKEN'
      }).catch((error: unknown) => {
        // What was swept and added is as before: it is counted anew.
        held.delete(purpose)
        throw error
      }),
  }
}
