import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { insertRows } from './rows.ts'

/** A score with its lines, each by the code of its criterion; a reason where points were taken off. */
export interface ScoredItems {
  readonly scorecardId: string
  readonly items: readonly {
    readonly code: string
    readonly points: number
    readonly reason: string | null
  }[]
}

/** Inserts the lines of scores by the place's form. */
export async function insertScoreItems(
  db: Database,
  { ids }: Pick<PlaceContext, 'ids'>,
  cards: readonly ScoredItems[],
): Promise<void> {
  await insertRows(
    db,
    'scorecard_item',
    cards.flatMap(({ scorecardId, items }) =>
      items.map(({ code, points, reason }) => ({
        scorecard_id: scorecardId,
        criterion_id: ids(`criterion ${code}`),
        template_id: ids('template'),
        points,
        reason,
      })),
    ),
  )
}
