import { expect, test } from 'vitest'
import { draftInterimReview } from './interim-review-drafts.ts'
import type { InterimReviewFacts, InterimReviewTask } from './interim-reviews.ts'

function task(title: string, more: Partial<InterimReviewTask> = {}): InterimReviewTask {
  return {
    ...{ id: crypto.randomUUID(), title, key: false, owner: 'Nông Thị Bảo', dueOn: '2026-02-10' },
    ...{ state: 'ACCEPTED', outcome: 'MET', doneOn: '2026-02-09', overdue: false },
    ...{ measure: null, target: null, resultValue: null, result: null, cause: null, ...more },
  }
}
const facts = (tasks: InterimReviewTask[], numerator = 0, denominator = 0): InterimReviewFacts => ({
  ...{ form: 1, unit: 'Chi bộ Khu phố 2', month: '2026-02', asOf: '2026-02-28' },
  ...{ rate: { numerator, denominator }, tasks },
})

const OF_FEBRUARY = facts(
  [
    task('Hiến đất làm đường', { result: '12 hộ' }),
    task('Thu đảng phí', { doneOn: '2026-02-12' }),
    task('Kết nạp đảng viên', { outcome: 'NOT_MET', doneOn: null, cause: 'Chưa có nguồn' }),
    task('Dọn vệ sinh', { state: 'IN_PROGRESS', outcome: null, doneOn: null, overdue: true }),
    task('Trồng cây', { state: 'CANCELLED', outcome: null, doneOn: null }),
  ],
  1,
  4,
)

test('a month in Vietnamese', () => {
  expect(draftInterimReview(OF_FEBRUARY, 'vi')).toEqual({
    results:
      'Trong tháng 02/2026 có 5 nhiệm vụ đến hạn hoặc kết thúc; hoàn thành đúng hạn 1, hoàn thành sau hạn 1.\nTỷ lệ thực hiện: 25 % (1/4).\nHoàn thành đúng hạn:\n– Hiến đất làm đường (Nông Thị Bảo): 12 hộ',
    shortcomings:
      'Không hoàn thành:\n– Kết nạp đảng viên (Nông Thị Bảo): hạn 10/02/2026\nQuá hạn, chưa báo cáo kết quả:\n– Dọn vệ sinh (Nông Thị Bảo): hạn 10/02/2026\nHoàn thành sau hạn:\n– Thu đảng phí (Nông Thị Bảo): hạn 10/02/2026',
    causes:
      '– Kết nạp đảng viên (Nông Thị Bảo): Chưa có nguồn\n– Dọn vệ sinh (Nông Thị Bảo): chưa ghi nguyên nhân',
    lessons:
      'Đôn đốc 1 nhiệm vụ quá hạn; rà soát người thực hiện và thời hạn.\nKhắc phục nguyên nhân của 1 nhiệm vụ không hoàn thành.\nNhắc việc sớm hơn: 1 nhiệm vụ hoàn thành sau hạn.',
  })
})

test('the same in English', () => {
  const { results, causes } = draftInterimReview(OF_FEBRUARY, 'en')
  expect(results).toContain('In 2026-02, 5 tasks were due or ended; 1 were met in time, 1 after their day.')
  expect(results).toContain('Execution rate: 25 % (1/4).')
  expect(causes).toContain('Dọn vệ sinh (Nông Thị Bảo): no cause is recorded')
})

test('a month in which all was met, and one without tasks', () => {
  const good = draftInterimReview(facts([task('Hiến đất')], 1, 1), 'vi')
  expect(good.shortcomings).toBe('Không có nhiệm vụ không hoàn thành, quá hạn hoặc hoàn thành sau hạn.')
  expect([good.causes, good.lessons]).toEqual([
    null,
    'Tiếp tục phát huy cách làm đã giúp hoàn thành nhiệm vụ đúng hạn.',
  ])
  expect(draftInterimReview(facts([]), 'vi')).toEqual({
    results:
      'Trong tháng 02/2026 có 0 nhiệm vụ đến hạn hoặc kết thúc; hoàn thành đúng hạn 0, hoàn thành sau hạn 0.',
    shortcomings: good.shortcomings,
    causes: null,
    lessons: null,
  })
})
