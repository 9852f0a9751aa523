import { builder } from '../../graphql/builder.ts'
import { ActivityEnum, SexEnum, StandingEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { ActDecisionInput } from '../../graphql/parts.ts'
import { Member } from '../members/members.entity.ts'
import type { CorrectingService } from './correcting.service.ts'
import type { EnteringService, WrittenMember } from './entering.service.ts'
import { MemberAct } from './member-acts.entity.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly entering: EnteringService
    readonly correcting: CorrectingService
  }
}

type InputFields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>

/** What only those write who may read it there. */
const privateFields = (t: InputFields) => ({
  citizenId: t.string({ description: 'Citizen ID, 12 digits; nobody else in the register has it.' }),
  cardNumber: t.string({ description: 'Card number, 12 digits; nobody else in the register has it.' }),
  oldCardNumber: t.string({ description: 'Number of the old card, 8 digits.' }),
  birthDate: t.field({ type: 'PartialDate', description: 'Birth date, as precise as known.' }),
  phone: t.string({ description: 'Phone.' }),
  address: t.string({ description: 'Address.' }),
  otherName: t.string({ description: 'Another name that they are known by.' }),
  ethnicity: t.string({ description: 'Ethnicity.' }),
  religion: t.string({ description: 'Religion.' }),
  hometown: t.string({ description: 'Where the family comes from.' }),
  oldIdentityNumber: t.string({
    description: 'Number of the identity card before the citizen ID, 9 or 12 digits.',
  }),
  cardIssuedBy: t.string({ description: 'Which organization issued the card.' }),
  cardIssuedOn: t.field({
    type: 'PartialDate',
    description: 'When the card was issued, as precise as known.',
  }),
})

const personFields = (t: InputFields) => ({
  fullName: t.string({
    required: true,
    description:
      'Family, middle and given name. Written in capitals alone, it gets one at the head of each word.',
  }),
  sex: t.field({ type: SexEnum, description: 'Sex.' }),
  fileNumber: t.string({ description: 'Number of the CV file.' }),
  admissionDecidedOn: t.field({
    type: 'PartialDate',
    description: 'The day of the decision of admission, from which Party age counts.',
  }),
  ...privateFields(t),
  decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
  reason: t.string({ description: 'Why, or whence.' }),
})

const EnterInput = builder.inputType('EnterMemberInput', {
  description: 'Somebody who is a member of the Party already, and not in the register yet.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The home cell.' }),
    effectiveOn: t.field({
      type: 'Date',
      required: true,
      description: 'The first day at home there: from then on the register knows them.',
    }),
    standing: t.field({ type: StandingEnum, required: true, description: 'Their standing that day.' }),
    activity: t.field({ type: ActivityEnum, description: 'Their activity that day; absent: ACTIVE.' }),
    joinedOn: t.field({ type: 'PartialDate', description: 'The day of the ceremony of admission.' }),
    officialOn: t.field({ type: 'PartialDate', description: 'Full membership.' }),
    ...personFields(t),
  }),
})

const AdmitInput = builder.inputType('AdmitMemberInput', {
  description: 'Somebody who is admitted to the Party.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The cell that admits them.' }),
    effectiveOn: t.field({
      type: 'Date',
      required: true,
      description: 'The day of the ceremony, from which probation counts.',
    }),
    ...personFields(t),
  }),
})

const CorrectInput = builder.inputType('CorrectMemberInput', {
  description:
    'What was wrong in the record of a member: what is absent stays, null clears. Standing and activity are changed by acts.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'The member.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read it.' }),
    reason: t.string({ required: true, description: 'Why it is corrected.' }),
    decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
    fullName: t.string({ description: 'Family, middle and given name; it cannot be cleared.' }),
    sex: t.field({ type: SexEnum, description: 'Sex.' }),
    fileNumber: t.string({ description: 'Number of the CV file.' }),
    joinedOn: t.field({ type: 'PartialDate', description: 'The day of the ceremony of admission.' }),
    admissionDecidedOn: t.field({
      type: 'PartialDate',
      description: 'The day of the decision of admission, from which Party age counts.',
    }),
    officialOn: t.field({ type: 'PartialDate', description: 'Full membership.' }),
    ...privateFields(t),
  }),
})

const written = {
  member: { target: () => Member, id: (result: WrittenMember) => result.memberId },
  act: { target: () => MemberAct, id: (result: WrittenMember) => result.actId },
}

mutation({
  name: 'enterMember',
  description:
    'Enters somebody in the register who is a member already. Sensitive fields are written by those who may read them there. Members with the same name and birth date are warned of (POSSIBLE_DUPLICATE).',
  input: EnterInput,
  run: (input, caller, cx) => cx.useCases.entering.enterMember(input, caller),
  payload: written,
})

mutation({
  name: 'admitMember',
  description:
    'Admits somebody to the Party: probationary from the day of the ceremony. Otherwise as `enterMember`.',
  input: AdmitInput,
  run: (input, caller, cx) => cx.useCases.entering.admitMember(input, caller),
  payload: written,
})

mutation({
  name: 'correctMember',
  description:
    'Corrects the record of a member and keeps why. Records that name the member keep the name of their day.',
  input: CorrectInput,
  run: (input, caller, cx) => cx.useCases.correcting.correctMember(input, caller),
  payload: written,
})
