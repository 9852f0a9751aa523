import type { Block } from '../paper.ts'
import { line } from './phrases.ts'

/** A part of a paper under a heading; one with nothing in it is left out. */
export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** Parts that have anything to say, numbered in their order. */
export function sections(parts: readonly Section[]): Block[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ heading, blocks }, index) => [
      line('HEADING', `${roman(index + 1)}. ${heading.toUpperCase()}`),
      ...blocks,
    ])
}

/** Roman numerals below 40. */
function roman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? ''
  return 'X'.repeat(Math.floor(number / 10)) + ones
}
