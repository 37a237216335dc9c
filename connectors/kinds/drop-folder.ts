import { constants } from 'node:fs'
import { lstat, open, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Drop, type DroppedFile, type FileState, FolderTooLargeError, MAX_FILES, type OpenFile } from './drop.ts'
import { type CallFailure } from './kind.ts'

/** A folder of this machine that the department writes into. @throws {TypeError} for an endpoint that is none */
export function openFolder(endpoint: URL): Drop {
  const folder = fileURLToPath(endpoint)
  return {
    visit: (work) => work({ list: () => listFolder(folder), open: (name) => openPlainFile(join(folder, name)) }),
    failureOf,
  }
}

async function listFolder(folder: string): Promise<readonly DroppedFile[]> {
  const plain: string[] = []
  let count = 0
  for await (const entry of await opendir(folder)) {
    if (++count > MAX_FILES) throw new FolderTooLargeError(`the folder holds more than ${MAX_FILES} files`)
    if (entry.isFile()) plain.push(entry.name)
  }
  const listed = await Promise.all(plain.map((name) => stateOf(folder, name)))
  return listed.filter((file) => file !== null)
}

/** Null where it has gone since it was listed. */
async function stateOf(folder: string, name: string): Promise<DroppedFile | null> {
  const state = await lstat(join(folder, name)).catch(() => null)
  return state === null ? null : { name, bytes: state.size, modifiedAt: state.mtimeMs }
}

async function openPlainFile(path: string): Promise<OpenFile> {
  // A link may have taken its place since it was listed, or a pipe that nobody writes to.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  return {
    async state(): Promise<FileState> {
      const { size, mtimeMs } = await handle.stat()
      return { bytes: size, modifiedAt: mtimeMs }
    },
    pieces: () => handle.createReadStream({ autoClose: false }),
    close: () => handle.close(),
  }
}

function failureOf(error: unknown): CallFailure {
  if (error instanceof FolderTooLargeError) return 'TOO_LARGE'
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'EACCES' || code === 'EPERM' ? 'UNAUTHORIZED' : 'UNREACHABLE'
}
