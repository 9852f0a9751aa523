import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where files take a minute or two. */
const LONG = /\/test\/(matrix|imports|launch|commands|reorganizations|read)\//

/** Long files first among those of a kind: begun last, one would keep a worker while the others have nothing left to do. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const kinds = [...new Set(sorted.map(({ project }) => project.name))]
    const rank = ({ project, moduleId }: TestSpecification): number =>
      2 * kinds.indexOf(project.name) + (LONG.test(moduleId) ? 0 : 1)
    return sorted.sort((one, other) => rank(one) - rank(other))
  }
}

/** Files that replace modules of the program, or weigh what their process holds. */
const ALONE = ['server/test/matrix/net-alone.test.ts', 'server/test/spreadsheets/safety.test.ts']

// Kinds of tests, one PostgreSQL for all of them (server/test/kit/server.setup.ts).
export default defineConfig({
  // The file that Node itself takes; by its `module` field graphql would be loaded a second time beside Mercurius' own.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: ['server/test/kit/server.setup.ts'],
    // As many files at once as there are cores; Vitest would leave one core to itself, and of two that is half.
    maxWorkers: '100%',
    // Files of a worker share its modules: reading the program anew takes longer than most of them.
    isolate: false,
    sequence: { sequencer: LongFirst },
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
          exclude: ['**/test/browser/**', ...ALONE],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ALONE,
          isolate: true,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{server,admin}/test/browser/**/*.test.ts'],
          // Two at a time on two cores: each waits for the other's program and browser.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
