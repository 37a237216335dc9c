import { type Browser, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readArchive } from './support/archive-reading.ts'
import { storedEntries } from './support/audit-world.ts'
import {
  expectFocus,
  openBrowser,
  openWindow,
  overflowOf,
  tabTo,
  violationsOn,
  type Window,
} from './support/browser.ts'
import { openClock, type TestClock } from './support/clock.ts'
import { chromium } from './support/optional.ts'
import { citizen, scenarioOf, withCitizens } from './support/people.ts'
import { startWorld, type TestWorld } from './support/world.ts'
import { type CitizenId } from '../src/model/ids.ts'
import { waitForPage } from '../src/page.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import {
  ASSISTANCE_TASKS,
  type AssistanceTask,
  type AssistanceTasks,
  COMPLETE_ASSISTANCE,
  RETURN_ASSISTANCE,
} from '../src/web/documents.ts'
import { dateOf, RETURN_REASONS } from '../src/web/words.ts'

const DESK: Window = { width: 1280 }
const PHONE: Window = { width: 360 }
const HOUR = 3_600_000
const DAY = 24 * HOUR
const EDUCATION = 'education-officer'
const EMERGENCY = 'emergency-officer'
const KINDERGARTEN = 'person.schooling.kindergarten'
const LEVEL = 'person.teacherTests.mandarinLevel'
const CERTIFICATE = 'person.teacherTests.mandarinCertificateNumber'
const PEDAGOGY = 'person.teacherTests.pedagogyPassed'
const CONDUCT = 'enterprise.workSafetyConduct'
const PENALTIES = `${CONDUCT}.penalties[]`

const made = generateWorld({ people: 3000, enterprises: 600 })
const pupil = scenarioOf(made, 'caseworker', 'P19')
/** People who ask about themselves, and legal representatives who ask about their enterprise: each test has its own. */
const people = [...made.people.values()].flatMap(({ citizenId, death, birthDate }) =>
  citizenId === null || death !== null || birthDate > '1996' ? [] : [citizenId],
)
const enterprises = [...made.enterprises.values()].filter(({ state, legalRepresentative }) => {
  return state === 'ACTIVE' && made.people.get(legalRepresentative)?.death === null
})

const MOST_TABS = 60

