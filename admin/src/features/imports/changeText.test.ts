import { expect, it } from 'vitest'
import { changeText } from './changeText.ts'

it('writes values as people read them', () => {
  expect(changeText('BIRTH_DATE', '1965-08-05')).toBe('05/08/1965')
  expect(changeText('JOINED_ON', '1990')).toBe('1990')
  expect(changeText('STANDING', 'PROBATIONARY')).toBe('Dự bị')
  expect(changeText('ACTIVITY', 'ACTIVE')).toBe('Đang sinh hoạt')
  expect(changeText('ACTIVITY', 'something new')).toBe('something new')
  expect(changeText('PHONE', '0912-345')).toBe('0912-345')
})
