import { addDays, CLOCK_TITLES, type ClockKind, type Locale, type MeetingState } from '@chibo/shared'

/** So many clocks of a kind in a unit on a day. */
export interface CalendarDay {
  readonly kind: ClockKind
  /** ISO */
  readonly dueOn: string
  readonly count: number
  readonly unit: { readonly id: string; readonly name: string }
}

/** A meeting, as a calendar tells of it: without its title, which may name somebody. */
export interface CalendarMeeting {
  readonly id: string
  /** what its kind is called */
  readonly kind: string
  readonly unit: string
  readonly place: string | null
  readonly startsAt: Date
  /** null: not said */
  readonly endsAt: Date | null
  readonly state: MeetingState
  readonly version: number
}

/** A calendar to be written. */
export interface Calendar {
  readonly name: string
  readonly days: readonly CalendarDay[]
  readonly meetings: readonly CalendarMeeting[]
  readonly locale: Locale
  /** the origin under which the program is reached; ids of events are of its host: they stay the same whenever the calendar is written */
  readonly publicUrl: string
  /** when it is written */
  readonly now: Date
}

/** Octets of a line, without its end: RFC 5545, 3.1. */
const LINE_MAX = 75

/** Hours after which a program may ask again. */
const REFRESH = 'PT12H'

/** A calendar as RFC 5545 says: one event a day, unit and kind with how many, and one a meeting; nobody's name. */
export function calendarText({ name, days, meetings, locale, publicUrl, now }: Calendar): string {
  const { hostname: host } = new URL(publicUrl)
  const stamp = instantText(now)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//chibo//clocks//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...days.flatMap(({ kind, dueOn, count, unit }) => [
      'BEGIN:VEVENT',
      `UID:${dueOn}-${kind}-${unit.id}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateText(dueOn)}`,
      `DTEND;VALUE=DATE:${dateText(addDays(dueOn, 1))}`,
      `SUMMARY:${escaped(`${CLOCK_TITLES[kind][locale].replace('{count}', String(count))} – ${unit.name}`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    ...meetings.flatMap(({ id, kind, unit, place, startsAt, endsAt, state, version }) => [
      'BEGIN:VEVENT',
      `UID:${id}@${host}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${String(version)}`,
      `DTSTART:${instantText(startsAt)}`,
      ...(endsAt === null ? [] : [`DTEND:${instantText(endsAt)}`]),
      `SUMMARY:${escaped(`${kind} – ${unit}`)}`,
      ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
      `URL:${publicUrl}/meetings/${id}`,
      `STATUS:${state === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED'}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Text as a value: what would end or part it is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n')
}

/** A line in pieces of at most so many octets, each but the first after a blank; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LINE_MAX) {
      pieces.push(piece)
      piece = ''
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}

/** An instant in UTC, to the second. */
function instantText(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function dateText(day: string): string {
  return day.replaceAll('-', '')
}
