import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

const SLOT = 'slots.slotId'

/** Recipes of what is done with plans of meetings. */
export const PLAN_RECIPES: Readonly<Record<string, Recipe>> = {
  createPlanSlots: {
    slots: { unitId: of('unit') },
    plain: ['kinds', 'scope', 'year'],
    payload: 'slots { id }',
    variants: [''],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id) => ({ unitId: id('unitId'), scope: 'SUBTREE', year: 2027, kinds: ['regular', 'briefing'] }),
    verdict: (rules, { unitId }) => rules.onUnit('meeting.write', unitId, 'unitId'),
  },
  registerPlanSlots: {
    slots: { [SLOT]: of('slot', 'planned slot') },
    plain: [
      'errorPolicy',
      'slots.endsAt',
      'slots.expectedVersion',
      'slots.place',
      'slots.startsAt',
      'slots.topic',
    ],
    payload: 'slots { id } results { id }',
    variants: [''],
    ids: (place) => ({ [SLOT]: idOf('planned slot', place) }),
    input: (id) => ({
      slots: [
        { slotId: id(SLOT), expectedVersion: 1, startsAt: '2026-03-05T01:30:00Z', place: 'Nhà văn hóa' },
      ],
    }),
    verdict: (rules, ids) => rules.onSlot('meeting.write', ids[SLOT], 'slots.0.slotId'),
  },
  approvePlanSlots: {
    slots: { [SLOT]: of('slot') },
    plain: ['errorPolicy', 'slots.expectedVersion'],
    payload: 'slots { id } results { id }',
    variants: [''],
    ids: (place) => ({ [SLOT]: idOf('slot', place) }),
    input: (id) => ({ slots: [{ slotId: id(SLOT), expectedVersion: 1 }] }),
    verdict: (rules, ids) => rules.onSlotFromAbove(ids[SLOT], 'slots.0.slotId'),
  },
  returnPlanSlots: {
    slots: { [SLOT]: of('slot') },
    plain: ['errorPolicy', 'reason', 'slots.expectedVersion'],
    payload: 'slots { id } results { id }',
    variants: [''],
    ids: (place) => ({ [SLOT]: idOf('slot', place) }),
    input: (id) => ({ slots: [{ slotId: id(SLOT), expectedVersion: 1 }], reason: 'Trùng lịch' }),
    verdict: (rules, ids) => rules.onSlotFromAbove(ids[SLOT], 'slots.0.slotId'),
  },
  mergePlanSlot: {
    slots: { id: of('slot', 'planned slot'), intoSlotId: of('slot', 'later slot') },
    plain: ['expectedVersion', 'reason'],
    payload: 'slot { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('planned slot', place), intoSlotId: idOf('later slot', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, intoSlotId: id('intoSlotId'), reason: 'Nghỉ Tết' }),
    verdict: (rules, { id, intoSlotId }) =>
      rules.onSlot('meeting.write', id, 'id') ??
      rules.onOtherSlot(intoSlotId, rules.slot(id)?.unit_id, 'intoSlotId'),
  },
  cancelPlanSlot: onOne(['reason'], { reason: 'Nghỉ Tết' }),
  updatePlanSlot: onOne(['topic'], { topic: 'Chuyển đổi số' }),
}

function onOne(plain: readonly string[], said: object): Recipe {
  return {
    slots: { id: of('slot', 'planned slot') },
    plain: ['expectedVersion', ...plain],
    payload: 'slot { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('planned slot', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, ...said }),
    verdict: (rules, { id }) => rules.onSlot('meeting.write', id, 'id'),
  }
}
