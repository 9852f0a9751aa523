import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { TODAY } from '../kit/app.ts'
import { ReorganizationsKit } from '../kit/reorganizations.ts'

/** What is read of reorganizations. */
let kit: ReorganizationsKit
beforeAll(async () => {
  kit = await ReorganizationsKit.create()
})
afterAll(() => kit.app.close())

describe('a draft', () => {
  test('tells its head, and whose it is', async () => {
    const { told, statements } = await kit.read(
      `id unit { code } title number signedOn effectiveOn notes state stateLabel version createdBy approvedBy approvedAt appliedAt
       withdrawnAt reversedAt reversal reversalLabel decision { number } corrects { number stateLabel appliedAt } hasScan
       scan { fileName mediaType size addedAt }`,
    )
    expect(statements).toBe(1)
    expect(told).toEqual({
      id: kit.merger,
      unit: { code: '188' },
      title: 'Hợp nhất hai chi bộ',
      number: '12-QĐ/HU',
      signedOn: '2025-12-20',
      effectiveOn: '2026-02-01',
      notes: 'Dự kiến',
      state: 'PREVIEWED',
      stateLabel: 'Đã xem trước',
      version: 1,
      createdBy: 'Ban Tổ chức Huyện ủy Lộc Bình',
      approvedBy: null,
      approvedAt: null,
      appliedAt: null,
      withdrawnAt: null,
      reversedAt: null,
      reversal: null,
      reversalLabel: null,
      decision: null,
      corrects: { number: '07-QĐ/HU', stateLabel: 'Có hiệu lực', appliedAt: '2025-06-30T17:00:00.000Z' },
      hasScan: true,
      scan: {
        fileName: 'Quyết định "12".pdf',
        mediaType: 'application/pdf',
        size: 8,
        addedAt: '2025-12-21T01:02:03.000Z',
      },
    })
  })

  test('consists of steps in order, with old units, units after them and lines between', async () => {
    const { told, statements } = await kit.read(
      `operations { totalCount nodes { position kind kindLabel grantsFollow discipline units { code }
         results { key isNew code name kind { code } unit { code } parentUnit { code } parentResult { key name } }
         lines { unit { code } result { key } } } }`,
    )
    expect(statements).toBe(1)
    const isNew = { isNew: true, unit: null, parentUnit: null }
    expect(told).toEqual({
      operations: {
        totalCount: 2,
        nodes: [
          {
            position: 0,
            kind: 'MERGE',
            kindLabel: 'Hợp nhất, sáp nhập',
            grantsFollow: true,
            discipline: false,
            units: [{ code: '188-01' }, { code: '188-07' }],
            results: [
              {
                ...isNew,
                key: 'whole',
                code: null,
                name: 'Chi bộ mới',
                kind: { code: 'cell' },
                parentResult: null,
              },
              {
                ...isNew,
                key: 'part',
                code: '188-99',
                name: null,
                kind: null,
                parentResult: { key: 'whole', name: 'Chi bộ mới' },
              },
            ],
            lines: [
              { unit: { code: '188-01' }, result: { key: 'whole' } },
              { unit: { code: '188-01' }, result: { key: 'part' } },
              { unit: { code: '188-07' }, result: { key: 'part' } },
            ],
          },
          {
            position: 1,
            kind: 'MOVE',
            kindLabel: 'Chuyển trực thuộc',
            grantsFollow: false,
            discipline: false,
            units: [],
            results: [
              {
                key: 'moved',
                isNew: false,
                code: null,
                name: null,
                kind: null,
                unit: { code: '188-08' },
                parentUnit: { code: '188' },
                parentResult: null,
              },
            ],
            lines: [],
          },
        ],
      },
    })
  })

  test('shows what follows from it, counted, filtered and told in the reader’s language', async () => {
    const selection = `isBlocked failure { code message } consequenceCounts { subject changeLabel count }
      refused: consequences(where: { change: { eq: REFUSED } }) { nodes { label objectId problem { code message } } }
      members: consequences(where: { subject: { in: [MEMBER] } }) { totalCount nodes { label objectId fromUnit { code } toResult { key } problem { code } } }`
    const from = { fromUnit: { code: '188-01' }, problem: null }
    const { told, statements } = await kit.read(selection)
    expect(statements).toBe(1)
    expect(told).toEqual({
      isBlocked: true,
      failure: [{ code: 'UNIT_NOT_IN_FORCE', message: 'Tổ chức đảng không tồn tại vào ngày 2026-02-01.' }],
      consequenceCounts: [
        { subject: 'UNIT', changeLabel: 'Kết thúc', count: 1 },
        { subject: 'MEMBER', changeLabel: 'Chuyển', count: 2 },
        { subject: 'CHARGE', changeLabel: 'Không thực hiện được', count: 1 },
      ],
      refused: {
        nodes: [
          {
            label: 'Ba',
            // Charges have no ids of their own here.
            objectId: null,
            problem: {
              code: 'MEMBER_ENDED',
              message: 'Không còn là đảng viên vào ngày 2026-02-01.',
            },
          },
        ],
      },
      members: {
        totalCount: 2,
        nodes: [
          {
            ...from,
            label: 'Hai',
            objectId: encodeId('member', kit.concerned.member),
            toResult: { key: 'whole' },
          },
          { ...from, label: '"', objectId: null, toResult: null },
        ],
      },
    })
    const english = await kit.read('stateLabel failure { message }', kit.board, { 'accept-language': 'en' })
    expect(english.told).toEqual({
      stateLabel: 'Previewed',
      failure: [{ message: 'The unit did not exist on 2026-02-01.' }],
    })
  })

  test('tells of units as of a day, where it is asked for', async () => {
    const { owner } = kit.app.database
    await owner.pool.query(
      `update unit_name set during = daterange(lower(during), '2026-01-10') where unit_id = $1 and upper_inf(during)`,
      [kit.concerned.cells[0]],
    )
    await owner.pool.query(
      `insert into unit_name (unit_id, code, name, name_folded, during) values ($1, '188-01', 'Chi bộ đã đổi tên', 'chi bo da doi ten', '[2026-01-10,)')`,
      [kit.concerned.cells[0]],
    )
    await owner.pool.query('select refresh_unit($1)', [TODAY])
    const { data } = await kit.app.graphql(
      kit.board,
      `query ($id: ID!) { now: reorganization(id: $id) { ...Old } before: reorganization(id: $id, asOf: "2026-01-09") { ...Old } }
       fragment Old on Reorganization { operations(first: 1) { nodes { units { name } } } }`,
      { id: kit.merger },
    )
    const nameIn = (one: unknown): unknown => Object(one).operations.nodes[0].units[0].name
    expect(nameIn(data?.['now'])).toBe('Chi bộ đã đổi tên')
    expect(nameIn(data?.['before'])).not.toBe('Chi bộ đã đổi tên')
  })
})

