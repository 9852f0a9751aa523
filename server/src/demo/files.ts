import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  BANDS,
  CRITERION_SCORINGS,
  GUEST_KINDS,
  ITEM_FIELDS,
  ITEM_OUTCOMES,
  ITEM_PURPOSES,
  ROLES,
  SCORECARD_KINDS,
  TRANSFER_KINDS,
  TRANSFER_STATES,
} from '@chibo/shared'
import { z } from 'zod'
import { parseCsv } from './csv.ts'

const text = z.string().min(1)
const day = z.iso.date()
const optionalDay = z.union([day, z.literal('').transform(() => null)])
const optionalText = z.string().transform((value) => value || null)
const flag = z.enum(['', 'true']).transform((value) => value === 'true')
const number = z.string().regex(/^\d+$/).transform(Number)
const optionalNumber = z.union([number, z.literal('').transform(() => undefined)]).optional()
const optionalScore = z.union([number, z.literal('').transform(() => null)])
const count = z.number().int().nonnegative()
const month = z.string().regex(/^\d{4}-\d\d$/)
const time = z.string().regex(/^\d\d:\d\d$/)
/** A person by cell and number in it: `188-07/2`. */
const person = z.string().regex(/^[\w-]+\/\d+$/)
const words = text.transform((list) => list.split(' '))

const names = z.object({ code: text, name: text, committeeName: text, placeName: text })
const ages = z.tuple([z.number(), z.number()])
const givenNames = z.object({ middle: words, given: words })

const criterion = z.object({
  code: text,
  label: text,
  max: z.number().positive(),
  type: z.enum(CRITERION_SCORINGS),
  /** for LADDER: from the most points down; `atLeast`: the share in per cent from which the step is reached */
  steps: z.array(z.object({ points: z.number(), label: text, atLeast: z.number().optional() })).optional(),
})

/** A meeting of a body, or of a cell, that the calendar of cells does not give. */
const conference = z.object({
  unit: text,
  /** kind of the body that met; without it, the whole cell */
  body: text.optional(),
  kind: text,
  /** `{month}`: month and year */
  title: text,
  place: text,
  days: z.array(day),
  time,
  minutes: z.number().int().positive(),
  /** who chairs, where it is not the body's first or the cell's secretary; `office` as they came */
  chair: z.object({ person, office: text }).optional(),
  excused: z.array(z.object({ person, reason: text })).default([]),
  /** units whose secretaries attended beside the roll; `communes`: of all of them */
  secretaries: z
    .object({ of: z.union([z.literal('communes'), z.array(text)]), as: z.enum(GUEST_KINDS) })
    .optional(),
  score: z
    .object({
      kind: z.enum(SCORECARD_KINDS),
      author: z.object({ person, office: text }),
      lost: z.array(z.object({ criterion: text, points: z.number(), reason: text })),
    })
    .optional(),
})

/** What a meeting of a cell talked about, item by item in the order of the tree. */
const agenda = z.object({
  cell: text,
  kind: z.enum(['regular', 'thematic']),
  on: day,
  /** minutes before the first item */
  opening: z.number().int().nonnegative(),
  items: z.array(
    z.object({
      title: text,
      depth: z.number().int().min(1).max(3),
      field: z.enum(ITEM_FIELDS).optional(),
      purpose: z.enum(ITEM_PURPOSES),
      aboutMoney: z.boolean().default(false),
      presenter: z.object({ person, office: text }).optional(),
      /** minutes, as planned */
      planned: z.number().int().positive().optional(),
      /** minutes, as it went; without it, those of the items below */
      took: z.number().int().positive().optional(),
      conclusion: text.optional(),
      outcome: z.enum(ITEM_OUTCOMES).optional(),
      /** an ordinary, open vote on it; all others who came and may vote were for it */
      vote: z
        .object({
          question: text,
          no: count,
          abstained: count,
          reserved: z.array(z.object({ person, text })),
        })
        .optional(),
      /** each in so many minutes; all of them came */
      speeches: z
        .array(z.object({ person, minutes: z.number().int().positive(), opinion: text }))
        .default([]),
    }),
  ),
  /** minutes that chair and secretary approved, each by an account of the place, and when they were sealed */
  minutes: z.object({ sealedOn: day, time, conclusion: text }).optional(),
})

