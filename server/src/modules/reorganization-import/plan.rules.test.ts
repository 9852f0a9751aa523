import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFiles } from './files.ts'
import type { ImportGround, OldUnit } from './ground.rules.ts'
import { planReorganization, type ReorganizationPlan } from './plan.rules.ts'
import type { AllotmentRow, LineRow, ReorganizationRows, UnitRow } from './rows.rules.ts'

/** A small country: two provinces, a district in each, communes below them, cells below a commune and a district. */
const OLD = `
1,province,Tỉnh Một,
2,province,Tỉnh Hai,
11,district,Huyện Một,1
21,district,Huyện Hai,2
a,commune,Xã A,11
b,commune,Xã B,11
c,commune,Xã C,11
d,commune,Xã D,21
a1,cell,Thôn 1,a
a2,cell,Thôn 2,a
c1,cell,Thôn 3,c
x,cell,Cơ quan huyện,11`

const PAIRS = ['province root', 'commune province', 'cell commune', 'cell province', 'agency commune']

function groundOf(text: string, change: Partial<ImportGround> = {}): ImportGround {
  const scope: OldUnit = {
    id: 'root',
    code: 'ROOT',
    kind: 'root',
    name: 'Toàn Đảng',
    placeName: 'Toàn Đảng',
    parentId: null,
    isBelow: false,
  }
  const units = cellsOf(text).map(([code = '', kind = '', placeName = '', parent = '']): OldUnit => ({
    id: `id ${code}`,
    code,
    kind,
    name: `Đảng bộ ${placeName}`,
    placeName,
    parentId: parent === '' ? 'root' : `id ${parent}`,
    isBelow: true,
  }))
  return {
    scope,
    scopePath: '0000',
    dayBefore: '2025-06-30',
    units: new Map([scope, ...units].map((unit) => [unit.code, unit])),
    later: new Map(),
    kinds: new Set(['province', 'commune', 'cell', 'agency']),
    mayHangUnder: new Set(PAIRS),
    ...change,
  }
}

const cellsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(','))

const lineRows = (text: string): LineRow[] =>
  cellsOf(text).map(([oldCode = '', newCode = '', split], index) => ({
    file: 'lines',
    row: index + 2,
    oldCode,
    newCode,
    split: split ?? null,
  }))
const unitRows = (text: string): UnitRow[] =>
  cellsOf(text).map(([code = '', level = '', name = '', parentCode = ''], index) => ({
    file: 'units',
    row: index + 2,
    code,
    level,
    name,
    parentCode,
  }))
const allotmentRows = (text: string): AllotmentRow[] =>
  cellsOf(text).map(([oldCode = '', subject = '', key = '', newCode = ''], index) => ({
    file: 'allotments',
    row: index + 2,
    oldCode,
    subject,
    key,
    newCode,
  }))

interface Texts {
  lines: string
  units: string
  allotments?: string
}

function plan({ lines, units, allotments = '' }: Texts, ground = groundOf(OLD)): ReorganizationPlan {
  const rows = { lines: lineRows(lines), units: unitRows(units), allotments: allotmentRows(allotments) }
  const members = new Map(
    rows.allotments.filter(({ key }) => key.startsWith('card')).map((row) => [row, `member ${row.key}`]),
  )
  return planReorganization(rows, members, ground)
}

/** A step in short: its kind, what it is out of, what there is after it. */
const brief = ({ steps }: ReorganizationPlan): string[] =>
  steps.map(({ kind, unitIds, results, lines }) => {
    const after = results.map(({ key, unitId, parentUnitId, parentKey }) => {
      const parent = parentKey ?? parentUnitId
      return `${unitId === null ? '+' : ''}${key}${parent === null ? '' : ` < ${parent}`}`
    })
    const going = lines.map(({ unitId, key }) => `${unitId} → ${key}`)
    return [kind, unitIds.join(' '), after.join(', '), going.join(', ')].filter(Boolean).join('; ')
  })

const PROVINCES = '1,province,Tỉnh Một,\n2,province,Tỉnh Hai,'
/** Everything has its place: the country above, reorganized without any problem. */
const WHOLE: Texts = {
  lines: 'a,e,no\nb,e,no\nc,f,yes\nc,g,yes\nd,d,no\nx,h,no',
  units: `${PROVINCES}\ne,commune,Xã E,1\nf,commune,Xã F,1\ng,commune,Xã G,1\nd,commune,Xã D,2\nh,cell,Cơ quan xã,e`,
  allotments: 'c,unit,c1,f\nc,member,card 1,g',
}

