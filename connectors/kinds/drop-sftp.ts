import { hash } from 'node:crypto'
import ssh2, { type Client, type FileEntryWithStats, type SFTPWrapper, type Stats } from 'ssh2'
import { type Drop, type DropFolder, type FileState, FolderTooLargeError, MAX_FILES } from './drop.ts'
import { type CallFailure, type Dial } from './kind.ts'
import { readSshLogin, type SshLogin } from '../profiles/ssh.ts'
import { type Source } from '../../src/catalog/types.ts'

/** Longer than this the server is never silent while there is something to say. */
const SILENCE_LIMIT_MS = 10_000
const READ_BYTES = 256 * 1024
const SSH_PORT = 22

/** A folder on an SFTP server. @throws {TypeError} for settings that cannot work */
export function openSftp({ connector, endpoint, auth }: Source, dial: Dial): Drop {
  const login = readSshLogin(auth)
  if (login.privateKey !== null && ssh2.utils.parseKey(login.privateKey) instanceof Error) {
    throw new TypeError(`${connector}: privateKey is no private key that SSH can read`)
  }
  const path = decodeURIComponent(endpoint.pathname) || '.'
  let lastVisit: Promise<void> = Promise.resolve()

  async function visit(work: (folder: DropFolder) => Promise<void>, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const socket = await dial(endpoint.hostname, Number(endpoint.port) || SSH_PORT, false)
    const client = new ssh2.Client()
    const hangUp = () => socket.destroy()
    socket.setTimeout(SILENCE_LIMIT_MS, hangUp)
    signal.addEventListener('abort', hangUp, { once: true })
    try {
      signal.throwIfAborted()
      const connection = watch(client)
      client.connect({ sock: socket, readyTimeout: SILENCE_LIMIT_MS, ...credentials(login) })
      await connection.reply<void>((done) => client.once('ready', () => done(undefined)))
      const sftp = await connection.reply<SFTPWrapper>((done) => client.sftp(done))
      // Without a listener, a server that breaks the protocol would end the gateway, not the connection.
      sftp.on('error', hangUp)
      await work(folderAt(path, sftp, connection))
    } finally {
      signal.removeEventListener('abort', hangUp)
      client.end()
      socket.destroySoon()
    }
  }

  return {
    // The operations of a source visit in turn: more than one connection is not asked of a department.
    visit(work, signal) {
      const thisVisit = lastVisit.then(() => visit(work, signal))
      lastVisit = thisVisit.catch(ignore)
      return thisVisit
    },
    failureOf,
  }
}

function credentials({ user, password, privateKey, hostKeys }: SshLogin) {
  return {
    username: user,
    ...(password !== null && { password }),
    ...(privateKey !== null && { privateKey }),
    hostVerifier: (key: Buffer) => hostKeys.includes(fingerprintOf(key)),
  }
}

/** As `ssh-keygen -l` prints it. */
function fingerprintOf(key: Buffer): string {
  return `SHA256:${hash('sha256', key, 'base64').replace(/=+$/, '')}`
}

interface Connection {
  /** What the server replies, unless the connection ends before. */
  reply<Value>(ask: (done: (error: Error | undefined, value: Value) => void) => void): Promise<Value>
}

/** @NOTE ssh2 never calls back for what is asked after the connection has ended. */
function watch(client: Client): Connection {
  const ended = new Promise<never>((_resolve, reject) => {
    client.on('error', reject)
    client.on('close', () => reject(new Error('the connection has ended')))
  })
  ended.catch(ignore)
  return {
    reply<Value>(ask: (done: (error: Error | undefined, value: Value) => void) => void) {
      const replied = new Promise<Value>((resolve, reject) =>
        ask((error, value) => (error === undefined ? resolve(value) : reject(error))),
      )
      return Promise.race([ended, replied])
    },
  }
}

function folderAt(path: string, sftp: SFTPWrapper, { reply }: Connection): DropFolder {
  async function* piecesOf(handle: Buffer): AsyncGenerator<Uint8Array> {
    for (let position = 0; ;) {
      const piece = Buffer.allocUnsafe(READ_BYTES)
      const bytes = await reply<number>((done) => sftp.read(handle, piece, 0, READ_BYTES, position, done))
      if (bytes === 0) return
      position += bytes
      yield piece.subarray(0, bytes)
    }
  }

  function close(handle: Buffer): Promise<void> {
    return reply<void>((done) => sftp.close(handle, (error) => done(error ?? undefined)))
  }

  return {
    async list() {
      const handle = await reply<Buffer>((done) => sftp.opendir(path, done))
      const entries: FileEntryWithStats[] = []
      for (;;) {
        const more = await unlessAtEnd(reply<FileEntryWithStats[]>((done) => sftp.readdir(handle, done)))
        if (more === null) break
        entries.push(...more)
        if (entries.length > MAX_FILES) throw new FolderTooLargeError(`the folder holds more than ${MAX_FILES} files`)
      }
      await close(handle)
      return entries
        .filter(({ attrs }) => attrs.isFile())
        .map(({ filename, attrs }) => ({ name: filename, ...stateOf(attrs) }))
    },
    async open(name) {
      const handle = await reply<Buffer>((done) => sftp.open(`${path}/${name}`, 'r', done))
      return {
        state: async () => stateOf(await reply<Stats>((done) => sftp.fstat(handle, done))),
        pieces: () => piecesOf(handle),
        close: () => close(handle),
      }
    },
  }
}

function stateOf({ size, mtime }: Stats): FileState {
  return { bytes: size, modifiedAt: mtime * 1000 }
}

const { EOF, FAILURE, PERMISSION_DENIED } = ssh2.utils.sftp.STATUS_CODE

/** Null: there is nothing more. */
async function unlessAtEnd<Value>(replied: Promise<Value>): Promise<Value | null> {
  try {
    return await replied
  } catch (error) {
    if (codeOf(error) === EOF) return null
    throw error
  }
}

function failureOf(error: unknown): CallFailure {
  if (error instanceof FolderTooLargeError) return 'TOO_LARGE'
  const code = codeOf(error)
  if (code === 'EGRESS_DENIED') return 'EGRESS_DENIED'
  if (code === FAILURE) return 'STATUS'
  return code === PERMISSION_DENIED || isLoginError(error) ? 'UNAUTHORIZED' : 'UNREACHABLE'
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}

function isLoginError(error: unknown): boolean {
  return error instanceof Error && 'level' in error && error.level === 'client-authentication'
}

function ignore(): void {}
