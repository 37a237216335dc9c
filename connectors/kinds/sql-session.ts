import { type CallFailure, type Dial } from './kind.ts'
import { type Source } from '../../src/catalog/types.ts'

/** A statement, and what is bound to its placeholders in turn. */
export interface BoundStatement {
  readonly text: string
  readonly values: readonly (string | null)[]
}

/**
 * By the columns' names in lower case. As text where a number would lose something; bytes and whatever else is none of
 * these are left for a finding.
 */
export type Row = Readonly<Record<string, unknown>>

export type SqlAnswer = readonly Row[] | CallFailure

/** A read-only conversation with one database, one statement at a time. */
export interface Session {
  /** Settles once, and not before the session can take the next statement or is over. */
  ask(statement: BoundStatement, settle: (answer: SqlAnswer) => void): void
  isOpen(): boolean
  /** Ends what is under way, with the database too where it can be told. */
  abandon(): void
  /** Ends a session with nothing under way. */
  close(): Promise<void>
}

/** Neither throws nor rejects. A server takes no longer than the source's time limit, or it is given up. */
export type OpenSession = () => Promise<Session | CallFailure>

/** One kind of database. @throws {TypeError} for settings that cannot work */
export type Engine = (source: Source, dial: Dial) => OpenSession

/**
 * Columns by their names without regard to case, as SQL finds them: who does not quote a name gets `sfzh` for SFZH from
 * one database and SFZH from another. Null: two have the same name, and nobody can tell which is meant.
 */
export function namesOf(columns: readonly string[]): readonly string[] | null {
  const names = columns.map((name) => name.toLowerCase())
  return new Set(names).size === names.length ? names : null
}

/** Gathers the rows of one answer within its size. */
export function openGathering(maxBytes: number) {
  const rows: Row[] = []
  let bytes = 0
  return {
    rows,
    /** False: that was too much. */
    add(names: readonly string[], values: readonly unknown[]): boolean {
      const row: Record<string, unknown> = Object.create(null)
      names.forEach((name, i) => {
        const value = values[i] ?? null
        row[name] = value
        bytes += typeof value === 'string' ? Buffer.byteLength(value) : 1
      })
      rows.push(row)
      return bytes <= maxBytes
    },
  }
}

/**
 * What a driver holds before it hands on a row is bounded here: one value may be as large as a database allows. Frames
 * and descriptions travel beside the values, so this is wider than what the manifest allows those.
 */
export function wireLimit(maxBytes: number): number {
  return 4 * maxBytes + 64 * 1024
}

/** A point in time as far as a manifest's formats read it: without the fraction, and without our own offset. */
export function withoutFraction(text: string): string {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(text) ? text.slice(0, 19) : text
}