describe.skipIf(!chromium.present)(`${chromium.name}: the tasks`, { timeout: 90_000 }, () => {
  let clock: TestClock
  let world: TestWorld
  let browser: Browser
  let nextPerson = 0
  let nextEnterprise = 0
  const addresses = new Set<string>()
  const complaints: string[] = []
  /** All that the console was told, and all that a page kept. */
  const told: string[] = []
  /** Whom tasks were about, and what was typed. */
  const secrets = new Set<string>()

  beforeAll(async () => {
    await waitForPage()
    clock = openClock()
    const signedIn = [...people.slice(0, 60), ...enterprises.slice(0, 10).map(ownerOf)]
    world = await startWorld({ clock: clock.now, world: withCitizens(made, signedIn) })
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  beforeEach(async () => {
    for (const as of [EDUCATION, EMERGENCY]) {
      for (let open = await openTasks(as); open.length > 0; open = await openTasks(as)) {
        for (const { id } of open) await world.ask(as, RETURN_ASSISTANCE, { input: { id, reason: 'NOT_COMPETENT' } })
      }
    }
  })

  async function open(
    persona = EDUCATION,
    { window = DESK, at = clock.now() }: { readonly window?: Window; readonly at?: number } = {},
  ): Promise<Page> {
    const page = await openWindow(browser, window)
    page.on('request', (request) => addresses.add(request.url()))
    page.on('framenavigated', (frame) => addresses.add(frame.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      told.push(message.text())
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await page.clock.setFixedTime(at)
    await page.goto(`${world.url}/tasks?persona=${persona}`)
    await page
      .getByText(/待办 \d+ 项|还有更多|没有协查任务/)
      .first()
      .waitFor()
    return page
  }

  /** The first page of what is open. */
  async function openTasks(as = EDUCATION): Promise<readonly AssistanceTask[]> {
    const { data }: { data: AssistanceTasks } = await world.ask(as, ASSISTANCE_TASKS)
    return data.assistanceTasks.tasks
  }

  async function read(as: string, about: string, elements: readonly string[], purpose: object = { lifeEvent: 'SELF' }) {
    secrets.add(about)
    return readArchive(world, { as, about, elements, purpose })
  }

  /** Somebody asks about themselves. */
  async function askPerson(elements: readonly string[] = [KINDERGARTEN]) {
    const id = citizen(people[nextPerson++])
    const again = () => read(id, id, elements)
    await again()
    return { id, again }
  }

  async function askEnterprise() {
    const enterprise = enterprises[nextEnterprise++] ?? expect.fail()
    const owner = ownerOf(enterprise)
    const leaves = ['number', 'matter', 'fine', 'decidedAt'].map((leaf) => `${PENALTIES}.${leaf}`)
    const again = () =>
      read(owner, enterprise.creditCode, [`${CONDUCT}.conclusion`, `${CONDUCT}.searchedUntil`, ...leaves])
    await again()
    return { id: enterprise.creditCode, again }
  }

  /** Opens the task about this subject. */
  async function begin(page: Page, id: string): Promise<Locator> {
    const card = cardOf(page, id)
    await card.getByRole('button', { name: '办理' }).click()
    await card.getByRole('group', { name: '怎样答复' }).waitFor()
    return card
  }

  async function confirm(page: Page, name: '提交' | '退回' = '提交'): Promise<void> {
    await page.getByRole('button', { name: `核对并${name}` }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `确认${name}` })
      .click()
  }

  /** What the browser itself says of calls that were to fail is no complaint. */
  function forgive(expected: RegExp): void {
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !expected.test(one)))
  }

  async function typeInto(field: Locator, text: string): Promise<void> {
    secrets.add(text)
    await field.fill(text)
  }

  it('shows an officer the tasks of their department, the most urgent first, with whom, what for and by when', async () => {
    const late = await askPerson()
    clock.forward(10 * DAY)
    const child = pupil.id('child')
    await read('caseworker', child, [KINDERGARTEN], { lifeEvent: 'P19', caseNumber: pupil.caseNumber })
    await askPerson([LEVEL])
    await askEnterprise()
    const tasks = await openTasks()
    expect(tasks).toHaveLength(3)
    const page = await open()
    const cards = await page.locator('.task').evaluateAll((all) => all.map((card) => card.innerText))
    expect(cards).toHaveLength(3)
    for (const [place, { question, subjectId, dueAt, overdue }] of tasks.entries()) {
      for (const word of [question, '公民身份号码', subjectId, dateOf(dueAt), overdue ? '已逾期' : '待答复']) {
        expect(cards[place]).toContain(word)
      }
    }
    expect(tasks[0]).toMatchObject({ subjectId: late.id, overdue: true })
    const ofCase = await cardOf(page, child).innerText()
    for (const word of ['教育入学', 'P19', pupil.caseNumber]) expect(ofCase).toContain(word)
    expect(cards[0]).toContain('查看本人档案')
    expect(await page.locator('.hint').count()).toBe(0)
    await page.context().close()

    const last = tasks.at(-1) ?? expect.fail()
    for (const [before, word] of [
      [HOUR, '今天到期'],
      [DAY + HOUR, '明天到期'],
    ] as const) {
      const then = await open(EDUCATION, { at: Date.parse(last.dueAt) - before })
      await cardOf(then, last.subjectId).getByText(word).waitFor()
      await then.context().close()
    }
    const other = await open(EMERGENCY)
    await expect.poll(() => other.locator('.task').count()).toBe(1)
    await other.getByText('统一社会信用代码').waitFor()
    await other.context().close()
  })

  it('shows more when more is wanted, and each of them once', async () => {
    const ids = new Set<string>()
    for (let count = 0; count < 23; count++) ids.add((await askPerson()).id)
    const page = await open()
    await page.getByText('显示了最急的 20 项，还有更多').waitFor()
    await page.getByRole('button', { name: '显示更多' }).click()
    await page.getByRole('status').getByText('又显示 3 项。').waitFor()
    await page.getByText('待办 23 项').waitFor()
    await expectFocus(page.locator('.task').nth(20).getByRole('button', { name: '办理' }))
    expect(new Set(await page.locator('.subject').allInnerTexts())).toEqual(ids)
    expect(await page.getByRole('button', { name: '显示更多' }).count()).toBe(0)
    await page.context().close()
  })

  it('can be answered by keyboard alone; the task leaves the list, the next read is VERIFIED', async () => {
    const one = await askPerson()
    const other = await askPerson()
    const before = storedEntries(world.dataFolder).length
    const page = await open()
    await expectFocus(page.getByRole('heading', { name: '协查任务' }))
    const card = cardOf(page, one.id)
    await tabTo(page, card.getByRole('button', { name: '办理' }), MOST_TABS)
    await page.keyboard.press('Enter')
    await tabTo(page, card.getByLabel('毕业幼儿园', { exact: true }), MOST_TABS)
    secrets.add('丹麓区第一幼儿园')
    await page.keyboard.type('丹麓区第一幼儿园')
    await tabTo(page, card.getByRole('button', { name: '核对并提交' }), MOST_TABS)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: '提交前请核对' })
    expect((await dialog.innerText()).replaceAll(/\s+/g, ' ')).toContain(
      `公民身份号码 ${one.id} 毕业幼儿园 丹麓区第一幼儿园`,
    )
    await dialog.getByText('不能撤回，也不能修改').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expectFocus(card.getByRole('button', { name: '核对并提交' }))
    expect(
      storedEntries(world.dataFolder)
        .slice(before)
        .map(({ action }) => action),
    ).not.toContain('ANSWER')
    told.push(await storageOf(page))

    await page.keyboard.press('Enter')
    await tabTo(page, dialog.getByRole('button', { name: '确认提交' }), MOST_TABS)
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .getByText(/^已答复“该儿童毕业于哪所幼儿园？.*”，已存证。答复有效至2027年/)
      .waitFor()
    await expectFocus(cardOf(page, other.id).getByRole('button', { name: '办理' }))
    expect(await page.locator('.subject').allInnerTexts()).toEqual([other.id])
    told.push(await storageOf(page))
    expect(storedEntries(world.dataFolder).at(-1)).toMatchObject({ action: 'ANSWER', caller: { officer: 'jyt-2002' } })
    expect(await one.again()).toMatchObject({
      states: { [KINDERGARTEN]: 'VERIFIED' },
      values: { [KINDERGARTEN]: '丹麓区第一幼儿园' },
    })
    await page.context().close()
  })

  it('has a field for every type, and asks outright whether the record holds nothing', async () => {
    const { id, again } = await askPerson([LEVEL, CERTIFICATE, PEDAGOGY])
    const page = await open()
    const card = await begin(page, id)
    const level = card.getByRole('combobox', { name: '普通话水平等级' })
    expect(await level.locator('option').allInnerTexts()).toEqual([
      '请选择',
      ...['一级甲等', '一级乙等', '二级甲等', '二级乙等', '三级甲等', '三级乙等'],
    ])
    const passed = card.getByRole('radiogroup', { name: '教育学、心理学考试合格' })
    const certificate = card.getByRole('textbox', { name: '普通话等级证书编号' })
    await passed.getByRole('radio', { name: '否' }).check()
    await card.getByRole('button', { name: '核对并提交' }).click()
    await card.getByRole('alert').getByText('有 2 处需要修改，没有提交。').waitFor()
    await expectFocus(level)
    for (const field of [level, certificate]) expect(await problemOf(field)).toContain('记录无此项')
    expect(await page.getByRole('dialog').count()).toBe(0)

    await level.selectOption('二级甲等')
    expect(await level.getAttribute('aria-invalid')).toBe('false')
    await card.getByRole('checkbox', { name: '记录无此项 ：普通话等级证书编号' }).check()
    expect(await certificate.isDisabled()).toBe(true)
    await card.getByRole('button', { name: '核对并提交' }).click()
    const summary = (await page.getByRole('dialog').innerText()).replaceAll(/\s+/g, ' ')
    expect(summary).toContain('普通话水平等级 二级甲等 普通话等级证书编号 记录无此项 教育学、心理学考试合格 否')
    await page.getByRole('button', { name: '确认提交' }).click()
    await page.getByText('已答复').waitFor()
    await expectFocus(page.getByRole('heading', { name: '协查任务' }))
    await page.getByRole('heading', { name: '本部门没有待办的任务' }).waitFor()
    expect((await again()).values).toEqual({ [LEVEL]: 'LEVEL_2A', [CERTIFICATE]: null, [PEDAGOGY]: false })
    await page.context().close()
  })

  it('says that nothing but gaps is no record, where the gateway says so', async () => {
    const { id } = await askPerson()
    const page = await open()
    const card = await begin(page, id)
    await card.getByRole('checkbox', { name: '记录无此项' }).check()
    await confirm(page)
    const alert = card.getByRole('alert')
    await alert.getByText('结果应为查无记录').waitFor()
    await expectFocus(alert)
    await page.context().close()
  })

  it('shows all that the gateway finds wrong in rows at once, each at its field, and loses nothing', async () => {
    const { id, again } = await askEnterprise()
    const page = await open(EMERGENCY)
    const card = await begin(page, id)
    await card.getByRole('combobox', { name: '核查结论' }).selectOption('有违法违规记录')
    await card.getByLabel('核查起始日期', { exact: true }).fill('2023-11-24')
    await card.getByLabel('核查截止日期', { exact: true }).fill('1700-11-24')
    await card.getByRole('button', { name: '核对并提交' }).click()
    // No row is not the same as none.
    await card.getByText('请逐条添加；一条也没有的').waitFor()
    await expectFocus(card.getByRole('checkbox', { name: '一条也没有' }))

    for (const number of ['丹应急罚〔2025〕7号', '丹应急罚〔2024〕1号', '丹应急罚〔2023〕9号']) {
      await card.getByRole('button', { name: '添加一条' }).click()
      const row = card.getByRole('group', { name: /^第 \d 条$/ }).last()
      await expectFocus(row.getByLabel('决定书文号', { exact: true }))
      await typeInto(row.getByLabel('决定书文号', { exact: true }), number)
      await typeInto(row.getByLabel('违法事实', { exact: true }), `未按规定培训，见${number}`)
      await row.getByLabel('罚款金额', { exact: true }).fill('20000')
      await row.getByLabel('决定日期', { exact: true }).fill('2025-03-04')
    }
    const rowAt = (place: number) => card.getByRole('group', { name: `第 ${String(place)} 条` })
    await rowAt(2).getByRole('button', { name: '删去第 2 条' }).press('Enter')
    await card.getByText('共 2 条').waitFor()
    await expectFocus(rowAt(2).getByRole('button', { name: '删去第 2 条' }))
    await rowAt(2).getByLabel('罚款金额', { exact: true }).fill('两万')
    await card.getByRole('button', { name: '添加一条' }).click()
    for (const box of await rowAt(3).getByRole('checkbox').all()) await box.check()

    await confirm(page)
    await card.getByRole('alert').getByText('有 3 处需要修改，没有提交。').waitFor()
    await expectFocus(card.getByLabel('核查截止日期', { exact: true }))
    expect(await problemOf(card.getByLabel('核查截止日期', { exact: true }))).toContain('应为日期')
    expect(await problemOf(rowAt(2).getByLabel('罚款金额', { exact: true }))).toContain('应为数字')
    await rowAt(3).getByText('这一行没有一项有值，请填写或删去').waitFor()
    expect(await rowAt(1).getByLabel('罚款金额', { exact: true }).getAttribute('aria-invalid')).toBe('false')
    expect(await rowAt(2).getByLabel('决定书文号', { exact: true }).inputValue()).toBe('丹应急罚〔2023〕9号')

    await card.getByLabel('核查截止日期', { exact: true }).fill('2026-11-24')
    await rowAt(2).getByRole('checkbox', { name: '记录无此项 ：罚款金额' }).check()
    await rowAt(3).getByRole('button', { name: '删去第 3 条' }).click()
    expect(await card.getByRole('alert').count()).toBe(0)
    await confirm(page)
    await page.getByText('已答复').waitFor()
    expect((await again()).values).toMatchObject({
      [`${CONDUCT}.conclusion`]: 'RECORDS_FOUND',
      [`${CONDUCT}.searchedUntil`]: '2026-11-24',
      [`${PENALTIES}.number`]: ['丹应急罚〔2025〕7号', '丹应急罚〔2023〕9号'],
      [`${PENALTIES}.fine`]: [20_000, null],
      [`${PENALTIES}.decidedAt`]: ['2025-03-04', '2025-03-04'],
    })
    await page.context().close()
  })

  it('can say that a list has no rows', async () => {
    const { id, again } = await askEnterprise()
    const page = await open(EMERGENCY)
    const card = await begin(page, id)
    await card.getByRole('combobox', { name: '核查结论' }).selectOption('未发现违法违规')
    await card.getByLabel('核查起始日期', { exact: true }).fill('2023-11-24')
    await card.getByLabel('核查截止日期', { exact: true }).fill('2026-11-24')
    await card.getByRole('checkbox', { name: '一条也没有' }).check()
    await card.getByRole('button', { name: '核对并提交' }).click()
    await page.getByRole('dialog').getByText('决定书文号、违法事实、罚款金额、决定日期：一条也没有').waitFor()
    await page.getByRole('button', { name: '确认提交' }).click()
    await page.getByText('已答复').waitFor()
    expect((await again()).values).toMatchObject({ [`${PENALTIES}.number`]: [] })
    await page.context().close()
  })

  it('can say that there is no record', async () => {
    const { id, again } = await askPerson()
    const page = await open()
    const card = await begin(page, id)
    await card.getByRole('radio', { name: '查无记录' }).check()
    expect(await card.getByLabel('毕业幼儿园').count()).toBe(0)
    await confirm(page)
    await page.getByText('已答复').waitFor()
    expect((await again()).states).toEqual({ [KINDERGARTEN]: 'NOT_FOUND' })
    await page.context().close()
  })

  it('can send a task back, with a reason', async () => {
    const { id, again } = await askPerson()
    const page = await open()
    const card = await begin(page, id)
    await card.getByRole('radio', { name: '退回' }).check()
    await card.getByRole('button', { name: '核对并退回' }).click()
    await card.getByRole('alert').getByText('请选择退回的理由').waitFor()
    const reasons = card.getByRole('group', { name: '退回的理由' }).getByRole('radio')
    await expectFocus(reasons.first())
    expect(await reasons.count()).toBe(Object.keys(RETURN_REASONS).length)
    await card.getByRole('radio', { name: RETURN_REASONS.SUBJECT_UNCLEAR.word }).check()
    await confirm(page, '退回')
    await page.getByText(/^已退回“该儿童.*”（按所给信息不能确定对象），已存证。.*之前不再问同一问题。/).waitFor()
    expect((await again()).states).toEqual({ [KINDERGARTEN]: 'NO_SOURCE' })
    expect(storedEntries(world.dataFolder).at(-2)).toMatchObject({
      action: 'ANSWER',
      calls: [expect.stringMatching(/NO_RECORD:SUBJECT_UNCLEAR$/)],
    })
    await page.context().close()
  })

  it('says in words that somebody else was first, and keeps what was typed until it is put away', async () => {
    const { id, again } = await askPerson()
    const other = await askPerson()
    const page = await open()
    const card = await begin(page, id)
    const field = card.getByLabel('毕业幼儿园', { exact: true })
    await typeInto(field, '第二个人写的幼儿园')
    const task = (await openTasks()).find(({ subjectId }) => subjectId === id) ?? expect.fail()
    const values = [{ element: KINDERGARTEN, value: '第一个人写的幼儿园' }]
    const first = await world.ask(EDUCATION, COMPLETE_ASSISTANCE, { input: { id: task.id, outcome: 'FOUND', values } })
    expect(first.errors).toEqual([])
    await confirm(page)
    await card.getByRole('alert').getByText('这项任务已不在本部门的待办之中').waitFor()
    await expectFocus(card.getByRole('button', { name: '从列表移去' }))
    expect(await field.inputValue()).toBe('第二个人写的幼儿园')
    await page.keyboard.press('Enter')
    await card.waitFor({ state: 'detached' })
    await expectFocus(cardOf(page, other.id).getByRole('button', { name: '办理' }))
    expect((await again()).values).toEqual({ [KINDERGARTEN]: '第一个人写的幼儿园' })
    await page.context().close()
  })

  it('loses nothing when the network fails, before or after the gateway has heard it', async () => {
    const { id, again } = await askPerson()
    const page = await open()
    const card = await begin(page, id)
    await typeInto(card.getByLabel('毕业幼儿园', { exact: true }), '网络断时写的幼儿园')
    await page.route('**/graphql', (route) => route.abort())
    await confirm(page)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('alert').getByText('连不上网关').waitFor()
    await dialog.getByText('网络断时写的幼儿园').waitFor()
    await page.unroute('**/graphql')

    await page.route('**/graphql', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await dialog.getByRole('button', { name: '确认提交' }).click()
    await expect.poll(async () => (await again()).states).toEqual({ [KINDERGARTEN]: 'VERIFIED' })
    await dialog.getByRole('alert').waitFor()
    await page.unroute('**/graphql')
    await dialog.getByRole('button', { name: '确认提交' }).click()
    await card.getByRole('alert').getByText('您上一次的提交其实已经记下').waitFor()
    expect(await card.getByLabel('毕业幼儿园', { exact: true }).inputValue()).toBe('网络断时写的幼儿园')
    forgive(/ERR_FAILED/)
    await page.context().close()
  })

  it('goes on when the token has expired meanwhile', async () => {
    const { id, again } = await askPerson()
    const page = await open()
    const card = await begin(page, id)
    await typeInto(card.getByLabel('毕业幼儿园', { exact: true }), '令牌过期时写的幼儿园')
    clock.forward(2 * HOUR)
    const asked = page.waitForRequest('**/demo/token')
    await confirm(page)
    await asked
    await page.getByText('已答复').waitFor()
    expect((await again()).values).toEqual({ [KINDERGARTEN]: '令牌过期时写的幼儿园' })
    forgive(/401/)
    await page.context().close()
  })

  it('keeps what was typed while another task is open, and asks before the page is left', async () => {
    const one = await askPerson()
    const other = await askPerson()
    const page = await open()
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    const card = await begin(page, one.id)
    await typeInto(card.getByLabel('毕业幼儿园', { exact: true }), '还没写完的幼儿园')
    await begin(page, other.id)
    expect(await page.locator('form').count()).toBe(1)
    await card.getByText('填了，还没有提交').waitFor()
    await page.getByLabel('以谁的身份办理').selectOption('应急管理厅协查人员')
    await expect.poll(() => asked).toEqual(['beforeunload'])
    expect(await page.getByLabel('以谁的身份办理').inputValue()).toBe(EDUCATION)
    await page.getByRole('button', { name: '刷新' }).click()
    await page.getByText('已刷新。').waitFor()
    await begin(page, one.id)
    expect(await card.getByLabel('毕业幼儿园', { exact: true }).inputValue()).toBe('还没写完的幼儿园')

    await typeInto(card.getByLabel('毕业幼儿园', { exact: true }), '')
    await page.getByLabel('以谁的身份办理').selectOption('应急管理厅协查人员')
    await page.getByText('本部门没有待办的任务').waitFor()
    expect(asked).toHaveLength(1)
    await page.context().close()
  })

  it.each(['pupil-father', 'caseworker', 'portal'])(
    'tells %s that tasks are for the officers of a department',
    async (persona) => {
      await askPerson()
      const page = await open(persona)
      await page.getByRole('alert').getByText('只有部门的工作人员能看到并答复本部门的任务').waitFor()
      expect(await page.locator('.task').count()).toBe(0)
      await page.getByLabel('以谁的身份办理').selectOption('教育厅协查人员')
      await page.getByText('待办 1 项').waitFor()
      await page.context().close()
    },
  )

  it('says that a department has nothing to answer, and how to try', async () => {
    const page = await open('department-officer')
    await page.getByRole('heading', { name: '本部门没有待办的任务' }).waitFor()
    await page.context().close()
    const other = await open()
    await other.getByRole('link', { name: '以入学儿童的父亲打开“教育入学”' }).click()
    await other.locator('.field').first().waitFor()
    await other.getByRole('link', { name: '协查任务' }).click()
    await other.getByRole('heading', { name: '该儿童毕业于哪所幼儿园' }).waitFor()
    await other.context().close()
  })

  it('offers an officer of every department that answers by hand, and lets each answer its own tasks', async () => {
    const officers = made.personas.filter(({ client }) => client === 'assistance-desk')
    const page = await open('department-officer')
    const groups = page.getByLabel('以谁的身份办理').locator('optgroup')
    expect(await groups.evaluateAll((all) => all.map(({ label }) => label))).toEqual(['人工协查的部门', '其他身份'])
    const options = groups.first().locator('option')
    expect(await options.allInnerTexts()).toEqual(officers.map(({ label }) => label))
    expect(await groups.last().locator('option').allInnerTexts()).toEqual(['公安厅数据管理员'])

    const enterprise = enterprises[nextEnterprise++] ?? expect.fail()
    const element = 'enterprise.soilConservation.approvalNumber'
    const again = () => read(ownerOf(enterprise), enterprise.creditCode, [element])
    expect((await again()).states).toEqual({ [element]: 'PENDING' })
    await page.getByLabel('以谁的身份办理').selectOption('水利厅协查人员')
    await page.getByText('待办 1 项').waitFor()
    const card = await begin(page, enterprise.creditCode)
    await card.getByRole('radio', { name: '查无记录' }).check()
    await confirm(page)
    await page.getByText('已答复').waitFor()
    expect((await again()).states).toEqual({ [element]: 'NOT_FOUND' })
    await page.getByRole('heading', { name: '本部门没有待办的任务' }).waitFor()
    await page.getByRole('link', { name: '一位法定代表人' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(page.url()).toBe(`${world.url}/?persona=entrepreneur&lifeEvent=P10`)
    await page.context().close()
  })

  it('says why it has no list, and asks again', async () => {
    const { id } = await askPerson()
    const page = await open()
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('button', { name: '刷新' }).click()
    await page.getByRole('alert').getByText('连不上网关').waitFor()
    // What was shown before stays.
    await cardOf(page, id).waitFor()
    await page.reload()
    await page.getByRole('alert').getByText('连不上网关').waitFor()
    expect(await page.locator('.task').count()).toBe(0)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '再试一次' }).click()
    await cardOf(page, id).waitFor()
    await expectFocus(page.getByRole('heading', { name: '协查任务' }))
    forgive(/ERR_FAILED/)
    await page.context().close()
  })

  it('says where holidays are not published that weekends alone were counted', async () => {
    clock.forward(Date.parse('2027-03-01T10:00:00+08:00') - clock.now())
    const { id } = await askPerson()
    const page = await open()
    await cardOf(page, id).getByText('节假日安排尚未公布，只按周末推算').waitFor()
    await cardOf(page, id).getByText('2027年3月8日星期一前答复').waitFor()
    await page.context().close()
  })

  /** Every state of the page that has its own look. */
  async function visit(window: Window, look: (page: Page, within?: string) => Promise<void>): Promise<void> {
    await askPerson()
    const { id } = await askEnterprise()
    const page = await open(EMERGENCY, { window })
    const card = await begin(page, id)
    await card.getByRole('button', { name: '添加一条' }).click()
    await typeInto(
      card.getByLabel('违法事实', { exact: true }),
      '未如实记录安全生产教育和培训情况，逾期仍未改正'.repeat(3),
    )
    await card.getByRole('button', { name: '核对并提交' }).click()
    await card.getByRole('alert').waitFor()
    await look(page)
    await card.getByRole('radio', { name: '退回' }).check()
    await look(page)
    await card.getByRole('radio', { name: RETURN_REASONS.FACTS_NEEDED.word }).check()
    await card.getByRole('button', { name: '核对并退回' }).click()
    await page.getByRole('button', { name: '确认退回' }).waitFor()
    await look(page, '.el-overlay')
    await page.getByRole('button', { name: '返回修改' }).click()
    await card.getByRole('radio', { name: '有记录' }).check()
    for (const box of await card.getByRole('checkbox').all()) await box.check()
    await card.getByRole('checkbox', { name: '记录无此项 ：违法事实' }).uncheck()
    await card.getByRole('button', { name: '核对并提交' }).click()
    await page.getByRole('button', { name: '确认提交' }).waitFor()
    await look(page, '.el-overlay')
    await page.getByRole('button', { name: '确认提交' }).click()
    await page.getByText('已答复').waitFor()
    await look(page)
    await page.context().close()
    const others = await open(EDUCATION, { window })
    await look(others)
    await others.goto(`${world.url}/tasks?persona=pupil-father`)
    await others.getByText('只有部门的工作人员').waitFor()
    await look(others)
    await others.context().close()
  }

  it.each(['normal', 'large'] as const)('gives axe nothing to find, in %s text', async (text) => {
    await visit({ ...DESK, text }, async (page, within = 'html') => {
      expect(await violationsOn(page, { within })).toEqual([])
    })
  })

  it.each([
    ['a telephone', PHONE, ''],
    ['a telephone in large text', { ...PHONE, text: 'large' }, ''],
    ['a telephone in text of twice the size', PHONE, '200%'],
    ['a desk in text of twice the size', DESK, '200%'],
  ] as const)('fits %s', async (_where, window, size) => {
    await visit(window, async (page) => {
      await page.evaluate(`document.documentElement.style.fontSize = '${size}'`)
      expect(await overflowOf(page)).toBe(0)
      await page.evaluate("document.documentElement.style.fontSize = ''")
    })
  })

  it('in all of this logged no error, called no other host and left nobody in an address, a store or the console', () => {
    expect(complaints).toEqual([])
    const asked = [...addresses].map(decodeURIComponent)
    for (const address of asked) expect(new URL(address).origin).toBe(world.url)
    expect(secrets.size).toBeGreaterThan(0)
    for (const secret of secrets) {
      if (secret !== '') expect([...asked, ...told].filter((one) => one.includes(secret))).toEqual([])
    }
  })
})

function ownerOf({ legalRepresentative }: (typeof enterprises)[number]): CitizenId {
  return citizen(legalRepresentative)
}

function cardOf(page: Page, subjectId: string): Locator {
  return page.locator('.task').filter({ hasText: subjectId })
}

/** What is said of a field, to those who see it and to those who hear it. */
async function problemOf(field: Locator): Promise<string> {
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const ids = (await field.getAttribute('aria-describedby')) ?? ''
  const texts = ids.split(' ').map((id) => field.page().locator(`[id="${id}"]`).innerText())
  return (await Promise.all(texts)).join(' ')
}

async function storageOf(page: Page): Promise<string> {
  return page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state])',
  )
}
