import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { daterange } from './days.ts'
import { insertRows } from './rows.ts'

/** Inserts the clusters that the district formed, the units in them and their turns of hosting the model meeting. */
export async function insertClusters(db: Database, { files, ids, unitIds }: PlaceContext): Promise<void> {
  const district = unitIds(files.place.district.code)
  const during = daterange(files.place.term.from)
  await insertRows(
    db,
    'cluster',
    [...new Set(files.clusters.map(({ cluster }) => cluster))].map((ordinal) => ({
      id: ids(`cluster ${ordinal}`),
      unit_id: district,
      ordinal,
      name: `Cụm số ${ordinal}`,
      decision_id: null,
      during,
      version: 1,
    })),
  )
  await insertRows(
    db,
    'cluster_unit',
    files.clusters.map(({ cluster, unit }) => ({
      id: ids(`cluster ${cluster} ${unit}`),
      cluster_id: ids(`cluster ${cluster}`),
      founder_unit_id: district,
      unit_id: unitIds(unit),
      during,
    })),
  )
  await insertRows(
    db,
    'cluster_turn',
    files.clusters.flatMap(({ cluster, unit, hostsFrom, hostsUntil }) =>
      hostsFrom === null
        ? []
        : [
            {
              id: ids(`turn ${cluster} ${unit} ${hostsFrom}`),
              cluster_id: ids(`cluster ${cluster}`),
              unit_id: unitIds(unit),
              during: daterange(hostsFrom, hostsUntil),
            },
          ],
    ),
  )
}

/** Inserts what the reports printed. */
export async function insertStatedFigures(
  db: Database,
  { files, ids, unitIds }: PlaceContext,
): Promise<void> {
  await insertRows(
    db,
    'stated_figure',
    files.stated.map(({ figure, unit, asOf, value, source }) => ({
      id: ids(`stated ${figure} ${unit} ${asOf}`),
      unit_id: unitIds(unit),
      figure,
      as_of: asOf,
      value,
      source,
    })),
  )
}
