import {
  MEMBER_END_REASONS,
  MEMBER_LIST_STATES,
  MEMBER_PRIVATE_FIELDS,
  SEXES,
  type Locale,
  type MemberListParameters,
} from '@chibo/shared'
import type { GraphQLSchema } from 'graphql'
import type { Pool } from 'pg'
import { z } from 'zod'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Database } from '../../database/pool.ts'
import { Snapshot } from '../../database/snapshot.ts'
import { encodeId, idPrefix } from '../../graphql/ids.ts'
import { Opened } from '../../graphql/read/opened.ts'
import type { ReadServices, Run } from '../../graphql/read/entity.ts'
import type { ListStatement } from '../../graphql/read/whole-list.ts'
import { notFound } from '../../use-cases/refusals.ts'
import type { RecordExport } from '../audit/index.ts'
import { columnsOf, type ListedMember } from './columns.rules.ts'
import type { ListFrame } from './layout.rules.ts'
import { MemberList, UnitByCode } from './list-statements.ts'

/** What lists are made with. */
export interface ExportParts {
  readonly schema: GraphQLSchema
  readonly db: Database
  readonly pool: Pool
  readonly services: ReadServices
  readonly record: RecordExport
}

/** Who asks for a list. */
export interface ListCaller {
  readonly viewer: Viewer
  readonly locale: Locale
  readonly requestId: string
  /** the domain's today, ISO */
  readonly today: string
  /** charges the caller for so many members, before any is read. @throws where that is refused */
  readonly charge: (members: number) => void
}

/** A list that may leave: what is known of it beforehand, and its members as they are taken. */
export interface OpenList {
  readonly frame: ListFrame
  readonly members: AsyncGenerator<ListedMember>
  /** gives back what it holds of the database; when its members were taken to the end that has been done */
  readonly close: () => Promise<void>
}

const Heading = z.object({ id: z.string(), name: z.string(), above: z.string().nullable() })
const Size = z.object({
  total: z.number(),
  masked: z.number(),
  groups: z.record(z.string(), z.number()),
})
const Member = z.object({
  heading: z.string(),
  fullName: z.string(),
  sex: z.enum(SEXES).nullable(),
  fileNumber: z.string().nullable(),
  unit: z.object({ name: z.string(), code: z.string() }).nullable(),
  joinedOn: z.string().nullable(),
  admissionDecidedOn: z.string().nullable(),
  officialOn: z.string().nullable(),
  partyAge: z.number().nullable(),
  state: z.enum(MEMBER_LIST_STATES),
  stateSince: z.string().nullable(),
  offices: z.array(z.object({ name: z.string(), isOfPlace: z.boolean() })).nullable(),
  endReason: z.enum(MEMBER_END_REASONS).nullable(),
  endedOn: z.string().nullable(),
  stay: z.object({ unit: z.string().nullable(), until: z.string().nullable() }).nullable(),
  /** sealed */
  secrets: z.partialRecord(z.enum(MEMBER_PRIVATE_FIELDS), z.string().nullable()).nullable(),
})

/** Lists of members that leave the system whole. */
export class MemberExports {
  private readonly parts: ExportParts

  constructor(parts: ExportParts) {
    this.parts = parts
  }

  /**
   * Opens a list in one state of the database. That it leaves is in the audit before this resolves.
   *
   * @throws ProblemError where the unit is none that the caller may know
   */
  async open(parameters: MemberListParameters, caller: ListCaller): Promise<OpenList> {
    const { db, pool, schema } = this.parts
    const { viewer, locale, today } = caller
    const snapshot = await Snapshot.open(pool, viewer.allRanges)
    try {
      const named = await this.unitNamed(snapshot, parameters, caller)
      const list = new MemberList({ schema, viewer, locale }, { ...parameters, unit: named })
      const run = this.runOf(list.variables, caller)
      const bound = ({ text, bind }: ListStatement) => ({ text, values: bind(run) })
      const [heading, size] = [bound(list.heading(db)), bound(list.size(db))]
      const unit = await snapshot.one(heading)
      if (unit === undefined) throw notFound('unit')
      const { id, name, above } = Heading.parse(JSON.parse(unit))
      const { total, masked, groups } = Size.parse(JSON.parse((await snapshot.one(size)) ?? ''))
      caller.charge(total)
      const frame: ListFrame = {
        kind: parameters.list,
        locale,
        day: parameters.asOf ?? today,
        unit: name,
        above,
        total,
        masked,
        groups: new Map(Object.entries(groups)),
      }
      await this.recordLeaving(id, frame, parameters, caller)
      const rows = bound(list.rows(db, columnsOf(frame)))
      return { frame, members: this.members(snapshot, rows), close: () => snapshot.close() }
    } catch (error) {
      await snapshot.close()
      throw error
    }
  }

  /** The id of the unit that is named by it, or by the code that it bears on the day. */
  private async unitNamed(
    snapshot: Snapshot,
    { unit, asOf }: MemberListParameters,
    caller: ListCaller,
  ): Promise<string> {
    if (idPrefix(unit) !== undefined) return unit
    const { db, schema } = this.parts
    const found = new UnitByCode({ schema, ...caller }, { code: unit, ...(asOf !== undefined && { asOf }) })
    const { text, bind } = found.statement(db)
    const id = await snapshot.one({ text, values: bind(this.runOf(found.variables, caller)) })
    if (id === undefined) throw notFound('unit')
    return encodeId('unit', id)
  }

  /** Whose fields the list shows is told by its own record, before any is opened. */
  private runOf(variables: Run['variables'], { viewer, today }: ListCaller): Run {
    return { viewer, variables, today, services: this.parts.services, opened: new Opened(), subject: null }
  }

  private recordLeaving(
    unitId: string,
    frame: ListFrame,
    { list, format, scope, asOf, unit: _unit, locale: _locale, ...filters }: MemberListParameters,
    { viewer, requestId }: ListCaller,
  ): Promise<void> {
    const columns = columnsOf(frame)
    const asked = Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [name]))
    return this.parts.record({
      viewer,
      requestId,
      unitId,
      readFields:
        frame.total === 0 ? [] : columns.flatMap(({ name, isPrivate }) => (isPrivate ? [name] : [])),
      told: {
        list,
        format,
        scope,
        ...(asOf !== undefined && { asOf }),
        columns: columns.map(({ name }) => name).join(' '),
        ...(asked.length > 0 && { filters: asked.join(' ') }),
        rows: String(frame.total),
      },
    })
  }

  private async *members(
    snapshot: Snapshot,
    rows: Parameters<Snapshot['rows']>[0],
  ): AsyncGenerator<ListedMember> {
    const opened = (sealed: string | null): string | null =>
      sealed === null ? null : this.parts.services.open(Buffer.from(sealed, 'hex'))
    try {
      for await (const row of snapshot.rows(rows)) {
        const member = Member.parse(JSON.parse(row))
        yield {
          ...member,
          offices: member.offices ?? [],
          secrets: Object.fromEntries(
            Object.entries(member.secrets ?? {}).map(([name, sealed]) => [name, opened(sealed)]),
          ),
        }
      }
    } finally {
      await snapshot.close()
    }
  }
}
