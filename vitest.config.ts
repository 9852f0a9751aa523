import { defineConfig } from 'vitest/config'

// Three kinds of tests, one PostgreSQL for all of them (server/test/kit/server.setup.ts).
export default defineConfig({
  test: {
    globalSetup: ['server/test/kit/server.setup.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,migrations,server,admin}/src/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{shared,migrations,server}/test/**/*.test.ts'],
          exclude: ['**/test/browser/**'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{server,admin}/test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
