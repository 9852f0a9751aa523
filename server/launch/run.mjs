import { spawn } from 'node:child_process'
import { dirname, delimiter } from 'node:path'
import { findNode, presentNode } from './node.mjs'
import { at, root } from './paths.mjs'

/** Compiled modules, stripped of their types, are kept between starts: less time and about 20 MB less memory. */
export const compileCache = { NODE_COMPILE_CACHE: at('node_modules/.cache/node') }

/**
 * How Node runs the server. Its space for new objects has two halves; whatever outlives a collection lets them grow, up to 64 MB each,
 * and starting alone brings them there. At 16 MB each a served program takes 30 MB less than at 32, and answers cost the same CPU; at
 * 8 MB they are collected so often that answers would feel it. The space for old objects may take 1 GB, several times what the server
 * needs: the more it may take, the longer V8 lets what is left of a long work lie. See `server/bench/README.md`, Imports.
 */
export const serverFlags = ['--max-semi-space-size=16', '--max-old-space-size=1024']

/**
 * Runs a program of the checkout in the project's Node and waits for its end.
 *
 * @param {string[]} args script and arguments
 * @param {{ cwd?: string, env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions, quiet?: boolean }} options
 *   `quiet`: collect the output instead of showing it
 * @returns {Promise<{ code: number, output: string, errors: string }>} the exit code and, when collected, both outputs
 */
export function runNode(args, options = {}) {
  return run(findNode(), args, options)
}

/** Like `runNode`, for any program. */
export function run(program, args, { cwd = root, env = {}, stdio, quiet = false } = {}) {
  const path = [dirname(presentNode() ?? process.execPath), process.env.PATH].join(delimiter)
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...compileCache, PATH: path, ...env },
    stdio: stdio ?? (quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']),
  })
  const [output, errors] = [collect(child.stdout), collect(child.stderr)]
  const stop = forwardSignals(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      stop()
      resolve({ code: code ?? (signal === null ? 1 : 130), output: output(), errors: errors() })
    })
  })
}

/**
 * Passes the signals that end a program on to a child, so that this process outlives it.
 *
 * @returns {() => void} stops passing on
 */
export function forwardSignals(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [signal, () => child.kill(signal)])
  for (const [signal, handler] of handlers) process.on(signal, handler)
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler)
  }
}

function collect(stream) {
  const chunks = []
  stream?.on('data', (chunk) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}
