import type { Labels } from './vocabulary.ts'

/** What befalls a unit. */
export const UNIT_EVENTS = ['CREATED', 'MOVED', 'RENAMED', 'KIND_CHANGED', 'ENDED'] as const
export type UnitEvent = (typeof UNIT_EVENTS)[number]
export const UNIT_EVENT_LABELS: Labels<UnitEvent> = {
  CREATED: { vi: 'Thành lập', en: 'Created' },
  MOVED: { vi: 'Chuyển trực thuộc', en: 'Moved' },
  RENAMED: { vi: 'Đổi tên hoặc mã', en: 'Renamed or given another code' },
  KIND_CHANGED: { vi: 'Đổi loại hình', en: 'Kind changed' },
  ENDED: { vi: 'Kết thúc', en: 'Ended' },
}

/**
 * How a unit on one day compares with another day. One that is gone has gone into others (CONTINUED to HANDED_OVER: see
 * LINEAGE_KINDS) or ENDED without any.
 */
export const UNIT_CHANGES = [
  'CREATED',
  'MOVED',
  'RENAMED',
  'KIND_CHANGED',
  'CONTINUED',
  'MERGED',
  'SPLIT',
  'HANDED_OVER',
  'ENDED',
] as const
export type UnitChange = (typeof UNIT_CHANGES)[number]
export const UNIT_CHANGE_LABELS: Labels<UnitChange> = {
  CREATED: { vi: 'Thành lập mới', en: 'Created' },
  MOVED: { vi: 'Chuyển trực thuộc', en: 'Moved' },
  RENAMED: { vi: 'Đổi tên hoặc mã', en: 'Renamed or given another code' },
  KIND_CHANGED: { vi: 'Đổi loại hình', en: 'Kind changed' },
  CONTINUED: { vi: 'Kết thúc, được kế tục', en: 'Ended, continued by another' },
  MERGED: { vi: 'Hợp nhất, sáp nhập', en: 'Merged' },
  SPLIT: { vi: 'Chia tách', en: 'Split' },
  HANDED_OVER: { vi: 'Bàn giao', en: 'Handed over' },
  ENDED: { vi: 'Kết thúc', en: 'Ended' },
}
