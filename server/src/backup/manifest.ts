import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** The version of the file's form; a change that older programs cannot read counts it up. */
export const FORMAT = 1

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** What a backup holds, written behind the rows that it tells of. */
export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  /** version of the program that made it */
  program: z.string(),
  /** when its snapshot was taken, by the clock of the database */
  madeAt: z.iso.datetime(),
  /** keyed fingerprint of the installation's secret, never the secret */
  secret: digest,
  /** the migrations of the database as their runner keeps them, ascending */
  migrations: z
    .array(z.object({ version: z.int().positive(), name: z.string(), checksum: z.string() }))
    .min(1),
  /** SHA-256 over the rows as COPY writes them, in the order of the primary key */
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()).readonly(),
      rows: z.int().nonnegative(),
      sha256: digest,
    }),
  ),
  /** digests of files of documents that lie on disk, beside the database and not in the backup; ascending */
  diskFiles: z.array(digest).default([]),
  /** where identity columns and sequences go on */
  sequences: z.array(
    z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d+$/), isCalled: z.boolean() }),
  ),
})

/** See `manifestSchema`. */
export type Manifest = z.output<typeof manifestSchema>
/** A table of a backup, and what it holds. */
export type TableSummary = Manifest['tables'][number]
/** The state of a sequence. */
export type SequenceState = Manifest['sequences'][number]

/**
 * By which a backup and a program know each other without telling the secret: 256 bits of HMAC under a key that serves
 * nothing else.
 *
 * @returns 64 hexadecimal digits
 */
export function fingerprintOf(secret: string): string {
  return hmac(secret, 'chibo/backup/fingerprint/v1', 'chibo')
}

/**
 * What only somebody with the secret can write under a manifest: with its digests it shows that nothing of the backup
 * was changed.
 *
 * @param text the manifest as it stands in the file
 * @returns 64 hexadecimal digits
 */
export function signatureOf(secret: string, text: string): string {
  return hmac(secret, 'chibo/backup/signature/v1', text)
}

/** Compares two of these values in constant time. */
export function equalDigests(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

function hmac(secret: string, purpose: string, text: string): string {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32))
  return createHmac('sha256', key).update(text, 'utf8').digest('hex')
}
