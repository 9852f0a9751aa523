export { AttendanceService } from './attendance.service.ts'
export { GuestsService } from './guests.service.ts'
export { passThrough } from './gates.service.ts'
export { meetingToRead, meetingToWrite, type Meeting } from './meeting-to-write.service.ts'
export {
  dayOf,
  findDays,
  findMeeting,
  meetingInsertion,
  meetingSealing,
  type DayRow,
} from './meetings.repo.ts'
export { rightToConvene } from './meetings.policy.ts'
export { meetingProblems } from './meetings.rules.ts'
export { MeetingsService, type CarryOver, type TakeSlot } from './meetings.service.ts'
export { NoticesService } from './notices.service.ts'
export { StepsService } from './steps.service.ts'
export { meetingHoldings } from './meetings.holdings.ts'
export { findTemplateItems, type FoundTemplateItem } from './templates.repo.ts'
export { MeetingTemplatesService } from './templates.service.ts'
export { findAttendee, speakingChange, type Attendee } from './speakers.repo.ts'
