import { typeId } from './ids.ts'
import type { Stored } from './organization.ts'
import { paged, type Connection, type PageArgs } from './pages.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

/** What is remembered under an id, if the caller may read it. */
export function mappingNode(world: World, id: string): object | null {
  const mapping = world.organization.importMappings.find((one) => one.id === id)
  return mapping && world.policy.importMapping(mapping) ? mappingOf(world, mapping) : null
}

/** A list of what is remembered of files. */
export function mappingList(
  world: World,
  args: PageArgs,
  within: (unitId: string | null) => boolean,
): Connection {
  const mappings = world.organization.importMappings.filter(
    (mapping) => world.policy.importMapping(mapping) && within(mapping.unit_id),
  )
  return paged(
    'ImportMapping.USED_AT_DESC',
    mappings.map((mapping) => ({
      keys: [mapping.used_at.toISOString()],
      id: mapping.id,
      node: mappingOf(world, mapping),
    })),
    args,
    true,
  )
}

function mappingOf(world: World, mapping: Stored<'import_mapping'>): object {
  return {
    __typename: 'ImportMapping',
    id: typeId('mapping', mapping.id),
    unit: () => unitOf(world, mapping.unit_id),
    sender: mapping.sender,
    headings: mapping.headings,
    decisionCount: countOf(mapping.decisions),
    usedAt: mapping.used_at.toISOString(),
    version: mapping.version,
  }
}

/** Lists of decisions count by what they hold; which rows and which sheets are one decision each. */
function countOf(decisions: unknown): number {
  const made: object = typeof decisions === 'object' && decisions !== null ? decisions : {}
  return Object.entries<unknown>(Object.fromEntries(Object.entries(made))).reduce((sum, [kind, value]) => {
    if (!Array.isArray(value)) return sum
    return sum + (kind === 'headerRows' || kind === 'sheets' ? 1 : value.length)
  }, 0)
}
