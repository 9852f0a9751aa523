import { nextTick } from 'vue'

/** Brings the first faulty field of a form into view and puts the cursor in it. */
export async function showFirstFault(form: HTMLElement | null): Promise<void> {
  await nextTick()
  const first =
    form?.querySelector('.v-input--error, [data-invalid]') ?? form?.querySelector('[role="alert"]')
  first?.scrollIntoView({ block: 'center' })
  first?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus({ preventScroll: true })
}
