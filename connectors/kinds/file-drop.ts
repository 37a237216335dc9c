import { type Drop } from './drop.ts'
import { openFolder } from './drop-folder.ts'
import { openSftp } from './drop-sftp.ts'
import { keepFile, type FileKeeper, type Snapshot } from './file-keeper.ts'
import { compileTable, type FileTable, type Row } from './file-table.ts'
import { compileInterpretation, type Interpreted } from './interpret.ts'
import {
  type CallFailure,
  type Cancel,
  type Connector,
  excused,
  failed,
  type FindingProblem,
  type Found,
  type OpenConnector,
  type ReadAnswer,
  type Wiring,
} from './kind.ts'
import { type Operation, type Source } from '../../src/catalog/types.ts'

/**
 * 定期送来的文件: a table that the department drops now and then, answered from memory, whole or as it was before.
 * A record that does not say when it was observed is as old as its file. From a file that is too old records are STALE,
 * and who is not in it may be by now: about them there is no answer.
 */
export const openFileDrop: OpenConnector = (source, wiring) => {
  if (source.proofs.length > 0) throw new TypeError(`${source.connector}: a file proves nothing`)
  const drop = openDrop(source, wiring)
  const { maxBytes, timeoutMs } = source.limits
  const desks = new Map(
    source.operations.map((operation) => [operation, openDesk({ operation, drop, maxBytes, wiring })]),
  )

  const connector: Connector = {
    read(operation, { keys }, settle) {
      const desk = desks.get(operation)
      if (desk === undefined) throw new TypeError(`${operation.id} is no operation of this source`)
      const current = desk.keeper.current()
      if (!(current instanceof Promise)) {
        settle(desk.answer(current, keys))
        return () => {}
      }
      return settleWithin(
        timeoutMs * WAITING_SHARE,
        current.then((loaded) => desk.answer(loaded, keys)),
        settle,
      )
    },
    prove(proof) {
      throw new TypeError(`${proof.id} is no operation of this source`)
    },
    warm() {
      for (const { keeper } of desks.values()) keeper.watch()
    },
    inherit(predecessor) {
      for (const [{ id }, { keeper }] of desks) {
        const snapshot = keepers.get(predecessor)?.get(id)?.held()
        if (snapshot) keeper.inherit(snapshot)
      }
    },
    overdueSince() {
      const times = [...desks.values()].flatMap(({ keeper }) => keeper.overdueSince() ?? [])
      return times.length === 0 ? null : Math.min(...times)
    },
    async close() {
      await Promise.all([...desks.values()].map(({ keeper }) => keeper.close()))
    },
  }
  keepers.set(connector, new Map(Array.from(desks, ([{ id }, { keeper }]) => [id, keeper])))
  return connector
}

/** By operation: for the connector that takes its place, and for nobody else. */
const keepers = new WeakMap<Connector, ReadonlyMap<string, FileKeeper>>()

/** How much of the time of a call a file is waited for that is being read: then we say so, before it is called lost. */
const WAITING_SHARE = 0.9

function settleWithin(ms: number, answered: Promise<ReadAnswer>, settle: (answer: ReadAnswer) => void): Cancel {
  let isOver = false
  function finish(answer: ReadAnswer): void {
    if (isOver) return
    cancel()
    settle(answer)
  }
  function cancel(): void {
    isOver = true
    clearTimeout(timer)
  }
  const timer = setTimeout(finish, ms, excused('TIMEOUT'))
  void answered.then(finish)
  return cancel
}

function openDrop(source: Source, { dial }: Wiring): Drop {
  if (source.endpoint.protocol === 'sftp:') return openSftp(source, dial)
  if (source.auth.profile !== 'none') throw new TypeError(`${source.connector}: a folder asks for no credentials`)
  return openFolder(source.endpoint)
}

interface Desk {
  readonly keeper: FileKeeper
  readonly answer: Answer
}

interface DeskParts {
  readonly operation: Operation
  readonly drop: Drop
  readonly maxBytes: number
  readonly wiring: Wiring
}

function openDesk({ operation, drop, maxBytes, wiring: { clock, onFinding, mayCall = () => true } }: DeskParts): Desk {
  const { id, request, source } = operation
  if (request.speech !== 'file') throw new TypeError(`${id} does not say which file it reads`)
  const { connector } = source
  const readTable = compileTable(operation)

  function tell(problem: FindingProblem, count: number): void {
    onFinding({ connector, operation: id.slice(connector.length + 1), element: null, problem, count })
  }

  const keeper = keepFile({
    drop,
    request,
    clock,
    mayLook: mayCall,
    async readTable(bytes, how) {
      const table = await readTable(bytes, how)
      if (table.withoutKey > 0) tell('RECORD_WITHOUT_KEY', table.withoutKey)
      return table
    },
    onProblem: (problem) => tell(problem, 1),
  })
  const answer = compileAnswer(operation, maxBytes, onFinding)
  return {
    keeper,
    answer(current, keys) {
      const told = answer(current, keys)
      return told.kind === 'ANSWERED' && keeper.overdueSince() !== null ? overdue(told) : told
    },
  }
}

type Answer = (current: Snapshot | CallFailure, keys: readonly string[]) => Interpreted

function overdue(answer: Extract<Interpreted, { kind: 'ANSWERED' }>): Interpreted {
  const unknown = answer.found.flatMap((one, at) => (one === null ? [[at, 'UNREACHABLE'] as const] : []))
  const found = answer.found.map((one) => one && { ...one, stale: true })
  return { ...answer, found, lost: new Map(unknown) }
}

function compileAnswer(operation: Operation, maxBytes: number, onFinding: Wiring['onFinding']): Answer {
  // A row is an answer as it stands, and rows stand nowhere but in the file.
  const interpret = compileInterpretation(
    { ...operation, outcome: { ok: { status: null, where: [] } }, records: [] },
    onFinding,
  )
  return (current, keys) => {
    if (typeof current === 'string') return current === 'BUSY' ? excused(current) : failed(current)
    const rows = rowsAbout(keys, current.table, maxBytes)
    if (rows === null) return failed('TOO_LARGE')
    const answer = interpret({ status: 200, body: rows }, keys)
    return answer.kind === 'FAILED' ? answer : { ...answer, found: dated(answer.found, current.writtenAt) }
  }
}

/** Null: more than the source may answer at a time. */
function rowsAbout(keys: readonly string[], table: FileTable, maxBytes: number): readonly Row[] | null {
  const rows: Row[] = []
  let bytes = 0
  for (const key of keys) {
    for (const row of table.find(key)) {
      for (const cell of Object.values(row)) bytes += Buffer.byteLength(cell)
      if (bytes > maxBytes) return null
      rows.push(row)
    }
  }
  return rows
}

function dated(found: readonly (Found | null)[], writtenAt: string): readonly (Found | null)[] {
  return found.map((one) => (one?.observedAt === null ? { ...one, observedAt: writtenAt } : one))
}
