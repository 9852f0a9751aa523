import { spawn } from 'node:child_process'
import { buildDashboard } from './dashboard.mjs'
import { followNpm } from './follow-npm.mjs'
import { install } from './install.mjs'
import { findNode } from './node.mjs'
import { at } from './paths.mjs'
import { compileCache, forwardSignals, serverFlags } from './run.mjs'

// npm start: install, build the dashboard if stale, then the server with this process' signals and its exit code.
await install()
if (!(await buildDashboard())) process.exit(1)

// The channel tells the server when this process is killed: then it stops as well.
const server = spawn(findNode(), [...serverFlags, at('server/src/main.ts')], {
  env: { ...process.env, ...compileCache },
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
forwardSignals(server)
server.once('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))
followNpm(() => server.kill('SIGTERM'))
