import type { Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const TOLD_AT = ['2026-01-10T01:00:00Z', '2026-01-10T01:00:00.001Z', '2026-01-14T17:00:00Z']

/** Makes up what accounts were told: about meetings and slots, of units that they may not see any more, about nothing in particular. */
export function tell({ random, rows }: Plan, units: readonly TreeUnit[]): void {
  const subjects = [...rows.meeting, ...rows.plan_slot].map(({ id, unit_id }) => ({ id, unit_id }))
  for (const account of rows.account)
    for (let i = random.between(0, 4); i > 0; i -= 1) {
      const subject = random.chance(70) ? random.maybe(subjects) : undefined
      rows.notification.push({
        id: random.uuid(),
        account_id: account.id ?? '',
        kind_code: random.pick(['REGISTER_DUE', 'MEETING_SOON', 'SLOT_RETURNED', 'NOTICE']),
        unit_id: subject?.unit_id ?? (random.chance(80) ? random.pick(units).id : null),
        subject_id: subject?.id ?? null,
        due_on: random.chance(80) ? random.day('2025-12-01', '2026-02-28') : null,
        count: random.pick([null, 1, 12]),
        created_at: random.pick(TOLD_AT),
        read_at: random.chance(50) ? '2026-01-15T00:00:00Z' : null,
      })
    }
}
