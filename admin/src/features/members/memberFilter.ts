import { ACTIVITIES, STANDINGS } from '@chibo/shared'
import type { Activity, Standing } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import type { MemberFilter } from '../../gql/graphql.ts'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

/** Which members a URL asks for. */
export interface MemberListFilter {
  readonly unit: string | undefined
  /** Part of a name, with or without diacritics. */
  readonly name: string | undefined
  readonly standing: Standing | undefined
  readonly activity: Activity | undefined
}

/** The filter of a URL; values that are none of the lists are left out. */
export function memberListFilter(query: LocationQuery): MemberListFilter {
  return {
    unit: text(query['unit']),
    name: text(query['q']),
    standing: STANDINGS.find((standing) => standing === query['standing']),
    activity: ACTIVITIES.find((activity) => activity === query['activity']),
  }
}

/** The same for the server. */
export function asWhere({ name, standing, activity }: MemberListFilter): MemberFilter {
  return {
    ...(name ? { name: { contains: name } } : {}),
    ...(standing ? { standing: { eq: standing } } : {}),
    ...(activity ? { activity: { eq: activity } } : {}),
  }
}
