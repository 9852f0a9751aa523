import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSealer } from '../../src/database/sealed.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { loadDemo } from '../../src/demo/index.ts'
import { planDraft, readFiles, type GivenFiles } from '../../src/modules/reorganization-import/index.ts'
import { importUnits } from '../../src/modules/unit-import/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { tellFigure } from '../kit/security.ts'

/** Files of reorganizations: small ones, and the country's of 2025-07-01 with places of the demo. */
const TODAY = '2026-01-15'
const sealer = createSealer('a secret of this test')

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const demoFile = (name: string) => ({
  path: `${name}.csv`,
  bytes: readFileSync(new URL(`../../demo/${name}.csv`, import.meta.url)),
})

/** The country's files and those of places that the demo has. */
function replay(places: readonly string[]): GivenFiles {
  return {
    lines: ['national', ...places].map((place) => demoFile(`${place}/reorganization-2025-07-01`)),
    provinces: [demoFile('national/provinces-2025-07-01')],
    units: [
      demoFile('national/units-after'),
      ...places.map((place) => demoFile(`${place}/units-2025-07-01`)),
    ],
    allotments: [],
  }
}

const planned = (files: GivenFiles) =>
  inTransaction(database.owner.db, (tx) =>
    planDraft(
      tx,
      {
        scopeCode: 'ROOT',
        effectiveOn: '2025-07-01',
        title: 'Sắp xếp đơn vị hành chính',
        number: '202/2025/QH15',
        signedOn: '2025-06-12',
        grantsFollow: false,
      },
      readFiles(files),
      sealer,
    ),
  )

describe('the country with places of the demo', () => {
  const places = ['loc-binh', 'nong-cong', 'bac-quang', 'ben-tre'] as const

  beforeAll(async () => {
    await loadDemo(database.owner.db, { today: TODAY, sealer, places })
    const report = await importUnits(
      database.db,
      {
        fileName: 'units-before.csv',
        bytes: demoFile('national/units-before').bytes,
        unitCode: 'ROOT',
        effectiveOn: null,
        decision: null,
        isDryRun: false,
        errorPolicy: 'REJECT_ALL',
      },
      TODAY,
    )
    // Four provinces, four districts, 84 communes are of the demo.
    expect(report).toMatchObject({ state: 'COMMITTED', unchanged: 92, undecided: 0, missing: 0 })
  }, 120_000)

  test('has a place for everything', async () => {
    const began = performance.now()
    const { draft, plan, missing } = (await planned(replay(places))) ?? {}
    const seconds = (performance.now() - began) / 1_000
    tellFigure(`reorganization: the country and four places read and planned in ${seconds.toFixed(1)} s`)
    expect(plan?.problems).toEqual([])
    expect(plan).toMatchObject({ new: 3_231, updated: 139, unchanged: 11, rejected: 0 })
    expect(draft?.operations.filter(({ kind }) => kind === 'END')).toHaveLength(691)
    expect(missing).toBeGreaterThan(0)
  }, 60_000)

  test('finds what would hang on nothing without the files of a place', async () => {
    const found = await planned(replay(places.filter((place) => place !== 'loc-binh')))
    const problems = found?.plan.problems ?? []
    expect(problems).toHaveLength(32)
    expect(problems[0]).toMatchObject({
      file: 'national/reorganization-2025-07-01.csv',
      row: 1,
      problem: { code: 'UNIT_NOT_PLACED', values: { code: '188-01', unit: 'Chi bộ Bảo hiểm xã hội' } },
    })
  }, 60_000)
})
