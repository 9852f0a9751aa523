import { z } from 'zod'
import { days, holds } from './days.ts'
import { typeId } from './ids.ts'
import { unitKindOf } from './kinds.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { kindOf, unitOf, type UnitNode } from './units.ts'
import type { UnitState, World } from './world.ts'

/** Arguments of lists of templates of meetings. */
export interface MeetingTemplateListArgs extends PageArgs {
  readonly where?: {
    readonly kind?: Operators<string> | null
    readonly unitKind?: Operators<string> | null
    readonly validOn?: { readonly eq?: string | null } | null
  } | null
}

const Sections = z.array(
  z.object({
    code: z.string(),
    title: z.string(),
    text: z
      .string()
      .nullish()
      .transform((text) => text ?? null),
  }),
)

/** A kind of meetings with the rules of the day. */
export function meetingKindOf(world: World, code: string): object {
  const { meetingKinds, meetingKindRules } = world.organization
  return {
    ...kindOf(world, meetingKinds, code),
    rules: () =>
      meetingKindRules
        .filter((rule) => rule.kind_code === code && world.holds(rule.during))
        .map((rule) => ({ key: `${rule.unit_kind_code} ${rule.body_kind_code ?? ''}`, rule }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ rule }) => kindRule(world, rule)),
  }
}

function kindRule(world: World, rule: Stored<'meeting_kind_rule'>): object {
  const { from, to } = days(rule.during)
  const other = (code: string | null): (() => object | null) => {
    return () => (code === null ? null : meetingKindOf(world, code))
  }
  return {
    unitKind: () => unitKindOf(world, rule.unit_kind_code),
    bodyKind:
      rule.body_kind_code === null ? null : kindOf(world, world.organization.bodyKinds, rule.body_kind_code),
    attendedBy: rule.attended_by,
    rhythm: rule.rhythm,
    times: rule.times,
    fixedDay: rule.fixed_day,
    countsFor: other(rule.counts_for_kind_code),
    after: other(rule.after_kind_code),
    afterMinDays: rule.after_min_days,
    afterMaxDays: rule.after_max_days,
    itemsFromBefore: rule.items_from_before,
    source: rule.source,
    validFrom: from,
    validTo: to,
  }
}

/** A template of meetings that is seen. */
export class MeetingTemplateNode {
  readonly __typename = 'MeetingTemplate'
  readonly id: string
  readonly code: string
  readonly version: number
  readonly title: string
  readonly guidance: string | null
  readonly source: string
  readonly validFrom: string | null
  readonly validTo: string | null
  private readonly world: World
  private readonly template: Stored<'meeting_template'>

  constructor(world: World, template: Stored<'meeting_template'>) {
    this.world = world
    this.template = template
    this.id = typeId('mtemplate', template.id)
    this.code = template.code
    this.version = template.version
    this.title = template.title
    this.guidance = template.guidance
    this.source = template.source
    this.validFrom = days(template.valid).from
    this.validTo = days(template.valid).to
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.template.unit_id)
  }

  kind(): object {
    return meetingKindOf(this.world, this.template.kind_code)
  }

  unitKind(): object | null {
    const { unit_kind_code } = this.template
    return unit_kind_code === null ? null : unitKindOf(this.world, unit_kind_code)
  }

  steps(): object[] {
    const { question, organization } = this.world
    return organization.meetingTemplateSteps
      .filter((step) => step.template_id === this.template.id)
      .sort((a, b) => a.position - b.position)
      .map((step) => ({ ...step, label: question.locale === 'vi' ? step.label_vi : step.label_en }))
  }

  items(): object[] {
    return this.world.organization.meetingTemplateItems
      .filter((item) => item.template_id === this.template.id)
      .sort((a, b) => a.position - b.position)
      .map((item) => ({ ...item, reviewsTasks: item.reviews_tasks }))
  }

  minutesSections(): object[] {
    return Sections.parse(this.template.minutes_sections)
  }
}

/** The template with an id, for whoever may see the names of the unit that issued it. */
export function meetingTemplateNode(world: World, id: string | null): MeetingTemplateNode | null {
  const template = world.organization.meetingTemplates.find((one) => one.id === id)
  return template && world.policy.unit(template.unit_id) ? new MeetingTemplateNode(world, template) : null
}

/** The template in force in a unit on the day of a world: of the nearest issuer, first of all for units of its kind. */
export function templateInForce(world: World, unit: UnitState, kind: string): MeetingTemplateNode | null {
  const here = world.unitOn(unit.id, world.day)
  if (!here) return null
  const [best] = world.organization.meetingTemplates
    .filter((one) => one.kind_code === kind && holds(one.valid, world.day))
    .filter((one) => one.unit_kind_code === null || one.unit_kind_code === here.kind)
    .flatMap((one) => {
      const issuer = world.unitOn(one.unit_id, world.day)
      return issuer && here.path.startsWith(issuer.path) ? [{ one, depth: issuer.path.length }] : []
    })
    .sort(
      (a, b) =>
        b.depth - a.depth || Number(a.one.unit_kind_code === null) - Number(b.one.unit_kind_code === null),
    )
  return best ? meetingTemplateNode(world, best.one.id) : null
}

/** A list of templates of meetings. */
export function meetingTemplateList(
  world: World,
  args: MeetingTemplateListArgs,
  of: (unitId: string) => boolean,
): Connection {
  const { where } = args
  const day = where?.validOn?.eq
  const rows = world.organization.meetingTemplates.filter(
    (template) =>
      world.policy.unit(template.unit_id) &&
      of(template.unit_id) &&
      meets(template.kind_code, where?.kind) &&
      meets(template.unit_kind_code, where?.unitKind) &&
      (day == null || holds(template.valid, day)),
  )
  return paged(
    'MeetingTemplate.CODE',
    rows.map((template) => ({
      keys: [template.code, template.version],
      id: template.id,
      node: new MeetingTemplateNode(world, template),
    })),
    args,
  )
}
