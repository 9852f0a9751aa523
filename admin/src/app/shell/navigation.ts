import type { Permission } from '@chibo/shared'
import {
  mdiAccountMultipleOutline,
  mdiCalendarClockOutline,
  mdiCalendarMonthOutline,
  mdiClipboardCheckOutline,
  mdiClipboardListOutline,
  mdiFileDocumentCheckOutline,
  mdiFileTreeOutline,
  mdiGridLarge,
  mdiHistory,
  mdiShieldAccountOutline,
  mdiSitemapOutline,
  mdiViewDashboardOutline,
} from '@mdi/js'
import { computed } from 'vue'
import { mayAnywhere } from '../session/rights.ts'
import { useSession } from '../session/session.ts'

/** An entry of the main navigation: its section, where it leads, the catalogue key of its name. */
export interface NavigationItem {
  readonly section: string
  readonly route: string
  readonly icon: string
  readonly title: string
  /** Shown to those who have one of these somewhere; without any, to everybody. */
  readonly permissions?: readonly Permission[]
  /** Whether it stands in the user's menu on a phone, whose bar holds six. */
  readonly inMenu?: boolean
}

/** The main navigation, in its order. */
const NAVIGATION: readonly NavigationItem[] = [
  { section: 'overview', route: 'overview', icon: mdiViewDashboardOutline, title: 'nav.overview' },
  { section: 'organization', route: 'units', icon: mdiSitemapOutline, title: 'nav.organization' },
  { section: 'members', route: 'members', icon: mdiAccountMultipleOutline, title: 'nav.members' },
  {
    section: 'clocks',
    route: 'clocks',
    icon: mdiCalendarClockOutline,
    title: 'nav.clocks',
    permissions: ['member.read'],
    inMenu: true,
  },
  { section: 'meetings', route: 'meetings', icon: mdiCalendarMonthOutline, title: 'nav.meetings' },
  {
    section: 'resolutions',
    route: 'resolutions',
    icon: mdiFileDocumentCheckOutline,
    title: 'nav.resolutions',
    permissions: ['meeting.read'],
    inMenu: true,
  },
  {
    section: 'tasks',
    route: 'tasks',
    icon: mdiClipboardListOutline,
    title: 'nav.tasks',
    permissions: ['meeting.read'],
  },
  {
    section: 'work-groups',
    route: 'work-groups',
    icon: mdiGridLarge,
    title: 'nav.workGroups',
    inMenu: true,
  },
  { section: 'visits', route: 'visits', icon: mdiClipboardCheckOutline, title: 'nav.visits' },
  {
    section: 'reorganizations',
    route: 'reorganizations',
    icon: mdiFileTreeOutline,
    title: 'nav.reorganizations',
    permissions: ['reorganization.read'],
    inMenu: true,
  },
  {
    section: 'administration',
    route: 'administration',
    icon: mdiShieldAccountOutline,
    title: 'nav.administration',
    permissions: ['access.read', 'access.write'],
    inMenu: true,
  },
  {
    section: 'audit',
    route: 'audit',
    icon: mdiHistory,
    title: 'nav.audit',
    permissions: ['audit.read'],
    inMenu: true,
  },
]

/** The main navigation as far as it leads the viewer anywhere. */
export function useNavigation() {
  const session = useSession()
  return computed(() =>
    NAVIGATION.filter(
      ({ permissions }) => permissions?.some((one) => mayAnywhere(session.viewer.value, one)) ?? true,
    ),
  )
}
