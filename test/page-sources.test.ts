import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { storedEntries } from './support/audit-world.ts'
import { expectFocus, openBrowser, openWindow, overflowOf, violationsOn, type Window } from './support/browser.ts'
import { editedManifests, UNTOLD_TYPE } from './support/edited-manifests.ts'
import { chromium } from './support/optional.ts'
import { scenarioOf } from './support/people.ts'
import { readArchive } from './support/archive-reading.ts'
import { startWorld, type TestWorld } from './support/world.ts'
import { waitForPage } from '../src/page.ts'
import { RESUME_SOURCE, type Source, SOURCE_STANDINGS, SOURCES, SUSPEND_SOURCE } from '../src/web/documents.ts'
import { SOURCE_STATES } from '../src/web/words.ts'

const DESK: Window = { width: 1280 }
const PHONE: Window = { width: 390 }
const FUND = 'housing-fund.platform'
const REGISTRY = 'market-regulation.registration'
const AUTHORITY = 'authority-officer'
const SPENT_SOON = {
  file: 'natural-resources/real-estate.yaml',
  from: '\nlimits: {',
  to: '\nlimits: { perDay: 1,',
}
const IN_MAINTENANCE = {
  file: 'transport/approvals.yaml',
  from: '\nlimits: {',
  to: '\nmaintenance: ["2026-01-01T00:00/2099-06-15T00:00"]\nlimits: {',
}
const folder = mkdtempSync(join(tmpdir(), 'yidang-page-sources-'))

