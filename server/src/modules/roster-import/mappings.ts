import {
  importDecisions,
  isWithin,
  rosterLayout,
  vietnameseDate,
  type ImportDecisions,
  type Problem,
  type RosterColumn,
} from '@chibo/shared'
import { z } from 'zod'
import { encodeId } from '../../graphql/ids.ts'
import { pathsTo } from '../units/index.ts'
import type { Step } from './jobs.ts'
import {
  dropTakenBack,
  findLayout,
  findMappings,
  keepMapping,
  noteUse,
  type StoredMapping,
} from './mappings.repo.ts'
import {
  countRemembered,
  formOf,
  isSameForm,
  offerOf,
  rememberedOf,
  type Fit,
  type Form,
  type Remembered,
} from './mappings.rules.ts'
import { findTargetUnits } from './targets.repo.ts'

/** What a file begins with that was decided of an earlier one. */
export interface TakenOver {
  readonly mappingId: string
  readonly decisions: ImportDecisions
  /** that, and what was left out of it */
  readonly told: readonly Problem[]
  /** whether the same named office sent the same form to the same place: then nobody need look before it is written */
  readonly isSure: boolean
}

/** The columns of the sheets of a file that are read by decisions; null where none can be. */
export type SeeColumns = (decisions: ImportDecisions) => Promise<readonly (readonly RosterColumn[])[] | null>

/** How often a file is opened by remembered decisions at most, to see whether they are of its form. */
const TRIED = 5

/** Codes by which a batch says what it began with. */
export const TAKEN_OVER: readonly Problem['code'][] = ['ALARM_DECISIONS_TAKEN', 'ALARM_DECISIONS_LEFT_OUT']

/**
 * Looks for what was decided of files like the one at hand: below its unit or, as far as the importer may import there, below one
 * above it. A file of another form takes decisions on texts from the same unit and the same named sender alone: there the same
 * words of the same office mean the same; a nameless sender is nobody.
 */
export async function takeOver(
  { tx, batch, importer }: Pick<Step, 'tx' | 'batch' | 'importer'>,
  given: ImportDecisions,
  see: SeeColumns,
): Promise<TakenOver | null> {
  const paths = pathsTo(batch.unitPath).filter((path) => isWithin(importer.ranges, path))
  const mappings = await findMappings(tx, paths, batch.sender)
  if (mappings.length === 0) return null
  const found = await findFitting(mappings, given, see)
  const texts = mappings.find(
    ({ isOfSender, unitPath, sender }) => isOfSender && sender !== null && unitPath === batch.unitPath,
  )
  const chosen = found ?? (texts && { mapping: texts, remembered: parsed(texts), fit: 'TEXTS' as const })
  if (!chosen) return null
  const { mapping, remembered, fit } = chosen
  const units = await findTargetUnits(tx, batch.unitPath, batch.effectiveOn)
  const ids = new Set(units.map(({ id }) => encodeId('unit', id)))
  const { decisions, taken, leftOut } = offerOf(remembered, given, fit, (id) => ids.has(id))
  if (taken === 0) return null
  return {
    mappingId: mapping.id,
    decisions,
    told: toldOf(mapping, taken, leftOut),
    isSure:
      fit === 'WHOLLY' &&
      mapping.isOfSender &&
      mapping.sender !== null &&
      mapping.unitPath === batch.unitPath,
  }
}

interface Fitting {
  readonly mapping: StoredMapping
  readonly remembered: Remembered
  readonly fit: Fit
}

/** The first mapping that is of the form of the file: as it is found by itself, or as the mapping's own decisions find it. */
async function findFitting(
  mappings: readonly StoredMapping[],
  given: ImportDecisions,
  see: SeeColumns,
): Promise<Fitting | undefined> {
  const isOf = (mapping: StoredMapping, columns: Awaited<ReturnType<SeeColumns>>): boolean =>
    columns !== null && isSameForm(formOf(columns).headers, mapping.headers)
  const alone = await see(given)
  let tried = 0
  for (const mapping of mappings) {
    const remembered = parsed(mapping)
    const { columns, headerRows, sheets } = remembered
    const isFound = isOf(mapping, alone)
    const isPlaced = headerRows !== null || sheets !== null
    if (isFound && !isPlaced) return { mapping, remembered, fit: 'WHOLLY' }
    if ((isPlaced || columns.length > 0) && tried < TRIED) {
      tried += 1
      if (isOf(mapping, await see({ ...given, columns, headerRows, sheets })))
        return { mapping, remembered, fit: 'WHOLLY' }
    }
    if (isFound) return { mapping, remembered, fit: 'COLUMNS' }
  }
  return undefined
}

function parsed({ decisions }: StoredMapping): Remembered {
  return rememberedOf(importDecisions.parse(decisions))
}

function toldOf({ sender, usedOn }: StoredMapping, taken: number, leftOut: number): Problem[] {
  const values = {
    count: taken,
    date: vietnameseDate(usedOn),
    senderVi: sender ?? 'không ghi',
    senderEn: sender ?? 'not told',
  }
  const all: Problem = { code: 'ALARM_DECISIONS_TAKEN', path: [], values }
  if (leftOut === 0) return [all]
  return [all, { code: 'ALARM_DECISIONS_LEFT_OUT', path: [], values: { count: leftOut } }]
}

const keptLayout = z.object({ sheets: z.array(z.object({ layout: rosterLayout })) })

/** Remembers what was decided of a file that is written, for the next one of its form. */
export async function remember({ tx, batch }: Pick<Step, 'tx' | 'batch'>): Promise<void> {
  const form = formOfLayout(await findLayout(tx, batch.id))
  await noteUse(tx, batch.id)
  // By what no heading says no file is known again.
  if (form.headers.length === 0) return
  const key = { ...form, unitId: batch.unitId, sender: batch.sender }
  const remembered = rememberedOf(importDecisions.parse(batch.decisions))
  if (countRemembered(remembered) > 0) await keepMapping(tx, key, remembered)
  else await dropTakenBack(tx, batch.id, key)
}

function formOfLayout(layout: unknown): Form {
  const kept = keptLayout.safeParse(layout)
  return formOf(kept.success ? kept.data.sheets.map((sheet) => sheet.layout.columns) : [])
}
