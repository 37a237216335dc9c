import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql would meet otherwise: its CommonJS entry and its module entry.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes soon; on a machine with other work it may take longer, and is no less right.
    expect: { poll: { timeout: 10_000 } },
    server: { deps: { inline: [/@graphql-tools/, /@apollo/] } },
  },
})
