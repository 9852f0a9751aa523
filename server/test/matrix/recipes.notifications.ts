import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** Recipes of what is done with lines that accounts were told: a token is told none. */
export const NOTIFICATION_RECIPES: Readonly<Record<string, Recipe>> = {
  markNotificationsRead: {
    slots: { ids: of('notification') },
    plain: ['until'],
    payload: 'notifications { id }',
    variants: [''],
    ids: (place) => ({ ids: idOf('notification', place) }),
    input: (id) => ({ ids: [id('ids')] }),
    verdict: (rules, { ids }) => (rules.isAccount() ? rules.onNotification(ids, 'ids.0') : 'FORBIDDEN '),
  },
}
