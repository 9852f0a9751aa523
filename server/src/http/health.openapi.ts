import { z } from 'zod'
import type { DescribedDoor } from './openapi.ts'

/** How the doors of health are described. */
export const healthDoor: DescribedDoor = {
  name: 'health',
  description: 'Whether the program lives, and whether it can answer.',
  routes: {
    'GET /healthz': {
      summary: 'The process lives',
      answers: {
        200: {
          description: 'It does.',
          content: { 'application/json': z.object({ status: z.literal('ok') }) },
        },
      },
      isOpen: true,
    },
    'GET /readyz': {
      summary: 'The database answers and has the migrations of the program',
      answers: {
        200: {
          description: 'Requests will be answered.',
          content: {
            'application/json': z.object({ status: z.literal('ready'), migration: z.number().int() }),
          },
        },
        503: {
          description: 'Not now.',
          content: {
            'application/json': z.object({
              status: z.literal('unavailable'),
              reason: z.enum(['DATABASE', 'MIGRATIONS', 'CLOSING']),
            }),
          },
        },
      },
      isOpen: true,
    },
  },
}
