import { z } from 'zod'
import { PLACES } from './places.ts'

/** What a process that loads the demo is told: by message, as arguments and environment are there for all to read. */
export const loaderOrder = z.object({
  /** connection string of a user that owns the tables */
  url: z.string(),
  /** `YYYY-MM-DD` */
  today: z.string(),
  places: z.array(z.enum(PLACES)).readonly(),
  /** of the program that will read what is sealed */
  secret: z.string(),
})

/** Which places to load, and where. */
export type LoaderOrder = z.output<typeof loaderOrder>

/** What it answers: lines for the log, and at the end a failure, if there was one. */
export const loaderMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('log'), line: z.string() }),
  z.object({ type: z.literal('failed'), sentence: z.string(), expected: z.boolean() }),
])

/** A message of a process that loads the demo. */
export type LoaderMessage = z.output<typeof loaderMessage>
