import type { Permission } from '@chibo/shared'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { mayAnywhere } from '../session/rights.ts'
import { useSession } from '../session/session.ts'

/** A page among others of a section: its route, the catalogue key of its name, the permission that it needs somewhere. */
export interface Section {
  readonly route: string
  readonly title: string
  readonly permission: Permission
}

/** The pages that the viewer may see, as `SectionTabs` shows them. */
export function useSections(sections: readonly Section[]) {
  const { t } = useI18n()
  const session = useSession()
  return computed(() =>
    sections
      .filter(({ permission }) => mayAnywhere(session.viewer.value, permission))
      .map(({ route, title }) => ({ key: route, to: { name: route, query: {} }, title: t(title) })),
  )
}
