import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { checkLedger } from '../src/audit/check.ts'
import { codeList } from '../src/audit/entry.ts'
import { type Ledger, type LedgerOptions, openLedger, type Recording } from '../src/audit/ledger.ts'
import { GatewayError } from '../src/model/errors.ts'
import { canonical, hashLeaf, readCodeList, sha256, verifyCheckpoint, verifyProof } from './support/audit-verifier.ts'
import {
  address,
  child,
  element,
  father,
  fatherId,
  mother,
  name,
  portal,
  readHeadFile,
  request,
  sex,
  storedEntries,
  temporaryFolder,
} from './support/audit-world.ts'

const NOW = Date.UTC(2026, 10, 22, 2, 0, 0)
const CALL = {
  connector: 'public-security.population',
  version: '1.0.0',
  operation: 'residents',
  outcome: 'OK',
  reason: null,
  cached: false,
} as const

let folder: ReturnType<typeof temporaryFolder>
let dataFolder: string
let headStore: string
let ledger: Ledger

async function open(changes: Partial<LedgerOptions> = {}): Promise<Ledger> {
  ledger = await openLedger({ dataFolder, headStore, clock: () => NOW, ...changes })
  return ledger
}

/** Closing renews the checkpoint, so that it covers everything. */
async function reopen(): Promise<Ledger> {
  await ledger.close()
  return open()
}

async function readFather(recording: Recording): Promise<string> {
  recording.asked(0, [name, sex, address])
  recording.called(0, CALL)
  recording.released(0, name, 'CLEAR', '张建国')
  recording.released(0, sex, 'CLEAR', '1')
  recording.refused(0, address, 'WITHHELD')
  return '张建国'
}

beforeEach(async () => {
  folder = temporaryFolder()
  dataFolder = join(folder.path, 'data')
  headStore = join(folder.path, 'heads')
  await open()
})

afterEach(async () => {
  await ledger.close()
  folder.remove()
})

