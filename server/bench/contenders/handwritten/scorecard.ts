import { band, maxTotal, scoringProblems, submitScorecardInput, total } from '@chibo/shared'
import { z } from 'zod'
import { auditedChanges } from '../../../src/modules/audit/audit.changes.ts'
import type { Write } from './write.ts'

// The meeting, the form in force for it that day, and the score as it stands, locked.
const find = `
select json_build_object('unitId', m.unit_id,
  'criteria', (select json_agg(json_build_object('id', k.id, 'code', k.code, 'max', k.max_points, 'scoring', k.scoring ->> 'type',
      'steps', coalesce(k.scoring -> 'steps', '[]')) order by k.position) from scorecard_criterion k where k.template_id = t.id),
  'bands', (select json_agg(json_build_object('band', b.band, 'minPoints', b.min_points)) from scorecard_template_band b where b.template_id = t.id),
  'stored', json_build_object('id', s.id, 'version', s.version, 'template', s.template_id, 'total', s.total))
from meeting m join unit u on u.id = m.unit_id
join scorecard_template t on t.id = $4 and t.valid @> m.held_on and starts_with(u.path, (select i.path from unit i where i.id = t.unit_id))
join scorecard s on s.meeting_id = m.id and s.kind = 'SELF'
where m.id = $1 and u.path >= $2 and u.path < $3 and m.state <> 'CANCELLED' and m.starts_at <= now()
for share of m for update of s`

const Found = z.object({
  unitId: z.string(),
  criteria: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      max: z.number(),
      scoring: z.enum(['YES_NO', 'LADDER', 'NUMBER']),
      steps: z.array(z.object({ points: z.number() })),
    }),
  ),
  bands: z.array(z.object({ band: z.enum(['GOOD', 'FAIR', 'AVERAGE', 'POOR']), minPoints: z.number() })),
  stored: z.object({ id: z.string(), version: z.number(), template: z.string(), total: z.number() }),
})

const save = `
with saved as (
  update scorecard set template_id = $2, author_account_id = null, author_member_id = null, author_token_id = $3, author_name = $4, author_office = null,
    total = $5, max_points = $6, band = $7, version = version + 1
  where id = $1 returning id, version, total, band
), item as (
  select * from json_to_recordset($8::json) as x (criterion_id uuid, points numeric, reason text)
), kept as (
  insert into scorecard_item (scorecard_id, criterion_id, template_id, points, reason)
  select saved.id, item.criterion_id, $2, item.points, item.reason from saved, item
  on conflict (scorecard_id, criterion_id) do update set points = excluded.points, reason = excluded.reason
), dropped as (
  delete from scorecard_item where scorecard_id = $1 and criterion_id not in (select criterion_id from item)
), audit as (
  insert into audit_record (token_id, request_id, action, unit_id, object_type, object_id, changes)
  select $3, $9, 'SCORECARD_CORRECT', $10::uuid, 'scorecard', saved.id, $11 from saved
)
select json_build_object('submitScorecard', json_build_object('scorecard', row_to_json(saved), 'userErrors', '[]'::json)) from saved`

/** Corrects the score that a unit gave itself: one statement finds and locks, one writes. */
export const scorecard: Write = ({ frame, auditKey }, { body, viewer, range, requestId }) => {
  const { meetingId, templateId, items, expectedVersion } = submitScorecardInput.parse(body)
  return frame.twice(
    viewer.allRanges,
    { name: 'find', text: find, values: [meetingId, range.lower, range.upper, templateId] },
    (found) => {
      const { unitId, criteria, bands, stored } = Found.parse(JSON.parse(found))
      if (stored.version !== expectedVersion || scoringProblems(criteria, items).length > 0) return undefined
      const points = total(items)
      const given = new Map(items.map((item) => [item.code, item]))
      const lines = criteria.flatMap(({ id, code }) => {
        const item = given.get(code)
        return item ? [{ criterionId: id, points: item.points, reason: item.reason ?? null }] : []
      })
      const changes = auditedChanges(
        auditKey,
        { template: stored.template, total: stored.total },
        { template: templateId, total: points, items: JSON.stringify(lines), kind: 'SELF' },
      )
      return {
        name: 'save',
        text: save,
        values: [
          stored.id,
          templateId,
          viewer.tokenId,
          viewer.name,
          points,
          maxTotal(criteria),
          band(bands, points),
          JSON.stringify(lines.map(({ criterionId, ...line }) => ({ criterion_id: criterionId, ...line }))),
          requestId,
          unitId,
          JSON.stringify(changes),
        ],
      }
    },
  )
}
