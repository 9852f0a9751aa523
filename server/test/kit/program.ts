import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A process of the program under test. */
export interface Program {
  child: ChildProcess
  /** what it wrote so far */
  output: () => string
  /** waits for the log line `chibo ready`; rejects with the output when the process ends before */
  ready: () => Promise<{ url: string }>
  /** waits for its end: exit code, or the signal that ended it */
  ended: Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }>
}

const sources = resolve(import.meta.dirname, '../../src')

/**
 * Starts `server/src/main.ts` or another script of the server with settings of its own; by default a free port and
 * Lộc Bình alone of the demo.
 *
 * @param environment added to a bare environment; nothing of the caller's settings gets through
 * @param script relative to `server/src`, and its arguments
 */
export function startProgram(environment: Record<string, string>, script: string[] = ['main.ts']): Program {
  const [file = 'main.ts', ...args] = script
  const child = spawn(process.execPath, [join(sources, file), ...args], {
    env: { ...inherited(), HOME: tmpdir(), PORT: '0', CHIBO_DEMO_PLACES: 'loc-binh', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended: Program['ended'] = new Promise((resolveEnd) => {
    child.once('close', (code, signal) => resolveEnd({ code, signal, stdout, stderr }))
  })
  const output = () => stdout + stderr
  const ready = async () => {
    let over = false
    void ended.then(() => (over = true))
    for (;;) {
      const line = /"url":"([^"]+)".*"msg":"chibo ready"/.exec(stdout)
      if (line?.[1] !== undefined) return { url: line[1] }
      if (over) throw new Error(`ended before it was ready:\n${output()}`)
      await new Promise((again) => setTimeout(again, 20))
    }
  }
  return { child, output, ready, ended }
}

function inherited(): Record<string, string> {
  const cache = process.env['NODE_COMPILE_CACHE']
  return { PATH: process.env['PATH'] ?? '', ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }) }
}

/** A throw-away directory that any account may enter, and how to remove it. */
export function scratchDirectory(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'chibo-scratch-'))
  chmodSync(path, 0o755)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
