import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { z } from 'zod'
import { printedOpenApi } from '../../src/print-openapi.ts'

const Described = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        responses: z.record(
          z.string(),
          z.looseObject({ content: z.record(z.string(), z.looseObject({})).default({}) }),
        ),
      }),
    ),
  ),
})

const text: unknown = JSON.parse(printedOpenApi())
const { paths } = Described.parse(text)

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema(z.record(z.string(), z.unknown()).parse(text), 'doors')

/** The routes that are described: `GET /imports/{id}`. */
export const describedRoutes = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
)

/** The same as `fetch`, where what comes back is what the description of the doors says: status, media type, every field. */
export async function describedFetch(url: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(url, init)
  const method = (init.method ?? 'GET').toLowerCase()
  const { pathname } = new URL(url)
  const path = Object.keys(paths).find((one) =>
    new RegExp(`^${one.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  const response = path === undefined ? undefined : paths[path]?.[method]?.responses[answer.status]
  expect(response, `${method} ${pathname} answered ${String(answer.status)}`).toBeDefined()
  if (path === undefined || !response) return answer
  const type = (answer.headers.get('content-type') ?? '').replace(/;.*/, '')
  expect(Object.keys(response.content)).toContain(type)
  if (type !== 'application/json') return answer
  const pointer = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema']
  const validate = ajv.getSchema(
    `doors#/${pointer.map((part) => part.replace(/~/g, '~0').replace(/\//g, '~1')).join('/')}`,
  )
  const body: unknown = await answer.clone().json()
  expect(validate?.(body), `${method} ${pathname}: ${JSON.stringify(validate?.errors)}`).toBe(true)
  return answer
}