describe('steps', () => {
  test('many to one merge, one to many split, one to one lives on, levels end', () => {
    const planned = plan(WHOLE)
    expect(planned.problems).toEqual([])
    expect(brief(planned)).toEqual([
      'MERGE; id a id b; +e < id 1; id a → e, id b → e',
      'SPLIT; id c; +f < id 1, +g < id 1; id c → f, id c → g',
      'MOVE; d < id 2',
      'MOVE; h < e',
      'END; id 11',
      'END; id 21',
    ])
    expect(planned).toMatchObject({ new: 3, updated: 2, unchanged: 2, transfers: 8, rejected: 0 })
    expect(planned.steps[3]?.results[0]).toMatchObject({
      unitId: 'id x',
      code: 'h',
      kind: null,
      placeName: 'Cơ quan xã',
    })
    expect(planned.allotments).toEqual([
      { memberId: null, unitId: 'id c1', key: 'f', rule: 'FILE' },
      { memberId: 'member card 1', unitId: null, key: 'g', rule: 'FILE' },
    ])
  })

  test('many to many is one merge with its lines', () => {
    const planned = plan({
      lines: 'a,e,no\nb,e,yes\nb,f,yes\nc,f,no\nd,d,no\nx,e,no',
      units: `${PROVINCES}\ne,commune,Xã E,1\nf,commune,Xã F,1\nd,commune,Xã D,2`,
    })
    expect(planned.problems).toEqual([])
    expect(brief(planned)[0]).toBe(
      'MERGE; id a id b id c id x; +e < id 1, +f < id 1; id a → e, id b → e, id b → f, id c → f, id x → e',
    )
  })

  test('one that lives on is called after what reaches furthest, and says all that changes', () => {
    const planned = plan(
      {
        lines: 'a,a\nb,b9\nc,c',
        units: 'a,commune,Xã Khác,1\nb9,agency,Xã B,11\nc,agency,Xã C,11\n',
      },
      groundOf(OLD, {
        kinds: new Set(['province', 'district', 'commune', 'cell', 'agency']),
        mayHangUnder: new Set(['commune province', 'agency district']),
      }),
    )
    expect(planned.problems).toEqual([])
    expect(planned.steps.map(({ kind, results }) => [kind, results[0]])).toMatchObject([
      ['MOVE', { unitId: 'id a', code: null, placeName: 'Xã Khác', kind: null, parentUnitId: 'id 1' }],
      ['CHANGE_KIND', { unitId: 'id b', code: 'b9', kind: 'agency', placeName: null, parentUnitId: null }],
      ['CHANGE_KIND', { unitId: 'id c', code: null, kind: 'agency' }],
    ])
  })

  test('a unit that comes out of none is created, also below another that begins', () => {
    const planned = plan(
      { lines: '', units: 'n,commune,Xã Mới,1\nm,cell,Thôn Mới,n' },
      groundOf('1,province,Tỉnh Một,'),
    )
    expect(brief(planned)).toEqual(['CREATE; +n < id 1', 'CREATE; +m < n'])
  })

  test('provinces merge under their communes: a child finds the parent that begins', () => {
    const planned = plan(
      { lines: '1,2\n2,2\na,a', units: '2,province,Tỉnh Hai,\na,commune,Xã A,2' },
      groundOf('1,province,Tỉnh Một,\n2,province,Tỉnh Hai,\na,commune,Xã A,1'),
    )
    expect(planned.problems).toEqual([])
    expect(brief(planned)).toEqual(['MERGE; id 1 id 2; +2 < root; id 1 → 2, id 2 → 2', 'MOVE; a < 2'])
  })

  test('what hangs directly below a level that ends may be moved, and its members allotted, by the file', () => {
    const planned = plan({
      ...WHOLE,
      lines: WHOLE.lines.replace('\nx,h,no', ''),
      units: WHOLE.units.replace('\nh,cell,Cơ quan xã,e', ''),
      allotments: '11,unit,x,e\n11,member,card 1,e\n11,member,card 2,d',
    })
    expect(planned.problems).toEqual([])
    expect(brief(planned).slice(3)).toEqual([
      'MOVE; x of 11 < e',
      'END; id 11; id 11 → e, id 11 → d',
      'END; id 21',
    ])
    expect(planned.allotments.map(({ key }) => key)).toEqual(['e', 'd'])
  })
})

