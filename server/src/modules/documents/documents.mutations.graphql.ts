import { builder } from '../../graphql/builder.ts'
import { mutation, type Written } from '../../graphql/mutation.ts'
import { Document } from './documents.entity.ts'
import type { DocumentsService, WrittenDocument } from './documents.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly documents: DocumentsService
  }
}

const WithdrawDocumentInput = builder.inputType('WithdrawDocumentInput', {
  description: 'A document that is to hold no longer.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The document.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const SendDocumentInput = builder.inputType('SendDocumentInput', {
  description: 'Units that a document is sent to.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The document, which holds.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    recipientUnitIds: t.idList({
      required: true,
      description: 'Units that exist today, at most 200. Those that it was sent to before stay as they are.',
    }),
  }),
})

const written: Written<WrittenDocument> = { target: () => Document, id: ({ documentId }) => documentId }

mutation<WrittenDocument>({
  name: 'withdrawDocument',
  description:
    'Withdraws a document: it stays with its file and its number, and holds no longer. Not a paper of a meeting that has begun.',
  input: WithdrawDocumentInput,
  run: (input, caller, cx) => cx.useCases.documents.withdrawDocument(input, caller),
  payload: { document: written },
})

mutation<WrittenDocument>({
  name: 'sendDocument',
  description:
    'Sends a document to units: whoever reads their meetings reads it from then on, with its file.',
  input: SendDocumentInput,
  run: (input, caller, cx) => cx.useCases.documents.sendDocument(input, caller),
  payload: { document: written },
})
