import { sql } from 'kysely'
import type { Sql } from '../../graphql/read/entity.ts'
import {
  doer,
  LETTER_PLACE,
  list,
  owner,
  person,
  REVIEWED,
  SCORE,
  unitName,
  votes,
} from '../minutes/minutes-facts.entity.ts'

/** Of what a paper tells, and to whom. */
export interface PaperAsked {
  /** of a resolution that the caller may read */
  readonly resolutionId: Sql
  /** of a supplement; null: the resolution as it was adopted, or is drafted */
  readonly ordinal: Sql
  /** the day of what bears none yet */
  readonly today: Sql
  /** whether the caller reads the records that it rests on; else it has its text, number and days alone */
  readonly withRecords: Sql
}

/**
 * What a resolution says on paper, in the form of `resolutionPaper`, or what a supplement to it does. People, units and kinds are called
 * as on the day that it bears.
 */
export function paperOf({ resolutionId, ordinal, today, withRecords }: PaperAsked): Sql {
  return sql`(select jsonb_build_object(
    'superior', case when b.id is null then above.name else below.name end,
    'unit', coalesce(b.name, below.name, u.name),
    'type', jsonb_build_object('code', kind.code, 'label', kind.label_vi),
    'title', coalesce(s.title, r.title),
    'text', coalesce(s.text, r.text),
    'month', to_char(lower(r.period), 'YYYY-MM'),
    'sign', jsonb_build_object('number', d.number, 'suffix', d.suffix, 'datedOn', met.held_on, 'place', ${LETTER_PLACE}),
    'meeting', case when m.id is not null then jsonb_build_object('kind', met_kind.label_vi, 'heldOn', m.held_on) end,
    'inForceOn', r.in_force_on,
    'reviewed', ${REVIEWED},
    'given', case when ${withRecords} then ${GIVEN} else '[]' end,
    'score', ${SCORE},
    'vote', ${votes(sql`v.meeting_id = m.id and v.id = decided.vote_id`)} -> 0,
    'noVoteReason', decided.no_vote_reason,
    'signer', ${person(sql`m.chair_name`, sql`m.chair_office`)},
    'recipients', case when ${withRecords} then ${RECIPIENTS} else '[]' end,
    'supplement', case when s.id is not null then jsonb_build_object('ordinal', s.ordinal, 'of', ${sign(sql`first`)},
      'ofDay', first.dated_on, 'reason', s.reason) end)
    from resolution r
    join unit u on u.id = r.unit_id
    join document_type kind on kind.code = r.type_code
    left join body b on b.id = r.body_id
    left join document first on first.id = r.document_id
    left join resolution_supplement s on s.resolution_id = r.id and s.ordinal = ${ordinal}
    cross join lateral (select s.document_id, s.meeting_id, s.vote_id, s.no_vote_reason where s.id is not null
      union all select r.document_id, r.meeting_id, r.vote_id, r.no_vote_reason where s.id is null) decided
    left join document d on d.id = decided.document_id
    left join meeting m on m.id = decided.meeting_id and ${withRecords}
    left join meeting_kind met_kind on met_kind.code = m.kind_code
    cross join lateral (select r.unit_id, coalesce(d.dated_on, m.held_on, ${today}) as held_on) met
    left join unit_name below on below.unit_id = r.unit_id and below.during @> met.held_on
    left join unit_placement p on p.unit_id = r.unit_id and p.during @> met.held_on
    left join unit_name above on above.unit_id = p.parent_id and above.during @> met.held_on
    where r.id = ${resolutionId} and (s.id is not null or ${ordinal}::smallint is null))`
}

/** What is printed behind "Số" of a document. */
function sign(document: Sql): Sql {
  return sql`lpad(${document}.number::text, 2, '0') || '-' || ${document}.type_code || '/' || ${document}.suffix`
}

const DAY = sql`met.held_on`

const HELPERS = list(
  doer(sql`h.person_name`, sql`h.person_office`, sql`h.unit_id`, DAY),
  sql`h.id`,
  sql`task_helper h where h.task_id = t.id`,
)

/** Tasks that carry the resolution out, without those that are parts of others. */
const GIVEN = list(
  sql`jsonb_build_object('kind', 'GIVEN', 'title', t.title, 'owner', ${owner(DAY)},
    'helpers', ${HELPERS}, 'dueOn', t.due_on, 'measure', t.measure, 'target', t.target)`,
  sql`t.due_on, t.id`,
  sql`task t where t.resolution_id = r.id and t.parent_id is null and t.state <> 'CANCELLED'`,
)

const RECIPIENTS = list(
  sql`coalesce(sent.person_name, ${unitName(sql`sent.unit_id`, DAY)})`,
  sql`sent.sent_at, sent.id`,
  sql`dissemination sent where sent.resolution_id = r.id`,
)