describe('problems', () => {
  test.each<[string, Partial<Texts>, string]>([
    ['an empty old code', { lines: ',e,no' }, 'lines 2 old_code REQUIRED'],
    ['an empty new code', { lines: 'a,,no' }, 'lines 2 new_code REQUIRED'],
    ['neither yes nor no', { lines: 'a,e,maybe' }, 'lines 2 split INVALID_VALUE'],
    ['a line twice', { lines: 'a,e,no\nb,e,no\na,e,no' }, 'lines 4 new_code DUPLICATE'],
    ['an old unit that is not there', { lines: 'z,e,no' }, 'lines 2 old_code UNIT_NOT_IN_FORCE'],
    ['the unit that decides', { lines: 'ROOT,e,no' }, 'lines 2 old_code UNIT_NOT_IN_FORCE'],
    ['a new unit that no file has', { lines: 'a,z,no' }, 'lines 2 new_code NOT_FOUND'],
    ['a split with one line', { lines: 'a,e,yes\nb,e,no' }, 'lines 2 split SPLIT_DIFFERS'],
    ['two lines without a split', { lines: 'c,f,no\nc,g,no' }, 'lines 3 split SPLIT_DIFFERS'],
    ['a unit without a code', { units: ',commune,Xã E,1' }, 'units 2 code REQUIRED'],
    ['a code with a blank', { units: 'e e,commune,Xã E,1' }, 'units 2 code INVALID_VALUE'],
    ['a unit twice', { units: 'e,commune,Xã E,1\ne,commune,Xã F,1' }, 'units 3 code DUPLICATE'],
    ['a kind that there is no more', { units: 'e,district,Huyện E,1' }, 'units 2 level KIND_UNKNOWN'],
    ['a unit without a name', { units: 'e,commune,,1' }, 'units 2 name REQUIRED'],
    ['too long a name', { units: `e,commune,${'E'.repeat(501)},1` }, 'units 2 name TOO_LONG'],
    [
      'a code that no line names, with another name',
      { units: 'a1,cell,Thôn 9,a' },
      'units 2 code CODE_NOT_MAPPED',
    ],
    ['a unit below itself', { units: 'e,commune,Xã E,e' }, 'units 2 parent_code INVALID_VALUE'],
    ['a parent that ends', { units: 'e,commune,Xã E,11' }, 'units 2 parent_code UNIT_ENDS'],
    [
      'a parent that goes into another',
      { lines: 'a,e,no\nb,e,no', units: 'e,commune,Xã E,1\nm,cell,Thôn,a' },
      'units 3 parent_code UNIT_ENDS',
    ],
    ['a parent that is nowhere', { units: 'e,commune,Xã E,99' }, 'units 2 parent_code NOT_FOUND'],
    ['a parent of another kind', { units: 'e,commune,Xã E,' }, 'units 2 parent_code PARENT_NOT_ALLOWED'],
    ['an allotment without old code', { allotments: ',unit,c1,f' }, 'allotments 2 old_code REQUIRED'],
    ['an allotment without key', { allotments: 'c,unit,,f' }, 'allotments 2 key REQUIRED'],
    ['an allotment without new code', { allotments: 'c,unit,c1,' }, 'allotments 2 new_code REQUIRED'],
    ['neither unit nor member', { allotments: 'c,cell,c1,f' }, 'allotments 2 subject INVALID_VALUE'],
    ['an allotment out of nothing', { allotments: 'z,unit,c1,f' }, 'allotments 2 old_code UNIT_NOT_IN_FORCE'],
    ['a unit from elsewhere', { allotments: 'c,unit,a1,f' }, 'allotments 2 key NOT_FOUND'],
    ['a member whom the unit does not have', { allotments: 'c,member,1,f' }, 'allotments 2 key NOT_FOUND'],
    ['an allotment twice', { allotments: 'c,unit,c1,f\nc,unit,c1,g' }, 'allotments 3 key DUPLICATE'],
    ['an allotment of what a line takes', { allotments: '11,unit,a,e' }, 'allotments 2 key UNIT_ENDS'],
    [
      'an allotment to where the unit does not go',
      { allotments: 'c,unit,c1,e' },
      'allotments 2 new_code ALLOTTED_ELSEWHERE',
    ],
    [
      'an allotment out of what stays',
      { allotments: 'a1,member,card 1,e' },
      'allotments 2 old_code NOT_DIVIDED',
    ],
    [
      'an allotment to nowhere',
      { lines: 'a,e,no\nb,e,no\nd,d,no', allotments: '11,unit,x,z' },
      'allotments 2 new_code NOT_FOUND',
    ],
    [
      'an allotment to what does not change',
      { allotments: '11,member,card 1,1' },
      'allotments 2 new_code NOT_FOUND',
    ],
    [
      'an allotment under another kind',
      { lines: 'a,e,no\nb,e,no\nd,d,no', allotments: '11,unit,x,h' },
      'allotments 2 new_code PARENT_NOT_ALLOWED',
    ],
    ['what would hang on nothing', { lines: 'a,e,no\nb,e,no\nd,d,no\nx,h,no' }, 'lines 1 - UNIT_NOT_PLACED'],
  ])('%s', (_, change, expected) => {
    const { problems } = plan({ ...WHOLE, ...change })
    const told = problems.map(
      ({ file, row, column, problem }) => `${file} ${String(row)} ${column ?? '-'} ${problem.code}`,
    )
    expect(told).toContain(expected)
  })

  test('a code that somebody bears later, or outside of what the unit decides on', () => {
    const outside = groundOf(OLD)
    const units = new Map(
      [...outside.units].map(([code, unit]) => [code, { ...unit, isBelow: code !== 'a1' && unit.isBelow }]),
    )
    const ground = { ...outside, units, later: new Map([['e', '2026-01-01']]) }
    const { problems } = plan({ lines: '', units: 'e,commune,Xã E,1\na1,cell,Thôn 9,1' }, ground)
    expect(problems.slice(0, 2).map(({ problem }) => problem)).toEqual([
      { code: 'CODE_BORNE_LATER', path: [], values: { date: '01/01/2026' } },
      { code: 'CODE_BORNE_ELSEWHERE', path: [] },
    ])
  })

  test('no card number is told', () => {
    const { problems } = plan({ ...WHOLE, allotments: 'c,member,001203000001,f' })
    expect(JSON.stringify(problems)).not.toContain('001203000001')
  })
})

