import { issueMeetingTemplateInput, type IssueMeetingTemplate } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Act,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { rightToIssue } from './meetings.policy.ts'
import { findIssuing, templateWrites } from './templates.repo.ts'
import { issuingProblems } from './templates.rules.ts'

/** What issuing a template wrote. */
export interface WrittenTemplate extends Record<string, string | number> {
  readonly templateId: string
  readonly version: number
}

/** Use cases on templates of meetings. */
export class MeetingTemplatesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Issues a template for a unit and all below it; what the unit issued for the same meetings before ends that day. */
  issueMeetingTemplate(input: unknown, caller: Caller): Promise<Outcome<WrittenTemplate>> {
    return performParsed(this.parts, caller, issueMeetingTemplateInput, input, (parsed, tx) =>
      this.issue(tx, parsed, caller),
    )
  }

  private async issue(
    tx: Transaction<DB>,
    input: IssueMeetingTemplate,
    caller: Caller,
  ): Promise<Deed<WrittenTemplate>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const issuing = await findIssuing(tx, { ...input, unitId })
    const right = issuing ? rightToIssue(caller.viewer, issuing.path) : 'NONE'
    if (!issuing || right === 'NONE') throw notFound('unitId')
    if (right === 'SEE') throw forbidden('unitId')
    refuse(issuingProblems(input.validFrom, issuing))
    const { version, replacedId } = issuing
    const template = { ...input, id: newUuid(), unitId, version, replacedId }
    return {
      result: { templateId: template.id, version },
      writes: templateWrites(tx, template),
      act: actOn(template),
    }
  }
}

function actOn(
  template: IssueMeetingTemplate & {
    readonly id: string
    readonly version: number
    readonly replacedId: string | null
  },
): Act {
  return {
    action: 'MEETING_TEMPLATE_ISSUE',
    unitId: template.unitId,
    objectType: 'meeting_template',
    objectId: template.id,
    before: null,
    after: {
      unit: template.unitId,
      kind: template.kind,
      unitKind: template.unitKind ?? null,
      code: template.code,
      version: template.version,
      title: template.title,
      guidance: template.guidance ?? null,
      source: template.source,
      validFrom: template.validFrom,
      steps: JSON.stringify(template.steps),
      items: JSON.stringify(template.items),
      minutesSections: JSON.stringify(template.minutesSections),
      replaced: template.replacedId,
    },
  }
}
