import { ProblemError } from '@chibo/shared'
import { STRINGS_MAX } from './limits.ts'
import { damaged } from './zip.ts'

const BLOCK = 1_024 * 1_024
const PAGE = 65_536
/** Bytes before each text: how long it is. */
const LENGTH = 4
/** Bytes of a character of UTF-16 in UTF-8 at most. */
const WIDEST = 3

/**
 * The texts that the cells of a workbook refer to by number, as bytes in blocks: as strings of JavaScript they would take three
 * times the memory, and every collection of garbage would walk them.
 */
export class SharedStrings {
  readonly #blocks: Buffer[] = []
  /** where each text begins, counted over all blocks */
  readonly #starts: Uint32Array[] = []
  #count = 0
  #end = BLOCK

  get count(): number {
    return this.#count
  }

  /** @throws ProblemError when there are more than can be kept */
  add(text: string): void {
    const room = LENGTH + text.length * WIDEST
    if (room > BLOCK) throw damaged()
    if (this.#end + room > BLOCK) this.#begin()
    const block = this.#blocks.at(-1) ?? this.#begin()
    const length = block.write(text, this.#end + LENGTH, 'utf8')
    block.writeUInt32LE(length, this.#end)
    const page = (this.#starts[Math.floor(this.#count / PAGE)] ??= new Uint32Array(PAGE))
    page[this.#count % PAGE] = (this.#blocks.length - 1) * BLOCK + this.#end
    this.#count += 1
    this.#end += LENGTH + length
  }

  /** @throws ProblemError when there is no such text */
  at(index: number): string {
    const start = index < this.#count ? this.#starts[Math.floor(index / PAGE)]?.[index % PAGE] : undefined
    const block = this.#blocks[Math.floor((start ?? 0) / BLOCK)]
    if (start === undefined || !block) throw damaged()
    const from = start % BLOCK
    return block.toString('utf8', from + LENGTH, from + LENGTH + block.readUInt32LE(from))
  }

  #begin(): Buffer {
    if (this.#blocks.length * BLOCK >= STRINGS_MAX) throw new ProblemError({ code: 'FILE_EXPANDS', path: [] })
    const block = Buffer.allocUnsafeSlow(BLOCK)
    this.#blocks.push(block)
    this.#end = 0
    return block
  }
}