const code = fc.integer({ min: 0, max: 12 }).map(String)
const mapping = fc.uniqueArray(fc.record({ old: code, fresh: code }), {
  selector: ({ old, fresh }) => `${old} ${fresh}`,
})

/** Communes of one province, every one named, by a mapping as drawn. */
function drawn(pairs: readonly { old: string; fresh: string }[]): {
  rows: ReorganizationRows
  ground: ImportGround
} {
  const olds = [...new Set(pairs.map(({ old }) => old))]
  const fresh = [...new Set(pairs.map((pair) => pair.fresh))]
  const parts = Map.groupBy(pairs, ({ old }) => old)
  const lines = pairs.map(
    (pair) => `o${pair.old},n${pair.fresh},${(parts.get(pair.old)?.length ?? 0) > 1 ? 'yes' : 'no'}`,
  )
  return {
    rows: {
      lines: lineRows(lines.join('\n')),
      units: unitRows(fresh.map((one) => `n${one},commune,Xã ${one},1`).join('\n')),
      allotments: [],
    },
    ground: groundOf(`1,province,Tỉnh Một,\n${olds.map((one) => `o${one},commune,Xã ${one},1`).join('\n')}`),
  }
}

describe('any mapping', () => {
  test('every old unit is in exactly one step, every new one is the result of one, every line stands in its step', () => {
    fc.assert(
      fc.property(mapping, (pairs) => {
        const { rows, ground } = drawn(pairs)
        const planned = planReorganization(rows, new Map(), ground)
        expect(planned.problems).toEqual([])
        const results = planned.steps.flatMap((step) => step.results)
        const livingOn = results.flatMap(({ unitId }) => unitId ?? [])
        const named = [...planned.steps.flatMap(({ unitIds }) => unitIds), ...livingOn]
        expect([...named].sort()).toEqual([...new Set(pairs.map(({ old }) => `id o${old}`))].sort())
        expect(results.map(({ key }) => key).sort()).toEqual(
          [...new Set(pairs.map(({ fresh }) => `n${fresh}`))].sort(),
        )
        const going = planned.steps.flatMap(({ lines }) => lines.map(({ unitId, key }) => `${unitId} ${key}`))
        const alone = results.flatMap(({ unitId, key }) => (unitId === null ? [] : `${unitId} ${key}`))
        expect([...going, ...alone].sort()).toEqual(
          pairs.map(({ old, fresh }) => `id o${old} n${fresh}`).sort(),
        )
        for (const { unitIds, results: after, lines } of planned.steps)
          for (const { unitId, key } of lines) {
            expect(unitIds).toContain(unitId)
            expect(after.map((result) => result.key)).toContain(key)
          }
      }),
    )
  })

  test('lives on exactly where one old unit and one new one know only each other', () => {
    fc.assert(
      fc.property(mapping, (pairs) => {
        const { rows, ground } = drawn(pairs)
        const { steps } = planReorganization(rows, new Map(), ground)
        const living = steps.flatMap(({ results }) => results.flatMap(({ unitId }) => unitId ?? []))
        const wanted = pairs.filter(
          ({ old, fresh }) => pairs.filter((pair) => pair.old === old || pair.fresh === fresh).length === 1,
        )
        expect(living.sort()).toEqual(wanted.map(({ old }) => `id o${old}`).sort())
      }),
    )
  })

  test('every row counts once, whatever is wrong with it', () => {
    const cell = fc.constantFrom('', 'a', 'b', 'c', 'e', 'f', '1', '11', 'x', 'c1', 'z')
    const table = (width: number, more: readonly string[]) =>
      fc
        .array(fc.array(fc.oneof(cell, fc.constantFrom(...more)), { minLength: width, maxLength: width }))
        .map((rows) => rows.map((row) => row.join(',')).join('\n'))
    fc.assert(
      fc.property(
        table(3, ['yes', 'no']),
        table(4, ['commune', 'cell']),
        table(4, ['unit', 'member', 'card 1']),
        (lines, units, allotments) => {
          const planned = plan({ lines, units, allotments })
          const read = [lines, units, allotments].reduce((sum, text) => sum + cellsOf(text).length, 0)
          const { new: begun, updated, unchanged, transfers, rejected } = planned
          expect(begun + updated + unchanged + transfers + rejected).toBe(read)
        },
      ),
    )
  })

  test('the order of the lines decides nothing but the order of the steps', () => {
    const shuffled = mapping.chain((pairs) =>
      fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
    )
    const sorted = (planned: ReorganizationPlan): string[] =>
      planned.steps
        .map(({ kind, unitIds, results, lines }) =>
          [
            kind,
            [...unitIds].sort().join(' '),
            results
              .map(({ key }) => key)
              .sort()
              .join(' '),
            lines
              .map(({ unitId, key }) => `${unitId} ${key}`)
              .sort()
              .join(' '),
          ].join('; '),
        )
        .sort()
    fc.assert(
      fc.property(shuffled, ([pairs, others]) => {
        const [one, other] = [drawn(pairs), drawn(others)]
        expect(sorted(planReorganization(one.rows, new Map(), one.ground))).toEqual(
          sorted(planReorganization(other.rows, new Map(), other.ground)),
        )
      }),
    )
  })
})