describe('an entry', () => {
  test('says who asked for what and why, what was called, released and refused', async () => {
    const { result, receipts } = await ledger.record(request(), readFather)
    expect(result).toBe('张建国')
    expect(receipts).toMatchObject([{ index: '0', proof: null }])
    expect(storedEntries(dataFolder)).toEqual([
      {
        v: 1,
        id: receipts[0]?.entryId,
        at: '2026-11-22T10:00:00.000+08:00',
        action: 'READ',
        request: 'request-1',
        caller: { client: 'portal', department: null, officer: null, citizen: null, roles: ['PORTAL'] },
        purpose: { lifeEvent: 'P19', serviceItem: null },
        case: expect.stringMatching(/^[0-9a-f]{64}$/),
        employer: null,
        kind: 'PERSON',
        subject: expect.stringMatching(/^[0-9a-f]{64}$/),
        asked: 'P01:0001,0003 P02:0001',
        calls: ['public-security.population@1.0.0/residents OK'],
        released: { CLEAR: 'P01:0001,0003' },
        refused: { WITHHELD: 'P02:0001' },
        refusal: null,
        root: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  test('of a refused request holds the refusal, and that nothing was released; the error goes on', async () => {
    const refusal = new GatewayError('RELATION_NOT_PROVED')
    const refused = ledger.record(request(), async (recording) => {
      await readFather(recording)
      throw refusal
    })
    await expect(refused).rejects.toBe(refusal)
    const failed = ledger.record(request(), () => Promise.reject(new Error('a bug')))
    await expect(failed).rejects.toThrow('a bug')
    expect(storedEntries(dataFolder)).toMatchObject([
      { refusal: 'RELATION_NOT_PROVED', released: {}, root: null, asked: 'P01:0001,0003 P02:0001' },
      { refusal: 'INTERNAL' },
    ])
  })

  test('counts equal calls and keeps the reasons of failed ones', async () => {
    await ledger.record(request(), async (recording) => {
      for (let i = 0; i < 3; i++) recording.called(0, { ...CALL, outcome: 'FAILED', reason: 'TIMEOUT' })
      recording.called(0, { ...CALL, cached: true })
    })
    expect(storedEntries(dataFolder)).toMatchObject([
      {
        calls: [
          'public-security.population@1.0.0/residents FAILED:TIMEOUT x3',
          'public-security.population@1.0.0/residents OK CACHED',
        ],
      },
    ])
  })

  test('is canonical JSON of at most 8 KiB, however many elements one section has', async () => {
    const all = Array.from({ length: 900 }, (_, i) => element(`P${String(1 + (i % 30)).padStart(2, '0')}${pad(i)}`))
    const { receipts } = await ledger.record(request(), async (recording) => {
      recording.asked(0, all)
      for (const one of all.slice(0, 400)) recording.released(0, one, 'CLEAR', one.path)
    })
    await reopen()
    const receipt = await ledger.receipt(receipts[0]?.entryId ?? '')
    const { text, entry } = verifyProof(receipt?.proof ?? '', readHeadFile(headStore, 'key'))
    expect(text).toBe(canonical(entry))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8192)
    expect(readCodeList(String(entry['asked']))).toEqual(all.map(({ code }) => code).toSorted())
  })

  test('that would be longer is not cut: the result is dropped and the refusal is recorded', async () => {
    const all = Array.from({ length: 1400 }, (_, i) =>
      element(`P${String(1 + (i % 90)).padStart(2, '0')}${pad(i * 7)}`),
    )
    const tooMuch = ledger.record(request(), async (recording) => {
      recording.asked(0, all.slice(0, 700))
      for (const one of all) recording.released(0, one, 'CLEAR', 'x')
    })
    await expect(tooMuch).rejects.toMatchObject({ code: 'DOCUMENT_TOO_COMPLEX' })
    expect(storedEntries(dataFolder)).toMatchObject([{ refusal: 'DOCUMENT_TOO_COMPLEX', released: {}, root: null }])
  })

  test('takes codes and names only: free text is not written, and nothing is released', async () => {
    const leaking = ledger.record(request(), async (recording) => {
      recording.refused(0, name, `张建国 ${father.id} not found`)
    })
    await expect(leaking).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    const officer = { ...portal, officer: father.id }
    await expect(ledger.record(request({ caller: officer }), readFather)).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
    })
    await ledger.record(
      request({ purpose: { lifeEvent: father.id, serviceItem: '张建国', caseNumber: null, onBehalfOf: null } }),
      readFather,
    )
    expect(storedEntries(dataFolder)).toMatchObject([{ purpose: { lifeEvent: 'INVALID', serviceItem: 'INVALID' } }])
  })

  test('names no person: neither ids, values nor case numbers are in any file', async () => {
    const caller = { ...portal, citizen: fatherId }
    await ledger.record(request({ caller, subjects: [father, mother, child] }), readFather)
    const refused = ledger.record(request(), () => Promise.reject(new GatewayError('PROOF_UNAVAILABLE')))
    await expect(refused).rejects.toMatchObject({ code: 'PROOF_UNAVAILABLE' })
    await ledger.close()
    const secrets = [father.id, mother.id, child.id, '张建国', 'CASE-140599-0042', '140599-0042']
    for (const file of readdirSync(folder.path, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const bytes = readFileSync(join(file.parentPath, file.name))
      for (const secret of secrets) expect(bytes.includes(secret), `${secret} in ${file.name}`).toBe(false)
    }
    await open()
  })

  test('shares no digest with another entry about the same person and case', async () => {
    const caller = { ...portal, citizen: fatherId }
    for (let i = 0; i < 5; i++) await ledger.record(request({ caller }), readFather)
    const digests = storedEntries(dataFolder).flatMap(({ subject, root, case: caseDigest }) => [
      subject,
      root,
      caseDigest,
    ])
    expect(new Set(digests).size).toBe(15)
  })

  test('tells a citizen who asks about themselves from one who asks about another', async () => {
    const caller = { ...portal, citizen: fatherId }
    await ledger.record(request({ caller, subjects: [father, mother] }), async () => 'x')
    const [own, other] = storedEntries(dataFolder)
    expect(own).toMatchObject({ caller: { citizen: own?.['subject'] } })
    expect(other).not.toMatchObject({ caller: { citizen: other?.['subject'] } })
  })

  test('is about one subject, and a recording ends with its work', async () => {
    let kept: Recording | undefined
    await ledger.record(request(), async (recording) => {
      kept = recording
      expect(() => recording.asked(1, [name])).toThrow(TypeError)
    })
    expect(() => kept?.released(0, name, 'CLEAR', '张建国')).toThrow(TypeError)
  })
})

describe('a receipt', () => {
  test('is provable with the specifications alone, for every entry', async () => {
    const receipts = []
    for (let i = 0; i < 20; i++) {
      receipts.push(...(await ledger.record(request({ subjects: [father, mother] }), readFather)).receipts)
    }
    await reopen()
    for (const { entryId, leafHash, index } of receipts) {
      const receipt = await ledger.receipt(entryId)
      const proved = verifyProof(receipt?.proof ?? '', readHeadFile(headStore, 'key'))
      expect(proved).toMatchObject({ entry: { id: entryId }, index: Number(index), size: 40 })
      expect(hashLeaf(proved.text).toString('base64')).toBe(leafHash)
      expect(receipt).toMatchObject({ entryId, leafHash, index, openings: null, commitments: null })
    }
    expect(await ledger.receipt('no-such-entry')).toBeNull()
  })

  test('proves one value of one answer, and says nothing about the others', async () => {
    const list = { code: 'P18', path: 'person.licenses[]' }
    const licenses = [{ name: '结婚证', number: 'J140599-1', expiresAt: null }]
    const { receipts } = await ledger.record(request(), async (recording) => {
      await readFather(recording)
      recording.released(0, list, 'MASKED', licenses)
    })
    const { openings, commitments, entryId } = receipts[0] ?? { openings: null, commitments: null, entryId: '' }
    expect(openings?.map(({ path }) => path)).toEqual([name.path, sex.path, list.path])
    await reopen()
    const { entry } = verifyProof((await ledger.receipt(entryId))?.proof ?? '', readHeadFile(headStore, 'key'))

    // Whoever is shown this much: one path, its value and salt, the commitments, and the proved entry.
    const prove = (path: string, code: string, value: unknown) => {
      const salt = openings?.find((opening) => opening.path === path)?.salt ?? ''
      return commitments?.includes(sha256(salt + code + canonical(value)).toString('hex'))
    }
    expect(sha256((commitments ?? []).join('')).toString('hex')).toBe(entry['root'])
    expect(prove(name.path, name.code, '张建国')).toBe(true)
    expect(prove(name.path, name.code, '张建军')).toBe(false)
    expect(prove(list.path, list.code, licenses)).toBe(true)
    expect(prove(name.path, sex.code, '1')).toBe(false)
  })

  test('gets its proof within the interval of the checkpoint', async () => {
    await ledger.close()
    await open({ checkpointEveryMs: 5 })
    const { receipts } = await ledger.record(request(), readFather)
    const proof = await eventually(async () => (await ledger.receipt(receipts[0]?.entryId ?? ''))?.proof ?? null)
    expect(verifyProof(proof, readHeadFile(headStore, 'key'))).toMatchObject({ index: 0, size: 1 })
  })

  test('is one value, once: the same element released twice must be the same', async () => {
    const { receipts } = await ledger.record(request(), async (recording) => {
      recording.released(0, name, 'CLEAR', '张建国')
      recording.released(0, name, 'CLEAR', '张建国')
    })
    expect(receipts[0]?.commitments).toHaveLength(1)
    const different = ledger.record(request(), async (recording) => {
      recording.released(0, name, 'CLEAR', '张建国')
      recording.released(0, name, 'MASKED', '张**')
    })
    await expect(different).rejects.toThrow('released twice')
  })
})

describe('the ledger', () => {
  test('has a signed checkpoint before its first entry', () => {
    const checkpoint = verifyCheckpoint(readHeadFile(headStore, 'checkpoint'), readHeadFile(headStore, 'key'))
    expect(checkpoint).toMatchObject({ size: 0, root: sha256() })
    expect(checkpoint.origin).toMatch(/^yidang\/[0-9a-f]{32}$/)
  })

  test('keeps its folders and keys to itself', () => {
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700)
    expect(statSync(headStore).mode & 0o777).toBe(0o700)
    for (const file of ['key', 'ledger.key']) expect(statSync(join(dataFolder, file)).mode & 0o777).toBe(0o600)
  })

  test('writes all subjects of a request side by side, and every one of many requests at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        ledger.record(request({ requestId: `request-${i}`, subjects: [father, mother, child] }), async (recording) => {
          recording.released(i % 3, name, 'CLEAR', `value ${i}`)
          return i
        }),
      ),
    )
    expect(answers.map(({ result }) => result)).toEqual(Array.from({ length: 100 }, (_, i) => i))
    const entries = storedEntries(dataFolder)
    expect(entries).toHaveLength(300)
    for (const { result, receipts } of answers) {
      const positions = receipts.map(({ index }) => Number(index))
      expect(positions).toEqual([0, 1, 2].map((i) => (positions[0] ?? 0) + i))
      for (const { entryId, index } of receipts) {
        expect(entries[Number(index)]).toMatchObject({ id: entryId, request: `request-${result}` })
      }
    }
    expect(await ledger.entriesOf(mother)).toHaveLength(100)
    expect(ledger.state()).toEqual({ state: 'OK', size: 300 })
  })

  test('finds all uses of one subject, also after a restart, and nobody else does', async () => {
    const ids: string[] = []
    for (let i = 0; i < 11; i++) {
      const { receipts } = await ledger.record(request({ subjects: i % 2 ? [father] : [mother, father] }), readFather)
      ids.push(receipts.at(-1)?.entryId ?? '')
    }
    await reopen()
    ids.push((await ledger.record(request(), readFather)).receipts[0]?.entryId ?? '')
    expect(await ledger.entriesOf(father)).toEqual(ids)
    expect(await ledger.entriesOf(child)).toEqual([])
  })

  test('forgets a subject whose salt is erased, and the tree still verifies', async () => {
    const before = await ledger.record(request({ subjects: [father, mother] }), readFather)
    await ledger.erase(father)
    expect(await ledger.entriesOf(father)).toEqual([])
    expect(await ledger.entriesOf(mother)).toHaveLength(1)
    const after = await ledger.record(request(), readFather)
    expect(await ledger.entriesOf(father)).toEqual([after.receipts[0]?.entryId])
    await reopen()
    expect(await ledger.entriesOf(father)).toEqual([after.receipts[0]?.entryId])
    const receipt = await ledger.receipt(before.receipts[0]?.entryId ?? '')
    expect(verifyProof(receipt?.proof ?? '', readHeadFile(headStore, 'key'))).toMatchObject({ index: 0, size: 3 })
    await ledger.close()
    expect(await checkLedger(dataFolder, headStore)).toMatchObject({ size: 3, problems: [] })
    await open()
  })

  test('leaves nothing of an erased salt in its file', async () => {
    await ledger.record(request(), readFather)
    const salts = () => ['subjects.sqlite', 'subjects.sqlite-wal'].map((file) => readFileSync(join(dataFolder, file)))
    await ledger.record(request({ subjects: [mother] }), readFather)
    const kept = await sealedSalts(dataFolder)
    expect(kept).toHaveLength(2)
    await ledger.erase(father)
    const [left] = await sealedSalts(dataFolder)
    const gone = kept.filter((salt) => !salt.equals(left ?? salt))
    expect(gone).toHaveLength(1)
    for (const bytes of salts()) expect(bytes.includes(gone[0] ?? '')).toBe(false)
  })

  test('answers nothing after it is closed', async () => {
    await ledger.close()
    let asked = false
    const late = ledger.record(request(), async () => {
      asked = true
    })
    await expect(late).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    expect(asked).toBe(false)
    expect(ledger.state()).toMatchObject({ state: 'DOWN' })
    await open()
  })

  test('waits for what is being written when it is closed', async () => {
    const writing = Promise.all(Array.from({ length: 20 }, () => ledger.record(request(), readFather)))
    await Promise.resolve()
    const closing = ledger.close()
    const answered = (await Promise.allSettled([writing])).length
    await closing
    expect(answered).toBe(1)
    await open()
    expect(storedEntries(dataFolder).length % 20).toBe(0)
  })
})

describe('a code list', () => {
  test('says every code once, and can be read back', () => {
    const code = fc
      .tuple(fc.constantFrom('P01', 'P02', 'E07'), fc.integer({ min: 1, max: 60 }))
      .map(([section, number]) => section + pad(number))
    fc.assert(
      fc.property(fc.array(fc.oneof(code, fc.constantFrom('P18', 'E03'))), (codes) => {
        expect(readCodeList(codeList(codes)).toSorted()).toEqual([...new Set(codes)].toSorted())
      }),
    )
  })
})

function pad(number: number): string {
  return String(number).padStart(4, '0')
}

async function sealedSalts(data: string): Promise<Buffer[]> {
  const { DatabaseSync } = await import('node:sqlite')
  const subjects = new DatabaseSync(join(data, 'subjects.sqlite'), { readOnly: true })
  const rows = subjects.prepare('SELECT salt FROM subject').all()
  subjects.close()
  return rows.map((row) => Buffer.from(row['salt'] instanceof Uint8Array ? row['salt'] : []))
}

/** Asks again in every turn of the event loop until there is an answer. */
async function eventually<T>(ask: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    await new Promise((resolve) => setImmediate(resolve))
  }
}
