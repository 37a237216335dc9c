import { agreedOn } from './copies.ts'
import { compileGatewayAnswer, errorAboutAll, type GatewayAnswer, isRefusal } from './gateway-answer.ts'
import { type CallFailure, failed, type Finding, type Found, type ProofAnswer, type ReadAnswer } from './kind.ts'
import { compileCondition, compileFailure, type Reply, type Test } from './outcome.ts'
import { lostKeys, type Spoilt, spoiltRecords } from './partial.ts'
import { compilePath, isObject } from './paths.ts'
import { canonicalKey, compileKey, compileRecord, type FindingBook, type MapRecord, openFindings } from './records.ts'
import { isGateway } from '../../src/catalog/gateway-source.ts'
import { type Operation, type ProofOperation } from '../../src/catalog/types.ts'

export type Interpret = (reply: Reply, keys: readonly string[]) => Interpreted

/** A system answers or fails; only people let us wait. */
export type Interpreted = Exclude<ReadAnswer, { kind: 'PENDING' | 'RETURNED' }>

/** From what a source sent to one record for each key that was asked about, or to why there is none. */
export function compileInterpretation(
  operation: Operation,
  tell: (finding: Finding) => void,
  oneMayBeList = false,
): Interpret {
  const { outcome, source } = operation
  const isOk = compileCondition(outcome.ok)
  const isNoRecord = outcome.noRecord ? compileCondition(outcome.noRecord) : NEVER
  const isThrottled = outcome.throttled ? compileCondition(outcome.throttled) : NEVER
  const isBusy = outcome.busy ? compileCondition(outcome.busy) : NEVER
  const failure = compileFailure(outcome.ok)
  const rowsIn = compileRows(operation, oneMayBeList)
  const gateway = isGateway(source) ? compileGatewayAnswer(operation) : null
  const sort = compileSorting(operation, oneMayBeList, gateway)
  const name = operation.id.slice(source.connector.length + 1)

  return (reply, keys) => {
    const isTold = reply.body !== undefined || reply.errors === undefined
    if (isTold && isOk(reply)) {
      const rows = rowsIn(reply.body)
      const { errors } = reply
      const meaningOf = gateway?.meaningOf ?? LOST
      const spoilt = errors === undefined ? NOTHING_SPOILT : spoiltRecords(errors, operation.records, meaningOf)
      if (spoilt === null) return failed('STATUS')
      if (rows === null) return failed('MALFORMED')
      const findings = openFindings(source.connector, name)
      const answer = sort(rows, keys, findings, spoilt)
      findings.report(tell)
      return answer
    }
    const refused = gateway === null ? null : errorAboutAll(gateway, reply.errors ?? [], keys)
    if (refused !== null) return refused
    // Who left something out does not tell that there is nothing.
    if (reply.errors !== undefined && isTold) return failed('STATUS')
    if (isNoRecord(reply)) return { kind: 'ANSWERED', found: keys.map(() => null), absent: 'NO_RECORD' }
    if (isThrottled(reply)) return failed('THROTTLED')
    if (isBusy(reply)) return failed('BUSY')
    return failed(failure(reply))
  }
}

const NEVER: Test = () => false
const NOTHING_SPOILT: Spoilt = new Map()
const LOST = (): CallFailure => 'STATUS'

export function compileProofInterpretation({ outcome }: ProofOperation): (reply: Reply) => ProofAnswer {
  const proved = compileCondition(outcome.proved)
  const unproved = compileCondition(outcome.unproved)
  const failure = compileFailure(outcome.proved)
  return (reply) => {
    if (reply.errors !== undefined) return failed(reply.body === undefined ? failure(reply) : 'STATUS')
    return proved(reply) ? { kind: 'PROVED' } : unproved(reply) ? { kind: 'UNPROVED' } : failed(failure(reply))
  }
}

/** What was made of an operation or a proof when its source was opened. @throws {TypeError} for that of another source */
export function compiled<Key extends { readonly id: string }, Compiled>(
  all: ReadonlyMap<Key, Compiled>,
  key: Key,
): Compiled {
  const found = all.get(key)
  if (found === undefined) throw new TypeError(`${key.id} is no operation of this source`)
  return found
}