test('the whole country, of 2025-07-01', () => {
  const given = (name: string) => {
    const url = new URL(`../../../demo/national/${name}.csv`, import.meta.url)
    return [{ path: `${name}.csv`, bytes: readFileSync(url) }]
  }
  const before = given('units-before')
  const old = readFiles({ lines: [], provinces: [], units: before, allotments: [] })
  const ground = groundOf(
    old.units
      .map(({ code, level, name, parentCode }) => [code, level, name, parentCode].join(','))
      .join('\n'),
  )
  const began = performance.now()
  const rows = readFiles({
    lines: given('reorganization-2025-07-01'),
    provinces: given('provinces-2025-07-01'),
    units: given('units-after'),
    allotments: [],
  })
  const planned = planReorganization(rows, new Map(), ground)
  const seconds = (performance.now() - began) / 1_000
  expect(rows.unreadable).toEqual([])
  expect(planned.problems).toEqual([])
  expect(planned).toMatchObject({ new: 23 + 3_184, updated: 137, unchanged: 11, transfers: 10_665 })
  const kinds = Map.groupBy(planned.steps, ({ kind }) => kind)
  expect(Object.fromEntries([...kinds].map(([kind, { length }]) => [kind, length]))).toEqual({
    MERGE: 23 + 2_875,
    MOVE: 137,
    // Five of 696 districts have no communes and become special zones themselves.
    END: 691,
  })
  expect(seconds).toBeLessThan(2)
})
