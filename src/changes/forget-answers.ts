import { parseSubjects, type Unparsed } from './parse-subjects.ts'
import { type Source } from '../catalog/types.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { SOURCE_UNKNOWN, sourceIn, type SwitchAsking } from '../exchange/suspend-source.ts'
import { type Caller } from '../model/caller.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type Subject } from '../model/subject.ts'

/** Whose answers, and about whom. */
export interface Forgetting {
  /** Null: of every source. */
  readonly connector: string | null
  /** Ids; null: everybody. */
  readonly subjects: readonly string[] | null
}

/** 重新询问: what was said before is not given again. */
export interface Forgetter {
  /**
   * For the sharing authority, and for a department about its own sources, which may say the same by a change notice.
   * @returns false: not every replica could be told; it is to be asked for again
   * @throws {GatewayError} FORBIDDEN, INPUT_INVALID with every problem
   */
  forget(asking: SwitchAsking, forgetting: Forgetting): Promise<boolean>
}

export interface ForgetterParts {
  readonly exchange: Pick<Exchange, 'invalidate' | 'invalidateSource'>
  /** By whom, a name and a count; never whom it was about. */
  readonly onForgotten: (noted: NotedForgetting) => void
}

export interface NotedForgetting {
  readonly requestId: string
  readonly officer: string
  readonly connector: string | null
  readonly subjects: number | 'ALL'
  readonly replicasTold: boolean
}

export function openForgetter({ exchange, onForgotten }: ForgetterParts): Forgetter {
  return {
    async forget({ caller, requestId, catalog }, forgetting) {
      const { connector } = forgetting
      const { officer, source, subjects } = parseForgetting({ caller, catalog }, forgetting)
      const replicasTold =
        source === undefined
          ? await exchange.invalidate(...(subjects ?? []))
          : await exchange.invalidateSource(source.connector, { subjects, operations: null })
      onForgotten({ requestId, officer, connector, subjects: subjects?.length ?? 'ALL', replicasTold })
      return replicasTold
    },
  }
}

export interface ParsedForgetting {
  readonly officer: string
  /** Undefined: every source. */
  readonly source: Source | undefined
  /** Null: everybody. */
  readonly subjects: readonly Subject[] | null
}

/** Who forgets what. @throws {GatewayError} FORBIDDEN, INPUT_INVALID with every problem */
export function parseForgetting(
  { caller, catalog }: Omit<SwitchAsking, 'requestId'>,
  { connector, subjects: ids }: Forgetting,
): ParsedForgetting {
  const source = connector === null ? undefined : sourceIn(catalog, connector)
  const officer = officerWhoMay(caller, source)
  const problems: Problem[] = []
  if (connector === null && ids === null) problems.push(NOTHING_NAMED)
  if (connector !== null && source === undefined) problems.push(SOURCE_UNKNOWN)
  const subjects = ids === null ? null : parseSubjects(ids, (unparsed) => problems.push(problemOf(unparsed)))
  if (problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
  return { officer, source, subjects }
}

/** Whoever has no sources of its own learns nothing of which there are. */
function officerWhoMay({ roles, officer, department }: Caller, source: Source | undefined): string {
  const isOwn = roles.includes('DEPARTMENT') && source !== undefined && source.ref.department === department
  if (officer === null || !(isOwn || roles.includes('AUTHORITY'))) throw new GatewayError('FORBIDDEN')
  return officer
}

function problemOf({ at, ...problem }: Unparsed): Problem {
  return { path: `input.subjects${at === null ? '' : `[${String(at)}]`}`, ...problem }
}

const NOTHING_NAMED: Problem = {
  path: 'input',
  code: 'NOTHING_NAMED',
  zh: 'connector 与 subjects 至少写一项：哪个数源，或关于谁',
  en: 'name a source, or subjects, or both',
}
