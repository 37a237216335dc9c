import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'

/** Replaces a file whole: after a crash at any point it holds the old text or the new one, never a part of either. */
export function writeDurably(path: string, text: string): void {
  renameSync(writeBeside(path, text), path)
  syncFolder(dirname(path))
}

/** Writes a file unless there is one; of two processes that try, one wins and the other keeps what it finds. */
export function createDurably(path: string, text: string): void {
  const written = writeBeside(path, text)
  try {
    linkSync(written, path)
  } catch (error) {
    if (!isFileError(error, 'EEXIST')) throw error
  } finally {
    rmSync(written)
  }
  syncFolder(dirname(path))
}

export function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function writeBeside(path: string, text: string): string {
  const beside = `${path}.${randomUUID()}`
  const file = openSync(beside, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return beside
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
