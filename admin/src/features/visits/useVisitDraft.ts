import { computed, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { useRead } from '../../app/client/useRead.ts'
import { parseMonth } from '../../app/day/day.ts'
import { useDay } from '../../app/day/useDay.ts'
import { useDraft } from '../../app/form/useDraft.ts'
import { RecordableGroupsDocument, TemplatesOnDayDocument } from '../../gql/graphql.ts'
import { assignedUnits } from './assignedUnits.ts'
import { likelyMeeting, useMeetingChoice } from './useMeetingChoice.ts'
import { EMPTY_DRAFT } from './visitDraft.ts'
import type { VisitDraft } from './visitDraft.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/**
 * A visit while it is being written down, with what it can choose from. `?workGroup=`, `?unit=` and `?month=` say
 * where it begins; one choice narrows the next.
 */
export function useVisitDraft() {
  const { query } = useRoute()
  const { asOf, day } = useDay()
  const { t } = useI18n()
  const {
    draft,
    fill,
    change: take,
    done,
  } = useDraft<VisitDraft>(
    { ...EMPTY_DRAFT, workGroupId: text(query['workGroup']), unitId: text(query['unit']) },
    () => t('visitForm.leave'),
  )
  const month = parseMonth(query['month'])

  const groupsRead = useRead(RecordableGroupsDocument, () => ({ asOf: asOf.value ?? null }))
  const groups = computed(() => groupsRead.data.value?.workGroups.nodes ?? [])
  const group = computed(() => groups.value.find(({ id }) => id === draft.value.workGroupId))
  const choice = useMeetingChoice(
    () => draft.value.unitId,
    () => day.value,
  )
  const meeting = computed(() => choice.meetings.value.find(({ id }) => id === draft.value.meetingId))
  const templatesRead = useRead(TemplatesOnDayDocument, () =>
    meeting.value ? { day: meeting.value.heldOn } : undefined,
  )
  const templates = computed(() => templatesRead.data.value?.scorecardTemplates.nodes ?? [])
  const template = computed(() => templates.value.find(({ id }) => id === draft.value.templateId))

  /** What another group changes: its members go, and a cell stays if it is the group's own or was asked for first. */
  function forGroup(id: string | undefined): Partial<VisitDraft> {
    const { workGroupId, unitId } = draft.value
    const chosen = groups.value.find((candidate) => candidate.id === id)
    const assigned = assignedUnits(chosen).some((unit) => unit.id === unitId)
    const stays = unitId !== undefined && (assigned || workGroupId === undefined)
    return {
      unitId: stays ? unitId : undefined,
      outside: stays && !assigned,
      meetingId: undefined,
      visitorIds: [],
      remarks: {},
    }
  }

  /** A change made by a person; another group or cell clears what depended on the former. */
  function change(next: Partial<VisitDraft>): void {
    if ('workGroupId' in next) fill(forGroup(next.workGroupId))
    take('unitId' in next ? { meetingId: undefined, ...next } : next)
  }

  watch(groups, (list) => {
    const { workGroupId, unitId } = draft.value
    const covering = list.filter((candidate) => assignedUnits(candidate).some(({ id }) => id === unitId))
    const chosen =
      list.find(({ id }) => id === workGroupId) ?? covering[0] ?? (list.length === 1 ? list[0] : undefined)
    const assigned = assignedUnits(chosen).some(({ id }) => id === unitId)
    fill({ workGroupId: chosen?.id, outside: unitId !== undefined && !assigned })
  })
  watch([choice.meetings, () => draft.value.workGroupId], ([meetings]) => {
    if (meeting.value) return
    fill({ meetingId: likelyMeeting(meetings, draft.value.workGroupId, month)?.id })
  })
  watch(templates, (list) => {
    if (!list.some(({ id }) => id === draft.value.templateId)) fill({ templateId: list[0]?.id, items: {} })
  })

  return {
    draft,
    done,
    groupsRead,
    groups,
    group,
    choice,
    meeting,
    templatesRead,
    templates,
    template,
    change,
    asOf,
    day,
  }
}
