import { formatPoints } from '../../app/i18n/format.ts'

const KILO = 1_024

/** The size of a file as people read it: `812 B`, `34,5 kB`, `1,21 MB`. */
export function formatSize(bytes: number, locale: string): string {
  if (bytes < KILO) return `${formatPoints(bytes, locale)} B`
  if (bytes < KILO * KILO) return `${formatPoints(Math.round((10 * bytes) / KILO) / 10, locale)} kB`
  return `${formatPoints(bytes / KILO / KILO, locale)} MB`
}
