import { describe, expect, test } from 'vitest'
import type { CellKind } from '../../spreadsheets/index.ts'
import { readDate } from './dates.rules.ts'
import { Draft } from './draft.rules.ts'

const CONTEXT = { today: '2026-11-30', epoch: 1900 } as const

/** What is read, then what is told: `2026-08-05 WEEKDAY_IGNORED`, `- DATE_ORDER ERROR 25/8/2026`. */
function read(text: string, kind?: CellKind, epoch: 1900 | 1904 = 1900): string {
  const draft = new Draft()
  const date = readDate(text, kind, 'JOINED_ON', draft, { ...CONTEXT, epoch })
  const told = draft.messages.map(({ code, weight, suggestion }) =>
    [code, ...(weight === 'NOTE' ? [] : [weight]), ...(suggestion === undefined ? [] : [suggestion])].join(
      ' ',
    ),
  )
  return [date?.text ?? '-', ...told].join(' ')
}

describe('a date as it is written', () => {
  test.each([
    ['05/08/2026', '2026-08-05'],
    ['5/8/2026', '2026-08-05'],
    ['05-08-2026', '2026-08-05'],
    ['05.08.2026', '2026-08-05'],
    ['05–08–2026', '2026-08-05'],
    ['05 / 08 / 2026', '2026-08-05'],
    ['5 8 2026', '2026-08-05'],
    ['2026-08-05', '2026-08-05'],
    ['2026/8/5', '2026-08-05'],
    ['08/2026', '2026-08'],
    ['8-2026', '2026-08'],
    ['2026-08', '2026-08'],
    ['Tháng 8/2026', '2026-08'],
    ['tháng 8 năm 2026', '2026-08'],
    ['tháng Tám năm 2026', '2026-08'],
    ['1965', '1965'],
    ['năm 1965', '1965'],
    ['Sinh năm 1965', '1965'],
    ['ngày 05 tháng 8 năm 2026', '2026-08-05'],
    ['ngày 05 tháng 02 năm 2026', '2026-02-05'],
    ['Ngày mùng 5 tháng 8 năm 2026', '2026-08-05'],
    ['5 tháng Tư năm 1990', '1990-04-05'],
    ['5-thg 8-2026', '2026-08-05'],
    ['5-Aug-2026', '2026-08-05'],
    ['Aug 5, 2026', '2026-08-05'],
    ['29/02/2020', '2020-02-29'],
    ['05/08/2026 (thứ Tư)', '2026-08-05 WEEKDAY_IGNORED'],
    ['thứ Tư, ngày 05/08/2026', '2026-08-05 WEEKDAY_IGNORED'],
    ['CN 02/08/2026', '2026-08-02 WEEKDAY_IGNORED'],
    ['Wednesday, 05 August 2026', '2026-08-05 WEEKDAY_IGNORED'],
    ['05/08/2026 (thứ Năm)', '2026-08-05 WEEKDAY_IGNORED WEEKDAY_DIFFERS WARNING'],
    ["'05/08/2026", '2026-08-05 NUMBER_TIDIED'],
    ['05/08/2026 00:00:00', '2026-08-05 TIME_IGNORED'],
    ['2026-08-05T00:00:00', '2026-08-05 TIME_IGNORED'],
    ['05/08/2026 12:00:00 AM', '2026-08-05 TIME_IGNORED'],
    ['00/00/1965', '1965 DATE_PARTIAL'],
    ['00/08/1965', '1965-08 DATE_PARTIAL'],
    ['../../1965', '1965 DATE_PARTIAL'],
    ['--/8/1965', '1965-08 DATE_PARTIAL'],
    ['/1965', '1965 DATE_PARTIAL'],
    ['23596', '1964-08-07 SERIAL_READ'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
    expect(read(text.normalize('NFD'))).toBe(expected)
    expect(read(` ${text}\u00a0`)).toBe(expected)
  })

  test.each([
    ['31/02/2020', '- DATE_NOT_REAL ERROR'],
    ['29/02/2019', '- DATE_NOT_REAL ERROR'],
    ['32/01/2019', '- DATE_NOT_REAL ERROR'],
    ['13/25/2020', '- DATE_NOT_REAL ERROR'],
    ['13/2020', '- DATE_NOT_REAL ERROR'],
    ['1965-13-01', '- DATE_NOT_REAL ERROR'],
    ['8/25/2020', '- DATE_ORDER ERROR 25/8/2020'],
    ['05/08/2027', '- DATE_IN_FUTURE ERROR'],
    ['2027', '- DATE_IN_FUTURE ERROR'],
    ['05/08/65', '- DATE_TWO_DIGIT_YEAR UNDECIDED 05/08/1965'],
    ['05/08/20', '- DATE_TWO_DIGIT_YEAR UNDECIDED'],
    ['05081965', '- DATE_UNREADABLE UNDECIDED 05/08/1965'],
    ['19650805', '- DATE_UNREADABLE UNDECIDED 05/08/1965'],
    ['05/08/1265', '- DATE_OUT_OF_RANGE ERROR'],
    ['xx/xx/1965', '- MASKED ERROR'],
    ['**/**/1965', '- MASKED ERROR'],
    ['5/8', '- DATE_UNREADABLE ERROR'],
    ['khoảng 1965', '- DATE_UNREADABLE ERROR'],
    ['Kinh', '- DATE_UNREADABLE ERROR'],
    ['=1+1', '- DATE_UNREADABLE ERROR'],
    ['-', '- BLANK_SIGN'],
    ['…', '- BLANK_SIGN'],
    ['không', '- BLANK_SIGN'],
    ['Chưa có', '- BLANK_SIGN'],
    ['   ', '-'],
  ])('%j is refused, or nothing: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['1965', 'NUMBER', '1965'],
    ['23596', 'NUMBER', '1964-08-07 SERIAL_READ'],
    ['46239.75', 'NUMBER', '2026-08-05 SERIAL_READ'],
    ['8.2026', 'NUMBER', '2026-08'],
    ['3000', 'NUMBER', '- DATE_OUT_OF_RANGE ERROR'],
    ['2026-08-05', 'DATE', '2026-08-05'],
    ['1905-05-18', 'DATE', '- DATE_UNREADABLE UNDECIDED 1965'],
  ] as const)('%s in a cell of kind %s is %s', (text, kind, expected) => {
    expect(read(text, kind)).toBe(expected)
  })

  test('days may be counted from 1904 on', () => {
    expect(read('44777', 'NUMBER', 1904)).toBe('2026-08-05 SERIAL_READ')
  })

  test('every day of sixty years is read back in every form', () => {
    for (let time = Date.UTC(1960, 0, 1); time < Date.UTC(2020, 0, 1); time += 86_400_000) {
      const iso = new Date(time).toISOString().slice(0, 10)
      const [year = '', month = '', day = ''] = iso.split('-')
      for (const form of [
        `${day}/${month}/${year}`,
        `${String(Number(day))}.${String(Number(month))}.${year}`,
        iso,
      ])
        if (read(form) !== iso) expect([form, read(form)]).toEqual([form, iso])
      const serial = String(time / 86_400_000 + 25_569)
      if (read(serial, 'NUMBER') !== `${iso} SERIAL_READ`) expect(read(serial, 'NUMBER')).toBe(iso)
    }
  })
})
