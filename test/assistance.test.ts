import { DatabaseSync } from 'node:sqlite'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planArchive } from '../src/archive/plan.ts'
import { elementsIn } from '../src/catalog/provisions.ts'
import { composeGeneration, standInsFor } from '../src/compose.ts'
import { type CitizenId } from '../src/model/ids.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { readArchive } from './support/archive-reading.ts'
import { temporaryFolder } from './support/audit-world.ts'
import { openClock } from './support/clock.ts'
import { citizen, scenarioOf, someone, withCitizens } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'

const MANIFESTS = join(import.meta.dirname, '../connectors/manifests')
const HOUR = 3_600_000
const DAY = 24 * HOUR
const KINDERGARTEN = 'person.schooling.kindergarten'
const TESTS = [
  'person.teacherTests.mandarinLevel',
  'person.teacherTests.mandarinCertificateNumber',
  'person.teacherTests.pedagogyPassed',
] as const

const made = generateWorld({ people: 3000, enterprises: 600 })
const pupil = scenarioOf(made, 'pupil-father', 'P19')
const reserved = scenarioOf(made, 'caseworker', 'P19')
/** People who ask about themselves: each test has its own. */
const people = [...made.people.values()].flatMap(({ citizenId, death, birthDate }) =>
  citizenId === null || death !== null || birthDate > '1996' ? [] : [citizenId],
)

/** Legal representatives who ask about their own enterprise: each test has its own. */
const owners = [...made.enterprises.values()].filter(({ state, legalRepresentative }) => {
  return state === 'ACTIVE' && made.people.get(legalRepresentative)?.death === null
})

let clock: ReturnType<typeof openClock>
let world: TestWorld
let nextPerson = 0

beforeAll(async () => {
  clock = openClock()
  world = await startWorld({
    clock: clock.now,
    world: withCitizens(made, [...people.slice(0, 60), ...owners.slice(0, 10).map(ownerOf)]),
  })
})
afterAll(() => world.close())

function ownerOf({ legalRepresentative }: (typeof owners)[number]): CitizenId {
  return citizen(legalRepresentative)
}

function newPerson(): string {
  return citizen(people[nextPerson++])
}

function read(as: string, about: string, elements: readonly string[], purpose: object = { lifeEvent: 'SELF' }) {
  return readArchive(world, { as, about, purpose, elements })
}

interface Task {
  readonly id: string
  readonly subjectId: string
  readonly lifeEvent: string
  readonly caseNumber: string | null
  readonly question: string
  readonly openedAt: string
  readonly dueAt: string
  readonly overdue: boolean
  readonly calendarKnown: boolean
  readonly elements: readonly {
    readonly path: string
    readonly list: string | null
    readonly values: readonly string[] | null
  }[]
}

const LIST = `query ($first: Int, $after: String) { assistanceTasks(first: $first, after: $after) {
  next tasks { id subjectId kind lifeEvent caseNumber question openedAt dueAt overdue calendarKnown completedAt
    source { connector department kind } elements { path list label type unit values valueLabels } } } }`

async function page(as = 'education-officer', variables: object = {}) {
  const answered = await world.ask(as, LIST, variables)
  const { tasks, next }: { tasks: readonly Task[]; next: string | null } = answered.data?.assistanceTasks ?? {
    tasks: [],
  }
  return { answered, tasks, next }
}

async function everyTask(as = 'education-officer'): Promise<readonly Task[]> {
  const all: Task[] = []
  for (let after: string | null = null, more = true; more;) {
    const { tasks, next }: Awaited<ReturnType<typeof page>> = await page(as, { first: 50, after })
    all.push(...tasks)
    after = next
    more = next !== null
  }
  return all
}

async function tasksAbout(id: string, as?: string): Promise<readonly Task[]> {
  return (await everyTask(as)).filter(({ subjectId }) => subjectId === id)
}

async function taskAbout(id: string, as?: string): Promise<Task> {
  return someone(await tasksAbout(id, as), () => true)
}

const COMPLETE = `mutation ($input: CompleteAssistanceInput!) {
  completeAssistance(input: $input) { id completedAt validUntil overdue source { kind } } }`

function complete(as: string, input: object): Promise<Answered> {
  return world.ask(as, COMPLETE, { input })
}

const RETURN = `mutation ($input: ReturnAssistanceInput!) {
  returnAssistance(input: $input) { id completedAt returned validUntil overdue } }`

function sendBack(as: string, id: string, reason = 'FACTS_NEEDED'): Promise<Answered> {
  return world.ask(as, RETURN, { input: { id, reason } })
}

const found = (values: Readonly<Record<string, string | null>>) => ({
  outcome: 'FOUND',
  values: Object.entries(values).map(([element, value]) => ({ element, value })),
})

const codesOf = ({ errors: [error] }: Answered) => [
  error?.extensions.code,
  ...(error?.extensions.problems ?? []).map(({ path, code }) => `${path} ${code}`),
]

