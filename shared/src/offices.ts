import { z } from 'zod'
import { code, day, id, integer, MAX_LINE, optionalText, version } from './input.ts'
import { actDecisionInput, actFields, ERROR_POLICIES, MAX_ROWS } from './member-acts.ts'
import type { Labels } from './vocabulary.ts'

/** What is done to offices, bodies, seats and terms. */

/** Of what an office is held. */
export const OFFICE_HELD_OF = ['UNIT', 'BODY', 'PLACE'] as const
export type OfficeHeldOf = (typeof OFFICE_HELD_OF)[number]
export const OFFICE_HELD_OF_LABELS: Labels<OfficeHeldOf> = {
  UNIT: { vi: 'Của tổ chức đảng', en: 'Of the unit' },
  BODY: { vi: 'Trong cấp ủy', en: 'In a body' },
  PLACE: { vi: 'Của địa bàn', en: 'Of the place' },
}

const errorPolicy = z.enum(ERROR_POLICIES).nullish()

/** Who takes an office or a seat: a member, else a name. Which of both is seen row by row. */
const person = {
  memberId: id.nullish(),
  personName: optionalText(MAX_LINE),
}

const appointment = z.object({
  /** Code of the office. */
  kind: code,
  unitId: id,
  /** The body in which it is held. */
  bodyId: id.nullish(),
  /** The place of which it is held; without it the one that the unit covers. */
  placeName: optionalText(MAX_LINE),
  ...person,
  /** Instead of the day of all. */
  effectiveOn: day.nullish(),
})

/** What `appointOfficers` takes. */
export const appointOfficersInput = z.object({
  ...actFields,
  offices: z.array(appointment).min(1).max(MAX_ROWS),
  /** The day after the last; open without it. */
  until: day.nullish(),
  errorPolicy,
})

/** Appointments as a client sends them. */
export type AppointOfficersInput = z.input<typeof appointOfficersInput>
/** Appointments as they were understood. */
export type AppointOfficers = z.output<typeof appointOfficersInput>

/** What `endOffices` takes. */
export const endOfficesInput = z.object({
  ...actFields,
  offices: z
    .array(z.object({ officeId: id, expectedVersion: version }))
    .min(1)
    .max(MAX_ROWS),
  errorPolicy,
})

/** Ends of offices as a client sends them. */
export type EndOfficesInput = z.input<typeof endOfficesInput>
/** Ends of offices as they were understood. */
export type EndOffices = z.output<typeof endOfficesInput>

/** What `seatMembers` takes. */
export const seatMembersInput = z.object({
  ...actFields,
  bodyId: id,
  /** The term of the unit's committee in which they serve. */
  termId: id.nullish(),
  seats: z
    .array(z.object({ ...person, personOffice: optionalText(MAX_LINE) }))
    .min(1)
    .max(MAX_ROWS),
  /** The day after the last; without it the end of the term, or open. */
  until: day.nullish(),
  errorPolicy,
})

/** Seats as a client sends them. */
export type SeatMembersInput = z.input<typeof seatMembersInput>
/** Seats as they were understood. */
export type SeatMembers = z.output<typeof seatMembersInput>

/** What `endSeats` takes. */
export const endSeatsInput = z.object({
  ...actFields,
  seats: z
    .array(z.object({ seatId: id, expectedVersion: version }))
    .min(1)
    .max(MAX_ROWS),
  errorPolicy,
})

/** Ends of seats as a client sends them. */
export type EndSeatsInput = z.input<typeof endSeatsInput>
/** Ends of seats as they were understood. */
export type EndSeats = z.output<typeof endSeatsInput>

/** What `createBody` takes. */
export const createBodyInput = z.object({
  unitId: id,
  /** Code of the kind. */
  kind: code,
  /** Without it what its kind is called. */
  name: optionalText(MAX_LINE),
  validFrom: day,
  decision: actDecisionInput.nullish(),
})

/** A body as a client sends it. */
export type CreateBodyInput = z.input<typeof createBodyInput>
/** A body as it was understood. */
export type CreateBody = z.output<typeof createBodyInput>

/** What `endBody` takes. */
export const endBodyInput = z.object({
  id,
  expectedVersion: version,
  /** The day after its last. */
  validTo: day,
})

/** The end of a body as a client sends it. */
export type EndBodyInput = z.input<typeof endBodyInput>
/** The end of a body as it was understood. */
export type EndBody = z.output<typeof endBodyInput>

/** What `createTerm` takes. */
export const createTermInput = z.object({
  unitId: id,
  ordinal: integer(1, 32_767),
  validFrom: day,
  /** The day after its last; open without it. */
  validTo: day.nullish(),
})

/** A term as a client sends it. */
export type CreateTermInput = z.input<typeof createTermInput>
/** A term as it was understood. */
export type CreateTerm = z.output<typeof createTermInput>
