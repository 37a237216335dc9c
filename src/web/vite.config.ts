import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue({ features: { optionsAPI: false } })],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Nothing becomes a data: address, so that the content security policy needs none for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Only GraphiQL is larger, and it is an entry of its own.
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      // GraphiQL's React libraries all say "use client", which means nothing here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
      input: {
        index: `${import.meta.dirname}/index.html`,
        sources: `${import.meta.dirname}/sources.html`,
        tasks: `${import.meta.dirname}/tasks.html`,
        graphiql: `${import.meta.dirname}/graphiql.html`,
      },
    },
  },
})
