import { MemberFilterParameters, memberConditions } from '@chibo/shared'
import type { MemberListFormat, MemberListKind } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import type { MemberFilter } from '../../gql/graphql.ts'

/** Which members a URL asks for. */
export interface MemberListFilter extends MemberFilterParameters {
  readonly unit?: string | undefined
}

/** Conditions that a URL calls otherwise than the server. */
const NAMES: Readonly<Record<string, string>> = { name: 'q' }

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

/** The filter of a URL; values that cannot be meant are left out. */
export function memberListFilter(query: LocationQuery): MemberListFilter {
  const conditions = Object.entries(MemberFilterParameters.shape).flatMap(([name, schema]) => {
    const value = text(query[NAMES[name] ?? name])
    return value !== undefined && schema.safeParse(value).success ? [[name, value] as const] : []
  })
  return {
    ...MemberFilterParameters.parse(Object.fromEntries(conditions)),
    unit: text(query['unit']),
  }
}

/** Conditions that stand behind "more", whether or not they are set. */
export const FOLDED = [
  'office',
  'sex',
  'ageFrom',
  'ageTo',
  'partyAgeFrom',
  'partyAgeTo',
  'joinedFrom',
  'joinedTo',
  'temporarily',
  'state',
  'endReason',
  'endedFrom',
  'endedTo',
] as const satisfies readonly (keyof MemberListFilter)[]

/** The same for the server. */
export function asWhere({ unit: _unit, ...conditions }: MemberListFilter): MemberFilter {
  return memberConditions(conditions)
}

/** A list of the members that a page shows. */
export interface WantedList {
  readonly under: string
  readonly asOf: string | undefined
  readonly list: MemberListKind
  readonly locale: string
}

/** The address of a list as a file, or, as `json`, of what its print view shows. */
export function listAddress(
  { unit: _unit, ...conditions }: MemberListFilter,
  { under, ...wanted }: WantedList,
  format: MemberListFormat,
): string {
  const given = Object.entries({ unit: under, ...wanted, format, ...conditions })
  const set = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return `/exports/members?${new URLSearchParams(set).toString()}`
}
