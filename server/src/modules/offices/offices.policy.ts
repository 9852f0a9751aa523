import { covers, knowsUnit, type Actor } from '@chibo/shared'

/** What an actor may do with the offices, bodies and terms of a unit. */
export type OfficeRight = 'NONE' | 'SEE' | 'WRITE'

/** For the unit with a path: its offices and bodies are part of the register. */
export function rightOnOffices(actor: Pick<Actor, 'ranges' | 'ancestorPaths'>, path: string): OfficeRight {
  if (covers(actor, 'member.write', path)) return 'WRITE'
  return knowsUnit(actor, path) ? 'SEE' : 'NONE'
}

/** For an office, body or seat that exists: it is seen where its unit may be read. */
export function rightOnHeld(actor: Pick<Actor, 'ranges'>, path: string): OfficeRight {
  if (covers(actor, 'member.write', path)) return 'WRITE'
  return covers(actor, 'unit.read', path) ? 'SEE' : 'NONE'
}
