import { foldVietnamese, readPartialDate } from '@chibo/shared'

/** What sealed values of a person are found by. */
export interface PersonKeys {
  readonly birthYear: number | null
  /** of the folded name and the birth date as it is known */
  readonly personDigest: Buffer | null
}

/**
 * The keys of a person; none without a birth date.
 *
 * @param birthDate `1965`, `1965-08` or `1965-08-05`
 * @param digest keyed, as of all sealed values
 */
export function personKeys(
  fullName: string,
  birthDate: string | null,
  digest: (text: string) => Buffer,
): PersonKeys {
  const birth = birthDate === null ? undefined : readPartialDate(birthDate)
  return {
    birthYear: birth ? Number(birth.first.slice(0, 4)) : null,
    personDigest: birthDate === null ? null : digestPerson(foldVietnamese(fullName), birthDate, digest),
  }
}

/** @param folded the name, folded */
export function digestPerson(folded: string, birthDate: string, digest: (text: string) => Buffer): Buffer {
  return digest(`${folded}|${birthDate}`)
}
