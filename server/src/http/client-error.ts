import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { ConnectionError, FastifyInstance } from 'fastify'
import { HttpError } from './http-error.ts'
import { newRequestId } from './request-context.ts'

/** What is no request yet, by what the parser or the clock says of it; anything else is no HTTP. */
const STATUS: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
}

/**
 * Fastify's option for what never becomes a request: no HTTP, a head too large, a head or body too late. It is answered
 * in the form of every other refusal and logged under the id that the answer names; of the bytes nothing is logged.
 */
export function answerClientError(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const status = STATUS[error.code] ?? 400
  const requestId = newRequestId()
  this.log.info({ requestId, method: null, route: 'none', reason: error.code, status }, 'request')
  const { code, label } = new HttpError('BAD_USER_INPUT')
  const body = JSON.stringify({ code, message: label.vi, requestId })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    `x-request-id: ${requestId}`,
    'connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroy(error)
}
