import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** Recipes of steps of meetings, and of notices. */
export const STEP_RECIPES: Readonly<Record<string, Recipe>> = {
  recordMeetingStep: {
    slots: { meetingId: of('meeting') },
    plain: ['code', 'expectedVersion'],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('meeting', place) }),
    input: (id) => ({ meetingId: id('meetingId'), expectedVersion: 1, code: 'STUDY' }),
    verdict: (rules, ids) => rules.onMeeting('meeting.write', ids['meetingId'], 'meetingId'),
  },
  takeBackMeetingStep: {
    slots: { meetingId: of('meeting') },
    plain: ['code', 'expectedVersion'],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('meeting', place) }),
    input: (id) => ({ meetingId: id('meetingId'), expectedVersion: 1, code: 'DISCUSSION' }),
    verdict: (rules, ids) => rules.onMeeting('meeting.write', ids['meetingId'], 'meetingId'),
  },
  giveMeetingNotice: {
    slots: { meetingId: of('meeting') },
    plain: ['audience', 'channel', 'givenAt', 'note'],
    payload: 'notice { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('meeting', place) }),
    input: (id) => ({
      meetingId: id('meetingId'),
      audience: 'MEMBERS',
      channel: 'PHONE',
      givenAt: '2025-12-01T01:30:00Z',
    }),
    verdict: (rules, ids) => rules.onMeeting('meeting.write', ids['meetingId'], 'meetingId'),
  },
}