describe('an element of a department without a system', () => {
  test('is PENDING with the day it is due, and one task is open, however often it is asked', async () => {
    const id = newPerson()
    const first = await read(id, id, [KINDERGARTEN])
    expect(first.values).toEqual({ [KINDERGARTEN]: null })
    const task = await taskAbout(id)
    const due = task.dueAt.slice(0, 10)
    const [year, month, day] = due.split('-')
    expect(first.reports[KINDERGARTEN]).toMatchObject({
      state: 'PENDING',
      source: { connector: 'education.records', department: '省教育厅' },
      observedAt: null,
      fetchedAt: null,
      cached: false,
      sentence: `省教育厅正在由工作人员协查，应于${year}年${month}月${day}日前答复，办结后自动补齐。`,
    })
    const { answered } = await read(id, id, [KINDERGARTEN])
    expect(answered.data.archive.fieldReports[0].sentence).toBe(first.reports[KINDERGARTEN]?.sentence)
    expect(await tasksAbout(id)).toEqual([task])
    expect(task).toMatchObject({ lifeEvent: 'SELF', caseNumber: null, overdue: false, calendarKnown: true })
    expect(task.elements.map(({ path }) => path)).toEqual([KINDERGARTEN])
  })

  test('says until when in its field report', async () => {
    const id = newPerson()
    const document = `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) {
      schooling { kindergarten } fieldReports { state dueAt source { kind } } } }`
    const { data } = await world.ask(id, document, { id })
    const { dueAt } = await taskAbout(id)
    expect(data.personArchive.fieldReports).toEqual([{ state: 'PENDING', dueAt, source: { kind: 'manual' } }])
  })

  test('is one task for all elements that are answered together, and another for each life event and case', async () => {
    const id = newPerson()
    await Promise.all(TESTS.map((element) => read(id, id, [element])))
    expect(await tasksAbout(id)).toHaveLength(1)
    const child = reserved.id('child')
    const purpose = { lifeEvent: 'P19', caseNumber: reserved.caseNumber }
    await read('caseworker', child, [KINDERGARTEN], purpose)
    await read('caseworker', child, [KINDERGARTEN], purpose)
    await read('reserved-pupil-father', child, [KINDERGARTEN], { lifeEvent: 'P19' })
    expect((await tasksAbout(child)).map(({ lifeEvent, caseNumber }) => [lifeEvent, caseNumber]).sort()).toEqual(
      [
        ['P19', null],
        ['P19', reserved.caseNumber],
      ].sort(),
    )
  })

  test('is no further task for a case that a citizen makes up', async () => {
    const id = newPerson()
    for (const caseNumber of [null, 'FAKE-1', 'FAKE-2', 'FAKE-3']) {
      const { states } = await read(id, id, [KINDERGARTEN], { lifeEvent: 'SELF', caseNumber })
      expect(states).toEqual({ [KINDERGARTEN]: 'PENDING' })
    }
    expect(await tasksAbout(id)).toHaveLength(1)
  })

  test('is one task when many ask at the same time', async () => {
    const id = newPerson()
    const answers = await Promise.all(Array.from({ length: 20 }, () => read(id, id, [KINDERGARTEN, ...TESTS])))
    expect(new Set(answers.flatMap(({ states }) => Object.values(states)))).toEqual(new Set(['PENDING']))
    expect(await tasksAbout(id)).toHaveLength(2)
  })

  test('stands in the entry of the read: the first opens the task, the next finds it', async () => {
    const id = newPerson()
    const first = await read(id, id, [KINDERGARTEN])
    const second = await read(id, id, [KINDERGARTEN])
    const call = (what: string) =>
      expect.stringMatching(new RegExp(`^education\\.records@1\\+[0-9a-f]{8}/kindergarten NO_RECORD:${what}$`))
    expect(first.entry).toMatchObject({
      action: 'READ',
      calls: [call('TASK_OPENED')],
      released: {},
      refused: { PENDING: 'P51:0001' },
    })
    expect(second.entry).toMatchObject({ calls: [call('PENDING')], refused: { PENDING: 'P51:0001' } })
  })

  test('is not asked where no grant names it, and sets nobody to work who is not proved', async () => {
    const father = pupil.id('father')
    const stranger = newPerson()
    const mine = await read('pupil-father', father, [KINDERGARTEN, TESTS[0]], { lifeEvent: 'P22' })
    expect(Object.values(mine.states)).toEqual(['NO_PERMISSION', 'NO_PERMISSION'])
    const theirs = await read('pupil-father', stranger, [KINDERGARTEN], { lifeEvent: 'P19' })
    expect(theirs.refusal).toBe('RELATION_NOT_PROVED')
    expect(await tasksAbout(father)).toEqual([])
    expect(await tasksAbout(stranger)).toEqual([])
  })

  test('is not asked where it is withheld, even for the seal of a form', () => {
    const { catalog, elementsOf } = composeGeneration(MANIFESTS, standInsFor(MANIFESTS))
    const planned = (relation: 'SELF' | 'SPOUSE') => {
      const grant = { relations: [relation], names: () => true, ceiling: () => 'CLEAR' as const }
      const standing = { relation, consent: null, minor: false }
      const shape = { catalog, grant, standing, key: 'person.citizenId' as const, fetches: () => true }
      return planArchive(elementsOf([KINDERGARTEN, 'person.identity.name']), shape).operations.map(({ id }) => id)
    }
    expect(planned('SELF')).toContain('education.records/kindergarten')
    expect(planned('SPOUSE')).toEqual(expect.arrayContaining(['public-security.population/residents']))
    expect(planned('SPOUSE')).not.toContain('education.records/kindergarten')
  })

  test('is UNAVAILABLE to a 核验 until it is answered', async () => {
    const id = newPerson()
    const verify = async (value: string) => {
      const document = `query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }`
      const claims = [{ element: KINDERGARTEN, value }]
      const input = { kind: 'PERSON', id, purpose: { lifeEvent: 'SELF' }, claims }
      return (await world.ask(id, document, { input })).data.verifyClaims.results[0].outcome
    }
    expect(await verify('丹麓幼儿园')).toBe('UNAVAILABLE')
    const { id: task } = await taskAbout(id)
    await complete('education-officer', { id: task, ...found({ [KINDERGARTEN]: '丹麓幼儿园' }) })
    expect(await verify('丹麓幼儿园')).toBe('MATCH')
    expect(await verify('别的幼儿园')).toBe('MISMATCH')
  })
})

