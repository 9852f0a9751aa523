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
import { encodeId } from './ids.ts'
import type { LinkPlan } from './read/entity.ts'
import { requireViewer, unchecked } from './resolve.ts'

/** Mutations: one input, one use case, a payload with what was written or what was wrong. */

const UserError = builder.objectRef<Problem & { message: string }>('UserError').implement({
  description: 'An expected failure, or a warning: what, and where in the input.',
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

/** What a row of a bulk input came to. */
interface RowResult {
  readonly index: number
  /** null for a row that was not stored */
  readonly id: string | null
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

const RowResultRef = builder.objectRef<RowResult>('RowResult').implement({
  description: 'What one row of a bulk input came to.',
  fields: (t) => ({
    index: t.int({ description: 'Its place in the input, from 0.', resolve: ({ index }) => index }),
    id: t.id({
      nullable: true,
      description: 'Of what was written for it; null where nothing was.',
      resolve: ({ id }) => id,
    }),
    userErrors: t.field({
      type: [UserError],
      description: 'What was wrong with it; empty when it was stored.',
      resolve: ({ problems }, _args, cx) => problems.map((problem) => described(problem, cx)),
    }),
    warnings: t.field({
      type: [UserError],
      description: 'What is worth knowing of it.',
      resolve: ({ warnings }, _args, cx) => warnings.map((warning) => described(warning, cx)),
    }),
  }),
})

/** What a payload is made from: what was written, or problems. */
interface Payload<T> {
  readonly result: T | null
  readonly secret: string | null
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  readonly rows: readonly RowResult[]
}

/** A field of a payload: rows that were written, read back through the gate; or a secret, shown once. */
export type Written<T> =
  | { readonly secret: true; readonly description: string }
  | {
      readonly target: () => EntityType
      readonly id: (result: T) => string
      readonly description?: string
    }
  | {
      readonly target: () => EntityType
      /** a list, in this order */
      readonly ids: (result: T) => readonly string[]
      readonly description: string
    }

/** A result for each row of a bulk input, in its order. */
export interface RowResults<T> {
  /** the list in the input */
  readonly list: string
  /** what rows come to: the prefix of its ids */
  readonly prefix: string
  /** the uuid that each row came to; empty for rows that were left out */
  readonly ids: (result: T) => readonly string[]
}

/** A mutation. */
export interface MutationOptions<T extends UseCaseResult> {
  readonly name: string
  readonly description: string
  readonly input: InputType<Types>
  /** the payload's fields by name: `visit` */
  readonly payload: Readonly<Record<string, Written<T>>>
  readonly rows?: RowResults<T>
  readonly run: (input: unknown, caller: Caller, cx: GraphQLContext) => Promise<Outcome<T>>
}

/** Adds a mutation to the schema. */
export function mutation<T extends UseCaseResult>(options: MutationOptions<T>): void {
  const { name } = options
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const PayloadRef = builder.objectRef<Payload<T>>(`${capital}Payload`).implement({
    description: `What \`${name}\` came to.`,
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(options.payload).map(([noun, written]) => [noun, writtenField(t, written)]),
      ),
      ...(options.rows && {
        results: t.field({
          type: [RowResultRef],
          description: 'What each row came to, in the order of the input.',
          resolve: ({ rows }) => [...rows],
        }),
      }),
      userErrors: t.field({
        type: [UserError],
        description: 'What was wrong; empty when it was stored.',
        resolve: ({ problems }, _args, cx) => problems.map((problem) => described(problem, cx)),
      }),
      warnings: t.field({
        type: [UserError],
        description: 'What is worth knowing of what was stored.',
        resolve: ({ warnings }, _args, cx) => warnings.map((warning) => described(warning, cx)),
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
        const rows = options.rows ? rowsOf(input, options.rows, outcome) : []
        return outcome.ok
          ? { result: outcome.result, secret: outcome.secret, problems: [], warnings: outcome.warnings, rows }
          : { result: null, secret: null, problems: outcome.problems, warnings: [], rows }
      },
    }),
  )
}

/** What each row of a bulk input came to. */
function rowsOf<T>(input: unknown, { list, prefix, ids }: RowResults<T>, outcome: Outcome<T>): RowResult[] {
  const given: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, list) : undefined
  const written = outcome.ok ? ids(outcome.result) : []
  const of = (problems: readonly Problem[], index: number): Problem[] =>
    problems.filter(({ path }) => path[0] === list && path[1] === String(index))
  return (Array.isArray(given) ? given : []).map((_row, index) => ({
    index,
    id: written[index] ? encodeId(prefix, written[index]) : null,
    problems: of(outcome.ok ? outcome.skipped : outcome.problems, index),
    warnings: of(outcome.ok ? outcome.warnings : [], index),
  }))
}

function described(problem: Problem, cx: GraphQLContext): Problem & { message: string } {
  return { ...problem, message: describeProblem(problem, cx.locale) }
}

type PayloadFields<T> = PothosSchemaTypes.ObjectFieldBuilder<Types, Payload<T>>

function writtenField<T>(t: PayloadFields<T>, written: Written<T>) {
  if ('secret' in written) {
    return t.field({
      type: 'String',
      nullable: true,
      description: `${written.description} Shown this once; null where a request is repeated under its key.`,
      resolve: ({ secret }) => secret,
    })
  }
  const { target } = written
  if ('ids' in written) {
    return t.field({
      type: [target().ref],
      description: written.description,
      resolve: async ({ result }, _args, cx, info) => {
        if (result === null) return []
        const ids = written.ids(result)
        // The ids of a list travel as one array literal; the rows come by their ids, to be put in order here.
        const rows = await readWritten('keyed', 'uuid[]', target, cx, info, `{${ids.join(',')}}`)
        const keyed = typeof rows === 'object' && rows !== null ? rows : {}
        return unchecked(ids.flatMap((id): unknown => Reflect.get(keyed, id) ?? []))
      },
    })
  }
  return t.field({
    type: target().ref,
    nullable: true,
    description: written.description ?? 'What was written; null where nothing was.',
    resolve: async ({ result }, _args, cx, info) =>
      unchecked(
        result === null ? null : await readWritten('one', 'uuid', target, cx, info, written.id(result)),
      ),
  })
}

function readWritten(
  kind: 'one' | 'keyed',
  type: 'uuid' | 'uuid[]',
  target: () => EntityType,
  cx: GraphQLContext,
  info: GraphQLResolveInfo,
  subject: string,
): Promise<unknown> {
  const link: LinkPlan = {
    kind,
    target,
    anyState: true,
    where: (row, _here, compiling) => {
      const given = compiling.param((run) => run.subject, type)
      return kind === 'one' ? sql`${row.col('id')} = ${given}` : sql`${row.col('id')} = any (${given})`
    },
  }
  return cx.reader.read(info, link, '', { ...cx, viewer: requireViewer(cx) }, subject)
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
