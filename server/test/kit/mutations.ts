import { expect } from 'vitest'
import { z } from 'zod'
import { encodeId } from '../../src/graphql/ids.ts'
import type { GraphQLAnswer, TestApp } from './app.ts'

const Problem = z.object({ code: z.string(), path: z.array(z.string()), message: z.string() })
const Payload = z.looseObject({ userErrors: z.array(Problem), warnings: z.array(Problem) })

/** What a mutation answered; no payload where the whole request was refused. */
export interface MutationAnswer extends GraphQLAnswer {
  readonly payload: z.output<typeof Payload> | undefined
  /** what was wrong: `CODE at.path` */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

/** Sends mutations and looks at what they store. */
export class Mutations {
  private readonly app: TestApp
  private readonly selections: Readonly<Record<string, string>>

  /** @param selections what to select of each mutation's payload, besides problems and warnings */
  constructor(app: TestApp, selections: Readonly<Record<string, string>>) {
    this.app = app
    this.selections = selections
  }

  async send(
    field: string,
    input: object,
    credential: string,
    headers: Readonly<Record<string, string>> = {},
    type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`,
  ): Promise<MutationAnswer> {
    const problems = '{ code path message }'
    const answer = await this.app.graphql(
      credential,
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${this.selections[field] ?? ''} userErrors ${problems} warnings ${problems} } }`,
      { input },
      headers,
    )
    const payload = answer.data ? Payload.parse(answer.data[field]) : undefined
    const told = (list: z.output<typeof Problem>[] = []) =>
      list.map(({ code, path }) => `${code} ${path.join('.')}`.trim())
    return { ...answer, payload, problems: told(payload?.userErrors), warnings: told(payload?.warnings) }
  }

  /** The same, for what must succeed. */
  async done(
    field: string,
    input: object,
    credential: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const answer = await this.send(field, input, credential, headers)
    expect(answer.errors).toBeUndefined()
    expect(answer.problems).toEqual([])
    if (!answer.payload) throw new Error('no payload')
    return { ...answer, payload: answer.payload }
  }

  /** Rows past row-level security. */
  async rows(statement: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    const { rows } = await this.app.database.owner.pool.query<Record<string, unknown>>(statement, [...values])
    return rows
  }

  /** The first value of the first row, as text. */
  async text(statement: string, values: readonly unknown[] = []): Promise<string> {
    const [row] = await this.rows(statement, values)
    const [value] = Object.values(row ?? {})
    if (value === undefined || value === null)
      throw new Error(`nothing found: ${statement} ${String(values)}`)
    return String(value)
  }

  /** The opaque id of the row that a statement finds. */
  async id(prefix: string, statement: string, ...values: readonly unknown[]): Promise<string> {
    return encodeId(prefix, await this.text(statement, values))
  }

  /** The opaque id of the unit with a code. */
  unit(code: string): Promise<string> {
    return this.id('unit', 'select id from unit where code = $1', code)
  }

  /** Opaque ids of those whose home is a cell today and who are active, in the order of their names. */
  async members(code: string): Promise<string[]> {
    const rows = await this.rows(
      `select m.id from member m join unit u on u.id = m.home_unit_id
       where u.code = $1 and m.ended_on is null and m.activity = 'ACTIVE' order by m.sort_key, m.id`,
      [code],
    )
    return rows.map(({ id }) => encodeId('member', String(id)))
  }

  /** Everything that writes store, as one digest; the use of a token is noted in the background. */
  stored(): Promise<string> {
    const tables = [
      'meeting',
      'attendance',
      'agenda_item',
      'agenda_paper',
      'speech',
      'meeting_step',
      'meeting_notice',
      'interim_review',
      'task',
      'task_helper',
      'task_act',
      'task_evidence',
      'meeting_task',
      'meeting_vote',
      'vote_ballot',
      'reserved_opinion',
      'minutes',
      'minutes_version',
      'meeting_guest',
      'document',
      'document_run',
      'visit',
      'scorecard',
      'scorecard_item',
      'decision',
      'work_group',
      'work_group_member',
      'work_group_assignment',
      'account',
      'access_grant',
      'api_token',
      'reorganization',
      'reorganization_allotment',
      'audit_record',
      'change_event',
      'idempotency',
    ]
    const digests = tables.map(
      (table) =>
        `(select coalesce(md5(string_agg(row::text, '|' order by row::text)), '') from (select to_jsonb(t) - 'last_used_at' as row from ${table} t) t)`,
    )
    return this.text(`select ${digests.join(" || ' ' || ")}`)
  }

  /** The latest audit record. */
  async audited(): Promise<Record<string, unknown>> {
    const [row] = await this.rows(
      'select action, object_type, unit_id, account_id is not null or token_id is not null as by_somebody, changes::text as changes from audit_record order by id desc limit 1',
    )
    return row ?? {}
  }
}
