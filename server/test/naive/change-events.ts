import { meetingNode } from './meetings.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { resolutionNode } from './resolutions.ts'
import { taskNode } from './tasks.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

/** Arguments of the list of events. */
export interface ChangeListArgs extends PageArgs {
  readonly where?: { readonly kind?: Operators<string> | null } | null
}

/** What changed, in the order of ids. No transaction runs while the naive reader is asked. */
export function changeEventList(
  world: World,
  args: ChangeListArgs,
  within: (unitId: string) => boolean,
): Connection {
  const { organization, policy } = world
  const rows = organization.changeEvents.filter(
    (event) =>
      (policy.may('meeting.read', event.unit_id) || policy.may('meeting.read', event.giver_id)) &&
      within(event.unit_id) &&
      meets(event.kind, args.where?.kind),
  )
  return paged(
    'ChangeEvent.',
    rows.map((event) => ({
      keys: [],
      id: event.id,
      node: {
        kind: event.kind,
        task: () => taskNode(world, event.subject_id),
        resolution: () => resolutionNode(world, event.subject_id),
        meeting: () => meetingNode(world, event.subject_id),
        unit: () => unitOf(world, event.unit_id),
        at: event.at.toISOString(),
        fields: event.fields,
      },
    })),
    args,
  )
}
