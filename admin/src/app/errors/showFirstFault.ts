import { nextTick } from 'vue'

/** Whether everything typed into a form could be read; fields where it could not say so from now on. */
export const isReadable = (form: HTMLFormElement | null): boolean => form?.checkValidity() ?? true

/** Brings the first faulty field of a form into view and puts the cursor in it. */
export async function showFirstFault(form: HTMLElement | null): Promise<void> {
  await nextTick()
  const first =
    form?.querySelector('.v-input--error, [data-invalid]') ?? form?.querySelector('[role="alert"]')
  first?.scrollIntoView({ block: 'center' })
  first?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus({ preventScroll: true })
}
