import { entity } from '../../graphql/define.ts'

/** How working groups cover the cells directly below a unit. Rows: id and path of the unit. */
export const Coverage = entity<'id' | 'path'>({ name: 'Coverage', scope: { kind: 'part' } })
