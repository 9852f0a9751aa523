import {
  mdiAccountMultipleOutline,
  mdiCalendarMonthOutline,
  mdiClipboardCheckOutline,
  mdiGridLarge,
  mdiSitemapOutline,
  mdiViewDashboardOutline,
} from '@mdi/js'

/** An entry of the main navigation: its section, where it leads, the catalogue key of its name. */
export interface NavigationItem {
  readonly section: string
  readonly route: string
  readonly icon: string
  readonly title: string
}

/** The main navigation, in its order. */
export const NAVIGATION: readonly NavigationItem[] = [
  { section: 'overview', route: 'overview', icon: mdiViewDashboardOutline, title: 'nav.overview' },
  { section: 'organization', route: 'units', icon: mdiSitemapOutline, title: 'nav.organization' },
  { section: 'members', route: 'members', icon: mdiAccountMultipleOutline, title: 'nav.members' },
  { section: 'meetings', route: 'meetings', icon: mdiCalendarMonthOutline, title: 'nav.meetings' },
  { section: 'work-groups', route: 'work-groups', icon: mdiGridLarge, title: 'nav.workGroups' },
  { section: 'visits', route: 'visits', icon: mdiClipboardCheckOutline, title: 'nav.visits' },
]
