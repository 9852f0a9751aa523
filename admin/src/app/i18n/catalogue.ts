import type { Locale } from '@chibo/shared'
import { createI18n } from 'vue-i18n'
import { texts as shellInVietnamese } from '../texts.vi.ts'

/** Texts under their keys, in groups. */
interface Catalogue {
  [key: string]: string | Catalogue
}

/** What a feature says: its catalogue in every language, each fetched by itself. */
export type FeatureTexts = Readonly<Record<Locale, () => Promise<{ readonly texts: Catalogue }>>>

const shellTexts: FeatureTexts = {
  vi: () => Promise.resolve({ texts: shellInVietnamese }),
  en: () => import('../texts.en.ts'),
}

/** The texts on screen: the shell's, and those of every feature that was asked for. */
export const i18n = createI18n({
  legacy: false,
  locale: 'vi',
  fallbackLocale: false,
  missingWarn: false,
  fallbackWarn: false,
  messages: { vi: {}, en: {} },
})

const asked = new Set([shellTexts])
const there: Readonly<Record<Locale, Set<FeatureTexts>>> = { vi: new Set(), en: new Set() }

/** Has everything in this language that was asked for so far, and these features' texts. */
export async function completeTexts(locale: Locale, features: readonly FeatureTexts[] = []): Promise<void> {
  for (const texts of features) asked.add(texts)
  const missing = [...asked].filter((texts) => !there[locale].has(texts))
  if (missing.length === 0) return
  await Promise.all(
    missing.map(async (feature) => {
      const { texts } = await feature[locale]()
      i18n.global.mergeLocaleMessage(locale, texts)
      there[locale].add(feature)
    }),
  )
  // Another page may have been opened meanwhile.
  await completeTexts(locale)
}
