import { treeOf, type ItemField, type ItemPurpose } from '@chibo/shared'
import type { FoundTemplateItem as TemplateItem } from '../meetings/index.ts'

/** Title of the item under which tasks that come back are reviewed, where neither agenda nor template has one. */
export const REVIEW_TITLE = 'Kiểm điểm việc thực hiện nhiệm vụ'

/** An item as agendas have it. */
export interface DraftedItem {
  readonly id: string
  readonly parentId: string | null
  /** among its siblings, from 0 */
  readonly position: number
  readonly title: string
  readonly field: ItemField | null
  readonly purpose: ItemPurpose
}

/** What an item that nobody has written yet says of itself. */
const PLAIN = { aboutMoney: false, presenter: null, fromItemId: null } as const

/** The item of a draft that is added: what its template says, and nothing else. */
export type AddedItem = DraftedItem & typeof PLAIN & { readonly plannedMinutes: number | null }

/** A drafted agenda. */
export interface Draft<Standing extends DraftedItem> {
  readonly items: readonly (Standing | AddedItem)[]
  /** the item under which tasks are reviewed; null: none come back */
  readonly reviewId: string | null
}

/**
 * The agenda of a meeting as it is drafted: what stands there, or what its template begins with; where tasks come back, with an item
 * for them. That is the one under which some are reviewed already, else the one that is called as the template calls it, else a new
 * one before all others, for DOMAIN section 4 has a meeting look at last month's tasks first.
 *
 * @param coming tasks that come back, with the items under which they are reviewed
 * @param newId makes the id of an item
 */
export function draft<Standing extends DraftedItem>(
  standing: readonly Standing[],
  template: readonly TemplateItem[],
  coming: readonly { readonly itemId: string | null }[],
  newId: () => string,
): Draft<Standing> {
  const begun = standing.length > 0 ? standing : begin(template, newId)
  if (coming.length === 0) return { items: begun, reviewId: null }
  const titles = [
    ...template.filter(({ reviewsTasks }) => reviewsTasks).map(({ title }) => title),
    REVIEW_TITLE,
  ]
  const there =
    begun.find(({ id }) => coming.some(({ itemId }) => itemId === id)) ??
    begun.find(({ title }) => titles.includes(title))
  if (there) return { items: begun, reviewId: there.id }
  const review: AddedItem = {
    ...PLAIN,
    id: newId(),
    parentId: null,
    position: 0,
    title: REVIEW_TITLE,
    field: null,
    purpose: 'DISCUSS',
    plannedMinutes: null,
  }
  const moved = begun.map((item) =>
    item.parentId === null ? { ...item, position: item.position + 1 } : item,
  )
  return { items: [review, ...moved], reviewId: review.id }
}

function begin(template: readonly TemplateItem[], newId: () => string): AddedItem[] {
  const ids = template.map(newId)
  const tree = treeOf(template)
  return template.map(({ title, field, purpose, plannedMinutes }, index) => {
    const parent = tree[index]?.parent ?? null
    return {
      ...PLAIN,
      id: ids[index] ?? '',
      parentId: parent === null ? null : (ids[parent] ?? null),
      position: tree[index]?.position ?? 0,
      title,
      field,
      purpose,
      plannedMinutes,
    }
  })
}
