/** What a column holds, as PostgreSQL names its type. */
export type CopiedType = 'text' | 'bytea' | 'integer' | 'smallint' | 'boolean' | 'date' | 'uuid' | 'jsonb'

/** A value of a column: text, uuid and JSON as text, days as `YYYY-MM-DD`, bytes as they are. */
export type CopiedValue = string | number | boolean | Buffer | null

/** What COPY in the binary format begins with: its signature, no flags, no extension. */
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')

/** Bytes that a UTF-16 unit takes at most in UTF-8. */
const UTF8_MOST = 3

/** The day that PostgreSQL counts dates from, in milliseconds. */
const FIRST_DAY = Date.UTC(2000, 0, 1)
const DAY_MS = 86_400_000

/**
 * Rows in the binary format of COPY, in one buffer that is used again and again: bytes go as they are, which text would double, and
 * the database has nothing to parse. A row is begun, and each of its values is put, in the order of the columns.
 */
export class CopiedRows {
  private buffer: Buffer
  private end = HEADER.length
  /** rows since the buffer was cleared */
  count = 0

  /** @param size bytes to begin with; it grows where rows need more */
  constructor(size: number) {
    this.buffer = Buffer.allocUnsafeSlow(size)
    HEADER.copy(this.buffer)
  }

  /** Bytes that the rows take. */
  get length(): number {
    return this.end
  }

  /** Begins a row. */
  begin(columns: number): void {
    this.room(2)
    this.end = this.buffer.writeInt16BE(columns, this.end)
    this.count += 1
  }

  /** Puts the next value of the row. */
  put(type: CopiedType, value: CopiedValue): void {
    if (value === null) {
      this.room(4)
      this.end = this.buffer.writeInt32BE(-1, this.end)
    } else if (typeof value === 'string') {
      if (type === 'date') this.fixed(4, (Date.parse(value) - FIRST_DAY) / DAY_MS)
      else if (type === 'uuid') this.uuid(value)
      else this.text(value, type === 'jsonb')
    } else if (typeof value === 'number') {
      this.fixed(type === 'smallint' ? 2 : 4, value)
    } else if (typeof value === 'boolean') {
      this.fixed(1, value ? 1 : 0)
    } else {
      this.room(4 + value.length)
      this.end = this.buffer.writeInt32BE(value.length, this.end)
      this.end += value.copy(this.buffer, this.end)
    }
  }

  /** The rows as they are sent, until the next one is added. */
  bytes(): Buffer {
    this.room(2)
    return this.buffer.subarray(0, this.buffer.writeInt16BE(-1, this.end))
  }

  /** Begins anew. */
  clear(): void {
    this.end = HEADER.length
    this.count = 0
  }

  private fixed(size: 1 | 2 | 4, value: number): void {
    this.room(4 + size)
    this.end = this.buffer.writeInt32BE(size, this.end)
    this.end = this.buffer.writeIntBE(value, this.end, size)
  }

  private uuid(value: string): void {
    this.room(20)
    this.end = this.buffer.writeInt32BE(16, this.end)
    this.end += this.buffer.write(value.replaceAll('-', ''), this.end, 'hex')
  }

  /** @param isJson what is sent of JSON begins with the version of its format */
  private text(value: string, isJson: boolean): void {
    this.room(5 + value.length * UTF8_MOST)
    const start = this.end + 4
    if (isJson) this.buffer[start] = 1
    const from = isJson ? start + 1 : start
    this.end = from + this.buffer.write(value, from)
    this.buffer.writeInt32BE(this.end - start, start - 4)
  }

  private room(more: number): void {
    if (this.end + more <= this.buffer.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.buffer.length, this.end + more))
    this.buffer.copy(larger, 0, 0, this.end)
    this.buffer = larger
  }
}
