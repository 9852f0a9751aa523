import { expect, test } from 'vitest'
import { draft, REVIEW_TITLE, type DraftedItem } from './drafts.rules.ts'

let last = 0
const newId = (): string => `n${String((last += 1))}`
const item = (id: string, title: string, parentId: string | null = null, position = 0): DraftedItem => ({
  ...{ id, title, parentId, position },
  field: null,
  purpose: 'DISCUSS',
})
const template = (reviewed: string | null) =>
  [
    { title: 'Đánh giá tháng trước', depth: 1 },
    { title: 'Nhiệm vụ tháng tới', depth: 1 },
    { title: 'Kinh tế', depth: 2 },
  ].map((one) => ({
    ...one,
    field: null,
    purpose: 'DISCUSS' as const,
    plannedMinutes: 10,
    reviewsTasks: one.title === reviewed,
  }))
const standing = [item('a', 'Thời sự'), item('b', 'Kinh tế', 'a'), item('c', 'Kết luận', null, 1)]
const none = { itemId: null }

/** Titles by where they stand: `0` the first item, `0.1` the second one below it; `*`: where tasks are reviewed. */
function places({ items, reviewId }: ReturnType<typeof draft>): string[] {
  const place = ({ parentId, position }: DraftedItem): string => {
    const parent = items.find(({ id }) => id === parentId)
    return parent ? `${place(parent)}.${String(position)}` : String(position)
  }
  return items.map((one) => `${place(one)} ${one.title}${one.id === reviewId ? ' *' : ''}`).sort()
}

test.each<[string, Parameters<typeof draft>, string[]]>([
  [
    'nothing comes back to an agenda that stands',
    [standing, template(null), [], newId],
    ['0 Thời sự', '0.0 Kinh tế', '1 Kết luận'],
  ],
  ['nothing comes back, and there is no template', [[], [], [], newId], []],
  [
    'an empty agenda begins with the template, and its own item reviews tasks',
    [[], template('Đánh giá tháng trước'), [none], newId],
    ['0 Đánh giá tháng trước *', '1 Nhiệm vụ tháng tới', '1.0 Kinh tế'],
  ],
  [
    'a template without such an item has one put before all',
    [[], template(null), [none], newId],
    [`0 ${REVIEW_TITLE} *`, '1 Đánh giá tháng trước', '2 Nhiệm vụ tháng tới', '2.0 Kinh tế'],
  ],
  [
    'so has an agenda that stands',
    [standing, template('Đánh giá tháng trước'), [none], newId],
    [`0 ${REVIEW_TITLE} *`, '1 Thời sự', '1.0 Kinh tế', '2 Kết luận'],
  ],
  [
    'an item that is called so is taken',
    [
      [...standing, item('d', 'Đánh giá tháng trước', null, 2)],
      template('Đánh giá tháng trước'),
      [none],
      newId,
    ],
    ['0 Thời sự', '0.0 Kinh tế', '1 Kết luận', '2 Đánh giá tháng trước *'],
  ],
  [
    'more goes under the item that has some, whatever it is called',
    [standing, template(null), [none, { itemId: 'c' }], newId],
    ['0 Thời sự', '0.0 Kinh tế', '1 Kết luận *'],
  ],
])('%s', (_what, args, expected) => {
  expect(places(draft(...args))).toEqual(expected)
})
