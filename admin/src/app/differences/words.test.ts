import { describe, expect, test } from 'vitest'
import { countChanges, stretches, textChanges } from './words.ts'
import type { ChangedParagraph } from './words.ts'

const told = (paragraphs: readonly ChangedParagraph[]): string[] =>
  paragraphs.map(({ pieces }) =>
    pieces
      .map(({ kind, text }) => (kind === 'KEPT' ? text : kind === 'ADDED' ? `{+${text}+}` : `[-${text}-]`))
      .join(''),
  )

describe('a text as it reads before and after', () => {
  test.each<[string, string, string, string[]]>([
    ['nothing changed', 'Một\n\nHai', 'Một\nHai', ['Một', 'Hai']],
    [
      'a target and its day',
      'Thu quỹ đạt 90% trước ngày 05/3/2026.',
      'Thu quỹ đạt 95% trước ngày 15/3/2026.',
      ['Thu quỹ đạt [-90-]{+95+}% trước ngày [-05/3/2026-]{+15/3/2026+}.'],
    ],
    [
      'a phrase is not torn at its blanks',
      'Giao đồng chí Lò Thị Mận phụ trách việc này.',
      'Giao đồng chí Vi Văn Đào phụ trách việc này.',
      ['Giao đồng chí [-Lò Thị Mận-]{+Vi Văn Đào+} phụ trách việc này.'],
    ],
    ['a paragraph more', 'Một là.\nBa là.', 'Một là.\nHai là.\nBa là.', ['Một là.', '{+Hai là.+}', 'Ba là.']],
    [
      'a paragraph that became another one',
      'Làm xong đường ống nước trong quý một.',
      'Mỗi tháng thăm một hộ khó khăn.',
      ['[-Làm xong đường ống nước trong quý một.-]', '{+Mỗi tháng thăm một hộ khó khăn.+}'],
    ],
    [
      'two paragraphs that became one',
      'Chi ủy phân công.\nĐảng viên thực hiện.',
      'Chi ủy phân công. Đảng viên thực hiện.',
      ['Chi ủy phân công.[-¶-]', '{+ +}Đảng viên thực hiện.'],
    ],
  ])('%s', (_what, before, after, paragraphs) => {
    expect(told(textChanges(before, after))).toEqual(paragraphs)
  })

  test('either text is read from it', () => {
    const [before, after] = ['a b, c 1,5\nd e\nf', 'a x b c 1,6\nd e g\nh\nf']
    const changes = textChanges(before, after)
    const without = (kind: 'ADDED' | 'REMOVED'): string =>
      changes
        .map(({ pieces }) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join(''))
        .filter((line) => line !== '')
        .join('\n')
    expect([without('ADDED'), without('REMOVED')]).toEqual([before, after])
  })
})

test('places that were changed are counted', () => {
  expect(countChanges(textChanges('một hai ba\nbốn', 'một 2 ba\nbốn năm'))).toEqual({ added: 2, removed: 1 })
})

test('what stands far from any change is folded away, unless it is a single paragraph', () => {
  const lines = ['1', '2', '3', '4', '5', '6', '7']
  const shown = (changedAt: number): [boolean, number][] =>
    stretches(textChanges(lines.join('\n'), lines.toSpliced(changedAt, 1, 'x').join('\n'))).map(
      ({ folded, paragraphs }) => [folded, paragraphs.length],
    )
  // The paragraph that went and the one in its place stand beside one another.
  expect(shown(0)).toEqual([
    [false, 3],
    [true, 5],
  ])
  expect(shown(2)).toEqual([
    [false, 1],
    [false, 4],
    [true, 3],
  ])
})
