import { buffer } from 'node:stream/consumers'
import type { Block } from '@chibo/shared'
import { ZipFile } from 'yazl'
import * as parts from './docx-parts.ts'

/** What a text document is sent as. */
export const TEXT_DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A text document with the name under which it is given. */
export interface TextDocument {
  readonly fileName: string
  readonly bytes: Buffer
}

/**
 * A paper as a text document (ECMA-376), byte for byte the same whenever and wherever it is written: parts have no time, and are not
 * packed, as packing differs from one version of zlib to the next.
 */
export async function docx(blocks: readonly Block[]): Promise<Buffer> {
  const zip = new ZipFile()
  // Archives write the local parts of a time: made of those, it is the same in every zone.
  const mtime = new Date(2000, 0, 1)
  const add = (path: string, text: string): void =>
    zip.addBuffer(Buffer.from(text), path, { mtime, forceDosTimestamp: true, compress: false })
  add('[Content_Types].xml', parts.CONTENT_TYPES)
  add('_rels/.rels', parts.PACKAGE_RELATIONS)
  add('word/document.xml', parts.documentPart(blocks))
  add('word/_rels/document.xml.rels', parts.DOCUMENT_RELATIONS)
  add('word/styles.xml', parts.STYLES)
  add('word/settings.xml', parts.SETTINGS)
  add('word/header1.xml', parts.HEADER)
  zip.end()
  return buffer(zip.outputStream)
}
