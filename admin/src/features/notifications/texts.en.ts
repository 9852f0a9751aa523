import type { texts as vi } from './texts.vi.ts'

/** The same in English. */
export const texts: typeof vi = {
  notifications: {
    note: 'What is about to be due, and what became of plans of meetings',
    byMail: 'Get them by e-mail',
    list: 'Notifications',
    unreadOnly: 'Unread ones only',
    unread: 'Unread',
    due: 'Date {day}',
    count: { TASKS: 'Tasks: {count}', RESOLUTIONS: 'Documents: {count}', others: 'Meetings: {count}' },
    mark: 'Read',
    markOne: 'Mark as read: {what}',
    markAll: 'Mark all as read',
    empty: {
      title: 'No notifications',
      text: 'Once something is due in a unit of yours it is told here.',
    },
  },
}
