import { sql } from 'kysely'
import { implement, type Fields, type LinkOptions } from '../../graphql/define.ts'
import type { Sql } from '../../graphql/read/entity.ts'
import { Member, NamedReference } from './members.entity.ts'

implement(
  NamedReference,
  'A person named on a record, with name and office as they were that day; it shows with the record.',
  (f) => ({
    name: f.string({ column: 'name', description: 'The name that day.' }),
    office: f.string({ column: 'office', nullable: true, description: 'The office that day.' }),
    member: f.one(() => Member, {
      key: 'member_id',
      anyState: true,
      nullable: true,
      description: 'The member, for readers who may read members there.',
    }),
  }),
)

/** A field that names one person, kept in three columns of the row (or in `{prefix}_name` … of it). */
export function namedReference<C extends string>(
  f: Fields<C>,
  columns: { readonly member: string; readonly name: string; readonly office?: string },
  options: Pick<LinkOptions<C>, 'description' | 'nullable'>,
) {
  return f.one(() => NamedReference, {
    ...options,
    source: (row) => {
      const column = (name: string): Sql => sql.ref(`${row.alias}.${name}`)
      const office = columns.office === undefined ? sql`null::text` : column(columns.office)
      return sql`(select ${column(columns.member)} as member_id, ${column(columns.name)} as name, ${office} as office)`
    },
    where: (person) => sql`${person.col('name')} is not null`,
  })
}