describe('a prefilled form', () => {
  const FORM = `query ($input: PrefillFormInput!) { prefillForm(input: $input) {
    fields { key value state locked dueAt sentence source { department kind } } figures { asked suppliable prefilled }
    receipts { role receipt { entryId } } } }`
  const { lifeEvent, caseNumber, subjects } = pupil
  const ask = async () => {
    const answered = await world.ask('pupil-father', FORM, { input: { lifeEvent, caseNumber, subjects } })
    expect(answered.errors).toEqual([])
    const { fields, figures } = answered.data.prefillForm
    return { answered, figures, field: fields.find(({ key }: { key: string }) => key === 'kindergarten') }
  }

  test('tells that a field is waited for, and later holds the answer', async () => {
    const before = await ask()
    const child = pupil.id('child')
    const task = await taskAbout(child)
    expect(before.field).toEqual({
      key: 'kindergarten',
      value: null,
      state: 'PENDING',
      locked: false,
      dueAt: task.dueAt,
      sentence: expect.stringMatching(/^省教育厅正在由工作人员协查，应于\d{4}年/),
      source: { department: '省教育厅', kind: 'manual' },
    })
    expect(world.entriesOf(before.answered)).toHaveLength(subjects.length)
    expect(world.entriesOf(before.answered)[0]).toMatchObject({
      action: 'PREFILL',
      calls: expect.arrayContaining([expect.stringContaining('NO_RECORD:TASK_OPENED')]),
    })
    expect(task).toMatchObject({ lifeEvent, caseNumber })

    await complete('education-officer', { id: task.id, ...found({ [KINDERGARTEN]: '丹麓区第一幼儿园' }) })
    const after = await ask()
    expect(after.field).toMatchObject({ value: '丹麓区第一幼儿园', state: 'VERIFIED', locked: true, dueAt: null })
    // Nobody can count on an officer: what is still waited for is not suppliable.
    expect(after.figures.asked).toBe(before.figures.asked)
    expect(after.figures.suppliable).toBe(before.figures.suppliable + 1)
    expect(after.figures.prefilled).toBe(before.figures.prefilled + 1)
  })
})

