import { expect, it } from 'vitest'
import { parseTypedTime } from './time.ts'

it.each([
  ['07:30', '07:30'],
  [' 7:30 ', '07:30'],
  ['7h30', '07:30'],
  ['19H', '19:00'],
  ['19 giờ 05', '19:05'],
  ['14.05', '14:05'],
  ['730', '07:30'],
  ['1415', '14:15'],
  ['8', '08:00'],
  ['0:00', '00:00'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['2460', undefined],
  ['7:3', undefined],
  ['2 PM', undefined],
  ['', undefined],
])('reads %s as typed', (text, time) => expect(parseTypedTime(text)).toBe(time))
