import { type Exchange } from './exchange.ts'
import { type SharedSuspensions } from './shared-suspensions.ts'
import { type Ledger, type Receipt } from '../audit/ledger.ts'
import { type Catalog, type Source } from '../catalog/types.ts'
import { type Caller } from '../model/caller.ts'
import { type Clock } from '../model/clock.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type SuspensionReason } from '../model/suspension.ts'
import { type Store } from '../store/store.ts'
import { type SuspensionDecision } from '../store/suspensions.ts'

/** 停用与恢复: what the sharing authority, and nobody else, may do with a source (国令809 art. 27). */
export interface SourceSwitch {
  /**
   * Takes a source out, or changes why and until when it is out. Durable before it takes effect.
   * @throws {GatewayError} FORBIDDEN, INPUT_INVALID with every problem, AUDIT_UNAVAILABLE
   */
  suspend(asking: SwitchAsking, input: SuspensionInput): Promise<SourceDecision>
  /**
   * Opens a source again, and closes its breaker. What is open already stays so, and is not recorded.
   * @throws {GatewayError} FORBIDDEN, INPUT_INVALID, AUDIT_UNAVAILABLE
   */
  resume(asking: SwitchAsking, connector: string): Promise<SourceDecision>
  close(): void
}

export interface SwitchAsking {
  readonly caller: Caller
  readonly requestId: string
  readonly catalog: Catalog
}

export interface SuspensionInput {
  readonly connector: string
  readonly reason: SuspensionReason
  readonly statement: string | null
  /** Epoch ms; null: until it is opened. */
  readonly until: number | null
}

export interface SourceDecision {
  readonly source: Source
  /** Null where nothing had to be done. */
  readonly receipt: Receipt | null
  /** False: other replicas could not be told. They learn of it by themselves as soon as Redis is there again. */
  readonly replicasTold: boolean
}

export interface SwitchParts {
  readonly ledger: Ledger
  readonly store: Store
  readonly exchange: Exchange
  /** Null: this process is the only one. */
  readonly shared: SharedSuspensions | null
  readonly clock: Clock
}

/** Longer than this is a slip of the pen; without a time it lasts until it is ended. */
const LONGEST_MS = 366 * 86_400_000
const MOST_CHARACTERS = 200
const ASK_AGAIN_MS = 1_000

/** Takes out at once what was taken out before the restart, and what other replicas have taken out as soon as it hears. */
export async function openSourceSwitch(parts: SwitchParts, sources: readonly Source[]): Promise<SourceSwitch> {
  const { ledger, store, exchange, shared, clock } = parts
  const connectors = sources.map(({ connector }) => connector)
  const last = new Map((await store.suspensions.last()).map((decision) => [decision.connector, decision]))
  for (const connector of connectors) {
    const decision = last.get(connector)
    if (decision !== undefined && decision.suspension !== null) enact(decision)
  }
  // One act after the other: what is stored last is also what stands.
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = turn.then(act)
    turn = done.catch(() => undefined)
    return done
  }

  function enact({ connector, suspension }: SuspensionDecision): void {
    if (suspension === null) return exchange.resume(connector)
    const { reason, statement, since, until } = suspension
    exchange.suspend(connector, { reason, statement, since, until })
  }

  async function decide(decision: SuspensionDecision): Promise<void> {
    await store.suspensions.decide(decision)
    last.set(decision.connector, decision)
    enact(decision)
  }

  /** Now, and after what was decided before, whatever the clock of the replica that did. */
  function timeFor({ connector }: Source): number {
    return Math.max(clock(), (last.get(connector)?.at ?? 0) + 1)
  }

  async function tellReplicas({ connector }: Source): Promise<boolean> {
    const decision = last.get(connector)
    if (shared === null || decision === undefined) return true
    return shared.tell({ ...decision, suspension: withoutOpening(decision) }).then(
      () => true,
      () => false,
    )
  }

  /** Of two decisions about one source the later one stands, here and there. */
  async function agree(replicas: SharedSuspensions): Promise<void> {
    const held = new Map((await replicas.held(connectors)).map((decision) => [decision.connector, decision]))
    for (const source of sources) {
      const [here, there] = [last.get(source.connector), held.get(source.connector)]
      if (there !== undefined && isLater(there, here)) await decide(there)
      else if (here !== undefined && isLater(here, there) && !(await tellReplicas(source))) throw new Error('not told')
    }
  }

  let isClosed = false
  let again: NodeJS.Timeout | undefined
  function agreeSoon(replicas: SharedSuspensions): void {
    clearTimeout(again)
    inTurn(async () => {
      if (!isClosed) await agree(replicas)
    }).catch(() => {
      if (!isClosed) again = setTimeout(() => agreeSoon(replicas), ASK_AGAIN_MS).unref()
    })
  }
  shared?.onTold(() => agreeSoon(shared))

  async function suspend({ caller, requestId }: SwitchAsking, source: Source, asked: SuspensionInput) {
    const { connector } = source
    const { reason, statement, until } = asked
    // If we stop after either line nobody has been told that it took effect, and the officer asks again.
    const act = { action: 'SUSPEND', caller, requestId, source, reason, statement, until } as const
    const receipt = await ledger.recordAct(act)
    const opening = receipt.openings?.[0]?.salt ?? null
    const at = timeFor(source)
    const suspension = { reason, statement, since: at, until, opening, entryId: receipt.entryId }
    await decide({ connector, at, suspension })
    return { source, receipt, replicasTold: await tellReplicas(source) }
  }

  async function resume({ caller, requestId }: SwitchAsking, source: Source): Promise<SourceDecision> {
    const { connector } = source
    const { state } = exchange.sourceState(connector)
    if (state !== 'SUSPENDED' && state !== 'DOWN' && state !== 'DEGRADED') {
      return { source, receipt: null, replicasTold: await tellReplicas(source) }
    }
    const act = { action: 'RESUME', caller, requestId, source, reason: null, statement: null, until: null } as const
    const receipt = await ledger.recordAct(act)
    await decide({ connector, at: timeFor(source), suspension: null })
    return { source, receipt, replicasTold: await tellReplicas(source) }
  }

  return {
    async suspend(asking, input) {
      assertAuthority(asking.caller)
      const { source, statement } = parseSuspension(asking.catalog, input, clock())
      return inTurn(() => suspend(asking, source, { ...input, statement }))
    },
    async resume(asking, connector) {
      assertAuthority(asking.caller)
      const source = parseResumption(asking.catalog, connector)
      return inTurn(() => resume(asking, source))
    },
    close() {
      isClosed = true
      clearTimeout(again)
    },
  }
}

