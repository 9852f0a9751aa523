import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A path inside the checkout. */
export const at = (...parts) => resolve(root, ...parts)
