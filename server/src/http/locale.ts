import { LOCALES, type Locale } from '@chibo/shared'

/**
 * The language of an answer.
 *
 * @param header of Accept-Language
 * @param otherwise where the header is missing or names none of ours: the viewer's, by default Vietnamese
 */
export function preferredLocale(header: string | undefined, otherwise: Locale = 'vi'): Locale {
  if (header === undefined) return otherwise
  let best: { readonly locale: Locale; readonly quality: number } | undefined
  for (const item of header.slice(0, 500).split(',')) {
    const [range = '', ...parameters] = item
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const locale = LOCALES.find((one) => range === one || range.startsWith(`${one}-`))
    if (locale === undefined) continue
    const given = parameters.find((parameter) => parameter.startsWith('q='))
    const quality = given === undefined ? 1 : Number(given.slice(2))
    if (quality > 0 && quality > (best?.quality ?? 0)) best = { locale, quality }
  }
  return best?.locale ?? otherwise
}
