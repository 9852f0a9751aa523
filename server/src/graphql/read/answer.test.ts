import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createViewer } from '../../auth/viewers/viewer.ts'
import { encodeId } from '../ids.ts'
import { AnswerWriter, Columns, jsonText, type Mark } from './answer.ts'
import type { Run } from './entity.ts'
import { Opened } from './opened.ts'

const same = (text: string): string => text
const run: Run = {
  viewer: createViewer({
    kind: 'TOKEN',
    accountId: null,
    tokenId: null,
    memberId: null,
    sessionId: null,
    name: 'test',
    locale: 'vi',
    grants: [],
  }),
  variables: {},
  today: '2026-01-01',
  services: { open: String, digest: (value) => Buffer.from(value), sign: same },
  opened: new Opened(),
  subject: null,
}

function marksOf(...added: Parameters<Columns['add']>[]): Mark[] {
  const marks: Mark[] = []
  const columns = new Columns(marks)
  for (const column of added) columns.add(...column)
  return marks
}

function written(text: string | null, marks: readonly Mark[]): string {
  const writer = new AnswerWriter()
  writer.answer({ text, marks, run })
  return writer.written.toString()
}

test('marked keys get their names, marked values are finished, null stays null', () => {
  const uuid = randomUUID()
  const value = new Columns([]).select()
  const marks = marksOf(
    [value, 'id', 'id', { idPrefix: 'unit' }],
    [value, 'tên', 'name'],
    [value, 'secret', 'secret', (text) => jsonText(`"${text}"`)],
  )
  expect(written(`{"#0":"${uuid}","#1":"Tổ #1","#2":"a\\"b"}`, marks)).toBe(
    `{"id":"${encodeId('unit', uuid)}","tên":"Tổ #1","secret":"\\"a\\\\\\"b\\""}`,
  )
  expect(written('{"#0":null,"#2":null,"#1":{"#0":null}}', marks)).toBe(
    '{"id":null,"secret":null,"tên":{"id":null}}',
  )
  expect(written(null, marks)).toBe('null')
})

test('what is taken note of leaves no trace, alone or before others', () => {
  const marks: Mark[] = []
  const value = new Columns([]).select()
  const taken: string[] = []
  const noted = new Columns(marks)
  noted.add(value, 'tên', 'name')
  noted.note(value, (text) => taken.push(text))
  expect(written('[{"#1":"a","#0":"Tổ #1"},{"#1":"b","name":"x"},{"#1":"c"}]', marks)).toBe(
    '[{"tên":"Tổ #1"},{"name":"x"},{}]',
  )
  expect(taken).toEqual(['a', 'b', 'c'])
})

test('whatever stands in the text of values stays as it is', () => {
  const value = new Columns([]).select()
  const marks = marksOf([value, 'title', 'name'], [value, 'again', 'again', same])
  const nasty = fc.oneof(
    fc.string(),
    fc.constantFrom('"#0":"x"', '#0', '"#0":', '\\"#1":"', '\\', '"', '#1":"', '\u0001#0'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(nasty, nasty, nasty)), (rows) => {
      const text = JSON.stringify(rows.map(([a, b, c]) => ({ '#0': a, plain: b, '#1': c })))
      const expected = rows.map(([a, b, c]) => ({ title: a, plain: b, again: c }))
      expect(written(text, marks)).toBe(JSON.stringify(expected))
    }),
  )
})
