import type { TransferState } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { recordedOfMembers, type ActsOfMembers } from '../recorded/index.ts'
import type { NewTransfer } from './transfers.repo.ts'

type Executor = Transaction<DB>

/** From which day it holds what acts write, and by which decision. */
export interface Holding {
  /** ISO */
  readonly day: string
  readonly decisionId: string | null
}

/** Enters transfers. */
export async function insertTransfers(
  executor: Executor,
  acts: ActsOfMembers,
  transfers: readonly NewTransfer[],
): Promise<void> {
  const column = <Name extends keyof NewTransfer>(name: Name): NewTransfer[Name][] =>
    transfers.map((transfer) => transfer[name])
  await recordedOfMembers(
    executor,
    acts,
    'transfer',
    sql`insert into transfer (id, member_id, person_name, kind, from_unit_id, from_name, to_unit_id, to_name, decided_on,
        paper_due_on, paper_number, paper_on, present_due_on, until, state)
      select * from unnest(${column('id')}::uuid[], ${column('memberId')}::uuid[], ${column('personName')}::text[],
        ${column('kind')}::text[], ${column('fromUnitId')}::uuid[], ${column('fromName')}::text[], ${column('toUnitId')}::uuid[],
        ${column('toName')}::text[], ${column('decidedOn')}::date[], ${column('paperDueOn')}::date[],
        ${column('paperNumber')}::text[], ${column('paperOn')}::date[], ${column('presentDueOn')}::date[],
        ${column('until')}::date[], ${column('state')}::text[])`,
  )
}

/** Gives transfers their letter of introduction. */
export async function setPapers(
  executor: Executor,
  acts: ActsOfMembers,
  transferIds: readonly string[],
  paper: { readonly number: string | null; readonly on: string; readonly presentDueOn: string },
): Promise<void> {
  await recordedOfMembers(
    executor,
    acts,
    'transfer',
    sql`update transfer set state = 'SENT', paper_number = ${paper.number}, paper_on = ${paper.on},
      present_due_on = ${paper.presentDueOn}, version = version + 1 where id = any (${transferIds}::uuid[])`,
  )
}

/** Closes transfers. */
export async function closeTransfers(
  executor: Executor,
  acts: ActsOfMembers,
  transferIds: readonly string[],
  closing: {
    readonly state: Extract<TransferState, 'RECEIVED' | 'RETURNED' | 'CANCELLED'>
    readonly on: string
    readonly reason: string | null
  },
): Promise<void> {
  await recordedOfMembers(
    executor,
    acts,
    'transfer',
    sql`update transfer set state = ${closing.state}, closed_on = ${closing.on}, close_reason = ${closing.reason},
      version = version + 1 where id = any (${transferIds}::uuid[])`,
  )
}

/** Where somebody is from a day on, and for a stay, up to which. */
export interface Going {
  readonly memberId: string
  /** null: with an organization that is not kept here */
  readonly unitId: string | null
  readonly name: string
  readonly until: string | null
}

/** Old homes end on the day and new ones begin on it; whoever stayed there for a time is there at home. */
export async function moveHomes(
  executor: Executor,
  acts: ActsOfMembers,
  going: readonly Going[],
  holding: Holding,
): Promise<void> {
  if (going.length === 0) return
  await endMemberships(
    executor,
    acts,
    holding.day,
    sql`exists (select from unnest(${going.map(({ memberId }) => memberId)}::uuid[], ${going.map(({ unitId }) => unitId)}::uuid[])
      as g (member_id, unit_id) where g.member_id = s.member_id and (s.kind = 'HOME' or s.unit_id = g.unit_id))`,
  )
  await beginMemberships(executor, acts, 'HOME', going, holding)
}

/** Stays begin on the day; those that last end on it. */
export async function beginStays(
  executor: Executor,
  acts: ActsOfMembers,
  going: readonly Going[],
  holding: Holding,
): Promise<void> {
  if (going.length === 0) return
  await endStays(
    executor,
    acts,
    going.map(({ memberId }) => memberId),
    holding.day,
  )
  await beginMemberships(executor, acts, 'TEMPORARY', going, holding)
}

/** Stays that last end on the day. */
export async function endStays(
  executor: Executor,
  acts: ActsOfMembers,
  memberIds: readonly string[],
  day: string,
): Promise<void> {
  const which = sql<boolean>`s.member_id = any (${memberIds}::uuid[]) and s.kind = 'TEMPORARY'`
  await endMemberships(executor, acts, day, which)
}

/** @param which of the memberships `s` that hold on the day */
async function endMemberships(
  executor: Executor,
  acts: ActsOfMembers,
  day: string,
  which: RawBuilder<unknown>,
): Promise<void> {
  await recordedOfMembers(
    executor,
    acts,
    'membership',
    sql`update membership s set during = daterange(lower(s.during), ${day}::date)
      where s.member_id = any (${acts.memberIds}::uuid[]) and s.during @> ${day}::date and ${which}`,
  )
}

async function beginMemberships(
  executor: Executor,
  acts: ActsOfMembers,
  kind: 'HOME' | 'TEMPORARY',
  going: readonly Going[],
  { day, decisionId }: Holding,
): Promise<void> {
  const outside = going.map(({ unitId, name }) => (unitId === null ? name : null))
  await recordedOfMembers(
    executor,
    acts,
    'membership',
    sql`insert into membership (id, member_id, unit_id, outside_name, kind, during, decision_id)
      select uuidv7(), g.member_id, g.unit_id, g.outside, ${kind}, daterange(${day}::date, g.until), ${decisionId}::uuid
      from unnest(${going.map(({ memberId }) => memberId)}::uuid[], ${going.map(({ unitId }) => unitId)}::uuid[],
        ${outside}::text[], ${going.map(({ until }) => until)}::date[]) as g (member_id, unit_id, outside, until)`,
  )
}
