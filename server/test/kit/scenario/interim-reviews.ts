import { reviewFacts } from '../interim-reviews.ts'
import type { Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

/** Makes up reviews of months of some units, with whatever tasks they tell of. */
export function reviewMonths(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  for (const unit of random.some([...units], 50))
    for (const month of random.some(['2025-06-01', '2025-07-01'], 60)) {
      const state = random.pick(['DRAFT', 'DONE'])
      const tasks = random.sample(rows.task, random.between(0, 4)).map((task, at) => ({
        id: String(task.id),
        title: `Việc ${String(at)}`,
        owner: random.pick(['Nông Thị "Bảo"', 'Chi bộ Thôn 1']),
        key: random.chance(30),
        overdue: random.chance(30),
        ...(random.chance(50)
          ? { state: 'ACCEPTED' as const, outcome: random.pick(['MET', 'NOT_MET'] as const) }
          : {}),
        ...(random.chance(50) ? { doneOn: '2025-07-09', measure: 'hộ', target: 12.5, resultValue: 9 } : {}),
        ...(random.chance(50) ? { result: 'Xong\n"một phần"', cause: 'Mưa lũ' } : {}),
      }))
      rows.interim_review.push({
        id: random.uuid(),
        unit_id: unit.id,
        month,
        facts: reviewFacts('Chi bộ "Thôn 1"', month, tasks, '2025-07-20'),
        results: random.maybe(['Đạt', 'Đạt "tốt"']) ?? null,
        lessons: random.maybe(['Sớm hơn']) ?? null,
        state,
        done_at: state === 'DONE' ? new Date('2025-08-01T01:00:00Z') : null,
        version: random.between(1, 4),
      })
    }
}
