import type { Activity, Sex, Standing } from '@chibo/shared'
import type {
  AdmitMemberInput,
  CorrectMemberInput,
  EnterMemberInput,
  MemberQuery,
} from '../../gql/graphql.ts'
import { actDecisionIfAny, NO_ACT_DECISION } from './decision.ts'
import type { ActDecisionDraft } from './decision.ts'
import { PRIVATE_DATES, PRIVATE_TEXTS } from './privateFields.ts'
import type { PrivateDate, PrivateText } from './privateFields.ts'

/** What the register says of a person, while it is being typed; dates as precise as they are known. */
export interface RecordDraft
  extends Readonly<Record<PrivateText, string>>, Readonly<Record<PrivateDate, string | undefined>> {
  readonly fullName: string
  readonly sex: Sex | undefined
  readonly fileNumber: string
  readonly joinedOn: string | undefined
  readonly admissionDecidedOn: string | undefined
  readonly officialOn: string | undefined
}

/** The texts among them. */
export const RECORD_TEXTS = ['fullName', 'fileNumber', ...PRIVATE_TEXTS] as const
/** The dates among them. */
export const RECORD_DATES = ['joinedOn', 'admissionDecidedOn', 'officialOn', ...PRIVATE_DATES] as const
/** All of them, under which their faults stand. */
export const RECORD_FIELDS = [...RECORD_TEXTS, ...RECORD_DATES, 'sex'] as const

/** A record of which nothing is known yet. */
export const NEW_RECORD: RecordDraft = {
  fullName: '',
  sex: undefined,
  fileNumber: '',
  joinedOn: undefined,
  admissionDecidedOn: undefined,
  officialOn: undefined,
  birthDate: undefined,
  citizenId: '',
  oldIdentityNumber: '',
  ethnicity: '',
  religion: '',
  otherName: '',
  hometown: '',
  cardNumber: '',
  oldCardNumber: '',
  cardIssuedBy: '',
  cardIssuedOn: undefined,
  phone: '',
  address: '',
}

/** Somebody while they are being entered. */
export interface NewMemberDraft extends RecordDraft {
  /** Whether they are admitted now, or have been a member before. */
  readonly way: 'ADMIT' | 'ENTER'
  readonly unitId: string | undefined
  /** Of the ceremony; of somebody who was a member before, the first day in the cell. */
  readonly effectiveOn: string | undefined
  readonly standing: Standing
  readonly activity: Activity
  readonly decision: ActDecisionDraft
  readonly reason: string
}

/** Somebody of whom nothing is known yet. */
export const newMember = (unitId: string | undefined, day: string): NewMemberDraft => ({
  ...NEW_RECORD,
  way: 'ADMIT',
  unitId,
  effectiveOn: day,
  standing: 'OFFICIAL',
  activity: 'ACTIVE',
  decision: NO_ACT_DECISION,
  reason: '',
})

const given = (text: string): string | null => text.trim() || null

/** Who is admitted, as the server takes it. */
export function toAdmit(draft: NewMemberDraft): AdmitMemberInput {
  return {
    unitId: draft.unitId ?? '',
    effectiveOn: draft.effectiveOn ?? '',
    fullName: draft.fullName,
    sex: draft.sex ?? null,
    fileNumber: given(draft.fileNumber),
    admissionDecidedOn: draft.admissionDecidedOn ?? null,
    ...Object.fromEntries(PRIVATE_DATES.map((field) => [field, draft[field] ?? null])),
    ...Object.fromEntries(PRIVATE_TEXTS.map((field) => [field, given(draft[field])])),
    decision: actDecisionIfAny(draft.decision),
    reason: given(draft.reason),
  }
}

/** Who is a member already, as the server takes it. */
export function toEnter(draft: NewMemberDraft): EnterMemberInput {
  const { standing, activity, joinedOn, officialOn } = draft
  return {
    ...toAdmit(draft),
    standing,
    activity,
    joinedOn: joinedOn ?? null,
    officialOn: standing === 'OFFICIAL' ? (officialOn ?? null) : null,
  }
}

type StoredRecord = Pick<NonNullable<MemberQuery['member']>, 'id' | 'version' | keyof RecordDraft>

/** What is on record, to be corrected. */
export function recordOf(stored: StoredRecord): RecordDraft {
  const texts = Object.fromEntries(RECORD_TEXTS.map((field) => [field, stored[field] ?? '']))
  const dates = Object.fromEntries(RECORD_DATES.map((field) => [field, stored[field] ?? undefined]))
  return { ...NEW_RECORD, ...texts, ...dates, sex: stored.sex ?? undefined }
}

/** What of a record was corrected, and why. */
export function toCorrect(
  stored: StoredRecord,
  draft: RecordDraft,
  reason: string,
  decision: ActDecisionDraft,
): CorrectMemberInput {
  const before = recordOf(stored)
  const texts = RECORD_TEXTS.filter((field) => draft[field].trim() !== before[field]).map((field) => [
    field,
    field === 'fullName' ? draft[field] : given(draft[field]),
  ])
  const dates = RECORD_DATES.filter((field) => draft[field] !== before[field]).map((field) => [
    field,
    draft[field] ?? null,
  ])
  return {
    memberId: stored.id,
    expectedVersion: stored.version,
    reason,
    decision: actDecisionIfAny(decision),
    ...Object.fromEntries([...texts, ...dates]),
    ...(draft.sex === before.sex ? {} : { sex: draft.sex ?? null }),
  }
}
