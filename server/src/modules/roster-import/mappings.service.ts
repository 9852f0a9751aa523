import { covers, versionedInput, type Versioned } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, notFound } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findMapping, mappingDeletion } from './mappings.repo.ts'

/** What forgetting a mapping came to. */
export interface ForgottenMapping extends Record<string, string> {
  readonly mappingId: string
  readonly unitId: string
}

/** Use cases on what is remembered of files. */
export class ImportMappingsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Forgets what was decided of files of a form. */
  forgetImportMapping(input: unknown, caller: Caller): Promise<Outcome<ForgottenMapping>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.forget(tx, parsed, caller),
    )
  }

  private async forget(
    tx: Transaction<DB>,
    input: Versioned,
    { viewer }: Caller,
  ): Promise<Deed<ForgottenMapping>> {
    const id = this.parts.decodeId('mapping', input.id, ['id'])
    const mapping = await findMapping(tx, id)
    if (!mapping || !covers(viewer, 'member.import', mapping.unitPath)) throw notFound('id')
    checkVersion(mapping.version, input.expectedVersion)
    return {
      result: { mappingId: id, unitId: mapping.unitId },
      writes: [mappingDeletion(tx, id)],
      act: {
        action: 'IMPORT_MAPPING_FORGET',
        unitId: mapping.unitId,
        objectType: 'import_mapping',
        objectId: id,
        before: { sender: mapping.sender, headings: JSON.stringify(mapping.headings) },
        after: { sender: null, headings: null },
      },
    }
  }
}
