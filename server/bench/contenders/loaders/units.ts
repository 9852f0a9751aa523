import { sql, type RawBuilder } from 'kysely'
import { count, many, one, page, type Bounds, type Loader, type Row } from './batch.ts'
import { condition, within } from './bounds.ts'

const COLUMNS = sql`u.id, u.code, u.name, u.path, u.kind_code`

/** One unit. */
export async function findUnit(id: string, bounds: Bounds): Promise<Row | null> {
  const { rows } =
    await sql<Row>`select ${COLUMNS} from unit u where u.id = ${id} and ${within(sql`u.path`, bounds)}`.execute(
      bounds.db,
    )
  return rows[0] ?? null
}

/** Rows of a table whose unit lies below each of some units, counted. */
function below(
  table: RawBuilder<unknown>,
  column: RawBuilder<unknown>,
  where: (bounds: Bounds, params: Row) => RawBuilder<unknown>,
): Loader {
  return count(
    'parent',
    (ids, bounds, params) =>
      sql`select u.id as parent, count(*) as count from unit u join unit x on x.path >= u.path and x.path < u.path || '~'
      join ${table} r on ${column} = x.id
      where u.id = any (${ids}::uuid[]) and ${within(sql`x.path`, bounds)} and ${where(bounds, params)} group by u.id`,
  )
}

const counted =
  (loader: Loader, column: string): Loader =>
  (questions, bounds) =>
    loader(
      questions.map(({ obj, params }) => ({ obj: { parent: obj[column] }, params })),
      bounds,
    )

const filters = (params: Row): Row => {
  const inner = params['params']
  return typeof inner === 'object' && inner !== null ? { ...inner } : {}
}

/** Counts of a connection that was asked for nothing else: its parent holds the arguments. */
const total =
  (loader: Loader): Loader =>
  (questions, bounds) =>
    loader(
      questions.map(({ obj }) => ({ obj, params: filters(obj) })),
      bounds,
    )

export const unitLoaders = {
  Unit: {
    kind: one(
      'kind_code',
      (codes) =>
        sql`select code as parent, code, label_vi as label from unit_kind where code = any (${codes})`,
    ),
    ancestors: many(
      'id',
      (
        ids,
        bounds,
      ) => sql`select u.id as parent, a.id, a.code, a.name, a.path, a.kind_code from unit u join unit a on a.path = any (ancestor_paths(u.path))
        where u.id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)} order by a.path`,
    ),
    children: page(
      'id',
      (
        ids,
        bounds,
        { first },
      ) => sql`select p.id as parent, c.* from unnest(${ids}::uuid[]) p (id) cross join lateral (
        select ${COLUMNS} from unit u where u.parent_id = p.id and u.in_force and ${within(sql`u.path`, bounds)}
        order by u.name collate "vi-x-icu", u.id limit ${Number(first) + 1}) c`,
    ),
    memberCount: counted(
      below(sql`member`, sql`r.home_unit_id`, () => sql`r.ended_on is null`),
      'id',
    ),
    cellCount: count(
      'id',
      (
        ids,
        bounds,
      ) => sql`select u.id as parent, count(*) as count from unit u join unit x on x.path >= u.path and x.path < u.path || '~'
        where u.id = any (${ids}::uuid[]) and x.kind_code = 'cell' and x.in_force and ${within(sql`x.path`, bounds)} group by u.id`,
    ),
    coverage: one(
      'id',
      (
        ids,
        bounds,
      ) => sql`select p.id as parent, count(c.id) as cells, count(c.id) filter (where c.covered) as covered from unnest(${ids}::uuid[]) p (id)
        left join lateral (
          select u.id, u.id in (select s.unit_id from work_group_assignment s where s.during @> ${bounds.today}::date
            and case when s.work_group_id in (select g.id from work_group g where g.during @> ${bounds.today}::date) then true end) as covered
          from unit u where u.parent_id = p.id and u.kind_code = 'cell' and u.in_force and ${within(sql`u.path`, bounds)}) c on true
        group by p.id`,
    ),
    meetings: page(
      'id',
      (
        ids,
        bounds,
        { first },
      ) => sql`select p.id as parent, m.* from unnest(${ids}::uuid[]) p (id) cross join lateral (
        select m.id, m.held_on as "heldOn", m.title, m.state from meeting m join unit u on u.id = m.unit_id
        where m.unit_id = p.id and ${within(sql`u.path`, bounds)} order by m.starts_at desc, m.id desc limit ${Number(first) + 1}) m`,
    ),
    visits: page('id', () => sql`select null`),
    scorecards: page('id', () => sql`select null`),
  },
  MeetingConnection: {
    totalCount: total(
      below(sql`meeting`, sql`r.unit_id`, (_, { where }) => condition(where, 'heldOn', sql`r.held_on`)),
    ),
  },
  VisitConnection: {
    totalCount: total(
      below(sql`visit`, sql`r.unit_id`, (_, { where }) => condition(where, 'visitedOn', sql`r.visited_on`)),
    ),
  },
  ScorecardConnection: {
    totalCount: total(
      below(
        sql`scorecard`,
        sql`r.unit_id`,
        (_, { where }) =>
          sql`${condition(where, 'scoredOn', sql`r.scored_on`)} and ${condition(where, 'band', sql`r.band`)}`,
      ),
    ),
  },
}
