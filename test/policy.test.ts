import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('the policy data agrees with the two documents it was taken from', () => {
  const checker = join(import.meta.dirname, '../seeds/policy/check.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [checker], { encoding: 'utf8', timeout: 20_000 })
  expect(stderr).toBe('')
  expect(stdout).toMatch(
    /^OK: \d+ checks\. province: 27 one-things, 58 systems, 143 licences, 20 tasks; district: 18 one-things/,
  )
  expect(status).toBe(0)
})
