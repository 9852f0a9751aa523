import type { texts as vi } from './texts.vi.ts'

/** The own account. */
export const texts: typeof vi = {
  profile: {
    account: 'Account',
    name: 'Shown name',
    language: 'Language',
  },
  factor: {
    title: 'Second factor',
    off: 'Off. When it is on, signing in also takes a code on your device.',
    on: 'On since {since}. No recovery code is left. | On since {since}. {count} recovery code is left. | On since {since}. {count} recovery codes are left.',
    required: 'Your role requires the second factor.',
    wanted: 'Your role requires a second factor. Set it up to go on.',
    ready: 'The second factor is on.',
    setUp: 'Set up',
    next: 'Continue',
    confirm: 'Turn the second factor on',
    passwordNote: 'First enter your password, to confirm that it is you.',
    scanNote: 'Scan this with the authenticator app on your phone, then enter the code that the app shows.',
    qr: 'QR code for the authenticator app',
    typeNote: 'No camera? Enter this key in the app:',
    renew: 'New recovery codes',
    renewNote: 'The earlier recovery codes will no longer work.',
    disable: 'Turn the second factor off',
    disableNote: 'Afterwards the password alone is enough to sign in.',
    disabled: 'The second factor is off.',
  },
  recovery: {
    title: 'Recovery codes',
    note: 'Keep these in a safe place. Without the device, each of them stands in for it once. They are shown only now.',
    copy: 'Copy',
    print: 'Print',
    done: 'I have kept the codes',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Print them or write them down.',
  },
  sessions: {
    title: 'Sessions',
    unknown: 'Unknown browser',
    times: 'Since {began} · last used {used}',
    current: 'This session',
    end: 'End',
    endOne: 'End the session: {name}',
    endOthers: 'End all others',
    ended: 'Ended.',
  },
}
