export {
  changedSince,
  nameOfRow,
  recorded,
  recordedBy,
  restoreRows,
  rowsOf,
  TOLD_MAX,
  writtenTables,
  type Obstacle,
  type RecordedAct,
  type RecordedTable,
  type WrittenTable,
} from './recorded.repo.ts'
