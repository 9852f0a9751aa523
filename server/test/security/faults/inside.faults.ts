import { GraphQLError } from 'graphql'
import { Reader } from '../../../src/graphql/read/reader.ts'
import { MeetingsService } from '../../../src/modules/meetings/index.ts'
import { faults, TELLING } from './fault.ts'
import type { Program } from './program.ts'

/** Throws the same whenever it is called. */
const throwing = (thrown: unknown) => () => {
  throw thrown
}
const rejecting = (thrown: unknown) => () => Promise.reject(thrown)

const inResolver = (does: () => unknown) => (p: Program) =>
  p.instead(Reader.prototype, 'root', does, () => p.read())
const inUseCase = (does: () => unknown) => (p: Program) =>
  p.instead(MeetingsService.prototype, 'createMeeting', does, () => p.write())

class Telling extends Error {
  readonly code = '42P01'
  readonly table = 'member_private'
  readonly constraint = 'member_private_pkey'
  readonly detail = TELLING
}

/** Of the program itself: what is thrown where nobody foresaw it. */
export const insideFaults = faults([
  ['a resolver throws', '500 INTERNAL', inResolver(throwing(new Error(TELLING)))],
  ['a resolver rejects', '500 INTERNAL', inResolver(rejecting(new TypeError(TELLING)))],
  ['a resolver throws what is no error', '500 INTERNAL', inResolver(throwing(TELLING))],
  ['a resolver throws nothing', '500 INTERNAL', inResolver(throwing(undefined))],
  ['a resolver throws an error of GraphQL', '500 INTERNAL', inResolver(throwing(new GraphQLError(TELLING)))],
  [
    'a resolver throws an error that bears a code and a stack',
    '500 INTERNAL',
    inResolver(throwing(new GraphQLError(TELLING, { extensions: { code: 'TELLTALE', stack: TELLING } }))),
  ],
  [
    'a resolver answers what the schema does not know',
    '500 INTERNAL',
    inResolver(() => ({ nodes: [{ id: { TELLING } }] })),
  ],
  [
    'a use case throws',
    '500 INTERNAL',
    inUseCase(rejecting(new Error(TELLING, { cause: new Error(TELLING) }))),
  ],
  ['a use case throws at once', '500 INTERNAL', inUseCase(throwing(new RangeError(TELLING)))],
  ['a use case throws like the database', '500 INTERNAL', inUseCase(rejecting(new Telling(TELLING)))],
  [
    'a use case throws with a status of its own',
    '418 BAD_USER_INPUT',
    inUseCase(rejecting(Object.assign(new Error(TELLING), { statusCode: 418 }))),
  ],
  [
    'a use case throws several at once',
    '500 INTERNAL',
    inUseCase(rejecting(new AggregateError([new Error(TELLING)], TELLING))),
  ],
])
