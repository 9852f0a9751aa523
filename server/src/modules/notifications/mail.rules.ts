/** Attempts to send a mail before it is given up. */
export const ATTEMPTS = 8

const MINUTE = 60
const LONGEST = 6 * 60 * MINUTE

/**
 * Seconds to wait behind an attempt that failed, threefold each time: 1, 3, 9, 27, 81, 243, at most 360 minutes.
 *
 * @param attempt 1 for the first
 */
export function waitAfter(attempt: number): number {
  return Math.min(MINUTE * 3 ** (attempt - 1), LONGEST)
}

/** What a mail server, or the way to it, answered to an attempt that failed. */
export interface MailFailure {
  /** at which step, as the client names it: `EENVELOPE`, `EAUTH`, `ETIMEDOUT` … */
  readonly step: string
  /** of SMTP; null where none came */
  readonly status: number | null
}

/**
 * Whether a failure is for good: the server refuses this very mail. Other refusals, of the password or of everybody, are about the
 * settings, and those are put right.
 */
export function isFinal({ step, status }: MailFailure): boolean {
  return (step === 'EENVELOPE' || step === 'EMESSAGE') && status !== null && status >= 500
}

/** What becomes of a mail behind its attempt that failed: seconds to wait, or null: it is given up. */
export function nextAttempt(attempt: number, failure: MailFailure): number | null {
  return isFinal(failure) || attempt >= ATTEMPTS ? null : waitAfter(attempt)
}
