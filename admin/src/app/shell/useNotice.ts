import { shallowRef } from 'vue'
import type { RouteLocationRaw } from 'vue-router'

/** A short message at the foot of the screen, with a link where there is something to look at. */
export interface Notice {
  readonly text: string
  readonly link?: { readonly text: string; readonly to: RouteLocationRaw } | undefined
}

const notice = shallowRef<Notice>()

/** Messages that outlive the page that caused them. */
export function useNotice() {
  return {
    notice,
    notify(text: string, link?: Notice['link']) {
      notice.value = { text, link }
    },
    dismiss() {
      notice.value = undefined
    },
  }
}
