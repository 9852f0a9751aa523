export { calendarDoor } from './calendar.openapi.ts'
export { CALENDAR, registerCalendars } from './calendars.routes.ts'
export { CalendarFeedsService } from './calendar-feeds.service.ts'
export { clockHoldings } from './clocks.holdings.ts'
