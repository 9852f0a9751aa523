import { computed, shallowRef } from 'vue'
import { usePages } from '../../app/client/usePages.ts'
import { useRead } from '../../app/client/useRead.ts'
import { mayOn } from '../../app/session/rights.ts'
import { useSession } from '../../app/session/session.ts'
import { ReorganizationDocument, ReorganizationStepsDocument } from '../../gql/graphql.ts'
import type { ReorganizationQuery } from '../../gql/graphql.ts'
import { isWhole } from './storedStep.ts'

/** A reorganization as its page shows it. */
export type StoredReorganization = NonNullable<ReorganizationQuery['reorganization']>

/** So many steps at most are changed on screen: each change sends them all. More come from files, and stay with them. */
const STEPS_ON_SCREEN = 500

/** A reorganization with its steps, and what the viewer may do with it. */
export function useReorganization(id: () => string) {
  const session = useSession()
  const read = useRead(ReorganizationDocument, () => ({ id: id() }), { keep: true })
  const reorganization = computed(() => read.data.value?.reorganization ?? undefined)
  const steps = usePages(
    ReorganizationStepsDocument,
    (after) => ({ id: id(), after: after ?? null }),
    (data) => data.reorganization?.operations,
    { all: STEPS_ON_SCREEN, keep: true },
  )
  const stale = shallowRef(false)
  const may = (permission: 'reorganization.write' | 'reorganization.approve') =>
    computed(
      () =>
        reorganization.value !== undefined &&
        mayOn(session.viewer.value, permission, [
          reorganization.value.unit,
          ...reorganization.value.unit.ancestors,
        ]),
    )
  const mayWrite = may('reorganization.write')
  const editable = computed(
    () => mayWrite.value && ['DRAFT', 'PREVIEWED'].includes(reorganization.value?.state ?? ''),
  )
  function reload() {
    read.reload()
    steps.reload()
  }
  return {
    read,
    reorganization,
    steps,
    mayWrite,
    mayApprove: may('reorganization.approve'),
    /** Whether it can still be changed, by this viewer. */
    editable,
    /** Whether its steps can be changed here: all of them are known. */
    stepsEditable: computed(
      () =>
        editable.value &&
        !steps.more.value &&
        steps.rows.value !== undefined &&
        steps.rows.value.every(isWhole),
    ),
    /** Whether somebody else changed it while it stood on screen. */
    stale,
    reload() {
      stale.value = false
      reload()
    },
    /** Somebody else was faster: shows what there is now, and says so. */
    refresh() {
      stale.value = true
      reload()
    },
  }
}
