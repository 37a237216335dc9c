import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Each takes minutes: one that is begun last keeps one core waiting for the other. */
const LONGEST = /\/(start|page[\w-]*)\.test\.ts$/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  // Two copies of graphql would meet otherwise: its CommonJS entry and its module entry.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One for each core: most of the time a test waits for a browser, a disk or another process.
    maxWorkers: Math.max(availableParallelism(), 2),
    sequence: { sequencer: LongestFirst },
    // What is waited for comes soon; on a machine with other work it may take longer, and is no less right.
    expect: { poll: { timeout: 10_000 } },
    server: { deps: { inline: [/@graphql-tools/, /@apollo/] } },
  },
})
