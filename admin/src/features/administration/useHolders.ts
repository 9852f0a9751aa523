import { ROLE_LABELS } from '@chibo/shared'
import type { AccountState, Role, TokenState } from '@chibo/shared'
import { useI18n } from 'vue-i18n'
import { labelOf } from '../../app/i18n/labels.ts'
import { useFormat } from '../../app/i18n/useFormat.ts'
import type { Tone } from '../../ui/ToneChip.vue'

const TONES: Readonly<Record<AccountState | TokenState, Tone>> = {
  ACTIVE: 'good',
  INVITED: 'info',
  DISABLED: 'error',
  EXPIRED: 'error',
  REVOKED: 'error',
}

/** How accounts and tokens are told in few words. */
export function useHolders() {
  const { t } = useI18n()
  const { instant } = useFormat()
  return {
    tone: (state: AccountState | TokenState): Tone => TONES[state],
    /** Each role once. */
    roles: (held: readonly { readonly role: Role }[]): string =>
      [...new Set(held.map(({ role }) => labelOf(ROLE_LABELS, role)))].join(', ') || t('holders.noRole'),
    used: (at: string | null): string => (at ? t('holders.used', { when: instant(at) }) : t('holders.never')),
  }
}