/** What a meeting of a cell resolved, with the tasks that carry it out. */
const resolution = z.object({
  cell: text,
  kind: z.enum(['regular', 'thematic']),
  on: day,
  /** title of the item of its agenda that was voted on */
  item: text,
  type: z.enum(['NQ', 'CTr']),
  title: text,
  text,
  /** for which it is */
  month,
  /** how the month was reviewed until the reference day, and what the records cannot tell of it */
  review: z.object({ on: day, lessons: text }).optional(),
  tasks: z.array(
    z.object({
      title: text,
      key: z.boolean().default(false),
      field: z.enum(ITEM_FIELDS),
      measure: text.optional(),
      target: z.number().positive().optional(),
      /** who is to do it; without them the cell is */
      owner: z.object({ person, office: text }).optional(),
      due: day,
      /** what became of it until the reference day */
      acts: z.array(
        z.object({
          kind: z.enum(['PROGRESS', 'REPORT', 'ACCEPT']),
          on: day,
          progress: z.number().int().min(0).max(100).optional(),
          value: z.number().nonnegative().optional(),
          text,
          outcome: z.literal('MET').optional(),
        }),
      ),
    }),
  ),
})

const schemas = {
  place: z.object({
    /** decides every invented choice */
    seed: text,
    /** the day on which pages of the place open */
    referenceDay: day,
    /** why this day, where the report has no date */
    referenceDayReason: text.optional(),
    /** people of the place are numbered from `first` on, their files end in `file`; no two places share a number */
    serials: z.object({ first: z.number().int().positive(), file: text }),
    province: names,
    district: names,
    workGroupDecision: z.object({ number: text, signedOn: day, title: text }).optional(),
    /** whose cells planned their meetings: those directly below a unit, from the month on that begins on this day until the end of its year */
    plan: z.object({ unit: text, from: day }).optional(),
    term: z.object({ ordinal: z.number().int(), from: day, until: day, invented: z.boolean() }),
    /** `person`: the account belongs to that member; `role`: granted on the district */
    accounts: z.array(
      z.object({
        username: text,
        displayName: text.optional(),
        person: person.optional(),
        role: z.enum(ROLES).optional(),
        /** on which the role is granted, by code; the district without it */
        unit: text.optional(),
      }),
    ),
    /** tokens of programs, granted on the district; nobody has their secrets */
    tokens: z.array(z.object({ name: text, role: z.enum(ROLES) })).optional(),
    password: text,
  }),
  people: z.object({
    family: words,
    male: givenNames,
    female: givenNames,
    address: text,
    /** drawn in turn: one that many are of stands several times */
    ethnicities: z.array(text).min(1),
    /** years, oldest first: of those who lead a cell, and of the others; agencies' staff where it is left out */
    ages: z.object({ leaders: ages, others: ages }).optional(),
  }),
  meetings: z.object({
    place: text,
    regularTitle: text,
    thematicTitle: text,
    /** by month: the days on which cells meet, first to fourth */
    days: z.record(text, z.array(day).length(4)),
    excuses: z.array(text),
    late: z.array(text),
    specialDuty: text,
    elsewhere: text,
  }),
  template: z.object({
    code: text,
    version: z.number().int(),
    title: text,
    source: text,
    valid: z.object({ from: day, until: day }),
    bands: z.array(z.object({ band: z.enum(BANDS), minPoints: z.number() })),
    groups: z.array(z.object({ label: text, criteria: z.array(criterion) })),
  }),
  remarks: z.object({ strengths: z.array(text), wishes: z.array(text), opinions: text }),
  communes: z.array(z.object({ code: text, place: text, invented: flag.default(false) })),
  cells: z.array(
    z.object({
      code: text,
      /** the unit above; empty: the district */
      parent: z.string().default(''),
      kind: z.enum(['cell', 'agency']).default('cell'),
      place: text,
      /** people of the cell on the reference day, before the entries of the register */
      members: number,
      probationary: number,
      /** which of the month's meeting days: 1 to 4; empty: no meeting is told of */
      day: optionalNumber,
      time: z.union([time, z.literal('')]).default(''),
      /** which office of the village its secretary holds, too; then somebody else holds the other one */
      secretaryAlso: z.enum(['', 'village-head', 'front-committee-head']).default(''),
      /** attendance of its meetings in per cent is at least this */
      attendance: optionalNumber,
      /** at least so many of those who came speak, in per cent; empty: at most 60 */
      speaking: optionalNumber,
      invented: flag,
    }),
  ),
  offices: z.array(z.object({ unit: text, office: text, person, from: optionalDay })),
  bodies: z.array(z.object({ unit: text, kind: text, name: text, person, office: text })),
  clusters: z.array(
    z.object({ cluster: number, unit: text, hostsFrom: optionalDay, hostsUntil: optionalDay }),
  ),
  stated: z.array(
    z.object({ figure: text, unit: text, asOf: day, value: z.string().regex(/^\d+(\.\d+)?$/), source: text }),
  ),
  conferences: z.array(conference),
  committee: z.array(z.object({ person, office: text, standing: flag })),
  charges: z.array(z.object({ cell: text, person, office: z.string().default('') })),
  workGroups: z.array(z.object({ group: number, person, office: text, leader: flag })),
  register: z.array(
    z.object({
      person,
      what: z.enum([
        'EXEMPT',
        'TEMPORARILY_EXEMPT',
        'TEMPORARY_MEMBERSHIP',
        'SPECIAL_DUTY',
        'MOVED',
        'TRANSFERRED',
        'DECEASED',
        'FORMER_SECRETARY',
      ]),
      from: day,
      until: optionalDay,
      unit: optionalText,
    }),
  ),
  /** `to`: the code of a cell, or the name of an organization that is not kept here */
  transfers: z.array(
    z.object({
      person,
      kind: z.enum(TRANSFER_KINDS),
      to: text,
      decided: day,
      paper: optionalText,
      paperOn: optionalDay,
      until: optionalDay,
      state: z.enum(TRANSFER_STATES),
      closedOn: optionalDay,
      reason: optionalText,
    }),
  ),
  thematic: z.array(z.object({ cell: text, on: day, time, topic: text, score: optionalScore })),
  agendas: z.array(agenda),
  resolutions: z.array(resolution),
  /**
   * What was planned otherwise than the rest, by the first month of its period: what was held was registered in time and approved, save
   * `LATE`; what was not held waits for approval, was returned, or merged into another month. `on`: when it was registered;
   * `text`: the reason, or the topic.
   */
  plan: z.array(
    z.object({
      cell: text,
      kind: z.enum(['regular', 'thematic']),
      month,
      what: z.enum(['LATE', 'REGISTERED', 'RETURNED', 'MERGED']),
      on: optionalDay,
      meetsOn: optionalDay,
      time: z.union([time, z.literal('')]),
      into: z.union([month, z.literal('').transform(() => null)]),
      text: optionalText,
    }),
  ),
  deductions: z.array(z.object({ criterion: text, lost: number, reason: text, advice: text })),
  /** the cells of each group, and by month the score of the visit, if there was one */
  visits: z.array(z.object({ group: number, cell: text }).catchall(optionalScore)),
}

