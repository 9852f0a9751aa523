import { z } from 'zod'
import type { PlaceName } from '../../src/demo/places.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { describedFetch } from '../kit/openapi.ts'
import { Mutations } from '../kit/mutations.ts'
import { zipped } from '../kit/workbooks.ts'

/** What keeping a document came to. */
export interface Kept {
  readonly status: number
  readonly id: string
  readonly sign: string | null
  readonly code: string | undefined
  readonly message: string
}

const Body = z.looseObject({
  id: z.string().default(''),
  sign: z.string().nullable().default(null),
  code: z.string().optional(),
  message: z.string().default(''),
})

export const PDF = Buffer.from('%PDF-1.7\nNghị quyết\n')
export const PNG = Buffer.from('\x89PNG\r\n\x1a\n\x00\x00', 'latin1')
const TYPES_PART = { '[Content_Types].xml': '<Types/>' }
export const DOCX = await zipped({ ...TYPES_PART, 'word/document.xml': '<w:document/>' })
export const XLSX = await zipped({ ...TYPES_PART, 'xl/workbook.xml': '<workbook/>' })
export const MACROS = await zipped({ ...TYPES_PART, 'word/document.xml': '', 'word/vbaProject.bin': 'x' })
export const SLIDES = await zipped({ ...TYPES_PART, 'ppt/presentation.xml': '' })

const FIELDS =
  'id number sign datedOn title fileName mediaType size digest url state recipients { unit { code } } addedBy version type { code } unit { code } meeting { id }'

/** The doors of documents, of a program that listens, with a place of the demo. */
export class DocumentDoors {
  readonly app: TestApp
  readonly send: Mutations
  /** token of the board of all, as which everything is asked that does not say otherwise */
  readonly board: string
  private readonly url: string

  private constructor(app: TestApp, url: string, board: string) {
    this.app = app
    this.url = url
    this.board = board
    this.send = new Mutations(app, {
      withdrawDocument: `document { ${FIELDS} }`,
      sendDocument: `document { ${FIELDS} }`,
      createMeeting: 'meeting { id version }',
      setAgenda: 'meeting { agenda { id } }',
      updateMeeting: 'meeting { id version state }',
    })
  }

  /** @param settings of the program */
  static async open(
    settings: Readonly<Record<string, string>> = {},
    place: PlaceName = 'loc-binh',
  ): Promise<DocumentDoors> {
    const app = await createTestApp(settings, [place])
    return new DocumentDoors(app, await app.listen(), await app.token('ORGANIZATION_BOARD', 'ROOT'))
  }

  unit(code: string): Promise<string> {
    return this.send.unit(code)
  }

  /** Keeps a document. */
  async keep(
    query: Readonly<Record<string, string>>,
    bytes: Uint8Array = PDF,
    { credential = this.board, type = 'application/octet-stream', headers = {} } = {},
  ): Promise<Kept> {
    const answer = await describedFetch(`${this.url}/documents?${String(new URLSearchParams(query))}`, {
      method: 'POST',
      headers: { ...this.headers(credential), 'content-type': type, ...headers },
      body: new Uint8Array(bytes),
    })
    const { id, sign, code, message } = Body.parse(await answer.json())
    return { status: answer.status, id, sign, code, message }
  }

  /** The file of a document. */
  give(id: string, credential = this.board): Promise<Response> {
    return describedFetch(`${this.url}/documents/${id}`, { headers: this.headers(credential) })
  }

  /** An address of the program, past what is described. */
  get(path: string, credential = this.board): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: this.headers(credential) })
  }

  /** A document as GraphQL tells it. */
  async read(id: string, credential = this.board): Promise<Record<string, unknown> | null> {
    const { data } = await this.app.graphql(
      credential,
      `query ($id: ID!) { document(id: $id) { ${FIELDS} } }`,
      { id },
    )
    return z.record(z.string(), z.unknown()).nullable().parse(data?.['document'])
  }

  /** A meeting of a unit that is planned. */
  async meeting(unitId: string, startsAt = '2026-01-10T01:00:00Z'): Promise<{ id: string; version: number }> {
    const input = { unitId, kind: 'regular', startsAt }
    const { payload } = await this.send.done('createMeeting', input, this.board)
    return z.object({ id: z.string(), version: z.number() }).parse(payload['meeting'])
  }

  private headers(credential: string): Record<string, string> {
    const who: Record<string, string> = credential.startsWith('chibo_')
      ? { authorization: `Bearer ${credential}` }
      : { cookie: credential, 'x-chibo-request': '1' }
    return { ...who, 'accept-language': 'vi' }
  }
}
