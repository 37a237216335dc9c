/** A department's SFTP server on this machine: one folder, shown over real SSH. */
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { type Stats } from 'node:fs'
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import ssh2, { type AuthContext, type Connection, type ParsedKey, type SFTPWrapper } from 'ssh2'

export interface SftpDepartment {
  readonly url: string
  /** As `ssh-keygen -l` prints it. */
  readonly hostKey: string
  /** With this key or the password `sesame` the user `yidang` is let in. */
  readonly privateKey: string
  readonly passwords: readonly string[]
  listings(): number
  connections(): number
  answer(how: Answering): void
  close(): Promise<void>
}

export type Answering =
  | 'well'
  | 'never' // accepts the connection and says nothing
  | 'refusing' // lets nobody in
  | 'failing' // cannot list its folder
  | 'strangely' // as a web server would
  | 'hanging up' // in the middle of a file
  | 'nobody' // is not there

const { STATUS_CODE } = ssh2.utils.sftp
const USER = 'yidang'
const PASSWORD = 'sesame'

export async function openSftpDepartment(folder: string): Promise<SftpDepartment> {
  const [host, user] = [newKey(), newKey()]
  const userKey = parseKey(user.public)
  const sockets = new Set<Socket>()
  const passwords: string[] = []
  let [answering, listings, connections]: [Answering, number, number] = ['well', 0, 0]

  const ssh = new ssh2.Server({ hostKeys: [host.private] }, (connection) => {
    connection.on('error', ignore)
    connection.on('authentication', (attempt) => {
      if (attempt.method === 'password') passwords.push(attempt.password)
      if (answering !== 'refusing' && isUser(attempt, userKey)) attempt.accept()
      else attempt.reject(['password', 'publickey'])
    })
    connection.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => {
        const sftp = acceptSftp()
        sftp.on('OPENDIR', () => listings++)
        showFolder(folder, sftp, () => answering, connection)
      })
    })
  })
  const server = createServer({ noDelay: true }, (socket) => {
    connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', ignore)
    if (answering === 'strangely') socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
    else if (answering === 'nobody') socket.resetAndDestroy()
    else if (answering !== 'never') ssh.injectSocket(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('a department listens on a TCP port')
  return {
    url: `sftp://127.0.0.1:${address.port}/outgoing`,
    hostKey: `SHA256:${hash('sha256', parseKey(host.public).getPublicSSH(), 'base64').replace(/=+$/, '')}`,
    privateKey: user.private,
    passwords,
    listings: () => listings,
    connections: () => connections,
    answer(how) {
      answering = how
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function isUser(attempt: AuthContext, key: ParsedKey): boolean {
  if (attempt.username !== USER) return false
  if (attempt.method === 'password') return attempt.password === PASSWORD
  if (attempt.method !== 'publickey' || !key.getPublicSSH().equals(attempt.key.data)) return false
  const { blob, signature, hashAlgo } = attempt
  // Without a signature it is only asked whether this key would do.
  return blob === undefined || signature === undefined || key.verify(blob, signature, hashAlgo) === true
}

function showFolder(folder: string, sftp: SFTPWrapper, answering: () => Answering, connection: Connection): void {
  const opened: (FileHandle | string[])[] = []
  let isOver = false
  connection.on('close', () => {
    isOver = true
    for (const one of opened) close(one)
  })
  const keep = (one: FileHandle | string[]) => Buffer.from([opened.push(one) - 1])
  const namesOf = (handle: Buffer) => {
    const names = opened[handle[0] ?? -1]
    return Array.isArray(names) ? names : []
  }
  const fileOf = (handle: Buffer) => {
    const file = opened[handle[0] ?? -1]
    if (file === undefined || Array.isArray(file)) throw new TypeError('that handle is no file')
    return file
  }
  const missing = (id: number) => () => sftp.status(id, STATUS_CODE.NO_SUCH_FILE)

  sftp.on('error', ignore)
  sftp.on('OPENDIR', (id) => {
    if (answering() === 'failing') return void sftp.status(id, STATUS_CODE.FAILURE)
    void readdir(folder).then((names) => sftp.handle(id, keep(names)), missing(id))
  })
  sftp.on('READDIR', (id, handle) => {
    const names = namesOf(handle).splice(0, 3)
    if (names.length === 0) return void sftp.status(id, STATUS_CODE.EOF)
    void Promise.all(names.map((name) => entryOf(folder, name))).then((entries) => sftp.name(id, entries), missing(id))
  })
  sftp.on('OPEN', (id, path) => {
    const name = path.slice('/outgoing/'.length)
    void open(join(folder, name), 'r').then((file) => {
      if (isOver) close(file)
      else sftp.handle(id, keep(file))
    }, missing(id))
  })
  sftp.on('FSTAT', (id, handle) => {
    void fileOf(handle)
      .stat()
      .then((state) => sftp.attrs(id, attributesOf(state)), missing(id))
  })
  sftp.on('READ', (id, handle, offset, length) => {
    if (answering() === 'hanging up') return void connection.end()
    void fileOf(handle)
      .read(Buffer.alloc(length), 0, length, offset)
      .then(({ bytesRead, buffer }) => {
        if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF)
        else sftp.data(id, buffer.subarray(0, bytesRead))
      }, missing(id))
  })
  sftp.on('CLOSE', (id, handle) => {
    close(opened[handle[0] ?? -1])
    sftp.status(id, STATUS_CODE.OK)
  })
}

/** Again, if need be. */
function close(one: FileHandle | string[] | undefined): void {
  if (one !== undefined && !Array.isArray(one)) one.close().catch(ignore)
}

async function entryOf(folder: string, name: string) {
  return { filename: name, longname: name, attrs: attributesOf(await lstat(join(folder, name))) }
}

function attributesOf({ mode, uid, gid, size, atimeMs, mtimeMs }: Stats) {
  return { mode, uid, gid, size, atime: Math.floor(atimeMs / 1000), mtime: Math.floor(mtimeMs / 1000) }
}

/** @NOTE of the ed25519 keys that ssh2 makes, one in 300 is not readable. */
function newKey(): { readonly public: string; readonly private: string } {
  return ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 })
}

function parseKey(text: string): ParsedKey {
  const key = ssh2.utils.parseKey(text)
  if (key instanceof Error || Array.isArray(key)) throw new TypeError('a key was promised')
  return key
}

function ignore(): void {}
