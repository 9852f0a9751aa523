import { band, maxTotal, total } from '@chibo/shared'
import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { criteriaOf } from './form.ts'
import { insertRows } from './rows.ts'
import { insertScoreItems } from './scores.rows.ts'
import type { PaidVisit } from './visits.ts'

/** Inserts the visits: who went, what they said, and the scorecard of each with its items. */
export async function insertVisits(
  db: Database,
  { files, ids, unitIds, memberOf }: PlaceContext,
  visits: readonly PaidVisit[],
): Promise<void> {
  const { template } = files
  if (template === undefined) return
  const criteria = criteriaOf(template)
  const template_id = ids('template')
  const paid = visits.map((visit) => {
    const label = `${visit.meeting.cell} ${visit.meeting.on}`
    const items = criteria.map(({ code, max }) => {
      const deduction = visit.meeting.deductions.find(({ criterion }) => criterion === code)
      return { code, points: max - (deduction?.lost ?? 0), reason: deduction?.reason ?? null }
    })
    const visitors = visit.visitors.map(({ person, office }) => ({ ...memberOf(person), office }))
    return { ...visit, id: ids(`visit ${label}`), scorecardId: ids(`scorecard ${label}`), items, visitors }
  })
  await insertRows(
    db,
    'visit',
    paid.map(({ id, group, meeting, advice }) => ({
      id,
      work_group_id: ids(`group ${group}`),
      meeting_id: meeting.id,
      unit_id: unitIds(meeting.cell),
      visited_on: meeting.on,
      advice,
      version: 1,
    })),
  )
  await insertRows(
    db,
    'visit_visitor',
    paid.flatMap(({ id, visitors }) =>
      visitors.map((visitor, position) => ({
        visit_id: id,
        position,
        member_id: visitor.id,
        person_name: visitor.fullName,
        person_office: visitor.office,
      })),
    ),
  )
  await insertRows(
    db,
    'visit_remark',
    paid.flatMap(({ id, visitors, remarks }) =>
      visitors.map((author, position) => ({
        visit_id: id,
        position,
        author_member_id: author.id,
        author_name: author.fullName,
        author_office: author.office,
        text: remarks[position] ?? '',
      })),
    ),
  )
  await insertRows(
    db,
    'meeting_guest',
    paid.flatMap(({ id, meeting, visitors }) =>
      visitors.map((visitor) => ({
        id: ids(`guest ${id} ${visitor.key}`),
        meeting_id: meeting.id,
        kind: 'OBSERVER',
        member_id: visitor.id,
        person_name: visitor.fullName,
        person_office: visitor.office,
      })),
    ),
  )
  await insertRows(
    db,
    'scorecard',
    paid.map(({ id, scorecardId, meeting, visitors, items }) => ({
      id: scorecardId,
      meeting_id: meeting.id,
      unit_id: unitIds(meeting.cell),
      template_id,
      kind: 'OBSERVER',
      visit_id: id,
      scored_on: meeting.on,
      author_member_id: visitors[0]?.id ?? null,
      author_name: visitors[0]?.fullName ?? '',
      author_office: visitors[0]?.office ?? null,
      total: total(items),
      max_points: maxTotal(criteria),
      band: band(template.bands, total(items)) ?? 'POOR',
      version: 1,
    })),
  )
  await insertScoreItems(db, { ids }, paid)
}
