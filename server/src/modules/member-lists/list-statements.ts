import {
  MEMBER_LIST_STATES,
  memberConditions,
  type Locale,
  type MemberListKind,
  type MemberListParameters,
} from '@chibo/shared'
import type { GraphQLSchema } from 'graphql'
import { sql } from 'kysely'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Database } from '../../database/pool.ts'
import { decodeId } from '../../graphql/ids.ts'
import { holdsOn } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { WholeList, type ListStatement } from '../../graphql/read/whole-list.ts'
import { nextBadge } from '../clocks/badge-rounds.entity.ts'
import {
  endReasonOf,
  homePath,
  isElsewhere,
  mayReadPrivate,
  partyAgeOf,
} from '../members/member-values.entity.ts'
import { Office } from '../offices/offices.entity.ts'
import { Unit } from '../units/units.entity.ts'
import type { Column } from './columns.rules.ts'

/** For whom a list is made. */
export interface ListReader {
  readonly schema: GraphQLSchema
  readonly viewer: Viewer
  readonly locale: Locale
}

/** The rows of a list are those of the field `members` with the same arguments. */
const MEMBERS = `query ($under: ID!, $scope: Scope!, $asOf: Date, $where: MemberFilter!) {
  members(under: $under, scope: $scope, asOf: $asOf, where: $where) { totalCount }
}`

/** A unit is known by its code as the field `units` knows it. */
const UNITS = `query ($code: String!, $asOf: Date) {
  units(where: { code: { eq: $code } }, asOf: $asOf) { totalCount }
}`

/** Who bears a code on a day. */
export class UnitByCode {
  private readonly list: WholeList

  constructor({ schema, viewer, locale }: ListReader, { code, asOf }: { code: string; asOf?: string }) {
    this.list = new WholeList({
      schema,
      document: UNITS,
      variables: { code, asOf: asOf ?? null },
      viewer,
      locale,
    })
  }

  /** Values of the variables of its statement. */
  get variables() {
    return this.list.variables
  }

  /** Its uuid; no row for one that the reader may not know. */
  statement(compiler: Database): ListStatement {
    const { there, source, where } = this.list.rows
    const id = there.col('id')
    return this.list.statement(
      compiler,
      sql`select ${id}::text from ${source} where ${where} order by ${id} desc limit 1`,
    )
  }
}

/** The statements of one list: what stands above it and how much is in it, then its rows. */
export class MemberList {
  private readonly list: WholeList
  private readonly kind: MemberListKind
  private readonly locale: Locale
  private readonly unit: Sql
  private readonly from: Sql

  constructor({ schema, viewer, locale }: ListReader, parameters: MemberListParameters) {
    const { unit, scope, asOf, list } = parameters
    const where = memberConditions(parameters)
    const id = decodeId(['unit'], unit, ['unit'])
    const variables = { under: unit, scope, asOf: asOf ?? null, where }
    this.list = new WholeList({ schema, document: MEMBERS, variables, viewer, locale })
    this.kind = list
    this.locale = locale
    this.unit = this.cx.param(() => id, 'uuid')
    this.from = this.members()
  }

  /** Values of the variables of its statements. */
  get variables() {
    return this.list.variables
  }

  private get cx(): Compiling {
    return this.list.cx
  }

  private get member(): Row {
    return this.list.rows.there
  }

  /** Name of the unit and of the one above it, as far as the reader may know them; no row for a unit that they may not. */
  heading(compiler: Database): ListStatement {
    const { cx } = this
    const unit = cx.rows(
      { kind: 'one', target: () => Unit, where: (one) => sql`${one.col('id')} = ${this.unit}` },
      new Map(),
    )
    const above = cx.rows(
      {
        kind: 'one',
        target: () => Unit,
        where: (one) => sql`${one.col('id')} = ${unit.there.col('parent_id')}`,
      },
      new Map(),
    )
    return this.list.statement(
      compiler,
      sql`select json_build_object('id', ${unit.there.col('id')}, 'name', ${unit.there.col('name')}, 'above',
        (select ${above.there.col('name')} from ${above.source} where ${above.where}))::text
        from ${unit.source} where ${unit.where}`,
    )
  }

  /** How many members there are, of how many the reader may not read the sensitive fields, and how many stand under which heading. */
  size(compiler: Database): ListStatement {
    return this.list.statement(
      compiler,
      sql`select json_build_object('total', coalesce(sum(members), 0), 'masked', coalesce(sum(masked), 0),
        'groups', coalesce(json_object_agg(key, members), '{}'))::text
        from (select heading.key, count(*) as members, count(*) filter (where not ${mayReadPrivate(this.member, this.cx)}) as masked
          from ${this.from} group by heading.key) as headings`,
    )
  }

  /**
   * The rows in order: see ListedMember.
   *
   * @param listed its columns: the sensitive ones among them come sealed, by their names
   */
  rows(compiler: Database, listed: readonly Column[]): ListStatement {
    const { cx, member } = this
    const columns: readonly (readonly [string, Sql])[] = [
      ['heading', sql`heading.key`],
      ['fullName', member.col('full_name')],
      ['sex', member.col('sex')],
      ['fileNumber', member.col('file_number')],
      ['unit', this.unitTold(member.col('home_unit_id'))],
      ['joinedOn', partial(member.col('joined_on'), member.col('joined_on_precision'))],
      [
        'admissionDecidedOn',
        partial(member.col('admission_decided_on'), member.col('admission_decided_on_precision')),
      ],
      ['officialOn', partial(member.col('official_on'), member.col('official_on_precision'))],
      ['partyAge', partyAgeOf(member, cx)],
      ['state', stateOf(member, cx)],
      ['stateSince', this.stateSince()],
      ['offices', this.offices()],
      ['endReason', member.asOf ? sql`null` : endReasonOf(member)],
      ['endedOn', member.asOf ? sql`null` : member.col('ended_on')],
      ['stay', this.stay()],
      ['secrets', this.secrets(listed)],
    ]
    const named = columns.map(([name, value]) => sql`${value} as ${sql.id(name)}`)
    return this.list.statement(
      compiler,
      sql`select (select row_to_json(r) from (select ${sql.join(named)}) as r)::text from ${this.from}
        order by heading.key collate "C", ${member.col('sort_key')} collate "C", ${member.col('id')}`,
    )
  }

