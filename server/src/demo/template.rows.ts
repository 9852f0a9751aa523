import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { daterange } from './days.ts'
import { criteriaOf } from './form.ts'
import { insertRows } from './rows.ts'

/** Inserts the form that observers score by, issued by the district. */
export async function insertTemplate(
  db: Database,
  { files: { place, template }, ids, unitIds }: PlaceContext,
): Promise<void> {
  if (template === undefined) return
  const template_id = ids('template')
  await insertRows(db, 'scorecard_template', [
    {
      id: template_id,
      unit_id: unitIds(place.district.code),
      code: template.code,
      version: template.version,
      title: template.title,
      source: template.source,
      valid: daterange(template.valid.from, template.valid.until),
    },
  ])
  await insertRows(
    db,
    'scorecard_template_band',
    template.bands.map(({ band, minPoints }) => ({ template_id, band, min_points: minPoints })),
  )
  await insertRows(
    db,
    'scorecard_criterion',
    criteriaOf(template).map(({ code, group, label, max, type, steps }, position) => ({
      id: ids(`criterion ${code}`),
      template_id,
      position,
      code,
      group_label: group,
      label,
      max_points: max,
      scoring: type === 'LADDER' ? { type, steps: steps.map((step) => ({ ...step })) } : { type },
    })),
  )
}
