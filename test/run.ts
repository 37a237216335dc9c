// Runs the tests, and says by name what this machine lacks and so was left out.
import { spawnSync } from 'node:child_process'
import { chromium, leftOut } from './support/optional.ts'
import { waitForPage } from '../src/page.ts'

// Several files open it; the first of them would build it while the next one begins to.
if (chromium.present) await waitForPage()
const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const part of leftOut()) console.log(`未测 left out: ${part.name} — ${part.need}`)
process.exit(status ?? 1)
