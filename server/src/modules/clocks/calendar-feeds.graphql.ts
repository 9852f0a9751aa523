import { sql } from 'kysely'
import { builder } from '../../graphql/builder.ts'
import { implement, rootField } from '../../graphql/define.ts'
import { ClockKindEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { Unit } from '../units/units.entity.ts'
import { CalendarFeed } from './calendar-feeds.entity.ts'
import type { CalendarFeedsService } from './calendar-feeds.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly calendarFeeds: CalendarFeedsService
  }
}

implement(
  CalendarFeed,
  'A calendar of what falls due and of meetings, for a program of the account: fetched by a secret of its own, without names of people, as far as the account may read on the day. Seen by that account alone.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description:
        'What it tells of, with everything below it; null where the account may not see it any more.',
    }),
    kinds: f.value([ClockKindEnum], {
      column: 'kinds',
      description: 'Of what that falls due it tells; empty: of meetings alone.',
    }),
    meetings: f.boolean({ column: 'meetings', description: 'Whether it tells of meetings.' }),
    createdAt: f.dateTime({ column: 'created_at', description: 'When it was made.' }),
    lastUsedAt: f.dateTime({
      column: 'last_used_at',
      nullable: true,
      description: 'When it was last fetched, to the minute; null: never.',
    }),
    revokedAt: f.dateTime({ column: 'revoked_at', nullable: true, description: 'When it was revoked.' }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

rootField('calendarFeeds', 'many', () => CalendarFeed, {
  description: 'The calendars of the caller’s own account that are not revoked, the newest first.',
  order: (feed) => sql`${feed.col('created_at')} desc, ${feed.col('id')}`,
})

const CreateCalendarFeedInput = builder.inputType('CreateCalendarFeedInput', {
  description: 'A calendar to be made.',
  fields: (t) => ({
    unitId: t.id({
      required: true,
      description:
        'What it tells of, with everything below it: a unit whose members, and for `meetings` whose meetings, the caller may read.',
    }),
    kinds: t.field({
      type: [ClockKindEnum],
      required: true,
      description: 'Of what that falls due it tells: one kind at least, or `meetings`.',
    }),
    meetings: t.boolean({
      description:
        'Whether it tells of meetings: those of the last 31 days and planned ones. Not, unless it is said.',
    }),
  }),
})

const RevokeCalendarFeedInput = builder.inputType('RevokeCalendarFeedInput', {
  description: 'A calendar to be revoked.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The calendar, one of the caller’s own.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const calendarFeed = {
  target: () => CalendarFeed,
  id: ({ calendarFeedId }: { readonly calendarFeedId: string }) => calendarFeedId,
} as const

mutation({
  name: 'createCalendarFeed',
  description:
    'Makes a calendar for a program that the caller uses. Whoever knows its address reads it: it holds numbers and meetings, and names nobody.',
  input: CreateCalendarFeedInput,
  run: (input, caller, cx) => cx.useCases.calendarFeeds.createCalendarFeed(input, caller),
  payload: { calendarFeed, url: { secret: true, description: 'Its address, with the secret in it.' } },
})

mutation({
  name: 'revokeCalendarFeed',
  description: 'Revokes a calendar at once and for good.',
  input: RevokeCalendarFeedInput,
  run: (input, caller, cx) => cx.useCases.calendarFeeds.revokeCalendarFeed(input, caller),
  payload: { calendarFeed },
})
