import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** What takes long to make and follows from its inputs alone is kept here, beside the packages it was made with. */
export const REMEMBERED_FOLDER = join(import.meta.dirname, '..', 'node_modules', '.cache', 'yidang')

export interface Remembered<Value> {
  /** What an earlier start has left, made from the same inputs by the same Node; null when there is no such thing. */
  readonly found: Value | null
  /** Leaves it for the next start, in place of what was there. Where the folder cannot be written nothing is left. */
  leave(value: Value): void
}

/** @param inputs everything that decides what the value is, the code that makes it included */
export function remembered<Value>(name: string, inputs: readonly (string | Uint8Array)[]): Remembered<Value> {
  const file = join(REMEMBERED_FOLDER, name)
  const mark = markOf(inputs)
  return {
    found: read(file, mark),
    leave(value) {
      const unfinished = `${file}-${randomUUID()}`
      try {
        mkdirSync(REMEMBERED_FOLDER, { recursive: true })
        writeFileSync(unfinished, Buffer.concat([mark, serialize(value)]))
        renameSync(unfinished, file)
      } catch {
        rmSync(unfinished, { force: true })
      }
    },
  }
}

function markOf(inputs: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256').update(process.version)
  for (const input of inputs) hash.update(`:${String(input.length)}:`).update(input)
  return hash.digest()
}

function read<Value>(file: string, mark: Buffer): Value | null {
  try {
    const found = readFileSync(file)
    const isOurs = found.subarray(0, mark.length).equals(mark)
    return isOurs ? (deserialize(found.subarray(mark.length)) as Value) : null
  } catch {
    return null
  }
}