describe.skipIf(!chromium.present)(`${chromium.name}: the sources`, { timeout: 90_000 }, () => {
  let world: TestWorld
  let browser: Browser
  let sources: readonly Source[]
  const addresses = new Set<string>()
  const complaints: string[] = []

  beforeAll(async () => {
    await waitForPage()
    const manifests = editedManifests(join(folder, 'manifests'), [UNTOLD_TYPE, SPENT_SOON, IN_MAINTENANCE])
    world = await startWorld({ environment: { YIDANG_CONNECTORS: manifests } })
    browser = await openBrowser()
    sources = (await world.ask(AUTHORITY, SOURCES)).data.sources
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    await resume()
  })

  async function open(
    persona = AUTHORITY,
    window: Window = DESK,
    before?: (page: Page) => Promise<void>,
  ): Promise<Page> {
    const page = await openWindow(browser, window)
    page.on('request', (request) => addresses.add(request.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await before?.(page)
    await page.goto(`${world.url}/sources?persona=${persona}`)
    await page.getByText('更新于').waitFor()
    return page
  }

  function suspend(input: object = {}) {
    return world.ask(AUTHORITY, SUSPEND_SOURCE, { input: { connector: FUND, reason: 'SECURITY', ...input } })
  }

  function resume() {
    return world.ask(AUTHORITY, RESUME_SOURCE, { input: { connector: FUND } })
  }

  async function readSomething(): Promise<void> {
    const { persona = '', lifeEvent, subjects, caseNumber } = world.sandbox.world.scenarios[0] ?? {}
    const query = 'query ($input: PrefillFormInput!) { prefillForm(input: $input) { seal } }'
    const { errors } = await world.ask(persona, query, { input: { lifeEvent, subjects, caseNumber } })
    expect(errors).toEqual([])
  }

  /** Of an enterprise whose type 市场监管 gives in a code that the manifest does not map. */
  async function readUnmapped(): Promise<void> {
    const scenario = world.sandbox.world.scenarios.find(
      ({ persona, lifeEvent }) => persona === 'entrepreneur' && lifeEvent === 'P10',
    )
    const about = String(scenario?.subjects[0]?.id)
    const path = 'enterprise.registration.economicType'
    const { values } = await readArchive(world, {
      as: 'entrepreneur',
      about,
      purpose: { lifeEvent: 'SELF' },
      elements: [path],
    })
    expect(values).toEqual({ [path]: null })
  }

  it('shows every system of annex 2 and the platforms, each with department, state in words and elements', async () => {
    await readSomething()
    const page = await open()
    // Whoever has tasks to answer finds them elsewhere.
    expect(await page.locator('#reader option').allInnerTexts()).not.toContainEqual(expect.stringContaining('协查人员'))
    const rows = page.locator('.source')
    expect(await rows.count()).toBe(sources.length)
    expect(sources.filter(({ annexRow }) => annexRow !== null)).toHaveLength(58)
    const texts = await rows.evaluateAll((all) =>
      all.map((row): [string, string] => [row.dataset['source'] ?? '', row.innerText]),
    )
    const told = new Map(texts)
    const { data } = await world.ask(AUTHORITY, SOURCE_STANDINGS)
    const standings = new Map<string, { state: keyof typeof SOURCE_STATES; activity: { calls: number } }>(
      data.sources.map((one: { connector: string }) => [one.connector, one]),
    )
    for (const { connector, system, department, annexRow, supplies } of sources) {
      const text = told.get(connector) ?? ''
      const { state, activity } = standings.get(connector) ?? expect.fail()
      for (const word of [system, department, SOURCE_STATES[state].word]) expect(text).toContain(word)
      if (annexRow !== null) expect(text).toContain(`附件 2 第 ${String(annexRow)} 项`)
      if (supplies.length > 0) expect(text).toContain(`提供 ${String(supplies.length)} 个数据元`)
      expect(text).toContain(activity.calls === 0 ? '启动以来没有调用' : `最近 ${String(activity.calls)} 次调用`)
    }
    const asked = [...standings.values()].find(({ activity }) => activity.calls > 0)
    expect(asked).toBeDefined()
    const population = page.locator('[data-source="public-security.population"]')
    await population.locator('summary').press('Enter')
    await population.getByText('person.identity.name', { exact: true }).waitFor()
    await page.context().close()
  })

  it('follows what happens, but not while it is hidden or stopped', async () => {
    const page = await open(AUTHORITY, DESK, (one) => one.clock.install())
    const row = page.locator(`[data-source="${FUND}"]`)
    await row.getByText('正常', { exact: true }).waitFor()
    let requests = 0
    page.on('request', () => requests++)
    await suspend({ statement: '按来函停用' })
    await page.clock.runFor(3100)
    await row.getByText('安全：按来函停用').waitFor()
    await row.getByText('停用', { exact: true }).first().waitFor()

    await setVisibility(page, 'hidden')
    requests = 0
    await page.clock.runFor(60_000)
    expect(requests).toBe(0)
    await resume()
    await setVisibility(page, 'visible')
    await row.getByText('正常', { exact: true }).waitFor()

    await page.getByRole('button', { name: '暂停刷新' }).click()
    requests = 0
    await page.clock.runFor(60_000)
    expect(requests).toBe(0)
    await page.getByRole('button', { name: '继续刷新' }).click()
    await expect.poll(() => requests).toBeGreaterThan(0)
    await page.context().close()
  })

  it('lets the authority suspend and resume a source by keyboard, on the record', async () => {
    const before = storedEntries(world.dataFolder).length
    const { system } = sources.find(({ connector }) => connector === FUND) ?? expect.fail()
    const page = await open()
    const row = page.locator(`[data-source="${FUND}"]`)
    const button = row.getByRole('button', { name: `停用${system}` })
    const dialog = page.getByRole('dialog', { name: `停用“${system}”` })
    await button.press('Enter')
    await dialog.getByRole('radio', { name: '检修' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expectFocus(button)

    await button.press('Enter')
    await dialog.getByRole('radio', { name: '数据质量' }).check()
    await dialog.getByRole('textbox', { name: '说明' }).fill('联系 13900000000')
    await dialog.getByRole('button', { name: '停用' }).press('Enter')
    await dialog.getByRole('alert').getByText('不得含有证件号码').waitFor()
    expect(storedEntries(world.dataFolder)).toHaveLength(before)
    await dialog.getByRole('textbox', { name: '说明' }).fill('缴存基数单位有误')
    await dialog.getByLabel('截止时间').fill(localTime(Date.now() + 7 * 86_400_000))
    await dialog.getByRole('button', { name: '停用' }).press('Enter')
    await page.getByText(`“${system}”已停用，已存证。`).waitFor()
    await row.getByText('数据质量：缴存基数单位有误').waitFor()

    // The button has turned, and kept the focus.
    await expectFocus(row.getByRole('button', { name: `恢复${system}` }))
    await page.keyboard.press('Enter')
    await page.getByText(`“${system}”已恢复，已存证。`).waitFor()
    await row.getByText('正常', { exact: true }).waitFor()
    expect(storedEntries(world.dataFolder).slice(before)).toMatchObject([
      { action: 'SUSPEND', reason: 'DATA_QUALITY', caller: { officer: 'sjj-3001' } },
      { action: 'RESUME', reason: null, caller: { officer: 'sjj-3001' } },
    ])
    await page.context().close()
  })

  it('offers no switch to anybody else, and shows a department the calls to its own only', async () => {
    await readSomething()
    for (const persona of ['operator', 'auditor', 'department-officer', 'portal']) {
      const page = await open(persona)
      expect(await page.getByRole('button', { name: /^停用.|^恢复./ }).count()).toBe(0)
      const seen = await page
        .locator('.source')
        .filter({ hasText: /次调用|没有调用/ })
        .count()
      const own = sources.filter(({ department }) => department === '省公安厅').length
      expect(seen).toBe({ portal: 0, 'department-officer': own }[persona] ?? sources.length)
      await page.context().close()
    }
  })

  it('says of a spent quota and of a maintenance window until when nobody is asked', async () => {
    const father = scenarioOf(world.sandbox.world, 'pupil-father', 'P19').id('father')
    const elements = ['person.realEstate.properties[].address']
    await readArchive(world, { as: 'pupil-father', about: father, purpose: { lifeEvent: 'SELF' }, elements })
    const page = await open()
    const spent = page.locator('[data-source="natural-resources.real-estate"]')
    await spent.getByText('中断', { exact: true }).waitFor()
    await spent.getByText(/^本数源每日配额已用完，\S+ \S+ 起恢复$/).waitFor()
    await spent.getByText('本数源今日已用 1 次，配额 1 次').waitFor()
    expect(await spent.getByRole('button', { name: /^立即再试/ }).count()).toBe(0)
    const maintained = page.locator('[data-source="transport.approvals"]')
    await maintained.getByText('检修', { exact: true }).waitFor()
    await maintained.getByText(/^部门预告的检修，到 2099\S+ \S+$/).waitFor()
    await page.context().close()
  })

  it('names the codes that nobody has mapped, to those who answer for the source', async () => {
    await readUnmapped()
    const page = await open()
    const row = page.locator(`[data-source="${REGISTRY}"]`)
    await row.getByText('数据问题 1 种').press('Enter')
    const list = row.getByRole('list', { name: '山西市场监管综合业务管理系统的数据问题' })
    await list.getByText(/经济类型：没有对应的代码 \d+ 次，最近/).waitFor()
    await list.getByText('1130', { exact: true }).waitFor()
    await page.context().close()
    for (const persona of ['department-officer', 'portal']) {
      const other = await open(persona)
      expect(await other.getByText('数据问题').count()).toBe(0)
      await other.context().close()
    }
  })

  it('finds sources by department, state and words, elements included', async () => {
    await suspend()
    const page = await open()
    const rows = page.locator('.source')
    await page.getByRole('button', { name: '停用 1', exact: true }).click()
    await expect.poll(() => rows.count()).toBe(1)
    await page.getByText(`显示 1 个，共 ${String(sources.length)} 个`).waitFor()
    // What has just been changed stays in view.
    await rows.getByRole('button', { name: /^恢复/ }).click()
    await page.getByText('已恢复，已存证。').waitFor()
    expect(await rows.count()).toBe(1)
    await page.getByRole('button', { name: /^全部/ }).click()

    await page.getByLabel('部门', { exact: true }).selectOption('省公安厅')
    await expect.poll(() => rows.count()).toBe(sources.filter(({ department }) => department === '省公安厅').length)
    await page.getByLabel('部门', { exact: true }).selectOption('')
    const { supplies } = sources.find(({ connector }) => connector === FUND) ?? expect.fail()
    const account = supplies.find(({ path }) => path === 'person.housingFund.account')
    await page.getByRole('textbox', { name: '查找' }).fill(account?.label ?? '')
    const suppliers = sources.filter((one) => one.supplies.some(({ label }) => label === account?.label))
    await expect.poll(() => rows.count()).toBe(suppliers.length)
    expect(await rows.first().getAttribute('data-source')).toBe(FUND)
    await page.getByRole('textbox', { name: '查找' }).fill('查无此物')
    await page.getByText('没有符合的数源。').waitFor()
    await page.getByRole('button', { name: '清除筛选' }).click()
    expect(await rows.count()).toBe(sources.length)
    await page.context().close()
  })

  it('keeps what it knows when the gateway cannot be reached, and says so', async () => {
    const page = await open()
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('alert').getByText('下面是此前取得的状态').waitFor()
    expect(await page.locator('.source').count()).toBe(sources.length)
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('ERR_FAILED')))
    await page.unroute('**/graphql')
    await page.getByRole('alert').waitFor({ state: 'hidden' })
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('ERR_FAILED')))
    await page.context().close()
  })

  it.each(['normal', 'large'] as const)('gives axe nothing to find, in %s text', async (text) => {
    await suspend({ statement: '按来函停用' })
    await readSomething()
    await readUnmapped()
    const page = await open(AUTHORITY, { ...DESK, text })
    await page.locator(`[data-source="${REGISTRY}"] summary`).first().press('Enter')
    await page.locator('summary').first().press('Enter')
    await page.getByRole('button', { name: /^停用 1/ }).click()
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: /^全部/ }).click()
    await page.getByRole('button', { name: '停用山西省实有人口信息系统' }).click()
    await page.getByRole('button', { name: '取消' }).waitFor()
    expect(await violationsOn(page, { within: '.el-overlay' })).toEqual([])
    await page.context().close()
  })

  it('fits a telephone, in large text too', async () => {
    await suspend({ statement: '接口被异常调用，正在核查，预计今日恢复' })
    await readUnmapped()
    for (const text of ['normal', 'large'] as const) {
      const page = await open(AUTHORITY, { ...PHONE, text })
      await page.locator('summary').evaluateAll((all) => all.forEach((one) => one.click()))
      expect(await overflowOf(page)).toBe(0)
      await page.getByRole('button', { name: '停用山西省实有人口信息系统' }).click()
      await page.getByRole('button', { name: '取消' }).waitFor()
      expect(await overflowOf(page)).toBe(0)
      await page.context().close()
    }
  })

  it('in all of this logged no error and called no other host', () => {
    expect(complaints).toEqual([])
    for (const address of addresses) expect(new URL(address.replace(/^blob:/, '')).origin).toBe(world.url)
  })
})

async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))`)
}

/** As a browser's own field for it wants it. */
function localTime(epochMs: number): string {
  const offsetMs = new Date(epochMs).getTimezoneOffset() * 60_000
  return new Date(epochMs - offsetMs).toISOString().slice(0, 16)
}
