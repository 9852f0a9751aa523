import {
  ATTENDANCE_STATUSES,
  VOTE_CHOICES,
  voteBaseParts,
  type VoteBaseParts,
  type VoteCounts,
  type VoteShare,
} from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'
import type { Ballot, Voter } from './votes.rules.ts'

type Executor = Transaction<DB>

/** An opinion that is reserved. */
export interface Reserved {
  readonly person: NamedPerson
  readonly text: string
}

/** A vote as it is kept. */
export interface VoteRow extends VoteCounts, VoteShare {
  readonly id: string
  readonly meetingId: string
  readonly itemId: string | null
  readonly kind: string
  readonly question: string
  readonly subject: Pick<NamedPerson, 'memberId' | 'name'> | null
  readonly secret: boolean
  readonly base: number
  readonly parts: VoteBaseParts
  readonly ballots: readonly Ballot[]
  readonly reserved: readonly Reserved[]
}

/** A vote as use cases find it. */
export type FoundVote = VoteRow & { readonly version: number }

const Ballots = z.array(z.object({ memberId: z.string(), choice: z.enum(VOTE_CHOICES) }))

/** A vote; undefined if there is none that the caller's ranges reach. Who changes it has the meeting locked. */
export async function findVote(executor: Executor, id: string): Promise<FoundVote | undefined> {
  const { rows } = await sql<Omit<FoundVote, 'parts' | 'ballots'> & { parts: unknown; ballots: unknown }>`
    select v.id, v.meeting_id as "meetingId", v.agenda_item_id as "itemId", v.kind_code as kind, v.question,
      case when v.subject_name is not null then
        json_build_object('memberId', v.subject_member_id, 'name', v.subject_name) end as subject,
      v.secret, v.base, v.base_parts as parts, v.numerator, v.denominator, v.strict, v.yes, v.no, v.abstained, v.invalid,
      coalesce((select json_agg(json_build_object('memberId', b.member_id, 'choice', b.choice) order by b.position)
        from vote_ballot b where b.vote_id = v.id), '[]') as ballots,
      coalesce((select json_agg(json_build_object('text', o.text, 'person',
          json_build_object('memberId', o.member_id, 'name', o.person_name, 'office', o.person_office)) order by o.position)
        from reserved_opinion o where o.vote_id = v.id), '[]') as reserved,
      v.version
    from meeting_vote v where v.id = ${id}`.execute(executor)
  const [row] = rows
  return row && { ...row, parts: voteBaseParts.parse(row.parts), ballots: Ballots.parse(row.ballots) }
}

/** What a vote of a meeting is reckoned with. */
export interface Ground {
  readonly base: number
  readonly parts: VoteBaseParts
  /** null for a kind that is not valid that day */
  readonly share: VoteShare | null
}

const Share = z.object({ numerator: z.number(), denominator: z.number(), strict: z.boolean() })

/** The base as the roll stands, and what a vote of a kind needs on the day of the meeting. */
export async function findGround(executor: Executor, meetingId: string, kind: string): Promise<Ground> {
  const { rows } = await sql<{ base: number; parts: unknown; share: unknown }>`
    select b.base, b.parts, (
      select json_build_object('numerator', r.numerator, 'denominator', r.denominator, 'strict', r.strict)
      from vote_kind k join vote_rule r on r.kind_code = k.code and r.during @> m.held_on
      where k.code = ${kind} and k.valid @> m.held_on) as share
    from meeting m cross join vote_base(m.id) b where m.id = ${meetingId}`.execute(executor)
  const [row] = rows
  return {
    base: row?.base ?? 0,
    parts: voteBaseParts.parse(row?.parts),
    share: Share.nullable().parse(row?.share ?? null),
  }
}

const Status = z.enum(ATTENDANCE_STATUSES).nullable()

/** Those of some members who are on the roll of a meeting. */
export async function findVoters(
  executor: Executor,
  meetingId: string,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<Voter>>> {
  if (memberIds.length === 0) return new Map()
  const { rows } = await sql<{ memberId: string; voting: boolean; status: string | null }>`
    select member_id as "memberId", voting, status from attendance
    where meeting_id = ${meetingId} and member_id = any (${memberIds}::uuid[])`.execute(executor)
  return new Map(
    rows.map(({ memberId, voting, status }) => [memberId, { voting, status: Status.parse(status) }]),
  )
}

function columns(vote: VoteRow) {
  return {
    agenda_item_id: vote.itemId,
    kind_code: vote.kind,
    question: vote.question,
    subject_member_id: vote.subject?.memberId ?? null,
    subject_name: vote.subject?.name ?? null,
    secret: vote.secret,
    base: vote.base,
    base_parts: JSON.stringify(vote.parts),
    numerator: vote.numerator,
    denominator: vote.denominator,
    strict: vote.strict,
    yes: vote.yes,
    no: vote.no,
    abstained: vote.abstained,
    invalid: vote.invalid,
  }
}

/** What writes a vote down in its first version, as the last one of its meeting, which is locked. */
export function voteInsertions(executor: Executor, vote: VoteRow, takenAt: Date): CompiledQuery[] {
  const position = sql<number>`(select coalesce(max(position) + 1, 0) from meeting_vote where meeting_id = ${vote.meetingId})`
  return [
    executor
      .insertInto('meeting_vote')
      .values({ id: vote.id, meeting_id: vote.meetingId, position, taken_at: takenAt, ...columns(vote) })
      .compile(),
    ...nameInsertions(executor, vote),
  ]
}

/** What writes a vote anew, which becomes its next version. Ballots go first: the key of a secret vote takes none. */
export function voteChanges(executor: Executor, vote: VoteRow): CompiledQuery[] {
  return [
    ...nameDeletions(executor, vote.id),
    executor
      .updateTable('meeting_vote')
      .set((eb) => ({ ...columns(vote), version: eb('version', '+', 1) }))
      .where('id', '=', vote.id)
      .compile(),
    ...nameInsertions(executor, vote),
  ]
}

/** What takes a vote back. */
export function voteDeletions(executor: Executor, id: string): CompiledQuery[] {
  return [...nameDeletions(executor, id), executor.deleteFrom('meeting_vote').where('id', '=', id).compile()]
}

function nameDeletions(executor: Executor, id: string): CompiledQuery[] {
  return [
    executor.deleteFrom('vote_ballot').where('vote_id', '=', id).compile(),
    executor.deleteFrom('reserved_opinion').where('vote_id', '=', id).compile(),
  ]
}

/** Ballots and reserved opinions, in one statement each. */
function nameInsertions(executor: Executor, { id, ballots, reserved }: VoteRow): CompiledQuery[] {
  return [
    ...(ballots.length === 0
      ? []
      : [
          sql`insert into vote_ballot (vote_id, position, member_id, choice)
            select ${id}::uuid, b.place - 1, b.member_id, b.choice
            from unnest(${ballots.map(({ memberId }) => memberId)}::uuid[], ${ballots.map(({ choice }) => choice)}::text[])
              with ordinality as b (member_id, choice, place)`.compile(executor),
        ]),
    ...(reserved.length === 0
      ? []
      : [
          executor
            .insertInto('reserved_opinion')
            .values(
              reserved.map(({ person, text }, position) => ({
                vote_id: id,
                position,
                member_id: person.memberId,
                person_name: person.name,
                person_office: person.office,
                text,
              })),
            )
            .compile(),
        ]),
  ]
}
