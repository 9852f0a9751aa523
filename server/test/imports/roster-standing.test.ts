import { importDecisions, type GivenImportDecisions } from '@chibo/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldReport } from '../../src/modules/roster-import/index.ts'
import { RosterKit } from './roster-kit.ts'

/** Files whose columns are marked for those who are official, on probation or exempt. */
let kit: RosterKit
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units(['T1,cell,Thôn 1,X'])
})
afterAll(() => kit.register.organization.database.drop())

const HEADER = [
  'STT,Họ và tên,Ngày sinh,Ngày vào Đảng,Đảng viên,,Miễn SH,Tạm miễn,Chi bộ',
  ',,,,Chính thức,Dự bị,,,',
]

/** How those who were entered stand, by their names. */
async function standings(name: string): Promise<readonly unknown[]> {
  const { rows } = await sql<{
    said: string
  }>`select concat_ws(' ', full_name, standing, activity) as said from member
    where full_name like ${`${name}%`} order by full_name`.execute(
    kit.register.organization.database.owner.db,
  )
  return rows.map(({ said }) => said)
}

async function decide(id: string, given: GivenImportDecisions) {
  await kit.files.imports.decide(id, importDecisions.parse(given), kit.register.caller.viewer)
  return kit.work(id, kit.files)
}

describe('a file', () => {
  test('says by marks how its people stand, whenever they joined', async () => {
    const file = [
      ...HEADER,
      '1,Lê Mẫu An,05/08/1980,03/02/2016,,x,,,Chi bộ Thôn 1',
      '2,Lê Mẫu Ba,05/08/1981,03/02/2025,X,,,,Chi bộ Thôn 1',
      '3,Lê Mẫu Cả,05/08/1940,03/02/1970,✓,,x,,Chi bộ Thôn 1',
      '4,Lê Mẫu Du,05/08/1982,03/02/2015,1,,,có,Chi bộ Thôn 1',
      '5,Lê Mẫu Én,05/08/1983,03/02/2016,,,,,Chi bộ Thôn 1',
      ',,,,,T/M CHI ỦY,,,',
      ',,,,,BÍ THƯ,,,',
    ]
    const { id, counts } = await kit.previewFile(file.join('\n'))
    expect(counts).toMatchObject({ new: 5, rejected: 0, undecided: 0 })
    await kit.commit(id)
    expect(await standings('Lê Mẫu')).toEqual([
      'Lê Mẫu An PROBATIONARY ACTIVE',
      'Lê Mẫu Ba OFFICIAL ACTIVE',
      'Lê Mẫu Cả OFFICIAL EXEMPT',
      'Lê Mẫu Du OFFICIAL TEMPORARILY_EXEMPT',
      'Lê Mẫu Én OFFICIAL ACTIVE',
    ])
  })

  test('that marks somebody twice is told which columns differ', async () => {
    const report = await kit.previewFile(
      [...HEADER, '1,Lê Hai An,05/08/1980,03/02/2016,x,x,,,Chi bộ Thôn 1'].join('\n'),
    )
    expect(report.counts).toMatchObject({ rejected: 1 })
    expect(toldReport(report, 'vi').errors).toMatchObject([
      {
        column: 'PROBATIONARY_MARK',
        code: 'STATES_DIFFER',
        message: 'Cột “Chính thức (đánh dấu)” và cột “Dự bị (đánh dấu)” nói khác nhau.',
      },
    ])
  })

  test('with marks and days in one column waits until somebody says what it is', async () => {
    const file = [
      'Họ và tên,Ngày sinh,Ngày vào Đảng,Chính thức,Chi bộ',
      'Lê Ba An,05/08/1980,03/02/2010,03/02/2011,Chi bộ Thôn 1',
      'Lê Ba Bé,05/08/1981,03/02/2010,x,Chi bộ Thôn 1',
    ]
    const report = await kit.previewFile(file.join('\n'))
    expect([report.state, report.problem?.code]).toEqual(['UNREADABLE', 'MARKS_MIXED'])
    const decided = await decide(report.id, {
      columns: [{ column: 3, heading: 'Chính thức', field: 'OFFICIAL_MARK' }],
    })
    expect(decided.state).toBe('PREVIEWED')
    expect(await kit.outcomes(report.id)).toEqual(['UNDECIDED MARK_IS_DATE', 'NEW'])
  })
})
