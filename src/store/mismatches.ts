import { type Kysely, sql, type Transaction } from 'kysely'
import { commitSoon } from './query-builder.ts'
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

/** A guess, and whether it was wrong. */
export interface SettledGuess {
  readonly key: MismatchKey
  readonly outcome: 'MISMATCH' | 'OTHER'
}

/**
 * Counts MISMATCH answers so that `verifyClaims` is no oracle. Guesses are reserved *before* the source is asked and
 * settled with their outcomes: of guesses sent at the same time no more pass than of guesses sent one by one. All of one
 * request are one commit, which outlives the process; a power failure may take back the last of them.
 */
export interface Mismatches {
  /**
   * Checks both limits for each guess in turn and reserves it.
   * @returns for each, false when a limit is reached: the source must not be asked. Open reservations count for their
   * own element only, so that many claims about different elements in one request do not exhaust each other's day.
   */
  reserve(keys: readonly MismatchKey[], limits: MismatchLimits): Promise<readonly boolean[]>
  /**
   * Ends reservations in turn. One that is never settled counts as a mismatch until the day ends.
   * @returns for each, false when the day's limit was reached meanwhile, by guesses about other elements: then neither a
   * yes nor a no may be told, for what is still told would tell the rest.
   */
  settle(guesses: readonly SettledGuess[], limits: MismatchLimits): Promise<readonly boolean[]>
  /** Which limit stands against another guess; null: none. */
  reached(key: MismatchKey, limits: MismatchLimits): Promise<'CASE' | 'DAY' | null>
}

export function mismatchesIn(database: Kysely<Tables>): Mismatches {
  return {
    reserve: (keys, limits) => inTurn(database, keys, (key, transaction) => reserveOne(transaction, key, limits)),
    settle: (guesses, limits) =>
      inTurn(database, guesses, (guess, transaction) => settleOne(transaction, guess, limits)),
    async reached(key, { perCase, perDay }) {
      const { rows } = await sql<{ inCase: number; today: number }>`
        select ${guessesInCase(key)} as "inCase", ${guessesToday(key)} as "today"`.execute(database)
      const { inCase = 0, today = 0 } = rows[0] ?? {}
      if (Number(today) >= perDay) return 'DAY'
      return Number(inCase) >= perCase ? 'CASE' : null
    },
  }
}

async function inTurn<Guess>(
  database: Kysely<Tables>,
  guesses: readonly Guess[],
  act: (guess: Guess, transaction: Transaction<Tables>) => Promise<boolean>,
): Promise<readonly boolean[]> {
  if (guesses.length === 0) return []
  return commitSoon(database, async (transaction) => {
    const done: boolean[] = []
    for (const guess of guesses) done.push(await act(guess, transaction))
    return done
  })
}

// Written out: built by parts these would cost several times what the database takes to answer them.

async function reserveOne(
  transaction: Transaction<Tables>,
  key: MismatchKey,
  { perCase, perDay }: MismatchLimits,
): Promise<boolean> {
  const { subject, element, client, day } = key
  const { numAffectedRows = 0n } = await sql`
    insert into mismatch (subject, element, case_digest, client, day, count, reserved)
    select ${subject}, ${element}, ${caseOf(key)}, ${client}, ${day}, 0, 1
    where ${guessesInCase(key)} < ${perCase} and ${guessesToday(key)} < ${perDay}
    on conflict (subject, element, case_digest, client, day) do update set reserved = mismatch.reserved + 1
  `.execute(transaction)
  return numAffectedRows > 0n
}

async function settleOne(
  transaction: Transaction<Tables>,
  { key, outcome }: SettledGuess,
  { perDay }: MismatchLimits,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update mismatch set reserved = reserved - 1, count = count + ${outcome === 'MISMATCH' ? 1 : 0}
    where ${isReserved(key)} and ${mismatchesToday(key)} < ${perDay}`.execute(transaction)
  if (numAffectedRows > 0n) return true
  await sql`update mismatch set reserved = reserved - 1 where ${isReserved(key)}`.execute(transaction)
  return false
}

function isReserved(key: MismatchKey) {
  const { subject, element, client, day } = key
  return sql`subject = ${subject} and element = ${element} and case_digest = ${caseOf(key)}
    and client = ${client} and day = ${day} and reserved > 0`
}

function guessesInCase(key: MismatchKey) {
  const { subject, element, day } = key
  return sql`(select coalesce(sum(count + case when day = ${day} then reserved else 0 end), 0) from mismatch
    where subject = ${subject} and element = ${element} and case_digest = ${caseOf(key)})`
}

function guessesToday({ subject, element, client, day }: MismatchKey) {
  return sql`(select coalesce(sum(count + case when element = ${element} then reserved else 0 end), 0) from mismatch
    where subject = ${subject} and client = ${client} and day = ${day})`
}

function mismatchesToday({ subject, client, day }: MismatchKey) {
  return sql`(select coalesce(sum(count), 0) from mismatch
    where subject = ${subject} and client = ${client} and day = ${day})`
}

function caseOf({ caseDigest }: MismatchKey): string {
  return caseDigest ?? ''
}
