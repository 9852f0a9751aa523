import { bytesInMemory } from './byte-source.ts'
import { readDirectory } from './zip.ts'

/**
 * The names of the parts in an archive, in small letters, as its directory has them; nothing is unpacked.
 *
 * @throws ProblemError when it is damaged, or holds more than a workbook does
 */
export async function partsOfArchive(bytes: Uint8Array): Promise<readonly string[]> {
  return [...(await readDirectory(bytesInMemory(bytes))).keys()]
}
