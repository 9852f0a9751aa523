import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createToday } from '../../src/clock.ts'
import { connect, type Connections } from '../../src/database/pool.ts'
import {
  readFiles,
  type DraftHead,
  type GivenFile,
  type GivenFiles,
} from '../../src/modules/reorganization-import/index.ts'
import { importUnits } from '../../src/modules/unit-import/index.ts'

/** The first day of the country's reorganization, and the day before. */
export const DAY = '2025-07-01'
export const BEFORE = '2025-06-30'

/** What the country decided. */
export const HEAD: DraftHead = {
  scopeCode: 'ROOT',
  title: 'Sắp xếp đơn vị hành chính cấp tỉnh, cấp xã',
  number: '202/2025/QH15',
  signedOn: '2025-06-12',
  effectiveOn: DAY,
  grantsFollow: true,
}

/** The country's files. */
export function nationalFiles(): GivenFiles {
  return {
    lines: [given('reorganization-2025-07-01')],
    provinces: [given('provinces-2025-07-01')],
    units: [given('units-after')],
    allotments: [],
  }
}

/** Codes of the communes that are divided. */
export function dividedCodes(): string[] {
  const { lines } = readFiles(nationalFiles())
  return lines.flatMap(({ oldCode, split }) => (split === 'yes' ? [oldCode] : []))
}

function given(name: string): GivenFile {
  const path = `${name}.csv`
  return { path, bytes: readFileSync(resolve(import.meta.dirname, '../../demo/national', path)) }
}

/** Imports the country as it was before: 10,794 units. @returns seconds */
export async function importCountry(url: string): Promise<number> {
  const { path: fileName, bytes } = given('units-before')
  const connections: Connections = connect(url, { name: 'chibo command', size: 2 })
  try {
    const began = performance.now()
    const { state, errors } = await importUnits(
      connections.db,
      {
        fileName,
        bytes,
        unitCode: 'ROOT',
        effectiveOn: null,
        decision: null,
        isDryRun: false,
        errorPolicy: 'REJECT_ALL',
      },
      createToday(undefined)(),
    )
    if (state !== 'COMMITTED') throw new Error(`The country was refused: ${errors[0]?.message ?? ''}`)
    return (performance.now() - began) / 1_000
  } finally {
    await connections.close()
  }
}
