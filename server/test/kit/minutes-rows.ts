import { createHash } from 'node:crypto'
import { canonicalJson, minutesBody, type MinutesBody } from '@chibo/shared'
import { minutesHash } from '../../src/modules/minutes/minutes-hash.ts'
import type { Row } from '../../src/demo/rows.ts'

/** Minutes to be laid out. */
export interface MinutesToLay {
  readonly id: string
  readonly meetingId: string
  readonly state: 'DRAFT' | 'READ_BACK' | 'APPROVED' | 'SEALED'
  /** of which unit they tell */
  readonly unit: string
  /** what each sealed version but the first corrects; with one more for the version in the making */
  readonly reasons: readonly string[]
  /** how many versions are sealed */
  readonly sealed: number
  /** a page that both signed, in place of accounts */
  readonly scanId?: string | null
  /** accounts of chair and secretary */
  readonly approvers?: readonly [chair: string | null, secretary: string | null]
  /** the document that bears their number */
  readonly documentId?: string | null
  readonly sealedBy?: string | null
  readonly sealedByToken?: string | null
  readonly version?: number
}

const NOBODY = { official: 0, probationary: 0, temporary: 0, exempt: 0, away: 0 }
const AT = '2024-05-04T02:03:04.567Z'

/** Facts of minutes that tell nothing but whose they are. */
export function factsOf(unit: string): MinutesBody['facts'] {
  return {
    superior: null,
    unit,
    title: null,
    kind: { code: 'regular', label: 'Sinh hoạt thường kỳ' },
    month: '2024-05',
    place: null,
    startsAt: '2024-05-03T07:30+07:00',
    endsAt: null,
    heldOn: '2024-05-03',
    members: NOBODY,
    came: NOBODY,
    expected: 0,
    attended: 0,
    rate: null,
    absences: [],
    late: [],
    guests: [],
    chair: null,
    secretary: null,
    items: [],
    speakers: [],
    votes: [],
    tasks: [],
    score: null,
    passedGates: [],
  }
}

/** Rows of minutes with their versions, chained. */
export function minutesRows(one: MinutesToLay): {
  readonly minutes: Row<'minutes'>
  readonly versions: readonly Row<'minutes_version'>[]
} {
  const { id, meetingId, state, unit, reasons, sealed } = one
  const facts = factsOf(unit)
  const texts = [{ code: 'close', title: 'Kết "luận"', text: `Kết luận của ${unit}` }]
  const sign = { suffix: 'CB', datedOn: '2024-05-03', place: null }
  const [chair = null, secretary = null] = one.approvers ?? []
  const versions: Row<'minutes_version'>[] = []
  let previous: Buffer | null = null
  for (let ordinal = 1; ordinal <= sealed; ordinal += 1) {
    const reason = ordinal === 1 ? null : (reasons[ordinal - 2] ?? '')
    const body = canonicalJson(
      minutesBody.parse({
        ...{ form: 1, facts, texts, sign: { ...sign, number: 7 } },
        correction: reason === null ? null : { version: ordinal, reason },
      }),
    )
    const hash: Buffer = minutesHash(previous, body)
    versions.push({
      minutes_id: id,
      ordinal,
      body,
      previous_hash: previous,
      hash,
      correction_reason: reason,
      approved_by: one.scanId ? 'SIGNED_PAGE' : 'TWO_ACCOUNTS',
      sealed_at: AT,
      sealed_by: one.sealedBy ?? null,
      sealed_by_token: one.sealedByToken ?? null,
    })
    previous = hash
  }
  const isCorrection = sealed > 0 && state !== 'SEALED'
  const documentId = one.documentId ?? null
  return {
    versions,
    minutes: {
      id,
      meeting_id: meetingId,
      state,
      facts,
      facts_digest: createHash('sha256').update(canonicalJson(facts)).digest(),
      texts,
      sign,
      read_back_at: state === 'DRAFT' ? null : AT,
      chair_account_id: chair,
      chair_approved_at: chair === null ? null : AT,
      secretary_account_id: secretary,
      secretary_approved_at: secretary === null ? null : AT,
      scan_document_id: one.scanId ?? null,
      correction_reason: reasons.at(-1) ?? null,
      document_id: documentId,
      before_correction:
        isCorrection && documentId !== null ? { read_back_at: AT, scan_document_id: documentId } : null,
      version: one.version ?? 1,
    },
  }
}
