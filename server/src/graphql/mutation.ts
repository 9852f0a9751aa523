import { describeProblem, type Problem } from '@chibo/shared'
import type { InputType } from '@pothos/core'
import { sql } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import { HttpError } from '../http/http-error.ts'
import { IdempotencyError } from '../use-cases/idempotency.ts'
import type { Caller, Outcome, UseCaseResult } from '../use-cases/use-case.ts'
import { builder, type GraphQLContext, type Types } from './builder.ts'
import type { EntityType } from './define.ts'
import { ErrorCodeEnum } from './enums.ts'
import type { LinkPlan } from './read/entity.ts'
import { requireViewer, unchecked } from './resolve.ts'

/** Mutations: one input, one use case, a payload with what was written or what was wrong. */

const UserError = builder.objectRef<Problem & { message: string }>('UserError').implement({
  description: 'An expected failure: nothing was stored.',
  fields: (t) => ({
    code: t.field({ type: ErrorCodeEnum, description: 'Stable code.', resolve: (problem) => problem.code }),
    path: t.stringList({
      description: 'Where in the input: names and indexes from `input` down.',
      resolve: (problem) => [...problem.path],
    }),
    message: t.string({
      description: "A sentence in the reader's language.",
      resolve: (problem) => problem.message,
    }),
  }),
})

/** What a payload is made from: the row that was written, or problems. */
interface Payload {
  readonly writtenId: string | null
  readonly problems: readonly Problem[]
}

/** A mutation on one entity. */
export interface MutationOptions<T extends UseCaseResult> {
  readonly name: string
  readonly description: string
  readonly input: InputType<Types>
  /** name of the payload's field: `visit` */
  readonly noun: string
  readonly target: () => EntityType
  readonly run: (input: unknown, caller: Caller, cx: GraphQLContext) => Promise<Outcome<T>>
  /** uuid of the row that was written */
  readonly written: (result: T) => string
}

/** Adds a mutation to the schema. */
export function mutation<T extends UseCaseResult>(options: MutationOptions<T>): void {
  const { name, noun, target } = options
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const PayloadRef = builder.objectRef<Payload>(`${capital}Payload`).implement({
    description: `What \`${name}\` came to.`,
    fields: (t) => ({
      [noun]: t.field({
        type: target().ref,
        nullable: true,
        description: 'What was written; null where nothing was.',
        resolve: (payload, _args, cx, info) => readWritten(payload, target, cx, info),
      }),
      userErrors: t.field({
        type: [UserError],
        description: 'What was wrong; empty when it was stored.',
        resolve: (payload, _args, cx) =>
          payload.problems.map((problem) => ({ ...problem, message: describeProblem(problem, cx.locale) })),
      }),
    }),
  })
  builder.mutationField(name, (t) =>
    t.field({
      type: PayloadRef,
      description: options.description,
      args: { input: t.arg({ type: options.input, required: true, description: 'What is to be stored.' }) },
      resolve: async (_root, { input }, cx, info) => {
        const outcome = await options.run(input, callerOf(cx, info), cx).catch(rethrow)
        return outcome.ok
          ? { writtenId: options.written(outcome.result), problems: [] }
          : { writtenId: null, problems: outcome.problems }
      },
    }),
  )
}

async function readWritten(
  { writtenId }: Payload,
  target: () => EntityType,
  cx: GraphQLContext,
  info: GraphQLResolveInfo,
) {
  if (writtenId === null) return null
  const link: LinkPlan = {
    kind: 'one',
    target,
    anyState: true,
    where: (row, _here, compiling) =>
      sql`${row.col('id')} = ${compiling.param((run) => run.subject, 'uuid')}`,
  }
  return unchecked(await cx.reader.read(info, link, '', { ...cx, viewer: requireViewer(cx) }, writtenId))
}

function callerOf(cx: GraphQLContext, info: GraphQLResolveInfo): Caller {
  const viewer = requireViewer(cx)
  const ownerId = viewer.accountId ?? viewer.tokenId ?? ''
  return {
    viewer,
    requestId: cx.requestId,
    today: cx.today,
    now: cx.now(),
    idempotency: cx.idempotency && { ...cx.idempotency, ownerId, field: String(info.path.key) },
  }
}

function rethrow(error: unknown): never {
  if (error instanceof IdempotencyError) throw new HttpError(error.code)
  throw error
}
