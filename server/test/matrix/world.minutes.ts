import { minutesRows } from '../kit/minutes-rows.ts'
import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, SITUATIONS, type Block, type Place } from './places.ts'
import { convene } from './world.records.ts'

/**
 * Minutes of a place's meeting that nobody has sealed; and of other ones a correction that is drafted, one that was read back, one
 * that is approved, and minutes that are sealed.
 */
export function writeMinutes(rows: Rowset, place: Place): void {
  const { word } = SITUATIONS[place]
  const scan = idOf('doc', place)
  const lay = (
    block: Block,
    meetingId: string,
    state: 'DRAFT' | 'READ_BACK' | 'APPROVED' | 'SEALED',
    sealed = 1,
  ): void => {
    const isSealed = state === 'SEALED' || state === 'APPROVED'
    const { minutes, versions } = minutesRows({
      id: idOf(block, place),
      meetingId,
      state,
      unit: `Chi bộ ${word}`,
      reasons: sealed === 0 || state === 'SEALED' ? [] : [`Sai ở ${word}`],
      sealed,
      scanId: isSealed ? scan : null,
      documentId: sealed === 0 ? null : scan,
      sealedBy: idOf('account', place),
    })
    rows.minutes.push(minutes)
    rows.minutes_version.push(...versions)
  }
  lay('minutes', idOf('meeting', place), 'DRAFT', 0)
  lay('minutes read back', idOf('meeting with papers', place), 'READ_BACK')
  for (const [block, meeting, state, day] of [
    ['minutes corrected', 'meeting corrected', 'DRAFT', '2025-11-03'],
    ['minutes approved', 'meeting approved', 'APPROVED', '2025-10-03'],
    ['minutes sealed', 'meeting sealed', 'SEALED', '2025-09-03'],
  ] as const) {
    convene(rows, idOf(meeting, place), place, { state: 'SEALED', day })
    lay(block, idOf(meeting, place), state)
  }
}
