import { importDecisions, type GivenImportDecisions, type ImportQuestion } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { RosterKit } from './roster-kit.ts'

/** Texts of a file that somebody decides once for all its rows. */
let kit: RosterKit
let units: Readonly<Record<string, string>>
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units([
    'C1,section,Mẫu Một,X',
    'C2,section,Mẫu Hai,X',
    'T3,cell,Thôn 3,C1',
    'U3,cell,Thôn 3,C2',
    'T5,cell,Thôn 5,C1',
  ])
  units = Object.fromEntries(
    await Promise.all(
      ['T3', 'U3', 'T5', 'C1'].map(async (code) => [code, encodeId('unit', await kit.unit(code))]),
    ),
  )
})
afterAll(() => kit.register.organization.database.drop())

async function asked(id: string): Promise<readonly ImportQuestion[]> {
  const view = await kit.files.views.open(id, {
    viewer: kit.register.caller.viewer,
    locale: 'vi',
    requestId: 'request',
    signal: new AbortController().signal,
  })
  return view.questions
}

async function decide(id: string, given: GivenImportDecisions) {
  await kit.files.imports.decide(id, importDecisions.parse(given), kit.register.caller.viewer)
  return kit.work(id, kit.files)
}

const HEADER = 'Họ và tên,Ngày sinh,Giới tính,Dân tộc,Trạng thái,Chi bộ'
const people = (count: number, sex: string, ethnicity: string, state: string, unit: string): string[] =>
  Array.from({ length: count }, (_, at) =>
    [
      `Nguyễn Mẫu ${sex} ${unit}`.replace(/\d|[?.]/g, ''),
      `0${String(at + 1)}/02/19${String(50 + unit.length)}`,
      sex,
      ethnicity,
      state,
      unit,
    ].join(','),
  )

