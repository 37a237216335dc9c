import { type Browser, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashLeaf } from './support/audit-verifier.ts'
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
import { chromium } from './support/optional.ts'
import { startWorld, type TestWorld } from './support/world.ts'
import { waitForPage } from '../src/page.ts'
import { type Demo } from '../src/web/api.ts'
import { PREFILL_FORM, type PrefilledForm } from '../src/web/documents.ts'
import { isOpen, isYesOrNo } from '../src/web/form.ts'
import { percent, STATES } from '../src/web/words.ts'

const DESK: Window = { width: 1280 }
const PHONE: Window = { width: 390 }
const REAL_ESTATE = { connector: 'natural-resources.real-estate', department: '省自然资源厅' }

const MOST_TABS = 200

describe.skipIf(!chromium.present)(chromium.name, { timeout: 45_000 }, () => {
  let world: TestWorld
  let browser: Browser
  let demo: Demo
  /** Of all views opened here: what was asked for, and what was complained of. */
  const addresses = new Set<string>()
  const complaints: string[] = []

  beforeAll(async () => {
    await waitForPage()
    world = await startWorld()
    browser = await openBrowser()
    demo = await demoOf(world)
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  async function open(path: string, window: Window = DESK): Promise<Page> {
    const page = await openWindow(browser, window)
    page.on('request', (request) => addresses.add(request.url()))
    page.on('framenavigated', (frame) => addresses.add(frame.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await page.goto(world.url + path)
    return page
  }

  async function openForm(persona: string, lifeEvent = 'P19', window: Window = DESK): Promise<Page> {
    const page = await open(formOf(persona, lifeEvent), window)
    await page.locator('.field').first().waitFor()
    return page
  }

  async function formByApi(persona: string, lifeEvent = 'P19'): Promise<PrefilledForm> {
    const scenario = demo.scenarios.find((one) => one.persona === persona && one.lifeEvent === lifeEvent)
    const { subjects, caseNumber } = scenario ?? { subjects: [], caseNumber: null }
    const { data } = await world.ask(persona, PREFILL_FORM, { input: { lifeEvent, subjects, caseNumber } })
    return data.prefillForm
  }

  it('shows a pupil’s father his form, every value with department, date and state in words', async () => {
    const page = await openForm('pupil-father')
    const { fields } = await formByApi('pupil-father')
    expect(await page.locator('.field').count()).toBe(fields.length)
    for (const { key, label, display, source, observedAt, state } of fields) {
      const row = rowOf(page, key)
      const text = await row.innerText()
      expect(text).toContain(label)
      expect(text).toContain(STATES[state].word)
      if (source !== null) expect(text).toContain(source.department)
      if (observedAt !== null) expect(text).toContain(`截至 ${observedAt.slice(0, 10)}`)
      if (display !== null) expect(await shownIn(row)).toBe(display)
    }
    await page.context().close()
  })

  it('lets locked values be read only, and open ones be typed, confirmed or taken back', async () => {
    const page = await openForm('pupil-father')
    for (const field of (await formByApi('pupil-father')).fields) {
      const inputs = !isOpen(field) ? 0 : isYesOrNo(field) ? 2 : 1
      expect(await rowOf(page, field.key).locator('input, textarea').count(), field.key).toBe(inputs)
    }
    // An officer is at it: there is nothing to type.
    expect(await rowOf(page, 'kindergarten').innerText()).toMatch(/省教育厅正在由工作人员协查，[^]*协查中/)
    const mobile = rowOf(page, 'fatherMobile')
    const number = await mobile.locator('input').inputValue()
    await mobile.locator('input').fill('10000000000')
    expect(await mobile.innerText()).toContain('您已修改')
    await mobile.getByRole('button', { name: `改回“${number}”` }).click()
    expect(await mobile.locator('input').inputValue()).toBe(number)
    expect(await mobile.innerText()).toContain('已核验')
    await page.context().close()
  })

  it('shows which materials nobody has to bring and why, and the figures of the API', async () => {
    const page = await openForm('pupil-father')
    const { materials, figures } = await formByApi('pupil-father')
    const list = page.getByRole('region', { name: '材料' }).getByRole('listitem')
    expect(await list.count()).toBe(materials.length)
    for (const { name, state, reason, by } of materials) {
      const text = await list.filter({ hasText: name }).innerText()
      expect(text).toContain(reason)
      if (state === 'EXEMPT') expect(text).toContain('免提交')
      for (const { department } of by) expect(text).toContain(department)
    }
    const summary = await page.getByRole('region', { name: '这张表单' }).innerText()
    const text = summary.replaceAll(/\s/g, '')
    expect(text).toContain(`预填率${percent(figures.prefillRate)}%`)
    expect(text).toContain(`部门能提供${String(figures.suppliable)}项，已填${String(figures.prefilled)}项`)
    expect(text).toContain(`免交率${percent(figures.exemptionRate)}%`)
    expect(text).toContain(`${String(figures.materialsAsked)}份材料，免提交${String(figures.materialsExempt)}份`)
    await page.context().close()
  })

  it('costs a department that is switched off its own fields only, and heals', async () => {
    const page = await openForm('pupil-father')
    const before = await rowsOf(page)
    const own = (await formByApi('pupil-father')).fields
      .filter(({ source }) => source?.connector === REAL_ESTATE.connector)
      .map(({ key }) => key)
    expect(own).toHaveLength(4)
    expect(before.size).toBe(47)
    const toggle = page.getByRole('switch', { name: '自然资源' })
    await toggle.press('Space')
    await page.getByText('它提供的 4 项变了，其余 43 项一项未变。').waitFor()
    const down = await rowsOf(page)
    for (const [key, text] of before) {
      if (own.includes(key)) {
        expect(down.get(key)).toContain(STATES.SOURCE_DOWN.word)
        expect(down.get(key)).toContain(REAL_ESTATE.department)
      } else expect(down.get(key)).toBe(text)
    }
    // Also for whoever comes now: it is named, and can be switched on again.
    await page.reload()
    await rowOf(page, 'fatherProperty').getByText(STATES.SOURCE_DOWN.word).waitFor()
    await page.getByRole('switch', { name: '自然资源' }).press('Space')
    await page.getByText('已恢复：它提供的 4 项变了').waitFor()
    expect([...(await rowsOf(page))].map(withoutFormer)).toEqual([...before].map(withoutFormer))
    await page.context().close()
  })

  it('withholds the mother’s values until she consents, and again when she withdraws', async () => {
    const seeded = consentsOf(world)
    const page = await openForm('reserved-pupil-father')
    const { fields } = await formByApi('reserved-pupil-father')
    const hers = fields.filter(({ role }) => role === 'mother')
    expect(hers.map(({ state }) => state)).toEqual(hers.map(() => 'WITHHELD'))
    for (const { key } of hers) expect(await rowOf(page, key).innerText()).toContain(STATES.WITHHELD.word)

    const give = page.getByRole('button', { name: '母亲给予同意' })
    await give.press('Enter')
    const dialog = page.getByRole('dialog', { name: '母亲：是否同意？' })
    await dialog.getByText('入学儿童的父亲', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expectFocus(give)
    expect(consentsOf(world)).toEqual(seeded)

    await give.press('Enter')
    await dialog.getByRole('button', { name: '同意', exact: true }).press('Enter')
    await page.getByText(`母亲已同意。${String(hers.length)} 项信息打开。`).waitFor()
    const name = await shownIn(rowOf(page, 'motherName'))
    const { data } = await world.ask('reserved-pupil-mother', '{ consents { withdrawnAt } }')
    expect(data.consents).toEqual([{ withdrawnAt: null }])
    expect(name).toMatch(/^\p{Script=Han}+$/u)

    // The button has turned, and kept the focus.
    await page.keyboard.press('Enter')
    await page.getByText(`母亲已撤回同意。${String(hers.length)} 项信息不再显示。`).waitFor()
    expect(await page.locator('body').innerText()).not.toContain(name)
    expect(consentsOf(world)).toEqual([...seeded, 'CONSENT', 'WITHDRAW'])
    await page.context().close()
  })

  it('shows the receipts, and checks their proofs and openings itself', async () => {
    const page = await openForm('pupil-father')
    const receipt = page.getByRole('region', { name: '存证回执' })
    const child = receipt.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '入学儿童' }) })
    await child.getByText('已在您的浏览器里重算').waitFor()
    await child.getByText('账本里记了什么').press('Enter')
    const entry = await child.locator('pre').first().innerText()
    expect(await child.innerText()).toContain(hashLeaf(entry).toString('base64'))
    expect(storedEntries(world.dataFolder)).toContainEqual(JSON.parse(entry))
    for (const id of idsOf(demo)) expect(entry).not.toContain(id)
    await child.getByText('开封值').press('Enter')
    const opening = child.getByRole('listitem').filter({ hasText: 'person.identity.name' })
    expect(await opening.innerText()).toMatch(/^儿童姓名[^]*与表单一致$/)
    await page.context().close()
  })

  it('finds a receipt that was tampered with on the way', async () => {
    const page = await openWindow(browser, DESK)
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll(
          /"index":"\d+","proof":"(.*?)index \d+/g,
          '"index":"0","proof":"$1index 0',
        ),
      })
    })
    await page.goto(world.url + formOf('pupil-father', 'P19'))
    await page.getByText('重算结果与检查点不一致').first().waitFor()
    await page.context().close()
  })

  it('tells who may not see a form no more than that', async () => {
    const page = await open(formOf('other-caseworker', 'P19'))
    await page.getByRole('alert').getByText('不能确认您有权查询该对象').waitFor()
    expect(await page.locator('.field').count()).toBe(0)
    await page.context().close()
  })

  it('says of a life event without a form that there is none yet', async () => {
    const page = await open(formOf('pupil-father', 'P1'))
    await page.getByText('“企业开办”的表单和材料规则还没有配齐').waitFor()
    await page.context().close()
  })

  it('can be used by keyboard alone', async () => {
    const page = await open('/')
    await page.getByRole('heading', { name: '选一个人，办一件事' }).waitFor()
    await page.keyboard.press('Tab')
    await expectFocus(page.getByRole('link', { name: '跳到正文' }))
    await tabTo(page, page.getByRole('link', { name: /^省级清单 P19\s*入学儿童的父亲：教育入学$/ }), MOST_TABS)
    await page.keyboard.press('Enter')
    await page.locator('.field').first().waitFor()
    await expectFocus(page.getByRole('heading', { name: '教育入学' }))

    await tabTo(page, page.getByRole('button', { name: '去填写' }), MOST_TABS)
    await page.keyboard.press('Enter')
    const onlyChild = page.getByRole('radiogroup', { name: '是否独生子女' })
    await expectFocus(onlyChild.getByRole('radio', { name: '是' }))
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    expect(await onlyChild.getByRole('radio', { name: '否' }).isChecked()).toBe(true)
    await tabTo(page, page.getByLabel('意向学校'), MOST_TABS)
    await page.keyboard.type('丹麓区实验小学')
    await page.getByText('还有2项请您填写').waitFor()

    await tabTo(page, page.getByText('账本里记了什么').first(), MOST_TABS)
    await page.keyboard.press('Enter')
    await page.locator('pre').getByText('"action":"PREFILL"').first().waitFor()
    await tabTo(page, page.getByRole('switch', { name: '自然资源' }), MOST_TABS)
    await page.keyboard.press('Tab')
    await tabTo(page, page.getByRole('link', { name: '带着这个身份和查询打开 GraphiQL' }), MOST_TABS)
    await page.context().close()
  })

  it('keeps the large text, in which every row still has room for its value', async () => {
    const page = await openForm('pupil-father')
    const size = () =>
      page.getByRole('heading', { name: '表单' }).evaluate((heading) => heading.getBoundingClientRect().height)
    const normal = await size()
    await page.getByRole('button', { name: '大字' }).click()
    expect(await size()).toBeGreaterThan(normal * 1.3)
    await page.reload()
    await page.locator('.field').first().waitFor()
    expect(await page.getByRole('button', { name: '大字', pressed: true }).count()).toBe(1)
    for (const window of [DESK, PHONE]) {
      await page.setViewportSize({ width: window.width, height: 800 })
      const widths = await page.locator('.field .value').evaluateAll((values) => values.map((one) => one.clientWidth))
      expect(Math.min(...widths)).toBeGreaterThan(250)
      expect(await overflowOf(page)).toBe(0)
    }
    await page.context().close()
  })

  it.each(['normal', 'large'] as const)('gives axe nothing to find, in %s text', async (text) => {
    const page = await open('/', { ...DESK, text })
    await page.getByText('目录收录').click()
    expect(await violationsOn(page)).toEqual([])
    await page.goto(world.url + formOf('retiree', 'P19'))
    await page.getByRole('alert').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.goto(world.url + formOf('reserved-pupil-father', 'P19'))
    await page.locator('.proved').first().waitFor()
    if (text === 'normal') await unfoldEverything(page)
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: '母亲给予同意' }).click()
    await page.getByRole('button', { name: '暂不同意' }).waitFor()
    expect(await violationsOn(page, { within: '.el-overlay' })).toEqual([])
    await page.context().close()
  })

  it('fits a telephone, in large text too', async () => {
    for (const text of ['normal', 'large'] as const) {
      const page = await open('/', { ...PHONE, text })
      await page.getByText('目录收录').click()
      expect(await overflowOf(page)).toBe(0)
      await page.goto(world.url + formOf('entrepreneur', 'P10'))
      await page.locator('.proved').first().waitFor()
      if (text === 'large') await unfoldEverything(page)
      expect(await overflowOf(page)).toBe(0)
      await page.context().close()
    }
  })

  it('gives axe nothing to find while departments are out of order', async () => {
    const page = await openForm('retiree', 'P22')
    await page.getByRole('switch', { name: '人口信息' }).press('Space')
    await page.getByText('断线：它提供的').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('switch', { name: '人口信息' }).press('Space')
    await page.getByText('已恢复：').waitFor()
    await page.context().close()
  })

  it('opens GraphiQL, which runs a query', async () => {
    const page = await open('/graphiql')
    await page.locator('.graphiql-query-editor').getByText('lifeEvents').waitFor()
    await page.getByRole('button', { name: /execute/i }).click()
    await page.locator('.graphiql-response').getByText('企业开办').first().waitFor()
    // The list of tabs is GraphiQL's own: a button within a tab.
    expect(await violationsOn(page, { except: '.graphiql-tabs' })).toEqual([])
    await page.context().close()
  })

  it('in all of this logged no error, called no other host and put nobody into an address', () => {
    expect(complaints).toEqual([])
    const asked = [...addresses].map(decodeURIComponent).filter((address) => !/^(about|data):/.test(address))
    expect(asked.some((address) => address.startsWith(`${world.url}/graphql`))).toBe(true)
    for (const address of asked) {
      expect(new URL(address.replace(/^blob:/, '')).origin).toBe(world.url)
      for (const id of idsOf(demo)) expect(address).not.toContain(id)
    }
  })
})

