import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** Recipes of agendas and of who speaks. */
export const AGENDA_RECIPES: Readonly<Record<string, Recipe>> = {
  setAgenda: {
    slots: {
      meetingId: of('meeting'),
      'items.id': of('item'),
      'items.presenterMemberId': of('member'),
      'items.fromItemId': of('item'),
      'items.paperIds': of('doc'),
    },
    plain: [
      'expectedAgendaVersion',
      'items.aboutMoney',
      'items.depth',
      'items.field',
      'items.plannedMinutes',
      'items.purpose',
      'items.title',
    ],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('meeting', place), 'items.id': idOf('item', place) }),
    follow: (slot, place) => (slot === 'meetingId' ? { 'items.id': idOf('item', place) } : {}),
    input: (id) => ({
      meetingId: id('meetingId'),
      expectedAgendaVersion: 1,
      items: [
        {
          id: id('items.id'),
          depth: 1,
          title: 'Một nội dung khác',
          purpose: 'DISCUSS',
          presenterMemberId: id('items.presenterMemberId'),
          fromItemId: id('items.fromItemId'),
          paperIds: id('items.paperIds') ? [id('items.paperIds')] : undefined,
        },
      ],
    }),
    verdict: (rules, ids) => {
      const item = ids['items.id']
      const presenter = ids['items.presenterMemberId']
      return (
        rules.onMeeting('meeting.write', ids['meetingId'], 'meetingId') ??
        (rules.isPresenterOf(presenter, item)
          ? undefined
          : rules.onMember(presenter, 'items.0.presenterMemberId')) ??
        // What stands on the agenda was dealt with.
        (rules.isItemOf(item, ids['meetingId'])
          ? undefined
          : 'ITEM_HAS_RECORDS items,NOT_FOUND items.0.id') ??
        (ids['items.fromItemId'] ? 'NOT_AGREED_BEFORE items.0.fromItemId' : undefined) ??
        (rules.isPaperOf(ids['items.paperIds'], item) ? undefined : 'PAPER_ELSEWHERE items.0.paperIds.0')
      )
    },
  },
  updateAgendaItem: {
    slots: { id: of('item') },
    plain: ['begunAt', 'conclusion', 'endedAt', 'expectedVersion', 'outcome'],
    payload: 'item { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('item', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, conclusion: 'Thống nhất' }),
    verdict: (rules, { id }) => rules.onMeeting('meeting.write', rules.meetingOf(id), 'id'),
  },
  recordSpeech: {
    slots: { meetingId: of('meeting'), itemId: of('item'), memberId: of('member') },
    plain: ['minutes', 'name', 'office', 'opinion'],
    payload: 'speech { id }',
    variants: [''],
    ids: (place) => ({
      meetingId: idOf('meeting', place),
      itemId: idOf('item', place),
      memberId: idOf('member', place),
    }),
    follow: (slot, place): Record<string, string> =>
      slot === 'meetingId' ? { itemId: idOf('item', place), memberId: idOf('member', place) } : {},
    input: (id) => ({
      meetingId: id('meetingId'),
      itemId: id('itemId'),
      memberId: id('memberId'),
      minutes: 3,
    }),
    verdict: (rules, { meetingId, itemId, memberId }) =>
      rules.onMeeting('meeting.write', meetingId, 'meetingId') ??
      (rules.isItemOf(itemId, meetingId) ? undefined : 'NOT_FOUND itemId') ??
      (rules.isGuestOf(memberId, meetingId)
        ? undefined
        : rules.isOnRoll(memberId, meetingId)
          ? rules.onMember(memberId, 'memberId')
          : 'NOT_ON_ROLL memberId'),
  },
  updateSpeech: {
    slots: { id: of('speech'), itemId: of('item') },
    plain: ['expectedVersion', 'minutes', 'opinion'],
    payload: 'speech { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('speech', place), itemId: idOf('item', place) }),
    follow: (slot, place): Record<string, string> => (slot === 'id' ? { itemId: idOf('item', place) } : {}),
    input: (id) => ({ id: id('id'), expectedVersion: 1, itemId: id('itemId'), minutes: 9 }),
    verdict: (rules, { id, itemId }) =>
      rules.onMeeting('meeting.write', rules.meetingOf(id), 'id') ??
      (rules.isItemOf(itemId, rules.meetingOf(id)) ? undefined : 'NOT_FOUND itemId'),
  },
  removeSpeech: {
    slots: { id: of('speech') },
    plain: ['expectedVersion'],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('speech', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1 }),
    verdict: (rules, { id }) => rules.onMeeting('meeting.write', rules.meetingOf(id), 'id'),
  },
}
