import { runTests } from './vitest.mjs'

/** Where the suites stand that have a full size (`sizeOf` of server/test/kit/security.ts). */
const SUITES = ['server/test/matrix/', 'server/test/security/']

// npm run test:security [-- arguments of vitest]: the same in full size.
const given = process.argv.slice(2)
await runTests(given.length > 0 ? given : SUITES, { CHIBO_SECURITY: 'full' })