describe('an officer', () => {
  test('sees the open tasks of their department, the most urgent first, page by page', async () => {
    const ids = Array.from({ length: 7 }, newPerson)
    for (const id of ids) await read(id, id, [KINDERGARTEN])
    const pages = [await page('education-officer', { first: 3 })]
    for (let next = pages[0]?.next ?? null; next !== null;) {
      const one = await page('education-officer', { first: 3, after: next })
      pages.push(one)
      next = one.next
    }
    const listed = pages.flatMap(({ tasks }) => tasks)
    expect(pages.slice(0, -1).every(({ tasks }) => tasks.length === 3)).toBe(true)
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
    expect(listed.map(({ dueAt }) => dueAt)).toEqual(listed.map(({ dueAt }) => dueAt).toSorted())
    expect(listed.map(({ subjectId }) => subjectId)).toEqual(expect.arrayContaining(ids))
  })

  test('leaves an entry for each task that is shown to them, saying whom they saw', async () => {
    const id = newPerson()
    await read(id, id, [KINDERGARTEN])
    const { answered, tasks } = await page()
    const entries = world.entriesOf(answered)
    expect(entries).toHaveLength(tasks.length)
    for (const entry of entries) {
      expect(entry).toMatchObject({
        action: 'ASSIST',
        caller: { officer: 'jyt-2002', department: '省教育厅', roles: ['DEPARTMENT'] },
        released: { CLEAR: expect.stringMatching(/^P01:\d{4}$/) },
      })
    }
    expect(JSON.stringify(entries)).not.toContain('140599')
  })

  test.each([
    ['nobody', { first: 0 }, ['INPUT_INVALID', 'first PAGE_LENGTH']],
    ['too many', { first: 51 }, ['INPUT_INVALID', 'first PAGE_LENGTH']],
    [
      'what is behind nothing',
      { first: 99, after: 'x' },
      ['INPUT_INVALID', 'first PAGE_LENGTH', 'after CURSOR_INVALID'],
    ],
  ])('cannot see %s', async (_what, variables, codes) => {
    expect(codesOf((await page('education-officer', variables)).answered)).toEqual(codes)
  })

  test('of another department sees nothing of it, and cannot tell a task from none', async () => {
    const id = newPerson()
    await read(id, id, [KINDERGARTEN])
    const task = await taskAbout(id)
    expect(await everyTask('emergency-officer')).toEqual([])
    expect(await everyTask('department-officer')).toEqual([])
    const answer = found({ [KINDERGARTEN]: '丹麓幼儿园', wrong: '1' })
    const theirs = await complete('emergency-officer', { id: task.id, ...answer })
    const none = await complete('emergency-officer', { id: '00000000-0000-4000-8000-000000000000', ...answer })
    expect(codesOf(theirs)).toEqual(['ASSISTANCE_INVALID', 'input.id TASK_UNKNOWN'])
    const without = ({ errors }: Answered) => ({
      ...errors[0],
      extensions: { ...errors[0]?.extensions, requestId: '' },
    })
    expect(without(theirs)).toEqual(without(none))
    expect(await tasksAbout(id)).toEqual([task])
  })

  test.each(['caseworker', 'portal', 'pupil-father', 'auditor'])('is not %s', async (as) => {
    expect(codesOf((await page(as)).answered)).toEqual(['FORBIDDEN'])
    expect(codesOf(await complete(as, { id: 'x', outcome: 'NOT_FOUND' }))).toEqual(['FORBIDDEN'])
  })

  test('is told every mistake at once, and nothing is recorded', async () => {
    const id = newPerson()
    await read(id, id, TESTS)
    const task = await taskAbout(id)
    expect(task.elements).toMatchObject([
      {
        path: TESTS[0],
        type: 'Enum',
        values: ['LEVEL_1A', 'LEVEL_1B', 'LEVEL_2A', 'LEVEL_2B', 'LEVEL_3A', 'LEVEL_3B'],
        valueLabels: ['一级甲等', '一级乙等', '二级甲等', '二级乙等', '三级甲等', '三级乙等'],
      },
      { path: TESTS[1], type: 'String', values: null, valueLabels: null },
      { path: TESTS[2], type: 'Boolean', values: null, valueLabels: null },
    ])
    const answered = await complete('education-officer', {
      id: task.id,
      outcome: 'FOUND',
      values: [
        { element: TESTS[0], value: 'EXCELLENT' },
        { element: TESTS[2], value: 'perhaps' },
        { element: TESTS[2], value: 'true' },
        { element: KINDERGARTEN, value: '丹麓幼儿园' },
      ],
    })
    expect(codesOf(answered)).toEqual([
      'ASSISTANCE_INVALID',
      'input.values[0].value VALUE_FORMAT',
      'input.values[1].value VALUE_FORMAT',
      'input.values[2].element ELEMENT_NOT_ASKED',
      'input.values[3].element ELEMENT_NOT_ASKED',
      'input.values VALUE_MISSING',
    ])
    expect(answered.errors[0]?.extensions.problems.slice(0, 2).map(({ zh }) => zh)).toEqual([
      '不是“普通话水平等级”的值，应为LEVEL_1A、LEVEL_1B、LEVEL_2A、LEVEL_2B、LEVEL_3A、LEVEL_3B之一',
      '不是“教育学、心理学考试合格”的值，应为“是”或“否”',
    ])
    expect(answered.text).not.toMatch(/EXCELLENT|perhaps|丹麓幼儿园/)
    expect(world.entriesOf(answered)).toEqual([])
    const nothing = found(Object.fromEntries(TESTS.map((path) => [path, null])))
    expect(codesOf(await complete('education-officer', { id: task.id, ...nothing }))).toContain(
      'input.values VALUES_EMPTY',
    )
    expect(codesOf(await complete('education-officer', { id: task.id, ...nothing, outcome: 'NOT_FOUND' }))).toContain(
      'input.values VALUES_OF_NOTHING',
    )
    expect((await read(id, id, TESTS)).states).toEqual(Object.fromEntries(TESTS.map((path) => [path, 'PENDING'])))
  })

  test('answers, and the next read is VERIFIED, from then, by them', async () => {
    const id = newPerson()
    await read(id, id, TESTS)
    const task = await taskAbout(id)
    clock.forward(2 * HOUR)
    const values = { [TESTS[0]]: 'level_2a', [TESTS[1]]: ' ＡＢ１２３４ ', [TESTS[2]]: '是' }
    const answered = await complete('education-officer', { id: task.id, ...found(values) })
    expect(answered.errors).toEqual([])
    const { completedAt, validUntil } = answered.data.completeAssistance
    expect(Date.parse(validUntil) - Date.parse(completedAt)).toBe(365 * DAY)
    expect(world.entriesOf(answered)).toMatchObject([
      {
        action: 'ANSWER',
        asked: 'P52:0001-0003',
        calls: [expect.stringMatching(/^education\.records@1\+[0-9a-f]{8}\/teacherTests OK$/)],
        caller: { officer: 'jyt-2002' },
        purpose: { lifeEvent: 'SELF', serviceItem: null },
        released: {},
      },
    ])
    const after = await read(id, id, TESTS)
    expect(after.values).toEqual({ [TESTS[0]]: 'LEVEL_2A', [TESTS[1]]: 'AB1234', [TESTS[2]]: true })
    for (const path of TESTS) {
      expect(after.reports[path]).toMatchObject({
        state: 'VERIFIED',
        source: { connector: 'education.records', department: '省教育厅' },
        observedAt: completedAt,
        cached: false,
      })
    }
    expect(after.entry).toMatchObject({ released: { CLEAR: 'P52:0001-0003' } })
    expect(await tasksAbout(id)).toEqual([])
    const again = await complete('education-officer', { id: task.id, ...found(values) })
    expect(codesOf(again)).toEqual(['ASSISTANCE_INVALID', 'input.id TASK_UNKNOWN'])
  })

  test('may find no record: that is an answer too', async () => {
    const id = newPerson()
    await read(id, id, [KINDERGARTEN])
    const task = await taskAbout(id)
    expect((await complete('education-officer', { id: task.id, outcome: 'NOT_FOUND' })).errors).toEqual([])
    expect((await read(id, id, [KINDERGARTEN])).states).toEqual({ [KINDERGARTEN]: 'NOT_FOUND' })
    expect(await tasksAbout(id)).toEqual([])
  })

  test('of two who answer at the same time one is first', async () => {
    const id = newPerson()
    await read(id, id, [KINDERGARTEN])
    const task = await taskAbout(id)
    const answers = await Promise.all(
      ['甲幼儿园', '乙幼儿园'].map((value) =>
        complete('education-officer', { id: task.id, ...found({ [KINDERGARTEN]: value }) }),
      ),
    )
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
  })
})

