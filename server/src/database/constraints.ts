import type { ErrorCode, Problem } from '@chibo/shared'

/**
 * What a broken constraint means to a caller: the one place where names of constraints meet the error catalogue.
 * Whatever is not listed is a fault of the program.
 */
const MEANINGS: Readonly<Record<string, { readonly code: ErrorCode; readonly path: readonly string[] }>> = {
  meeting_template_one_at_a_time: { code: 'BUSY', path: ['validFrom'] },
  meeting_template_unit_id_code_version_key: { code: 'BUSY', path: ['code'] },
  plan_slot_meeting_fkey: { code: 'MEETING_HAS_RECORDS', path: ['unitId'] },
  agenda_item_from_item_id_fkey: { code: 'BUSY', path: ['items'] },
  document_meeting_fkey: { code: 'MEETING_HAS_RECORDS', path: ['unitId'] },
  resolution_vote_fkey: { code: 'VOTE_OF_RESOLUTION', path: ['id'] },
  resolution_supplement_vote_fkey: { code: 'VOTE_OF_RESOLUTION', path: ['id'] },
  resolution_meeting_fkey: { code: 'MEETING_HAS_RECORDS', path: ['unitId'] },
  resolution_one_a_month: { code: 'RESOLUTION_OF_MONTH_EXISTS', path: ['month'] },
  visit_once_per_meeting: { code: 'BUSY', path: ['meetingId'] },
  scorecard_one_self_one_official: { code: 'BUSY', path: ['meetingId'] },
  scorecard_one_observer_per_author: { code: 'BUSY', path: ['meetingId'] },
  member_private_citizen_id_digest_key: { code: 'CITIZEN_ID_TAKEN', path: ['citizenId'] },
  member_private_card_number_digest_key: { code: 'CARD_TAKEN', path: ['cardNumber'] },
  duplicate_dismissal_once: { code: 'BUSY', path: ['otherMemberId'] },
  work_group_ordinal_once: { code: 'BUSY', path: ['ordinal'] },
  office_one_per_person: { code: 'BUSY', path: ['offices'] },
  body_seat_one_per_person: { code: 'BUSY', path: ['seats'] },
  committee_term_one_at_a_time: { code: 'BUSY', path: ['validFrom'] },
  committee_term_unit_id_ordinal_key: { code: 'BUSY', path: ['ordinal'] },
  transfer_one_open: { code: 'BUSY', path: ['members'] },
  work_group_assignment_once: { code: 'BUSY', path: ['unitIds'] },
}

// A lock that was waited for too long; a failed serialization and a deadlock that trying again did not resolve.
const CROWDED = new Set<unknown>(['55P03', '40001', '40P01'])

/** The problem that a database error stands for, or undefined. */
export function problemOfConstraint(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && CROWDED.has(error.code)) return { code: 'BUSY', path: [] }
  if (!('constraint' in error) || typeof error.constraint !== 'string') return undefined
  return MEANINGS[error.constraint]
}
