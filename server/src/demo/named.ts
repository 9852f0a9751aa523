import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldVietnamese } from '@chibo/shared'
import { z } from 'zod'

const schema = z.object({ digests: z.array(z.string().regex(/^[0-9a-f]{16}$/)) })

/**
 * Tells of a name, whatever its case and diacritics, whether a report names somebody so. The repository holds digests
 * of those names alone.
 */
export function readNamed(): (fullName: string) => boolean {
  const file = join(import.meta.dirname, '../../demo/named-in-reports.json')
  const digests = new Set(schema.parse(JSON.parse(readFileSync(file, 'utf8'))).digests)
  return (fullName) =>
    digests.has(createHash('sha256').update(foldVietnamese(fullName)).digest('hex').slice(0, 16))
}
