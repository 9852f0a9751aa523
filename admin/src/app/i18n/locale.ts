import { LOCALES } from '@chibo/shared'
import type { Locale } from '@chibo/shared'
import { createI18n } from 'vue-i18n'
import { vi } from './vi/index.ts'

const KEY = 'chibo.locale'

/** The language kept in this browser; undefined when none was chosen here. */
export function storedLocale(): Locale | undefined {
  const value = localStorage.getItem(KEY)
  return LOCALES.find((locale) => locale === value)
}

/** The catalogue of every text on screen. Vietnamese is there from the start, English comes when asked for. */
export const i18n = createI18n({
  legacy: false,
  locale: 'vi',
  fallbackLocale: 'vi',
  missingWarn: false,
  fallbackWarn: false,
  messages: { vi },
})

/** Switches the language of the screen. */
export async function showLocale(locale: Locale): Promise<void> {
  if (locale === 'en') {
    const { en } = await import('./en/index.ts')
    i18n.global.setLocaleMessage('en', en)
  }
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
