import { foldVietnamese, ROSTER_STATES, SEXES } from '@chibo/shared'
import type { ImportDecisions, QuestionField, RosterField, RosterLayout, RosterRowKind } from '@chibo/shared'

/** What somebody decides of a file, changed one by one: each answers the decisions as they are then. */

/** A row, by its sheet and its number. */
export interface RowPlace {
  readonly sheet: number
  readonly row: number
}

/** A column, by its place and how it is headed. */
export interface ColumnPlace {
  readonly column: number
  readonly heading: string
}

/** Whom a row means: a member by the opaque id, somebody new, or nobody. */
export type PersonChoice = { readonly memberId: string } | { readonly is: 'NEW' | 'SKIP' }

const isColumn =
  ({ column, heading }: ColumnPlace) =>
  (one: ColumnPlace): boolean =>
    one.column === column && one.heading === heading

/** What a column was decided to be; null: left aside; undefined: nobody has decided. */
export const columnChoice = (
  { columns }: ImportDecisions,
  place: ColumnPlace,
): RosterField | null | undefined => columns.find(isColumn(place))?.field

/** @param field undefined: as it is found */
export function decideColumn(
  decisions: ImportDecisions,
  place: ColumnPlace,
  field: RosterField | null | undefined,
): ImportDecisions {
  const others = decisions.columns.filter((one) => !isColumn(place)(one))
  const { column, heading } = place
  return {
    ...decisions,
    columns: field === undefined ? others : [...others, { column, heading, field }],
  }
}

/** What a row was decided to be, or is taken for. */
export function rowChoice(
  { rows, headerRows }: ImportDecisions,
  { row, kind }: { readonly row: number; readonly kind: RosterRowKind },
): RosterRowKind {
  if (headerRows?.includes(row)) return 'HEADER'
  const decided = rows.find((one) => one.row === row)?.kind
  // A row that names the columns no longer has yet to be read anew.
  return decided ?? (headerRows && kind === 'HEADER' ? 'TITLE' : kind)
}

/** The most rows that name columns. */
const HEADERS_MAX = 4

/** Decides what a row is; those that name the columns are decided together. */
export function decideRow(
  decisions: ImportDecisions,
  layout: Pick<RosterLayout, 'headerRows'>,
  row: number,
  kind: RosterRowKind,
): ImportDecisions {
  const rows = decisions.rows.filter((one) => one.row !== row)
  const headers = decisions.headerRows ?? layout.headerRows
  if (kind === 'HEADER') {
    const headerRows = [...new Set([...headers, row])].sort((a, b) => a - b).slice(-HEADERS_MAX)
    return { ...decisions, rows, headerRows }
  }
  const headerRows = headers.includes(row) ? headers.filter((one) => one !== row) : decisions.headerRows
  return { ...decisions, rows: [...rows, { row, kind }], headerRows }
}

const LISTS = {
  UNIT: 'units',
  UNIT_CODE: 'units',
  SEX: 'sexes',
  STATE: 'states',
  ETHNICITY: 'ethnicities',
} as const satisfies Record<QuestionField, keyof ImportDecisions>

const isText =
  (text: string) =>
  (one: { readonly text: string }): boolean =>
    foldVietnamese(one.text) === foldVietnamese(text)

/** What a text was decided to mean; null: nothing; undefined: nobody has decided. */
export const textChoice = (
  decisions: ImportDecisions,
  field: QuestionField,
  text: string,
): string | null | undefined => decisions[LISTS[field]].find(isText(text))?.value

/**
 * Decides what a text of a file means, wherever it stands in a column of that field.
 *
 * @param value what a candidate bears; null: none; undefined: nothing is decided
 */
export function decideText(
  decisions: ImportDecisions,
  field: QuestionField,
  text: string,
  value: string | null | undefined,
): ImportDecisions {
  const { units, sexes, states, ethnicities } = decisions
  const without = <One extends { readonly text: string }>(list: readonly One[]): One[] =>
    list.filter((one) => !isText(text)(one))
  const sex = SEXES.find((one) => one === value)
  const state = ROSTER_STATES.find((one) => one === value) ?? (value === null ? null : undefined)
  switch (field) {
    case 'UNIT':
    case 'UNIT_CODE':
      return { ...decisions, units: [...without(units), ...(value === undefined ? [] : [{ text, value }])] }
    case 'SEX':
      return { ...decisions, sexes: [...without(sexes), ...(sex ? [{ text, value: sex }] : [])] }
    case 'STATE':
      return {
        ...decisions,
        states: [...without(states), ...(state === undefined ? [] : [{ text, value: state }])],
      }
    case 'ETHNICITY':
      return { ...decisions, ethnicities: [...without(ethnicities), ...(value ? [{ text, value }] : [])] }
  }
}

const isPlace =
  ({ sheet, row }: RowPlace) =>
  (one: RowPlace): boolean =>
    one.sheet === sheet && one.row === row

/** Whom a row was decided to mean; undefined: nobody has decided. */
export const personChoice = ({ people }: ImportDecisions, place: RowPlace): PersonChoice | undefined =>
  people.find(isPlace(place))

/** @param choice undefined: as it is found */
export function decidePerson(
  decisions: ImportDecisions,
  { sheet, row }: RowPlace,
  choice: PersonChoice | undefined,
): ImportDecisions {
  const others = decisions.people.filter((one) => !isPlace({ sheet, row })(one))
  return { ...decisions, people: choice ? [...others, { sheet, row, ...choice }] : others }
}

/** Every single decision under what it is about. */
function each(decisions: ImportDecisions): ReadonlyMap<string, string> {
  const { columns, rows, units, sexes, states, ethnicities, people, ...whole } = decisions
  const texts = { units, sexes, states, ethnicities }
  return new Map([
    ...Object.entries(whole).map(([name, value]) => [name, JSON.stringify(value)] as const),
    ...columns.map(
      ({ column, heading, field }) => [`column ${String(column)} ${heading}`, String(field)] as const,
    ),
    ...rows.map(({ row, kind }) => [`row ${String(row)}`, kind] as const),
    ...Object.entries(texts).flatMap(([name, list]) =>
      list.map(({ text, value }) => [`${name} ${foldVietnamese(text)}`, String(value)] as const),
    ),
    ...people.map(
      ({ sheet, row, ...choice }) =>
        [`person ${String(sheet)} ${String(row)}`, JSON.stringify(choice)] as const,
    ),
  ])
}

/** How many decisions are others than they were. */
export function countChanges(before: ImportDecisions, after: ImportDecisions): number {
  const [old, now] = [each(before), each(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).length
}
