import { MEMBER_ACT_KIND_LABELS, MEMBER_ACT_KINDS } from '@chibo/shared'
import { decision } from './groups.ts'
import { typeId } from './ids.ts'
import { memberOf } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, meetsSeen, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of acts. */
export interface ActListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly kind?: Operators<string> | null
    readonly effectiveOn?: Operators<string> | null
    readonly undone?: Operators<boolean> | null
    readonly unit?: Operators<string> | null
  } | null
}

/** The act with an id, if the caller may see it. */
export function actNode(world: World, id: string): object | null {
  const act = world.organization.memberActs.find((one) => one.id === id)
  return act && world.policy.act(act) ? actOf(world, act) : null
}

function actOf(world: World, act: Stored<'member_act'>): object {
  const kind = MEMBER_ACT_KINDS.find((one) => one === act.kind)
  return {
    __typename: 'MemberAct',
    id: typeId('act', act.id),
    kind: act.kind,
    kindLabel: kind && MEMBER_ACT_KIND_LABELS[kind][world.question.locale],
    unit: () => unitOf(world, act.unit_id),
    member: () => memberOf(world, act.member_id),
    effectiveOn: act.effective_on,
    decision: () => decision(world, act.decision_id),
    reason: act.reason,
    hindrance: act.hindrance,
    batchId: act.batch_id,
    madeAt: act.made_at.toISOString(),
    undoneAt: act.undone_at?.toISOString() ?? null,
    undoneReason: act.undone_reason,
    version: act.version,
  }
}

/** A list of acts. */
export function actList(
  world: World,
  args: ActListArgs,
  of: (act: Stored<'member_act'>) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'EFFECTIVE_ON_DESC'
  const rows = world.organization.memberActs.filter(
    (act) =>
      world.policy.act(act) &&
      of(act) &&
      meets(act.kind, where?.kind) &&
      meets(act.effective_on, where?.effectiveOn) &&
      meets(act.undone_at !== null, where?.undone) &&
      meetsSeen(typeId('unit', act.unit_id), where?.unit, () => world.policy.unit(act.unit_id)),
  )
  return paged(
    `MemberAct.${order}`,
    rows.map((act) => ({ keys: [act.effective_on], id: act.id, node: actOf(world, act) })),
    args,
    order === 'EFFECTIVE_ON_DESC',
  )
}
