import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/buildBundle.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // half of the time is that of commands the tests start, and loading the sources anew for each file is a third of the rest
    isolate: false,
    maxWorkers: '100%',
  },
})
