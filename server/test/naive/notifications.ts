import { typeId } from './ids.ts'
import { meetingNode, type MeetingNode } from './meetings.ts'
import type { Stored } from './organization.ts'
import { paged, type Connection, type PageArgs } from './pages.ts'
import { slotNode, type SlotNode } from './slots.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

type Line = Stored<'notification'>

/** Arguments of the list of what somebody was told. */
export interface NotificationListArgs extends PageArgs {
  readonly where?: { readonly unread?: { readonly eq?: boolean | null } | null } | null
}

/** What the caller's account was told, the newest first. */
export function notificationList(world: World, args: NotificationListArgs): Connection {
  const wanted = args.where?.unread?.eq ?? null
  const rows = own(world)
    .filter((line) => wanted === null || (line.read_at === null) === wanted)
    .map((line) => ({ keys: [line.created_at.getTime()], id: line.id, node: node(world, line) }))
  return paged('Notification.CREATED_AT_DESC', rows, args, true)
}

/** A line, for the account that was told it. */
export function notificationNode(world: World, id: string): object | null {
  const line = own(world).find((one) => one.id === id)
  return line ? node(world, line) : null
}

/** How many of its lines the caller's account has not read. */
export function countUnread(world: World): number {
  return own(world).filter((line) => line.read_at === null).length
}

function own(world: World): Line[] {
  const { accountId } = world.question.viewer
  return world.organization.notifications.filter((line) => line.account_id === accountId)
}

function node(world: World, line: Line): object {
  const { organization, question } = world
  const kind = organization.notificationKinds.find(({ code }) => code === line.kind_code)
  return {
    __typename: 'Notification',
    id: typeId('notification', line.id),
    kind: {
      code: line.kind_code,
      label: question.locale === 'vi' ? kind?.label_vi : kind?.label_en,
      page: kind?.page,
    },
    unit: () => (line.unit_id === null ? null : unitOf(world, line.unit_id)),
    meeting: (): MeetingNode | null =>
      line.subject_id === null ? null : meetingNode(world, line.subject_id),
    slot: (): SlotNode | null => slotNode(world, line.subject_id),
    dueOn: line.due_on,
    count: line.count,
    createdAt: line.created_at.toISOString(),
    readAt: line.read_at?.toISOString() ?? null,
  }
}
