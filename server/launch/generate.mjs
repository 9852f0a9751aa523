import { generateAll } from './generated.mjs'
import { install } from './install.mjs'
import { fail, say } from './say.mjs'

// npm run generate [-- --check]: writes what is generated; with --check leaves it and fails naming what is stale.
await install()
const check = process.argv.includes('--check')
const changed = await generateAll({ tell: say, write: !check }).catch((error) => fail(error.message))
if (changed.length === 0) say('everything generated is up to date')
else if (check) fail(`stale: ${changed.join(', ')}; run npm run generate and commit the result.`)
else say(`written: ${changed.join(', ')}`)
