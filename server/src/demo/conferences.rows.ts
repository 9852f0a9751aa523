import { band, maxTotal, total } from '@chibo/shared'
import type { Database } from '../database/pool.ts'
import { bodyId } from './bodies.rows.ts'
import type { HeldConference } from './conferences.ts'
import type { PlaceContext } from './context.ts'
import { criteriaOf, criterionOf } from './form.ts'
import { attendanceRows } from './meetings.rows.ts'
import { insertRows } from './rows.ts'
import { insertScoreItems } from './scores.rows.ts'

/** Inserts the meetings of bodies with their rolls, with who stood beside them, and with the scores given. */
export async function insertConferences(
  db: Database,
  context: PlaceContext,
  conferences: readonly HeldConference[],
): Promise<void> {
  const { ids, unitIds } = context
  await insertRows(
    db,
    'meeting',
    conferences.map(({ id, file, title, startsAt, endsAt, chair, secretary }) => ({
      id,
      unit_id: unitIds(file.unit),
      body_id: file.body === undefined ? null : bodyId(ids, file.unit, file.body),
      kind_code: file.kind,
      title,
      place: file.place,
      starts_at: startsAt,
      ends_at: endsAt,
      state: 'CLOSED',
      chair_member_id: chair.member.id,
      chair_name: chair.member.fullName,
      chair_office: chair.office,
      secretary_member_id: secretary.member.id,
      secretary_name: secretary.member.fullName,
      secretary_office: secretary.office,
      version: 1,
    })),
  )
  await insertRows(db, 'attendance', attendanceRows(conferences))
  await insertRows(
    db,
    'meeting_guest',
    conferences.flatMap(({ id, file, guests }) =>
      guests.map(({ member, office }) => ({
        id: ids(`guest ${id} ${member.key}`),
        meeting_id: id,
        kind: file.secretaries?.as ?? 'GUEST',
        member_id: member.id,
        person_name: member.fullName,
        person_office: office,
      })),
    ),
  )
  await insertScores(db, context, conferences)
}

async function insertScores(
  db: Database,
  { files: { template }, ids, unitIds, memberOf }: PlaceContext,
  conferences: readonly HeldConference[],
): Promise<void> {
  const scored = conferences.flatMap(({ id, file, on }) =>
    file.score === undefined ? [] : [{ id, unit: file.unit, on, score: file.score }],
  )
  if (scored.length === 0) return
  if (template === undefined) throw new Error('The place has no form to score by.')
  const criteria = criteriaOf(template)
  const template_id = ids('template')
  const cards = scored.map(({ id, unit, on, score }) => {
    for (const { criterion } of score.lost) criterionOf(criteria, criterion)
    const items = criteria.map(({ code, max }) => {
      const lost = score.lost.find(({ criterion }) => criterion === code)
      return { code, points: max - (lost?.points ?? 0), reason: lost?.reason ?? null }
    })
    return { scorecardId: ids(`scorecard ${id}`), meeting: id, unit, on, score, items }
  })
  await insertRows(
    db,
    'scorecard',
    cards.map(({ scorecardId, meeting, unit, on, score, items }) => ({
      id: scorecardId,
      meeting_id: meeting,
      unit_id: unitIds(unit),
      template_id,
      kind: score.kind,
      visit_id: null,
      scored_on: on,
      author_member_id: memberOf(score.author.person).id,
      author_name: memberOf(score.author.person).fullName,
      author_office: score.author.office,
      total: total(items),
      max_points: maxTotal(criteria),
      band: band(template.bands, total(items)) ?? 'POOR',
      version: 1,
    })),
  )
  await insertScoreItems(db, { ids }, cards)
}
