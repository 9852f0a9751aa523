import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { signedInOnly } from './signed-in.ts'

const { resolve } = createRequire(import.meta.url)

/** What the page loads, by the address it loads it from. All of it comes with the program. */
const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  'react.js': {
    path: join(dirname(resolve('react/package.json')), 'umd/react.production.min.js'),
    type: 'text/javascript',
  },
  'react-dom.js': {
    path: join(dirname(resolve('react-dom/package.json')), 'umd/react-dom.production.min.js'),
    type: 'text/javascript',
  },
  'graphiql.js': {
    path: join(dirname(resolve('graphiql/package.json')), 'graphiql.min.js'),
    type: 'text/javascript',
  },
  'graphiql.css': {
    path: join(dirname(resolve('graphiql/package.json')), 'graphiql.min.css'),
    type: 'text/css',
  },
  'start.js': { path: join(import.meta.dirname, 'graphiql/start.js'), type: 'text/javascript' },
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="/favicon.svg">
<title>GraphiQL · chibo</title>
<link rel="stylesheet" href="/graphiql/graphiql.css">
<div id="graphiql" style="height:100vh"></div>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
`

// The editor sets styles as it draws, and its style sheet carries its fonts; scripts come from here alone.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * `GET /graphiql`: a page to try the API on, for whoever is signed in; in development for everybody, though queries
 * answer only those who are.
 */
export function registerGraphiQL(app: FastifyInstance, { open }: { readonly open: boolean }): void {
  app.get('/graphiql', open ? {} : { onRequest: signedInOnly }, async (_request, reply) => {
    return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(PAGE)
  })
  for (const [name, { path, type }] of Object.entries(FILES)) {
    app.get(`/graphiql/${name}`, { config: { anonymous: true } }, async (_request, reply) =>
      reply
        .type(`${type}; charset=utf-8`)
        .header('cache-control', 'public, max-age=3600')
        .send(readFileSync(path)),
    )
  }
}
