import iconv from 'iconv-lite'
import { type Harness, type Row } from './harness.ts'
import { type DropFolder, dropSource, FILE, HEADER, openDropFolder } from '../support/drop-world.ts'
import { type Answering, openSftpDepartment } from '../support/sftp-department.ts'

const FILE_NAME = 'residents-20261124.csv'

const RENAMED = `${HEADER.replace('xm', 'mc')}\r\n140599199912310019,旁人,1,19991231,0,\r\n`

/** As departments write it; somebody else always stands in it, for a file of nobody is taken to be broken. */
function writeResidents(folder: DropFolder, rows: readonly Row[], encoding: 'utf-8' | 'gb18030'): void {
  const lines = rows.map((row) => [row.id, row.name, row.sex, row.birthDate, row.account, row.updatedAt].map(quoted))
  const text = [HEADER, ...lines.map((cells) => cells.join(',')), '140599199912310019,旁人,1,19991231,0,', ''].join(
    '\r\n',
  )
  folder.writeMarked(FILE_NAME, iconv.encode(text, encoding))
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A folder of our own that the department fills: nobody is asked, so little can go wrong. */
export const fileDropFolder: Harness = {
  kind: 'file-drop, a folder',
  cannot: ['hang', 'refuse', 'fail', 'foreign'],
  open(rows) {
    const folder = openDropFolder()
    writeResidents(folder, rows, 'gb18030')
    return Promise.resolve({
      source: dropSource(folder.url, { operation: { request: { ...FILE, encoding: 'gb18030' } } }),
      calls: () => 0,
      misbehave(how) {
        if (how === 'garbage') folder.write(FILE_NAME, '<!DOCTYPE html><title>登录</title>\n')
        else if (how === 'rename') folder.write(FILE_NAME, RENAMED)
        else folder.clear()
        return Promise.resolve()
      },
      close: () => Promise.resolve(folder.clear()),
    })
  },
}

export const fileDropSftp: Harness = {
  kind: 'file-drop, an SFTP server',
  // The file is read before it is known who is asked about.
  cannot: ['foreign'],
  async open(rows) {
    const folder = openDropFolder()
    writeResidents(folder, rows, 'utf-8')
    const department = await openSftpDepartment(folder.path)
    const settings = { user: 'yidang', password: 'sesame', hostKey: department.hostKey }
    return {
      source: dropSource(department.url, { source: { auth: { profile: 'ssh', settings } } }),
      calls: department.connections,
      misbehave(how) {
        if (how === 'garbage') folder.write(FILE_NAME, '<!DOCTYPE html><title>登录</title>\n')
        else if (how === 'rename') folder.write(FILE_NAME, RENAMED)
        else department.answer(ANSWERING[how])
        return Promise.resolve()
      },
      async close() {
        await department.close()
        folder.clear()
      },
    }
  },
}

const ANSWERING: Readonly<Record<'hang' | 'refuse' | 'fail' | 'down' | 'foreign', Answering>> = {
  hang: 'never',
  refuse: 'refusing',
  fail: 'failing',
  down: 'nobody',
  foreign: 'well',
}