describe('a file', () => {
  test('raises a question for each text that is not understood, the most frequent first', async () => {
    const { id } = await kit.previewFile(
      [
        HEADER,
        ...people(3, 'Nam', 'Kinh', 'Chính thức', 'CB thôn 3'),
        ...people(2, 'Nữ?i', 'Kinnh', 'Chính thức', 'Chi bộ Thôn 5'),
        ...people(1, 'nam', 'Tày', 'Đang xin miễn sinh hoạt', 'cb THÔN 3'),
        ...people(1, 'Nam', 'Kinh', '', 'Chi bộ Chợ Nổi'),
      ].join('\n'),
    )
    const questions = await asked(id)
    expect(questions.map(({ field, text, rows, decided }) => [field, text, rows, decided])).toEqual([
      ['UNIT', 'CB thôn 3', 4, undefined],
      ['ETHNICITY', 'Kinnh', 2, undefined],
      ['SEX', 'Nữ?i', 2, undefined],
      ['UNIT', 'Chi bộ Chợ Nổi', 1, undefined],
      ['STATE', 'Đang xin miễn sinh hoạt', 1, undefined],
    ])
    const [cell, ethnicity, sex, unknown, state] = questions
    expect(cell?.candidates).toEqual([
      {
        value: units['T3'],
        label: 'Chi bộ Thôn 3',
        note: 'Đảng bộ bộ phận Mẫu Một',
        score: expect.any(Number),
      },
      {
        value: units['U3'],
        label: 'Chi bộ Thôn 3',
        note: 'Đảng bộ bộ phận Mẫu Hai',
        score: expect.any(Number),
      },
    ])
    expect(ethnicity?.candidates[0]).toEqual({ value: 'Kinh', label: 'Kinh', note: null, score: 0.8 })
    expect(sex?.candidates).toEqual([
      { value: 'FEMALE', label: 'Nữ', note: null, score: 0.7 },
      { value: 'MALE', label: 'Nam', note: null, score: 0 },
    ])
    expect(state?.candidates).toContainEqual({
      value: 'EXEMPT',
      label: 'Miễn sinh hoạt',
      note: null,
      score: 0.7,
    })
    expect(unknown).toMatchObject({ taken: null, candidates: [] })
  })

  test('keeps them with what was decided, for all rows that have the text', async () => {
    const { id, counts } = await kit.previewFile(
      [
        HEADER,
        ...people(2, 'Nam', 'Kinh', 'Chính thức', 'CB thôn 3'),
        ...people(1, 'Nữ?', 'Người Kinhh', 'về hưu', 'Chi bộ Thôn 5'),
      ].join('\n'),
    )
    expect(counts).toMatchObject({ new: 0, undecided: 3 })
    const report = await decide(id, {
      units: [{ text: 'cb Thôn 3', value: units['U3'] ?? '' }],
      sexes: [{ text: 'Nữ?', value: 'FEMALE' }],
      states: [{ text: 'Về hưu', value: null }],
      ethnicities: [{ text: 'người kinhh', value: 'Kinh' }],
    })
    expect(report.counts).toMatchObject({ new: 3, undecided: 0 })
    const questions = await asked(id)
    expect(
      questions.map(({ field, text, rows, decided, taken }) => [field, text, rows, decided, taken]),
    ).toEqual([
      ['UNIT', 'CB thôn 3', 2, units['U3'], null],
      ['ETHNICITY', 'Người Kinhh', 1, 'Kinh', null],
      ['SEX', 'Nữ?', 1, 'FEMALE', null],
      ['STATE', 'về hưu', 1, null, null],
    ])
    expect(questions[0]?.candidates.map(({ value }) => value)).toEqual([units['T3'], units['U3']])
  })

  test('tells what a cell was taken for that it calls otherwise, behind what must be decided', async () => {
    const { id } = await kit.previewFile(
      [
        HEADER,
        ...people(5, 'Nam', 'Kinh', '', 'CB thôn 5'),
        ...people(1, 'Nam', 'Kinh', '', 'Đảng bộ bộ phận Mẫu Một'),
      ].join('\n'),
    )
    expect((await asked(id)).map(({ text, rows, taken }) => [text, rows, taken])).toEqual([
      ['Đảng bộ bộ phận Mẫu Một', 1, null],
      ['CB thôn 5', 5, units['T5']],
    ])
  })

  test('counts the rows below the heading of a group', async () => {
    const file = [
      'STT,Họ và tên,Ngày sinh',
      'I,Chi bộ thôn 33,',
      '1,Lê Mẫu Một,05/08/1980',
      '2,Lê Mẫu Hai,05/08/1981',
    ]
    const { id } = await kit.previewFile(file.join('\n'))
    expect((await asked(id)).map(({ field, text, rows }) => [field, text, rows])).toEqual([
      ['UNIT', 'Chi bộ thôn 33', 2],
    ])
  })

  test('whose marks for men and women are not understood asks for the sex, and is read by what is decided', async () => {
    const { id, counts } = await kit.previewFile(
      'Họ và tên,Ngày sinh,Giới tính,,Chi bộ\n,,Nam,Nữ,\nLê Mẫu Ba,05/08/1980,,có ạ,Chi bộ Thôn 5',
    )
    expect(counts).toMatchObject({ undecided: 1 })
    expect((await asked(id)).map(({ field, text }) => [field, text])).toEqual([['SEX', 'có ạ']])
    expect((await decide(id, { sexes: [{ text: 'có ạ', value: 'FEMALE' }] })).counts).toMatchObject({
      new: 1,
    })
  })

  test('with more texts than anybody can decide keeps 500', async () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => `Lê Mẫu Bốn,05/08/1980,Chi bộ Bịa ${String(at)}`)
    const { id } = await kit.previewFile(['Họ và tên,Ngày sinh,Chi bộ', ...rows, rows[7]].join('\n'))
    const questions = await asked(id)
    expect(questions).toHaveLength(500)
    expect(questions[0]).toMatchObject({ text: 'Chi bộ Bịa 7', rows: 2 })
  })
})
