import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { Pool } from 'pg'
import { z } from 'zod'
import { poolConfig } from '../../../src/database/pool.ts'
import { scopeSettings } from '../../../src/database/read-frame.ts'
import { openReception } from '../viewer.ts'
import { EXTRAS_SCHEMA } from './extras.ts'

// PostGraphile as its documentation recommends: the Amber preset on Node's own server, watching and GraphiQL off. It works
// as the role that row-level security binds; who asks is looked up as the program does, and told by pgSettings.

const settings = z.object({ DATABASE_URL: z.string(), PORT: z.coerce.number() }).parse(process.env)
const { pipeline: _pipeline, types: _types, ...config } = poolConfig(settings.DATABASE_URL)
const pool = new Pool(config)
const { whoIs } = openReception(pool)

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public', EXTRAS_SCHEMA] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
  grafast: {
    explain: false,
    context: async ({ node }) => {
      const viewer = await whoIs(node?.req.headers ?? {})
      if (!viewer) throw new Error('nobody is signed in')
      const [lower, upper] = scopeSettings(viewer.allRanges)
      return {
        pgSettings: {
          'chibo.scope_lower': lower,
          'chibo.scope_upper': upper,
          'chibo.token_id': viewer.tokenId ?? '',
          'chibo.token_name': viewer.name,
        },
      }
    },
  },
})
const answer = instance.createServ(grafserv).createHandler()
await instance.getSchema()
const server = createServer((request, response) => {
  if (request.url === '/readyz') response.end('ready')
  else answer(request, response)
})
server.listen(settings.PORT, '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
