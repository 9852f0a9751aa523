import { z } from 'zod'
import { ITEM_FIELDS } from './agenda.ts'
import { day } from './input.ts'
import { TASK_STATES, TASK_VERDICTS } from './tasks.ts'
import { BANDS, GUEST_KINDS } from './vocabulary.ts'
import { voteBaseParts } from './votes.ts'

/** Code of the type of documents that minutes are. */
export const MINUTES_TYPE = 'BB'

/** Words that somebody wrote; how long they may be is said where they are taken in. */
const words = z.string().min(1)
const count = z.int().min(0)
/** Clocks in Vietnam, to the minute: `2026-02-05T19:30+07:00`. */
const moment = z.string().regex(/^\d{4}-(?:0\d|1[0-2])-[0-3]\dT(?:[01]\d|2[0-3]):[0-5]\d\+07:00$/)

/** A row of a catalogue, called as it was called that day. */
const named = z.strictObject({ code: words, label: words })
/** Somebody and what they were that day. */
const person = z.strictObject({ name: words, office: words.nullable() })

/**
 * Members by standing and membership; exempt and away are counted among them, too.
 *
 * @see DOMAIN.md §4, "counts of official, probationary and temporary members, exempt, away"
 */
const split = z.strictObject({
  official: count,
  probationary: count,
  temporary: count,
  exempt: count,
  /** temporarily elsewhere or on special duty */
  away: count,
})

/** Who spoke, in their order. */
const speakers = z.array(
  person.extend({
    minutes: count.nullable(),
    /** null: that they spoke is all that was written down */
    opinion: words.nullable(),
  }),
)

const item = z.strictObject({
  /** of the agenda's tree: `2.1` */
  number: z.string().regex(/^\d+(?:\.\d+)*$/),
  title: words,
  field: z.enum(ITEM_FIELDS).nullable(),
  presenter: person.nullable(),
  speakers,
  conclusion: words.nullable(),
})

const vote = z.strictObject({
  /** number of the item of the agenda that it was about */
  item: item.shape.number.nullable(),
  question: words,
  kind: named,
  /** by secret ballot: then there are counts only, and only then invalid ones */
  secret: z.boolean(),
  /** of how many the votes needed are a share: those summoned without those whom the rule leaves out */
  base: count,
  /** how the base was counted */
  parts: voteBaseParts,
  needed: count,
  yes: count,
  no: count,
  abstained: count,
  invalid: count,
  adopted: z.boolean(),
  /** opinions of a minority, kept at its wish */
  reserved: z.array(z.strictObject({ name: words, text: words })),
})

const taskParts = {
  title: words,
  /** somebody, or a unit as it was called that day */
  owner: person.extend({ isUnit: z.boolean() }),
  /** the day by which it was to be done, as the meeting had it before itself */
  dueOn: day,
}

/** A task that came back to the meeting. */
export const reviewedTask = z.strictObject({
  kind: z.literal('REVIEWED'),
  ...taskParts,
  /** where it stood before the meeting */
  state: z.enum(TASK_STATES),
  /** null: the meeting said nothing of it */
  verdict: z.enum(TASK_VERDICTS).nullable(),
  result: words.nullable(),
  cause: words.nullable(),
  /** to which day it was extended */
  toDueOn: day.nullable(),
})

/** A task that is to be done from then on. */
export const givenTask = z.strictObject({
  kind: z.literal('GIVEN'),
  ...taskParts,
  /** what is counted, and how much of it is to be reached */
  measure: words.nullable(),
  target: z.number().min(0).nullable(),
})

/** What a task was to the meeting: one that came back to it, or one that it gave. */
const task = z.discriminatedUnion('kind', [reviewedTask, givenTask])

/** What records of a meeting say: composed out of them, never typed. */
export const minutesFacts = z.strictObject({
  /** the body above, as letters have it at their head; null: there is none */
  superior: words.nullable(),
  /** the unit, or the body of it that met */
  unit: words,
  /** what the meeting was called; null: nothing beside its kind */
  title: words.nullable(),
  kind: named,
  /** whose meeting it was, `YYYY-MM` */
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  place: words.nullable(),
  startsAt: moment,
  /** null: not known yet */
  endsAt: moment.nullable(),
  /** the day it began, in Vietnam */
  heldOn: day,
  members: split,
  came: split,
  /** the base of the attendance rate, and how many of it came */
  expected: count,
  attended: count,
  /** per cent to two decimals, half up; null where nobody was expected */
  rate: z.number().nullable(),
  absences: z.array(z.strictObject({ name: words, excused: z.boolean(), reason: words.nullable() })),
  late: z.array(z.strictObject({ name: words, arrivedAt: moment.nullable() })),
  guests: z.array(person.extend({ kind: z.enum(GUEST_KINDS) })),
  chair: person.nullable(),
  secretary: person.nullable(),
  /** in the order of the tree, from top to bottom */
  items: z.array(item),
  /** who spoke about none of the items */
  speakers,
  votes: z.array(vote),
  /** those that came back, then those that it gave, each by their days; bodies from before tasks were recorded have none */
  tasks: z.array(task),
  score: z.strictObject({ total: z.number(), max: z.number(), band: z.enum(BANDS) }).nullable(),
  /** steps that were passed over, and why */
  passedGates: z.array(z.strictObject({ label: words, reason: words })),
})

/** What people wrote under the headings that the meeting's template gives. */
export const minutesTexts = z.array(z.strictObject({ code: words, title: words, text: z.string() }))

/**
 * Minutes as they are sealed. Their canonical JSON is what is hashed, and files are made of nothing else: whatever is on them
 * stands here, called as it was called that day. Parsing leaves a body as it is, so that its hash holds.
 */
export const minutesBody = z.strictObject({
  /** goes up when what these fields mean changes */
  form: z.literal(1),
  facts: minutesFacts,
  texts: minutesTexts,
  sign: z.strictObject({
    /** null until they are sealed */
    number: z.int().min(1).nullable(),
    /** of the unit: `CB`; null: it numbers no documents */
    suffix: words.nullable(),
    datedOn: day,
    /** the place that letters name before the day */
    place: words.nullable(),
  }),
  /** null in the first version */
  correction: z
    .strictObject({
      /** 2 is the first that corrects */
      version: z.int().min(2),
      reason: words,
    })
    .nullable(),
})

export type MinutesFacts = z.output<typeof minutesFacts>
export type MinutesTexts = z.output<typeof minutesTexts>
export type MinutesBody = z.output<typeof minutesBody>
/** An item of the agenda with what was said about it. */
export type MinutesItem = MinutesFacts['items'][number]
/** A task that came back, or was given. */
export type MinutesTask = MinutesFacts['tasks'][number]
/** A vote with its outcome. */
export type MinutesVote = MinutesFacts['votes'][number]