/** The records of an answer; null when it has not the promised structure. */
function compileRows(
  { records, batch, many, request, outcome }: Operation,
  oneMayBeList: boolean,
): (body: unknown) => readonly unknown[] | null {
  const get = compilePath(records)
  const mayBeOne = oneMayBeList || (batch === 1 && !many)
  const mayBeNull = mayBeOne && request.speech === 'graphql'
  const getAnswer = compilePath(records.slice(0, 1))
  const saysWhenNone = batch === 1 && outcome.noRecord !== undefined
  return (body) => {
    const held = get(body)
    if (Array.isArray(held)) return held
    if (mayBeOne && isObject(held)) return [held]
    if (mayBeNull && held === null) return []
    if (!oneMayBeList) return null
    // An empty element is an empty list.
    if (held === '' || held === null) return []
    // So is one that is left out, if only this is the answer to our question, and no other is promised for nothing.
    return held === undefined && !saysWhenNone && getAnswer(body) !== undefined ? [] : null
  }
}

type Sort = (rows: readonly unknown[], keys: readonly string[], findings: FindingBook, spoilt: Spoilt) => Interpreted

/** Gives each key its records, in whatever order they came; drops those of anybody else. */
function compileSorting(operation: Operation, oneMayBeList: boolean, gateway: GatewayAnswer | null): Sort {
  const keyOf = compileKey(operation.recordKey)
  const plain = compileRecord(operation, oneMayBeList)
  const map = gateway === null ? plain : passedOn(plain, gateway)
  // GraphQL writes who is not known as null, in their place: so does `_entities`.
  const mayBeNull = operation.request.speech === 'graphql' && !operation.many

  return (rows, keys, findings, spoilt) => {
    const isAligned = mayBeNull && rows.length === keys.length
    const { position, firstLike } = positions(keys)
    const own: (unknown[] | undefined)[] = new Array(keys.length)
    let absent: 'NO_RECORD' | 'WRONG_SUBJECT' | 'MALFORMED' = 'NO_RECORD'
    for (const row of rows) {
      if (row === null && isAligned) continue
      const key = keyOf(row)
      const at = key === null ? undefined : position(key)
      if (at !== undefined) {
        const held = own[at]
        if (held === undefined) own[at] = [row]
        else held.push(row)
        continue
      }
      absent = key === null ? 'MALFORMED' : 'WRONG_SUBJECT'
      findings.note(null, key === null ? 'RECORD_WITHOUT_KEY' : 'WRONG_SUBJECT')
    }
    const told = spoilt.size === 0 ? spoilt : lostKeys(spoilt, rows, (row) => position(keyOf(row) ?? ''), isAligned)
    if (told === null) return failed('STATUS')
    const lost = firstLike === null ? told : forAllLike(firstLike, told)
    const found = keys.map((_key, i) => {
      const held = own[firstLike?.[i] ?? i]
      const reason = lost.get(i)
      if (reason !== undefined) return gateway !== null && isRefusal(reason) ? gateway.withheld(reason) : null
      if (held === undefined) return null
      return operation.many || held.length === 1 ? map(held, findings) : together(held, findings)
    })
    return { kind: 'ANSWERED', found, absent, ...(lost.size > 0 && { lost: failuresIn(lost) }) }
  }

  /** Some sources repeat a record, and not always the same. */
  function together(copies: readonly unknown[], findings: FindingBook): Found {
    const mapped = copies.map((copy) => map([copy], findings))
    const [first] = mapped
    if (mapped.some((other) => JSON.stringify(other) !== JSON.stringify(first))) findings.note(null, 'DUPLICATE_RECORD')
    return agreedOn(mapped)
  }
}

interface Positions {
  /** Where somebody was asked about by this canonical key; the first, where several were. */
  readonly position: (key: string) => number | undefined
  /** The first that was asked about by the same key, however it is written; null: each is the only one. */
  readonly firstLike: readonly number[] | null
}

function positions(keys: readonly string[]): Positions {
  const asked = keys.map(canonicalKey)
  if (asked.length === 1) return { position: (key) => (key === asked[0] ? 0 : undefined), firstLike: null }
  const byKey = new Map<string, number>()
  for (const [i, key] of asked.entries()) if (!byKey.has(key)) byKey.set(key, i)
  const position = (key: string): number | undefined => byKey.get(key)
  return { position, firstLike: byKey.size === keys.length ? null : asked.map((key) => byKey.get(key) ?? 0) }
}

function forAllLike(firstLike: readonly number[], lost: Spoilt): Spoilt {
  const reasons = firstLike.map((first, i) => [i, lost.get(i) ?? lost.get(first)] as const)
  return new Map(reasons.flatMap(([i, reason]) => (reason === undefined ? [] : [[i, reason]])))
}

function passedOn(map: MapRecord, gateway: GatewayAnswer): MapRecord {
  return (rows, findings) => gateway.relayed(rows[0], map(rows, findings), findings)
}

function failuresIn(spoilt: Spoilt): ReadonlyMap<number, CallFailure> {
  return new Map(Array.from(spoilt).flatMap(([at, reason]) => (isRefusal(reason) ? [] : [[at, reason]])))
}
