import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql would meet otherwise: its CommonJS entry and its module entry.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/@graphql-tools/, /@apollo/] } },
  },
})
