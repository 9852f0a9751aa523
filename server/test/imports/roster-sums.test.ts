import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RosterReport } from '../../src/modules/roster-import/index.ts'
import { sizeOf } from '../kit/security.ts'
import { RosterKit } from './roster-kit.ts'

/** Of every line that is read it is said what becomes of it, whatever a file holds. */
let kit: RosterKit
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units([
    'T1,cell,Thôn Hòa,X',
    'T3,cell,Thôn 3,X',
    'Y,commune,Xã khác,P',
    'C,cell,Thôn 9,Y',
  ])
})
afterAll(() => kit.register.organization.database.drop())

const HEAD = 'Họ và tên;Ngày sinh;Số định danh cá nhân;Số thẻ Đảng;Chi bộ;Ngày vào Đảng'

const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        who: fc.integer({ min: 0, max: 15 }),
        name: fc.constantFrom('Nguyễn Văn', 'TRẦN THỊ', 'Lê', 'Nguy?n V?n', 'Nguyễn V** '),
        birth: fc.constantFrom('05/08/1965', '1965', '8/1965', '31/02/1965', 'không rõ', ''),
        number: fc.constantFrom('030065', "'030065", '30065', '1.2E+11;', ''),
        card: fc.constantFrom('', '', '0300650000', '1.2E+11'),
        unit: fc.constantFrom('Chi bộ Thôn Hòa', 'CB thôn 3', 'Chi bộ Thôn 33', 'T1', 'Xã', ''),
        joined: fc.constantFrom('', '3/2/1990', '1990', '1/1/2090'),
      })
      .map(({ who, name, birth, number, card, unit, joined }) => {
        const tail = String(who).padStart(6, '0')
        return [
          `${name} Mẫu ${'ABCDEFGHIJKLMNOP'[who] ?? ''}a`,
          birth,
          number === '' ? '' : `${number}${tail}`,
          card === '' ? '' : `${card}${tail.slice(-2)}`,
          unit,
          joined,
        ].join(';')
      }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ';;;;;',
      'Chi bộ Thôn 3;;;;;',
      'Tổng cộng: 5 đảng viên;;;;;',
      '(1);(2);(3);(4);(5);(6)',
      HEAD,
      ';;;;T/M CHI ỦY;',
      '"hai\ndòng";1965;;;T1;',
      'x;y;z',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.string({ maxLength: 8 }), { maxLength: 7 }).map((cells) => cells.join(';')),
  },
)

function sumOf({ counts }: RosterReport): number {
  return (
    counts.new +
    counts.updated +
    counts.unchanged +
    counts.transfers +
    counts.undecided +
    counts.rejected +
    counts.skipped
  )
}

test(
  'the sum of what becomes of its lines is the lines that were read',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('X', 'X', 'T1', 'Y'),
        async (lines, unit) => {
          const preview = await kit.previewFile([HEAD, ...lines].join('\n'), unit)
          expect(['PREVIEWED', 'UNREADABLE']).toContain(preview.state)
          expect(sumOf(preview)).toBe(preview.counts.read)
          const [kept] = await kit.register.organization.rows(
            `select count(*)::int as rows from import_row where batch_id = '${preview.id}'`,
          )
          expect(kept).toEqual({ rows: preview.counts.read })
          if (preview.state !== 'PREVIEWED') return
          const committed = await kit.commit(preview.id, 'SKIP_BAD_ROWS')
          expect([committed.state, committed.problem]).toEqual(['COMMITTED', null])
          expect(committed.counts).toEqual(preview.counts)
          // The same file again has nobody new, and changes nothing that it has just said.
          const again = await kit.previewFile([HEAD, ...lines].join('\n'), unit)
          expect([sumOf(again), again.counts.read]).toEqual([preview.counts.read, preview.counts.read])
          expect(again.counts).toMatchObject({ new: 0, updated: 0, transfers: 0 })
        },
      ),
      { numRuns: sizeOf(25, 500) },
    )
    expect(await kit.register.faults()).toEqual([])
  },
  sizeOf(60_000, 1_800_000),
)
