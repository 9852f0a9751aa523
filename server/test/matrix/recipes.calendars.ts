import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** Recipes of what is done with calendars: they belong to accounts, so a token makes none and has none. */
export const CALENDAR_RECIPES: Readonly<Record<string, Recipe>> = {
  createCalendarFeed: {
    slots: { unitId: of('unit') },
    plain: ['kinds', 'meetings'],
    payload: 'calendarFeed { id }',
    variants: [''],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id) => ({ unitId: id('unitId'), kinds: ['BADGE_ROUND'], meetings: true }),
    verdict: (rules, { unitId }) =>
      rules.onUnit('member.read', unitId, 'unitId') ??
      rules.onUnit('meeting.read', unitId, 'unitId') ??
      (rules.isAccount() ? undefined : 'FORBIDDEN unitId'),
  },
  revokeCalendarFeed: {
    slots: { id: of('feed') },
    plain: ['expectedVersion'],
    payload: 'calendarFeed { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('feed', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1 }),
    verdict: (rules, { id }) => rules.onFeed(id, 'id'),
  },
}
