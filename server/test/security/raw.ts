import { connect } from 'node:net'
import type { Received } from './send.ts'

/** What is sent over one connection: bytes, then pauses and more bytes, or the end of it. */
export type Step = string | Buffer | { readonly wait: number } | 'END' | 'RESET'

/**
 * Sends bytes as they are and reads what comes back until the connection is closed, or an answer is there and nothing
 * follows for a while. A connection that closes without an answer has the status 0.
 *
 * @param patience milliseconds to wait for something
 */
export function sendRaw(address: string, steps: readonly Step[], patience = 15_000): Promise<Received> {
  const { hostname, port } = new URL(address)
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname)
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error(`nothing happened in ${patience} ms`))
    }, patience)
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (isWhole(Buffer.concat(chunks).toString('latin1'))) socket.end()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve({ ...parsed(Buffer.concat(chunks)), ms: performance.now() - began })
    })
    void play(socket, steps)
  })
}

async function play(socket: ReturnType<typeof connect>, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (socket.destroyed) return
    if (step === 'END') socket.end()
    else if (step === 'RESET') socket.resetAndDestroy()
    else if (typeof step === 'object' && 'wait' in step)
      await new Promise((resolve) => setTimeout(resolve, step.wait))
    else socket.write(step)
  }
}

function isWhole(text: string): boolean {
  const [head = '', body] = text.split(/\r\n\r\n([^]*)/)
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  return body !== undefined && length !== undefined && body.length >= Number(length)
}

function parsed(bytes: Buffer): Omit<Received, 'ms'> {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { status: Number(first.split(' ')[1] ?? 0), headers, text: bytes.subarray(end + 4).toString() }
}
