import { ProblemError } from '@chibo/shared'
import { ID_LENGTH, readUuid, writeId } from './id-text.ts'

const digits = Buffer.alloc(ID_LENGTH)

/**
 * The opaque id of a row: a prefix that tells the type, and its UUID in sortable base 32.
 *
 * @param uuid as PostgreSQL writes it: lower case, with hyphens
 */
export function encodeId(prefix: string, uuid: string): string {
  writeId(Buffer.from(uuid, 'latin1'), 0, digits, 0)
  return `${prefix}_${digits.toString('latin1')}`
}

const ID = /^([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/

/** Version and variant are those of a UUID that somebody makes. */
const UUID = /^.{14}[1-8].{4}[89ab]/

/** The prefix of a well-formed id, or undefined. */
export function idPrefix(id: unknown): string | undefined {
  return typeof id === 'string' ? ID.exec(id)?.[1] : undefined
}

/**
 * The UUID in an id.
 *
 * @param prefixes the types it may be of
 * @param path where the id stands in the input
 * @throws ProblemError INVALID_ID for anything malformed or of another type
 */
export function decodeId(prefixes: readonly string[], id: unknown, path: readonly string[]): string {
  const prefix = idPrefix(id)
  const uuid = prefix !== undefined && prefixes.includes(prefix) ? readUuid(String(id).slice(-ID_LENGTH)) : ''
  if (UUID.test(uuid)) return uuid
  const type = prefixes.map((one) => `${one}_…`).join(', ')
  throw new ProblemError({ code: 'INVALID_ID', path, values: { type } })
}
