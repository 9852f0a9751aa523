import type { Problem } from '@chibo/shared'
import { stretchOf, type ByteSource } from './byte-source.ts'
import { decoding } from './decoding.ts'
import { findEncoding } from './encoding-detection.ts'
import type { Detected, Encoding, Letters } from './format.ts'
import { CAPITALS_IN_FONT, findLetters, notesOfLetters } from './old-letters.ts'
import { findSeparator } from './separator-detection.ts'
import { problemOfContainer, signatureOf } from './signatures.rules.ts'
import { detectWorkbook } from './workbook-detection.ts'

/** Bytes from the beginning of a file that tell what it is. */
const HEAD = 64 * 1_024

/**
 * What a file is, by its bytes alone: names lie. Never fails for what the file holds; of what is not certain, the caller shows
 * what was found and lets it be changed.
 */
export async function detectFormat(source: ByteSource): Promise<Detected> {
  const head = await stretchOf(source, 0, HEAD)
  const signature = signatureOf(head)
  switch (signature.kind) {
    case 'REFUSED':
      return signature
    case 'OLE':
      return refused(problemOfContainer(await directoryOf(source, head)))
    case 'ZIP':
      return detectWorkbook(source)
    case 'TEXT':
      return detectText(source, head)
  }
}

async function detectText(source: ByteSource, head: Buffer): Promise<Detected> {
  const encoding = await findEncoding(source, head)
  const isWhole = head.length >= source.size
  const { text, isBroken } = decoding(encoding.value).take(head, isWhole)
  if (isWhole && !isBroken && text.trim() === '') return refused({ code: 'FILE_EMPTY', path: [] })
  if (isBinary(isWide(encoding.value) ? text : head.toString('latin1')))
    return refused({ code: 'FILE_IS_BINARY', path: [] })
  const separator = findSeparator(text)
  const isUnicode = encoding.value === 'utf-8' || isWide(encoding.value)
  const letters = isUnicode ? findLetters(text) : undefined
  return {
    kind: 'TEXT',
    format: {
      kind: 'TEXT',
      encoding: encoding.value,
      separator: separator.value,
      ...(letters && { letters: letters.value }),
    },
    encoding,
    separator,
    ...(letters && { letters }),
    notes: notesOf(encoding.value, letters?.value),
  }
}

function notesOf(encoding: Encoding, letters: Letters | undefined): readonly Problem[] {
  return [...(encoding === 'tcvn3' ? [CAPITALS_IN_FONT] : []), ...notesOfLetters(letters)]
}

function isWide(encoding: Encoding): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be'
}

/** Whether more than one character of fifty is none that text has. */
function isBinary(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\t\n\r\f\v\x80-\x9F]/gu)?.length ?? 0
  return controls * 50 > text.length
}

/** The directory of an OLE container tells what lies in it; its first sector names at least that. */
async function directoryOf(source: ByteSource, head: Buffer): Promise<Buffer> {
  if (head.length < 512) return head
  const sector = 1 << Math.min(head.readUInt16LE(30), 16)
  return stretchOf(source, (head.readUInt32LE(48) + 1) * sector, 4_096)
}

function refused(problem: Problem): Detected {
  return { kind: 'REFUSED', problem }
}
