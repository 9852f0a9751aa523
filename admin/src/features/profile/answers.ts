import { LOCALES } from '@chibo/shared'
import { z } from 'zod'

const profile = z.object({
  username: z.string(),
  name: z.string(),
  locale: z.enum(LOCALES),
  email: z.string().nullable(),
  wantsMail: z.boolean(),
  secondFactor: z.object({
    since: z.string().nullable(),
    recoveryCodesLeft: z.number(),
    isRequired: z.boolean(),
  }),
})
const sessions = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      beganAt: z.string(),
      lastUsedAt: z.string(),
      browser: z.string().nullable(),
      isCurrent: z.boolean(),
    }),
  ),
})
const setUp = z.object({ secret: z.string(), uri: z.string() })
const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

/** One's own account, as `GET /auth/profile` tells it. */
export type Profile = z.output<typeof profile>

/** A session of one's own. */
export type OwnSession = z.output<typeof sessions>['sessions'][number]

/** What a device needs to show codes. */
export type FactorSecret = z.output<typeof setUp>

/** Reads the answer of `GET /auth/profile`. */
export const readProfile = (body: unknown): Profile => profile.parse(body)

/** Reads the answer of `GET /auth/sessions`. */
export const readSessions = (body: unknown): readonly OwnSession[] => sessions.parse(body).sessions

/** Reads the answer of `POST /auth/second-factor/setup`. */
export const readSetUp = (body: unknown): FactorSecret => setUp.parse(body)

/** Reads recovery codes out of an answer. */
export const readRecoveryCodes = (body: unknown): readonly string[] => recoveryCodes.parse(body).recoveryCodes
