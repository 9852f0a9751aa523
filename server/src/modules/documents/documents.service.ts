import {
  documentSign,
  ProblemError,
  sendDocumentInput,
  vietnameseDate,
  versionedInput,
  type DocumentUpload,
  type Problem,
  type SendDocument,
  type Versioned,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { inScope } from '../../database/in-scope.ts'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  perform,
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { paperAddition } from '../agenda/index.ts'
import { findMeeting } from '../meetings/index.ts'
import { findDocumentPlace } from './document-place.service.ts'
import { nextNumber } from './issuing.service.ts'
import { rightOnDocument } from './documents.policy.ts'
import {
  documentInsertion,
  findDocument,
  findFile,
  sending,
  stateChange,
  type FoundDocument,
  type Ground,
  type NewDocument,
} from './documents.repo.ts'
import { recipientProblems } from './recipients.service.ts'
import { digestOf } from './file-digest.ts'
import type { FileStores } from './file-stores.ts'
import { keptName, titleOf, type FileType } from './file-types.rules.ts'
import { fileTypeOf } from './file-types.ts'

/** What a use case on a document wrote. */
export interface WrittenDocument extends Record<string, string | number> {
  readonly documentId: string
  readonly version: number
}

/** A document that was kept. */
export interface KeptDocument extends Record<string, string | null> {
  readonly documentId: string
  /** `05-NQ/ĐU`; null for one that took no number */
  readonly sign: string | null
}

/** The file of a document. */
export interface DocumentFile {
  readonly fileName: string
  readonly mediaType: FileType
  readonly bytes: Buffer
}

/** What use cases on documents work with. */
export interface DocumentParts extends UseCaseParts {
  readonly files: FileStores
}

/** Use cases on documents. */
export class DocumentsService {
  private readonly parts: DocumentParts

  constructor(parts: DocumentParts) {
    this.parts = parts
  }

  /** Keeps a document of a unit with its file; where it is of a type, it takes the next number of that type unless it shall not. */
  async keepDocument(wanted: DocumentUpload, bytes: Buffer, caller: Caller): Promise<Outcome<KeptDocument>> {
    const mediaType = await fileTypeOf(bytes)
    return perform(this.parts, caller, (tx) => this.keep(tx, wanted, { bytes, mediaType }, caller))
  }

  /** Withdraws a document: it stays, with its number. */
  withdrawDocument(input: unknown, caller: Caller): Promise<Outcome<WrittenDocument>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.withdraw(tx, parsed, caller),
    )
  }

  /** Sends a document to units, which read it from then on. */
  sendDocument(input: unknown, caller: Caller): Promise<Outcome<WrittenDocument>> {
    return performParsed(this.parts, caller, sendDocumentInput, input, (parsed, tx) =>
      this.send(tx, parsed, caller),
    )
  }

  /** The file of a document, for whoever may read it; undefined: there is none that they may know of. */
  async findFile(
    id: string,
    viewer: Pick<Viewer, 'ranges' | 'allRanges'>,
  ): Promise<DocumentFile | undefined> {
    const uuid = this.parts.decodeId('doc', id, ['id'])
    return inScope(this.parts.db, viewer.allRanges, async (tx) => {
      const file = await findFile(tx, uuid)
      if (!file || rightOnDocument(viewer, file.unitPath, file.recipientPaths) === 'NONE') return undefined
      const { fileName, mediaType } = file
      return { fileName, mediaType, bytes: await this.parts.files.read(tx, file) }
    })
  }

  private async keep(
    tx: Transaction<DB>,
    wanted: DocumentUpload,
    { bytes, mediaType }: { readonly bytes: Buffer; readonly mediaType: FileType | undefined },
    caller: Caller,
  ): Promise<Deed<KeptDocument>> {
    const { files } = this.parts
    const type = wanted.type ?? null
    const isNumbered = wanted.numbered ?? type !== null
    const datedOn = wanted.datedOn ?? (isNumbered ? caller.today : null)
    const unit = await findDocumentPlace(tx, wanted, datedOn ?? caller.today, this.parts.decodeId, caller)
    if (mediaType === undefined) throw new ProblemError({ code: 'DOCUMENT_FILE_TYPE', path: [] })
    refuse(problemsOf(unit, { type, datedOn: datedOn ?? caller.today, isNumbered }, caller.today))

    const digest = digestOf(bytes)
    const file = { id: newUuid(), size: bytes.length, digest, mediaType, keptIn: files.keptIn }
    const keptFile = await files.keep(tx, file, bytes)
    const fileName = keptName(wanted.fileName, mediaType, 'van-ban')
    const document = {
      id: newUuid(),
      unitId: unit.unitId,
      meetingId: unit.meetingId,
      type,
      // The last thing before it is written: whoever takes a number of the same run waits.
      taken: isNumbered && type !== null ? await nextNumber(tx, unit, type, datedOn ?? caller.today) : null,
      datedOn,
      title: wanted.title ?? titleOf(fileName),
      file,
      fileName,
      accountId: caller.viewer.accountId,
      tokenId: caller.viewer.tokenId,
    }
    const sign = signOf(document)
    return {
      result: { documentId: document.id, sign },
      writes: [
        ...documentInsertion(tx, document, keptFile),
        ...(unit.itemId === null ? [] : paperAddition(tx, unit.itemId, document.id)),
      ],
      act: {
        action: 'DOCUMENT_ADD',
        unitId: document.unitId,
        objectType: 'document',
        objectId: document.id,
        before: null,
        after: { ...audited(document, sign), ...(unit.itemId !== null && { item: unit.itemId }) },
      },
    }
  }

  private async withdraw(
    tx: Transaction<DB>,
    input: Versioned,
    caller: Caller,
  ): Promise<Deed<WrittenDocument>> {
    const { id, document } = await this.toWrite(tx, input, caller)
    if (document.isResolution) throw new ProblemError({ code: 'DOCUMENT_OF_RESOLUTION', path: ['id'] })
    const meeting =
      document.meetingId === null ? undefined : await findMeeting(tx, document.meetingId, 'SHARE')
    if (meeting && meeting.state !== 'PLANNED' && meeting.state !== 'CANCELLED')
      throw new ProblemError({ code: 'DOCUMENT_KEPT', path: ['id'] })
    return {
      result: { documentId: id, version: document.version + 1 },
      writes: [stateChange(tx, id, 'WITHDRAWN')],
      act: {
        action: 'DOCUMENT_WITHDRAW',
        unitId: document.unitId,
        objectType: 'document',
        objectId: id,
        before: { state: document.state },
        after: { state: 'WITHDRAWN' },
      },
    }
  }

  private async send(
    tx: Transaction<DB>,
    input: SendDocument,
    caller: Caller,
  ): Promise<Deed<WrittenDocument>> {
    const { id, document } = await this.toWrite(tx, input, caller)
    const at = (index: number) => ['recipientUnitIds', String(index)]
    const unitIds = input.recipientUnitIds.map((one, i) => this.parts.decodeId('unit', one, at(i)))
    refuse(await recipientProblems(tx, unitIds, caller, at))
    return {
      result: { documentId: id, version: document.version + 1 },
      writes: sending(tx, id, unitIds),
      act: {
        action: 'DOCUMENT_SEND',
        unitId: document.unitId,
        objectType: 'document',
        objectId: id,
        before: { recipients: null },
        after: { recipients: JSON.stringify(unitIds) },
      },
    }
  }

  /** A document that holds and that the caller may write. @throws ProblemError */
  private async toWrite(
    tx: Transaction<DB>,
    input: Versioned,
    { viewer }: Caller,
  ): Promise<{ readonly id: string; readonly document: FoundDocument }> {
    const id = this.parts.decodeId('doc', input.id, ['id'])
    const document = await findDocument(tx, id)
    const right = document ? rightOnDocument(viewer, document.unitPath, document.recipientPaths) : 'NONE'
    if (!document || right === 'NONE') throw notFound('id')
    if (right === 'READ') throw forbidden('id')
    checkVersion(document.version, input.expectedVersion)
    if (document.state === 'WITHDRAWN') throw new ProblemError({ code: 'DOCUMENT_WITHDRAWN', path: ['id'] })
    return { id, document }
  }
}