  /** Its members, found before they are put in order, each with the key of the heading that they stand under. */
  private members(): Sql {
    const { source, where } = this.list.rows
    const alias = sql.id(this.member.alias)
    const key = this.headingKey()
    const isListed = this.kind === 'BY_BADGE_ROUND' ? sql` where heading.key is not null` : sql``
    return sql`(select ${alias}.* from ${source} where ${where} offset 0) as ${alias}
      cross join lateral (select ${key} as key offset 0) as heading${isListed}`
  }

  private headingKey(): Sql {
    const { cx, member } = this
    switch (this.kind) {
      case 'REGISTER':
      case 'NATIONAL':
        return sql`''`
      case 'BY_CELL':
        return homePath(member, cx)
      case 'BY_STATE': {
        const states = sql`array[${sql.join(MEMBER_LIST_STATES.map((state) => sql.lit(state)))}]`
        return sql`array_position(${states}, ${stateOf(member, cx)})::text`
      }
      case 'BY_BADGE_ROUND':
        return this.badgeRound()
    }
  }

  /** The first round within a year that awards a member a badge, and the years to a thousand, so that more stand first. */
  private badgeRound(): Sql {
    const lastDay = sql`(${this.cx.day} + interval '1 year' - interval '1 day')::date`
    const { round, years } = nextBadge(this.member, this.cx, lastDay)
    return sql`${round}::text || ' ' || (1000 - ${years})`
  }

  /** Offices held on the day in units that the reader may read, the highest first. */
  private offices(): Sql {
    const { cx, member } = this
    const office = cx.row(Office, 'today')
    const label = sql.ref(this.locale === 'en' ? 'kind.label_en' : 'kind.label_vi')
    return sql`(select json_agg(json_build_object('name', concat_ws(' ', ${label}, ${office.col('place_name')}), 'isOfPlace', kind.held_of = 'PLACE')
        order by kind.rank, ${office.col('id')})
      from ${cx.from(Office, office)} join office_kind as kind on kind.code = ${office.col('kind_code')}
      where ${office.col('member_id')} = ${member.col('id')} and ${holdsOn(office.col('during'), cx.day)} and ${cx.gate(Office, office)})`
  }

  /** Since when somebody is not active. */
  private stateSince(): Sql {
    const { cx, member } = this
    return sql`(select lower(dated.during) from member_activity as dated where dated.member_id = ${member.col('id')}
      and dated.activity <> 'ACTIVE' and ${holdsOn(sql.ref('dated.during'), cx.day)})`
  }

  /** Sealed values by the names of their columns, which are those of the list's in capitals. */
  private secrets(listed: readonly Column[]): Sql {
    const { cx, member } = this
    const sealed = listed.flatMap(({ name, isPrivate }) =>
      isPrivate ? [sql`${sql.lit(name)}, encode(private.${sql.id(name.toLowerCase())}, 'hex')`] : [],
    )
    if (sealed.length === 0) return sql`null`
    return sql`case when ${mayReadPrivate(member, cx)} then (select json_build_object(${sql.join(sealed)})
      from member_private as private where private.member_id = ${member.col('id')}) end`
  }

  /** Where somebody stays for a time and until when, as far as the reader may know the unit: name and last day. */
  private stay(): Sql {
    const { cx, member } = this
    return sql`(select json_build_object('unit', coalesce(stay.outside_name, ${this.unitTold(sql.ref('stay.unit_id'))} ->> 'name'), 'until', upper(stay.during))
      from membership as stay where stay.member_id = ${member.col('id')} and stay.kind = 'TEMPORARY' and ${holdsOn(sql.ref('stay.during'), cx.day)} limit 1)`
  }

  /** Name and code of a unit, as far as the reader may know it. */
  private unitTold(id: Sql): Sql {
    const link = {
      kind: 'one',
      target: () => Unit,
      anyState: true,
      where: (one: Row) => sql`${one.col('id')} = ${id}`,
    } as const
    const { there, source, where } = this.cx.rows(link, new Map())
    return sql`(select json_build_object('name', ${there.col('name')}, 'code', ${there.col('code')}) from ${source} where ${where})`
  }
}

/** How a member stands: see MEMBER_LIST_STATES. */
function stateOf(member: Row, cx: Compiling): Sql {
  const isOver = member.asOf ? sql`false` : sql`${member.col('ended_on')} is not null`
  return sql`case when ${isOver} then 'ENDED' when ${member.col('activity')} <> 'ACTIVE' then ${member.col('activity')}
    when ${isElsewhere(member, cx)} then 'ELSEWHERE' else coalesce(${member.col('standing')}, 'UNKNOWN') end`
}

function partial(day: Sql, precision: Sql): Sql {
  return sql`left(${day}::text, case ${precision} when 'YEAR' then 4 when 'MONTH' then 7 else 10 end)`
}
