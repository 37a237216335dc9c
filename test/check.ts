// `npm run check`: everything that is right or wrong without running the product. All steps run, then the verdict.
import { spawnSync } from 'node:child_process'

const STEPS: readonly (readonly [string, ...string[]])[] = [
  ['tsc', '-p', '.'],
  ['vue-tsc', '-p', 'src/web'],
  ['eslint', '.', '--max-warnings', '0'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['vitest', 'run', 'test/architecture.test.ts'],
  ['node', 'test/generate.ts', '--check'],
]

const failed = STEPS.filter(([command, ...args]) => {
  console.log(`\n▸ ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status !== 0
})
if (failed.length > 0) {
  console.error(`\nfailed: ${failed.map((step) => step[0]).join(', ')}`)
  process.exit(1)
}
console.log('\nall checks passed')
