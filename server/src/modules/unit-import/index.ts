export { importUnits, type ImportReport, type UnitImport } from './unit-import.service.ts'
