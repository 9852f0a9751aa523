import { fastify } from 'fastify'
import { mercurius, type MercuriusLoaders } from 'mercurius'
import { z } from 'zod'
import { connect } from '../../../src/database/pool.ts'
import { openReception } from '../viewer.ts'
import type { Bounds, Loader, Row } from './batch.ts'
import { listMembers } from './members.ts'
import { findWorkGroup, recordLoaders } from './records.ts'
import { sdl } from './schema.ts'
import { findUnit, unitLoaders } from './units.ts'

// The same operations as most servers answer them: Mercurius with resolvers and batch loaders over Kysely, jit on. The viewer's
// range stands in each query, so the connections need no second net: they work past it.

declare module 'mercurius' {
  interface MercuriusContext {
    bounds: Bounds
  }
}

const settings = z
  .object({ DATABASE_URL: z.string(), PORT: z.coerce.number(), JIT: z.coerce.number().default(1) })
  .parse(process.env)
const { db, pool } = connect(settings.DATABASE_URL, { asOwner: true })
const { whoIs, today } = openReception(pool)
const app = fastify()

const loaders: MercuriusLoaders = {}
for (const [type, fields] of Object.entries<Readonly<Record<string, Loader>>>({
  ...unitLoaders,
  ...recordLoaders,
}))
  loaders[type] = Object.fromEntries(
    Object.entries(fields).map(([field, load]) => [
      field,
      { loader: (questions, { bounds }) => load(questions, bounds), opts: { cache: false } },
    ]),
  )

await app.register(mercurius, {
  schema: sdl,
  jit: settings.JIT,
  loaders,
  resolvers: {
    Query: {
      unit: (_root: unknown, { id }: Row, { bounds }) => findUnit(String(id), bounds),
      members: (_root: unknown, args: Row, { bounds }) => listMembers(args, bounds),
      workGroup: (_root: unknown, { id }: Row, { bounds }) => findWorkGroup(String(id), bounds),
    },
  },
  context: async (request) => {
    const viewer = await whoIs(request.headers)
    const range = viewer?.ranges('unit.read')[0]
    if (!range) throw new Error('nobody is signed in')
    return { bounds: { db, ...range, today: today() } }
  },
})
app.get('/readyz', () => 'ready')
await app.listen({ host: '127.0.0.1', port: settings.PORT })
process.once('SIGTERM', () => process.exit(0))
