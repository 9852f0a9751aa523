import { DatabaseError } from 'pg'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { loggedError } from './logged-error.ts'

const PERSON = 'Nguyễn Văn Bí Mật'

function databaseError(code: string) {
  const error = new DatabaseError(`duplicate key (full_name)=(${PERSON})\n    at ${PERSON}:1:1`, 10, 'error')
  return Object.assign(error, {
    code,
    detail: PERSON,
    where: PERSON,
    constraint: 'member_card_number_digest_key',
    table: 'member_private',
  })
}

test('values never get into the log, wherever an error quotes them', () => {
  const parse = () => {
    try {
      JSON.parse(`{"fullName": "${PERSON}`)
    } catch (error) {
      return error
    }
    return undefined
  }
  const errors = [
    databaseError('23505'),
    databaseError('22P02'),
    databaseError('P0001'),
    parse(),
    new Error(PERSON),
    new Error('outer', { cause: databaseError('23505') }),
    z.enum(['a']).safeParse(PERSON).error,
    PERSON,
    { message: PERSON },
  ]
  for (const error of errors) {
    const logged = JSON.stringify(loggedError(error))
    expect(logged).not.toContain('Nguyễn')
    expect(logged).not.toContain('Bí')
  }
})

test('what helps to find the fault stays', () => {
  expect(loggedError(databaseError('23505'))).toMatchObject({
    code: '23505',
    constraint: 'member_card_number_digest_key',
    table: 'member_private',
  })
  expect(loggedError(databaseError('23505')).message).toBeUndefined()
  const fault = loggedError(new TypeError('x is not a function'))
  expect(fault).toMatchObject({ name: 'TypeError', message: 'x is not a function' })
  expect(fault.stack[0]).toMatch(/^at .*logged-error\.test\.ts:\d+:\d+\)?$/)
  expect(
    loggedError(Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })),
  ).toMatchObject({
    message: 'connect ECONNREFUSED 127.0.0.1:5432',
  })
})

test('a chain of causes ends', () => {
  const error = new Error('a')
  error.cause = error
  expect(JSON.stringify(loggedError(error)).length).toBeLessThan(20_000)
})
