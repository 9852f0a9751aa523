export { importUnits, type ImportReport, type UnitImport } from './unit-import.service.ts'
export { unitImportHoldings } from './unit-import.holdings.ts'
