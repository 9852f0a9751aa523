import { writeFileSync } from 'node:fs'
import { importDecisions, importReport, importView } from '@chibo/shared'
import { authDoor } from './auth/auth.openapi.ts'
import { healthDoor } from './http/health.openapi.ts'
import { describeDoors, refusalBody } from './http/openapi.ts'
import { calendarDoor } from './modules/clocks/index.ts'
import { documentDoor } from './modules/documents/index.ts'
import { minutesDoor } from './modules/minutes/index.ts'
import { exportDoor } from './modules/member-lists/index.ts'
import { scanDoor } from './modules/reorganizations/index.ts'
import { resolutionDoor } from './modules/resolutions/index.ts'
import { importDoor } from './modules/roster-import/index.ts'

/** The doors that are not GraphQL, described by OpenAPI 3.1. */
export function printedOpenApi(): string {
  const doors = [
    importDoor,
    exportDoor,
    documentDoor,
    minutesDoor,
    resolutionDoor,
    scanDoor,
    calendarDoor,
    authDoor,
    healthDoor,
  ]
  const components = {
    ImportReport: importReport,
    ImportView: importView,
    ImportDecisions: importDecisions,
    Refusal: refusalBody,
  }
  return `${JSON.stringify(describeDoors(doors, components), null, 2)}\n`
}

if (import.meta.main) writeFileSync(process.argv[2] ?? 'server/openapi.json', printedOpenApi())
