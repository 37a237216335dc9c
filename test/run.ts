// Runs the tests, and says by name what this machine lacks and so was left out.
import { spawnSync } from 'node:child_process'
import { leftOut } from './support/optional.ts'

const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const part of leftOut()) console.log(`未测 left out: ${part.name} — ${part.need}`)
process.exit(status ?? 1)