type Schemas = typeof schemas
type Content<Name extends keyof Schemas> = z.output<Schemas[Name]>
/** What a place has only if its report tells of it. */
type Optional = 'template' | 'remarks'

/** The files of one place of the demo, checked: what is read there by file name, without its ending. */
export type PlaceFiles = { readonly [Name in Exclude<keyof Schemas, Optional>]: Content<Name> } & {
  readonly [Name in Optional]: Content<Name> | undefined
}

/**
 * Reads a place of the demo. Tables that a place does not have are empty.
 *
 * @param place the folder's name below `server/demo`
 * @throws ZodError naming the row and the column that is wrong
 */
export function readPlaceFiles(place: string): PlaceFiles {
  const file = (name: string) => join(folderOf(place), name)
  const content = (name: string) => readFileSync(file(name), 'utf8').normalize('NFC')
  const json = (name: string): unknown => JSON.parse(content(`${name}.json`))
  const csv = (name: string): unknown =>
    existsSync(file(`${name}.csv`)) ? parseCsv(content(`${name}.csv`)) : []
  const has = (name: string) => existsSync(file(`${name}.json`))
  return {
    place: readPlace(place),
    people: schemas.people.parse(json('people')),
    meetings: schemas.meetings.parse(json('meetings')),
    template: has('template') ? schemas.template.parse(json('template')) : undefined,
    remarks: has('remarks') ? schemas.remarks.parse(json('remarks')) : undefined,
    conferences: schemas.conferences.parse(has('conferences') ? json('conferences') : []),
    agendas: schemas.agendas.parse(has('agendas') ? json('agendas') : []),
    resolutions: schemas.resolutions.parse(has('resolutions') ? json('resolutions') : []),
    communes: schemas.communes.parse(csv('communes')),
    cells: schemas.cells.parse(csv('cells')),
    offices: schemas.offices.parse(csv('offices')),
    bodies: schemas.bodies.parse(csv('bodies')),
    clusters: schemas.clusters.parse(csv('clusters')),
    stated: schemas.stated.parse(csv('stated')),
    committee: schemas.committee.parse(csv('committee')),
    charges: schemas.charges.parse(csv('charges')),
    workGroups: schemas.workGroups.parse(csv('work-groups')),
    register: schemas.register.parse(csv('register')),
    transfers: schemas.transfers.parse(csv('transfers')),
    thematic: schemas.thematic.parse(csv('thematic')),
    plan: schemas.plan.parse(csv('plan')),
    deductions: schemas.deductions.parse(csv('deductions')),
    visits: schemas.visits.parse(csv('visits')),
  }
}

/** What a place is, without its people and records. */
export function readPlace(place: string): PlaceFiles['place'] {
  return schemas.place.parse(
    JSON.parse(readFileSync(join(folderOf(place), 'place.json'), 'utf8').normalize('NFC')),
  )
}

function folderOf(place: string): string {
  return join(import.meta.dirname, '../../demo', place)
}