interface Wanted {
  readonly type: string | null
  /** ISO */
  readonly datedOn: string
  readonly isNumbered: boolean
}

function problemsOf(ground: Ground, { type, datedOn, isNumbered }: Wanted, today: string): Problem[] {
  const date = vietnameseDate(datedOn)
  if (datedOn > today) return [{ code: 'TOO_FAR_AHEAD', path: ['datedOn'], values: { date: today } }]
  if (!ground.unitInForce) return [{ code: 'UNIT_NOT_IN_FORCE', path: ['datedOn'], values: { date } }]
  if (!ground.typeValid)
    return [{ code: 'DOCUMENT_TYPE_NOT_VALID', path: ['type'], values: { type: type ?? '', date } }]
  return isNumbered && ground.suffix === null ? [{ code: 'DOCUMENT_WITHOUT_SUFFIX', path: ['unit'] }] : []
}

function signOf({ taken, type }: Pick<NewDocument, 'taken' | 'type'>): string | null {
  return taken && type !== null ? documentSign({ ...taken, type }) : null
}

function audited(document: NewDocument & { readonly file: object }, sign: string | null): AuditedFields {
  return {
    meeting: document.meetingId,
    type: document.type,
    sign,
    datedOn: document.datedOn,
    title: document.title,
    fileName: document.fileName,
    mediaType: document.file.mediaType,
    size: document.file.size,
    digest: document.file.digest.toString('hex'),
  }
}
