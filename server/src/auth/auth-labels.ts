import type { Label } from '@chibo/shared'
import { PASSWORD_MIN, type PasswordFault } from './passwords/password-rules.ts'
import { PASSWORD_MAX } from './passwords/passwords.ts'

/** What is wrong with a password, said to whom it belongs. */
export const PASSWORD_FAULT_LABELS: Readonly<Record<PasswordFault, Label>> = {
  TOO_SHORT: {
    vi: `Mật khẩu cần ít nhất ${PASSWORD_MIN} ký tự.`,
    en: `The password needs at least ${PASSWORD_MIN} characters.`,
  },
  TOO_LONG: {
    vi: `Mật khẩu dài nhất ${PASSWORD_MAX} ký tự.`,
    en: `The password may have at most ${PASSWORD_MAX} characters.`,
  },
  COMMON: {
    vi: 'Mật khẩu này quá phổ biến, dễ bị đoán. Hãy chọn mật khẩu khác.',
    en: 'This password is too common and easily guessed. Choose another one.',
  },
  HAS_NAME: {
    vi: 'Mật khẩu không được chứa tên đăng nhập.',
    en: 'The password must not contain the user name.',
  },
}
