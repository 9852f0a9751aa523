import { parse, type DocumentNode } from 'graphql'
import { createSealer } from '../../src/database/sealed.ts'
import { SECRET, TODAY } from '../kit/app.ts'
import type { Organization } from '../naive/organization.ts'
import { answerNaively } from '../naive/reader.ts'
import type { MatrixViewer } from './viewers.ts'

const sealer = createSealer(SECRET)
const documents = new Map<string, DocumentNode>()

/** What the written rules answer: the naive reader, which shares no code with the server. */
export async function expectedAnswer(
  organization: Organization,
  { asker, policy }: MatrixViewer,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  if (asker === null) throw new Error('nobody is answered nothing')
  const document = documents.get(text) ?? parse(text)
  documents.set(text, document)
  const question = {
    organization,
    policy,
    today: TODAY,
    locale: asker.locale,
    viewer: asker,
    open: (sealed: Uint8Array) => sealer.open(sealed),
  }
  const { result } = await answerNaively(question, document, variables)
  if (result.errors?.[0]) throw new Error(`${result.errors[0].message}\n${text}`)
  return result.data
}