/** At the same time: the one that shuts. */
function isLater(one: SuspensionDecision, other: SuspensionDecision | undefined): boolean {
  if (other === undefined || one.at !== other.at) return one.at > (other?.at ?? -1)
  return one.suspension !== null && other.suspension === null
}

/** It belongs to the ledger here. */
function withoutOpening({ suspension }: SuspensionDecision): SuspensionDecision['suspension'] {
  return suspension === null ? null : { ...suspension, opening: null }
}

/**
 * A provider may not stop a shared service on its own, and whoever may is a person whom the ledger can name.
 * @throws {GatewayError} FORBIDDEN
 */
export function assertAuthority({ roles, officer }: Caller): void {
  if (officer === null || !roles.includes('AUTHORITY')) throw new GatewayError('FORBIDDEN')
}

/** @throws {GatewayError} INPUT_INVALID with every problem */
export function parseSuspension(catalog: Catalog, input: SuspensionInput, now: number) {
  const problems: Problem[] = []
  const source = sourceIn(catalog, input.connector)
  const statement = input.statement?.trim() || null
  if (source === undefined) problems.push(SOURCE_UNKNOWN)
  if (statement === null && input.reason === 'OTHER') problems.push(PROBLEMS.STATEMENT_MISSING)
  if (statement !== null) problems.push(...faultsIn(statement))
  if (input.until !== null && (input.until <= now || input.until > now + LONGEST_MS)) problems.push(PROBLEMS.UNTIL)
  if (source === undefined || problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
  return { source, statement }
}

/** Which source is meant. @throws {GatewayError} INPUT_INVALID */
export function parseResumption(catalog: Catalog, connector: string): Source {
  const source = sourceIn(catalog, connector)
  if (source === undefined) throw new GatewayError('INPUT_INVALID', { problems: [SOURCE_UNKNOWN] })
  return source
}

export function sourceIn({ sources }: Catalog, connector: string): Source | undefined {
  return sources.find((source) => source.connector === connector)
}

/** Every caller reads it, so it must not name anybody; what looks like an id or a telephone number is refused. */
function faultsIn(statement: string): readonly Problem[] {
  const isLong = Array.from(statement).length > MOST_CHARACTERS || /\p{C}/u.test(statement)
  return [
    ...(isLong ? [PROBLEMS.STATEMENT_FORM] : []),
    ...(/\d{11}|[0-9A-HJ-NPQRTUWXY]{18}/.test(statement) ? [PROBLEMS.STATEMENT_NAMES] : []),
  ]
}

export const SOURCE_UNKNOWN: Problem = {
  path: 'input.connector',
  code: 'SOURCE_UNKNOWN',
  zh: '没有接入这个数源；已接入的见 sources',
  en: 'no such source is connected; sources lists them',
}

const PROBLEMS = {
  STATEMENT_MISSING: {
    path: 'input.statement',
    code: 'STATEMENT_MISSING',
    zh: '原因为“其他”时须写明说明',
    en: 'the reason OTHER needs a statement',
  },
  STATEMENT_FORM: {
    path: 'input.statement',
    code: 'STATEMENT_FORM',
    zh: '说明至多 200 字，不含换行等控制字符',
    en: 'a statement has at most 200 characters, none of them control characters',
  },
  STATEMENT_NAMES: {
    path: 'input.statement',
    code: 'STATEMENT_NAMES_SOMEBODY',
    zh: '说明对所有调用方可见，不得含有证件号码、信用代码或电话号码',
    en: 'every caller sees the statement: no id, credit code or telephone number may be in it',
  },
  UNTIL: {
    path: 'input.until',
    code: 'UNTIL_RANGE',
    zh: '截止时间须在将来，且不超过一年；不填则到恢复为止',
    en: 'until must lie in the future, at most a year ahead; without it the source is out until it is opened',
  },
} as const satisfies Record<string, Problem>
