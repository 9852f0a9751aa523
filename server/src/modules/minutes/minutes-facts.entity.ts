import { sql } from 'kysely'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { placeOf } from '../agenda/agenda.entity.ts'
import { CAME, splitCounts } from '../meetings/roll-split.entity.ts'
import { needed } from '../votes/votes.entity.ts'

/**
 * What the records of a meeting say today, in the form of `minutesFacts`: whoever composes minutes and whoever asks whether they
 * still agree with the records asks the same. People, units and kinds are called as on the day of the meeting or as records name them.
 *
 * @param meetingId of a meeting within the caller's ranges
 */
export function factsOf(meetingId: Sql): Sql {
  return sql`(select jsonb_build_object(
    'superior', case when b.id is null then above.name else below.name end,
    'unit', coalesce(b.name, below.name, u.name),
    'title', m.title,
    'kind', jsonb_build_object('code', k.code, 'label', k.label_vi),
    'month', to_char(coalesce(${MONTH_OF_SLOT}, m.held_on), 'YYYY-MM'),
    'place', m.place,
    'startsAt', ${clock(sql`m.starts_at`)},
    'endsAt', ${clock(sql`m.ends_at`)},
    'heldOn', m.held_on,
    'members', roll.members,
    'came', roll.came,
    'expected', roll.expected,
    'attended', roll.attended,
    'rate', round(100.0 * roll.attended / nullif(roll.expected, 0), 2),
    'absences', ${ABSENCES},
    'late', ${LATE},
    'guests', ${GUESTS},
    'chair', ${person(sql`m.chair_name`, sql`m.chair_office`)},
    'secretary', ${person(sql`m.secretary_name`, sql`m.secretary_office`)},
    'items', ${ITEMS},
    'speakers', ${speakers(sql`s.agenda_item_id is null`)},
    'votes', ${VOTES},
    'tasks', ${REVIEWED} || ${GIVEN},
    'score', ${SCORE},
    'passedGates', ${PASSED_GATES})
    from meeting m
    join unit u on u.id = m.unit_id
    join meeting_kind k on k.code = m.kind_code
    left join body b on b.id = m.body_id
    left join unit_name below on below.unit_id = m.unit_id and below.during @> m.held_on
    left join unit_placement p on p.unit_id = m.unit_id and p.during @> m.held_on
    left join unit_name above on above.unit_id = p.parent_id and above.during @> m.held_on
    cross join lateral (select ${split()} as members, ${split(CAME)} as came,
      count(*) filter (where a.expected) as expected, count(*) filter (where a.expected and ${CAME}) as attended
      from attendance a where a.meeting_id = m.id) roll
    where m.id = ${meetingId})`
}

/** The place that letters of the unit of a meeting (`met`) name: that of the nearest unit whose kind has a word for it, without that word. */
export const LETTER_PLACE = sql`(select substr(n.place_name, length(word.place_word) + 2)
  from unit_placement here
  join unit_placement p on p.path = any (ancestor_paths(here.path) || here.path) and p.during @> met.held_on
  join unit_name n on n.unit_id = p.unit_id and n.during @> met.held_on
  join unit_kind_period k on k.unit_id = p.unit_id and k.during @> met.held_on
  join unit_kind_naming word on word.kind_code = k.kind_code and word.during @> met.held_on
    and word.place_word <> '' and starts_with(n.place_name, word.place_word || ' ')
  where here.unit_id = met.unit_id and here.during @> met.held_on
  order by length(p.path) desc, length(word.place_word) desc limit 1)`

/** The month of the plan whose meeting it was, whenever it was held. */
const MONTH_OF_SLOT = sql`(select s.period_from from plan_slot s
  where s.meeting_id = m.id and upper(s.period) = s.period_from + interval '1 month')`

/** Clocks in Vietnam, to the minute. */
function clock(instant: Sql): Sql {
  return sql`to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI"+07:00"')`
}

/** Somebody as records name them; null without a name. */
export function person(name: Sql, office: Sql): Sql {
  return sql`case when ${name} is not null then jsonb_build_object('name', ${name}, 'office', ${office}) end`
}

/** @param condition on those who are counted */
function split(condition?: Sql): Sql {
  return sql`jsonb_build_object(${sql.join(splitCounts(condition).flatMap(([name, count]) => [sql.lit(name), count]))})`
}

/** Objects in a list. @param rows from where on, with `order by` in the list's own parentheses */
export function list(object: Sql, order: Sql, rows: Sql): Sql {
  return sql`(select coalesce(jsonb_agg(${object} order by ${order}), '[]') from ${rows})`
}

const BY_NAME = sql`r.sort_key collate "C", r.member_id`
const ON_ROLL = sql`roll_names(m.id) r join attendance a on a.meeting_id = m.id and a.member_id = r.member_id`

const ABSENCES = list(
  sql`jsonb_build_object('name', r.full_name, 'excused', a.status = 'EXCUSED', 'reason', a.reason)`,
  BY_NAME,
  sql`${ON_ROLL} where a.expected and a.status in ('EXCUSED', 'UNEXCUSED')`,
)

