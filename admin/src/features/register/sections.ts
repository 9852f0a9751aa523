import type { Section } from '../../app/shell/useSections.ts'

/** The lists of the register, in their order; each is a child of its shell's route. */
export const REGISTER: readonly Section[] = [
  { route: 'members', title: 'record.list', permission: 'member.read' },
  { route: 'transfers', title: 'nav.transfers', permission: 'member.read' },
  { route: 'vacancies', title: 'nav.vacancies', permission: 'unit.read' },
  { route: 'concurrent-offices', title: 'nav.concurrent', permission: 'unit.read' },
  { route: 'duplicates', title: 'nav.duplicates', permission: 'member.write' },
  { route: 'imports', title: 'nav.imports', permission: 'member.import' },
]