async function demoOf({ url }: TestWorld): Promise<Demo> {
  const answer = await fetch(`${url}/demo/personas`)
  return JSON.parse(await answer.text())
}

function formOf(persona: string, lifeEvent: string): string {
  return `/?persona=${persona}&lifeEvent=${lifeEvent}`
}

function rowOf(page: Page, key: string): Locator {
  return page.locator(`[data-field="${key}"]`)
}

/** What a person reads as the value, typed over or not. */
async function shownIn(row: Locator): Promise<string> {
  const input = row.locator('input, textarea')
  return (await input.count()) > 0 ? input.inputValue() : row.locator('.text').innerText()
}

async function rowsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await page
    .locator('.field')
    .evaluateAll((fields) => fields.map((row): [string, string] => [row.dataset['field'] ?? '', row.innerText]))
  return new Map(rows)
}

/** A changed row also says what it was. */
function withoutFormer([key, text]: readonly [string, string]): readonly [string, string] {
  return [key, text.replace(/\n*刚才：.*\n*/, '\n').replaceAll(/\n+/g, '\n')]
}

async function unfoldEverything(page: Page): Promise<void> {
  await page.getByText('显示来历').click()
  for (const summary of await page.locator('summary').all()) await summary.press('Enter')
}

/** Everyone who could be found in an address. */
function idsOf({ personas, scenarios }: Demo): readonly string[] {
  return [...personas, ...scenarios.flatMap(({ subjects }) => subjects)].flatMap(({ id }) => id ?? [])
}

/** What the ledger holds of consents, in order. */
function consentsOf({ dataFolder }: TestWorld): readonly unknown[] {
  return storedEntries(dataFolder)
    .map(({ action }) => action)
    .filter((action) => action === 'CONSENT' || action === 'WITHDRAW')
}
