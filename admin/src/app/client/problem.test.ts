import { CombinedError } from '@urql/core'
import { expect, it } from 'vitest'
import { problemOf, problemOfAnswer } from './problem.ts'

const graphql = (code: string, extra = {}, status = 200) =>
  new CombinedError({
    graphQLErrors: [{ message: 'Câu trả lời', extensions: { code, ...extra } }],
    response: new Response(null, { status }),
  })

it.each([
  [graphql('UNAUTHENTICATED'), 'unauthenticated', 'Câu trả lời'],
  [graphql('FORBIDDEN'), 'forbidden', 'Câu trả lời'],
  [graphql('COST_LIMIT'), 'refused', 'Câu trả lời'],
  [graphql('RATE_LIMITED', { budget: 'cost', limit: 100, remaining: 0 }, 429), 'limited', 'Câu trả lời'],
  [graphql('INTERNAL'), 'internal', undefined],
  [graphql('SOMETHING_NEW', {}, 401), 'unauthenticated', 'Câu trả lời'],
  [new CombinedError({ networkError: new TypeError('Failed to fetch') }), 'offline', undefined],
  [
    new CombinedError({ networkError: new Error(), response: new Response(null, { status: 401 }) }),
    'unauthenticated',
    undefined,
  ],
  [
    new CombinedError({ networkError: new Error(), response: new Response(null, { status: 429 }) }),
    'limited',
    undefined,
  ],
  [
    new CombinedError({ networkError: new Error(), response: new Response(null, { status: 503 }) }),
    'unavailable',
    undefined,
  ],
  [
    new CombinedError({ networkError: new Error(), response: new Response(null, { status: 500 }) }),
    'internal',
    undefined,
  ],
] as const)('case %#', (error, kind, message) => {
  expect(problemOf(error)).toMatchObject({ kind, message })
})

it('keeps the request id of the answer or of its header', () => {
  expect(problemOf(graphql('INTERNAL', { requestId: 'r-1' })).requestId).toBe('r-1')
  const response = new Response(null, { status: 500, headers: { 'x-request-id': 'r-2' } })
  expect(problemOf(new CombinedError({ networkError: new Error(), response })).requestId).toBe('r-2')
})

it.each([
  [0, undefined, { kind: 'offline', message: undefined }],
  [404, { code: 'NOT_FOUND', message: 'Không tìm thấy.' }, { kind: 'internal', message: 'Không tìm thấy.' }],
  [409, { code: 'CONFLICT', message: 'Chưa được.' }, { kind: 'refused', message: 'Chưa được.' }],
  [401, { code: 'UNAUTHENTICATED', message: 'Cần đăng nhập.' }, { kind: 'unauthenticated' }],
  [500, { code: 'INTERNAL', message: 'Lỗi.', requestId: 'r-3' }, { message: undefined, requestId: 'r-3' }],
  [502, 'no JSON', { kind: 'unavailable', message: undefined }],
])('an answer outside GraphQL: %s %o', (status, body, problem) => {
  expect(problemOfAnswer(status, body)).toMatchObject(problem)
})
