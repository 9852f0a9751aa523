import { reviewFacts } from '../kit/interim-reviews.ts'
import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, memberName, SITUATIONS, type Place } from './places.ts'

/** Reviews of a place: one that tells of its member's task, and one of a month without tasks. */
export function reviewMonth(rows: Rowset, place: Place): void {
  const { word } = SITUATIONS[place]
  const task = {
    id: idOf('task', place),
    title: `Nhiệm vụ của ${word}`,
    owner: memberName(place),
    cause: `Nguyên nhân của ${word}`,
  }
  for (const [block, month, tasks] of [
    ['ireview', '2026-01-01', [task]],
    ['settled review', '2025-11-01', []],
  ] as const)
    rows.interim_review.push({
      id: idOf(block, place),
      unit_id: idOf('unit', place),
      month,
      facts: reviewFacts(`Chi bộ ${word}`, month, tasks),
      results: `Kết quả của ${word}`,
      shortcomings: `Hạn chế của ${word}`,
      causes: `Nguyên nhân của ${word}`,
      lessons: `Kinh nghiệm của ${word}`,
    })
}
