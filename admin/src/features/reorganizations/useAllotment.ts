import { foldVietnamese } from '@chibo/shared'
import { computed, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { usePages } from '../../app/client/usePages.ts'
import { addDays } from '../../app/day/day.ts'
import {
  DividedChildrenDocument,
  DividedMembersDocument,
  ReorganizationAllotmentsDocument,
} from '../../gql/graphql.ts'
import { countByTarget, withChanges } from './allotment.ts'
import type { Allotted, DividedUnit, Subject } from './allotment.ts'
import type { StoredReorganization } from './useReorganization.ts'

/** More members than any unit that is divided has of its own. */
const ALL = 5000

/** What belongs to a divided unit, where each goes, and what somebody changes of that. */
export function useAllotment(
  reorganization: () => StoredReorganization,
  unit: () => DividedUnit,
  settled: () => ReadonlySet<string>,
) {
  const { t } = useI18n()
  /** Once it has taken effect the unit holds nothing on its day any more. */
  const asOf = () => {
    const { appliedAt, effectiveOn } = reorganization()
    return appliedAt ? addDays(effectiveOn, -1) : effectiveOn
  }
  const ofUnit = (after: string | undefined) => ({ unit: unit().id, asOf: asOf(), after: after ?? null })
  const members = usePages(DividedMembersDocument, ofUnit, (data) => data.members, { all: ALL })
  const children = usePages(DividedChildrenDocument, ofUnit, (data) => data.unit?.children, { all: ALL })
  const stored = usePages(
    ReorganizationAllotmentsDocument,
    (after) => ({ id: reorganization().id, after: after ?? null }),
    (data) => data.reorganization?.allotments,
    { all: ALL, keep: true },
  )
  const changes = shallowRef<ReadonlyMap<string, string | undefined>>(new Map())
  const sought = shallowRef('')
  const onlyOpen = shallowRef(false)
  watch(
    () => reorganization().version,
    () => {
      changes.value = new Map()
      stored.reload()
    },
  )

  const subjects = computed((): Subject[] => [
    ...(children.rows.value ?? [])
      .filter(({ id }) => !settled().has(id))
      .map(({ id, name }) => ({ id, kind: 'unit' as const, name, note: t('allotment.unitBelow') })),
    ...(members.rows.value ?? []).map(({ id, fullName, standing, activity }) => ({
      id,
      kind: 'member' as const,
      name: fullName,
      note: [
        standing && t(`standing.${standing}`),
        activity && activity !== 'ACTIVE' && t(`activity.${activity}`),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  ])
  const said = computed(
    (): Allotted =>
      new Map(
        (stored.rows.value ?? []).flatMap(({ member, unit: below, result }) => {
          const id = member?.id ?? below?.id
          return id ? [[id, result.key] as const] : []
        }),
      ),
  )
  const allotted = computed(() => withChanges(said.value, changes.value))
  const shown = computed(() => {
    const text = foldVietnamese(sought.value.trim())
    return subjects.value.filter(
      ({ id, name }) =>
        (!text || foldVietnamese(name).includes(text)) && (!onlyOpen.value || !allotted.value.has(id)),
    )
  })
  return {
    subjects,
    allotted,
    shown,
    changes,
    sought,
    onlyOpen,
    counts: computed(() => countByTarget(subjects.value, allotted.value)),
    problem: computed(() => members.problem.value ?? children.problem.value ?? stored.problem.value),
    waiting: computed(
      () => !members.rows.value || !children.rows.value || !stored.rows.value || members.more.value,
    ),
    /** Sends these to a target; undefined takes back where they go. */
    send(ids: readonly string[], key: string | undefined) {
      const next = new Map(changes.value)
      for (const id of ids) {
        if (said.value.get(id) === key) next.delete(id)
        else next.set(id, key)
      }
      changes.value = next
    },
    reload() {
      members.reload()
      children.reload()
      stored.reload()
    },
  }
}
