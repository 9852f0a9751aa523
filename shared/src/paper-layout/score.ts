import type { MinutesFacts } from '../minutes-body.ts'
import type { Paragraph } from '../paper.ts'
import { BAND_LABELS } from '../vocabulary.ts'
import { decimal, said } from './phrases.ts'

/** How the meeting scored itself. */
export function scored(score: MinutesFacts['score']): Paragraph[] {
  if (score === null) return []
  const { total, max, band } = score
  return said('Tổng điểm: ', `${decimal(total)}/${decimal(max)}; xếp loại: ${BAND_LABELS[band].vi}.`)
}
