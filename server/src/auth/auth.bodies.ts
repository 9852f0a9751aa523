import { z } from 'zod'
import { PASSWORD_MAX } from './passwords/passwords.ts'

/** The body of a sign-in. */
export const signInBody = z.object({
  username: z.string().min(1).max(200),
  password: z.string().min(1).max(PASSWORD_MAX),
})

/** A code as somebody types it, of the device or a recovery code. */
export const codeBody = z.object({ code: z.string().min(1).max(100) })
