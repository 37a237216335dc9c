import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Engine, type Session, type SqlAnswer, wireLimit } from './sql-session.ts'
import type { Reading } from './sqlite-reader.js'

const READER = fileURLToPath(new URL('./sqlite-reader.js', import.meta.url))

/**
 * A SQLite file of this machine. SQLite works where it is called and cannot be interrupted from JavaScript: in our own
 * thread a slow statement would stop the gateway, and a worker thread in which one runs can be neither ended nor waited
 * for. So a process reads, which can be killed at any time.
 */
export const sqlite: Engine = ({ endpoint, views, limits }) => {
  const { maxBytes, timeoutMs } = limits
  const file = fileURLToPath(`file://${endpoint.pathname}`)
  const reading: Reading = { file, views, maxBytes, mostValueBytes: wireLimit(maxBytes), timeoutMs }
  return async () => {
    const reader = startReader(reading)
    if (!(await isReady(reader))) return 'UNREACHABLE'
    // An idle reader keeps nobody up.
    reader.unref()
    reader.channel?.unref()
    return sessionWith(reader)
  }
}

/** On a machine with much to do. */
const MOST_START_MS = 10_000

/**
 * Only what is ready is asked: a question that is given up ends what it was put to, and where a start takes longer than
 * the source's time limit there would never be an answer.
 */
async function isReady(reader: ChildProcess): Promise<boolean> {
  const timer = setTimeout(() => reader.kill('SIGKILL'), MOST_START_MS)
  const told = once(reader, 'message').then(() => true)
  const ended = once(reader, 'exit').then(() => false)
  const ready = await Promise.race([told, ended]).catch(() => false)
  clearTimeout(timer)
  return ready
}

function startReader(reading: Reading): ChildProcess {
  const reader = fork(READER, [], {
    execArgv: ['--disallow-code-generation-from-strings', '--disable-proto=throw'],
    // Our environment holds secrets, and what a crash prints may hold rows.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  reader.on('error', ignore)
  reader.send(reading, ignore)
  return reader
}

function ignore(): void {}

function sessionWith(reader: ChildProcess): Session {
  const isOpen = () => reader.connected && reader.exitCode === null && reader.signalCode === null
  const kill = () => void reader.kill('SIGKILL')
  return {
    ask(statement, settle) {
      const finish = (answer: SqlAnswer) => {
        reader.off('message', finish).off('exit', lose).off('error', lose)
        reader.channel?.unref()
        settle(answer)
      }
      const lose = () => finish('UNREACHABLE')
      reader.on('message', finish).once('exit', lose).once('error', lose)
      reader.channel?.ref()
      reader.send(statement, (error) => {
        if (error !== null) lose()
      })
    },
    isOpen,
    abandon: kill,
    close() {
      const { promise, resolve } = Promise.withResolvers<void>()
      if (reader.exitCode !== null || reader.signalCode !== null) return Promise.resolve()
      reader.once('exit', () => resolve())
      kill()
      return promise
    },
  }
}