describe('a list that an officer answers', () => {
  const CONDUCT = 'enterprise.workSafetyConduct'
  const ROWS = `${CONDUCT}.penalties[]`
  const LEAVES = ['number', 'matter', 'fine', 'decidedAt'].map((leaf) => `${ROWS}.${leaf}`)
  let nextOwner = 0

  /** A legal representative asks about their own enterprise. */
  async function ask(elements: readonly string[] = [`${CONDUCT}.conclusion`, ...LEAVES]) {
    const owner = someone(owners.slice(nextOwner++), () => true)
    const again = () => read(ownerOf(owner), owner.creditCode, elements)
    const first = await again()
    return { first, again, task: await taskAbout(owner.creditCode, 'emergency-officer') }
  }

  const conduct = (conclusion: string) => [
    { element: `${CONDUCT}.conclusion`, value: conclusion },
    { element: `${CONDUCT}.searchedFrom`, value: '2023-11-24' },
    { element: `${CONDUCT}.searchedUntil`, value: '2026年11月24日' },
  ]
  const row = (...values: readonly (string | null)[]) => ({
    values: LEAVES.map((element, index) => ({ element, value: values[index] ?? null })),
  })
  const answerWith = (task: Task, rows: readonly object[], conclusion = 'RECORDS_FOUND') =>
    complete('emergency-officer', {
      id: task.id,
      outcome: 'FOUND',
      values: conduct(conclusion),
      lists: [{ list: ROWS, rows }],
    })

  test('is PENDING before, and then its rows in the order in which they were given', async () => {
    const { first, again, task } = await ask()
    expect(new Set(Object.values(first.states))).toEqual(new Set(['PENDING']))
    expect(first.values[LEAVES[0] ?? '']).toBeNull()
    expect(task.elements).toMatchObject([
      { path: `${CONDUCT}.conclusion`, list: null },
      { path: `${CONDUCT}.searchedFrom`, list: null },
      { path: `${CONDUCT}.searchedUntil`, list: null },
      ...LEAVES.map((path) => ({ path, list: ROWS })),
    ])
    const rows = [
      row('晋应急罚〔2025〕7号', '未按规定培训', '20000', '2025/3/4'),
      row('晋应急罚〔2024〕1号', null, null, null),
    ]
    const answered = await answerWith(task, rows)
    expect(answered.errors).toEqual([])
    expect(world.entriesOf(answered)).toMatchObject([{ action: 'ANSWER', asked: 'E70:0001-0007', released: {} }])
    const after = await again()
    expect(new Set(Object.values(after.states))).toEqual(new Set(['VERIFIED']))
    expect(LEAVES.map((path) => after.values[path])).toEqual([
      ['晋应急罚〔2025〕7号', '晋应急罚〔2024〕1号'],
      ['未按规定培训', null],
      [20000, null],
      ['2025-03-04', null],
    ])
  })

  test('may have no rows, beside a conclusion', async () => {
    const { again, task } = await ask()
    expect((await answerWith(task, [], 'NONE_FOUND')).errors).toEqual([])
    const after = await again()
    expect(after.values).toMatchObject({ [`${CONDUCT}.conclusion`]: 'NONE_FOUND', [LEAVES[0] ?? '']: [] })
  })

  test('that is sent back is not an empty one', async () => {
    const { again, task } = await ask()
    await sendBack('emergency-officer', task.id, 'NOT_COMPETENT')
    const after = await again()
    expect(new Set(Object.values(after.states))).toEqual(new Set(['NO_SOURCE']))
    expect(after.values[LEAVES[0] ?? '']).toBeNull()
  })

  test('has every mistake of every row told at once, and nothing is recorded', async () => {
    const { again, task } = await ask()
    const answered = await complete('emergency-officer', {
      id: task.id,
      outcome: 'FOUND',
      values: [...conduct('RECORDS_FOUND'), { element: LEAVES[0], value: '1' }],
      lists: [
        {
          list: ROWS,
          rows: [
            row('1', '甲', 'much', '2025-02-30'),
            row('2', '乙', '5', '2025-02-28'),
            {
              values: [
                { element: LEAVES[0], value: '3' },
                { element: LEAVES[0] },
                { element: `${CONDUCT}.conclusion` },
              ],
            },
            row(),
          ],
        },
        { list: ROWS, rows: [] },
        { list: 'enterprise.penalties[]', rows: [] },
      ],
    })
    expect(codesOf(answered)).toEqual([
      'ASSISTANCE_INVALID',
      'input.values[3].element ELEMENT_NOT_ASKED',
      'input.lists[0].rows[0].values[2].value VALUE_FORMAT',
      'input.lists[0].rows[0].values[3].value VALUE_FORMAT',
      'input.lists[0].rows[2].values[1].element ELEMENT_NOT_ASKED',
      'input.lists[0].rows[2].values[2].element ELEMENT_NOT_ASKED',
      ...Array.from({ length: 3 }, () => 'input.lists[0].rows[2].values VALUE_MISSING'),
      'input.lists[0].rows[3].values ROW_EMPTY',
      'input.lists[1].list LIST_NOT_ASKED',
      'input.lists[2].list LIST_NOT_ASKED',
    ])
    expect(answered.text).not.toMatch(/much|甲/)
    expect(world.entriesOf(answered)).toEqual([])
    expect(new Set(Object.values((await again()).states))).toEqual(new Set(['PENDING']))
  })

  test('is not left out, has 100 rows at most, and is not given where there is no record', async () => {
    const { task } = await ask()
    const about = { id: task.id, outcome: 'FOUND', values: conduct('RECORDS_FOUND') }
    const without = await complete('emergency-officer', about)
    expect(codesOf(without)).toEqual(['ASSISTANCE_INVALID', 'input.lists VALUE_MISSING'])
    const most = Array.from({ length: 100 }, (_, index) => row(String(index)))
    expect(codesOf(await answerWith(task, [...most, row('100')]))).toEqual([
      'ASSISTANCE_INVALID',
      'input.lists[0].rows ROWS_TOO_MANY',
    ])
    const none = { ...about, outcome: 'NOT_FOUND', values: [], lists: [{ list: ROWS, rows: [] }] }
    expect(codesOf(await complete('emergency-officer', none))).toContain('input.values VALUES_OF_NOTHING')
    expect((await answerWith(task, most)).errors).toEqual([])
  })
})

