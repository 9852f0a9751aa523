import { install } from './install.mjs'
import { at } from './paths.mjs'
import { runNode, serverFlags } from './run.mjs'

// npm run -s chibo -- <command>: the command line, installed first if need be.
await install()
const script = [...serverFlags, at('server/src/cli.ts'), ...process.argv.slice(2)]
const { code } = await runNode(script, { stdio: 'inherit' })
process.exit(code)
