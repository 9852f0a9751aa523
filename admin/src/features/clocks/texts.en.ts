import type { texts as vi } from './texts.vi.ts'

/** What falls due with members, and the calendars that tell of it. */
export const texts: typeof vi = {
  clocks: {
    title: 'What falls due',
    note: 'Worked out from the register, letters of transfer and roll calls',
    kinds: 'What falls due, by kind',
    list: 'By due day',
    horizon: 'Look ahead',
    ahead: 'The next {days} days',
    late: '{count} overdue',
    inTime: 'Nothing overdue',
    overdue: 'Overdue',
    years: '{what}: {years} years',
    missed: '{what}: {count} meetings',
    empty: {
      title: 'Nothing falls due',
      text: 'Choose another unit, kind or span to see more.',
    },
  },
  calendar: {
    title: 'My calendar feeds',
    note: 'Add the address to a calendar application to be told what falls due and when meetings are held. It names nobody.',
    create: 'Make a calendar feed',
    do: 'Make it',
    kinds: 'What the calendar tells',
    meetings: 'Meetings',
    address: 'Address of the calendar',
    once: 'The address is shown this once. Whoever has it can read the calendar.',
    unseen: 'A unit you may not see any more',
    used: 'Last fetched {at}',
    unused: 'Never fetched',
    revoke: 'Revoke',
    revokeTitle: 'Revoke a calendar feed',
    revokeNote: 'The calendar address of {unit} will be of no use any more.',
    revoked: 'The calendar feed was revoked.',
  },
}
