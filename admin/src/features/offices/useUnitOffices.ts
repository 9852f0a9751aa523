import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRead } from '../../app/client/useRead.ts'
import { useDay } from '../../app/day/useDay.ts'
import { UnitOfficesDocument } from '../../gql/graphql.ts'
import type { HeldOfficeFragment, HeldSeatFragment } from '../../gql/graphql.ts'
import { holdersOn } from './holders.ts'

/** Who holds which office of a unit and sits in its bodies, on the day looked at, later and before. */
export function useUnitOffices(id: () => string) {
  const { t } = useI18n()
  const { asOf, day } = useDay()
  const read = useRead(UnitOfficesDocument, () => ({ id: id(), asOf: asOf.value ?? null }), { keep: true })
  const unit = computed(() => (read.data.value?.unit?.id === id() ? read.data.value.unit : undefined))

  const officeRow = (office: HeldOfficeFragment) => ({
    ...office,
    label: [office.kind.label, office.placeName, office.body?.name].filter(Boolean).join(' · '),
  })
  const seatRow = (seat: HeldSeatFragment) => ({ ...seat, label: seat.holder.office ?? '' })
  return {
    read,
    day,
    unit,
    offices: computed(() => {
      const { now, coming, past } = holdersOn(unit.value?.offices ?? [], day.value)
      return { now: now.map(officeRow), coming: coming.map(officeRow), past: past.map(officeRow) }
    }),
    bodies: computed(() =>
      (unit.value?.bodies ?? []).map((body) => ({ ...body, rows: body.seats.map(seatRow) })),
    ),
    terms: computed(() => unit.value?.terms ?? []),
    /** The term of the day in words; empty where none is known. */
    term: computed(() => {
      const [now] = holdersOn(unit.value?.terms ?? [], day.value).now
      return now ? t('offices.term', { ordinal: now.ordinal }) : ''
    }),
  }
}
