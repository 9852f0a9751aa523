import { createSecretKey, hkdfSync } from 'node:crypto'
import { fastify } from 'fastify'
import { z } from 'zod'
import { connect } from '../../../src/database/pool.ts'
import { ReadFrame, scopeSettings } from '../../../src/database/read-frame.ts'
import { openReception } from '../viewer.ts'
import { attendance } from './attendance.ts'
import { statements } from './reads.ts'
import { scorecard } from './scorecard.ts'
import { WriteFrame } from './write-frame.ts'

// What a program for these operations alone would be: a bare route an operation, one statement, its JSON passed through.
// The token look-up, the pool and the frame of the transaction are the program's own; with BARE_TOKEN it does without
// look-up and frame: everything is asked for that token, past the second net.

const settings = z
  .object({
    DATABASE_URL: z.string(),
    PORT: z.coerce.number(),
    SECRET: z.string(),
    BARE_TOKEN: z.string().optional(),
  })
  .parse(process.env)
const Variables = z.record(z.string(), z.string())
const asText = { getTypeParser: () => (value: string) => value }

const bareToken = settings.BARE_TOKEN
const { pool } = connect(settings.DATABASE_URL, { asOwner: bareToken !== undefined })
const { whoIs, today } = openReception(pool)
const frame = new ReadFrame(pool)
const knownViewer = bareToken === undefined ? null : await whoIs({ authorization: `Bearer ${bareToken}` })
// The function that finds names asks for the net's settings even so: here each connection has them from the start.
if (knownViewer)
  pool.on('connect', (client) => {
    const values = scopeSettings(knownViewer.allRanges)
    void client.query(
      `select set_config('chibo.scope_lower', $1, false), set_config('chibo.scope_upper', $2, false)`,
      values,
    )
  })
const app = fastify()

for (const [name, { text, values }] of Object.entries(statements)) {
  const bare = { name, text, rowMode: 'array', types: asText } as const
  app.post(`/${name}`, async (request, reply) => {
    const viewer = knownViewer ?? (await whoIs(request.headers))
    const range = viewer?.ranges('unit.read')[0]
    if (!viewer || !range) return reply.code(401).send()
    const parameters = [...values({ variables: Variables.parse(request.body), ...range, today: today() })]
    const answer = knownViewer
      ? (await pool.query<[string | null]>({ ...bare, values: parameters })).rows[0]?.[0]
      : await frame.read(viewer.allRanges, text, parameters)
    return reply.type('application/json; charset=utf-8').send(`{"data":${answer ?? 'null'}}`)
  })
}

const derived = hkdfSync('sha256', settings.SECRET, '', 'chibo/audit/changes/v1', 32)
const auditKey = createSecretKey(Buffer.from(derived))
const parts = { frame: new WriteFrame(pool), auditKey }
for (const [name, write] of Object.entries({ attendance, scorecard })) {
  app.post(`/${name}`, async (request, reply) => {
    const viewer = await whoIs(request.headers)
    const range = viewer?.ranges('meeting.write')[0]
    if (!viewer || !range) return reply.code(401).send()
    const answer = await write(parts, { body: request.body, viewer, range, requestId: request.id })
    if (answer === undefined) return reply.code(409).send()
    return reply.type('application/json; charset=utf-8').send(`{"data":${answer}}`)
  })
}

app.get('/readyz', () => 'ready')
await app.listen({ host: '127.0.0.1', port: settings.PORT })
process.once('SIGTERM', () => process.exit(0))
