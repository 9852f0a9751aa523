import type { Row } from '../rows.ts'
import { createNumberedIds } from './ids.ts'
import { provinceId } from './units.rows.ts'

/** What meetings are scored by, 100 points after the guidance of 2025. */
export const CRITERIA = [
  { group: 'Thời gian', label: 'Thời gian, thời lượng sinh hoạt', max: 5 },
  { group: 'Đảng viên tham dự', label: 'Tỷ lệ đảng viên tham dự', max: 5 },
  { group: 'Chuẩn bị', label: 'Chuẩn bị nội dung, tài liệu, thông báo', max: 10 },
  { group: 'Tiến hành', label: 'Các bước, nội dung thường kỳ và chuyên đề', max: 30 },
  { group: 'Tiến hành', label: 'Điều hành của người chủ trì', max: 10 },
  { group: 'Nguyên tắc', label: 'Nguyên tắc tổ chức, tự phê bình và phê bình', max: 5 },
  { group: 'Kết quả', label: 'Kết quả thực hiện kết luận, nghị quyết kỳ trước', max: 30 },
  { group: 'Kết thúc', label: 'Thông qua kết luận, biên bản, phân công', max: 5 },
] as const

const BANDS = [
  { band: 'GOOD', points: 90 },
  { band: 'FAIR', points: 70 },
  { band: 'AVERAGE', points: 50 },
  { band: 'POOR', points: 0 },
] as const

/** Criteria of one form have numbers of their own, up to so many. */
const NUMBERS = 16

const idOf = createNumberedIds('template')
const criterionIdOf = createNumberedIds('criterion')

/** The id of a province's form. */
export const templateId = idOf

/** The id of one of its criteria, from 0 on. */
export function criterionId(province: number, criterion: number): string {
  return criterionIdOf(province * NUMBERS + criterion)
}

/** The band of a total. */
export function bandOf(total: number): (typeof BANDS)[number]['band'] {
  return BANDS.find(({ points }) => total >= points)?.band ?? 'POOR'
}

/** The rows of a province's form in each table. */
export const formRows = {
  scorecard_template: (province: number): Row<'scorecard_template'>[] => [
    {
      id: idOf(province),
      unit_id: provinceId(province),
      code: 'S100',
      version: 1,
      title: 'Phiếu chấm điểm chất lượng sinh hoạt chi bộ (giả định)',
      valid: '[2025-07-01,)',
    },
  ],
  scorecard_template_band: (province: number): Row<'scorecard_template_band'>[] =>
    BANDS.map(({ band, points }) => ({ template_id: idOf(province), band, min_points: points })),
  scorecard_criterion: (province: number): Row<'scorecard_criterion'>[] =>
    CRITERIA.map(({ group, label, max }, position) => ({
      id: criterionId(province, position),
      template_id: idOf(province),
      position,
      code: String(position + 1),
      group_label: group,
      label,
      max_points: max,
      scoring: { type: 'NUMBER' },
    })),
}
