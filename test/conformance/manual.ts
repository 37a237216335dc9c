import { join } from 'node:path'
import { type Harness, type Row } from './harness.ts'
import { type Operation } from '../../src/catalog/types.ts'
import { workingDaysOf } from '../../src/model/working-days.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../support/audit-world.ts'
import { elementOf, sourceAt } from '../support/exchange-world.ts'

const CODES = ['P010001', 'P010003', 'P010005', 'P990001'] as const
const PATHS = ['person.identity.name', 'person.identity.sex', 'person.identity.birthDate', 'person.account.number']

const provides: Operation['provides'] = PATHS.map((path, i) => {
  return {
    kind: 'value',
    rank: 'AUTHORITY',
    element: elementOf(path, { code: CODES[i] ?? '' }),
    rule: { kind: 'answered' },
  }
})

/** A department whose officer has already answered about these residents. */
export const manual: Harness = {
  kind: 'manual',
  // Our own store neither hangs nor refuses; what an officer may say is checked before it is kept, and nothing is ever
  // known of whom they were not asked about: that is PENDING. See test/assistance.test.ts.
  cannot: ['hang', 'refuse', 'fail', 'garbage', 'foreign', 'rename', 'absence', 'copies', 'codes', 'size', 'purposes'],
  async open(rows) {
    const folder = temporaryFolder()
    const store = await openStore({ dataFolder: join(folder.path, 'data') })
    const source = sourceAt('assistance:', {
      source: { kind: 'manual', route: 'MANUAL' },
      limits: { concurrency: 64 },
      operation: {
        batch: 1,
        purpose: 'perCall',
        request: { speech: 'manual', question: '该人登记的情况？', workingDays: 5, validForMs: 86_400_000 },
        freshness: { maxAgeMs: 0, observedAt: null },
        provides,
      },
    })
    for (const row of rows) await answer(store, `${source.connector}/residents`, row)
    let isOpen = true
    const close = async () => {
      if (isOpen) await store.close()
      isOpen = false
    }
    return {
      source,
      assistance: { tasks: store.assistance, workingDays: workingDaysOf([]) },
      calls: () => 0,
      misbehave: close,
      async close() {
        await close()
        folder.remove()
      },
    }
  },
}

async function answer(
  { assistance }: Store,
  operation: string,
  { id: citizenId, name, sex, birthDate, account, updatedAt }: Row,
): Promise<void> {
  const at = Date.parse(`${updatedAt.replace(' ', 'T')}+08:00`)
  const id = crypto.randomUUID()
  const subject = { key: 'person.citizenId', id: citizenId } as const
  const about = {
    id,
    operation,
    subject,
    lifeEvent: 'P19',
    caseNumber: null,
    isCaseProved: false,
    openedAt: at,
    dueAt: at,
  }
  await assistance.open(about, 'entry')
  const born = `${birthDate.slice(0, 4)}-${birthDate.slice(4, 6)}-${birthDate.slice(6)}`
  const [nameCode, sexCode, birthCode, accountCode] = CODES
  const values = {
    [nameCode]: name,
    [sexCode]: sex === '1' ? 'MALE' : 'FEMALE',
    [birthCode]: born,
    [accountCode]: account,
  }
  await assistance.complete(
    id,
    { completedAt: at, validUntil: Number.MAX_SAFE_INTEGER, returned: null, values },
    'entry',
  )
}