describe('a list', () => {
  test.each([
    ['', ['12-QĐ/HU', '07-QĐ/HU']],
    ['(orderBy: EFFECTIVE_ON)', ['07-QĐ/HU', '12-QĐ/HU']],
    ['(where: { state: { in: [EFFECTIVE, REVERSED] } })', ['07-QĐ/HU']],
    ['(where: { effectiveOn: { gte: "2026-01-01" } })', ['12-QĐ/HU']],
    ['(where: { text: { contains: "hop nhat" } })', ['12-QĐ/HU']],
    ['(where: { text: { contains: "07-qđ" } })', ['07-QĐ/HU']],
    ['(where: { text: { contains: "%" } })', []],
  ])('%s', async (args, expected) => {
    expect(await kit.numbers(args)).toEqual(expected)
  })

  test('finds those that touch a unit, old or after it, and those of the units below another', async () => {
    const [first, , third] = kit.concerned.cells.map((id) => encodeId('unit', id))
    const district = encodeId('unit', kit.concerned.district)
    expect(await kit.numbers(`(where: { touches: { eq: "${first ?? ''}" } })`)).toEqual(['12-QĐ/HU'])
    expect(await kit.numbers(`(where: { touches: { in: ["${third ?? ''}"] } })`)).toEqual(['12-QĐ/HU'])
    expect(await kit.numbers(`(where: { touches: { eq: "${district}" } })`)).toEqual([])
    expect(await kit.numbers(`(under: "${district}", scope: UNIT)`)).toHaveLength(2)
    expect(await kit.numbers(`(under: "${first ?? ''}")`)).toEqual([])
  })
})
