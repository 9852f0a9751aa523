import type { texts as vi } from './texts.vi.ts'

/** Who may what, and why. */
export const texts: typeof vi = {
  access: {
    title: 'Access explained',
    where: 'Held on',
    permits: 'Permits',
    whose: 'Access of the account',
    whoseHint: 'Left empty: your own.',
    noAccount: 'No such account',
    at: 'On {unit}',
    count: '{allowed} of {all} permissions',
    decidedAt: 'Decided at {unit}',
    allowed: 'Allowed',
    refused: 'No',
    holders: 'Who can see this unit?',
    holdersNote: 'Roles that hold today on this unit or on one above it.',
    absent: {
      title: 'There is nothing to explain',
      text: 'The record or account does not exist, or you may not see it.',
    },
  },
  grantSource: {
    GRANT: 'given by hand',
    OFFICE: 'by office',
    WORK_GROUP: 'through a working group',
    CHARGE: 'through a charge',
  },
}
