import { LOCALES } from '@chibo/shared'
import type { Locale } from '@chibo/shared'
import { completeTexts, i18n } from './catalogue.ts'
import type { FeatureTexts } from './catalogue.ts'

const KEY = 'chibo.locale'

/** The language kept in this browser; undefined when none was chosen here. */
export function storedLocale(): Locale | undefined {
  const value = localStorage.getItem(KEY)
  return LOCALES.find((locale) => locale === value)
}

/** Switches the language of the screen, once all texts of the features visited are there in it. */
export async function showLocale(locale: Locale): Promise<void> {
  await completeTexts(locale)
  Reflect.set(i18n.global.locale, 'value', locale)
  document.documentElement.lang = locale
}

/** Switches the language and keeps the choice in this browser. */
export async function chooseLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEY, locale)
  await showLocale(locale)
}

/** The language on screen. */
export function currentLocale(): Locale {
  return LOCALES.find((locale) => locale === i18n.global.locale.value) ?? 'vi'
}

/** Has the texts of these features there in the language on screen. */
export async function loadTexts(features: readonly FeatureTexts[]): Promise<void> {
  const locale = currentLocale()
  await completeTexts(locale, features)
  // The language may have been switched meanwhile.
  if (locale !== currentLocale()) await loadTexts(features)
}
