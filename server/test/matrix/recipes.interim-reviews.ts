import { idOf, type Block } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** An act on a review of a place, by those who may write meetings there. */
const onReview = (block: Block, plain: readonly string[], more: object): Recipe => ({
  slots: { id: of('ireview', block) },
  plain: ['expectedVersion', ...plain],
  payload: 'review { id }',
  variants: [''],
  ids: (place) => ({ id: idOf(block, place) }),
  input: (id) => ({ id: id('id'), expectedVersion: 1, ...more }),
  verdict: (rules, { id }) => rules.onReview(id, 'id'),
})

/** Recipes of monthly reviews. */
export const INTERIM_REVIEW_RECIPES: Readonly<Record<string, Recipe>> = {
  composeInterimReview: {
    slots: { unitId: of('unit') },
    plain: ['month'],
    payload: 'review { id }',
    variants: [''],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id) => ({ unitId: id('unitId'), month: '2025-12-01' }),
    verdict: (rules, { unitId }) => rules.onUnit('meeting.write', unitId, 'unitId'),
  },
  updateInterimReview: onReview('ireview', ['results', 'shortcomings', 'causes', 'lessons'], {
    lessons: 'Giao việc sớm hơn.',
  }),
  finishInterimReview: onReview('settled review', [], {}),
}
