import { describe, expect, test } from 'vitest'
import { laidBeside, type Held } from './held.rules.ts'

const held = (
  id: string,
  isMerged: boolean,
  from: string | null,
  to: string | null,
  isStronger = false,
): Held => ({
  id,
  what: 'secretary',
  isMerged,
  isStronger,
  from,
  to,
})

const laid = (...all: Held[]) =>
  Object.fromEntries(
    laidBeside(all).map(({ id, spans, isCut }) => [
      id,
      `${spans.map(({ from, to }) => `${from ?? ''}–${to ?? ''}`).join(' ')}${isCut ? ' cut' : ''}`,
    ]),
  )

describe('what two hold is laid beside each other', () => {
  test.each<readonly [string, Held[], Record<string, string>]>([
    [
      'apart it stays as it is',
      [held('a', false, '2010', '2012'), held('b', true, '2012', '2014')],
      { a: '2010–2012', b: '2012–2014' },
    ],
    [
      'within it goes',
      [held('a', false, '2010', null), held('b', true, '2012', '2014')],
      { a: '2010–', b: ' cut' },
    ],
    [
      'around it is cut in two',
      [held('a', false, '2012', '2014'), held('b', true, null, null)],
      { a: '2012–2014', b: '–2012 2014– cut' },
    ],
    [
      'what begins earlier ends where the other begins',
      [held('a', false, '2012', '2014'), held('b', true, '2010', '2013')],
      { a: '2012–2014', b: '2010–2012 cut' },
    ],
    [
      'between two of the other one',
      [held('a', false, '2010', '2012'), held('c', false, '2015', null), held('b', true, '2011', '2020')],
      { a: '2010–2012', c: '2015–', b: '2012–2015 cut' },
    ],
    [
      'the stronger form cuts that of the one who stays',
      [held('a', false, '2010', '2020'), held('b', true, '2012', '2014', true)],
      { a: '2010–2012 2014–2020 cut', b: '2012–2014' },
    ],
  ])('%s', (_name, all, expected) => {
    expect(laid(...all)).toEqual(expected)
  })

  test('whatever is held of another thing is not cut', () => {
    const other = { ...held('b', true, '2010', '2012'), what: 'village-head' }
    expect(laid(held('a', false, '2010', '2012'), other)).toEqual({ a: '2010–2012', b: '2010–2012' })
  })

  test('no day is lost, and none is held twice', () => {
    let seed = 7
    const draw = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    const days = Array.from({ length: 12 }, (_, day) => String(2010 + day))
    /** spans of one person that do not overlap */
    const spans = (name: string, isMerged: boolean): Held[] => {
      const at = days.map((_, day) => day).filter(() => draw(2) === 0)
      return at.flatMap((from, index) => {
        const to = at[index + 1]
        return index % 2 === 0 && to !== undefined
          ? [held(`${name}${String(from)}`, isMerged, days[from] ?? '', days[to] ?? '', draw(3) === 0)]
          : []
      })
    }
    const covers = (all: readonly { from: string | null; to: string | null }[], day: string): number =>
      all.filter(({ from, to }) => (from ?? '') <= day && day < (to ?? '~')).length
    for (let run = 0; run < 500; run += 1) {
      const all = [...spans('a', false), ...spans('b', true)]
      const left = laidBeside(all).flatMap((one) => one.spans)
      for (const day of days) expect(covers(left, day)).toBe(Math.min(covers(all, day), 1))
    }
  })
})
