import { type CallFailure, type Cancel } from './kind.ts'
import { type BoundStatement, type Session, type SqlAnswer } from './sql-session.ts'

export interface Pool {
  /** Opens the first session before anybody asks. */
  warm(): void
  /** Settles at most once, and never after it was cancelled. */
  ask(statement: BoundStatement, settle: (answer: SqlAnswer) => void): Cancel
  /** Ends what is under way as UNREACHABLE. */
  close(): Promise<void>
}

export interface PoolParts {
  /** Neither throws nor rejects. */
  readonly open: () => Promise<Session | CallFailure>
  readonly size: number
  readonly keepIdleMs: number
}

interface Waiting {
  readonly statement: BoundStatement
  readonly settle: (answer: SqlAnswer) => void
}

interface Idle {
  readonly session: Session
  readonly timer: NodeJS.Timeout | null
}

/** Warm sessions with one database, never more of them than `size`. */
export function openPool({ open, size, keepIdleMs }: PoolParts): Pool {
  const waiting: Waiting[] = []
  const idle: Idle[] = []
  const busy = new Map<Session, Waiting>()
  const openings = new Set<Promise<void>>()
  let isClosed = false

  function serve(): void {
    while (waiting.length > 0) {
      const session = takeIdle()
      if (session === null) break
      const next = waiting.shift()
      if (next !== undefined) give(session, next)
    }
    while (openings.size < waiting.length && busy.size + openings.size < size) openOne()
  }

  /** The one used last: the others may be closed by and by. */
  function takeIdle(): Session | null {
    for (let last = idle.pop(); last !== undefined; last = idle.pop()) {
      if (last.timer !== null) clearTimeout(last.timer)
      if (last.session.isOpen()) return last.session
    }
    return null
  }

  function give(session: Session, asked: Waiting): void {
    busy.set(session, asked)
    session.ask(asked.statement, (answer) => {
      if (busy.get(session) !== asked) return
      busy.delete(session)
      if (session.isOpen()) keep(session)
      asked.settle(answer)
      serve()
    })
  }

  function keep(session: Session): void {
    const rest = { session, timer: Number.isFinite(keepIdleMs) ? setTimeout(leave, keepIdleMs).unref() : null }
    function leave(): void {
      idle.splice(idle.indexOf(rest), 1)
      void session.close()
    }
    idle.push(rest)
  }

  function openOne(): void {
    const opening = open().then(async (opened) => {
      openings.delete(opening)
      if (typeof opened === 'string') waiting.shift()?.settle(opened)
      else if (isClosed) await opened.close()
      // What is over at once would be opened again without end.
      else if (!opened.isOpen()) waiting.shift()?.settle('UNREACHABLE')
      else keep(opened)
      serve()
    })
    openings.add(opening)
  }

  return {
    warm: openOne,
    ask(statement, settle) {
      const asked = { statement, settle }
      if (isClosed) settle('UNREACHABLE')
      else waiting.push(asked)
      serve()
      return () => {
        const place = waiting.indexOf(asked)
        if (place >= 0) waiting.splice(place, 1)
        const session = busy.entries().find(([, one]) => one === asked)?.[0]
        if (session === undefined) return
        busy.delete(session)
        session.abandon()
        serve()
      }
    },
    async close() {
      isClosed = true
      const unanswered = [...waiting.splice(0), ...busy.values()]
      for (const session of busy.keys()) session.abandon()
      busy.clear()
      for (const { settle } of unanswered) settle('UNREACHABLE')
      const rests = idle.splice(0)
      for (const { timer } of rests) if (timer !== null) clearTimeout(timer)
      await Promise.all([...openings, ...rests.map(({ session }) => session.close())])
    },
  }
}
