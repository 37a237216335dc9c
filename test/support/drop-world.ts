/** Departments that drop files: folders of their own, sources that describe them, and a question put to one. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sourceAt, type SourceChanges } from './exchange-world.ts'
import { type Drop, type FileState } from '../../connectors/kinds/drop.ts'
import { type Connector, type Question, type ReadAnswer } from '../../connectors/kinds/kind.ts'
import { type Operation, type Source } from '../../src/catalog/types.ts'
import { type Clock } from '../../src/model/clock.ts'
import { providing } from '../conformance/residents.ts'

export interface DropFolder {
  readonly path: string
  readonly url: string
  /** Long ago, unless it says when. */
  write(name: string, content: string | Uint8Array, modifiedAt?: number): void
  /** And the mark that says that it is complete. */
  writeMarked(name: string, content: string | Uint8Array, modifiedAt?: number): void
  remove(name: string): void
  clear(): void
}

export const LONG_AGO = Date.parse('2001-01-01T00:00:00+08:00')

export function openDropFolder(): DropFolder {
  const path = mkdtempSync(join(tmpdir(), 'yidang-drop-'))
  const write: DropFolder['write'] = (name, content, modifiedAt = LONG_AGO) => {
    writeFileSync(join(path, name), content)
    utimesSync(join(path, name), modifiedAt / 1000, modifiedAt / 1000)
  }
  return {
    path,
    url: pathToFileURL(path).href,
    write,
    writeMarked(name, content, modifiedAt) {
      write(name, content, modifiedAt)
      write(`${name}.ok`, '', modifiedAt)
    },
    remove: (name) => rmSync(join(path, name)),
    clear: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** A file as it is listed, and as it turns out to be once it is open. */
export interface MemoryFile {
  readonly name: string
  readonly text: string
  readonly onceOpen?: Partial<FileState>
}

/** A folder that exists only here. */
export function memoryDrop(files: () => readonly MemoryFile[]): Drop {
  const listed = ({ name, text }: MemoryFile) => ({ name, bytes: Buffer.byteLength(text), modifiedAt: LONG_AGO })
  return {
    visit: (work) =>
      work({
        list: () => Promise.resolve(files().map(listed)),
        open(name) {
          const file = files().find((one) => one.name === name)
          if (file === undefined) return Promise.reject(new Error('there is no such file'))
          return Promise.resolve({
            state: () => Promise.resolve({ ...listed(file), ...file.onceOpen }),
            pieces: async function* () {
              yield Buffer.from(file.text)
            },
            close: () => Promise.resolve(),
          })
        },
      }),
    failureOf: () => 'UNREACHABLE',
  }
}

export interface DropClock {
  readonly now: Clock
  forward(ms: number): void
}

export function openDropClock(): DropClock {
  let now = Date.parse('2026-11-24T08:00:00+08:00')
  return {
    now: () => now,
    forward(ms) {
      now += ms
    },
  }
}

export const FILE = {
  speech: 'file',
  name: 'residents-',
  encoding: 'utf-8',
  delimiter: ',',
  leastShare: 0.5,
  // Their files are of long ago.
  validForMs: 100 * 365 * 86_400_000,
} as const

/** Residents by id: name, sex, birth date, account. There is time to read a large file while somebody waits. */
export function dropSource(url: string, changes: SourceChanges = {}): Source {
  return sourceAt(url, {
    ...changes,
    source: { kind: 'file-drop', ...changes.source },
    limits: { timeoutMs: 20_000, ...changes.limits },
    operation: {
      request: FILE,
      outcome: { ok: { status: null, where: [] } },
      records: [],
      provides: providing({ name: 'xm', sex: 'xb', birthDate: 'csrq', account: 'zh' }),
      ...changes.operation,
    },
  })
}

export const HEADER = 'sfzh,xm,xb,csrq,zh,gxsj'

/** A table of these rows, with its header. */
export function table(...rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n')
}

export function rowOf(id: string, name: string): string {
  return `${id},${name},1,19900307,001230.50,2026-11-01 08:30:00`
}

export function operationOf(source: Source): Operation {
  const [operation] = source.operations
  if (operation === undefined) throw new TypeError('this source has no operation')
  return operation
}

export function questionAbout(...keys: readonly string[]): Question {
  return { keys, holder: null, purpose: 'P19', lifeEvent: 'P19', caseNumber: null, requestId: 'request-1' }
}

export function ask(connector: Connector, source: Source, ...keys: readonly string[]): Promise<ReadAnswer> {
  return new Promise((resolve) => connector.read(operationOf(source), questionAbout(...keys), resolve))
}

/** Their names, as far as the source knows them; else why not. */
export async function namesOf(connector: Connector, source: Source, ...keys: readonly string[]): Promise<unknown> {
  const answer = await ask(connector, source, ...keys)
  if (answer.kind === 'PENDING' || answer.kind === 'RETURNED') throw new TypeError('no officer answers for a file')
  return answer.kind === 'FAILED' ? answer.reason : answer.found.map((one) => one?.record[0] ?? null)
}
