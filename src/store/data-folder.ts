import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { hash, hkdfSync, randomBytes } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { GatewayError } from '../model/errors.ts'
import { createDurably } from './durable-file.ts'

/** Where one instance keeps what must last: `key`, `store.sqlite`, `ledger.sqlite`, `subjects.sqlite`, `ledger.key`. */
export interface DataFolder {
  readonly path: string
  /** The folder's own key for one purpose (HKDF over the file `key`): 32 bytes. */
  key(purpose: string): Buffer
}

/**
 * Makes the folder (mode 0700) and its key (mode 0600) where they are missing.
 * @throws {GatewayError} CONFIGURATION_INVALID when the folder cannot be written or its key cannot be read
 */
export function openDataFolder(path: string): DataFolder {
  const folder = makeFolder(path, 'YIDANG_DATA')
  chmodSync(folder, 0o700)
  const root = readKey(join(folder, 'key'))
  return {
    path: folder,
    key: (purpose) => Buffer.from(hkdfSync('sha256', root, '', `yidang ${purpose}`, 32)),
  }
}

/** Makes a folder unless there is one. @throws {GatewayError} CONFIGURATION_INVALID, naming the setting it came from */
export function makeFolder(path: string, setting: string): string {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw refusal(setting, 'FOLDER_UNWRITABLE', cause, {
      zh: `${setting} 所指的目录不能建立或不能写入。`,
      en: `The folder named by ${setting} cannot be made or written.`,
    })
  }
  return folder
}

/**
 * Digests of text, hex, under a 32-byte key: the same text gives the same digest only under the same key. Two one-shot
 * hashes, as in HMAC, with the key in hex for the block that HMAC would pad it to: an Hmac object costs ten times as much.
 */
export function keyedDigest(key: Buffer): (text: string) => string {
  const block = key.toString('hex')
  return (text) => hash('sha256', block + hash('sha256', block + text))
}

const DATABASES = ['store.sqlite', 'ledger.sqlite', 'subjects.sqlite']

function readKey(path: string): Buffer {
  if (!existsSync(path) && DATABASES.some((name) => existsSync(join(dirname(path), name)))) {
    throw refusal('YIDANG_DATA', 'DATA_KEY_GONE', undefined, {
      zh: '数据目录中的密钥文件 key 不见了，没有它已存的数据无法读取；请从备份恢复该文件。',
      en: 'The file "key" is gone from the data folder, and what is stored there cannot be read without it; restore it from a backup.',
    })
  }
  createDurably(path, randomBytes(32).toString('hex'))
  const key = Buffer.from(readFileSync(path, 'utf8'), 'hex')
  if (key.length === 32) return key
  throw refusal('YIDANG_DATA', 'DATA_KEY_INVALID', undefined, {
    zh: '数据目录中的密钥文件 key 已损坏，请从备份恢复该文件。',
    en: 'The file "key" in the data folder is damaged; restore it from a backup.',
  })
}

function refusal(path: string, code: string, cause: unknown, said: { zh: string; en: string }): GatewayError {
  return new GatewayError('CONFIGURATION_INVALID', { cause, problems: [{ path, code, ...said }] })
}
