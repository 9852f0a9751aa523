import type { Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Consequence, Holding } from '../holdings/index.ts'
import {
  keepConsequences,
  memberConsequences,
  otherDrafts,
  unallottedUnits,
  unitConsequences,
  type OtherDraft,
} from './consequences.repo.ts'
import type { Draft } from './draft.rules.ts'
import type { KeptReorganization } from './drafts.repo.ts'
import { findGround } from './ground.repo.ts'
import type { Ground } from './ground.rules.ts'
import { moveMembers } from './memberships.repo.ts'
import { planTree, type PlannedTree } from './plan-tree.rules.ts'
import { sizeConsequences } from './sizes.repo.ts'
import { enterDecision, refreshCopies, setEffective } from './state.repo.ts'
import { writeTree } from './tree.repo.ts'

type Executor = Transaction<DB>

/** What a draft comes to on the tree as it is: see planTree. */
export interface Planned extends PlannedTree {
  readonly draft: Draft
  readonly ground: Ground
  /** other open reorganizations that name units of it */
  readonly others: readonly OtherDraft[]
}

/**
 * Plans a draft, and refuses what other open reorganizations have taken up.
 *
 * @param executor see reachEverything; with the tree locked where the plan is to be carried out
 * @param id of the reorganization that the draft is of; null: none yet
 */
export async function planDraft(executor: Executor, draft: Draft, id: string | null): Promise<Planned> {
  const ground = await findGround(executor, draft)
  const planned = planTree(draft, ground, newUuid)
  const others = await otherDrafts(executor, draft, planned.plan, id)
  const taken = others
    .filter(({ isTaken }) => isTaken)
    .map(({ unitName, number }): Problem => ({
      code: 'UNIT_TAKEN',
      path: ['operations'],
      values: { unit: unitName, number },
    }))
  return { ...planned, problems: [...planned.problems, ...taken], draft, ground, others }
}

/** What keeps a plan from being carried out because members or units go nowhere yet. */
export function unallottedProblems({ unallotted, ground }: Planned): Problem[] {
  return unallotted.map(({ unitId, memberIds, unitIds }) => ({
    code: 'NOT_ALLOTTED',
    path: ['operations'],
    values: { unit: ground.units.get(unitId)?.name ?? '', count: memberIds.length + unitIds.length },
  }))
}

/**
 * Everything that keeps a plan from being carried out: what cannot be, what is not allotted, and what hangs on units and cannot
 * end with them.
 */
export async function hindrances(
  executor: Executor,
  planned: Planned,
  holdings: readonly Holding[],
  today: string,
): Promise<Problem[]> {
  const problems = [...planned.problems, ...unallottedProblems(planned)]
  if (problems.length > 0) return problems
  const hanging = [
    ...(await sizeConsequences(executor, planned, planned.ground)),
    ...(await hangingConsequences(executor, planned, holdings, today)),
  ]
  return hanging.flatMap(({ change, problem }) => (change === 'REFUSED' && problem ? [problem] : []))
}

async function hangingConsequences(
  executor: Executor,
  { plan }: Planned,
  holdings: readonly Holding[],
  today: string,
): Promise<Consequence[]> {
  const hanging: Consequence[] = []
  for (const { consequences } of holdings)
    if (consequences) hanging.push(...(await consequences(executor, plan, today)))
  return hanging
}

/** Everything that follows from a plan: what is refused and unallotted first, then units, members, and what hangs on units. */
export async function findConsequences(
  executor: Executor,
  planned: Planned,
  holdings: readonly Holding[],
  today: string,
): Promise<Consequence[]> {
  const { problems, draft, ground, others } = planned
  const refused = problems.map((problem) => finding('REFUSED', draft.title, null, problem))
  const conflicts = others.map((other) =>
    finding('CONFLICT', `${other.number}: ${other.unitName}`, other.unitId, null, other.id),
  )
  const sizes = await sizeConsequences(executor, planned, ground)
  const members = await memberConsequences(executor, planned)
  const hanging = await hangingConsequences(executor, planned, holdings, today)
  return [
    ...refused,
    ...conflicts,
    ...unallottedUnits(planned, ground),
    ...sizes,
    ...unitConsequences(planned, ground),
    ...members,
    ...hanging,
  ]
}

function finding(
  change: 'REFUSED' | 'CONFLICT',
  label: string,
  fromUnitId: string | null,
  problem: Problem | null,
  objectId: string | null = null,
): Consequence {
  return { subject: 'REORGANIZATION', change, objectId, label, fromUnitId, toUnitId: null, problem }
}

/** Plans a reorganization and keeps what would follow from it. */
export async function preview(
  executor: Executor,
  kept: KeptReorganization,
  holdings: readonly Holding[],
  today: string,
): Promise<readonly Consequence[]> {
  const planned = await planDraft(executor, kept.draft, kept.id)
  const consequences = await findConsequences(executor, planned, holdings, today)
  await keepConsequences(executor, kept.id, consequences, planned.plan)
  return consequences
}

/**
 * Carries a plan out, in the transaction of the executor, with the tree locked.
 *
 * @param planned without problems, nothing unallotted
 * @param today ISO; not before the day of the plan
 */
export async function carryOut(
  executor: Executor,
  reorganizationId: string,
  { plan, draft, ground }: Planned,
  holdings: readonly Holding[],
  today: string,
): Promise<void> {
  const decisionId = await enterDecision(executor, draft)
  const effect = { reorganizationId, decisionId, plan, today }
  const { unitIds } = await writeTree(executor, effect, ground)
  const memberIds = await moveMembers(executor, effect)
  for (const { apply } of holdings) await apply?.(executor, effect)
  await refreshCopies(executor, today, unitIds, memberIds)
  await setEffective(executor, reorganizationId, decisionId)
}
