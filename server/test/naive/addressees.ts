import type { Organization, Stored } from './organization.ts'

/** Units where a resolution is read: its own, those to which it was sent, and those in which members are at home to whom it was. */
export function readersOfResolution(
  { disseminations, members }: Organization,
  resolution: Stored<'resolution'>,
): (string | null)[] {
  const sent = disseminations.filter((one) => one.resolution_id === resolution.id)
  const homes = sent.map(
    (one) => one.unit_id ?? members.find(({ id }) => id === one.member_id)?.home_unit_id ?? null,
  )
  return [resolution.unit_id, ...homes]
}

/** Units where a document is read: its own, those to which it was sent, and where a resolution is read that it belongs to. */
export function readersOfDocument(
  organization: Organization,
  document: Stored<'document'>,
): (string | null)[] {
  const { attachments, recipients, resolutions, supplements } = organization
  const sent = recipients.filter((one) => one.document_id === document.id)
  const belongsTo = [...supplements, ...attachments]
    .filter((one) => one.document_id === document.id)
    .map((one) => one.resolution_id)
  const resolved = resolutions.filter((one) => one.document_id === document.id || belongsTo.includes(one.id))
  return [
    document.unit_id,
    ...sent.map((one) => one.unit_id),
    ...resolved.flatMap((one) => readersOfResolution(organization, one)),
  ]
}
