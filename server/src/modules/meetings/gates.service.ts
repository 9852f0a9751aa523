import { covers, vietnameseDay, type PassedGate, type Problem } from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { AuditedFields, Caller } from '../../use-cases/use-case.ts'
import type { Meeting } from './meeting-to-write.service.ts'
import { changesTemplate, type PlannedMeeting } from './meetings.rules.ts'
import { findChairing, findSteps, gatesInsertion } from './steps.repo.ts'
import { gateProblems, passageOf, passedOver } from './steps.rules.ts'

/** A meeting as a change would leave it. */
export interface Passing extends PlannedMeeting {
  /** the member who chairs it; undefined or null: none, or whoever did before */
  readonly chairId: string | null | undefined
  readonly secretaryId: string | null | undefined
  readonly gates: readonly PassedGate[]
}

/** What a passage comes to. */
export interface Passage {
  readonly problems: readonly Problem[]
  /** what keeps the gates that were passed */
  readonly writes: readonly CompiledQuery[]
  /** what the audit is told of them */
  readonly audited: AuditedFields
}

/**
 * Takes a meeting that is locked through the gates of a change of its state.
 *
 * @param before the meeting as it stands
 * @param next as it is wanted
 */
export async function passThrough(
  tx: Transaction<DB>,
  before: Meeting,
  next: Passing,
  caller: Caller,
): Promise<Passage> {
  const passage = passageOf(before.state, next.state)
  const heldOn = vietnameseDay(next.startsAt)
  const named = (id: string | null | undefined, kept: Meeting['chair']) =>
    id === undefined ? (kept?.name ?? null) : id
  const change = {
    ...next,
    heldOn,
    isHeldAnew: changesTemplate(before, next, heldOn),
    chair: named(next.chairId, before.chair),
    secretary: named(next.secretaryId, before.secretary),
  }
  const [steps, elsewhere] = await Promise.all([
    passage === null ? [] : findSteps(tx, before.id, change),
    chairElsewhere(tx, before, next, heldOn, caller),
  ])
  const passed = passedOver(steps, next.gates)
  return {
    problems: [...gateProblems(steps, passage, next.gates), ...elsewhere],
    writes: passed.length === 0 ? [] : [gatesInsertion(tx, before.id, passed, caller)],
    audited: passed.length === 0 ? {} : { passedGates: JSON.stringify(passed) },
  }
}

/** Nobody chairs two meetings at once: that another one of the day is open is told to those who may read it. */
async function chairElsewhere(
  tx: Transaction<DB>,
  before: Meeting,
  next: Passing,
  heldOn: string,
  { viewer }: Caller,
): Promise<Problem[]> {
  const chairId = next.chairId === undefined ? before.chair?.memberId : next.chairId
  const isAsked = next.state === 'OPEN' && (before.state !== 'OPEN' || chairId !== before.chair?.memberId)
  if (!isAsked || chairId == null) return []
  const paths = await findChairing(tx, chairId, heldOn, before.id)
  return paths.some((path) => covers(viewer, 'meeting.read', path))
    ? [{ code: 'CHAIR_ELSEWHERE', path: ['chairMemberId'] }]
    : []
}
