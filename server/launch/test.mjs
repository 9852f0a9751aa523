import { runTests } from './vitest.mjs'

// npm test [-- arguments of vitest]: all tests, in sizes that are over within ten minutes.
await runTests(process.argv.slice(2))
