import { type CallFailure } from './kind.ts'

/** Where a department leaves its files: a folder, or an SFTP server. */
export interface Drop {
  /** One visit; what it opens is closed when the work ends. @throws what `failureOf` can name */
  visit(work: (folder: DropFolder) => Promise<void>, signal: AbortSignal): Promise<void>
  failureOf(error: unknown): CallFailure
}

export interface DropFolder {
  /** Plain files only: neither folders nor links, wherever those lead. */
  list(): Promise<readonly DroppedFile[]>
  /** By a name from the list. */
  open(name: string): Promise<OpenFile>
}

export interface FileState {
  readonly bytes: number
  /** By the clock of the department. */
  readonly modifiedAt: number
}

export interface DroppedFile extends FileState {
  readonly name: string
}

export interface OpenFile {
  state(): Promise<FileState>
  pieces(): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** Nobody keeps more in the one folder of a source; listing stops here. */
export const MAX_FILES = 10_000

export class FolderTooLargeError extends Error {
  override readonly name = 'FolderTooLargeError'
}

/** Somebody still writes to it. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'
}

/** The same file, unchanged, as far as a listing tells. */
export function versionOf({ name, bytes, modifiedAt }: DroppedFile): string {
  return `${name} ${bytes} ${modifiedAt}`
}

/** The bytes of a file that is as it was listed, before and after. @throws {FileChangedError} */
export async function* readUnchanged(folder: DropFolder, file: DroppedFile): AsyncGenerator<Uint8Array> {
  const opened = await folder.open(file.name)
  try {
    expectUnchanged(file, await opened.state())
    let bytes = 0
    for await (const piece of opened.pieces()) {
      bytes += piece.length
      if (bytes > file.bytes) break
      yield piece
    }
    expectUnchanged(file, { ...(await opened.state()), bytes })
  } finally {
    await opened.close()
  }
}

function expectUnchanged(listed: DroppedFile, { bytes, modifiedAt }: FileState): void {
  if (bytes === listed.bytes && modifiedAt === listed.modifiedAt) return
  throw new FileChangedError('the file is not as it was listed')
}
