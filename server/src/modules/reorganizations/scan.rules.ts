import type { ReorganizationState } from '@chibo/shared'

/** Files that a scan may be. */
const SCAN_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const

/** What file a scan is. */
export type ScanType = (typeof SCAN_TYPES)[number]

/** What a file is as a scan; undefined: none that a scan may be. */
export function scanTypeOf(mediaType: string | undefined): ScanType | undefined {
  return SCAN_TYPES.find((one) => one === mediaType)
}

/** Whether a scan may be put in the place of another: until the reorganization is approved. */
export function mayReplace(state: ReorganizationState): boolean {
  return state === 'DRAFT' || state === 'PREVIEWED'
}
