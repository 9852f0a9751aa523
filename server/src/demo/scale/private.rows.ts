import type { Sealer } from '../../database/sealed.ts'
import { personKeys } from '../../modules/members/index.ts'
import type { Row } from '../rows.ts'
import { textOf } from './calendar.ts'
import { between, chance, createDraw } from './draw.ts'
import { at, type Layout } from './layout.ts'
import type { NameOf } from './names.ts'
import type { Person } from './people.ts'

/** Ages on the day of joining, in days. */
const AGES = { least: 19 * 366, most: 36 * 365 }

const births = createDraw('birth')
const papers = createDraw('papers')

/**
 * The sensitive values of a person. Numbers cannot be anybody's: no province has the citizen id code 000, and 4 and more after it
 * stand for centuries to come; no old card has nine digits; no telephone number begins with 0000.
 *
 * Of those who were entered twice the second entry is without citizen ID, and says of birth and old card less than the first one.
 */
export function privateRow(
  layout: Layout,
  nameOf: NameOf,
  person: Person,
  { seal, digest }: Sealer,
): Row<'member_private'> {
  const { id, number, identity, cell } = person
  const known = (part: number, percent: number): boolean => chance(papers(number, part), percent)
  const sealed = (value: string | null): Buffer | null => (value === null ? null : seal(value))
  const isAgain = identity !== number
  const { full } = nameOf(number, at(layout.provinceOf, at(layout.communeOf, cell)))
  const citizenId = !isAgain && known(0, 96) ? `000${String(400_000_000 + number)}` : null
  const citizenDigest = citizenId === null ? null : digest(citizenId)
  const oldCard = known(1, isAgain ? 50 : 80) ? String(identity).padStart(9, '0') : null
  const birthDate = birthOf(person).slice(
    0,
    isAgain && known(2, 30) ? 4 : known(3, 3) ? 4 : known(4, 2) ? 7 : 10,
  )
  const { birthYear, personDigest } = personKeys(full, birthDate, digest)
  return {
    member_id: id,
    citizen_id: sealed(citizenId),
    citizen_id_digest: citizenDigest,
    // A card's number is its holder's citizen id.
    card_number: sealed(citizenId),
    card_number_digest: citizenDigest,
    old_card_number: sealed(oldCard),
    old_card_number_digest: oldCard === null ? null : digest(oldCard),
    birth_date: seal(birthDate),
    birth_year: birthYear,
    person_digest: personDigest,
    phone: sealed(known(5, 90) ? `0000${String(number % 1_000_000).padStart(6, '0')}` : null),
    address: seal(`Thôn ${String(between(papers(number, 6), 1, 12))} (địa chỉ giả định)`),
  }
}

function birthOf({ identity, joined }: Person): string {
  return textOf(joined - between(births(identity), AGES.least, AGES.most))
}
