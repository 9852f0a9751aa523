export { readTable, type Table, type TableRow } from './csv-table.ts'
export { readUnitFile, type UnitFile } from './unit-file.ts'
export { importUnits, type ImportReport, type UnitImport } from './unit-import.service.ts'
export { unitImportHoldings } from './unit-import.holdings.ts'
