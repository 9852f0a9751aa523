import { asBuffer, piecesOf, type ByteSource } from './byte-source.ts'
import { decoding } from './decoding.ts'
import type { Encoding, SheetRow, TextFormat } from './format.ts'
import { BATCH } from './limits.ts'
import { Tokenizer } from './tokenizer.ts'

/** How people call the encodings. */
const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
}

/**
 * The rows of a file of text, as they are read; memory does not grow with the file.
 *
 * @throws ProblemError naming the row that cannot be read
 */
export async function* readTextRows(
  source: ByteSource,
  { encoding, separator }: TextFormat,
  signal?: AbortSignal,
): AsyncGenerator<readonly SheetRow[], undefined> {
  const decoder = decoding(encoding)
  const tokenizer = new Tokenizer(separator)
  let read = 0
  let isFirst = true
  for await (const piece of piecesOf(source)) {
    signal?.throwIfAborted()
    for (const bytes of slicesOf(piece)) {
      read += bytes.length
      const isLast = read >= source.size
      const { text, isBroken } = decoder.take(bytes, isLast)
      const rows = tokenizer.take(text, isLast && !isBroken)
      if (isFirst && rows[0] && isSeparatorLine(rows[0])) rows.shift()
      isFirst = isFirst && rows.length === 0
      for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
      if (isBroken) tokenizer.fail('NOT_IN_ENCODING', { encoding: NAMES[encoding] })
    }
  }
}

/** Bytes that are turned to text at a time: so short that the text is collected with the young, before memory grows. */
const SLICE = 4 * 1_024

function* slicesOf(bytes: Buffer): Generator<Buffer, undefined> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE)
}

/** `sep=;` as the first line tells Excel how the file is separated, and is no row of it. */
function isSeparatorLine({ row, cells }: SheetRow): boolean {
  return row === 1 && cells.length === 2 && cells[0]?.toLowerCase() === 'sep=' && cells[1] === ''
}

/**
 * The rows of a small file at once: UTF-8 with or without its mark, separated by commas.
 *
 * @throws ProblemError naming the row that cannot be read
 */
export function readUtf8Rows(bytes: Uint8Array): readonly SheetRow[] {
  const tokenizer = new Tokenizer(',')
  const { text, isBroken } = decoding('utf-8').take(asBuffer(bytes), true)
  const rows = tokenizer.take(text, !isBroken)
  return isBroken ? tokenizer.fail('NOT_IN_ENCODING', { encoding: NAMES['utf-8'] }) : rows
}
