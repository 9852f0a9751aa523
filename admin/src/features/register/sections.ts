import type { Section } from '../../app/shell/useSections.ts'

/** The lists of the register, in their order; each is a child of its shell's route. */
export const REGISTER: readonly Section[] = [
  { route: 'members', title: 'record.list', permission: 'member.read' },
  { route: 'transfers', title: 'transfers.title', permission: 'member.read' },
  { route: 'vacancies', title: 'offices.vacancies', permission: 'unit.read' },
  { route: 'concurrent-offices', title: 'offices.concurrent', permission: 'unit.read' },
  { route: 'duplicates', title: 'duplicates.title', permission: 'member.write' },
  { route: 'imports', title: 'imports.title', permission: 'member.import' },
]
