import type { KeyObject } from 'node:crypto'
import type { PathRange, Viewer } from '../../../src/auth/viewers/viewer.ts'
import type { WriteFrame } from './write-frame.ts'

/** What writes work with. */
export interface WriteParts {
  readonly frame: WriteFrame
  /** keys the digests in audit records */
  readonly auditKey: KeyObject
}

/** A request to write. */
export interface WriteRequest {
  readonly body: unknown
  readonly viewer: Viewer
  /** below the viewer's one grant */
  readonly range: PathRange
  readonly requestId: string
}

/** A handwritten write. @returns its answer as JSON; undefined where it was refused and nothing was written */
export type Write = (parts: WriteParts, request: WriteRequest) => Promise<string | undefined>
