import { existsSync, readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerNotFound } from './errors.ts'

/**
 * Stands in the built index.html wherever a nonce goes; each answer gets one of its own. The dashboard's theme writes
 * a style element: with a nonce the policy allows that one alone, without a placeholder in the page any.
 */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/** Where the build puts files whose names change with their content. */
const HASHED = 'assets'

/** Paths of the program's other doors: no page of the dashboard lies there. */
const NOT_PAGES =
  /^\/(graphql|graphiql|schema\.graphql|auth|assets|imports|exports|documents|docs|calendar|events|healthz|readyz|metrics)(\/|$)/

/**
 * Serves the built dashboard: hashed files for a year, the page for `/` and for every address that a browser opens and
 * nobody else answers. Sets the application's not-found handler. Without a build there is no page, only JSON.
 *
 * @param directory the dashboard's dist folder, absolute
 */
export async function registerDashboard(app: FastifyInstance, directory: string): Promise<void> {
  const index = join(directory, 'index.html')
  const isBuilt = existsSync(index)
  if (isBuilt) await registerFiles(app, directory)
  app.setNotFoundHandler((request, reply) =>
    isBuilt && opensPage(request)
      ? sendPage(reply, readFileSync(index, 'utf8'))
      : answerNotFound(request, reply),
  )
}

async function registerFiles(app: FastifyInstance, directory: string): Promise<void> {
  const common = { index: false, dotfiles: 'deny', preCompressed: true } as const
  await app.register(async (plugin) => {
    plugin.addHook('onRoute', (options) => {
      options.config = { ...options.config, anonymous: true }
    })
    if (existsSync(join(directory, HASHED)))
      await plugin.register(fastifyStatic, {
        ...common,
        root: join(directory, HASHED),
        prefix: `/${HASHED}/`,
        decorateReply: false,
        immutable: true,
        maxAge: '365d',
      })
    await plugin.register(fastifyStatic, {
      ...common,
      root: directory,
      prefix: '/',
      decorateReply: false,
      wildcard: false,
      globIgnore: [`${HASHED}/**`, 'index.html', '**/*.gz', '**/*.br'],
      maxAge: '1h',
    })
  })
}

function opensPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? ''
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    (path === '/' || (request.headers.accept ?? '').includes('text/html')) &&
    !NOT_PAGES.test(path)
  )
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  return reply
    .header(
      'content-security-policy',
      pagePolicy(html.includes(NONCE_PLACEHOLDER) ? `'nonce-${nonce}'` : "'unsafe-inline'"),
    )
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(NONCE_PLACEHOLDER, nonce))
}

function pagePolicy(inlineStyles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${inlineStyles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
