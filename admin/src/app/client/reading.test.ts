import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'
import { afterEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { createPages } from './usePages.ts'
import type { Page } from './usePages.ts'
import { createRead } from './useRead.ts'

interface Asked {
  readonly variables: Record<string, unknown>
  answer(data: unknown): Promise<void>
  fail(status: number, requestId?: string): Promise<void>
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5))
/** Answers the request of that number once it was sent. */
async function answer(asked: readonly Asked[], index: number, data: unknown): Promise<void> {
  await settle()
  const request = asked[index]
  if (!request) throw new Error(`request ${index} was not sent`)
  await request.answer(data)
}

const scopes: ReturnType<typeof effectScope>[] = []
afterEach(() => scopes.splice(0).forEach((scope) => scope.stop()))

/** A client whose requests wait until the test answers them. */
function waiting() {
  const asked: Asked[] = []
  const fetch = (_url: unknown, init?: RequestInit) =>
    new Promise<Response>((resolve) => {
      const headers = { 'content-type': 'application/json' }
      asked.push({
        variables: JSON.parse(String(init?.body)).variables,
        answer: async (data) => {
          resolve(new Response(JSON.stringify({ data }), { headers }))
          await settle()
        },
        fail: async (status, requestId = '') => {
          resolve(new Response('', { status, headers: { 'x-request-id': requestId } }))
          await settle()
        },
      })
    })
  const client = new Client({
    url: 'http://server.test/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetch: vi.fn(fetch),
  })
  const scope = effectScope()
  scopes.push(scope)
  const run = <T>(make: () => T): T => {
    const made = scope.run(make)
    if (made === undefined) throw new Error('the scope has ended')
    return made
  }
  return { asked, client, run }
}

const unit = gql<{ unit: string }, { id: string }>`
  query Unit($id: ID!) {
    unit(id: $id)
  }
`
const units = gql<{ units: Page<string> }, { name: string; after: string | null }>`
  query Units($name: String!, $after: String) {
    units(name: $name, after: $after) {
      nodes
    }
  }
`
const page = (nodes: string[], endCursor?: string) => ({
  units: { nodes, pageInfo: { hasNextPage: endCursor !== undefined, endCursor }, totalCount: 9 },
})

it('drops the answer to former variables, however late it comes', async () => {
  const { asked, client, run } = waiting()
  const id = ref('a')
  const read = run(() =>
    createRead(
      client,
      () => 'vi',
      unit,
      () => ({ id: id.value }),
    ),
  )
  expect(read.waiting.value).toBe(true)
  await settle()
  id.value = 'b'
  await settle()
  await answer(asked, 1, { unit: 'B' })
  expect(read.data.value?.unit).toBe('B')
  await answer(asked, 0, { unit: 'A' })
  expect(read.data.value?.unit).toBe('B')
})

it('shows nothing of the former variables, unless told to keep it', async () => {
  for (const keep of [false, true]) {
    const { asked, client, run } = waiting()
    const id = ref('a')
    const read = run(() =>
      createRead(
        client,
        () => 'vi',
        unit,
        () => ({ id: id.value }),
        { keep },
      ),
    )
    await answer(asked, 0, { unit: 'A' })
    expect(read.loading.value).toBe(false)
    id.value = 'b'
    await nextTick()
    expect([read.data.value?.unit, read.loading.value]).toEqual([keep ? 'A' : undefined, true])
  }
})

it('asks nothing without variables, and again in another language', async () => {
  const { asked, client, run } = waiting()
  const id = ref<string>()
  const locale = ref('vi')
  const read = run(() =>
    createRead(
      client,
      () => locale.value,
      unit,
      () => (id.value === undefined ? undefined : { id: id.value }),
    ),
  )
  expect([asked.length, read.loading.value]).toEqual([0, false])
  id.value = 'a'
  await settle()
  await answer(asked, 0, { unit: 'Chi bộ' })
  locale.value = 'en'
  await settle()
  expect(read.data.value?.unit).toBe('Chi bộ')
  await answer(asked, 1, { unit: 'Cell' })
  expect(read.data.value?.unit).toBe('Cell')
})

it('tells a problem and recovers when asked again', async () => {
  const { asked, client, run } = waiting()
  const read = run(() =>
    createRead(
      client,
      () => 'vi',
      unit,
      () => ({ id: 'a' }),
    ),
  )
  await settle()
  await asked[0]?.fail(500, 'r-7')
  expect(read.problem.value).toMatchObject({ kind: 'internal', requestId: 'r-7' })
  read.reload()
  await settle()
  await answer(asked, 1, { unit: 'A' })
  expect([read.problem.value, read.data.value?.unit]).toEqual([undefined, 'A'])
})

it('grows a list page by page and begins again with other variables', async () => {
  const { asked, client, run } = waiting()
  const name = ref('a')
  const list = run(() =>
    createPages(
      client,
      () => 'vi',
      units,
      (after) => ({ name: name.value, after: after ?? null }),
      (data) => data.units,
    ),
  )
  await answer(asked, 0, page(['1', '2'], 'c2'))
  expect([list.rows.value, list.more.value, list.totalCount.value]).toEqual([['1', '2'], true, 9])
  list.next()
  list.next()
  await settle()
  expect(asked.map(({ variables }) => variables['after'])).toEqual([null, 'c2'])
  name.value = 'b'
  await settle()
  expect(list.rows.value).toBeUndefined()
  await answer(asked, 1, page(['3']))
  await answer(asked, 2, page(['x']))
  expect([list.rows.value, list.more.value]).toEqual([['x'], false])
})

it('fetches all pages by itself up to the limit', async () => {
  const { asked, client, run } = waiting()
  const list = run(() =>
    createPages(
      client,
      () => 'vi',
      units,
      (after) => ({ name: 'a', after: after ?? null }),
      (data) => data.units,
      { all: 3 },
    ),
  )
  await answer(asked, 0, page(['1', '2'], 'c2'))
  await answer(asked, 1, page(['3', '4'], 'c4'))
  await settle()
  expect([asked.length, list.rows.value?.length, list.more.value]).toEqual([2, 4, true])
})
