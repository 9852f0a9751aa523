import { spawn } from 'node:child_process'
import { buildDashboard } from './dashboard.mjs'
import { install } from './install.mjs'
import { findNode } from './node.mjs'
import { at } from './paths.mjs'
import { forwardSignals } from './run.mjs'

// npm start: install, build the dashboard if stale, then the server with this process' signals and its exit code.
install()
await buildDashboard()

// The channel tells the server when this process is killed: then it stops as well.
const server = spawn(findNode(), [at('server/src/main.ts')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
forwardSignals(server)
server.once('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))

// When npm is killed, nobody passes Ctrl-C on any more.
if (process.env.npm_lifecycle_event !== undefined) {
  const npm = process.ppid
  setInterval(() => {
    if (process.ppid !== npm) server.kill('SIGTERM')
  }, 1000).unref()
}
