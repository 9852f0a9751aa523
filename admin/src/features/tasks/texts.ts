import type { FeatureTexts } from '../../app/i18n/catalogue.ts'

export const taskTexts: FeatureTexts = {
  vi: () => import('./texts.vi.ts'),
  en: () => import('./texts.en.ts'),
}
