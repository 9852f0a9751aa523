import { STEP_GATES, STEP_PHASES, STEP_STATES, type PassedGate } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import type { Step } from './steps.rules.ts'

type Executor = Transaction<DB>

const Phase = z.enum(STEP_PHASES)
const Gate = z.enum(STEP_GATES).nullable()
const State = z.enum(STEP_STATES)

/** What a change makes of a meeting, as far as its steps go. */
export interface ChangedMeeting {
  readonly unitId: string
  readonly bodyId: string | null
  readonly kind: string
  readonly startsAt: Date
  /** the day it begins, ISO */
  readonly heldOn: string
  /** whether it is held anew: by the template that is in force there and then */
  readonly isHeldAnew: boolean
  /** what names the chair and the secretary; null: nobody is */
  readonly chair: string | null
  readonly secretary: string | null
}

/** The steps of a meeting in their order, with what became of them: as it stands, or as a change would leave it. */
export async function findSteps(
  executor: Executor,
  meetingId: string,
  change?: ChangedMeeting,
): Promise<Step[]> {
  const meeting = change ? sql`jsonb_populate_record(m, ${changed(change)})` : sql`m`
  const { rows } = await sql<
    Omit<Step, 'phase' | 'gate' | 'state'> & { phase: string; gate: string | null; state: string }
  >`
    select s.code, s.phase, s.label_vi as "labelVi", s.label_en as "labelEn", s.gate, s.by_records as "byRecords", s.state
    from meeting m cross join lateral meeting_steps(${meeting}) s
    where m.id = ${meetingId} order by s.position`.execute(executor)
  return rows.map((row) => ({
    ...row,
    phase: Phase.parse(row.phase),
    gate: Gate.parse(row.gate),
    state: State.parse(row.state),
  }))
}

function changed({ unitId, bodyId, kind, startsAt, heldOn, isHeldAnew, chair, secretary }: ChangedMeeting) {
  const columns = {
    unit_id: unitId,
    body_id: bodyId,
    kind_code: kind,
    starts_at: startsAt,
    held_on: heldOn,
    chair_name: chair,
    secretary_name: secretary,
  }
  return sql`${JSON.stringify(columns)}::jsonb || jsonb_build_object('template_id',
    case when ${isHeldAnew} then meeting_template_on(${unitId}::uuid, ${kind}, ${heldOn}::date) else m.template_id end)`
}

/** Who writes a record: an account, or a token. */
export function writer({ viewer }: Caller) {
  return { by_account: viewer.accountId, by_token: viewer.tokenId }
}

/** What keeps the gates that a meeting passed, with their reasons. */
export function gatesInsertion(
  executor: Executor,
  meetingId: string,
  gates: readonly PassedGate[],
  caller: Caller,
): CompiledQuery {
  return executor
    .insertInto('meeting_step')
    .values(
      gates.map(({ code, reason }) => ({
        meeting_id: meetingId,
        code,
        state: 'PASSED',
        reason,
        at: caller.now,
        ...writer(caller),
      })),
    )
    .compile()
}

/** What records a step as done by hand: the meeting becomes its next version. */
export function stepInsertion(
  executor: Executor,
  meetingId: string,
  code: string,
  caller: Caller,
): CompiledQuery[] {
  const step = { meeting_id: meetingId, code, state: 'DONE', at: caller.now, ...writer(caller) }
  return [executor.insertInto('meeting_step').values(step).compile(), nextVersion(executor, meetingId)]
}

/** What takes such a step back: the meeting becomes its next version. */
export function stepDeletion(executor: Executor, meetingId: string, code: string): CompiledQuery[] {
  return [
    executor
      .deleteFrom('meeting_step')
      .where('meeting_id', '=', meetingId)
      .where('code', '=', code)
      .compile(),
    nextVersion(executor, meetingId),
  ]
}

function nextVersion(executor: Executor, meetingId: string): CompiledQuery {
  return executor
    .updateTable('meeting')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', meetingId)
    .compile()
}

/** Today's paths of units whose meetings somebody chairs that are open and held on a day, beside one meeting. */
export async function findChairing(
  executor: Executor,
  memberId: string,
  heldOn: string,
  besideId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ path: string }>`
    select u.path from meeting m join unit u on u.id = m.unit_id
    where m.chair_member_id = ${memberId} and m.state = 'OPEN' and m.held_on = ${heldOn}::date and m.id <> ${besideId}`.execute(
    executor,
  )
  return rows.map(({ path }) => path)
}
