import type { texts as vi } from './texts.vi.ts'

/** Signing in, and passwords. */
export const texts: typeof vi = {
  signIn: {
    title: 'Sign in',
    heading: 'Sign in to chibo',
    password: 'Password',
    submit: 'Sign in',
    outcome: {
      refused: 'Not accepted. Please check what you typed.',
      limited: 'Too many attempts. Wait a few minutes and try again.',
      offline: 'The server cannot be reached.',
      failed: 'The server failed. Please try again.',
    },
  },
  code: {
    heading: 'Enter the code',
    note: 'The second step: the code on your device.',
    noteRecovery: 'The second step: one of the recovery codes that you kept.',
    label: { device: 'Code', recovery: 'Recovery code', either: 'Code or recovery code' },
    hint: {
      device: 'The six digits in your authenticator app.',
      recovery: 'Twelve letters and digits; each code works once.',
      either: 'The six digits in the app, or a recovery code that was not used yet.',
    },
    submit: 'Confirm',
    useRecovery: 'Use a recovery code',
    useDevice: 'Use the code on the device',
    back: 'Sign in with another account',
  },
  password: {
    title: 'Change the password',
    note: 'Every other session ends at once after the change.',
    show: 'Show: {field}',
    present: 'Present password',
    new: 'New password',
    repeat: 'New password again',
    rule: 'At least 10 characters, without the user name.',
    short: 'At least {min} characters are needed.',
    differs: 'The two are not the same.',
    submit: 'Change the password',
    changed: 'The password was changed. Other sessions have ended.',
  },
  setPassword: {
    title: 'Set a password',
    heading: 'Set a password',
    invitation: 'Welcome, {name}. Choose a password to begin using the account.',
    reset: 'Welcome, {name}. Choose a new password for the account.',
    submit: 'Save and sign in',
    toSignIn: 'To the sign-in page',
    gone: {
      title: 'The link cannot be used',
      text: 'It has expired, was used, or is not whole. Ask an administrator for a new one.',
    },
  },
}
