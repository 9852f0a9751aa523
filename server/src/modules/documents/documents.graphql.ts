import { DOCUMENT_STATE_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField, type Fields } from '../../graphql/define.ts'
import { DocumentStateEnum } from '../../graphql/enums.ts'
import { encodeId } from '../../graphql/ids.ts'
import { byId } from '../../graphql/node.ts'
import { kindList, kindOf, labelOf, nameOfActor } from '../../graphql/parts.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Resolution } from '../resolutions/resolutions.entity.ts'
import { Document, DocumentRecipient, DocumentType, signOf, type DocumentColumn } from './documents.entity.ts'

implement(
  Document,
  'A document that a unit issued, or a paper of one of its meetings, with its file; a resolution has none, its text is read as such. It is never deleted; one that was withdrawn keeps its number.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'Whose document; null for a caller who may read the document but not the unit.',
    }),
    meeting: f.one(() => Meeting, {
      key: 'meeting_id',
      nullable: true,
      description:
        'The meeting that it is a paper of; null for none, or for one that the caller may not read.',
    }),
    type: f.one(() => DocumentType, {
      ...kindOf('type_code'),
      nullable: true,
      description: 'Its type; null for a paper of none.',
    }),
    number: f.int({
      column: 'number',
      nullable: true,
      description: 'Its number in the run of its type, from 1; null for one that took none.',
    }),
    sign: f.string({
      sql: (row) => signOf((name) => row.col(name)),
      nullable: true,
      description: 'What is printed behind "Số": `05-NQ/ĐU`; null for one that took no number.',
    }),
    datedOn: f.date({ column: 'dated_on', nullable: true, description: 'The day that it bears.' }),
    title: f.string({ column: 'title', description: 'What it is about.' }),
    ...fileFields(f),
    state: f.value(DocumentStateEnum, { column: 'state', description: 'Whether it holds.' }),
    stateLabel: f.string({
      sql: (row, cx) => labelOf(row.col('state'), DOCUMENT_STATE_LABELS, cx),
      description: "The state in the reader's language.",
    }),
    recipients: f.many(() => DocumentRecipient, {
      source: (row) =>
        sql`(select sent.unit_id, sent.sent_at from document_recipient as sent where sent.document_id = ${row.col('id')})`,
      order: (sent) => sql`${sent.col('sent_at')}, ${sent.col('unit_id')}`,
      description: 'To whom it was sent, the first ones first.',
    }),
    resolution: f.one(() => Resolution, {
      where: (resolution, document) =>
        sql`${resolution.col('id')} = coalesce((select numbered.id from resolution as numbered where numbered.document_id = ${document.col('id')}),
          (select changed.resolution_id from resolution_supplement as changed where changed.document_id = ${document.col('id')}))`,
      nullable: true,
      description:
        'The resolution whose number it bears, or that of a supplement to it; null for every other document.',
    }),
    addedAt: f.dateTime({ column: 'added_at', description: 'When it was kept.' }),
    addedBy: f.string({
      sql: (row) => nameOfActor(row.col('added_by'), row.col('added_by_token')),
      nullable: true,
      description: 'Name of the account or token that kept it.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

/** What its file is. */
function fileFields(f: Fields<DocumentColumn>) {
  const ofFile = (value: Sql) => (row: Row<DocumentColumn>) =>
    sql`(select ${value} from stored_file as kept where kept.id = ${row.col('file_id')})`
  return {
    fileName: f.string({
      column: 'file_name',
      nullable: true,
      description: 'Name of its file; null for one without a file.',
    }),
    mediaType: f.string({
      sql: ofFile(sql`kept.media_type`),
      nullable: true,
      description: 'What its file is, by what is in it.',
    }),
    size: f.int({ sql: ofFile(sql`kept.size`), nullable: true, description: 'Bytes of its file.' }),
    digest: f.string({
      sql: ofFile(sql`encode(kept.digest, 'hex')`),
      nullable: true,
      description: 'SHA-256 of its file, in hexadecimal digits.',
    }),
    url: f.string({
      sql: (row) => sql`case when ${row.col('file_id')} is not null then ${row.col('id')} end`,
      finish: (uuid) => `/documents/${encodeId('doc', uuid)}`,
      nullable: true,
      description: 'Where its file is to be had, as a download.',
    }),
  }
}

implement(DocumentRecipient, 'A unit that a document was sent to.', (f) => ({
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    nullable: true,
    description: 'The unit; null for one that the caller may not read.',
  }),
  sentAt: f.dateTime({ column: 'sent_at', description: 'When it was sent.' }),
}))

byId('document', () => Document, 'One document.')
rootField('documents', 'connection', () => Document, {
  description:
    'Documents, the latest first: those of units that the caller may read, and those that were sent to them. `under` is about whose they are.',
  under: true,
})
kindList('documentTypes', DocumentType, 'rank', 'The types of documents that there are today, in order.')
