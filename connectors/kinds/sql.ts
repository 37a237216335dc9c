import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { compileInterpretation, type Interpret } from './interpret.ts'
import { failed, type OpenConnector, type Question } from './kind.ts'
// Types only, in whole: anything else would run the thread's code here.
import type { SqliteAnswer, SqliteData, SqliteQuestion } from './sqlite-worker.ts'
import { VARIABLES } from './template.ts'
import { type Operation, type SqlRequest } from '../../src/catalog/types.ts'

/**
 * A database that may be read: one SELECT for an operation, over the views the manifest allows. SQLite only: the file
 * is opened read-only, by a thread of its own that ends with a statement that takes too long.
 */
export const openSql: OpenConnector = (source, wiring) => {
  const { protocol, pathname } = source.endpoint
  if (protocol !== 'sqlite:') throw new TypeError(`${source.connector} is no SQLite file`)
  const asked = openThread({ file: fileURLToPath(`file://${pathname}`), maxBytes: source.limits.maxBytes })
  const operations = new Map<Operation, { readonly build: Build; readonly interpret: Interpret }>(
    source.operations.map((operation) => [
      operation,
      { build: compileStatement(operation), interpret: compileInterpretation(operation, wiring.onFinding) },
    ]),
  )
  return {
    read(operation, question, settle) {
      const compiled = operations.get(operation)
      if (compiled === undefined) throw new TypeError(`${operation.id} is no operation of this source`)
      return asked.ask(compiled.build(question), (answer) => {
        if ('failure' in answer) settle(failed(answer.failure))
        else settle(compiled.interpret({ status: 200, body: answer.rows }, question.keys))
      })
    },
    prove() {
      throw new TypeError(`${source.connector} proves no relation`)
    },
    close: asked.close,
  }
}

type Build = (question: Question) => SqliteQuestion

/** Variables are bound and never written into the statement; `$keys` is as many as there are. */
function compileStatement({ id, request }: Operation): Build {
  if (request.speech !== 'sql') throw new TypeError(`${id} is not asked by a statement`)
  const pieces = (request satisfies SqlRequest).statement.split(/(\$[A-Za-z]+)/)
  return (question) => {
    const values: (string | null)[] = []
    const statement = pieces.map((piece, i) => {
      const variable = i % 2 === 1 ? VARIABLES.get(piece) : undefined
      if (variable === undefined) return piece
      const filled = variable(question)
      const bound = typeof filled === 'string' || filled === null ? [filled] : filled
      values.push(...bound)
      return bound.map(() => '?').join(', ')
    })
    return { statement: statement.join(''), values }
  }
}

interface Waiting {
  readonly question: SqliteQuestion
  readonly settle: (answer: SqliteAnswer) => void
}

/** One question at a time; one that is given up while it runs takes the thread with it, and the next begins a new one. */
function openThread(workerData: SqliteData) {
  const queue: Waiting[] = []
  // At once, so that the first question need not wait for it.
  let worker: Worker | null = start()
  let isClosed = false

  function start(): Worker {
    const started = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData })
    started.unref()
    started.on('message', (answer: SqliteAnswer) => finish(started, answer))
    started.on('error', () => finish(started, { failure: 'UNREACHABLE' }))
    return started
  }

  function finish(from: Worker, answer: SqliteAnswer): void {
    if (from !== worker) return
    queue.shift()?.settle(answer)
    next()
  }

  function next(): void {
    const [first] = queue
    if (first !== undefined) (worker ??= start()).postMessage(first.question)
  }

  return {
    ask(question: SqliteQuestion, settle: Waiting['settle']) {
      if (isClosed) {
        settle({ failure: 'UNREACHABLE' })
        return () => undefined
      }
      const waiting = { question, settle }
      queue.push(waiting)
      if (queue.length === 1) next()
      return () => {
        const place = queue.indexOf(waiting)
        if (place < 0) return
        queue.splice(place, 1)
        if (place > 0) return
        void worker?.terminate()
        worker = null
        next()
      }
    },
    async close() {
      const last = worker
      worker = null
      isClosed = true
      await last?.terminate()
      for (const { settle } of queue.splice(0)) settle({ failure: 'UNREACHABLE' })
    },
  }
}
