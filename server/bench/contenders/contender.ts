import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { Request } from 'autocannon'
import type { OperationName } from '../operations.ts'
import type { ParameterSet } from '../parameters.ts'

/** A program under load. */
export interface Contender {
  readonly name: string
  readonly url: string
  readonly pid: number
  /** whether it has such an operation */
  takes(operation: OperationName): boolean
  request(operation: OperationName, set: ParameterSet): Request
  /** brings `data` of an answer into the shape of our own */
  plain(data: unknown): unknown
  stop(): Promise<void>
}

/** A program to be started. */
export interface ContenderOptions {
  readonly name: string
  /** file of the program; it takes DATABASE_URL and PORT, and answers GET /readyz when it is ready */
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
  /** flags of node */
  readonly flags?: readonly string[]
  /** absent: it has all operations */
  readonly takes?: Contender['takes']
  readonly request: Contender['request']
  /** absent: its answers have the shape of ours */
  readonly plain?: Contender['plain']
}

/** Milliseconds to get ready in. */
const PATIENCE = 60_000

/** Starts a program on a free port of the loopback device and waits until it is ready. */
export async function startContender(options: ContenderOptions): Promise<Contender> {
  const { name, program, environment, flags = [], request } = options
  const { takes = () => true, plain = (data) => data } = options
  const port = await freePort()
  const child = spawn(process.execPath, [...flags, program], {
    env: { PATH: process.env['PATH'], ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  process.once('exit', () => child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${String(port)}`
  const deadline = performance.now() + PATIENCE
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop()
      throw new Error(`The contender ${name} did not get ready.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { name, url, pid: child.pid ?? 0, takes, request, plain, stop }
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/readyz`).catch(() => undefined)
  return response?.ok === true
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
