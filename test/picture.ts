// Renews docs/page.png, the picture in the README, after the page has changed: `node test/picture.ts`.
import { join } from 'node:path'
import { openBrowser, openWindow } from './support/browser.ts'
import { startWorld } from './support/world.ts'
import { waitForPage } from '../src/page.ts'

const PICTURE = join(import.meta.dirname, '..', 'docs', 'page.png')

await waitForPage()
const world = await startWorld()
const browser = await openBrowser()
try {
  const page = await openWindow(browser, { width: 1280, height: 1000 })
  // The first of all questions also opens the connections, which would be told as its time.
  for (const persona of ['reserved-pupil-father', 'pupil-father']) {
    await page.goto(`${world.url}/?persona=${persona}&lifeEvent=P19`)
    await page.getByText('已证明').waitFor()
  }
  await page.screenshot({ path: PICTURE })
  console.log(PICTURE)
} finally {
  await browser.close()
  await world.close()
}
