import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** Recipes of what is done with documents. */
export const DOCUMENT_RECIPES: Readonly<Record<string, Recipe>> = {
  withdrawDocument: {
    slots: { id: of('doc') },
    plain: ['expectedVersion'],
    payload: 'document { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('doc', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1 }),
    verdict: (rules, { id }) => rules.onDocument(id, 'id'),
  },
  sendDocument: {
    slots: { id: of('doc'), recipientUnitIds: of('unit') },
    plain: ['expectedVersion'],
    payload: 'document { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('doc', place), recipientUnitIds: idOf('unit', 'own') }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, recipientUnitIds: [id('recipientUnitIds')] }),
    verdict: (rules, { id, recipientUnitIds }) =>
      rules.onDocument(id, 'id') ??
      (rules.knowsUnit(recipientUnitIds) ? undefined : 'NOT_FOUND recipientUnitIds.0'),
  },
}
