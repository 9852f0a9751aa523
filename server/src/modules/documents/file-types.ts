import { ProblemError } from '@chibo/shared'
import { partsOfArchive } from '../spreadsheets/index.ts'
import { typeByHead, typeByParts, type FileType } from './file-types.rules.ts'

/** What file bytes are, by what is in them, whatever they are said to be; undefined: none that a document may be. */
export async function fileTypeOf(bytes: Uint8Array): Promise<FileType | undefined> {
  const type = typeByHead(bytes)
  return type === 'ARCHIVE' ? typeByParts(await partsOf(bytes)) : type
}

/** Parts of an archive; of one that is damaged, none. */
async function partsOf(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    return await partsOfArchive(bytes)
  } catch (error) {
    if (error instanceof ProblemError) return []
    throw error
  }
}
