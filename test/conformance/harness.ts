/** What every kind of source must do alike is told once, in kinds.test.ts; how each is set up stands in its own file. */
import { type Assistance } from '../../connectors/kinds/kind.ts'
import { type Provision, type Source } from '../../src/catalog/types.ts'

/** One resident as a department of any kind holds them. All values are text there. */
export interface Row {
  readonly id: string
  readonly name: string
  /** GB/T 2261.1. The code table of the source holds 1 and 2 only. */
  readonly sex: '1' | '2' | '9'
  /** yyyyMMdd */
  readonly birthDate: string
  /** With leading zeros and decimals that a number would lose: `001230.50`. */
  readonly account: string
  /** yyyy-MM-dd HH:mm:ss */
  readonly updatedAt: string
}

/** How a department may fail, in whatever way its kind has of doing it. */
export type Misbehaviour =
  | 'hang' // accepts the call and never answers
  | 'refuse' // our credentials are not let in
  | 'fail' // reports an error of its own
  | 'garbage' // answers something that is not its language
  | 'foreign' // answers about somebody else
  | 'down' // cannot be reached
  | 'rename' // calls the name something else, and the list of numbers too

/** What a department of a kind without a system has no way of showing. */
export type Ability =
  | 'absence' // knows that it holds no record of somebody
  | 'copies' // holds two records of one person
  | 'codes' // has words of its own for what we have codes for
  | 'size' // may say too much
  | 'purposes' // answers whatever the purpose and the case

export interface OpenHarness {
  /**
   * Operation `residents`, by person.citizenId, up to 100 at a time, providing in this order `person.identity.name`,
   * `person.identity.sex` (coded), `person.identity.birthDate` and, as text, `person.account.number`.
   */
  readonly source: Source
  /** Where tasks lie, of a kind whose officers answer. */
  readonly assistance?: Assistance
  /** How often the department was asked since it was opened. */
  calls(): number
  /** Purpose and case number of the last call, as the department read them; absent where they do not travel. */
  heard?(): { readonly purpose: string; readonly caseNumber: string }
  misbehave(how: Misbehaviour): Promise<void>
  close(): Promise<void>
}

export interface Harness {
  readonly kind: string
  /** What this kind cannot show: a file does not hang. */
  readonly cannot: readonly (Misbehaviour | Ability)[]
  /** Null: what it needs is not on this machine, and the run says so. */
  open(rows: readonly Row[]): Promise<OpenHarness | null>
  /** `person.phones[]`, where a record may hold a list: of one item, whose `number` is the account. */
  readonly list?: Provision
}
