import { LINEAGE_KINDS } from '@chibo/shared'
import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { mayName } from '../../graphql/read/scope.ts'
import type { Compiling, Sql } from '../../graphql/read/entity.ts'

/**
 * A unit that differs between two days. Rows: see `changesBetween`. Told of units that the viewer may read today: not of
 * those whose names alone may be read.
 */
export const UnitChange = entity<
  'id' | 'gate_path' | 'name' | 'code' | 'kind_before' | 'kind_after' | 'changes' | 'day_before' | 'day_after'
>({
  name: 'UnitChange',
  scope: {
    kind: 'path',
    column: 'gate_path',
    asOfColumn: 'gate_path',
    permission: 'unit.read',
    outline: false,
  },
  orders: {
    NAME: { columns: [{ name: 'name', type: 'vietnamese' }] },
    NAME_DESC: { columns: [{ name: 'name', type: 'vietnamese' }], descending: true },
    CODE: { columns: [{ name: 'code', type: 'code' }] },
  },
  filters: {
    change: {
      input: 'UnitChangeKindFilter',
      description: 'What changed; units of which that and more changed are among them.',
      sql: (row) => row.col('changes'),
      type: 'text',
      matches: (row, _cx, values) => sql`${row.col('changes')} && ${values}`,
    },
    kind: {
      input: 'StringFilter',
      description: 'Code of the kind, on either day.',
      sql: (row) => row.col('kind_after'),
      type: 'text',
      matches: (row, _cx, values) =>
        sql`(${row.col('kind_before')} = any (${values}) or ${row.col('kind_after')} = any (${values}))`,
    },
  },
})

/** How many units changed in a way. Rows: change, units. */
export const UnitChangeCount = entity<'change' | 'units' | 'position'>({
  name: 'UnitChangeCount',
  scope: { kind: 'part' },
})

/** What is compared: two days, and a unit that the units lie below on either day. */
export interface Compared {
  readonly from: Sql
  readonly to: Sql
  /** undefined: everywhere */
  readonly under: Sql | undefined
}

/** The units that differ between two days, as rows of `UnitChange`, found once for the whole statement. */
export function changesBetween({ from, to, under }: Compared, cx: Compiling): Sql {
  const was = under && topOn(under, from, cx)
  const is = under && topOn(under, to, cx)
  const below = was && is ? sql` and (${lies('was', was)} or ${lies('now', is)})` : sql``
  const differ = (columns: readonly string[]): Sql => {
    const of = (row: string): Sql => sql.join(columns.map((column) => sql.ref(`${row}.${column}`)))
    return sql`(${of('was')}) is distinct from (${of('now')})`
  }
  const moved = differ(['parent_id'])
  const renamed = differ(['code', 'name', 'committee_name', 'place_name'])
  const ofKind = differ(['kind_code'])
  const rows =
    cx.once(sql`select coalesce(now.id, was.id) as id, coalesce(now.gate_path, was.gate_path) as gate_path,
      coalesce(now.name, was.name) as name, coalesce(now.code, was.code) as code,
      was.kind_code as kind_before, now.kind_code as kind_after, ${from} as day_before, ${to} as day_after,
      case when was.id is null then '{CREATED}' when now.id is null then coalesce(gone.kinds, '{ENDED}')
        else array_remove(array[case when ${moved} then 'MOVED' end, case when ${renamed} then 'RENAMED' end,
          case when ${ofKind} then 'KIND_CHANGED' end], null) end as changes
    from unit_as_of(${from}) as was full join unit_as_of(${to}) as now on now.id = was.id
    left join (select predecessor_id, array_agg(kind order by array_position(${sql.lit(`{${LINEAGE_KINDS.join(',')}}`)}::text[], kind)) as kinds
      from (select distinct predecessor_id, kind from unit_lineage where ${between('happened_on', from, to)}) as line
      group by predecessor_id) as gone on gone.predecessor_id = was.id
    where (was.id is null or now.id is null or ${moved} or ${renamed} or ${ofKind})${below}`)
  return sql`(select * from ${rows})`
}

/** The path of a unit on a day, looked up once; null where it was not there, or the viewer may not see it. */
function topOn(under: Sql, day: Sql, cx: Compiling): Sql {
  const seen = mayName('unit.read', sql.ref('top.gate_path'), cx)
  const top = cx.once(sql`select top.path from unit_as_of(${day}) as top where top.id = ${under} and ${seen}`)
  return sql`(select path from ${top})`
}

function lies(row: string, top: Sql): Sql {
  const path = sql`${sql.ref(`${row}.path`)} collate "C"`
  return sql`(${path} >= ${top} and ${path} < ${top} || '~')`
}

/** Whether a day lies behind one and not behind another: not as a bare comparison, which the planner takes for rare. */
export function between(column: string, from: Sql, to: Sql): Sql {
  const day = sql.ref(column)
  return sql`case when ${day} > ${from} and ${day} <= ${to} then true else false end`
}
