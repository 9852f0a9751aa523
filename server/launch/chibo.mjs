import { install } from './install.mjs'
import { at } from './paths.mjs'
import { runNode } from './run.mjs'

// npm run -s chibo -- <command>: the command line, installed first if need be.
await install()
const { code } = await runNode([at('server/src/cli.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(code)
