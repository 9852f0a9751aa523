import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** Mutations on members, and on what was done to them. */
export const MEMBER_RECIPES: Readonly<Record<string, Recipe>> = {
  undoMemberAct: {
    slots: { id: of('act') },
    plain: ['expectedVersion', 'reason'],
    payload: 'act { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('act', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, reason: 'Ghi nhầm' }),
    verdict: (rules, ids) => rules.onAct(ids['id'], 'id'),
  },
}
