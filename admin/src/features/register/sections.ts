import type { Permission } from '@chibo/shared'

/** A list of the register: its route, the catalogue key of its name, the permission that it needs somewhere. */
export interface RegisterSection {
  readonly route: string
  readonly title: string
  readonly permission: Permission
}

/** The lists of the register, in their order; each is a child of its shell's route. */
export const REGISTER: readonly RegisterSection[] = [
  { route: 'members', title: 'record.list', permission: 'member.read' },
  { route: 'transfers', title: 'transfers.title', permission: 'member.read' },
  { route: 'vacancies', title: 'offices.vacancies', permission: 'unit.read' },
  { route: 'concurrent-offices', title: 'offices.concurrent', permission: 'unit.read' },
  { route: 'duplicates', title: 'duplicates.title', permission: 'member.write' },
]