describe('a task that is sent back', () => {
  async function openTask() {
    const id = newPerson()
    await read(id, id, [KINDERGARTEN])
    return { id, task: await taskAbout(id) }
  }

  test('leaves the field without a source, with who, why and when again; nobody is set to work anew', async () => {
    const { id, task } = await openTask()
    const answered = await sendBack('education-officer', task.id)
    expect(answered.errors).toEqual([])
    const { completedAt, validUntil } = answered.data.returnAssistance
    expect(answered.data.returnAssistance).toMatchObject({ id: task.id, returned: 'FACTS_NEEDED', overdue: false })
    expect(Date.parse(validUntil)).toBeGreaterThan(Date.parse(completedAt))
    const note = expect.stringMatching(/^education\.records@1\+[0-9a-f]{8}\/kindergarten NO_RECORD:FACTS_NEEDED$/)
    expect(world.entriesOf(answered)).toMatchObject([
      { action: 'ANSWER', asked: 'P51:0001', calls: [note], released: {}, caller: { officer: 'jyt-2002' } },
    ])

    const after = await read(id, id, [KINDERGARTEN])
    const [year, month, day] = validUntil.slice(0, 10).split('-')
    expect(after.values).toEqual({ [KINDERGARTEN]: null })
    expect(after.reports[KINDERGARTEN]).toMatchObject({
      state: 'NO_SOURCE',
      source: { connector: 'education.records', department: '省教育厅' },
      observedAt: null,
      sentence: `省教育厅退回了协查：缺少办件材料，不足以答复。请填写，或在${year}年${month}月${day}日之后再试。`,
    })
    expect(after.entry).toMatchObject({ calls: [note], refused: { NO_SOURCE: 'P51:0001' } })
    expect(await tasksAbout(id)).toEqual([])
  })

  test('may be asked again when its time has run once more', async () => {
    const { id, task } = await openTask()
    const { data } = await sendBack('education-officer', task.id, 'SUBJECT_UNCLEAR')
    clock.forward(Date.parse(data.returnAssistance.validUntil) - clock.now() - HOUR)
    expect((await read(id, id, [KINDERGARTEN])).states).toEqual({ [KINDERGARTEN]: 'NO_SOURCE' })
    clock.forward(2 * HOUR)
    expect((await read(id, id, [KINDERGARTEN])).states).toEqual({ [KINDERGARTEN]: 'PENDING' })
    expect((await taskAbout(id)).id).not.toBe(task.id)
  })

  test('by a department that is not competent stands as long as an answer would', async () => {
    const { id, task } = await openTask()
    const { data } = await sendBack('education-officer', task.id, 'NOT_COMPETENT')
    const { completedAt, validUntil } = data.returnAssistance
    expect(Date.parse(validUntil) - Date.parse(completedAt)).toBe(365 * DAY)
    const { reports } = await read(id, id, [KINDERGARTEN])
    expect(reports[KINDERGARTEN]?.sentence).toBe('省教育厅退回了协查：不属于该部门职责。请填写。')
  })

  test('concerns its own case alone, and an officer is told so', async () => {
    const child = reserved.id('child')
    const purpose = { lifeEvent: 'P19', caseNumber: reserved.caseNumber }
    await read('caseworker', child, [KINDERGARTEN], purpose)
    const task = someone(await tasksAbout(child), ({ caseNumber }) => caseNumber === reserved.caseNumber)
    await sendBack('education-officer', task.id)
    const { reports } = await read('caseworker', child, [KINDERGARTEN], purpose)
    expect(reports[KINDERGARTEN]).toMatchObject({
      state: 'NO_SOURCE',
      sentence: expect.stringMatching(/^省教育厅退回了协查：.*方可再次发起；别的办件不受此限。$/),
    })
    const other = await read('reserved-pupil-father', child, [KINDERGARTEN], { lifeEvent: 'P19' })
    expect(other.states).toEqual({ [KINDERGARTEN]: 'PENDING' })
  })

  test('leaves the field of a form to the applicant, and counts as no more suppliable than before', async () => {
    const form = `query ($input: PrefillFormInput!) { prefillForm(input: $input) {
      fields { key value state locked dueAt sentence } figures { suppliable } } }`
    const { lifeEvent, caseNumber, subjects } = reserved
    const ask = async () => {
      const { data } = await world.ask('reserved-pupil-father', form, { input: { lifeEvent, caseNumber, subjects } })
      const { fields, figures } = data.prefillForm
      return { figures, field: fields.find(({ key }: { key: string }) => key === 'kindergarten') }
    }
    const before = await ask()
    for (const { id } of await tasksAbout(reserved.id('child'))) await sendBack('education-officer', id)
    const after = await ask()
    expect(after.figures).toEqual(before.figures)
    expect(after.field).toMatchObject({ value: null, state: 'NO_SOURCE', locked: false, dueAt: null })
    expect(after.field.sentence).toMatch(/^省教育厅退回了协查：.*请填写/)
  })

  test('is UNAVAILABLE to a 核验: the department has not said that there is nothing', async () => {
    const { id, task } = await openTask()
    await sendBack('education-officer', task.id)
    const document = `query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }`
    const claims = [{ element: KINDERGARTEN, value: '丹麓幼儿园' }]
    const { data } = await world.ask(id, document, {
      input: { kind: 'PERSON', id, purpose: { lifeEvent: 'SELF' }, claims },
    })
    expect(data.verifyClaims.results).toEqual([{ outcome: 'UNAVAILABLE' }])
  })

  test('is sent back once, by its own department, and not when it is answered', async () => {
    const { id, task } = await openTask()
    const refused = ['ASSISTANCE_INVALID', 'input.id TASK_UNKNOWN']
    expect(codesOf(await sendBack('emergency-officer', task.id))).toEqual(refused)
    expect(codesOf(await sendBack('caseworker', task.id))).toEqual(['FORBIDDEN'])
    expect((await sendBack('education-officer', task.id, 'BORING')).errors[0]?.extensions.code).toBe('INPUT_INVALID')
    expect(await tasksAbout(id)).toEqual([task])

    await sendBack('education-officer', task.id)
    expect(codesOf(await sendBack('education-officer', task.id, 'NOT_COMPETENT'))).toEqual(refused)
    const late = { id: task.id, ...found({ [KINDERGARTEN]: '丹麓幼儿园' }) }
    expect(codesOf(await complete('education-officer', late))).toEqual(refused)

    const other = await openTask()
    await complete('education-officer', { id: other.task.id, outcome: 'NOT_FOUND' })
    expect(codesOf(await sendBack('education-officer', other.task.id))).toEqual(refused)
    expect((await read(other.id, other.id, [KINDERGARTEN])).states).toEqual({ [KINDERGARTEN]: 'NOT_FOUND' })
  })
})

