import type { FastifyInstance } from 'fastify'
import { serveTextDocuments } from '../../http/text-documents.ts'
import type { ResolutionFilesService } from './resolution-files.service.ts'
import { resolutionQuery } from './resolutions.openapi.ts'

/** What the route of resolutions works with. */
export interface ResolutionRouteParts {
  readonly resolutionFiles: ResolutionFilesService
  readonly today: () => string
  readonly now: () => Date
}

/** `GET /documents/resolutions/{resolution}.docx`: a resolution as a text document, or a `supplement` to it; `.json`: what stands in it. */
export function registerResolutions(
  app: FastifyInstance,
  { resolutionFiles, today, now }: ResolutionRouteParts,
): void {
  serveTextDocuments(app, '/documents/resolutions', {
    query: resolutionQuery,
    give: (resolution, { supplement }, caller) => resolutionFiles.give(resolution, supplement, caller),
    tell: (resolution, { supplement }, caller) => resolutionFiles.tell(resolution, supplement, caller),
    today,
    now,
  })
}
