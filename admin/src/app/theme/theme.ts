import type { App } from 'vue'
import { createVuetify } from 'vuetify'
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg'
import { en, vi } from 'vuetify/locale'
import type { Locale } from '@chibo/shared'
import { dark, light } from './palette.ts'
import { adoptedHead } from './styleSheet.ts'

/** How the reader wants the screen; `system` follows the machine. */
export const THEME_CHOICES = ['light', 'dark', 'system'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

const KEY = 'chibo.theme'

const stored = (): ThemeChoice => {
  const value = localStorage.getItem(KEY)
  return THEME_CHOICES.find((choice) => choice === value) ?? 'system'
}

/** The component library with the house's colours and defaults. */
export function createTheme(locale: Locale) {
  const vuetify = createVuetify({
    theme: { defaultTheme: stored(), themes: { light, dark } },
    icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
    locale: { locale, fallback: 'en', messages: { vi, en } },
    display: { mobileBreakpoint: 'md', thresholds: { md: 840 } },
    defaults: {
      VCard: { flat: true, border: true },
      VTextField: { variant: 'outlined', density: 'comfortable', color: 'primary', hideDetails: 'auto' },
      VTextarea: { variant: 'outlined', density: 'comfortable', color: 'primary', hideDetails: 'auto' },
      VSelect: { variant: 'outlined', density: 'comfortable', color: 'primary', hideDetails: 'auto' },
      VAutocomplete: { variant: 'outlined', density: 'comfortable', color: 'primary', hideDetails: 'auto' },
      VCheckbox: { color: 'primary', hideDetails: 'auto', density: 'comfortable' },
      VTooltip: { location: 'top', openDelay: 250 },
    },
  })
  return {
    vuetify,
    install(app: App) {
      app.provide('usehead', adoptedHead)
      app.use(vuetify)
    },
  }
}

/** What was chosen, kept in this browser. */
export const storedTheme = stored

/** Keeps the choice in this browser. */
export function storeTheme(choice: ThemeChoice): void {
  localStorage.setItem(KEY, choice)
}
