import { administration } from './administration.ts'
import { app } from './app.ts'
import { audit } from './audit.ts'
import { clocks } from './clocks.ts'
import { duplicates } from './duplicates.ts'
import { imports } from './imports.ts'
import { meetings } from './meetings.ts'
import { members } from './members.ts'
import { offices } from './offices.ts'
import { organization } from './organization.ts'
import { register } from './register.ts'
import { reorganizations } from './reorganizations.ts'
import { signIn } from './signIn.ts'
import { transfers } from './transfers.ts'
import { words } from './words.ts'
import { workGroups } from './workGroups.ts'

/** Every text on screen in Vietnamese, the language the others are made from. A feature's texts stand in a file of their own. */
export const vi = {
  ...app,
  ...signIn,
  ...words,
  ...organization,
  ...offices,
  ...members,
  ...duplicates,
  ...imports,
  ...register,
  ...transfers,
  ...clocks,
  ...workGroups,
  ...meetings,
  ...administration,
  ...reorganizations,
  ...audit,
}

/** The shape that every language fills: the same keys, each with a text. */
export type Catalogue = typeof vi
