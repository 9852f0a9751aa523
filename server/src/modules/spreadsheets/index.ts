export { partsOfArchive } from './archive-parts.ts'
export { bytesInMemory, type ByteSource } from './byte-source.ts'
export { detectFormat } from './detection.ts'
export {
  ENCODINGS,
  LETTERS,
  SEPARATORS,
  type CellKind,
  type Detected,
  type Encoding,
  type FileFormat,
  type Finding,
  type FindingReason,
  type Letters,
  type Separator,
  type SheetName,
  type SheetRow,
  type Sureness,
  type TextFormat,
  type WorkbookFormat,
} from './format.ts'
export { firstRows, readRows, sheetShape, type ReadOptions } from './rows.ts'
export type { Merge, SheetShape } from './sheet-shape.ts'
export { readUtf8Rows } from './text-rows.ts'
