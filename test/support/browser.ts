import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AxeResults, type ElementContext, type RunOptions } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { CHROMIUM } from './optional.ts'

/** Nothing of the browser's own may call out: a request to another host would then be the page's. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: SWITCHES })
}

export interface Window {
  readonly width: number
  readonly height?: number
  readonly text?: 'normal' | 'large'
}

export async function openWindow(browser: Browser, { width, height = 800, text = 'normal' }: Window): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(15_000)
  if (text === 'large') await context.addInitScript(() => localStorage.setItem('yidang.text', 'large'))
  return context.newPage()
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }

/** What axe finds against WCAG 2.1 AA, one line for each element; `except`: what is not ours. */
export async function violationsOn(
  page: Page,
  { within, except }: { within?: string; except?: string } = {},
): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const context: ElementContext = {
    include: within ?? 'html',
    ...(except === undefined ? {} : { exclude: except }),
  }
  const { violations } = await page.evaluate(
    ([about, options]): Promise<AxeResults> => Reflect.get(globalThis, 'axe').run(about, options),
    [context, WCAG] as const,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** By keyboard alone. @throws when so many steps do not lead there */
export async function tabTo(page: Page, wanted: Locator, mostSteps: number): Promise<void> {
  for (let left = mostSteps; left > 0; left--) {
    await page.keyboard.press('Tab')
    if (await hasFocus(wanted)) return
  }
  throw new Error(`no Tab leads to ${wanted.toString()}`)
}

export async function expectFocus(wanted: Locator): Promise<void> {
  await expect.poll(() => hasFocus(wanted)).toBe(true)
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element.matches(':focus'))
}

/** By how many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
