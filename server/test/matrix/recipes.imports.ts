import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** Mutations on what is remembered of files that were taken in. */
export const IMPORT_RECIPES: Readonly<Record<string, Recipe>> = {
  forgetImportMapping: {
    slots: { id: of('mapping') },
    plain: ['expectedVersion'],
    payload: 'unit { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('mapping', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1 }),
    verdict: (rules, { id }) => rules.onMapping(id, 'id'),
  },
}
