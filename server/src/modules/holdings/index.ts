export { recorded, type Consequence, type Effect, type Holding, type RecordedTable } from './holding.ts'
