import type { Labels } from '@chibo/shared'
import { currentLocale } from './locale.ts'

/** How a value of the shared vocabulary is called in the language on screen. */
export const labelOf = <T extends string>(labels: Labels<T>, value: T): string =>
  labels[value][currentLocale()]
