import { StartError } from '../start-error.ts'
import { damaged, parsed, readParts, type TableHead } from './archive.ts'
import { Tally } from './copy.ts'
import {
  equalDigests,
  fingerprintOf,
  manifestSchema,
  signatureOf,
  type Manifest,
  type TableSummary,
} from './manifest.ts'

/** A backup that is whole. */
export interface CheckedBackup {
  readonly path: string
  readonly manifest: Manifest
  /** false when another installation's secret made it: then nothing shows that it was not changed on purpose */
  readonly isOurs: boolean
}

/**
 * Reads a backup whole and holds it against its manifest. Touches no database.
 *
 * @param path of the file
 * @param secret of this installation
 * @throws StartError when it is not as it was written
 */
export async function checkBackup(path: string, secret: string): Promise<CheckedBackup> {
  const found: TableSummary[] = []
  let head: TableHead = { name: '', columns: [] }
  let tally = new Tally()
  let manifest: string | undefined
  let signature: string | undefined
  for await (const part of readParts(path)) {
    if (signature !== undefined || (manifest !== undefined && part.type !== 'signature')) throw damaged(path)
    if (part.type === 'table') {
      head = part.head
      tally = new Tally()
    } else if (part.type === 'rows') tally.add(part.bytes)
    else if (part.type === 'end') found.push({ ...head, ...tally.summary() })
    else if (part.type === 'manifest') manifest = part.text
    else signature = part.text
  }
  if (manifest === undefined || signature === undefined) throw damaged(path)
  const read = manifestSchema.safeParse(parsed(manifest))
  if (!read.success || JSON.stringify(read.data.tables) !== JSON.stringify(found)) throw damaged(path)
  const isOurs = equalDigests(read.data.secret, fingerprintOf(secret))
  if (isOurs && !equalDigests(signature, signatureOf(secret, manifest)))
    throw new StartError(
      `The backup ${path} was changed after it was made: its signature is not of the secret that made it.`,
    )
  return { path, manifest: read.data, isOurs }
}
