import { afterAll, beforeAll, expect, test } from 'vitest'
import { DocumentDoors } from './documents.kit.ts'

/** Signs of documents of a commune and of the cells below it. */
let doors: DocumentDoors
beforeAll(async () => {
  doors = await DocumentDoors.open({}, 'nong-cong')
}, 60_000)
afterAll(() => doors.app.close())

test('the fifth resolution of a commune is "05-NQ/ĐU", in a term and in a year without one', async () => {
  const unit = await doors.unit('16357')
  const fifth = async (datedOn: string): Promise<string | null> => {
    let sign: string | null = null
    for (let i = 0; i < 5; i += 1) ({ sign } = await doors.keep({ unit, type: 'NQ', datedOn }))
    return sign
  }
  await doors.send.rows(
    'delete from committee_term where not exists (select from body_seat where term_id = committee_term.id)',
  )
  const terms = await doors.send.rows(
    `select t.id from committee_term t join unit u on u.id = t.unit_id where u.code = '16357'`,
  )
  expect(terms).toEqual([])
  expect(await fifth('2026-01-10')).toBe('05-NQ/ĐU')
  await doors.send.rows(
    `insert into committee_term (id, unit_id, ordinal, during)
     select gen_random_uuid(), id, 26, '[2025-01-01,)' from unit where code = '16357'`,
  )
  expect(await fifth('2026-01-11')).toBe('05-NQ/ĐU')
})

test('the third report of a cell is "03-BC/CB"', async () => {
  const unit = await doors.unit('16357-01')
  const signs: (string | null)[] = []
  for (let i = 0; i < 3; i += 1) signs.push((await doors.keep({ unit, type: 'BC' })).sign)
  expect(signs).toEqual(['01-BC/CB', '02-BC/CB', '03-BC/CB'])
})
