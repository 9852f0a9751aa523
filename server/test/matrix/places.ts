import { ROOT_ID } from '../kit/scenario/plan.ts'

/**
 * A small organization in which a unit stands in every relation to the one that a viewer is granted: `own`. Every place
 * has one record of each kind, so that what is asked of one can be asked of all.
 */
export const PLACES = ['root', 'parent', 'own', 'child', 'sibling', 'other', 'elsewhere', 'divided'] as const
export type Place = (typeof PLACES)[number]

/** Where a place lies, and what it is called. */
export interface Situation {
  readonly parent: Place | null
  readonly path: string
  readonly kind: string
  readonly word: string
  /** another place, which its group covers, its cluster holds and its records name people of */
  readonly partner: Place
  /** the day it ended, and where it rests since */
  readonly ended?: { readonly on: string; readonly path: string }
}

export const SITUATIONS: Readonly<Record<Place, Situation>> = {
  root: { parent: null, path: '0000', kind: 'root', word: 'Gốc', partner: 'other' },
  parent: { parent: 'root', path: '00000001', kind: 'province', word: 'Thượng', partner: 'sibling' },
  own: { parent: 'parent', path: '000000010001', kind: 'commune', word: 'Chính', partner: 'sibling' },
  child: { parent: 'own', path: '0000000100010001', kind: 'cell', word: 'Con', partner: 'own' },
  sibling: { parent: 'parent', path: '000000010002', kind: 'commune', word: 'Bên', partner: 'other' },
  other: { parent: 'root', path: '00000002', kind: 'province', word: 'Khác', partner: 'sibling' },
  // Its records are addressed to `own`: its group covers it, its cluster holds it, its member stays there for a time.
  elsewhere: { parent: 'root', path: '00000003', kind: 'province', word: 'Xa', partner: 'own' },
  // It ended, divided between `own` and `other`, and rests below what is above both.
  divided: {
    parent: 'parent',
    path: '000000010003',
    kind: 'commune',
    word: 'Cũ',
    partner: 'sibling',
    ended: { on: '2025-12-20', path: '00000004' },
  },
}

/** How what is asked about stands to the unit that is granted. */
export const RELATIONS = ['own', 'child', 'sibling', 'parent', 'other', 'addressed', 'nonexistent'] as const
/** Relations in which things are only read. */
export const READ_RELATIONS = [...RELATIONS, 'divided'] as const
export type Relation = (typeof READ_RELATIONS)[number]

/** Kinds of records, by the prefix of their ids. */
export const KINDS = [
  'unit',
  'member',
  'act',
  'transfer',
  'meeting',
  'item',
  'speech',
  'vote',
  'notice',
  'minutes',
  'doc',
  'resolution',
  'visit',
  'scorecard',
  'template',
  'workgroup',
  'groupmember',
  'assignment',
  'body',
  'office',
  'seat',
  'term',
  'cluster',
  'account',
  'token',
  'feed',
  'grant',
  'event',
  'reorg',
  'import',
  'mapping',
  'mtemplate',
  'slot',
  'task',
  'ireview',
  'pmeeting',
  'guest',
  'notification',
] as const
export type Kind = (typeof KINDS)[number]

/** What else rows need ids for; with the kinds, each a block of ids of its own. */
const BLOCKS = [
  ...KINDS,
  'file',
  'meeting with papers',
  'open meeting',
  'minutes corrected',
  'meeting corrected',
  'minutes read back',
  'minutes approved',
  'meeting approved',
  'minutes sealed',
  'meeting sealed',
  'planned meeting',
  'planned slot',
  'later slot',
  'reported task',
  'settled review',
  'taskact',
  'task review',
  'team',
  'team member',
  'helper',
  'covering',
  'second',
  'decision',
  'empty body',
  'criterion',
  'membership',
  'stay',
  'act of stay',
  'leaver',
  'transfer for a time',
  'twin',
  'dismissal',
  'cluster unit',
  'turn',
  'figure',
  'paid',
  'charge',
  'viewer account',
  'viewer token',
  'viewer grant',
  'session',
  'far account',
  'far grant',
  'crossing grant',
  'token grant',
  'step',
  'result',
  'consequence',
  'lineage',
  'draft',
  'draft step',
  'far draft',
  'far step',
  'living result',
  'new result',
  'effect',
  'resolution draft',
  'reviewed resolution',
  'reviewed doc',
  'resolution doc',
  'resolution act',
  'resolution vote',
  'supplement',
  'supplement doc',
  'dissemination',
  'handing out',
] as const
export type Block = (typeof BLOCKS)[number]

/** An id that nothing has. */
export const NOBODY = '0190ffff-ffff-7fff-8fff-ffffffffffff'

/** The uuid of a place's record. */
export function idOf(block: Block, place: Place | number): string {
  if (block === 'unit' && place === 'root') return ROOT_ID
  const number = typeof place === 'number' ? place : PLACES.indexOf(place)
  return `0190c0de-${hex(BLOCKS.indexOf(block) + 1, 4)}-7000-8000-${hex(number + 1, 12)}`
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

/** Of which place the record is that is asked about in a relation; null: none. */
export function placeIn(relation: Relation): Place | null {
  if (relation === 'nonexistent') return null
  return relation === 'addressed' ? 'elsewhere' : relation
}

/** What of another place is addressed to the granted unit; of the other kinds nothing can be. */
const ADDRESSED: Readonly<Partial<Record<Kind, string>>> = {
  member: idOf('stay', 'own'),
  act: idOf('act of stay', 'own'),
  // It leads to its partner.
  transfer: idOf('transfer', 'elsewhere'),
  workgroup: idOf('workgroup', 'elsewhere'),
  groupmember: idOf('groupmember', 'elsewhere'),
  assignment: idOf('covering', 'elsewhere'),
  cluster: idOf('cluster', 'elsewhere'),
  doc: idOf('doc', 'elsewhere'),
  resolution: idOf('resolution', 'elsewhere'),
  visit: idOf('paid', 'own'),
  scorecard: idOf('second', 'own'),
  // Kept here, and reaching further; kept elsewhere, and holding here.
  account: idOf('far account', 'own'),
  grant: idOf('crossing grant', 'own'),
  // Decided here, and touching what lies elsewhere.
  reorg: idOf('far draft', 'own'),
  // In force for what lies below the unit that issued it, and read by whoever may read that unit's names.
  template: idOf('template', 'parent'),
  mtemplate: idOf('mtemplate', 'parent'),
}

/**
 * The uuid of what is asked about.
 *
 * @param block another record of the place than the first of its kind: its open meeting
 */
export function targetOf(kind: Kind, relation: Relation, block: Block = kind): string {
  const place = placeIn(relation)
  if (place === null) return NOBODY
  return (relation === 'addressed' ? ADDRESSED[kind] : undefined) ?? idOf(block, place)
}

/** The name of the member of a place. */
export function memberName(place: Place): string {
  return `Nguyễn Văn ${SITUATIONS[place].word}`
}

/** The card number of the member of a place. */
export function cardNumber(place: Place): string {
  return String(PLACES.indexOf(place) + 1).padStart(12, '7')
}

/** The code that a place bears. */
export function codeOf(place: Place): string {
  return place === 'root' ? 'ROOT' : place.toUpperCase()
}

/** The name by which the account of a place signs in. */
export function usernameOf(place: Place): string {
  return `account.${place}`
}
