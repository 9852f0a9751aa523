import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { holds } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, Sql } from '../../graphql/read/entity.ts'
import { fromArg, textValue } from '../../graphql/read/values.ts'
import { Office } from './offices.entity.ts'

/** A member who holds several offices on the day. Rows: `concurrentOffices`, gathered of the offices that the caller may read. */
export const ConcurrentOffices = entity<'id' | 'name' | 'sort_name' | 'held'>({
  name: 'ConcurrentOffices',
  scope: { kind: 'part' },
  orders: { NAME: { columns: [{ name: 'sort_name', type: 'vietnamese' }] } },
})

/** Members with several offices; with `held` and `also` those who hold these in one and the same unit. */
export function concurrentOffices(cx: Compiling, args: ArgMap): Sql {
  const reach = new Map([...args].filter(([name]) => name === 'under' || name === 'scope'))
  const { there, source, where } = cx.rows(
    {
      kind: 'many',
      target: () => Office,
      where: (office) => sql`${office.col('member_id')} is not null and ${holds(office, cx)}`,
    },
    reach,
  )
  const asked = ['held', 'also'].flatMap((name) => {
    const arg = args.get(name)
    return arg?.isSet()
      ? sql`bool_or(${there.col('kind_code')} = ${cx.param(fromArg(arg, textValue), 'text')})`
      : []
  })
  const both = asked.length > 0 ? sql.join(asked, sql` and `) : sql`true`
  return sql`(select id, max(name collate "C") as name, sum(offices) as held,
      regexp_replace(max(name collate "C"), '^(.*)\\s(\\S+)$', '\\2 \\1') as sort_name
    from (select ${there.col('member_id')} as id, max(${there.col('person_name')}::text collate "C") as name, count(*) as offices, ${both} as has_both
      from ${source} where ${where} group by ${there.col('member_id')}, ${there.col('unit_id')}) as in_unit
    group by id having sum(offices) > 1 and bool_or(has_both))`
}
