import type { Label } from '@chibo/shared'
import { HttpError, type HttpErrorCode } from '../http/http-error.ts'
import { PASSWORD_FAULT_LABELS } from './auth-labels.ts'
import type { Outcome, Refusal, Refused } from './refusals.ts'

type Plain = Exclude<Refusal['reason'], 'TOO_FAST' | 'WEAK_PASSWORD'>

/**
 * How refusals are told. Only what concerns the sign-in itself says UNAUTHENTICATED: to our pages that means that
 * nobody is signed in.
 */
const TOLD: Readonly<Record<Plain, readonly [HttpErrorCode, Label]>> = {
  WRONG_SIGN_IN: [
    'UNAUTHENTICATED',
    {
      vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
      en: 'The user name or the password is wrong.',
    },
  ],
  WRONG_CODE: [
    'FORBIDDEN',
    { vi: 'Mã không đúng hoặc đã dùng.', en: 'The code is wrong or was used already.' },
  ],
  WRONG_PASSWORD: [
    'FORBIDDEN',
    { vi: 'Mật khẩu hiện tại không đúng.', en: 'The present password is wrong.' },
  ],
  TOO_LATE: [
    'UNAUTHENTICATED',
    {
      vi: 'Đã hết thời gian nhập mã. Hãy đăng nhập lại.',
      en: 'The time for the code is over. Sign in again.',
    },
  ],
  NO_LINK: [
    'NOT_FOUND',
    {
      vi: 'Liên kết này không dùng được: đã hết hạn, đã dùng hoặc không đúng.',
      en: 'This link cannot be used: it has expired, was used, or is not whole.',
    },
  ],
  FACTOR_REQUIRED: [
    'FORBIDDEN',
    {
      vi: 'Vai trò của tài khoản bắt buộc xác thực hai bước.',
      en: 'A role of this account requires the second factor.',
    },
  ],
  FACTOR_EXISTS: [
    'CONFLICT',
    { vi: 'Xác thực hai bước đã được bật.', en: 'There is a second factor already.' },
  ],
  FACTOR_MISSING: [
    'CONFLICT',
    { vi: 'Chưa thiết lập xác thực hai bước.', en: 'No second factor has been set up.' },
  ],
  SAME_PASSWORD: [
    'BAD_USER_INPUT',
    { vi: 'Mật khẩu mới phải khác mật khẩu cũ.', en: 'The new password must differ from the old one.' },
  ],
}

/** What an act came to. @throws HttpError for a refusal */
export function accepted<T extends object>(outcome: Outcome<T>): { readonly ok: true } & T {
  if (outcome.ok) return outcome
  throw errorOf(outcome)
}

function errorOf(refusal: Refused): HttpError {
  if (refusal.reason === 'TOO_FAST') return tooFastError(refusal.wait)
  if (refusal.reason === 'WEAK_PASSWORD')
    return new HttpError('BAD_USER_INPUT', PASSWORD_FAULT_LABELS[refusal.fault])
  return new HttpError(...TOLD[refusal.reason])
}

function tooFastError(wait: number): HttpError {
  const seconds = Math.ceil(wait / 1_000)
  const label = {
    vi: `Thử quá nhiều lần. Thử lại sau ${seconds} giây.`,
    en: `Too many attempts. Try again in ${seconds} s.`,
  }
  return new HttpError('RATE_LIMITED', label, { 'retry-after': String(seconds) })
}
