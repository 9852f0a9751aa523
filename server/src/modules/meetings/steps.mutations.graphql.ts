import { builder } from '../../graphql/builder.ts'
import { NoticeAudienceEnum, NoticeChannelEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { Meeting } from './meetings.entity.ts'
import type { NoticesService } from './notices.service.ts'
import { MeetingNotice } from './steps.entity.ts'
import type { StepsService } from './steps.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly notices: NoticesService
    readonly steps: StepsService
  }
}

const stepInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      meetingId: t.id({ required: true, description: 'The meeting, not cancelled.' }),
      expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
      code: t.string({
        required: true,
        description: 'Code of a step of its template that is done by hand: `Meeting.steps`.',
      }),
    }),
  })

const GiveMeetingNoticeInput = builder.inputType('GiveMeetingNoticeInput', {
  description: 'That somebody was told of a meeting.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, neither sealed nor cancelled.' }),
    audience: t.field({ type: NoticeAudienceEnum, required: true, description: 'Who was told.' }),
    channel: t.field({ type: NoticeChannelEnum, required: true, description: 'How.' }),
    givenAt: t.field({
      type: 'DateTime',
      description: 'When: before the meeting begins, and not later than now. Absent: now.',
    }),
    note: t.string({ description: 'What else there is to say of it, at most 500 characters.' }),
  }),
})

mutation({
  name: 'recordMeetingStep',
  description:
    'Records that a step of a meeting was done by hand. What records of the meeting tell is not recorded; what comes after the meeting may be, although its minutes are sealed.',
  input: stepInput('RecordMeetingStepInput', 'A step that was done.'),
  run: (input, caller, cx) => cx.useCases.steps.recordMeetingStep(input, caller),
  payload: { meeting: { target: () => Meeting, id: (result) => result.meetingId } },
})

mutation({
  name: 'takeBackMeetingStep',
  description:
    'Takes back that a step was done, unless the meeting is through the passage that waited for it.',
  input: stepInput('TakeBackMeetingStepInput', 'A step that was not done after all.'),
  run: (input, caller, cx) => cx.useCases.steps.takeBackMeetingStep(input, caller),
  payload: { meeting: { target: () => Meeting, id: (result) => result.meetingId } },
})

mutation({
  name: 'giveMeetingNotice',
  description:
    'Records that those who attend a meeting, the committee member in charge or its guests were told of it; the version of the meeting stays. With APP it tells those of them who have accounts, as long as the meeting is planned; otherwise it sends nothing.',
  input: GiveMeetingNoticeInput,
  run: (input, caller, cx) => cx.useCases.notices.giveMeetingNotice(input, caller),
  payload: { notice: { target: () => MeetingNotice, id: (result) => result.noticeId } },
})
