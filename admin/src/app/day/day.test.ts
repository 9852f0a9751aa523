import { describe, expect, it } from 'vitest'
import {
  addMonths,
  formatDay,
  formatMonth,
  formatPartialDay,
  lastDay,
  monthsBetween,
  parseDay,
  parseMonth,
  parseTypedDay,
  parseTypedPartialDay,
  todayInVietnam,
} from './day.ts'

describe('days', () => {
  it.each(['2022-02-30', '2022-13-01', '22-05-18', '2022-5-18', '', undefined, ['2022-05-18']])(
    'refuses %s',
    (value) => expect(parseDay(value)).toBeUndefined(),
  )
  it.each([
    ['18/05/2022', '2022-05-18'],
    ['8.5.2022', '2022-05-08'],
    [' 18-05-2022 ', '2022-05-18'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', undefined],
    ['05/18/2022', undefined],
    ['18/05/22', undefined],
  ])('reads %s as typed', (text, day) => expect(parseTypedDay(text)).toBe(day))
  it.each([
    ['1965', '1965'],
    [' 8/1965', '1965-08'],
    ['5.8.1965 ', '1965-08-05'],
    ['13/1965', undefined],
    ['65', undefined],
    ['', undefined],
  ])('reads %s as far as it is known', (text, date) => expect(parseTypedPartialDay(text)).toBe(date))
  it('prints days, months and partial dates', () => {
    expect(formatDay('2022-05-08')).toBe('08/05/2022')
    expect(formatMonth('2022-05')).toBe('05/2022')
    expect(['1965', '1965-08', '1965-08-05'].map(formatPartialDay)).toEqual(['1965', '08/1965', '05/08/1965'])
  })
  it('counts months and days over the ends of years', () => {
    expect(addMonths('2022-01', -1)).toBe('2021-12')
    expect(addMonths('2022-11', 14)).toBe('2024-01')
    expect(monthsBetween('2021-11', '2022-02')).toEqual(['2021-11', '2021-12', '2022-01', '2022-02'])
    expect(monthsBetween('2022-02', '2021-11')).toEqual([])
    expect(lastDay('2024-02')).toBe('2024-02-29')
    expect(parseMonth('2022-13')).toBeUndefined()
  })
  it("takes Vietnam's day", () => {
    expect(todayInVietnam(new Date('2022-05-17T18:00:00Z'))).toBe('2022-05-18')
  })
})
