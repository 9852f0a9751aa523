import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** Recipes of what is done with professional meetings. */
export const PROFESSIONAL_RECIPES: Readonly<Record<string, Recipe>> = {
  recordProfessionalMeeting: {
    slots: { unitId: of('unit') },
    plain: ['endsAt', 'source', 'startsAt', 'title'],
    payload: 'professionalMeeting { id }',
    variants: [''],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id) => ({
      unitId: id('unitId'),
      title: 'Giao ban tuần',
      startsAt: '2025-12-04T01:00:00Z',
      endsAt: '2025-12-04T02:30:00Z',
    }),
    verdict: (rules, { unitId }) => rules.onUnit('meeting.write', unitId, 'unitId'),
  },
  removeProfessionalMeeting: {
    slots: { id: of('pmeeting') },
    plain: ['expectedVersion'],
    payload: 'unit { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('pmeeting', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1 }),
    verdict: (rules, { id }) => rules.onProfessionalMeeting('meeting.write', id, 'id'),
  },
}
