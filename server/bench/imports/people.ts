/** Invented people of a roster, the same at each run: nobody's numbers (no province has the citizen ID code 000). */

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Vi', 'Lương']
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Minh', 'Thu', 'Quang', 'Xuân', 'Hữu']
const FIRSTS = ['Bảo', 'Gia', 'Hải', 'Kim', 'Ngọc', 'Phương', 'Thanh', 'Tuấn']
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Hà',
  'Hòa',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quý',
  'Sơn',
  'Thảo',
  'Uyên',
  'Yến',
]

/** What a roster says of somebody. */
export interface Person {
  readonly fullName: string
  readonly sex: 'Nam' | 'Nữ'
  /** dd/mm/yyyy, as the other days */
  readonly birthDate: string
  readonly citizenId: string
  readonly cardNumber: string
  readonly joinedOn: string
  readonly officialOn: string
  readonly unitCode: string
  readonly phone: string
  readonly address: string
}

/** Columns of the roster, by the names of the clean form. */
export const COLUMNS = [
  ['full_name', 'fullName'],
  ['sex', 'sex'],
  ['birth_date', 'birthDate'],
  ['citizen_id', 'citizenId'],
  ['card_number', 'cardNumber'],
  ['joined_on', 'joinedOn'],
  ['official_on', 'officialOn'],
  ['unit_code', 'unitCode'],
  ['phone', 'phone'],
  ['address', 'address'],
] as const satisfies readonly (readonly [string, keyof Person])[]

const at = <T>(all: readonly T[], index: number): T => {
  const one = all[index % all.length]
  if (one === undefined) throw new Error('there is nothing to choose from')
  return one
}

const day = (number: number, year: number): string =>
  `${String(1 + (number % 28)).padStart(2, '0')}/${String(1 + (number % 12)).padStart(2, '0')}/${String(year)}`

/** @param cells codes of the cells that people are spread over */
export function person(number: number, cells: readonly string[]): Person {
  const citizenId = `000${String(700_000_000 + number)}`
  const joined = 1978 + (number % 45)
  const isWoman = number % 3 === 0
  return {
    fullName: [
      at(FAMILIES, number),
      at(MIDDLES, number >> 2),
      at(FIRSTS, number >> 5),
      at(GIVEN, number >> 8),
    ].join(' '),
    sex: isWoman ? 'Nữ' : 'Nam',
    birthDate: day(number >> 1, joined - 22 - (number % 9)),
    citizenId,
    cardNumber: citizenId,
    joinedOn: day(number, joined),
    officialOn: day(number, joined + 1),
    unitCode: at(cells, number),
    phone: `0000${String(number % 1_000_000).padStart(6, '0')}`,
    address: `Thôn ${String(number % 60)} (địa chỉ giả định)`,
  }
}
