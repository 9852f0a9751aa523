import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BANDS, CRITERION_SCORINGS, ROLES } from '@chibo/shared'
import { z } from 'zod'
import { parseCsv } from './csv.ts'

const text = z.string().min(1)
const day = z.iso.date()
const optionalDay = z.union([day, z.literal('').transform(() => null)])
const optionalText = z.string().transform((value) => value || null)
const flag = z.enum(['', 'true']).transform((value) => value === 'true')
const number = z.string().regex(/^\d+$/).transform(Number)
const optionalScore = z.union([number, z.literal('').transform(() => null)])
const time = z.string().regex(/^\d\d:\d\d$/)
/** A person by cell and number in it: `188-07/2`. */
const person = z.string().regex(/^[\w-]+\/\d+$/)
const words = text.transform((list) => list.split(' '))

const names = z.object({ code: text, name: text, committeeName: text, placeName: text })
const givenNames = z.object({ middle: words, given: words })

const criterion = z.object({
  code: text,
  label: text,
  max: z.number().positive(),
  type: z.enum(CRITERION_SCORINGS),
  /** for LADDER: from the most points down; `atLeast`: the share in per cent from which the step is reached */
  steps: z.array(z.object({ points: z.number(), label: text, atLeast: z.number().optional() })).optional(),
})

const schemas = {
  place: z.object({
    /** decides every invented choice */
    seed: text,
    /** the day on which pages of the demo open */
    referenceDay: day,
    province: names,
    district: names,
    workGroupDecision: z.object({ number: text, signedOn: day, title: text }),
    term: z.object({ ordinal: z.number().int(), from: day, until: day, invented: z.boolean() }),
    /** `person`: the account belongs to that member; `role`: granted on the district */
    accounts: z.array(
      z.object({
        username: text,
        displayName: text.optional(),
        person: person.optional(),
        role: z.enum(ROLES).optional(),
      }),
    ),
    password: text,
  }),
  people: z.object({ family: words, male: givenNames, female: givenNames, address: text }),
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
  communes: z.array(z.object({ code: text, place: text })),
  cells: z.array(
    z.object({
      code: text,
      place: text,
      /** people of the cell on the reference day, before the entries of the register */
      members: number,
      probationary: number,
      /** which of the month's meeting days: 1 to 4 */
      day: number,
      time,
      invented: flag,
    }),
  ),
  committee: z.array(z.object({ person, office: text, standing: flag })),
  charges: z.array(z.object({ cell: text, person })),
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
  thematic: z.array(z.object({ cell: text, on: day, time, topic: text, score: optionalScore })),
  deductions: z.array(z.object({ criterion: text, lost: number, reason: text, advice: text })),
  /** the cells of each group, and by month the score of the visit, if there was one */
  visits: z.array(z.object({ group: number, cell: text }).catchall(optionalScore)),
}

/** The files of one place of the demo, checked: what is read there by file name, without its ending. */
export type PlaceFiles = { readonly [Name in keyof typeof schemas]: z.output<(typeof schemas)[Name]> }

/**
 * Reads a place of the demo.
 *
 * @param place the folder's name below `server/demo`
 * @throws ZodError naming the row and the column that is wrong
 */
export function readPlaceFiles(place: string): PlaceFiles {
  const folder = join(import.meta.dirname, '../../demo', place)
  const content = (name: string) => readFileSync(join(folder, name), 'utf8').normalize('NFC')
  const json = (name: string): unknown => JSON.parse(content(`${name}.json`))
  const csv = (name: string): unknown => parseCsv(content(`${name}.csv`))
  return {
    place: schemas.place.parse(json('place')),
    people: schemas.people.parse(json('people')),
    meetings: schemas.meetings.parse(json('meetings')),
    template: schemas.template.parse(json('template')),
    remarks: schemas.remarks.parse(json('remarks')),
    communes: schemas.communes.parse(csv('communes')),
    cells: schemas.cells.parse(csv('cells')),
    committee: schemas.committee.parse(csv('committee')),
    charges: schemas.charges.parse(csv('charges')),
    workGroups: schemas.workGroups.parse(csv('work-groups')),
    register: schemas.register.parse(csv('register')),
    thematic: schemas.thematic.parse(csv('thematic')),
    deductions: schemas.deductions.parse(csv('deductions')),
    visits: schemas.visits.parse(csv('visits')),
  }
}