describe('the clock of a task', () => {
  test('runs out, and the sentence says so', async () => {
    const id = newPerson()
    await read(id, id, [KINDERGARTEN])
    const task = await taskAbout(id)
    clock.forward(Date.parse(task.dueAt) - clock.now() + 1000)
    const { reports } = await read(id, id, [KINDERGARTEN])
    expect(reports[KINDERGARTEN]).toMatchObject({
      state: 'PENDING',
      sentence: expect.stringMatching(/^省教育厅协查已超过答复期限（\d{4}年\d\d月\d\d日），尚未答复；/),
    })
    expect(await taskAbout(id)).toMatchObject({ id: task.id, overdue: true })
  })

  test('says that holidays are not known where they are not published', async () => {
    clock.forward(Date.parse('2027-03-01T10:00:00+08:00') - clock.now())
    const id = newPerson()
    const { reports } = await read(id, id, [KINDERGARTEN])
    expect(reports[KINDERGARTEN]?.sentence).toContain('（节假日安排尚未公布，只按周末推算）')
    expect(await taskAbout(id)).toMatchObject({ calendarKnown: false, dueAt: '2027-03-08T23:59:59.999+08:00' })
    const ready = await (await fetch(`${world.url}/ready`)).json()
    expect(ready).toMatchObject({ parts: { calendar: { state: 'WEEKENDS_ONLY' } } })
  })

  test('starts again when an answer is no longer valid, and the answer is gone from the disk', async () => {
    const id = newPerson()
    await read(id, id, [KINDERGARTEN])
    const first = await taskAbout(id)
    await complete('education-officer', { id: first.id, ...found({ [KINDERGARTEN]: '丹麓幼儿园' }) })
    clock.forward(365 * DAY - HOUR)
    expect((await read(id, id, [KINDERGARTEN])).states).toEqual({ [KINDERGARTEN]: 'VERIFIED' })
    clock.forward(2 * HOUR)
    expect((await read(id, id, [KINDERGARTEN])).states).toEqual({ [KINDERGARTEN]: 'PENDING' })
    const second = await taskAbout(id)
    expect(second.id).not.toBe(first.id)
    expect(Date.parse(second.openedAt)).toBeGreaterThan(Date.parse(first.openedAt))
    await world.gateway.services.store.assistance.sweep(clock.now())
    expect(rows(world, first.id)).toEqual([])
    expect(rows(world, second.id)).toHaveLength(1)
  })
})

function rows({ dataFolder }: TestWorld, id: string): readonly unknown[] {
  const store = new DatabaseSync(join(dataFolder, 'store.sqlite'), { readOnly: true })
  try {
    return store.prepare('SELECT * FROM assistance_task WHERE id = ?').all(id)
  } finally {
    store.close()
  }
}

test('a calendar that is added counts without code, and one that is missing is told of in time', async () => {
  const log: string[] = []
  const readiness = async (folder: string | null) => {
    const apart = await startWorld({
      clock: openClock().now,
      environment: folder === null ? {} : { YIDANG_CALENDARS: folder },
      // In production a warning.
      log: pino({ level: 'debug', base: null }, { write: (line) => void log.push(line) }),
    })
    const ready: unknown = await (await fetch(`${apart.url}/ready`)).json()
    await apart.close()
    return ready
  }
  expect(await readiness(null)).toMatchObject({ parts: { calendar: { state: 'NEXT_YEAR_MISSING' } } })
  expect(log.filter((line) => line.includes('YIDANG_CALENDARS'))).toHaveLength(1)

  const folder = temporaryFolder()
  const year = { year: 2027, source: '（虚构）', holidays: [], workdays: [] }
  writeFileSync(join(folder.path, '2027.json'), JSON.stringify(year))
  log.length = 0
  expect(await readiness(folder.path)).toMatchObject({ parts: { calendar: { state: 'OK' } } })
  expect(log.filter((line) => line.includes('YIDANG_CALENDARS'))).toEqual([])
  folder.remove()
})

describe('what lies on the disk', () => {
  test('names nobody, no case and no value', async () => {
    const id = newPerson()
    await read(id, id, TESTS)
    const task = await taskAbout(id)
    await complete('education-officer', {
      id: task.id,
      ...found({ [TESTS[0]]: 'LEVEL_1A', [TESTS[1]]: 'SECRET-77', [TESTS[2]]: null }),
    })
    await read('caseworker', reserved.id('child'), [KINDERGARTEN], {
      lifeEvent: 'P19',
      caseNumber: reserved.caseNumber,
    })
    for (const file of readdirSync(world.dataFolder).filter((name) => name.startsWith('store.sqlite'))) {
      const bytes = readFileSync(join(world.dataFolder, file))
      for (const text of [id, 'SECRET-77', 'LEVEL_1A', reserved.caseNumber, reserved.id('child')]) {
        expect(bytes.includes(text), `${text} in ${file}`).toBe(false)
      }
    }
  })
})

