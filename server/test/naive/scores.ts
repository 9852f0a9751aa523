import { BAND_LABELS, BANDS } from '@chibo/shared'
import { days, holds } from './days.ts'
import { groupNode } from './groups.ts'
import { typeId } from './ids.ts'
import { meetingStepsOf } from './meeting-steps.ts'
import { meetingNode, type MeetingNode } from './meetings.ts'
import { reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, meetsSeen, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { unitOf, type UnitNode } from './units.ts'
import { visitNode, type VisitNode } from './visits.ts'
import type { World } from './world.ts'

/** Arguments of lists of scores. */
export interface ScorecardListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly kind?: Operators<string> | null
    readonly band?: Operators<string> | null
    readonly scoredOn?: Operators<string> | null
    readonly unit?: Operators<string> | null
    readonly workGroup?: Operators<string> | null
  } | null
}

/** Arguments of lists of forms. */
export interface TemplateListArgs extends PageArgs {
  readonly where?: { readonly validOn?: { readonly eq?: string | null } | null } | null
}

/** A score that is seen. */
export class ScorecardNode {
  readonly __typename = 'Scorecard'
  readonly id: string
  readonly kind: string
  readonly scoredOn: string
  readonly total: number
  readonly max: number
  readonly band: string
  readonly bandLabel: string | undefined
  readonly version: number
  private readonly world: World
  private readonly card: Stored<'scorecard'>

  constructor(world: World, card: Stored<'scorecard'>) {
    this.world = world
    this.card = card
    this.id = typeId('scorecard', card.id)
    this.kind = card.kind
    this.scoredOn = card.scored_on
    this.total = Number(card.total)
    this.max = Number(card.max_points)
    this.band = card.band
    const band = BANDS.find((one) => one === card.band)
    this.bandLabel = band && BAND_LABELS[band][world.question.locale]
    this.version = card.version
  }

  meeting(): MeetingNode | null {
    return meetingNode(this.world, this.card.meeting_id)
  }

  passedGates(): object[] {
    const meeting = this.world.organization.meetings.find((one) => one.id === this.card.meeting_id)
    return meeting ? meetingStepsOf(this.world, meeting).filter(({ state }) => state === 'PASSED') : []
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.card.unit_id)
  }

  author(): object {
    const { author_member_id, author_name, author_office } = this.card
    return reference(this.world, author_member_id, author_name, author_office)
  }

  template(): TemplateNode | null {
    return templateNode(this.world, this.card.template_id)
  }

  visit(): VisitNode | null {
    return visitNode(this.world, this.card.visit_id)
  }

  items(): object[] {
    const { items, criteria } = this.world.organization
    return items
      .filter((item) => item.scorecard_id === this.card.id)
      .flatMap((item) => criteria.filter((one) => one.id === item.criterion_id).map((one) => ({ item, one })))
      .sort((a, b) => a.one.position - b.one.position)
      .map(({ item, one }) => ({
        code: one.code,
        group: one.group_label,
        label: one.label,
        points: Number(item.points),
        max: Number(one.max_points),
        reason: item.reason,
      }))
  }
}

/** The score with an id, if the caller may see it. */
export function scorecardNode(world: World, id: string): ScorecardNode | null {
  const card = world.organization.scorecards.find((one) => one.id === id)
  return card && world.policy.may('scorecard.read', card.unit_id) ? new ScorecardNode(world, card) : null
}

/** A list of scores; as of a day, those up to that day. */
export function scorecardList(
  world: World,
  args: ScorecardListArgs,
  of: (card: Stored<'scorecard'>) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'SCORED_ON_DESC'
  const { scorecards, visits } = world.organization
  const groupOf = (card: Stored<'scorecard'>): string | null => {
    const visit = visits.find((one) => one.id === card.visit_id)
    return visit ? typeId('workgroup', visit.work_group_id) : null
  }
  const rows = scorecards.filter(
    (card) =>
      world.policy.may('scorecard.read', card.unit_id) &&
      (world.asOf === null || card.scored_on <= world.day) &&
      of(card) &&
      meets(card.kind, where?.kind) &&
      meets(card.band, where?.band) &&
      meets(card.scored_on, where?.scoredOn) &&
      meets(typeId('unit', card.unit_id), where?.unit) &&
      meetsSeen(groupOf(card), where?.workGroup, () => {
        const visit = visits.find((one) => one.id === card.visit_id)
        return visit !== undefined && groupNode(world, visit.work_group_id) !== null
      }),
  )
  return paged(
    `Scorecard.${order}`,
    rows.map((card) => ({ keys: [card.scored_on], id: card.id, node: new ScorecardNode(world, card) })),
    args,
    order === 'SCORED_ON_DESC',
  )
}

/** A form that is seen. */
export class TemplateNode {
  readonly __typename = 'ScorecardTemplate'
  readonly id: string
  readonly code: string
  readonly version: number
  readonly title: string
  readonly source: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  private readonly world: World
  private readonly template: Stored<'scorecard_template'>

  constructor(world: World, template: Stored<'scorecard_template'>) {
    this.world = world
    this.template = template
    this.id = typeId('template', template.id)
    this.code = template.code
    this.version = template.version
    this.title = template.title
    this.source = template.source
    this.validFrom = days(template.valid).from
    this.validTo = days(template.valid).to
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.template.unit_id)
  }

  maxPoints(): number {
    return this.rows().reduce((sum, one) => sum + Math.round(Number(one.max_points) * 100), 0) / 100
  }

  bands(): object[] {
    return this.world.organization.bands
      .filter((one) => one.template_id === this.template.id)
      .map((one) => ({ band: one.band, minPoints: Number(one.min_points) }))
      .sort((a, b) => b.minPoints - a.minPoints)
  }

  criteria(): object[] {
    return [...this.rows()]
      .sort((a, b) => a.position - b.position)
      .map((one) => {
        const { type, steps = [] }: Scoring = JSON.parse(JSON.stringify(one.scoring))
        return {
          code: one.code,
          group: one.group_label,
          label: one.label,
          max: Number(one.max_points),
          scoring: type,
          steps: [...steps].sort((a, b) => b.points - a.points),
        }
      })
  }

  private rows(): readonly Stored<'scorecard_criterion'>[] {
    return this.world.organization.criteria.filter((one) => one.template_id === this.template.id)
  }
}

interface Scoring {
  readonly type: string
  readonly steps?: readonly { readonly points: number; readonly label: string }[]
}

/** The form with an id, for whoever may see the names of the unit that issued it. */
export function templateNode(world: World, id: string): TemplateNode | null {
  const template = world.organization.templates.find((one) => one.id === id)
  return template && world.policy.unit(template.unit_id) ? new TemplateNode(world, template) : null
}

/** A list of forms. */
export function templateList(
  world: World,
  args: TemplateListArgs,
  of: (unitId: string) => boolean,
): Connection {
  const day = args.where?.validOn?.eq
  const rows = world.organization.templates.filter(
    (template) =>
      world.policy.unit(template.unit_id) &&
      of(template.unit_id) &&
      (day == null || holds(template.valid, day)),
  )
  return paged(
    'ScorecardTemplate.CODE',
    rows.map((template) => ({
      keys: [template.code, template.version],
      id: template.id,
      node: new TemplateNode(world, template),
    })),
    args,
  )
}
