import type { Catalogue } from '../vi/index.ts'
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

/** Every text on screen in English. */
export const en: Catalogue = {
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
