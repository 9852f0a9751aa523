import { defineConfig } from 'vitest/config'

// Three kinds of tests, one PostgreSQL for all of them (server/test/kit/server.setup.ts).
export default defineConfig({
  // The file that Node itself takes; by its `module` field graphql would be loaded a second time beside Mercurius' own.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: ['server/test/kit/server.setup.ts'],
    // As many files at once as there are cores; Vitest would leave one core to itself, and of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{shared,migrations,server,admin}/src/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{shared,migrations,server}/test/**/*.test.ts'],
          exclude: ['**/test/browser/**'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{server,admin}/test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
