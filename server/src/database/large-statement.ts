import { Query, type Connection, type PoolClient, type QueryResult } from 'pg'
import { wireValue, type WireValue } from './wire-value.ts'

/** Bytes from which on a parameter is sent from where it lies. */
const LARGE = 16 * 1_024

const PLAIN = new Set(['string', 'number', 'boolean', 'undefined'])

/** Whether a statement's parameters hold many bytes, and beside them only what `wireValue` writes as the driver does. */
export function isLarge(values: readonly unknown[]): boolean {
  return (
    values.some((value) => Buffer.isBuffer(value) && value.length >= LARGE) &&
    values.every((value) => Buffer.isBuffer(value) || value === null || PLAIN.has(typeof value))
  )
}

/**
 * Runs a statement whose bytes go to the socket from where they lie, unprepared. The driver would copy them into a message first;
 * its memory is outside the heap, and waits there for a collection that a small heap does not ask for.
 *
 * @param values see `isLarge`; their bytes may be written over once the statement is answered
 * @throws the database's error
 */
export function runLarge(client: PoolClient, text: string, values: readonly unknown[]): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    client.query(
      new LargeStatement(text, values.map(wireValue), (error, result) =>
        error ? reject(error) : resolve(result),
      ),
    )
  })
}

class LargeStatement extends Query {
  private readonly statement: string
  private readonly parameters: readonly WireValue[]

  constructor(
    text: string,
    parameters: readonly WireValue[],
    done: (error: Error | undefined, result: QueryResult) => void,
  ) {
    super(text, done)
    this.statement = text
    this.parameters = parameters
  }

  override submit = (connection: Connection): void => {
    const { stream } = connection
    stream.cork()
    try {
      connection.parse({ name: '', text: this.statement, types: [] }, true)
      // A connection that broke tells so by itself.
      if (stream.writable) for (const part of bindMessage(this.parameters)) stream.write(part)
      connection.describe({ type: 'P', name: '' }, true)
      connection.execute(null, true)
      connection.sync()
    } finally {
      stream.uncork()
    }
  }
}

/** The message Bind of the protocol (PostgreSQL, 54.7) for the unnamed statement and portal, in parts; every result is text. */
function bindMessage(parameters: readonly WireValue[]): readonly Buffer[] {
  const formats = parameters.map((value) => (Buffer.isBuffer(value) ? 1 : 0))
  const values = parameters.map((value) => (typeof value === 'string' ? Buffer.from(value) : value))
  const body = [
    Buffer.from([0, 0]),
    int16s([formats.length, ...formats, values.length]),
    ...values.flatMap((value) => (value ? [int32(value.length), value] : [int32(-1)])),
    int16s([1, 0]),
  ]
  // Its own four bytes count, the letter before them does not.
  const length = body.reduce((sum, part) => sum + part.length, 4)
  return [Buffer.from('B'), int32(length), ...body]
}

function int16s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, i) => bytes.writeInt16BE(value, 2 * i))
  return bytes
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
