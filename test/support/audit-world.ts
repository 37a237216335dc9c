import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type RecordRequest } from '../../src/audit/ledger.ts'
import { type Caller } from '../../src/model/caller.ts'
import { type DataElement } from '../../src/model/element.ts'
import { parseCitizenId } from '../../src/model/ids.ts'
import { person } from '../../src/model/subject.ts'

export const fatherId = parseCitizenId('140599199003070014')
export const father = person(fatherId)
export const mother = person(parseCitizenId('14059919850615002X'))
export const child = person(parseCitizenId('140599202402290035'))

export const portal: Caller = { client: 'portal', department: null, citizen: null, officer: null, roles: ['PORTAL'] }

export function element(code: string, path = `person.section.${code.toLowerCase()}`): DataElement {
  return {
    index: 0,
    path,
    code,
    kind: 'PERSON',
    list: null,
    fields: path.split('.').slice(1),
    type: 'String',
    enumValues: null,
    label: '某数据元',
    sensitivity: 'L2',
    mask: null,
    standard: null,
    codes: null,
    unit: null,
    legalBasis: null,
  }
}

export const name = element('P010001', 'person.identity.name')
export const sex = element('P010003', 'person.identity.sex')
export const address = element('P020001', 'person.household.address')

export function request(changes: Partial<RecordRequest> = {}): RecordRequest {
  return {
    action: 'READ',
    caller: portal,
    purpose: { lifeEvent: 'P19', serviceItem: null, caseNumber: 'CASE-140599-0042', onBehalfOf: null },
    requestId: 'request-1',
    subjects: [father],
    ...changes,
  }
}

/** A folder for one test; the data folder and its head store go inside. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'yidang-audit-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The log as it lies on the disk. */
export function storedEntries(dataFolder: string): readonly Record<string, unknown>[] {
  const log = new DatabaseSync(join(dataFolder, 'ledger.sqlite'), { readOnly: true })
  try {
    return log
      .prepare('SELECT text FROM entry ORDER BY position')
      .all()
      .map((row) => JSON.parse(String(row['text'])))
  } finally {
    log.close()
  }
}

/** Changes the log behind the gateway's back. */
export function tamper(dataFolder: string, sql: string): void {
  const log = new DatabaseSync(join(dataFolder, 'ledger.sqlite'))
  log.exec(sql)
  log.close()
}

/** A file of the head store's folder for the only log in it. */
export function headFile(headStore: string, file: string): string {
  const [log = ''] = readdirSync(headStore)
  return join(headStore, log, file)
}

export function readHeadFile(headStore: string, file: string): string {
  return readFileSync(headFile(headStore, file), 'utf8')
}
