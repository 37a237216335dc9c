import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What one claim of `verifyClaims` is counted under; the subject and the case as digests. */
export interface MismatchKey {
  readonly subject: string
  readonly element: string
  readonly caseDigest: string | null
  readonly client: string
  /** `yyyy-MM-dd`, the day in China. */
  readonly day: string
}

export interface MismatchLimits {
  /** For one subject, element and case. */
  readonly perCase: number
  /** For one subject, client and day. */
  readonly perDay: number
}

/**
 * Counts MISMATCH answers so that `verifyClaims` is no oracle. A guess is reserved *before* the source is asked and
 * settled with its outcome: of guesses sent at the same time no more pass than of guesses sent one by one.
 */
export interface Mismatches {
  /**
   * Checks both limits and reserves one guess, as a single statement.
   * @returns false when a limit is reached: the source must not be asked. Open reservations count for their own
   * element only, so that many claims about different elements in one request do not exhaust each other's day.
   */
  reserve(key: MismatchKey, limits: MismatchLimits): Promise<boolean>
  /**
   * Ends a reservation, as a single statement. One that is never settled counts as a mismatch until the day ends.
   * @returns false when the day's limit was reached meanwhile, by guesses about other elements: then neither a yes nor a
   * no may be told, for what is still told would tell the rest.
   */
  settle(key: MismatchKey, outcome: 'MISMATCH' | 'OTHER', limits: MismatchLimits): Promise<boolean>
  /** Which limit stands against another guess; null: none. */
  reached(key: MismatchKey, limits: MismatchLimits): Promise<'CASE' | 'DAY' | null>
}

export function mismatchesIn(database: Kysely<Tables>): Mismatches {
  return {
    async reserve(key, limits) {
      const caseDigest = key.caseDigest ?? ''
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('mismatch')
        .columns(['subject', 'element', 'case_digest', 'client', 'day', 'count', 'reserved'])
        .expression(
          database
            .selectNoFrom((row) => [
              row.val(key.subject).as('subject'),
              row.val(key.element).as('element'),
              row.val(caseDigest).as('case_digest'),
              row.val(key.client).as('client'),
              row.val(key.day).as('day'),
              row.val(0).as('count'),
              row.val(1).as('reserved'),
            ])
            .where(guessesInCase(database, key), '<', limits.perCase)
            .where(guessesToday(database, key), '<', limits.perDay),
        )
        .onConflict((conflict) =>
          conflict
            .columns(['subject', 'element', 'case_digest', 'client', 'day'])
            .doUpdateSet((row) => ({ reserved: row('mismatch.reserved', '+', 1) })),
        )
        .executeTakeFirstOrThrow()
      return (numInsertedOrUpdatedRows ?? 0n) > 0n
    },
    async settle(key, outcome, { perDay }) {
      const settled = await reservationOf(database, key)
        .set((row) => ({
          reserved: row('reserved', '-', 1),
          count: row('count', '+', outcome === 'MISMATCH' ? 1 : 0),
        }))
        .where(mismatchesToday(database, key), '<', perDay)
        .executeTakeFirstOrThrow()
      if (settled.numUpdatedRows > 0n) return true
      await reservationOf(database, key)
        .set((row) => ({ reserved: row('reserved', '-', 1) }))
        .execute()
      return false
    },
    async reached(key, { perCase, perDay }) {
      const { inCase, today } = await database
        .selectNoFrom([guessesInCase(database, key).as('inCase'), guessesToday(database, key).as('today')])
        .executeTakeFirstOrThrow()
      if (Number(today) >= perDay) return 'DAY'
      return Number(inCase) >= perCase ? 'CASE' : null
    },
  }
}

function reservationOf(database: Kysely<Tables>, key: MismatchKey) {
  return database
    .updateTable('mismatch')
    .where('subject', '=', key.subject)
    .where('element', '=', key.element)
    .where('case_digest', '=', key.caseDigest ?? '')
    .where('client', '=', key.client)
    .where('day', '=', key.day)
    .where('reserved', '>', 0)
}

function guessesInCase(database: Kysely<Tables>, key: MismatchKey) {
  const reservedToday = sql<number>`case when day = ${key.day} then reserved else 0 end`
  return database
    .selectFrom('mismatch')
    .select(sql<number>`coalesce(sum(count + ${reservedToday}), 0)`.as('guesses'))
    .where('subject', '=', key.subject)
    .where('element', '=', key.element)
    .where('case_digest', '=', key.caseDigest ?? '')
}

function guessesToday(database: Kysely<Tables>, key: MismatchKey) {
  const reservedHere = sql<number>`case when element = ${key.element} then reserved else 0 end`
  return database
    .selectFrom('mismatch')
    .select(sql<number>`coalesce(sum(count + ${reservedHere}), 0)`.as('guesses'))
    .where('subject', '=', key.subject)
    .where('client', '=', key.client)
    .where('day', '=', key.day)
}

function mismatchesToday(database: Kysely<Tables>, key: MismatchKey) {
  return database
    .selectFrom('mismatch')
    .select(sql<number>`coalesce(sum(count), 0)`.as('mismatches'))
    .where('subject', '=', key.subject)
    .where('client', '=', key.client)
    .where('day', '=', key.day)
}
