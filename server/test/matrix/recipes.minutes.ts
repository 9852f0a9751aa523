import { idOf, type Block, type Place } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** An act on minutes of a place, by those who may write meetings there. */
function onMinutes(block: Block, plain: readonly string[] = [], more: object = {}): Recipe {
  return {
    slots: { id: of('minutes', block) },
    plain: ['expectedVersion', ...plain],
    payload: 'minutes { id }',
    variants: [''],
    ids: (place) => ({ id: idOf(block, place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, ...more }),
    verdict: (rules, { id }) => rules.onMeeting('meeting.write', rules.meetingOf(id), 'id'),
  }
}

/** Recipes of minutes. */
export const MINUTES_RECIPES: Readonly<Record<string, Recipe>> = {
  composeMinutes: {
    slots: { meetingId: of('meeting') },
    plain: [],
    payload: 'minutes { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('meeting', place) }),
    input: (id) => ({ meetingId: id('meetingId') }),
    verdict: (rules, { meetingId }) => rules.onMeeting('meeting.write', meetingId, 'meetingId'),
  },
  updateMinutes: onMinutes('minutes', ['texts.code', 'texts.text'], {
    texts: [{ code: 'close', text: 'Kết luận khác' }],
  }),
  readBackMinutes: onMinutes('minutes corrected'),
  approveMinutes: {
    slots: { id: of('minutes', 'minutes read back'), scanDocumentId: of('doc') },
    plain: ['as', 'expectedVersion'],
    payload: 'minutes { id }',
    variants: ['', 'as chair'],
    ids: (place, variant) => ({
      id: idOf('minutes read back', place),
      ...(variant === '' && { scanDocumentId: idOf('doc', place) }),
    }),
    follow: (slot, place: Place): Record<string, string> =>
      slot === 'id' ? { scanDocumentId: idOf('doc', place) } : {},
    input: (id, variant) => ({
      id: id('id'),
      expectedVersion: 1,
      ...(variant === '' ? { as: 'SIGNED_PAGE', scanDocumentId: id('scanDocumentId') } : { as: 'CHAIR' }),
    }),
    verdict: (rules, { id, scanDocumentId }, variant) => {
      const meetingId = rules.meetingOf(id)
      if (variant !== '')
        return (
          rules.onMeeting('meeting.read', meetingId, 'id') ??
          (rules.isChairOf(meetingId) ? undefined : 'NOT_CHAIR_NOR_SECRETARY as')
        )
      return (
        rules.onMeeting('meeting.write', meetingId, 'id') ??
        (rules.isOfUnit(scanDocumentId, meetingId) ? undefined : 'NOT_FOUND scanDocumentId')
      )
    },
  },
  sealMinutes: onMinutes('minutes approved', ['passGates.code', 'passGates.reason']),
  dropMinutesCorrection: onMinutes('minutes corrected'),
  correctMinutes: onMinutes('minutes sealed', ['reason'], { reason: 'Ghi sai' }),
}
