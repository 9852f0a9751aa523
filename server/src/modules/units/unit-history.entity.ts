import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { Sql } from '../../graphql/read/entity.ts'

/** Something that befell a unit. Rows: see `eventsOf`. */
export const UnitEvent = entity<
  'unit_id' | 'kind' | 'happened_on' | 'decision_id' | 'day_before' | 'day_after' | 'position'
>({
  name: 'UnitEvent',
  scope: { kind: 'unit', column: 'unit_id', permission: 'unit.read' },
})

/**
 * What befell a unit, as rows of `UnitEvent`: periods of its dated tables are compared with those before them. A period
 * that only continues one under the same parent, since something above moved, tells nothing.
 */
export function eventsOf(unitId: Sql): Sql {
  return sql`(select ${unitId} as unit_id, event.kind, event.happened_on, event.decision_id, event.position,
      case when event.kind <> 'CREATED' then event.happened_on - 1 end as day_before,
      case when event.kind <> 'ENDED' then coalesce(event.happened_on, '-infinity') end as day_after
    from (${placementEvents(unitId)} union all ${nameEvents(unitId)} union all ${kindEvents(unitId)})
      as event (kind, happened_on, decision_id, position))`
}

function placementEvents(unitId: Sql): Sql {
  return sql`select told.kind, told.happened_on, told.decision_id, told.position
    from (select lower(during) as first_day, upper(during) as end_day, parent_id, decision_id,
        lag(upper(during)) over in_order as end_before, lag(parent_id) over in_order as parent_before,
        lead(lower(during)) over in_order as next_day
      from unit_placement where unit_id = ${unitId} window in_order as (order by during)) as placed
    cross join lateral (values
      ('CREATED', first_day, decision_id, 1, end_before is null or end_before < first_day),
      ('MOVED', first_day, decision_id, 2, end_before = first_day and parent_id is distinct from parent_before),
      ('ENDED', end_day, ${endedBy(unitId)}, 5, end_day is not null and next_day is distinct from end_day)
    ) as told (kind, happened_on, decision_id, position, holds)
    where told.holds`
}

/** The decision under which a unit ended on the day of `placed`: that of its lineage, or of the reorganization it ended in. */
function endedBy(unitId: Sql): Sql {
  return sql`coalesce(
    (select gone.decision_id from unit_lineage as gone
      where gone.predecessor_id = ${unitId} and gone.happened_on = end_day and gone.decision_id is not null order by gone.id limit 1),
    (select done.decision_id from reorganization_source as ending join reorganization as done on done.id = ending.reorganization_id
      where ending.unit_id = ${unitId} and done.effective_on = end_day and done.state = 'EFFECTIVE' order by done.id limit 1))`
}

function nameEvents(unitId: Sql): Sql {
  const names = sql`(code, name, committee_name, place_name)`
  return sql`select 'RENAMED', first_day, decision_id, 3
    from (select lower(during) as first_day, decision_id, lag(upper(during)) over in_order as end_before,
        row${names}::text as names, lag(row${names}::text) over in_order as names_before
      from unit_name where unit_id = ${unitId} window in_order as (order by during)) as named
    where end_before = first_day and names <> names_before`
}

function kindEvents(unitId: Sql): Sql {
  return sql`select 'KIND_CHANGED', first_day, decision_id, 4
    from (select lower(during) as first_day, decision_id, lag(upper(during)) over in_order as end_before,
        kind_code, lag(kind_code) over in_order as kind_before
      from unit_kind_period where unit_id = ${unitId} window in_order as (order by during)) as been
    where end_before = first_day and kind_code <> kind_before`
}