describe('a ledger that cannot write', () => {
  test('opens no task, shows none and takes no answer', async () => {
    const [one = '', other = ''] = people
    const apart = await startWorld({ world: withCitizens(made, people.slice(0, 3)) })
    const ask = (id: string) => {
      return readArchive(apart, { as: id, about: id, purpose: { lifeEvent: 'SELF' }, elements: [KINDERGARTEN] })
    }
    const stored = () => {
      const store = new DatabaseSync(join(apart.dataFolder, 'store.sqlite'), { readOnly: true })
      const all = store.prepare('SELECT completed_at FROM assistance_task').all()
      store.close()
      return all
    }
    try {
      await ask(one)
      const { data } = await apart.ask('education-officer', LIST)
      const log = join(apart.dataFolder, 'ledger.sqlite')
      renameSync(log, `${log}.away`)
      expect((await ask(other)).refusal).toBe('AUDIT_UNAVAILABLE')
      const input = { id: data.assistanceTasks.tasks[0].id, ...found({ [KINDERGARTEN]: '丹麓幼儿园' }) }
      expect(codesOf(await apart.ask('education-officer', COMPLETE, { input }))).toEqual(['AUDIT_UNAVAILABLE'])
      expect(codesOf(await apart.ask('education-officer', LIST))).toEqual(['AUDIT_UNAVAILABLE'])
      expect(stored()).toEqual([{ completed_at: null }])

      renameSync(`${log}.away`, log)
      await expect
        .poll(async () => (await ask(other)).states, { timeout: 15_000 })
        .toEqual({ [KINDERGARTEN]: 'PENDING' })
      expect(stored()).toHaveLength(2)
    } finally {
      await apart.close()
    }
  })
})

test('tasks and answers outlast a restart', async () => {
  const [one = '', other = ''] = people
  const folder = temporaryFolder()
  const environment = { YIDANG_DATA: join(folder.path, 'data') }
  const start = () => startWorld({ environment, world: withCitizens(made, people.slice(0, 3)) })
  const ask = async (from: TestWorld, id: string) => {
    return (await readArchive(from, { as: id, about: id, purpose: { lifeEvent: 'SELF' }, elements: [KINDERGARTEN] }))
      .states
  }
  const listed = async (from: TestWorld) => (await from.ask('education-officer', LIST)).data.assistanceTasks.tasks
  const before = await start()
  await ask(before, one)
  await ask(before, other)
  const [task, left] = await listed(before)
  await before.ask('education-officer', COMPLETE, {
    input: { id: task.id, ...found({ [KINDERGARTEN]: '丹麓幼儿园' }) },
  })
  await before.close()
  const after = await start()
  try {
    expect(await listed(after)).toEqual([left])
    expect(await ask(after, task.subjectId)).toEqual({ [KINDERGARTEN]: 'VERIFIED' })
    expect(await ask(after, left.subjectId)).toEqual({ [KINDERGARTEN]: 'PENDING' })
    expect(await listed(after)).toEqual([left])
  } finally {
    await after.close()
    folder.remove()
  }
})

test('departments without a system are in the list of sources, LIVE and in no row of annex 2', async () => {
  const { data } = await world.ask('portal', '{ sources { connector department annexRow route kind state elements } }')
  const manual = data.sources.filter(({ kind }: { kind: string | null }) => kind === 'manual')
  expect(new Set(manual.map(({ department }: { department: string }) => department))).toEqual(
    new Set([
      ...['省教育厅', '省退役军人厅', '省应急管理厅', '省水利厅', '省科技厅', '省通信管理局', '人行山西省分行'],
      ...['省国动办', '省军区动员局', '省商务厅', '省疾控局', '供水企业', '供气企业', '供热企业'],
    ]),
  )
  for (const source of manual) {
    expect(source).toMatchObject({ annexRow: null, route: 'MANUAL', state: 'LIVE' })
    expect(source.elements.length).toBeGreaterThan(0)
  }
})

describe('each department that answers by hand', () => {
  const { catalog } = composeGeneration(MANIFESTS, standInsFor(MANIFESTS))
  const manual = catalog.sources.filter(({ kind }) => kind === 'manual')
  const officers = made.personas.filter(({ client }) => client === 'assistance-desk')

  test('has an officer of its own in the demo, and no other department has', () => {
    const departments = manual.map(({ ref }) => ref.department)
    expect(new Set(officers.map(({ department }) => department))).toEqual(new Set(departments))
    expect(officers).toHaveLength(14)
    expect(new Set(officers.map(({ officer }) => officer)).size).toBe(officers.length)
    for (const { persona, roles } of officers) expect([persona, roles]).toEqual([persona, ['DEPARTMENT']])
  })

  test.each(officers.map(({ persona, department }) => ({ persona, department: String(department) })))(
    '$department is asked by somebody of the demo, and $persona answers',
    async ({ persona, department }) => {
      const own = manual.filter(({ ref }) => ref.department === department)
      const elements = own
        .flatMap(({ operations }) => operations.slice(0, 1))
        .flatMap(({ provides }) => provides.flatMap(elementsIn).map(({ path }) => path))
      const isEnterprise = elements.every((path) => path.startsWith('enterprise.'))
      const [as, lifeEvent, role] = isEnterprise ? ['entrepreneur', 'P10', 'enterprise'] : ['retiree', 'P22', 'retiree']
      const about = scenarioOf(made, as, lifeEvent).id(role)
      const ask = async () => new Set(Object.values((await read(as, about, elements)).states))
      expect(await ask()).toEqual(new Set(['PENDING']))
      const task = await taskAbout(about, persona)
      expect((await complete(persona, { id: task.id, outcome: 'NOT_FOUND' })).errors).toEqual([])
      expect(await ask()).toEqual(new Set(['NOT_FOUND']))
    },
  )

  test('stands in the docs with what it may be asked', () => {
    const docs = readFileSync(join(import.meta.dirname, '../docs/assistance.md'), 'utf8')
    for (const { persona, department } of officers) {
      const line = docs.split('\n').find((one) => one.startsWith(`| \`${persona}\``)) ?? ''
      expect(line).toContain(` ${String(department)} `)
      const own = manual.filter(({ ref }) => ref.department === department)
      for (const { path } of own
        .flatMap(({ operations }) => operations)
        .flatMap(({ provides }) => provides.flatMap(elementsIn))) {
        expect(line).toContain(`\`${path.split('.').slice(0, 2).join('.')}\``)
      }
    }
  })
})
