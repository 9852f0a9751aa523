import type { RouteLocationRaw } from 'vue-router'
import { formatDay } from '../../app/day/day.ts'
import type { AuditSubjectQuery } from '../../gql/graphql.ts'

/** What something is called, as far as this reader may know. */
export function nameOf(node: AuditSubjectQuery['node'] | undefined): string | undefined {
  switch (node?.__typename) {
    case 'Member':
      return node.fullName
    case 'Meeting':
      return `${node.kind.label}, ${node.unit.name}, ${formatDay(node.heldOn)}`
    case 'Reorganization':
      return `${node.number}, ${node.title}`
    case 'WorkGroup':
    case 'ApiToken':
      return node.name
    case 'Account':
      return node.displayName
    default:
      return undefined
  }
}

const PAGES: Readonly<Record<string, string>> = {
  Member: 'member',
  Meeting: 'meeting',
  Visit: 'visit',
  Reorganization: 'reorganization',
  WorkGroup: 'work-group',
  Account: 'account',
  ApiToken: 'api-token',
}

/** Where a thing of a type stands on screen; undefined for what has no page. */
export function pageOf(type: string | undefined, id: string | null): RouteLocationRaw | undefined {
  const name = type === undefined ? undefined : PAGES[type]
  return name && id ? { name, params: { id } } : undefined
}
