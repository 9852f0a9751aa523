import type { FastifyInstance } from 'fastify'
import { serveTextDocuments } from '../../http/text-documents.ts'
import type { MinutesFilesService } from './minutes-files.service.ts'
import { minutesQuery } from './minutes.openapi.ts'

/** What the route of minutes works with. */
export interface MinutesRouteParts {
  readonly minutesFiles: MinutesFilesService
  readonly today: () => string
  readonly now: () => Date
}

/** `GET /documents/minutes/{meeting}.docx`: minutes as a text document, a sealed `version` of them or as they stand. */
export function registerMinutes(app: FastifyInstance, { minutesFiles, today, now }: MinutesRouteParts): void {
  serveTextDocuments(app, '/documents/minutes', {
    query: minutesQuery,
    give: (meeting, { version }, caller) => minutesFiles.give(meeting, version, caller),
    today,
    now,
  })
}
