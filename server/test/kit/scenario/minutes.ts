import { minutesRows, type MinutesToLay } from '../minutes-rows.ts'
import type { Plan } from './plan.ts'

const STATES = ['DRAFT', 'READ_BACK', 'APPROVED', 'SEALED'] as const

/** Makes up minutes of meetings in every state, with versions that were sealed, approved by two accounts or by a page. */
export function writeMinutes({ random, rows }: Plan): void {
  for (const meeting of random.some(rows.meeting, 40)) {
    const state = random.pick(STATES)
    const documents = rows.document.filter((one) => one.unit_id === meeting.unit_id)
    const accounts = random.sample(rows.account, 2).map(({ id }) => id)
    const [chair = null, secretary = null] = accounts
    const mayBeSealed = documents.length > 0 && accounts.length === 2
    if (!mayBeSealed && (state === 'APPROVED' || state === 'SEALED')) continue
    const sealed = state === 'SEALED' ? random.between(1, 3) : mayBeSealed ? random.between(0, 2) : 0
    const corrections = state === 'SEALED' ? sealed - 1 : sealed
    const document = random.maybe(documents)?.id ?? documents[0]?.id ?? null
    const scanId = state !== 'DRAFT' && random.chance(40) ? document : null
    const { minutes, versions } = minutesRows({
      id: random.uuid(),
      meetingId: meeting.id,
      state,
      unit: random.pick(['Chi bộ "Một"', 'Chi bộ\nHai']),
      reasons: random.list(corrections, corrections, () => random.pick(['Sai tên', 'Thiếu ý kiến'])),
      sealed,
      scanId,
      approvers: approversOf(state, scanId, chair, secretary),
      documentId: sealed > 0 ? document : null,
      ...random.pick<Pick<MinutesToLay, 'sealedBy' | 'sealedByToken'>>([
        { sealedBy: chair },
        { sealedByToken: random.maybe(rows.api_token)?.id ?? null },
      ]),
      version: random.between(1, 5),
    })
    rows.minutes.push(minutes)
    rows.minutes_version.push(...versions)
  }
}

function approversOf(
  state: (typeof STATES)[number],
  scanId: string | null,
  chair: string | null,
  secretary: string | null,
): readonly [string | null, string | null] {
  if (state === 'DRAFT') return [null, null]
  if (state === 'READ_BACK') return [null, secretary]
  return scanId === null ? [chair, secretary] : [chair, null]
}
