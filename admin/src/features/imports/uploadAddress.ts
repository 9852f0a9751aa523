import type { Fault } from '../../app/client/faults.ts'

/** A file and what is said of it before it is sent. */
export interface Upload {
  readonly file: File | undefined
  /** id of the unit below which it is taken in */
  readonly unit: string | undefined
  /** ISO day; undefined: today */
  readonly effectiveOn: string | undefined
  /** number of the decision by which it holds; blank: none */
  readonly decision: string
  /** which office it comes from; blank: not told */
  readonly sender: string
}

/** Where a file is sent to; it is only previewed until somebody has it written. */
export function uploadAddress({ file, unit, effectiveOn, decision, sender }: Upload): string {
  const [number, office] = [decision.trim(), sender.trim()]
  const query = new URLSearchParams({
    kind: 'members',
    unit: unit ?? '',
    dryRun: 'true',
    fileName: file?.name.normalize('NFC') ?? '',
    ...(effectiveOn ? { effective: effectiveOn } : {}),
    ...(number ? { decision: number } : {}),
    ...(office ? { sender: office } : {}),
  })
  return `/imports?${String(query)}`
}

/** What is missing before it can be sent. */
export function uploadFaults({ file, unit }: Upload, required: string): readonly Fault[] {
  return [
    ...(file ? [] : [{ path: ['file'], message: required }]),
    ...(unit ? [] : [{ path: ['unit'], message: required }]),
  ]
}
