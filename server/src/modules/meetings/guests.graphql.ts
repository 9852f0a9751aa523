import { sql } from 'kysely'
import { entity, implement, type Fields } from '../../graphql/define.ts'
import { GuestKindEnum } from '../../graphql/enums.ts'
import { holdsOn, Share } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { textArg } from '../../graphql/read/values.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Office } from '../offices/offices.entity.ts'
import { Meeting, type MeetingColumn } from './meetings.entity.ts'
import { CAME } from './roll-split.entity.ts'

/** Somebody beside the roll; shows with the meeting. */
const MeetingGuest = entity<
  'id' | 'meeting_id' | 'kind' | 'member_id' | 'person_name' | 'person_office' | 'arrived_at' | 'left_at'
>({
  name: 'MeetingGuest',
  prefix: 'guest',
  table: 'meeting_guest',
  scope: { kind: 'via', column: 'meeting_id', target: () => Meeting },
})

implement(
  MeetingGuest,
  'Somebody who was at a meeting without being on its roll; never counted in its rates.',
  (f) => ({
    id: f.id(),
    kind: f.value(GuestKindEnum, { column: 'kind', description: 'Guest or observer.' }),
    person: namedReference(
      f,
      { member: 'member_id', name: 'person_name', office: 'person_office' },
      { description: 'Who.' },
    ),
    arrivedAt: f.dateTime({
      column: 'arrived_at',
      nullable: true,
      description: 'When they came; null where nobody wrote it down.',
    }),
    leftAt: f.dateTime({
      column: 'left_at',
      nullable: true,
      description: 'When they left; null where nobody wrote it down.',
    }),
  }),
)

/** Who stood beside the roll of a meeting. */
export function guestFields(f: Fields<MeetingColumn>) {
  return {
    guests: f.many(() => MeetingGuest, {
      through: 'meeting_id',
      order: (guest) =>
        sql`${guest.col('kind')}, ${guest.col('person_name')} collate "vi-x-icu", ${guest.col('id')}`,
      description: 'Guests, then observers, by name.',
    }),
    inChargeAttended: f.boolean({
      sql: (meeting) => inChargeAttended(meeting),
      nullable: true,
      description:
        'Whether a committee member in charge of the unit that day came, on its roll or as a guest; null before it begins, and where nobody was in charge.',
    }),
    observerShare: f.one(() => Share, {
      args: (t) => ({
        office: t({ type: 'String', required: true, description: 'Code of an office: `secretary`.' }),
      }),
      source: (meeting, cx, args) => observerShare(meeting, cx, textArg(cx, args, 'office')),
      where: (_share, meeting) => sql`exists (${clusteredAround(meeting)})`,
      looks: 'near',
      nullable: true,
      description:
        'Of those who held this office that day in the units of all clusters of the committee that put the meeting’s unit into a cluster, how many attended as observers; only offices that the caller may read. Null for a unit in no cluster that day.',
    }),
  }
}

function inChargeAttended(meeting: Row<MeetingColumn>): Sql {
  const id = meeting.col('id')
  return sql`(select bool_or(
      exists (select from attendance as a where a.meeting_id = ${id} and a.member_id = charge.member_id and ${CAME})
      or exists (select from meeting_guest as beside where beside.meeting_id = ${id} and beside.member_id = charge.member_id))
    from unit_charge as charge
    where charge.unit_id = ${meeting.col('unit_id')} and charge.during @> ${meeting.col('held_on')}
      and ${meeting.col('state')} in ('OPEN', 'CLOSED', 'SEALED'))`
}

function observerShare(meeting: Row, cx: Compiling, kind: Sql): Sql {
  const { there, source, where } = cx.rows(
    {
      kind: 'many',
      target: () => Office,
      where: (office) =>
        sql`${office.col('kind_code')} = ${kind} and ${holdsOn(office.col('during'), meeting.col('held_on'))} and ${office.col('unit_id')} in (${clusteredAround(meeting)})`,
    },
    new Map(),
    Meeting,
    meeting,
  )
  const observers = sql`select observer.member_id from meeting_guest as observer where observer.meeting_id = ${meeting.col('id')} and observer.kind = 'OBSERVER'`
  return sql`(select count(*) filter (where ${there.col('member_id')} in (${observers})) as numerator,
    count(*) as denominator, null::float8 as stated, ${meeting.col('held_on')} as as_of
    from ${source} where ${where})`
}

/** The units in clusters of whoever put the meeting's unit into one, on the day of the meeting. */
function clusteredAround(meeting: Row): Sql {
  const day = meeting.col('held_on')
  return sql`select peer.unit_id
    from cluster_unit as own
    join cluster as own_cluster on own_cluster.id = own.cluster_id and own_cluster.during @> ${day}
    join cluster_unit as peer on peer.founder_unit_id = own.founder_unit_id and peer.during @> ${day}
    join cluster as peer_cluster on peer_cluster.id = peer.cluster_id and peer_cluster.during @> ${day}
    where own.unit_id = ${meeting.col('unit_id')} and own.during @> ${day}`
}
