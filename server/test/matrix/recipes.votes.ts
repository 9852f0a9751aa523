import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'
import type { Rules } from './rules.ts'

type Ids = Readonly<Record<string, string | undefined>>

/** What is said to those whom a vote names: whom it is about, and who reserves an opinion. */
function onNamed(rules: Rules, ids: Ids, meetingId: string | undefined): string | undefined {
  const reserving = ids['reserved.memberId']
  const wrong = [
    rules.isVoterOf(ids['ballots.memberId'], meetingId) ? undefined : 'NOT_A_VOTER ballots.0.memberId',
    rules.onMember(ids['subjectMemberId'], 'subjectMemberId'),
    rules.isOnRoll(reserving, meetingId)
      ? rules.onMember(reserving, 'reserved.0.memberId')
      : 'NOT_ON_ROLL reserved.0.memberId',
  ].filter((one) => one !== undefined)
  return wrong.length > 0 ? wrong.join(', ') : undefined
}

const NAMED = {
  itemId: of('item'),
  subjectMemberId: of('member'),
  'ballots.memberId': of('member'),
  'reserved.memberId': of('member'),
}
const PLAIN = [
  'abstained',
  'ballots.choice',
  'invalid',
  'kind',
  'no',
  'question',
  'reserved.name',
  'reserved.office',
  'reserved.text',
  'secret',
  'subjectName',
  'yes',
]
const named = (id: (slot: string) => string | undefined) => ({
  itemId: id('itemId'),
  kind: 'ordinary',
  question: 'Một câu hỏi khác',
  subjectMemberId: id('subjectMemberId'),
  secret: false,
  yes: 1,
  no: 0,
  ballots: [{ memberId: id('ballots.memberId'), choice: 'YES' }],
  reserved: [{ memberId: id('reserved.memberId'), text: 'Xin bảo lưu' }],
})

/** Recipes of votes. */
export const VOTE_RECIPES: Readonly<Record<string, Recipe>> = {
  recordVote: {
    slots: { meetingId: of('meeting'), ...NAMED },
    plain: PLAIN,
    payload: 'vote { id }',
    variants: [''],
    ids: (place) => ({
      meetingId: idOf('meeting', place),
      itemId: idOf('item', place),
      subjectMemberId: idOf('member', place),
      'ballots.memberId': idOf('member', place),
      'reserved.memberId': idOf('member', place),
    }),
    follow: (slot, place): Record<string, string> =>
      slot === 'meetingId'
        ? {
            itemId: idOf('item', place),
            'ballots.memberId': idOf('member', place),
            'reserved.memberId': idOf('member', place),
          }
        : {},
    input: (id) => ({ meetingId: id('meetingId'), ...named(id) }),
    verdict: (rules, ids) =>
      rules.onMeeting('meeting.write', ids['meetingId'], 'meetingId') ??
      (rules.isItemOf(ids['itemId'], ids['meetingId']) ? undefined : 'NOT_FOUND itemId') ??
      onNamed(rules, ids, ids['meetingId']),
  },
  correctVote: {
    slots: { id: of('vote'), ...NAMED },
    plain: ['expectedVersion', ...PLAIN],
    payload: 'vote { id }',
    variants: [''],
    ids: (place) => ({
      id: idOf('vote', place),
      itemId: idOf('item', place),
      subjectMemberId: idOf('member', place),
      'ballots.memberId': idOf('member', place),
      'reserved.memberId': idOf('member', place),
    }),
    follow: (slot, place): Record<string, string> =>
      slot === 'id'
        ? {
            itemId: idOf('item', place),
            'ballots.memberId': idOf('member', place),
            'reserved.memberId': idOf('member', place),
          }
        : {},
    input: (id) => ({ id: id('id'), expectedVersion: 1, ...named(id) }),
    verdict: (rules, ids) => {
      const meetingId = rules.meetingOf(ids['id'])
      return (
        rules.onMeeting('meeting.write', meetingId, 'id') ??
        (rules.isItemOf(ids['itemId'], meetingId) ? undefined : 'NOT_FOUND itemId') ??
        onNamed(rules, ids, meetingId)
      )
    },
  },
  removeVote: {
    slots: { id: of('vote') },
    plain: ['expectedVersion'],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('vote', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1 }),
    verdict: (rules, { id }) => rules.onMeeting('meeting.write', rules.meetingOf(id), 'id'),
  },
}
