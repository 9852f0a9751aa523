import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { Locale } from '@chibo/shared'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { ReadFrame } from '../../database/read-frame.ts'
import { UUID_LENGTH } from '../id-text.ts'
import type { LinkPlan, ReadServices, Run } from './entity.ts'
import { AnswerWriter, type Unfinished } from './answer.ts'
import { planOf } from './compile.ts'
import type { Opened } from './opened.ts'
import type { PlanCache, RootField } from './plan.ts'

/** Who reads, in which language, on which day. */
export interface ReadContext {
  readonly viewer: Viewer
  readonly locale: Locale
  readonly today: string
  /** counts a table-reading statement */
  readonly countStatement: () => void
  /** reads of root fields that were begun before: they are told, not run again */
  readonly begun?: Reads
  /** sensitive values that answers to the request show */
  readonly opened: Opened
}

/** Reads of root fields, by the names under which they are answered. */
export type Reads = ReadonlyMap<string, Promise<Unfinished>>

/** Reads of root fields: plan, one statement in its frame, what is left to finish. */
export class Reader {
  private readonly plans: PlanCache
  private readonly frame: ReadFrame
  private readonly services: ReadServices

  constructor(plans: PlanCache, frame: ReadFrame, services: ReadServices) {
    this.plans = plans
    this.frame = frame
    this.services = services
  }

  /** Reads a root field by the plan declared on it. */
  root(info: GraphQLResolveInfo, cx: ReadContext): Promise<unknown> {
    const field = info.parentType.getFields()[info.fieldName]
    if (!field) throw new GraphQLError(`no field ${info.fieldName}`)
    const plan = planOf(field, info.parentType.name)
    if (plan.kind === 'value') throw new Error(`${info.fieldName} is not a link`)
    return valueOf(cx.begun?.get(String(info.path.key)) ?? this.fetch(fieldOf(info), plan, '', cx))
  }

  /**
   * Reads a field by a link made for the occasion.
   *
   * @param key tells links on the same field apart whose SQL differs
   * @param subject see Run
   */
  read(
    info: GraphQLResolveInfo,
    link: LinkPlan,
    key: string,
    cx: ReadContext,
    subject: string | null = null,
  ): Promise<unknown> {
    return valueOf(this.fetch(fieldOf(info), link, key, cx, subject))
  }

  /** The JSON of a root field, told without the executor. */
  async fetch(
    field: RootField,
    link: LinkPlan,
    key: string,
    cx: ReadContext,
    subject: string | null = null,
  ): Promise<Unfinished> {
    const plan = this.plans.get(field, link, key, cx.viewer, cx.locale)
    const { variables } = field
    const { viewer, today, opened } = cx
    const run: Run = { viewer, variables, today, services: this.services, opened, subject }
    const values = plan.bind(run)
    cx.countStatement()
    const text = await this.frame.read(cx.viewer.allRanges, plan.text, values)
    if (text === undefined || plan.confirms === undefined)
      return { text: text ?? null, marks: plan.marks, run }
    opened.note(text.slice(0, UUID_LENGTH), plan.confirms)
    return { text: text.slice(UUID_LENGTH), marks: plan.marks, run }
  }
}

async function valueOf(read: Promise<Unfinished>): Promise<unknown> {
  const writer = new AnswerWriter()
  writer.answer(await read)
  return JSON.parse(writer.written.toString())
}

function fieldOf(info: GraphQLResolveInfo): RootField {
  return {
    schema: info.schema,
    operation: info.operation,
    fragments: info.fragments,
    variables: info.variableValues,
    parentType: info.parentType,
    fieldName: info.fieldName,
    responsePath: responsePath(info.path),
    nodes: info.fieldNodes,
  }
}

function responsePath(path: GraphQLResolveInfo['path']): string {
  return path.prev ? `${responsePath(path.prev)}.${String(path.key)}` : String(path.key)
}
