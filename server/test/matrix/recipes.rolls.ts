import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

export const ROLL_RECIPES: Readonly<Record<string, Recipe>> = {
  recordAttendance: {
    slots: { meetingId: of('meeting', 'open meeting'), 'entries.memberId': of('member') },
    plain: [
      'entries.arrivedAt',
      'entries.leftAt',
      'entries.mode',
      'entries.reason',
      'entries.spoke',
      'entries.status',
    ],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('open meeting', place), 'entries.memberId': idOf('member', place) }),
    input: (id) => ({
      meetingId: id('meetingId'),
      entries: [{ memberId: id('entries.memberId'), status: 'PRESENT', spoke: true }],
    }),
    verdict: (rules, ids) =>
      rules.onMeeting('meeting.write', ids['meetingId'], 'meetingId') ??
      (rules.isOnRoll(ids['entries.memberId'], ids['meetingId'])
        ? undefined
        : 'NOT_ON_ROLL entries.0.memberId'),
  },
  addMeetingGuests: {
    slots: { meetingId: of('meeting', 'open meeting'), 'guests.memberId': of('member') },
    plain: ['guests.arrivedAt', 'guests.kind', 'guests.leftAt', 'guests.name', 'guests.office'],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('open meeting', place) }),
    input: (id) => {
      const memberId = id('guests.memberId')
      return {
        meetingId: id('meetingId'),
        guests: [{ kind: 'GUEST', ...(memberId === undefined ? { name: 'Khách mời' } : { memberId }) }],
      }
    },
    verdict: (rules, ids) => {
      const memberId = ids['guests.memberId']
      return (
        rules.onMeeting('meeting.write', ids['meetingId'], 'meetingId') ??
        rules.onMember(memberId, 'guests.0.memberId') ??
        (rules.isOnRoll(memberId, ids['meetingId']) ? 'ALREADY_ON_ROLL guests.0.memberId' : undefined)
      )
    },
  },
  updateMeetingGuest: {
    slots: { id: of('guest') },
    plain: ['arrivedAt', 'kind', 'leftAt', 'office'],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('guest', place) }),
    input: (id) => ({ id: id('id'), office: 'Khách mời' }),
    verdict: (rules, ids) => rules.onMeeting('meeting.write', rules.meetingOfGuest(ids['id']), 'id'),
  },
  removeMeetingGuest: {
    slots: { id: of('guest') },
    plain: [],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('guest', place) }),
    input: (id) => ({ id: id('id') }),
    verdict: (rules, ids) => rules.onMeeting('meeting.write', rules.meetingOfGuest(ids['id']), 'id'),
  },
}
