import { readFileSync } from 'node:fs'
import { PAGE } from '@chibo/shared'
import { expect, test } from 'vitest'
import { elementOf, styleOf } from './paperStyle.ts'

test('headings of the paper are headings of the page, below its title', () => {
  expect(['TITLE', 'HEADING', 'SUBHEADING', 'TEXT'].map((style) => elementOf(style as 'TEXT', true))).toEqual(
    ['h1', 'h2', 'h3', 'p'],
  )
  expect(elementOf('TITLE', false)).toBe('p')
  expect(styleOf('SUBHEADING')).toMatchObject({ textIndent: '10mm', fontWeight: '700', breakAfter: 'avoid' })
})

test('the sheet on paper has the margins of the form', () => {
  const sheet = readFileSync(new URL('PaperSheet.vue', import.meta.url), 'utf8')
  const { top, right, bottom, left } = PAGE.margin
  expect(sheet).toContain(
    `margin: ${[top, right, bottom, left].map((side) => `${String(side)}mm`).join(' ')};`,
  )
})
