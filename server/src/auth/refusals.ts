import type { PasswordFault } from './passwords/password-rules.ts'

/** Why an act of signing in, or on one's own account, came to nothing; nothing was stored then. */
export type Refusal =
  | {
      readonly reason:
        | 'WRONG_SIGN_IN'
        | 'WRONG_PASSWORD'
        | 'WRONG_CODE'
        /** the time between password and code is over */
        | 'TOO_LATE'
        /** unknown, used and expired links are one answer */
        | 'NO_LINK'
        /** a role of the account asks for the second factor */
        | 'FACTOR_REQUIRED'
        | 'FACTOR_EXISTS'
        | 'FACTOR_MISSING'
        | 'SAME_PASSWORD'
    }
  | { readonly reason: 'TOO_FAST'; /** milliseconds */ readonly wait: number }
  | { readonly reason: 'WEAK_PASSWORD'; readonly fault: PasswordFault }

/** What an act came to. */
export type Outcome<T extends object> = ({ readonly ok: true } & T) | ({ readonly ok: false } & Refusal)

/** An act that came to nothing. */
export type Refused = { readonly ok: false } & Refusal

/** A refusal without particulars. */
export function refused(reason: Exclude<Refusal['reason'], 'TOO_FAST' | 'WEAK_PASSWORD'>): Refused {
  return { ok: false, reason }
}

/** A refusal to be tried again after some milliseconds; undefined where there is nothing to wait for. */
export function tooFast(wait: number): Refused | undefined {
  return wait > 0 ? { ok: false, reason: 'TOO_FAST', wait } : undefined
}