const LATE = list(
  sql`jsonb_build_object('name', r.full_name, 'arrivedAt', ${clock(sql`a.arrived_at`)})`,
  BY_NAME,
  sql`${ON_ROLL} where a.status = 'LATE'`,
)

const GUESTS = list(
  sql`jsonb_build_object('kind', g.kind, 'name', g.person_name, 'office', g.person_office)`,
  sql`g.kind, g.person_name collate "vi-x-icu", g.id`,
  sql`meeting_guest g where g.meeting_id = m.id`,
)

/** @param about which of the meeting's speeches are meant */
function speakers(about: Sql): Sql {
  return list(
    sql`jsonb_build_object('name', s.person_name, 'office', s.person_office, 'minutes', s.minutes, 'opinion', s.opinion)`,
    sql`s.said_at, s.id`,
    sql`speech s where s.meeting_id = m.id and ${about}`,
  )
}

const ITEM: Row = { alias: 'i', asOf: false, col: (name) => sql.ref(`i.${name}`) }
const NUMBER = sql`array_to_string(${placeOf(ITEM)}, '.')`

const ITEMS = list(
  sql`jsonb_build_object('number', ${NUMBER}, 'title', i.title, 'field', i.field,
    'presenter', ${person(sql`i.presenter_name`, sql`i.presenter_office`)},
    'speakers', ${speakers(sql`s.agenda_item_id = i.id`)}, 'conclusion', i.conclusion)`,
  placeOf(ITEM),
  sql`agenda_item i where i.meeting_id = m.id`,
)

const VOTE: Row = { alias: 'v', asOf: false, col: (name) => sql.ref(`v.${name}`) }

const VOTES = votes(sql`v.meeting_id = m.id`)

/** Votes in the form of `minutesFacts`. @param which of them (`v`) */
export function votes(which: Sql): Sql {
  return list(
    sql`jsonb_build_object('item', (select ${NUMBER} from agenda_item i where i.id = v.agenda_item_id), 'question', v.question,
    'kind', jsonb_build_object('code', kind.code, 'label', kind.label_vi), 'secret', v.secret, 'base', v.base, 'parts', v.base_parts,
    'needed', ${needed(VOTE)}, 'yes', v.yes, 'no', v.no, 'abstained', v.abstained, 'invalid', v.invalid, 'adopted', v.adopted,
    'reserved', ${list(
      sql`jsonb_build_object('name', o.person_name, 'text', o.text)`,
      sql`o.position`,
      sql`reserved_opinion o where o.vote_id = v.id`,
    )})`,
    sql`v.position`,
    sql`meeting_vote v join vote_kind kind on kind.code = v.kind_code where ${which}`,
  )
}

/** Who does a task, or helps with it: a member as records name them, or a unit as it was called on a day. */
export function doer(name: Sql, office: Sql, unitId: Sql, day: Sql): Sql {
  return sql`jsonb_build_object('isUnit', ${name} is null, 'office', ${office}, 'name', coalesce(${name}, ${unitName(unitId, day)}))`
}

/** A unit as it was called on a day, or as it is called now. */
export function unitName(unitId: Sql, day: Sql): Sql {
  return sql`coalesce((select n.name from unit_name n where n.unit_id = ${unitId} and n.during @> ${day}),
    (select named.name from unit named where named.id = ${unitId}))`
}

/** Who is to do a task (`t`). @param day as which units are called */
export function owner(day: Sql): Sql {
  return doer(sql`t.owner_name`, sql`t.owner_office`, sql`t.owner_unit_id`, day)
}

const OWNER = owner(sql`m.held_on`)

/** Tasks that lay before a meeting (`m`), with what it said of each. */
export const REVIEWED = list(
  sql`jsonb_build_object('kind', 'REVIEWED', 'title', t.title, 'owner', ${OWNER}, 'dueOn', came.due_on, 'state', came.state,
    'verdict', came.verdict, 'result', came.result, 'cause', came.cause, 'toDueOn', came.to_due_on)`,
  sql`came.due_on, t.id`,
  sql`meeting_task came join task t on t.id = came.task_id where came.meeting_id = m.id and m.state <> 'PLANNED'`,
)

const GIVEN = list(
  sql`jsonb_build_object('kind', 'GIVEN', 'title', t.title, 'owner', ${OWNER}, 'dueOn', t.first_due_on, 'measure', t.measure,
    'target', t.target)`,
  sql`t.first_due_on, t.id`,
  sql`task t where t.meeting_id = m.id and t.state <> 'CANCELLED'`,
)

/** Steps that the meeting was opened or closed without; what is passed over when minutes are sealed was not read back. */
const PASSED_GATES = list(
  sql`jsonb_build_object('label', step.label_vi, 'reason', made.reason)`,
  sql`step.position`,
  sql`meeting_step made join meeting_template_step step on step.template_id = m.template_id and step.code = made.code
    where made.meeting_id = m.id and made.state = 'PASSED' and step.gate in ('OPEN', 'CLOSE')`,
)

/** How a meeting (`m`) scored itself. */
export const SCORE = sql`(select jsonb_build_object('total', c.total, 'max', c.max_points, 'band', c.band)
  from scorecard c where c.meeting_id = m.id and c.kind = 'SELF')`
