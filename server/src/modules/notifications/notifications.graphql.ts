import { MAX_MARKED } from '@chibo/shared'
import { sql } from 'kysely'
import { builder } from '../../graphql/builder.ts'
import { implement, rootField } from '../../graphql/define.ts'
import { NotificationPageEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { kindFields, kindOf } from '../../graphql/parts.ts'
import { PlanSlot } from '../meeting-plan/slots.entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Notification, NotificationKind } from './notifications.entity.ts'
import type { MarkedNotifications, NotificationsService } from './notifications.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly notifications: NotificationsService
  }
}

implement(NotificationKind, 'What somebody is told of: something due, or an answer.', (f) => ({
  ...kindFields(f),
  page: f.value(NotificationPageEnum, {
    sql: (row) => sql.ref(`${row.alias}.page`),
    description: 'Where in the dashboard it is dealt with.',
  }),
}))

implement(
  Notification,
  'A line that an account is told, without names: a reminder, or what became of what was asked for. Seen by that account alone.',
  (f) => ({
    id: f.id(),
    kind: f.one(() => NotificationKind, { ...kindOf('kind_code'), description: 'What it tells.' }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'Of which unit; null where the account may not see it any more.',
    }),
    meeting: f.one(() => Meeting, {
      key: 'subject_id',
      nullable: true,
      description: 'The meeting that it is about; null: it is about none that the account may read.',
    }),
    slot: f.one(() => PlanSlot, {
      key: 'subject_id',
      nullable: true,
      description: 'The slot of a plan that it is about; null: it is about none, or about several.',
    }),
    dueOn: f.date({
      column: 'due_on',
      nullable: true,
      description:
        'The day by which something is due, or on which the first of what it is about is held; of a line that counts tasks or documents, the day it tells of.',
    }),
    count: f.int({
      column: 'count',
      nullable: true,
      description: 'How many slots, tasks or documents it is about; null: it counts none.',
    }),
    createdAt: f.dateTime({ column: 'created_at', description: 'When it was told.' }),
    readAt: f.dateTime({
      column: 'read_at',
      nullable: true,
      description: 'When it was read, or what it reminds of was done; null: neither.',
    }),
  }),
)

rootField('notifications', 'connection', () => Notification, {
  description: 'What the caller’s own account was told, the newest first. A token is told nothing.',
})

const MarkInput = builder.inputType('MarkNotificationsReadInput', {
  description: 'Lines that were read: either `ids` or `until`.',
  fields: (t) => ({
    ids: t.idList({ description: `1–${String(MAX_MARKED)} lines of the caller’s own account.` }),
    until: t.field({ type: 'DateTime', description: 'All that were told up to this instant.' }),
  }),
})

mutation<MarkedNotifications>({
  name: 'markNotificationsRead',
  description: 'Marks lines of the caller’s own account as read.',
  input: MarkInput,
  run: (input, caller, cx) => cx.useCases.notifications.markNotificationsRead(input, caller),
  payload: {
    notifications: {
      target: () => Notification,
      ids: ({ notificationIds }) => notificationIds,
      description: 'Those that were named; none with `until`.',
    },
  },
})
