import { columnOf, columnsOf } from './columns.ts'
import { compiled, compileInterpretation, compileProofInterpretation } from './interpret.ts'
import { failed, type OpenConnector } from './kind.ts'
import { mysql } from './sql-mysql.ts'
import { openPool } from './sql-pool.ts'
import { postgres } from './sql-postgres.ts'
import { type Engine, type Row } from './sql-session.ts'
import { sqlite } from './sql-sqlite.ts'
import { compileStatement, type Dialect } from './sql-statement.ts'
import { type ProofOperation, type Source } from '../../src/catalog/types.ts'

/**
 * A database that may be read: one SELECT for an operation, over the views the manifest allows. PostgreSQL, MySQL with
 * MariaDB, or a SQLite file; in read-only sessions, whatever the account may do.
 */
export const openSql: OpenConnector = (source, wiring) => {
  const { dialect, engine, size, keepIdleMs } = speakingWith(source)
  const pool = openPool({ open: engine(source, wiring.dial), size, keepIdleMs })
  const operations = new Map(
    source.operations.map((operation) => [
      operation,
      {
        build: compileStatement(operation, dialect),
        spell: compileSpelling(columnsOf(operation)),
        interpret: compileInterpretation(operation, wiring.onFinding),
      },
    ]),
  )
  const proofs = new Map(
    source.proofs.map((proof) => [
      proof,
      {
        build: compileStatement(proof, dialect),
        spell: compileSpelling(columnsOfProof(proof)),
        interpret: compileProofInterpretation(proof),
      },
    ]),
  )
  return {
    read(operation, question, settle) {
      const { build, spell, interpret } = compiled(operations, operation)
      return pool.ask(build(question), (answer) =>
        settle(typeof answer === 'string' ? failed(answer) : interpret(replyWith(answer.map(spell)), question.keys)),
      )
    },
    prove(proof, question, settle) {
      const { build, spell, interpret } = compiled(proofs, proof)
      return pool.ask(build(question), (answer) => {
        if (typeof answer === 'string') return settle(failed(answer))
        // A yes or a no is one row; none, or several, say neither.
        const [row, ...others] = answer.map(spell)
        settle(interpret(replyWith(others.length === 0 ? row : undefined)))
      })
    },
    // To start a process takes as long as a hundred answers of it.
    ...(source.endpoint.protocol === 'sqlite:' && { warm: pool.warm }),
    close: pool.close,
  }
}

const KEEP_CONNECTION_MS = 60_000

interface Speaking {
  readonly dialect: Dialect
  readonly engine: Engine
  /** Sessions at the same time. */
  readonly size: number
  /** How long a session waits for another question before it gives its place back to the department. */
  readonly keepIdleMs: number
}

function speakingWith({ connector, endpoint, limits }: Source): Speaking {
  const connections = { size: limits.concurrency, keepIdleMs: KEEP_CONNECTION_MS }
  switch (endpoint.protocol) {
    case 'postgresql:':
      return { dialect: 'numbered', engine: postgres, ...connections }
    case 'mysql:':
      return { dialect: 'unnumbered', engine: mysql, ...connections }
    case 'sqlite:':
      // Its answers take less time than a second process takes to start.
      return { dialect: 'unnumbered', engine: sqlite, size: 1, keepIdleMs: Infinity }
    default:
      throw new TypeError(`${connector} is no database that we speak with`)
  }
}

type Spell = (row: Row) => Row

/** A row with the columns that the manifest names, in the manifest's spelling. */
function compileSpelling(columns: readonly string[]): Spell {
  const spelled = columns.map((column) => [column, column.toLowerCase()] as const)
  return (row) => Object.fromEntries(spelled.map(([column, name]) => [column, row[name]]))
}

function columnsOfProof({ outcome: { proved, unproved } }: ProofOperation): readonly string[] {
  return [...proved.where, ...unproved.where].map(({ path }) => columnOf(path))
}

/** The rows tell all there is to tell; what has no status is as good as a 200. */
function replyWith(body: unknown) {
  return { status: 200, body }
}
