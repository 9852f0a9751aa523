export { AttendanceService } from './attendance.service.ts'
export { dayOf, findMeeting } from './meetings.repo.ts'
export { MeetingsService } from './meetings.service.ts'
export { meetingHoldings } from './meetings.holdings.ts'
