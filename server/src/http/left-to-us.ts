import type { FastifyInstance } from 'fastify'
import { HttpError } from './http-error.ts'

/**
 * What Node would answer by itself, without a body, an id and a line in the log: a request of HTTP/1.1 that names no host
 * is refused here (`requireHostHeader` in limits.ts is off for that), and expectations that nobody knows are passed over.
 * Register after `registerRequestContext`.
 */
export function registerLeftToUs(app: FastifyInstance): void {
  app.server.on('checkExpectation', (request, response) => {
    app.server.emit('request', request, response)
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const isRefused = request.headers.host === undefined && request.raw.httpVersion === '1.1'
    done(isRefused ? new HttpError('BAD_USER_INPUT') : undefined)
  })
}
