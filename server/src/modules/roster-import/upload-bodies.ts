import { Readable } from 'node:stream'
import { ProblemError } from '@chibo/shared'
import type { FastifyRequest } from 'fastify'
import { HttpError } from '../../http/http-error.ts'
import { giveBack } from '../../database/giving-back.ts'

/** What is left of a body that nobody reads is passed over, so that its sender comes to read the answer. */
export function leaveRest({ raw }: FastifyRequest): void {
  raw.unpipe()
  raw.resume()
}

/** The file of a request: its body, or the field `file` of a form. @throws ProblemError ROSTER_CUT */
export async function fileOf(
  request: FastifyRequest,
): Promise<{ readonly name: string; readonly bytes: AsyncIterable<Buffer> }> {
  if (!request.isMultipart()) return { name: '', bytes: givenBack(arriving(request.body)) }
  const part = await request.file().catch((error: unknown) => {
    // What the form's reader refuses by itself has a status; the rest is a form that does not end.
    throw error instanceof Error && 'statusCode' in error ? error : CUT
  })
  if (part?.fieldname !== 'file') throw new HttpError('BAD_USER_INPUT', NO_FILE)
  return { name: part.filename, bytes: arriving(part.file) }
}

const NO_FILE = { vi: 'Thiếu tệp ở trường “file”.', en: 'There is no file in the field “file”.' }

const CUT = new ProblemError({ code: 'ROSTER_CUT', path: [] })

/** Bytes as they come in. Who stops reading them does not close the connection: the answer is still to be sent. */
async function* arriving(body: unknown): AsyncGenerator<Buffer> {
  if (!(body instanceof Readable)) return
  try {
    yield* body.iterator({ destroyOnReturn: false })
  } catch {
    throw CUT
  }
}

/** Bytes that are there until the next ones are asked for. */
async function* givenBack(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield chunk
    giveBack(chunk)
  }
}
