import { type Answered } from '../archive/answer.ts'
import { type Subject } from '../model/subject.ts'

/** What was read about the subject of one role, by element path. */
export interface RoleReading {
  readonly subject: Subject
  readonly answered: ReadonlyMap<string, Answered>
}

/** By role; an optional role that was left out is not there. */
export type Readings = ReadonlyMap<string, RoleReading>
