import { sortName } from '@chibo/shared'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** Names in the order of lists, as the database puts them. */
async function inOrder(names: readonly string[]): Promise<string[]> {
  const { rows } = await database.owner.pool.query<{ name: string }>(
    'select name from unnest($1::text[], $2::text[]) as named (name, sort) order by name_sort_key(sort) collate "C", name collate "C"',
    [names, names.map(sortName)],
  )
  return rows.map(({ name }) => name)
}

it('lists by given name with its tone, then by family name, then by middle names', async () => {
  const names = [
    'Bế Văn An',
    'Nguyễn Thị An',
    'Lý Thị Án',
    'Nông Văn Anh',
    'Vi Thị Anh',
    'Bế Thị Ánh',
    'Hoàng Văn Ánh',
    'Chu Văn Ân',
    'Hoàng Văn Dũng',
    'Triệu Văn Dũng',
    'Chu Thị Đào',
    'Lê Quý Đôn',
    "Y H'Hen",
    'Đặng Thị Hoa',
    'Nguyen Van Hoa',
    'Nguyễn Thị Hoa',
    'Nguyễn Văn Hoa',
    'Bế Thị Hòa',
    'Hoàng Thị Hoà',
    'Lý Thị Hóa',
    'An Thị Hoan',
    'Bùi Văn Tú',
    'Lô Thị Tư',
    'Hà Văn Từ',
    'Lê Tự',
    'Lê Văn Tự',
    'Vi Văn Ước',
  ]
  expect(await inOrder([...names].reverse())).toEqual(names)
})

it('holds against each word the order of Vietnamese in Unicode', async () => {
  const { compare } = new Intl.Collator('vi')
  // Tone marks stand where one of both styles puts them: the collation tells them apart, and people do not.
  const word = fc.stringMatching(/^[A-ZĐ]?[bcdđghklmnpqrstvx]{0,2}[aăâeêioôơuưyáàảãạấẫỡợ][cmnpt]?$/u)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 40 }),
      async (all) => {
        const names = all.map((words) => words.join(' '))
        const sorted = await inOrder(names)
        for (const [i, name] of sorted.slice(1).entries()) {
          const [before, after] = [sortName(sorted[i] ?? '').split(' '), sortName(name).split(' ')]
          const differing = before.findIndex(
            (one, at) => compare(one.toLowerCase(), (after[at] ?? '').toLowerCase()) !== 0,
          )
          const order =
            differing < 0
              ? 0
              : compare((before[differing] ?? '').toLowerCase(), (after[differing] ?? '').toLowerCase())
          expect(order, `${sorted[i] ?? ''} before ${name}`).toBeLessThanOrEqual(0)
        }
      },
    ),
    { numRuns: 30 },
  )
})
