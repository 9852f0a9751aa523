import { sql } from 'kysely'
import type { Sql } from '../../graphql/read/entity.ts'

/**
 * Today's paths of the units to which resolutions were sent, and of those in which members are at home to whom they were.
 *
 * @param resolutionIds a select of ids
 * @returns a select of one column, "path"
 */
export function pathsDisseminatedTo(resolutionIds: Sql): Sql {
  return sql`select addressee_unit.path from dissemination as sent left join member as addressee on addressee.id = sent.member_id
    join unit as addressee_unit on addressee_unit.id = coalesce(sent.unit_id, addressee.home_unit_id)
    where sent.resolution_id in (${resolutionIds})`
}

/**
 * Resolutions that were sent to units, or to members who are at home in them today: what `pathsDisseminatedTo` says, from the other end.
 *
 * @param units a select of ids
 * @returns a select of ids
 */
export function disseminatedTo(units: Sql): Sql {
  return sql`select sent.resolution_id from dissemination as sent where sent.unit_id in ${units}
    union all select sent.resolution_id from dissemination as sent join member as addressee on addressee.id = sent.member_id
    where addressee.home_unit_id in ${units}`
}

/**
 * The resolutions that a document belongs to: it bears the number of one or of a supplement to it, or is attached.
 *
 * @returns a select of ids
 */
export function resolutionsOf(documentId: Sql): Sql {
  return sql`select resolved.id from resolution as resolved where resolved.document_id = ${documentId}
    union all select changed.resolution_id from resolution_supplement as changed where changed.document_id = ${documentId}
    union all select attached.resolution_id from resolution_attachment as attached where attached.document_id = ${documentId}`
}
