import { defineConfig, mergeConfig } from 'vitest/config'
import short from '../vitest.config.ts'

/** `npm run test:long`: what takes minutes and says more, outside CI. One after the other: much of it is about time. */
export default mergeConfig(
  { ...short, test: { ...short.test, include: [] } },
  defineConfig({ test: { include: ['test/long/**/*.long.ts'], testTimeout: 60_000, fileParallelism: false } }),
)
