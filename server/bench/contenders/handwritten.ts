import { fastify } from 'fastify'
import { z } from 'zod'
import { listenForAccessChanges } from '../../src/auth/access-listener.ts'
import { readCredential } from '../../src/auth/credential.ts'
import { createViewerSource } from '../../src/auth/resolve-viewer.ts'
import { createSessionCookie } from '../../src/auth/session-cookie.ts'
import { createToday } from '../../src/clock.ts'
import { connect } from '../../src/database/pool.ts'
import { ReadFrame } from '../../src/database/read-frame.ts'
import { statements } from './statements.ts'

// What a program for these reads alone would be: a bare route an operation, one statement, its JSON passed through.
// The token look-up, the pool and the frame of the transaction are the program's own.

const settings = z.object({ DATABASE_URL: z.string(), PORT: z.coerce.number() }).parse(process.env)
const Variables = z.record(z.string(), z.string())

const { pool } = connect(settings.DATABASE_URL)
const today = createToday(undefined)
const listener = listenForAccessChanges(pool, () => viewers.forget())
const viewers = createViewerSource({ pool, today, listener })
const cookie = createSessionCookie('http://127.0.0.1')
const frame = new ReadFrame(pool)
const app = fastify()

for (const [name, { text, args }] of Object.entries(statements)) {
  app.post(`/${name}`, async (request, reply) => {
    const credential = readCredential(request.headers, cookie)
    const viewer = typeof credential === 'string' ? null : await viewers.resolve(credential)
    const range = viewer?.ranges('unit.read')[0]
    if (!viewer || !range) return reply.code(401).send()
    const variables = Variables.parse(request.body)
    const day = name === 'workGroup' ? [today()] : []
    const values = [...args.map((arg) => variables[arg]), range.lower, range.upper, ...day]
    const answer = await frame.read(viewer.allRanges, text, values)
    return reply.type('application/json; charset=utf-8').send(`{"data":${answer ?? 'null'}}`)
  })
}
app.get('/readyz', () => 'ready')
await app.listen({ host: '127.0.0.1', port: settings.PORT })
process.once('SIGTERM', () => process.exit(0))
